using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Reads verbal nouns that report: دعوة الحكومة إلى …، اتهام الرئيس نائبه بـ …، تصريحات الوزير بأن ….</summary>
internal sealed class NounCues(ReadingContext context, StatementLexicon lexicon, SpeakerStack speakers, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The frame of a verbal noun with a source and a content of its own, or null.</summary>
    public Frame? At(Cue cue, CueReading reading, int limit)
    {
        var i = cue.At;
        var verb = reading.Verb;
        if (i > 0 && Signs.Preposition(_words[i - 1]) == Takes.Fi && (lexicon.Roles.OfStem(_words[i]) & WordRole.Venue) != 0) return null;
        if (_words[i].HasArticle || i + 2 >= limit || !cue.HasPronoun && _words[i + 1].HasConjunction || cue.HasPronoun && _words[i].QuoteDepth > 0) return null;
        if (i > 0 && Signs.Bare(_words[i - 1]) is "عدم" or "خطر" or "دون" or "بدون" or "غير" or "منع" or "وقف" or "تم" or "يتم" or "سيتم" or "جري" or "يجري") return null;
        // أن رفض المجلس للاتفاق لا يخدم: the noun is what the clause is about, which tells no words.
        if (i > 0 && (verb.Act is "deny" or "accuse" || verb.Past is "أصر" or "تمسك") && (lexicon.Roles.Of(_words[i - 1]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener) return null;
        // إدانة المتهم بـ: a verdict.
        if (verb.Past is "أدان" or "دان" && _words[i + 1].StemKey is "متهم" or "متهمين" or "مدان" or "مواطن" or "مدعي") return null;
        // أمر سام، أمر ملكي: an adjective, no one's name.
        if (_words[i + 1].Key is "سام" or "سامي" or "ملكي" or "قضايي" or "كريم") return null;
        // قررت المحكمة إخطار الجمعية بأن: a verb that tells somebody has him for the genitive of its noun.
        if (verb is { Object: CueObject.Addressee, Act: "assert" } && !cue.HasPronoun) return null;
        // إلى تطمين الإقليم بأن: whom one tells, not who tells.
        if (i > 0 && verb.Object == CueObject.Addressee && verb.Act is "assert" or "demand" && Signs.Preposition(_words[i - 1]) == Takes.Ila) return null;
        // إذا رفض المجلس: the verb, of what is supposed.
        if (i > 0 && lexicon.Company.Is(_words[i - 1], Company.Condition)) return null;
        // الرئيس: رفض المجلس للاتفاق يعني الحرب: what the clause is about.
        if (verb.Act is "deny" or "accuse" && i > 0 && Signs.IsColon(_words[i - 1]) && IsTopic(i, limit)) return null;
        var frame = new Frame { Cue = cue, Reading = reading };
        var at = i + 1;
        var main = cue.HasPronoun ? MainClause(i, limit) : -1;
        // اتهامه من قبل الرئيس بالتخطيط: who does it stands behind من قبل.
        if (cue.HasPronoun && at + 3 < limit && _words[at].Key is "من" && _words[at + 1].Key is "قبل" or "جانب" or "طرف" && NamesSpeaker(at + 2, limit) && verb.Act is "accuse" or "demand" or "praise" or "warn")
        {
            var by = context.Phrases.NounPhrase(at + 2, PhraseScope.Complement | PhraseScope.Apposition);
            if (by.IsEmpty || by.End >= limit) return null;
            frame.Source = by;
            at = by.End;
            while (at < limit && Signs.IsComma(_words[at])) at++;
            if (at >= limit || Signs.Attached(_words[at]) != Takes.Bi) return null;
        }
        else if (cue.HasPronoun)
        {
            var feminine = _words[i].Key.EndsWith("ها", StringComparison.Ordinal);
            if (main > 0)
            {
                // ورغم تأكيده أن …، هدد الوزير: before its clause the pronoun looks forward to whom that is about, and what was said ends with the comma.
                if (NamesSpeaker(main + 1, limit))
                {
                    if (Agreement.Of(_words[main + 1]) is var ahead && (ahead.Feminine != feminine || ahead.Plural != _words[i].Key.EndsWith("هم", StringComparison.Ordinal))) return null;
                    var subject = context.Phrases.NounPhrase(main + 1, PhraseScope.Complement | PhraseScope.Apposition);
                    frame.Source = new WordRange(main + 1, Math.Min(Math.Max(subject.End, main + 2), limit));
                }

                frame.ContentEnd = main - 1;
            }

            // بعد اتهامه بالسرقة: the pronoun is the accused.
            if (verb.Object == CueObject.Content && Signs.Attached(_words[at]) == Takes.Bi) return null;
            // اعترافه بدولة فلسطين: recognises.
            if (verb.Past is "اعترف" or "أقر" && (_words[at].StemKey is "دوله" or "حكومه" or "حق" or "حقوق" or "شرعيه" or "استقلال" or "سياده" or "سلطه" or "وجود" or "انفصال" or "رييس" or "مجلس" or "ايتلاف" || index.IsPlace(at))) return null;
            if (verb.Past is "اعترف" or "أقر" && Signs.Attached(_words[at]) == Takes.Bi && (frame.Source is not null || speakers.Last(feminine, plural: false, i) is not null)) return Opened(frame, Opening.Preposition, at, limit);
            // بعد تأكيده على أن، رغم إعلانها أن: a clause is what was said, whatever the noun.
            if (verb.Act is not ("demand" or "accuse" or "praise") && (verb.Past is "قال" or "اعتبر" || !Tells(at, limit, verb) || (lexicon.Roles.OfStem(_words[i]) & WordRole.Spoken) != 0 && !_words[at].Key.StartsWith('ب')) || frame.Source is null && speakers.Last(feminine, plural: false, i) is null) return null;
        }
        else if (ByWhom(i, limit) is { } doers)
        {
            frame.Source = doers;
            at = PastAside(doers.End, limit, verb);
            if (at >= limit) return null;
            if (i > 0 && Signs.Bare(_words[i - 1]) is "مع" or "وسط" or "بعد" or "رغم" or "عقب") frame.ContentEnd = AdjunctEnd(at + 1, limit);
        }
        else
        {
            if (!NamesSpeaker(at, limit)) return null;
            var phrase = context.Phrases.NounPhrase(at, PhraseScope.Complement);
            var end = Math.Min(phrase.End, limit);
            for (var k = at + 1; k < end; k++)
                if (Signs.Attached(_words[k]) == Takes.Bi && _words[k].Has(Features.VerbalNoun) && !_words[k].HasArticle) end = k;
            // تصريحات الوزير الإسرائيلي فلان بأن: a name behind its title.
            foreach (var mention in index.Mentions(end, end))
                if (end > at && mention.Kind == MentionKind.Name && mention.Words.First == end && mention.Words.End < limit && verb.Object == CueObject.None && (lexicon.Roles.OfStem(_words[at]) & WordRole.Human) != 0) end = mention.Words.End;
            if (verb.Act == "demand" && IsPlural(_words[i])) end = Spread(end, limit, verb);
            if (end <= at || end >= limit) return null;
            // رفض المسلحون: a nominative is the subject of a verb.
            if (_words[at].Form.EndsWith("ون", StringComparison.Ordinal) && _words[at].Has(Features.Plural | Features.Masculine)) return null;
            // رفض مصر القاطع للقرار: how she refuses.
            var how = end > at + 1 && IsDegree(_words[end - 1]) ? end - 1 : IsDegree(_words[end]) && end + 1 < limit ? end : -1;
            frame.Source = new WordRange(at, how > at ? Math.Min(how, end) : end);
            at = PastAside(how >= end ? how + 1 : end, limit, verb);
        }

        var word = _words[at];
        var role = lexicon.Roles.Of(word);
        // توجيهاته بهذا الصدد، تصريحات الوزير بشأن، وصف تصريحاته بأنها: about the words, not what they say.
        if (word.Key is "بهذا" or "بذلك" or "بهذه" or "بخصوص" or "بشان" or "بحق" || cue.At > 0 && IsPlural(_words[i]) && word.Key is "بانها" or "بانه") return null;
        // توصيات اللجنة المتعلقة بالموقف: the participle governs what follows.
        if (_words[at - 1].StemKey is "متعلقه" or "متعلق" or "خاصه" or "خاص" or "مرتبطه" or "معنيه" or "معني" or "مرتبط") return null;
        if ((role & WordRole.Opener) != 0 && verb.Accepts(Takes.Clause)) return Opened(frame, Opening.Clause, (role & WordRole.OpenerInside) != 0 ? at : at + 1, limit);
        var preposition = Signs.Preposition(word);
        if (preposition != Takes.None && verb.Accepts(preposition)) return Opened(frame, Opening.Preposition, SkipOpener(at + 1, limit), limit);
        var attached = Signs.Attached(word);
        // انطلاقا من توجيهات الملك، وبالتنسيق مع: another adjunct.
        if (attached != Takes.None && word.HasConjunction) return null;
        // موافقة البرلمان للقيام: what an approval is for is no word of the one who gives it.
        if (attached == Takes.Li && verb.Past is "وافق" or "صادق") return null;
        // اتهام المقاومة بالقتل: of one noun beside اتهام before ب nobody can tell that it accuses; اتهامات المقاومة are its own.
        if (attached == Takes.Bi && verb.Past == "اتهم" && !cue.HasPronoun && !IsPlural(_words[i]) && _words[at - 1].Key is not "للاخر") return null;
        if (attached != Takes.None && (lexicon.Roles.OfStem(word) & WordRole.Silence) == 0 && (verb.Accepts(attached) || verb.Act is not "assert" and not "confirm" && (attached is Takes.Bi || attached is Takes.Li && (!IsPlural(_words[i]) || word.Has(Features.VerbalNoun) || verb.Object == CueObject.Content)))) return Opened(frame, Opening.Preposition, at, limit);
        // اتهام الرئيس نائبه بالتخطيط، إعلان الولايات المتحدة شن غارات: a second noun follows, a verbal noun or someone accused.
        // عقب إعلان الجيش عزل الرئيس: three letters that the tagger takes for a verb, with their object behind them.
        var bare = verb.Past is "أعلن" && word is { Key.Length: 3, Enclitic: null, Pos: PartOfSpeech.Verb } && at + 1 < limit && (_words[at + 1].HasArticle && _words[at + 1].Pos == PartOfSpeech.Noun || index.InName(at + 1));
        if (cue.HasPronoun || word.Pos == PartOfSpeech.Verb && word.Known && !bare || word.Kind == WordKind.Punctuation || word.HasConjunction || preposition != Takes.None || attached != Takes.None) return null;
        if (verb.Past == "رفض" && lexicon.Roles.IsDeed(word)) return null;
        // تبني التنظيم قتل الجنود: an attack is claimed, a plan adopted.
        if (verb.Gate == CueGate.Claim && !lexicon.Company.HasStem(word, Company.Attack)) return null;
        var isContent = verb.Object == CueObject.Content || verb.Accepts(Takes.Object) && (word.Has(Features.VerbalNoun) || bare);
        return isContent ? Opened(frame, Opening.Object, at, limit) : null;
    }

    /// <summary>دعوات من الأمم المتحدة إلى، شكاوى متكررة من السكان من: who calls or complains, behind من, with what it is about further on; null where the noun stands otherwise.</summary>
    private WordRange? ByWhom(int noun, int limit)
    {
        var at = noun + 1;
        if (_words[noun].Enclitic is not null || !IsPlural(_words[noun]) && _words[noun].StemKey is not "شكوي") return null;
        while (at < limit && _words[at] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false, HasPreposition: false }) at++;
        if (at + 2 >= limit || _words[at].Key is not "من" || !NamesSpeaker(at + 1, limit)) return null;
        var phrase = context.Phrases.NounPhrase(at + 1, PhraseScope.Complement);
        return phrase.IsEmpty || phrase.End >= limit ? null : phrase;
    }

    /// <summary>ومع شكوى من الأهالي من قيود يفرضها القضاء تسعى الحكومة: the comma or the verb of the sentence itself behind what such an adjunct holds; -1 where neither comes.</summary>
    private int AdjunctEnd(int first, int limit)
    {
        var verbs = 0;
        for (var i = first + 1; i < limit; i++)
        {
            if (Signs.IsComma(_words[i])) return i;
            if (_words[i] is not { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } || index.InName(i)) continue;
            if (Signs.IsRelative(_words[i - 1]) || !_words[i - 1].HasArticle) verbs++;
            else if (verbs > 0) return i;
        }

        return -1;
    }

    /// <summary>القاطع، الشديد: an adjective of what is said and not of who says it.</summary>
    private bool IsDegree(Word word) => word is { HasArticle: true, HasConjunction: false, HasPreposition: false } && lexicon.Company.HasStem(word, Company.Degree);

    /// <summary>دعوات المدافعين عن الحقوق وأحزاب بينها … إلى: past those who are joined to the first, up to the preposition of what they ask; the same word where it does not come.</summary>
    private int Spread(int at, int limit, CueVerb verb)
    {
        if (at >= limit || _words[at].Key is not "عن" && !(_words[at].HasConjunction && NamesSpeaker(at, limit))) return at;
        for (var i = at + 1; i < limit && i < at + 22 && _words[i].Kind != WordKind.Punctuation; i++)
        {
            if (Signs.Preposition(_words[i]) == Takes.Ila) return verb.Accepts(Takes.Ila) ? i : at;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsRelative(_words[i])) return at;
        }

        return at;
    }

    /// <summary>اعتراف المتهم، أمام المحكمة، بأنه، إعلان مسؤولين في أنقرة أنها، تبني الحزب الأربعاء قتل: where and when, up to what is said; the same word where nothing that could be said follows.</summary>
    private int PastAside(int at, int limit, CueVerb verb)
    {
        var i = at;
        while (i < limit && i < at + 8)
        {
            var word = _words[i];
            if (index.TimeEnd(i) is { } time && time > i) i = time;
            else if (Signs.IsComma(word) || (lexicon.Roles.Of(word) & WordRole.Time) != 0) i++;
            else if ((Signs.Preposition(word) == Takes.Fi || word.Key is "امام" or "خلال" or "عبر") && i + 1 < limit) i = Math.Max(context.Phrases.NounPhrase(i + 1, PhraseScope.Core).End, i + 2);
            else break;
        }

        if (i == at || i >= limit) return at;
        if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return verb.Accepts(Takes.Clause) ? i : at;
        return _words[i].Has(Features.VerbalNoun) && !_words[i].HasConjunction && !_words[i].HasPreposition && !_words[i].HasArticle && verb.Accepts(Takes.Object) && verb.Past is "تبنى" or "أعلن" ? i : at;
    }

    /// <summary>وبعد إعلانها أن …، قصفت الحركة: the verb of the clause behind the comma of an adjunct that opens its sentence; -1 where the noun stands in none.</summary>
    private int MainClause(int i, int limit)
    {
        var head = i - 1;
        if (head > 0 && _words[head].Key is "من" && Signs.Bare(_words[head - 1]) is "الرغم" or "بالرغم") head--;
        if (head < 0 || Signs.Bare(_words[head]) is not ("بعد" or "رغم" or "الرغم" or "بالرغم" or "برغم" or "مع" or "قبل" or "منذ" or "عقب" or "فور")) return -1;
        if (head > 0 && Signs.Bare(_words[head]) is "الرغم" && Signs.Bare(_words[head - 1]) is "علي") head--;
        if (head > 0 && _words[head - 1].Sentence == _words[head].Sentence && !Signs.IsStop(_words[head - 1])) return -1;
        for (var k = i + 2; k + 1 < limit; k++)
            if (Signs.IsComma(_words[k]) && _words[k].QuoteDepth == _words[i].QuoteDepth && _words[k + 1] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } verb && verb.Has(Features.Perfect)) return k + 1;
        return -1;
    }

    /// <summary>Whether a verb in the present that agrees with the noun follows in its clause.</summary>
    private bool IsTopic(int noun, int limit)
    {
        for (var i = noun + 2; i < limit && i < noun + 14 && (_words[i].Kind != WordKind.Punctuation || Signs.IsQuote(_words[i])); i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } next && next.Has(Features.Imperfect) && next.Has(Features.Feminine) == _words[noun].Form.EndsWith('ة') && !Signs.IsRelative(_words[i - 1]) && Signs.Bare(_words[i - 1]) is not ("ان" or "ما" or "من" or "لا")) return true;
        return false;
    }

    /// <summary>Whether أن and its kin stand here, or behind the preposition of the verb.</summary>
    private bool Tells(int at, int limit, CueVerb verb)
    {
        if (Signs.Preposition(_words[at]) is var preposition and not Takes.None && verb.Accepts(preposition)) at++;
        return verb.Accepts(Takes.Clause) && at + 1 < limit && (lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0;
    }

    /// <summary>Whether an actor that can speak is named here, by its name or its office.</summary>
    private bool NamesSpeaker(int first, int limit)
    {
        if (first >= limit || Signs.Attached(_words[first]) != Takes.None || _words[first].Pos == PartOfSpeech.Adjective) return false;
        if ((lexicon.Roles.OfStem(_words[first]) & (WordRole.Human | WordRole.Body)) != 0) return true;
        foreach (var mention in index.Mentions(first, first))
            if (mention.Kind == MentionKind.Name) return true;
        return false;
    }

    private static bool IsPlural(Word word) => word.Has(Features.Plural) || word.StemKey.EndsWith("ات", StringComparison.Ordinal);

    private int SkipOpener(int at, int limit) =>
        at < limit && (lexicon.Roles.Of(_words[at]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener ? at + 1 : at;

    private static Frame? Opened(Frame frame, Opening opening, int content, int limit)
    {
        if (content >= limit) return null;
        frame.Opening = opening;
        frame.ContentFirst = content;
        return frame;
    }
}
