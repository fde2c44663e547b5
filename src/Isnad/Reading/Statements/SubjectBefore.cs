using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Finds the subject that stands before its verb: after كان and إنّ and their sisters, before الذي, at the head of a headline or clause.</summary>
internal sealed partial class SubjectBefore(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, SentenceSubject subjects, HeadlineClauses headlines)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The subject before a finite verb, searched from the beginning of its sentence; null where there is none.</summary>
    public WordRange? Of(Cue cue, int sentence)
    {
        var end = cue.Words.First;
        // فيما أكدت القوات: right behind the word that opens a clause its verb has its subject behind it.
        if (end > sentence && Signs.Bare(_words[end - 1]) is "فيما" or "بينما" or "حينما" or "عندما" or "حين") return null;
        while (end > sentence && lexicon.Roles.IsBetween(_words[end - 1])) end--;
        if (end <= sentence) return null;
        if (headlines.Subject(cue) is { } own) return own;
        // ألقى الأمين العام كلمة أعرب فيها: who gave the speech speaks in it.
        if ((end == cue.Words.First || TakenUp(cue)) && !Signs.IsRelative(_words[end - 1]) && HeldIn(cue, end, sentence)) return Giver(end, sentence) ?? Maker(cue, end, sentence) ?? subjects.Of(cue, sentence) ?? Describing(cue, end, sentence);
        if (Signs.IsRelative(_words[end - 1]))
        {
            // تصريحات للوزير التي قال فيها: whose they are.
            if (TakenUp(cue) && !cue.HasPronoun && Owner(end - 1, sentence) is { } owner) return owner;
            // التي قال إن، تصريحاته التي اعتبر فيها: another speaks, the pronoun comes later.
            if (cue.HasPronoun || !cue.Plural && cue.Feminine != (Signs.Bare(_words[end - 1]) is "التي" or "اللواتي") && Signs.Bare(_words[end - 1]) is "التي" or "الذي") return null;
            // الرجل الذي ذكر سكان في البلدة أنه: who speaks stands behind the verb, and the pronoun takes up the noun before it.
            if (SpeaksBehind(cue)) return null;
            // الحزب الذي يرى فيه خطرا: what another sees it in; الذي يرى فيها: he sees it in something else.
            if (TakenUp(cue) && (cue.First.Verb.Past is not "رأى" || _words[cue.At + 1].Key.EndsWith('ا') == Signs.Bare(_words[end - 1]) is "التي")) return null;
            return Antecedent(end - 1, sentence);
        }

        if (Told(cue, end, sentence) is { } told) return told;
        if (cue.HasConjunction || cue.Negated && _words[cue.Words.First].HasConjunction) return Topic(cue, sentence) ?? Within(cue, sentence);
        if (end == cue.Words.First && (Governed(cue, end, sentence) ?? Describing(cue, end, sentence)) is { } governed) return governed;
        if (end == cue.Words.First && Earlier(end, sentence) is > -1 and var earlier)
        {
            // سبق للوزير أن قال: who did so before stands behind ل.
            if (earlier + 1 < end && Signs.Attached(_words[earlier + 1]) == Takes.Li) return _words[earlier + 1].Key is "له" or "لها" or "لهم" or "لنا" ? null : new WordRange(earlier + 1, BeforeOccasion(earlier + 1, end - 1));
            end = earlier;
            while (end > sentence && Signs.Bare(_words[end - 1]) is "قد") end--;
            if (end <= sentence) return null;
        }

        if (end == cue.Words.First && JoinedSubject(cue, sentence) is { } another) return another;
        // الوزارة إذ تعلن ذلك لتؤكد: the subject of both stands before إذ.
        if (cues.Emphatic(cue.At) is { } aside)
        {
            var head = aside;
            while (head > sentence && !Signs.IsStop(_words[head - 1]) && !Signs.IsQuote(_words[head - 1])) head--;
            return Clause(head, aside, cue);
        }

        // مسؤول، طلب عدم ذكر اسمه، قال: what stands between commas is passed over.
        if (end < cue.Words.First && Signs.HasComma(_words, end, cue.Words.First))
        {
            for (var i = end - 1; i > sentence && i > end - 14; i--)
            {
                if (Signs.IsStop(_words[i])) break;
                if (!Signs.IsComma(_words[i])) continue;
                if (_words[i + 1].Pos == PartOfSpeech.Verb || cues.At(i + 1) is { IsFinite: true } || Signs.IsRelative(_words[i + 1]) || Signs.Bare(_words[i + 1]) is "لم" or "لا") end = i;
                break;
            }
        }

        for (var i = end - 1; i >= sentence; i--)
        {
            var word = _words[i];
            // قال: «…»، ثم استدرك: what was said is no subject.
            if (Signs.IsColon(word) && Signs.IsQuote(_words[i + 1]) && _words[cue.At].QuoteDepth <= word.QuoteDepth) return null;
            if (Signs.IsStop(word) || Signs.IsColon(word)) return Clause(i + 1, end, cue);
            if (IsOpening(word)) return Clause(i + 1, end, cue);
            if (i < end - 1 && cues.At(i) is { IsFinite: true, HasConjunction: true } && i > sentence) return null;
            if (word.Pos != PartOfSpeech.Verb || !word.Known || Signs.InRelative(_words, i, sentence) || phrases.InName(i)) continue;
            // لكن رئيس الأركان الهندي أنيل تشوهان أقر, غير أن المتحدث علاء الدين نقد قال: a name that reads as a verb.
            if (NamedLikeVerb(i, end, sentence)) continue;
            // ملك الأردن يندد: the king of a land.
            if (i == sentence && word.Key is "ملك" && i + 1 < end && headlines.Holds(i) && phrases.IsLand(i + 1)) continue;
            // وكانت وحدة نزع الألغام قد اتهمت: behind a noun in construct a noun.
            if (!word.HasConjunction && word.Enclitic is null && i > sentence && i + 1 < end && _words[i - 1] is { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null } && _words[i + 1].HasArticle && Signs.Bare(_words[end < cue.Words.First ? end : cue.Words.First - 1]) is "قد") continue;
            return null;
        }

        return Clause(sentence, end, cue);
    }

    /// <summary>…، وآخرون يرون أن، …، والحكومة تنفي: who stands between a comma with و and the verb that agrees with him; null where another word stands there.</summary>
    private WordRange? JoinedSubject(Cue cue, int sentence)
    {
        for (var i = cue.Words.First - 1; i > sentence && i > cue.Words.First - 6; i--)
        {
            var word = _words[i];
            if (word.Kind != WordKind.Arabic || word.Pos == PartOfSpeech.Verb && word.Known && !phrases.InName(i) || phrases.Preposition(i) != Takes.None || Signs.IsRelative(word)) return null;
            if (!Signs.IsComma(_words[i - 1])) continue;
            if (!word.HasConjunction || word.Key[0] != 'و' || word.HasPreposition || word.StemKey is "كل" || word.Pos == PartOfSpeech.Adjective && word.HasArticle || (lexicon.Roles.OfStem(word) & (WordRole.Human | WordRole.Body)) == 0 && !phrases.InName(i) && word.StemKey is not ("اخرون" or "بعض")) return null;
            var (feminine, plural) = Agreement.Of(word);
            return (feminine == cue.Feminine || cue.Feminine && phrases.InName(i)) && plural == cue.Plural ? new WordRange(i, cue.Words.First) : null;
        }

        return null;
    }

    /// <summary>Whether an indefinite noun for people stands right behind the verb, with أنه and its like before any other verb.</summary>
    private bool SpeaksBehind(Cue cue)
    {
        var at = cue.At + 1;
        if (!cue.First.Verb.Accepts(Takes.Clause) || cue.First.Verb.Object != CueObject.None || at >= _words.Count || _words[at] is not { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, HasConjunction: false } who || (lexicon.Roles.OfStem(who) & WordRole.Human) == 0 || Signs.Attached(who) != Takes.None) return false;
        for (var i = at + 1; i < _words.Count && i < at + 9 && !Signs.IsStop(_words[i]) && !Signs.IsComma(_words[i]); i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.OpenerInside) != 0) return true;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true }) return false;
        }

        return false;
    }

    /// <summary>أما الوزير، وهو من الحزب، فقال: the topic that أما sets before its verb; null where none does.</summary>
    private WordRange? Topic(Cue cue, int sentence)
    {
        if (_words[cue.Words.First].Key[0] != 'ف') return null;
        for (var i = cue.Words.First - 1; i >= sentence && i > cue.Words.First - 40; i--)
        {
            if (Signs.IsStop(_words[i]) || Signs.IsColon(_words[i]) || _words[i].QuoteDepth > _words[cue.At].QuoteDepth && cues.At(i) is { IsFinite: true }) return null;
            if (_words[i].Key is not ("اما" or "واما")) continue;
            var end = cue.Words.First;
            while (end > i + 1 && Signs.IsComma(_words[end - 1])) end--;
            // الرئيس الفلسطيني، محمود عباس: with neither verb nor preposition nothing but the topic stands there.
            var plain = end - i <= 14 && phrases.CanSpeak(i + 1, end);
            for (var k = i + 1; k < end && plain; k++)
                plain = !(_words[k].Pos == PartOfSpeech.Verb && _words[k].Known && !phrases.InName(k)) && phrases.Preposition(k) == Takes.None && !Signs.IsRelative(_words[k]) && (lexicon.Roles.Of(_words[k]) & (WordRole.Time | WordRole.Adjunct)) == 0;
            return plain ? new WordRange(i + 1, end) : Clause(i + 1, end, cue);
        }

        return null;
    }

    /// <summary>إن العمليات تؤكد: whether the subject behind إنّ and its sisters is a thing, which says nothing.</summary>
    public bool IsThing(Cue cue, int sentence)
    {
        // لكنه شدد: the pronoun is the subject.
        if (cue.Words.First > sentence && _words[cue.Words.First - 1] is { Kind: WordKind.Arabic } last && (last.Pos == PartOfSpeech.Pronoun || (lexicon.Roles.Of(last) & WordRole.OpenerInside) != 0 || Signs.Bare(last) is "لكنه" or "لكنها" or "لكنهم" or "فانه" or "فانها" or "لانه" or "لانها")) return false;
        for (var i = cue.Words.First - 1; i >= sentence && i > cue.Words.First - 16; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i])) return false;
            if (Signs.Bare(_words[i]) is "ان" or "بان" or "لان" or "لكن")
            {
                // أن ذلك الحادث يكشف: the thing that is pointed to.
                var at = i + 2 < cue.Words.First && _words[i + 1].Key is "هذا" or "هذه" or "ذلك" or "تلك" ? i + 2 : i + 1;
                var first = _words[at];
                return at < cue.Words.First && first is { Pos: PartOfSpeech.Noun, HasArticle: true, Known: true } && !phrases.CanSpeak(at, cue.Words.First) && !first.Has(Features.Human);
            }

            if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !Signs.InRelative(_words, i, sentence) && !phrases.InName(i)) return false;
        }

        // زيارة الوزير إلى عدن تؤكد أن: the deed that the sentence begins with shows it.
        return cue.Words.First - sentence is > 1 and < 16 && _words[sentence] is { Pos: PartOfSpeech.Noun, Known: true, HasArticle: false, HasPreposition: false } head && (head.Has(Features.VerbalNoun) || head.StemKey is "زياره") && (lexicon.Roles.Of(head) & (WordRole.Time | WordRole.Adjunct)) == 0
            && head.Form.EndsWith('ة') == cue.Feminine && !cue.Plural && (_words[sentence + 1].HasArticle || phrases.InName(sentence + 1) || head.Enclitic is not null || (lexicon.Roles.OfStem(_words[sentence + 1]) & WordRole.Speaker) != 0) && !phrases.CanSpeak(sentence, cue.Words.First);
    }

    /// <summary>اعتقال طالب سعودي هدد، عن مسؤول عسكري قال: an indefinite person whom a clause without a relative word describes.</summary>
    private WordRange? Governed(Cue cue, int end, int sentence)
    {
        if (cue.First.Form != CueForm.Past || cue.Plural) return null;
        var first = end - 1;
        while (first > sentence && _words[first] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false }) first--;
        var noun = _words[first];
        if (first <= sentence || noun is not { Pos: PartOfSpeech.Noun, HasArticle: false, HasConjunction: false, HasPreposition: false } || noun.Enclitic is not null || (lexicon.Roles.OfStem(noun) & WordRole.Human) == 0 || noun.Has(Features.Plural)) return null;
        var before = _words[first - 1];
        if (before.Has(Features.VerbalNoun) && !before.HasArticle || Signs.Preposition(before) != Takes.None) return new WordRange(first, end);
        // تحدث معه عبر الهاتف ضابط تركي طلب: behind a phrase that is closed the subject of the verb before.
        return before is { Kind: WordKind.Arabic, HasArticle: true } && !phrases.InName(first - 1) && noun.Has(Features.Feminine) == cue.Feminine && HasVerb(sentence, first) ? new WordRange(first, end) : null;
    }

    /// <summary>Whether a word that reads as a verb is a part of the name that ends right before the cue: behind an office or within a name, with nothing but unknown words up to the cue.</summary>
    private bool NamedLikeVerb(int at, int end, int sentence)
    {
        if (at <= sentence + 1 || end - at > 3 || _words[at] is not { HasConjunction: false, HasPreposition: false, Enclitic: null }) return false;
        for (var i = at + 1; i < end; i++)
            if (_words[i] is not { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false } || _words[i].Known && _words[i].Pos != PartOfSpeech.ProperNoun && !phrases.InName(i)) return false;
        if (phrases.EndsName(at)) return true;
        if (end - at < 2 || !_words[at - 1].HasArticle) return false;
        for (var i = at - 1; i > sentence && i > at - 8; i--)
        {
            if (IsOpening(_words[i - 1])) return (lexicon.Roles.OfStem(_words[i]) & WordRole.Human) != 0;
            if (_words[i].Kind == WordKind.Punctuation || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known) return false;
        }

        return false;
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = end - 1; i >= first && i > end - 12; i--)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return true;
        return false;
    }

    private WordRange? Clause(int first, int end, Cue cue)
    {
        while (first < end && (_words[first].Kind == WordKind.Punctuation && (!Signs.IsQuote(_words[first]) || phrases.NameQuoteEnd(first, end + 1) is null) || (lexicon.Roles.Of(_words[first]) & (WordRole.Adjunct | WordRole.Contrast)) != 0 && !(first + 1 < end && _words[first + 1].Key.StartsWith("باسم", StringComparison.Ordinal)))) first++;
        while (end > first && (_words[end - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[end - 1]) && !Signs.IsCloseBracket(_words[end - 1]))) end--;
        if (first >= end || end - first > 30) return null;
        if (!phrases.CanSpeak(first, end)) return null;
        if (Signs.Attached(_words[first]) != Takes.None || Signs.Preposition(_words[first]) != Takes.None) return null;
        // «الجبهة» تتبنى: a quoted name alone.
        if (Signs.IsQuote(_words[first]) && phrases.NameQuoteEnd(first, end + 1) is { } quoted && quoted >= end) return new WordRange(first, end);
        // Within a clause the subject may be followed by adjuncts of its own; it ends where they begin.
        var scan = phrases.Scan(first, end, cue.First.Verb);
        return new WordRange(first, Math.Max(scan, first + 1));
    }

    private static bool IsOpening(Word word) => word.Kind == WordKind.Arabic && Signs.Bare(word) is "كان" or "كانت" or "يزال" or "تزال" or "ان" or "بان" or "لان" or "لكن" or "الا" or "بينما" or "فيما" or "حين" or "حيث" or "اذ" or "وقت" or "كما" or "اما" or "كون" or "لكون";
}
