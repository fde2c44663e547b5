using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Finds where the noun phrase of whoever speaks begins and ends.</summary>
internal sealed partial class SourcePhrase(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ReadingIndex index)
{
    private static readonly CueVerb Quoting = new("ذكر", Takes.Clause | Takes.Quote, CueObject.None, "assert", CueGate.Open);
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The written preposition that a word is; علي behind an office or inside a name is the name.</summary>
    public Takes Preposition(int at)
    {
        var preposition = Signs.Preposition(_words[at]);
        // كل من يفكر: who, no preposition.
        if (preposition == Takes.Min && at > 0 && Signs.Bare(_words[at - 1]) is "كل" or "لكل" or "بكل") return Takes.None;
        if (preposition != Takes.Ala || _words[at].Form.EndsWith('ى')) return preposition;
        return InName(at) || at > 0 && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 ? Takes.None : preposition;
    }

    /// <summary>إن that no preposition and no adverb of time governs: it opens the words of the verb of saying, not those of the noun before it.</summary>
    public bool OpensAlone(int at) => _words[at].Key is "ان" or "انه" or "انها" or "انهم" && at > 0 && Signs.Preposition(_words[at - 1]) == Takes.None && (lexicon.Roles.Of(_words[at - 1]) & WordRole.Adjunct) == 0 && Signs.Bare(_words[at - 1]) is not ("قبل" or "بعد" or "منذ" or "دون" or "الا" or "غير");

    /// <summary>من أجل، من خلال، عن طريق، على لسان: a preposition of two words, which opens no content.</summary>
    public bool IsCompound(int at, int limit) => at + 1 < limit && (Signs.Bare(_words[at]) is "عن" && _words[at + 1].Key is "طريق" or "كثب" || Signs.Bare(_words[at]) is "علي" && _words[at + 1].Key is "لسان" or "هامش" or "يد" or "ايدي" || Signs.Bare(_words[at]) is "من" && _words[at + 1].Key is "اجل" or "خلال" or "دون" or "جراء" or "ثم" or "جديد" or "حيث" or "بين" or "ضمن" or "طرف");

    /// <summary>كل من تسول له نفسه ذلك بأن: the opener behind the clause of كل من; null where the phrase is another.</summary>
    public int? WhoeverEnd(int at, int limit)
    {
        if (at + 2 >= limit || _words[at].Key is not ("كل" or "جميع") || _words[at + 1].Key is not "من" || _words[at + 2].Pos != PartOfSpeech.Verb) return null;
        for (var i = at + 3; i < limit && i < at + 24; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
        return null;
    }

    /// <summary>The preposition written onto a word; before a name that the tagger does not know (لهولاند) it is told by the name.</summary>
    public Takes Attached(int at)
    {
        var attached = Signs.Attached(_words[at]);
        // هدد برد قاس: an answer, no cold.
        if (_words[at].Key is "برد" && at + 1 < _words.Count && (_words[at + 1].Kind == WordKind.Arabic || Signs.IsQuote(_words[at + 1])) && !index.InName(at)) return Takes.Bi;
        if (attached != Takes.None)
        {
            // بترايوس, لاغارد: the letter is the name's own.
            foreach (var mention in index.Mentions(at, at))
                if (mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Words.First == at && !_words[at].HasArticle && context.Actors.Actors[mention.Actor].Kind == "person") return Takes.None;
            return attached;
        }

        if (_words[at].Key[0] is not 'ل' || !index.InName(at)) return attached;
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Skip: 1 }) return Takes.Li;
        return Takes.None;
    }

    /// <summary>Word after the time expression that begins at this word, or null where none does.</summary>
    public int? TimeEnd(int at) => index.TimeEnd(at);

    /// <summary>Whether a phrase that begins here names someone or something that can speak.</summary>
    public bool CanSpeak(int first, int limit)
    {
        if (first >= limit) return false;
        var word = _words[first];
        if (Signs.IsQuote(word)) return true;
        if (word.Kind == WordKind.Latin) return true;
        if (word.Kind == WordKind.Number) return CountsSpeakers(first, limit);
        if (word.Kind != WordKind.Arabic) return false;
        if ((lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0) return true;
        // الخطوط الجوية: an airline.
        if (word.StemKey is "خطوط" && first + 1 < limit && _words[first + 1].StemKey is "جويه") return true;
        // ثلاثة دبلوماسيين، لأربعة مسؤولين، 3 مصادر: who is counted.
        if (CountsSpeakers(first, limit)) return true;
        if (word.Pos == PartOfSpeech.ProperNoun || word.Has(Features.Human)) return true;
        if (index.HasMention(first)) return true;

        // منسوبو القوات، مقاتلو الحركة: the plural in construct.
        if (!word.HasArticle && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown && word.Form.Length >= 5 && word.Form[^1] == 'و' && (word.Has(Features.Plural) || !word.Known && Signs.Bare(word)[0] == 'م')) return true;
        // المصلون، المشيعون, مزارعين: people by the shape of the word.
        if (word.Form.Length > (word.HasArticle ? 6 : 5) && (word.Form.EndsWith("ون", StringComparison.Ordinal) || !word.HasArticle && IsSoundPlural(word)) && word.Pos != PartOfSpeech.Numeral && word.Has(Features.Plural | Features.Masculine)) return true;
        // A word that no lexicon knows is a name more often than anything else, unless its shape is that of a common noun.
        return !word.Known && (!word.HasArticle || word.Key.EndsWith('ي')) && !word.Key.EndsWith('ه') && !word.Form.EndsWith("ات", StringComparison.Ordinal);
    }

    /// <summary>Whether a number stands here with an indefinite plural of people or outlets that it counts, or كل من with one who can speak.</summary>
    private bool CountsSpeakers(int first, int limit)
    {
        if (first + 1 >= limit) return false;
        if (_words[first].StemKey is "كل" && _words[first + 1].Key is "من") return first + 2 < limit && CanSpeak(first + 2, limit);
        // أكثر من مئة منظمة، نحو ثلاثين نائبا.
        if (_words[first].Key is "اكثر" && _words[first + 1].Key is "من" && first + 3 < limit) first += 2;
        else if (_words[first].Key is "نحو" or "قرابه" or "حوالي" or "زهاء" && first + 2 < limit) first++;
        if (!IsCount(_words[first]) || _words[first + 1] is not { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, Enclitic: null } counted) return false;
        return Signs.Attached(counted) == Takes.None && Signs.Preposition(counted) == Takes.None && ((lexicon.Roles.OfStem(counted) & WordRole.Speaker) is var role and not WordRole.None && (role & (WordRole.Human | WordRole.Body)) != 0 || (lexicon.Roles.OfStem(counted) & WordRole.Media) != 0 || IsSoundPlural(counted) && counted.Has(Features.Plural | Features.Masculine));
    }

    /// <summary>ثلاثة، خمس، عشرة, a number in digits; with ل of وفقا.</summary>
    private static bool IsCount(Word word) => word.Kind == WordKind.Number || word is { HasArticle: false } && word.StemKey is "ثلاثه" or "ثلاث" or "اربعه" or "اربع" or "خمسه" or "خمس" or "سته" or "ست" or "سبعه" or "سبع" or "ثمانيه" or "ثماني" or "تسعه" or "تسع" or "عشره" or "عشر" or "عشرات" or "مءات" or "مئات" or "مييات" or "مايه" or "ميه" or "عشرون" or "عشرين" or "ثلاثون" or "ثلاثين" or "اربعون" or "اربعين" or "خمسون" or "خمسين";

    /// <summary>مزارعين، محامين: a plural in ين that is its singular with an ending; عناوين، قوانين are broken plurals.</summary>
    private static bool IsSoundPlural(Word word)
    {
        if (!word.Form.EndsWith("ين", StringComparison.Ordinal)) return false;
        var singular = Folding.Key(word.Lemma);
        return word.StemKey.AsSpan(0, word.StemKey.Length - 2).SequenceEqual(singular is [.. var short1, 'ي'] && !word.StemKey.EndsWith("يين", StringComparison.Ordinal) ? short1 : singular);
    }

    /// <summary>The source that begins at <paramref name="first"/>, read up to the first sign that the clause goes on.</summary>
    public int Scan(int first, int limit, CueVerb verb)
    {
        // بيان صدر عن مكتب رئيس الوزراء: a document with whose it is.
        var at = Math.Min(Math.Max(first, context.Actors.DocumentEnd(first)), limit);
        while (at < limit)
        {
            var word = _words[at];
            if (Signs.IsQuote(word))
            {
                if (!Opens(at)) break;
                if (NameQuoteEnd(at, limit) is not { } end) break;
                at = end;
                continue;
            }

            if (Signs.IsOpenBracket(word))
            {
                at = BracketEnd(at, limit);
                continue;
            }

            // د. سمير الغندور، م/ فلان: the point of a title belongs to the name.
            if (word is { Kind: WordKind.Punctuation, Form: "." or "/" } && at > first && Signs.IsTitleLetter(_words[at - 1]) && at + 1 < limit && _words[at + 1].Kind == WordKind.Arabic)
            {
                at++;
                continue;
            }

            if (word.Kind == WordKind.Punctuation)
            {
                if (!(Signs.IsComma(word) || Signs.IsDash(word)) || at == first) break;
                if (!Apposition(at, limit, verb)) break;
                at++;
                continue;
            }

            var role = lexicon.Roles.Of(word);
            if (at > first && IsDayBefore(at, limit)) break;
            if (at > first && StopsAt(at, word, role, limit, verb) && !(Attached(at) == Takes.None && InOffice(first, at)) && !BeforeHolder(first, at)) break;
            if (at == first && (role & (WordRole.Opener | WordRole.Time)) != 0) break;
            at++;
        }

        while (at > first + 1 && (_words[at - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at - 1]) && !Signs.IsCloseBracket(_words[at - 1]) || Signs.Preposition(_words[at - 1]) != Takes.None && !InName(at - 1))) at--;
        return at;
    }

    /// <summary>مسؤول عسكري أول من أمس: when, and no rank of his.</summary>
    private bool IsDayBefore(int at, int limit) => _words[at].Key is "اول" && (at + 1 < limit && _words[at + 1].Key is "امس" || at + 2 < limit && _words[at + 1].Key is "من" && _words[at + 2].Key is "امس");

    /// <summary>Whom استنادا إلى or نقلا عن names here, or null.</summary>
    public WordRange? Quoted(int at, int limit)
    {
        if (at + 2 >= limit) return null;
        var preposition = Preposition(at + 1);
        if (!(_words[at].Key is "استنادا" && preposition == Takes.Ila || _words[at].Key is "نقلا" && preposition == Takes.An) || !CanSpeak(at + 2, limit)) return null;
        return new WordRange(at + 2, Math.Max(Scan(at + 2, limit, Quoting), at + 3));
    }

    /// <summary>Word after the plain noun phrase that begins here.</summary>
    public int NounPhrase(int first, int limit)
    {
        var phrase = context.Phrases.NounPhrase(first, PhraseScope.Complement);
        return phrase.IsEmpty ? first + 1 : Math.Min(phrase.End, limit);
    }

    /// <summary>الممثل الأعلى لسياسة الأمن: whether a mention that began before the word holds it.</summary>
    private bool InOffice(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Words.End > at) return true;
        return false;
    }

    /// <summary>الناطق الإعلامي بصحة المنطقة بالنيابة فلان: whether the word stands in an office whose holder's name follows it.</summary>
    private bool BeforeHolder(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Kind == MentionKind.Name && mention.Words.First >= first && mention.Name.First > at && context.Actors.Actors[mention.Actor].IsPerson) return true;
        return false;
    }

    /// <summary>
    /// Word after words about the speaker's anonymity (طلب عدم ذكر اسمه، لم يكشف عن هويته، شريطة عدم الكشف عن اسمه) with the reason that may follow,
    /// or null where none begin here.
    /// </summary>
    public int? AnonymityEnd(int at, int limit)
    {
        if (lexicon.Roles.AnonymityBegins(_words[at]) is false && _words[at].Key is not ("لم" or "لا" or "دون" or "بدون" or "مع")) return null;
        for (var i = at + 1; i < limit && i < at + 9; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i])) return null;
            if (!IsIdentity(_words[i])) continue;
            var end = i + 1;
            while (end < limit && _words[end].Pos == PartOfSpeech.Adjective) end++;
            return end;
        }

        return null;
    }

    private static bool IsIdentity(Word word) => word.Key is "اسمه" or "اسمها" or "اسمهم" or "اسمهما" or "اسمايهم" or "اسماوهم" or "اسماءهم" or "اسماوهما" or "هويته" or "هويتها" or "هويتهم" or "هوياتهم" or "هويتهما"
        or "الاسم" or "الهويه" or "الاسماء" or "بالاسم" or "باسمه" or "باسمها" or "باسمهم";

    /// <summary>Word after a quotation that is a name («سكاي نيوز»), or null where the quotation is speech.</summary>
    public int? NameQuoteEnd(int open, int limit) =>
        index.QuotationAt(open) is { Closed: true, Inner.Count: <= 4 } q && q.Words.End <= limit && q.Words.End < _words.Count && _words[q.Words.End].Sentence == _words[open].Sentence && !Signs.IsStop(_words[q.Words.End]) && !HoldsClause(q.Inner) ? q.Words.End : null;

    /// <summary>Word after حسب «رويترز» at the end of a sentence, where what the marks hold can be no speech; null where it is none.</summary>
    public int? NameAloneEnd(int open, int limit) => Signs.IsQuote(_words[open]) && index.QuotationAt(open) is { Closed: true, Inner.Count: > 0 and <= 4 } q && q.Words.End >= limit && !HoldsClause(q.Inner) ? q.Words.End : null;

    /// <summary>«لن ننسحب»، «هذا عدوان»: no name begins with a negation, an opener, نحن, a particle of the verb or a demonstrative.</summary>
    private bool HoldsClause(WordRange inner)
    {
        if (inner.Count < 2 || _words[inner.First].Kind != WordKind.Arabic) return false;
        var first = _words[inner.First];
        return (lexicon.Roles.Of(first) & (WordRole.Negation | WordRole.Opener)) != 0 || first.Key is "نحن" or "لقد" or "قد" or "هذا" or "هذه" or "سوف";
    }

    /// <summary>Whether a quotation begins at this mark.</summary>
    public bool Opens(int mark) => index.QuotationAt(mark) is not null;

    /// <summary>Word after لـ«رويترز»: a preposition as a letter of its own before a quotation; null where this is none.</summary>
    public int? LetterQuoteEnd(int at, int limit)
    {
        if (_words[at].Key is not ("ل" or "ب" or "ك" or "ال" or "لل")) return null;
        var open = at + 1;
        while (open < limit && _words[open] is { Kind: WordKind.Punctuation, Form.Length: 0 }) open++;
        if (open >= limit) return null;
        if (Signs.IsOpenBracket(_words[open]) && BracketEnd(open, limit) is var bracket && bracket > open + 1 && bracket < open + 8) return bracket;
        if (!Signs.IsQuote(_words[open])) return null;
        if (index.QuotationAt(open) is { } q) return q.Inner.Count <= 6 ? q.Words.End : null;
        // ل»الصحيفة»: marks set the wrong way round pair with nothing.
        for (var i = open + 1; i < limit && i < open + 6 && (_words[i].Kind != WordKind.Punctuation || Signs.IsQuote(_words[i])); i++)
            if (Signs.IsQuote(_words[i])) return i > open + 1 ? i + 1 : null;
        return null;
    }

    /// <summary>Whether a phrase names a person.</summary>
    public bool NamesPerson(WordRange phrase)
    {
        foreach (var mention in index.Mentions(phrase.First, phrase.End - 1))
            if (mention.Kind == MentionKind.Name && context.Actors.Actors[mention.Actor].Kind == "person") return mention.Words.First <= phrase.First + 1;
        return false;
    }

    /// <summary>Whether a word belongs to the name of a person.</summary>
    public bool NamesPersonAt(int at) => index.IsPerson(at);

    /// <summary>Whether a word stands inside a name.</summary>
    public bool InName(int at) => index.InName(at);

    /// <summary>Whether a listed name that is no outlet's begins at the word (الوكالة الدولية للطاقة الذرية).</summary>
    private bool NamesOther(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention.Kind == MentionKind.Name && mention.Words.First == at && context.Actors.Actors[mention.Actor] is { Entry: >= 0, Kind: not ActorKinds.Media }) return true;
        return false;
    }

    /// <summary>Whether an outlet or agency is named here.</summary>
    public bool IsMedia(int at) => index.IsMedia(at);

    public int BracketEnd(int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++)
            if (Signs.IsCloseBracket(_words[i])) return i + 1;
        return open + 1;
    }

    private bool StopsAt(int at, Word word, WordRole role, int limit, CueVerb verb)
    {
        if ((role & (WordRole.Opener | WordRole.WeakOpener | WordRole.Adjunct | WordRole.Saying)) != 0 && word.Key != "ما" && word.Key != "مما") return true;
        if ((role & WordRole.Time) != 0) return !((lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Media) != 0 || _words[at - 1].Key is "صلاه" or "خطيب" or "خطبه");
        if ((role & (WordRole.Attribution | WordRole.Contrast | WordRole.Negation)) != 0) return true;
        if (word.Key is "حيث") return true;
        if (word.Key is "فان" && !InName(at) || word.Key is "فانه" or "فانها" or "فانهم" or "فقد" or "لو" or "لان" or "لانه" or "لانها" or "لانهم") return true;
        // بحسب المصدر كانوا: nothing but a name stands behind an attribution before the verb of its clause.
        if (verb.Takes == Takes.None && word.Pos == PartOfSpeech.Verb && word.Known && !InName(at)) return true;
        if (verb.Past == "قال" && BareClause(at, limit)) return true;
        if (IsAside(at, limit)) return true;
        if (TimeEnd(at) is not null) return true;
        // في ساعة متأخرة, في عددها الأخير, في السابق: when.
        if (at + 1 < limit && Signs.Preposition(word) == Takes.Fi && _words[at + 1].Key is "ساعه" or "وقت" or "السابق" or "البدايه" or "النهايه" or "الاثناء" or "عددها" or "عدده") return true;
        // علق ناشطون على هذا الحدث: on what.
        if (at + 1 < limit && verb.Past is "علق" && Signs.Preposition(word) == Takes.Ala && _words[at + 1].Key is "هذا" or "هذه" or "ذلك" or "تلك") return true;
        var preposition = Preposition(at);
        // … الزوي في بنغازي, قرب الحدود, على شاشة القناة: behind the name of who speaks stands where it was said; من and إلى may say whose he is.
        if ((preposition is Takes.Fi or Takes.Ala || lexicon.Company.Is(word, Company.Whereabouts)) && EndsName(at)) return true;
        if (preposition == Takes.Fi) return verb.Accepts(Takes.Fi) || at + 1 < limit && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Venue) != 0;
        // مسؤول مطلع على الملف: the participle's own preposition.
        if (preposition == Takes.Ala && _words[at - 1].StemKey is "مطلع" or "مطلعه" or "مطلعون" or "مطلعين" || preposition == Takes.Min && _words[at - 1].StemKey is "مقرب" or "مقربه" or "مقربون" or "مقربين" or "قريب" or "قريبه") return false;
        // تقرير عن الثروة أن: what a document is about belongs to it.
        if (preposition is Takes.An && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Document) != 0 && !_words[at - 1].HasArticle && OpensClause(at, limit)) return false;
        // طلب السفير من المجلس: of whom he asks.
        if (preposition == Takes.Min && verb.Object == CueObject.Source && at + 1 < limit && CanSpeak(at + 1, limit)) return !(lexicon.Company.HasStem(_words[at - 1], Company.Count) || _words[at - 1].StemKey is "عدد" or "بعض" or "مجموعه" or "عديد" or "كثير" or "عشرات" or "مييات" or "مئات" or "الاف" or "غالبيه" or "واحد" or "افراد") && !AsksLater(at + 1, limit);
        if (preposition != Takes.None && verb.Accepts(preposition)) return !LaterOpens(at, limit, preposition) && !HeldByNoun(at, limit, preposition);
        if (word.Key is "علي" && at + 1 < limit && _words[at + 1].Key is "هامش" or "لسان" or "تويتر" or "صفحته" or "صفحتها" or "حسابه" or "موقع") return true;
        var attached = Attached(at);
        // حصيلة لوكالة الأنباء: whose document it is; روحاني لهولاند: to whom.
        if (attached == Takes.Li && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Document) != 0 && !_words[at - 1].HasArticle || lexicon.Company.HasStem(_words[at - 1], Company.Count) && attached == Takes.Li) return false;
        // شاهدة لهيومن رايتس ووتش: an organisation hears whom nobody names.
        if (attached == Takes.Li && index.InName(at) && !_words[at - 1].HasArticle && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 && lexicon.Company.HasStem(_words[at - 1], Company.Witness)) return true;
        if (attached == Takes.Li && EndsName(at) && index.IsPerson(at)) return true;
        if (attached == Takes.Li && ((lexicon.Roles.OfStem(word) & WordRole.Media) != 0 && !NamesOther(at) || IsMedia(at) || LetterQuoteEnd(at, limit) is not null)) return true;
        // دعا الوزراء لعدم السماح: what is to be done.
        if (attached == Takes.Li && verb.Accepts(Takes.Li) && !word.HasArticle | word.Has(Features.VerbalNoun) && !index.InName(at) && (word.Has(Features.VerbalNoun) || word.StemKey is "عدم" or "ضروره")) return true;
        // مصدر بالشرطة … بأن: what opens with بأن further on does not open here.
        if (attached == Takes.Bi && verb.Accepts(Takes.Bi) && !word.Has(Features.VerbalNoun) && OpensLater(at, limit)) return false;
        if (attached == Takes.Bi && verb.Accepts(Takes.Bi)) return (lexicon.Roles.OfStem(word) & WordRole.Place) == 0 && !word.Key.StartsWith("باسم", StringComparison.Ordinal);
        if (cues.At(at) is { } cue && at > 0)
        {
            if (cue.IsFinite && cue.HasConjunction) return true;
            if (cue.IsParticiple && !cue.Feminine) return true;
        }

        return false;
    }

    /// <summary>Whether the same preposition comes again directly before أن: then the first belongs to the source (مبعوث … إلى اليمن إلى أن).</summary>
    private bool LaterOpens(int at, int limit, Takes preposition)
    {
        var toPlace = at + 1 < limit && IsPlace(at + 1);
        for (var i = at + 2; i + 1 < limit && i < at + 14; i++)
        {
            if (Signs.Preposition(_words[i]) == preposition && (toPlace || (lexicon.Roles.Of(_words[i + 1]) & WordRole.Opener) != 0)) return true;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsStop(_words[i]) || cues.At(i) is { IsFinite: true }) return false;
        }

        return false;
    }

    /// <summary>طلب أعضاء من اللجنة من الوزير: whether another من with someone behind it follows before any verb or mark.</summary>
    private bool AsksLater(int from, int limit)
    {
        for (var i = from; i + 1 < limit && i < from + 10; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return false;
            if (Signs.Preposition(_words[i]) == Takes.Min) return CanSpeak(i + 1, limit);
        }

        return false;
    }

    /// <summary>
    /// شدد رئيس لجنة الإشراف على الانتخابات على ضرورة, أكد عضو هيئة الرقابة على المخرجات، فلان، أن: a preposition that the noun right before it governs, inside the name of a body,
    /// where the verb's own comes further on, or an opener, or the name of who it is.
    /// </summary>
    private bool HeldByNoun(int at, int limit, Takes preposition)
    {
        var noun = Signs.Bare(_words[at - 1]);
        noun = noun.StartsWith("لل", StringComparison.Ordinal) ? noun[2..] : noun.StartsWith("ال", StringComparison.Ordinal) ? noun[2..] : noun;
        var held = preposition switch
        {
            Takes.Ala => noun is "رقابه" or "اشراف" or "قضاء" or "حفاظ" or "محافظه" or "تعرف" or "اطلاع" or "سيطره" or "تدريب" or "مشرف" or "قايم",
            Takes.An => noun is "دفاع" or "بحث" or "كشف" or "افراج" or "تنقيب" or "تحري" or "مدافعه" or "مدافع",
            _ => false,
        };
        if (!held || !_words[at - 1].HasArticle && !_words[at - 1].HasPreposition && at < 2) return false;
        for (var i = at + 1; i < limit && i < at + 14; i++)
        {
            if (Signs.Preposition(_words[i]) == preposition || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return true;
            if (Signs.IsComma(_words[i]) || Signs.IsDash(_words[i])) return Apposition(i, limit, Quoting);
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || cues.At(i) is { IsFinite: true }) return false;
        }

        return false;
    }

    /// <summary>Whether أن opens a clause further on, with neither a verb nor a mark before it.</summary>
    private bool OpensClause(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 12; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return true;
            if (_words[i].Kind == WordKind.Punctuation || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !InName(i)) return false;
        }

        return false;
    }

    /// <summary>Whether the name of a person ends right before a word.</summary>
    public bool EndsName(int at)
    {
        foreach (var mention in index.Mentions(Math.Max(0, at - 20), at - 1))
            if (mention.Kind == MentionKind.Name && mention.Name.End == at && context.Actors.Actors[mention.Actor].Kind == "person") return true;
        return false;
    }

    /// <summary>Whether بأن opens a clause further on, with neither و nor a verb before it.</summary>
    private bool OpensLater(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 14; i++)
        {
            if (_words[i].Key is "بان" or "بانه" or "بانها" or "بانهم") return true;
            if (_words[i].Pos == PartOfSpeech.Verb && _words[i].Known || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsStop(_words[i]) || _words[i].HasConjunction) return false;
        }

        return false;
    }

    /// <summary>من جهته، من جانبها: by the way, no part of a frame.</summary>
    public bool IsAside(int at, int limit) => Signs.Bare(_words[at]) is "من" && at + 1 < limit && _words[at + 1].Key is "جهته" or "جهتها" or "جهتهم" or "جانبه" or "جانبها" or "جانبهم" or "ناحيته" or "ناحيتها" or "طرفه" or "جديد";

    /// <summary>قال المدير سقط عشرون جريحا: a verb behind the speaker with no opener further on is what he said, not who he is.</summary>
    public bool BareClause(int at, int limit)
    {
        var word = _words[at];
        if (word.Pos != PartOfSpeech.Verb || !word.Known || word.HasConjunction || word.Has(Features.Passive) || InName(at) || cues.At(at) is not null || Signs.IsRelative(_words[at - 1]) || _words[at - 1].Kind != WordKind.Arabic) return false;
        for (var i = at + 1; i < limit; i++)
        {
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Saying)) != 0 || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i])) return false;
            if (cues.At(i) is { } cue && (cue.IsParticiple || cue is { IsFinite: true, HasConjunction: true })) return true;
        }

        return true;
    }

    /// <summary>من المؤسف أن، من الضروري أن: the comment that an opener at <paramref name="opener"/> depends on begins here; 0 where none does.</summary>
    public int CommentFirst(int opener, int from)
    {
        var at = opener - 2;
        if (at < from || Signs.Bare(_words[at]) is not "من" || !_words[at + 1].HasArticle) return 0;
        return _words[at + 1].Pos == PartOfSpeech.Adjective || _words[at + 1].Has(Features.PassiveParticiple) || _words[at + 1].Has(Features.ActiveParticiple) ? at : 0;
    }

    public bool IsPlace(int at) => index.IsPlace(at);

    /// <summary>Whether what follows a comma still describes the source (وزير الخارجية، سامح شكري، إن) rather than carrying the clause on.</summary>
    private bool Apposition(int comma, int limit, CueVerb verb)
    {
        var at = comma + 1;
        if (at >= limit) return false;
        var word = _words[at];
        if (word.Kind != WordKind.Arabic && word.Kind != WordKind.Latin) return false;
        // وآخرون يرون أن: another speaks.
        if (word.Key[0] == 'و' && word.Key is not ("وهو" or "وهي") && at + 1 < limit && cues.At(at + 1) is { IsFinite: true, HasConjunction: false }) return false;
        // أحد الشهود، ويدعى فلان، إن: what he is called.
        if (Calling.Is(word) && at + 1 < limit && _words[at + 1].Kind == WordKind.Arabic && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) == 0) return true;
        var role = lexicon.Roles.Of(word);
        if ((role & (WordRole.Opener | WordRole.WeakOpener | WordRole.Time | WordRole.Adjunct | WordRole.Attribution | WordRole.Contrast | WordRole.Negation | WordRole.Saying)) != 0) return false;
        if (Signs.Preposition(word) is not Takes.None and not Takes.Min) return false;
        // البيان، من المؤسف أن: a comment, no apposition.
        if (Signs.Preposition(word) == Takes.Min && at + 1 < limit && _words[at + 1].HasArticle && (_words[at + 1].Pos == PartOfSpeech.Adjective || _words[at + 1].Has(Features.PassiveParticiple) || _words[at + 1].Has(Features.ActiveParticiple))) return false;
        if (Signs.Attached(word) != Takes.None) return false;
        if (cues.At(at) is { } cue && (cue.IsFinite || cue.IsParticiple)) return false;
        if (word.Pos == PartOfSpeech.Verb && word.Known) return false;
        if (word.Has(Features.ActiveParticiple) && word.Form.EndsWith('ا')) return false;
        if (word.Key is "وهو" or "وهي") return true;
        if (Signs.Preposition(word) == Takes.None && !CanSpeak(at, limit) && word.Key is not ("كبير" or "كبيره" or "كبار" or "احد" or "احدي" or "اكبر" or "ابرز")) return false;
        // The apposition must be closed again, or run into the opener.
        for (var i = at; i < limit && i < at + 30; i++)
        {
            if (Signs.IsComma(_words[i]) || Signs.IsDash(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i])) return true;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return true;
            if (Signs.IsStop(_words[i])) return false;
            if (Signs.Preposition(_words[i]) is var p and not Takes.None && verb.Accepts(p)) return true;
        }

        return false;
    }
}
