using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Finds the subject that stands before its verb: after كان and إنّ and their sisters, before الذي, at the head of a headline or clause.</summary>
internal sealed class SubjectBefore(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, HeadlineClauses headlines)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The subject before a finite verb, searched from the beginning of its sentence; null where there is none.</summary>
    public WordRange? Of(Cue cue, int sentence)
    {
        var end = cue.Words.First;
        // فيما أكدت القوات: right behind the word that opens a clause its verb has its subject behind it.
        if (end > sentence && Signs.Bare(_words[end - 1]) is "فيما" or "بينما" or "حينما" or "عندما" or "حين") return null;
        while (end > sentence && IsBetween(_words[end - 1])) end--;
        if (end <= sentence) return null;
        if (headlines.Subject(cue) is { } own) return own;
        // ألقى الأمين العام كلمة أعرب فيها: who gave the speech speaks in it.
        if (end == cue.Words.First && !Signs.IsRelative(_words[end - 1]) && HeldIn(cue, end, sentence)) return Giver(end, sentence) ?? SentenceSubject(cue, sentence);
        if (Signs.IsRelative(_words[end - 1]))
        {
            // تصريحات للوزير التي قال فيها: whose they are.
            if (TakenUp(cue) && !cue.HasPronoun && Owner(end - 1, sentence) is { } owner) return owner;
            // التي قال إن، تصريحاته التي اعتبر فيها: another speaks, the pronoun comes later.
            if (cue.HasPronoun || !cue.Plural && cue.Feminine != (Signs.Bare(_words[end - 1]) is "التي" or "اللواتي") && Signs.Bare(_words[end - 1]) is "التي" or "الذي") return null;
            // الرجل الذي ذكر سكان في البلدة أنه: who speaks stands behind the verb, and the pronoun takes up the noun before it.
            if (SpeaksBehind(cue)) return null;
            if (TakenUp(cue)) return null;
            return Antecedent(end - 1, sentence);
        }

        if (Told(cue, end, sentence) is { } told) return told;
        if (cue.HasConjunction || cue.Negated && _words[cue.Words.First].HasConjunction) return Topic(cue, sentence);
        if (end == cue.Words.First && (Governed(cue, end, sentence) ?? Demanding(cue, end, sentence)) is { } governed) return governed;
        if (end == cue.Words.First && JoinedSubject(cue, sentence) is { } another) return another;
        // الوزارة إذ تعلن ذلك لتؤكد: the subject of both stands before إذ.
        if (cues.Emphatic(cue.At) is { } aside)
        {
            var head = aside;
            while (head > sentence && !Signs.IsStop(_words[head - 1]) && !Signs.IsQuote(_words[head - 1])) head--;
            return Clause(head, aside, cue);
        }

        // مسؤول، طلب عدم ذكر اسمه، قال: what stands between commas is passed over.
        if (end < cue.Words.First && HasComma(end, cue.Words.First))
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
            if (word.Pos != PartOfSpeech.Verb || !word.Known || InRelative(i, sentence) || phrases.InName(i)) continue;
            // لكن رئيس الأركان الهندي أنيل تشوهان أقر, غير أن المتحدث علاء الدين نقد قال: a name that reads as a verb.
            if (NamedLikeVerb(i, end, sentence)) continue;
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
                var first = _words[i + 1];
                return i + 1 < cue.Words.First && first is { Pos: PartOfSpeech.Noun, HasArticle: true, Known: true } && !phrases.CanSpeak(i + 1, cue.Words.First) && !first.Has(Features.Human);
            }

            if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !InRelative(i, sentence) && !phrases.InName(i)) return false;
        }

        // زيارة الوزير إلى عدن تؤكد أن: the deed that the sentence begins with shows it.
        return cue.Words.First - sentence is > 1 and < 16 && _words[sentence] is { Pos: PartOfSpeech.Noun, Known: true, HasArticle: false, HasPreposition: false } head && (head.Has(Features.VerbalNoun) || head.StemKey is "زياره") && (lexicon.Roles.Of(head) & (WordRole.Time | WordRole.Adjunct)) == 0
            && head.Form.EndsWith('ة') == cue.Feminine && !cue.Plural && (_words[sentence + 1].HasArticle || phrases.InName(sentence + 1) || head.Enclitic is not null || (lexicon.Roles.OfStem(_words[sentence + 1]) & WordRole.Speaker) != 0) && !phrases.CanSpeak(sentence, cue.Words.First);
    }

    /// <summary>The person or office who is the subject of the verb that a sentence begins with, where it agrees with the cue; null where nobody is.</summary>
    public WordRange? OpeningSubject(Cue cue, WordRange sentence, bool bodies = false)
    {
        for (var i = sentence.First; i < sentence.First + 4 && i < sentence.End; i++)
        {
            if (_words[i].Pos != PartOfSpeech.Verb) continue;
            // سئل المتحدث عن القصف. وأجاب: who is asked.
            if (_words[i].Key is "سيل" or "سيلت" && phrases.CanSpeak(i + 1, sentence.End) && _words[i].Key is "سيلت" == cue.Feminine && !cue.Plural) return new WordRange(i + 1, Math.Max(phrases.NounPhrase(i + 1, sentence.End), i + 2));
            if (_words[i].Has(Features.Passive) || _words[i].Has(Features.Feminine) != cue.Feminine || cue.Plural) return null;
            return context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && subject.First > i && (phrases.NamesPerson(subject) || NamesOne(subject, bodies)) ? subject : null;
        }

        // رئيسة الوزراء فلانة، التي …، دافعت عن الخطة. وقالت: whom the sentence begins with.
        return !cue.Plural && (lexicon.Roles.OfStem(_words[sentence.First]) & WordRole.Human) != 0 && !_words[sentence.First].HasConjunction && Agreement.Of(_words[sentence.First]) is { Plural: false } who && who.Feminine == cue.Feminine
            && context.Phrases.NounPhrase(sentence.First, PhraseScope.Complement | PhraseScope.Apposition) is { IsEmpty: false } topic && topic.End < sentence.End && phrases.NamesPerson(topic) ? topic : null;
    }

    /// <summary>
    /// The person who does what the last verb before a joined one tells, no reporting verb itself and outside other marks of quotation: behind that verb, or
    /// between أن and it; null where the words since <paramref name="from"/> hold none in agreement, or where a comma parts the two.
    /// </summary>
    public WordRange? Doer(Cue cue, int from)
    {
        for (var i = cue.Words.First - 1; i > from + 1 && i > cue.Words.First - 14; i--)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation || Signs.IsRelative(word) || (lexicon.Roles.Of(word) & WordRole.Opener) != 0) return null;
            if (word is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i)) continue;
            if (cues.At(i) is { IsFinite: true } || word.Has(Features.Passive | Features.Plural) || word.Has(Features.Feminine) != cue.Feminine || InRelative(i, from)) return null;
            if (context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && subject.First > i && subject.End <= cue.Words.First && phrases.CanSpeak(subject.First, subject.End) && (phrases.NamesPerson(subject) || (lexicon.Roles.OfStem(_words[subject.First]) & WordRole.Human) != 0)) return WithoutObject(subject);
            return Topic(i, from + 1, cue) is { } topic && (phrases.NamesPerson(topic) || (lexicon.Roles.OfStem(_words[topic.First]) & WordRole.Human) != 0) ? topic : null;
        }

        return null;
    }

    /// <summary>قال المتحدث إن المنفذ فر: whether what stands at a word is told by him whose verb stands before it.</summary>
    public bool IsToldOf(int verb, int at)
    {
        for (var i = verb + 1; i < at; i++)
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.OpenerInside)) != 0 || Signs.Bare(_words[i]) is "ان" or "بان") return true;
        return false;
    }

    /// <summary>Whether a speaker is one person by name or by what he is, and no member of a body or source who may be taken up by it.</summary>
    public bool IsPerson(WordRange speaker) => phrases.NamesPerson(speaker) || (lexicon.Roles.OfStem(_words[speaker.First]) & (WordRole.Human | WordRole.Body | WordRole.Document | WordRole.Media)) == WordRole.Human && !_words[speaker.First].Has(Features.Plural | Features.Dual);

    /// <summary>مسؤولون، أهالي المدينة، عدد من السكان، الوزير ونظيره، الجيش: whether a plural verb may go on from a speaker.</summary>
    public bool IsSeveral(WordRange speaker)
    {
        if (IsJoint(speaker)) return true;
        for (var i = speaker.First; i < speaker.End && i < speaker.First + 3; i++)
            if (_words[i].Has(Features.Plural | Features.Dual) || _words[i].Kind == WordKind.Number || _words[i].Pos == PartOfSpeech.Numeral || Agreement.Of(_words[i]).Plural || _words[i].StemKey is "مصادر" or "اهالي" or "سكان" or "ذوو" or "ذوي" or "شهود" or "نشطاء" or "خبراء" or "عدد" or "بعض" or "معظم" or "احد" or "وفد" or "فريق" or "مجموعه" or "عايله" or "اسره" or "شعب" or "اوساط") return true;
        return false;
    }

    /// <summary>المعارضة، الفصائل: a body that several may speak for.</summary>
    public bool IsBody(WordRange speaker) => (lexicon.Roles.OfStem(_words[speaker.First]) & (WordRole.Human | WordRole.Body)) == WordRole.Body;

    /// <summary>المغاربة، محتالين: whether the subject of a plural verb, known for one by the verb itself, can be people.</summary>
    private bool AreMen(WordRange subject) => IsSeveral(subject) || (lexicon.Roles.OfStem(_words[subject.First]) & WordRole.Human) != 0 || _words[subject.First].StemKey is "مغاربه" || _words[subject.First].Form.EndsWith("ين", StringComparison.Ordinal) || _words[subject.First].Form.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>الوزير ونظيره: more than one, joined by و.</summary>
    private bool IsJoint(WordRange subject)
    {
        for (var i = subject.First + 1; i < subject.End; i++)
            if (_words[i].HasConjunction || _words[i].Key is "و" || !_words[i].Known && _words[i].Key[0] == 'و') return true;
        return false;
    }

    /// <summary>والد الشهيد، وزير الدفاع، وزارة الداخلية: one person by what he is, or a body.</summary>
    private bool NamesOne(WordRange subject, bool bodies)
    {
        var role = lexicon.Roles.OfStem(_words[subject.First]);
        return (role & WordRole.Human) != 0 && (_words[subject.First].HasArticle || subject.Count > 1) && !_words[subject.First].Has(Features.Plural) || bodies && (role & WordRole.Body) != 0;
    }

    /// <summary>لكنه قال، إلا أنها أكدت، حيث قال: the verb goes on with the subject of its sentence.</summary>
    public bool TakesUpSubject(Cue cue)
    {
        if (cue.Words.First < 2 || !cue.IsFinite || cue.HasConjunction) return false;
        var before = _words[cue.Words.First - 1];
        // حيث قال، كما أقرت: whose clause it is.
        if (before.Key is "حيث" or "كما" or "اذ" or "فيما" or "بينما") return true;
        return Signs.Bare(before) is "لكنه" or "لكنها" or "لكنهم" || before.Key is "انه" or "انها" or "انهم" && Signs.Bare(_words[cue.Words.First - 2]) is "غير" or "الا" or "بيد" or "كما" or "علي" or "رغم";
    }

    /// <summary>عندما قال، حين أكدت: the verb of a clause of time without a subject of its own.</summary>
    public bool InClauseOfTime(Cue cue, int sentence) => cue is { IsFinite: true, HasConjunction: false, HasPronoun: false } && cue.Words.First > sentence + 1 && Signs.Bare(_words[cue.Words.First - 1]) is "عندما" or "حينما" or "حين" or "لما" or "وقتما" or "بعدما"
        && !(Signs.Bare(_words[cue.Words.First - 1]) is "حين" && Signs.Bare(_words[cue.Words.First - 2]) is "في");

    /// <summary>
    /// Who does what a clause of time stands behind: the subject of the nearest verb before it that agrees, behind or before the verb; null where none is named.
    /// <paramref name="verb"/> is that verb where it leaves its subject to its inflection, else -1.
    /// </summary>
    public WordRange? MainSubject(Cue cue, int sentence, out int verb)
    {
        verb = -1;
        var was = -1;
        for (var i = cue.Words.First - 2; i >= sentence && i > cue.Words.First - 40; i--)
        {
            if (_words[i].QuoteDepth > _words[cue.At].QuoteDepth || Signs.IsColon(_words[i])) continue;
            if (Signs.IsStop(_words[i])) return null;
            if (_words[i] is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i) || _words[i].Key is "كان" or "كانت" or "كانوا" or "يبدو" or "تبدو")
            {
                if (Signs.Bare(_words[i]) is "كان" or "كانت" && Signs.Bare(_words[i]) is "كانت" == cue.Feminine) was = i;
                continue;
            }

            if (_words[i].Has(Features.Passive) || _words[i].Has(Features.Feminine) != cue.Feminine || _words[i].Has(Features.Plural) != cue.Plural) return null;
            if (context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && phrases.CanSpeak(subject.First, subject.End)) return subject;
            if (FrontedSubject(i, sentence) is { } fronted) return fronted;
            // الرئيس كان يراوغ: before كان.
            if (i > sentence + 1 && Signs.Bare(_words[i - 1]) is "كان" or "كانت" && context.Phrases.NounPhraseEndingAt(i - 1, PhraseScope.Complement) is { IsEmpty: false } topic && phrases.CanSpeak(topic.First, topic.End)) return topic;
            verb = i;
            return null;
        }

        // كان الوزير في باريس عندما أعلن: with no other verb.
        return was >= 0 && context.Phrases.SubjectOf(was) is { IsEmpty: false } absent && absent.First > was && phrases.CanSpeak(absent.First, absent.End) ? absent : null;
    }

    /// <summary>The people whom the last plural verb before the cue tells of, named before or behind it; null where the words since <paramref name="from"/> hold none.</summary>
    public WordRange? Several(Cue cue, int from)
    {
        for (var i = cue.Words.First - 1; i > from + 1; i--)
        {
            if (_words[i].QuoteDepth > _words[cue.At].QuoteDepth || _words[i] is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i)) continue;
            if (!_words[i].Has(Features.Plural) || !_words[i].Form.EndsWith("وا", StringComparison.Ordinal) && !_words[i].Form.EndsWith("ون", StringComparison.Ordinal)) return null;
            // سيعترضون ويسعون: the verb goes on from the one before.
            if (_words[i].HasConjunction) continue;
            if (_words[i - 1].Pos == PartOfSpeech.Pronoun || Signs.Bare(_words[i - 1]) is "انهم" or "بانهم" or "لكنهم") return null;
            var end = i;
            while (end > from + 1 && IsBetween(_words[end - 1])) end--;
            // أن المئات من أبناء القرية النازحين إلى المدينة نظموا: from the opener of the clause on.
            for (var open = end - 1; open >= from && open > end - 12; open--)
                if (Signs.Bare(_words[open]) is "ان" or "بان")
                {
                    while (open + 1 < end && Signs.IsQuote(_words[open + 1])) open++;
                    return phrases.CanSpeak(open + 1, end) && new WordRange(open + 1, Math.Max(phrases.First(open + 1, end, cue.First.Verb), open + 2)) is var clause && AreMen(clause) ? clause : null;
                }

            var phrase = context.Phrases.NounPhraseEndingAt(end, PhraseScope.Complement);
            for (var first = Math.Max(from + 1, end - 6); phrase.IsEmpty && first < end; first++)
                if (context.Phrases.NounPhrase(first, PhraseScope.Complement) is { IsEmpty: false } whole && whole.End == end) phrase = whole;
            return !phrase.IsEmpty && phrase.First > from && phrases.CanSpeak(phrase.First, phrase.End) && AreMen(phrase) ? phrase : null;
        }

        return null;
    }

    /// <summary>The subject of the last verb before the cue in its sentence that agrees with it: who carries on in وطالب، معربا.</summary>
    public WordRange? SentenceSubject(Cue cue, int sentence)
    {
        for (var i = cue.Words.First - 1; i >= sentence; i--)
        {
            if (_words[i].QuoteDepth > _words[cue.At].QuoteDepth || _words[i].Pos != PartOfSpeech.Verb || InRelative(i, sentence)) continue;
            if (_words[i].Has(Features.Passive)) continue;
            // لم يشأ الضابط أن يكشف العدد، وقال; ما نشره الموقع: the verb of a clause within the sentence does not carry on.
            if (i > sentence + 1 && IsWithin(i, cue)) continue;
            var feminine = _words[i].Has(Features.Feminine);
            if (feminine != cue.Feminine && !cue.Plural) continue;
            if (context.Phrases.SubjectOf(i) is not { IsEmpty: false } subject || !phrases.CanSpeak(subject.First, subject.End))
            {
                // ورغم أن الوزير لم يذكر ذلك، إلا أنه قال: the topic of the clause before.
                if (TakesUpSubject(cue) && !cue.Plural && Topic(i, sentence, cue) is { } topic) return topic;
                continue;
            }

            // حظي اللاعب بثناء الجمهور حيث وصفوا: more than one speak.
            if (cue.Plural && TakesUpSubject(cue) && !_words[cue.At].Has(Features.Dual) && !IsJoint(subject) && !_words[subject.First].Has(Features.Plural | Features.Dual) && !Agreement.Of(_words[subject.First]).Plural) continue;
            // وكانت الحكومة قد أطلقت تصريحات: the subject stands before its verb.
            return lexicon.Roles.IsSpokenIn(_words[subject.First]) && FrontedSubject(i, sentence) is { } fronted ? fronted : TakesUpSubject(cue) ? WithoutObject(subject) : subject;
        }

        // خطيب المسجد وضع الحادث في سياقه، حيث قال: of a finite verb only who heads the sentence, in agreement.
        if (cue.IsFinite && (!TakesUpSubject(cue) || cue.Plural || cue.First.Form != CueForm.Past || Agreement.Of(_words[sentence]).Feminine != cue.Feminine || _words[sentence].HasConjunction)) return null;
        // The first office or person of the sentence, where its verb was not made out.
        for (var i = sentence; i < (cue.IsFinite ? sentence + 1 : cue.Words.First); i++)
        {
            if (_words[i].Pos == PartOfSpeech.Adjective || i > sentence && _words[i - 1].Pos == PartOfSpeech.Noun && !_words[i].HasConjunction) continue;
            if ((lexicon.Roles.OfStem(_words[i]) & WordRole.Human) == 0 || Signs.Attached(_words[i]) != Takes.None || _words[i].QuoteDepth > _words[cue.At].QuoteDepth) continue;
            if (i > sentence && (Signs.Preposition(_words[i - 1]) != Takes.None || (lexicon.Roles.Of(_words[i - 1]) & (WordRole.Time | WordRole.Adjunct)) != 0)) continue;
            var phrase = context.Phrases.NounPhrase(i, PhraseScope.Complement | PhraseScope.Apposition);
            if (!phrase.IsEmpty && phrase.End <= cue.Words.First && (_words[i].HasArticle || phrase.Count > 1) && !(i > sentence && _words[i - 1].Key is "بينهم" or "منهم" or "بينها")) return phrase;
        }

        return null;
    }

    /// <summary>زار المحافظ المدرسة، التقى السفير قائد الجيش: the subject without the object beside it. A definite office has no construct, and what does not agree with it is no adjective.</summary>
    private WordRange WithoutObject(WordRange subject)
    {
        if (subject.Count < 2 || _words[subject.First] is not { HasArticle: true, Pos: PartOfSpeech.Noun } who || (lexicon.Roles.OfStem(who) & WordRole.Human) == 0 || who.Has(Features.Plural)) return subject;
        var beside = _words[subject.First + 1];
        if (beside is not { Known: true, HasPreposition: false, HasConjunction: false, Enclitic: null } || phrases.NamesPersonAt(subject.First + 1) && !beside.HasArticle) return subject;
        return beside.HasArticle ? beside.Form.EndsWith('ة') && !Agreement.Of(who).Feminine ? new WordRange(subject.First, subject.First + 1) : subject
            : beside.Pos == PartOfSpeech.Noun && (lexicon.Roles.OfStem(beside) & WordRole.Human) != 0 ? new WordRange(subject.First, subject.First + 1) : subject;
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
        return before.Has(Features.VerbalNoun) && !before.HasArticle || Signs.Preposition(before) != Takes.None ? new WordRange(first, end) : null;
    }

    /// <summary>
    /// انتقادات تتهمه، اعترافات تحمل الوزير المسؤولية، تغريدة للناشط تقول: words without article right before a feminine verb whose clause describes them; whose they
    /// are where ل names him. Null where none stand there.
    /// </summary>
    private WordRange? Told(Cue cue, int end, int sentence)
    {
        if (cue is not { IsFinite: true, Feminine: true, HasConjunction: false, Plural: false } || end != cue.Words.First || end <= sentence) return null;
        var noun = end - 1;
        if (Signs.Attached(_words[noun]) == Takes.Li && noun > sentence && phrases.CanSpeak(noun, end) && IsToldIn(_words[noun - 1])) return new WordRange(noun, end);
        while (noun > sentence && _words[noun] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false }) noun--;
        return IsToldIn(_words[noun]) && _words[noun].Key is not ("تصريحات" or "رسايل" or "رساله" or "كلمه" or "تغريده" or "تغريدات" or "مذكره" or "برقيه" or "برقيات") ? new WordRange(noun, end) : null;
    }

    private static bool IsToldIn(Word word) => word is { HasArticle: false, HasConjunction: false, Enclitic: null } && word.StemKey is "انتقادات" or "اتهامات" or "اعترافات" or "دعوات" or "شهادات" or "روايات" or "شايعات" or "انباء" or "تغريده" or "تغريدات" or "فتوي" or "فتاوي" or "رساله" or "رسايل" or "برقيه" or "تدوينه" or "وثيقه" or "وثايق" or "تسريبات";

    /// <summary>بمشروع قرار يطالب إسرائيل بـ: a text without article whose clause, without a relative word, says what it asks; null where none stands before the verb.</summary>
    private WordRange? Demanding(Cue cue, int end, int sentence)
    {
        if (cue is not { First: { Form: CueForm.Present, Verb.Act: "demand" }, HasConjunction: false, HasPronoun: false, Plural: false } || TakenUp(cue)) return null;
        var first = end - 1;
        while (first > sentence && first > end - 4 && _words[first] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(_words[first - 1]) & WordRole.Document) != 0) first--;
        while (first > sentence && _words[first] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false }) first--;
        var noun = _words[first];
        return noun is { Pos: PartOfSpeech.Noun, HasArticle: false, HasConjunction: false, Enclitic: null } && (lexicon.Roles.OfStem(noun) & WordRole.Document) != 0 && !noun.Has(Features.Plural) && noun.Form.EndsWith('ة') == cue.Feminine && first > sentence
            ? new WordRange(first, end) : null;
    }

    /// <summary>Whether a verb belongs to a clause that is a part of another's: أن يكشف العدد (but قبل أن goes on in time), على ما نشره.</summary>
    private bool IsWithin(int verb, Cue cue)
    {
        var before = _words[verb - 1];
        if (!cue.IsFinite && _words[verb].Enclitic is not null && (Signs.Bare(before) is "مما" or "عما" or "بما" or "لما" || Signs.Bare(before) is "ما" && Signs.Preposition(_words[verb - 2]) != Takes.None)) return true;
        return cue is { IsFinite: true, First.Form: CueForm.Past } && before.Key is "ان" && !before.HasConjunction && Signs.Bare(_words[verb - 2]) is not ("قبل" or "بعد" or "منذ" or "الي" or "لولا" or "بمجرد" or "الا" or "غير" or "بيد") && (_words[verb].Key[0] is 'ي' or 'ت');
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

    /// <summary>أن الوزير لم يذكر: the noun phrase between أن and a verb with its negation, in agreement with the cue; null where none stands.</summary>
    private WordRange? Topic(int verb, int sentence, Cue cue)
    {
        var end = verb;
        while (end > sentence && (lexicon.Roles.Of(_words[end - 1]) & WordRole.Negation) != 0 | Signs.Bare(_words[end - 1]) is "قد" or "كان" or "كانت") end--;
        for (var i = end - 1; i >= sentence && i > end - 10; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return null;
            if (Signs.Bare(_words[i]) is not ("ان" or "لان" or "لكن")) continue;
            var phrase = context.Phrases.NounPhrase(i + 1, PhraseScope.Complement | PhraseScope.Apposition);
            return !phrase.IsEmpty && phrase.End == end && phrases.CanSpeak(i + 1, end) && Agreement.Of(_words[i + 1]).Feminine == cue.Feminine ? phrase : null;
        }

        return null;
    }

    private WordRange? FrontedSubject(int verb, int sentence)
    {
        for (var i = verb - 1; i >= sentence && i > verb - 12; i--)
        {
            if (Signs.Bare(_words[i]) is not ("كان" or "كانت" or "ان" or "لكن")) continue;
            var phrase = context.Phrases.NounPhrase(i + 1, PhraseScope.Complement);
            return !phrase.IsEmpty && phrase.End <= verb && phrases.CanSpeak(i + 1, verb) ? phrase : null;
        }

        return null;
    }

    /// <summary>أكد فيها، قال فيه: the pronoun takes up what the clause is about.</summary>
    private bool TakenUp(Cue cue) => cue.At + 1 < _words.Count && _words[cue.At + 1].Key is "فيه" or "فيها" or "فيهم" or "به" or "بها" or "عنه" or "عنها" or "خلاله" or "خلالها";

    /// <summary>كلمة أعرب فيها، شكوى إلى الوزارة يتهم فيها، تصريحات تحذر من: whether the cue tells what is in a text just spoken of, which its clause describes without a relative word.</summary>
    private bool HeldIn(Cue cue, int end, int sentence)
    {
        var taken = TakenUp(cue);
        // تصريحات تحذر: the words themselves do what their speaker does.
        if (!taken) return cue is { HasConjunction: false, Feminine: true } && _words[end - 1].Key is "تصريحات" or "رسايل" or "رساله" or "كلمه" or "تغريده" or "تغريدات" or "مذكره" or "برقيه" or "برقيات" && cue.First.Form == CueForm.Present;
        for (var i = end - 1; i >= sentence && i > end - 14; i--)
        {
            var word = _words[i];
            if (Signs.IsStop(word) || Signs.IsRelative(word) || word.Pos == PartOfSpeech.Verb && word.Known && !phrases.InName(i)) return false;
            if (!word.HasArticle && word.Enclitic is null && (lexicon.Roles.IsSpokenIn(word) || (lexicon.Roles.OfStem(word) & WordRole.Document) != 0 && word.StemKey is not ("قرار" or "قرارا"))) return true;
        }

        return false;
    }

    /// <summary>تلقى اتصالا من الأمير أعرب خلاله: who stands behind من gave what was received; null where nobody does.</summary>
    private WordRange? Giver(int end, int sentence)
    {
        for (var i = end - 1; i > sentence && i > end - 40; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !phrases.InName(i)) return null;
            if (_words[i].Key is not "من") continue;
            var noun = i - 1;
            while (noun > sentence && (_words[noun].Pos == PartOfSpeech.Adjective || (lexicon.Roles.Of(_words[noun]) & WordRole.Time) != 0)) noun--;
            return lexicon.Roles.IsSpokenIn(_words[noun]) && phrases.CanSpeak(i + 1, end) ? new WordRange(i + 1, end) : null;
        }

        return null;
    }

    /// <summary>تصريحات المرشد علي خامنئي التي أكد فيها: whose words they are, where a person or a body is named behind the noun; null where none is.</summary>
    private WordRange? Owner(int relative, int sentence)
    {
        for (var i = relative - 1; i >= sentence && i > relative - 16; i--)
        {
            // تصريحات أدلى بها النائب، التي: the verb by which they were made.
            if (Signs.IsStop(_words[i]) || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !phrases.InName(i) && _words[i].Enclitic is null && _words[i + 1].Key is not ("بها" or "به")) return null;
            if (!lexicon.Roles.IsSpokenIn(_words[i])) continue;
            var first = i + 1;
            while (first < relative && !phrases.CanSpeak(first, relative) && Signs.Attached(_words[first]) != Takes.Li) first++;
            return first < relative ? new WordRange(first, relative) : null;
        }

        return null;
    }

    /// <summary>جبهة النصرة التي عادت وتبنت: who the relative clause is about goes on in it.</summary>
    public WordRange? InRelativeClause(Cue cue, int sentence)
    {
        for (var i = cue.Words.First - 1; i > sentence && i > cue.Words.First - 5; i--)
        {
            if (Signs.IsRelative(_words[i])) return Antecedent(i, sentence);
            if (_words[i].Pos != PartOfSpeech.Verb && Signs.Preposition(_words[i]) == Takes.None) return null;
        }

        return null;
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Signs.IsComma(_words[i])) return true;
        return false;
    }

    private WordRange? Clause(int first, int end, Cue cue)
    {
        while (first < end && (_words[first].Kind == WordKind.Punctuation && (!Signs.IsQuote(_words[first]) || phrases.NameQuoteEnd(first, end + 1) is null) || (lexicon.Roles.Of(_words[first]) & (WordRole.Adjunct | WordRole.Contrast)) != 0)) first++;
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

    private WordRange? Antecedent(int relative, int sentence)
    {
        var first = relative;
        while (first > sentence)
        {
            var word = _words[first - 1];
            if (word.Kind == WordKind.Punctuation && !Signs.IsQuote(word) && !(Signs.IsComma(word) && first == relative)) break;
            if (Signs.Preposition(word) != Takes.None || IsOpening(word) || cues.At(first - 1) is { IsFinite: true } || word.Pos == PartOfSpeech.Verb) break;
            first--;
            if (word.HasConjunction || Signs.Attached(word) != Takes.None || relative - first >= 10) break;
        }

        var end = relative;
        while (end > first && Signs.IsComma(_words[end - 1])) end--;
        // رفضت الوزارة تأكيد الأنباء التي تحدثت: the antecedent is the phrase that ends before the relative word, not all since the verb.
        if (context.Phrases.NounPhraseEndingAt(end, Isnad.Text.Syntax.PhraseScope.Complement | Isnad.Text.Syntax.PhraseScope.Apposition) is { IsEmpty: false } phrase && phrase.First > first && !phrases.InName(phrase.First))
            for (var i = first + 1; i <= phrase.First; i++)
                if (_words[i].Has(Features.VerbalNoun) && !_words[i].HasArticle && !phrases.InName(i) || _words[i].Key is "او")
                {
                    first = phrase.First;
                    break;
                }

        var head = first;
        while (first < end && !phrases.CanSpeak(first, end)) first++;
        // عملية الحزب التي تهدد: the relative word agrees with the thing, not with whose it is.
        if (first > head && first < end && _words[relative].Key is "الذي" or "التي" && _words[head] is { Pos: PartOfSpeech.Noun, Known: true, HasPreposition: false } thing && Agreement.Of(thing).Feminine == _words[relative].Key is "التي" && Agreement.Of(_words[first]) is { Plural: false } whose && whose.Feminine != _words[relative].Key is "التي" && _words[first].Pos == PartOfSpeech.Noun) return null;
        return first < end && !TakesOther(_words[relative], _words[first]) ? new WordRange(first, end) : null;
    }

    /// <summary>Whether a relative word cannot take up a noun by gender and number (الحزب التي، الحركة الذي).</summary>
    private static bool TakesOther(Word relative, Word noun) => noun is { Known: true, Pos: PartOfSpeech.Noun } && !noun.Has(Features.Plural | Features.Dual)
        && (relative.Key is "التي" ? noun.Has(Features.Masculine | Features.Singular) && !noun.Has(Features.Feminine) && !noun.Form.EndsWith('ة') && (noun.StemKey is "حزب" or "تنظيم" or "جيش" or "مجلس" or "تحالف" or "ايتلاف" or "وزير" or "رييس" or "مسوول" or "زعيم" or "قايد")
        : relative.Key is "الذي" && noun.Form.EndsWith('ة') && noun.StemKey is "حركه" or "جماعه" or "حكومه" or "وزاره" or "منظمه" or "هييه" or "شركه" or "وكاله" or "صحيفه" or "لجنه");

    private bool InRelative(int at, int sentence)
    {
        for (var i = at - 1; i >= sentence && i > at - 3; i--)
            if (Signs.IsRelative(_words[i])) return true;
        return false;
    }

    /// <summary>Words that may stand between a subject and its verb.</summary>
    private bool IsBetween(Word word) => Signs.Bare(word) is "قد" or "اذ" or "كان" or "كانت" or "كانوا" || Signs.IsComma(word) || (lexicon.Roles.Of(word) & WordRole.Time) != 0 || word.Key is "طالما" or "لطالما" or "دايما" or "دوما" or "مرارا" or "غالبا" or "ايضا" or "رسميا";

    private static bool IsOpening(Word word) => word.Kind == WordKind.Arabic && Signs.Bare(word) is "كان" or "كانت" or "يزال" or "تزال" or "ان" or "بان" or "لان" or "لكن" or "الا" or "بينما" or "فيما" or "حين" or "حيث" or "اذ" or "وقت" or "كما" or "اما" or "كون" or "لكون";
}
