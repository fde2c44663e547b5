using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Finds where the noun phrase of whoever speaks begins and ends.</summary>
internal sealed class SourcePhrase(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ReadingIndex index)
{
    private static readonly CueVerb Quoting = new("ذكر", Takes.Clause | Takes.Quote, CueObject.None, "assert", CueGate.Open);
    private const PhraseScope Full = PhraseScope.Complement | PhraseScope.Apposition | PhraseScope.Coordination;
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

    /// <summary>من أجل، من خلال، من دون: a preposition of two words, which opens no content.</summary>
    public bool IsCompound(int at, int limit) => at + 1 < limit && Signs.Bare(_words[at]) is "من" && _words[at + 1].Key is "اجل" or "خلال" or "دون" or "جراء" or "ثم" or "جديد" or "حيث" or "بين" or "ضمن" or "طرف";

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
        if (attached != Takes.None || _words[at].Key[0] is not 'ل' || !index.InName(at)) return attached;
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
        if (word.Kind != WordKind.Arabic) return false;
        if ((lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0) return true;
        if (word.Pos == PartOfSpeech.ProperNoun || word.Has(Features.Human)) return true;
        if (index.HasMention(first)) return true;

        // منسوبو القوات، مقاتلو الحركة: the plural in construct.
        if (!word.HasArticle && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown && word.Form.Length >= 5 && word.Form[^1] == 'و' && (word.Has(Features.Plural) || !word.Known && Signs.Bare(word)[0] == 'م')) return true;
        // المصلون، المشيعون: people by the shape of the word.
        if (word.Form.Length > (word.HasArticle ? 6 : 5) && (word.Form.EndsWith("ون", StringComparison.Ordinal) || !word.HasArticle && word.Form.EndsWith("ين", StringComparison.Ordinal)) && word.Pos != PartOfSpeech.Numeral && word.Has(Features.Plural | Features.Masculine)) return true;
        // A word that no lexicon knows is a name more often than anything else, unless its shape is that of a common noun.
        return !word.Known && (!word.HasArticle || word.Key.EndsWith('ي')) && !word.Key.EndsWith('ه') && !word.Form.EndsWith("ات", StringComparison.Ordinal);
    }

    /// <summary>The source that begins at <paramref name="first"/>, read up to the first sign that the clause goes on.</summary>
    public int Scan(int first, int limit, CueVerb verb)
    {
        var at = first;
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

            if (word.Kind == WordKind.Punctuation)
            {
                if (!(Signs.IsComma(word) || Signs.IsDash(word)) || at == first) break;
                if (!Apposition(at, limit, verb)) break;
                at++;
                continue;
            }

            var role = lexicon.Roles.Of(word);
            if (at > first && StopsAt(at, word, role, limit, verb) && !(Attached(at) == Takes.None && InOffice(first, at))) break;
            if (at == first && (role & (WordRole.Opener | WordRole.Time)) != 0) break;
            at++;
        }

        while (at > first + 1 && (_words[at - 1].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at - 1]) && !Signs.IsCloseBracket(_words[at - 1]) || Signs.Preposition(_words[at - 1]) != Takes.None && !InName(at - 1))) at--;
        return at;
    }

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

    /// <summary>The first noun phrase of a stretch that may hold subject and object side by side.</summary>
    public int First(int first, int limit, CueVerb verb)
    {
        var scan = Scan(first, limit, verb);
        var phrase = context.Phrases.NounPhrase(first, Full);
        if (Signs.IsQuote(_words[first]) && NameQuoteEnd(first, limit) is { } quoted)
        {
            // «ولاية سيناء» الفرع المصري: a definite phrase behind a quoted name describes it.
            var apposition = quoted < scan && _words[quoted].HasArticle ? context.Phrases.NounPhrase(quoted, PhraseScope.Complement).End : quoted;
            return Math.Clamp(apposition, quoted, Math.Max(scan, quoted));
        }

        // حلف الأطلسي: a name whose first word looks like a verb.
        if (phrase.IsEmpty)
        {
            foreach (var mention in index.Mentions(first, first))
                if (mention.Kind == MentionKind.Name) phrase = mention.Words;
        }

        if (phrase.IsEmpty) return scan;
        scan = SecondBody(first, scan);
        var end = Math.Clamp(phrase.End, first + 1, Math.Max(scan, first + 1));
        // A name that begins within the phrase or right behind its title belongs to it whole.
        foreach (var mention in index.Mentions(first, limit))
        {
            if (mention.Words.First > end) break;
            if (mention.Words.End <= end) continue;
            if (mention.Words.First < end || mention.Kind == MentionKind.Name && context.Actors.Actors[mention.Actor].Kind == "person" && Attached(mention.Words.First) == Takes.None) end = Math.Min(mention.Words.End, limit);
        }

        // حصيلة لوكالة الأنباء: whose count it is.
        if (end < scan && _words[end - 1].StemKey is "حصيله" or "احصاء" or "احصاييه" or "تعداد")
            foreach (var mention in index.Mentions(end, end)) end = Math.Max(end, Math.Min(mention.Words.End, limit));

        for (var i = first + 1; i < end; i++)
            if (_words[i].Has(Features.VerbalNoun) && Signs.Attached(_words[i]) is var attached and not Takes.None && verb.Accepts(attached) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Place) == 0 && !InOffice(first, i)) end = i;
        end = SecondBody(first, AnotherPerson(first, end));
        // مصادر داخل الحزب: where an indefinite source sits belongs to it.
        if (end + 1 < limit && !_words[first].HasArticle && (lexicon.Roles.OfStem(_words[first]) & (WordRole.Human | WordRole.Document)) != 0 && _words[end].Key is "داخل" or "ضمن")
        {
            var inner = Math.Min(context.Phrases.NounPhrase(end + 1, PhraseScope.Core).End, limit);
            foreach (var mention in index.Mentions(end + 1, end + 1)) inner = Math.Min(mention.Words.End, limit);
            end = Math.Max(inner, end + 2);
        }

        // وزراء الخارجية الـ15: the number counts them.
        if (end < limit && _words[end].Kind == WordKind.Number && _words[end - 1].Key == "ال") end++;
        else if (end + 1 < limit && _words[end].Key == "ال" && _words[end + 1].Kind == WordKind.Number) end += 2;
        if (end < limit && AnonymityEnd(end, limit) is { } described && _words[end].Pos == PartOfSpeech.Verb) return described;
        // اللواء أحمد سيف اليافعي لـ«الصحيفة» وجود …: where an adjunct stands before the object, all before the adjunct is the subject.
        return end < scan && scan < limit && ObjectBehindAdjunct(scan, limit) ? scan : end;
    }

    /// <summary>اتهم أبو مازن وزير الخارجية جون كيري: a person other than the one who is named first is no apposition.</summary>
    private int AnotherPerson(int first, int end)
    {
        if (end < first + 3 || !index.IsPerson(first)) return end;
        var who = -1;
        foreach (var mention in index.Mentions(first, end - 1))
        {
            if (mention.Kind != MentionKind.Name || context.Actors.Actors[mention.Actor].Kind != "person") continue;
            if (who < 0)
            {
                if (mention.Words.First != first) return end;
                who = mention.Actor;
                continue;
            }

            if (mention.Actor != who && mention.Words.First > first && (lexicon.Roles.OfStem(_words[mention.Words.First]) & WordRole.Human) != 0 && !_words[mention.Words.First].HasConjunction && !Signs.IsComma(_words[mention.Words.First - 1]) && Signs.Bare(_words[mention.Words.First - 1]) is not ("بن" or "ابن" or "باسم" or "و")) return mention.Words.First;
        }

        return end;
    }

    /// <summary>الممثل الأعلى لسياسة الأمن: whether a mention that began before the word holds it.</summary>
    private bool InOffice(int first, int at)
    {
        foreach (var mention in index.Mentions(first, at - 1))
            if (mention.Words.End > at) return true;
        return false;
    }

    /// <summary>البرلمان الحكومة، المصدر الانتهاء: a second definite body or a definite verbal noun right behind a definite noun is no part of the phrase.</summary>
    private int SecondBody(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            // الوزارة الأمريكية الحاجة: behind a definite adjective a definite thing.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false } && Signs.Attached(_words[i]) == Takes.None && _words[i - 1] is { HasArticle: true, Pos: PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(_words[i]) & WordRole.Speaker) == 0 && !_words[i].Has(Features.Human) && !InName(i) && !index.HasMention(i) && _words[i].Form.EndsWith('ة')) return i;
            // المتحدث باسم الوزارة الحاجة إلى …: a definite noun right behind all that names the subject.
            if (_words[i] is { HasArticle: true, Known: true, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } noun && (lexicon.Roles.OfStem(noun) & WordRole.Speaker) == 0 && !index.HasMention(i) && EndsMention(first, i)) return i;
            if (BeginsAnother(i, first) || i == first + 1 && IsState(first) && IsState(i)) return i;
            if (_words[i].HasArticle && _words[i - 1].HasArticle && _words[i].Pos == PartOfSpeech.Noun && !_words[i].HasConjunction && Signs.Attached(_words[i]) == Takes.None
                && ((_words[i].Has(Features.VerbalNoun) || _words[i].Known && ((lexicon.Roles.OfStem(_words[i - 1]) & WordRole.Speaker) != 0 || i == first + 2 && _words[first].HasArticle && (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0) && !index.Mentions(i, i).Any()) && (lexicon.Roles.OfStem(_words[i]) & WordRole.Speaker) == 0 || (lexicon.Roles.OfStem(_words[i]) & WordRole.Body) != 0 && (lexicon.Roles.OfStem(_words[i - 1]) & WordRole.Speaker) != 0)) return i;
        }

        return end;
    }

    /// <summary>Whether a state's name of one word stands here: two side by side are subject and object (اتهمت باكستان الهند).</summary>
    private bool IsState(int at)
    {
        foreach (var mention in index.Mentions(at, at))
            if (mention is { Kind: MentionKind.Name, Words.Count: 1 } && mention.Words.First == at && !_words[at].HasConjunction && !_words[at].HasPreposition && context.Actors.Actors[mention.Actor].Kind == "state") return true;
        return false;
    }

    /// <summary>الوزير الأردني موقف بلاده، تقارير صحفية رفض الضباط: behind an adjective no construct goes on; a common noun without article begins another phrase.</summary>
    private bool BeginsAnother(int at, int first)
    {
        var word = _words[at];
        if (word.Key is "عبد" or "ابو" or "ابن" or "بن" or "ال" or "ام" or "باسم") return false;
        // حلف الأطلسي (الناتو) تضامنه: behind a definite noun or a bracket a noun with a pronoun begins the object.
        if (at > first && word is { Known: true, Kind: WordKind.Arabic, Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } && word.Enclitic is not null && (lexicon.Roles.OfStem(word) & (WordRole.Human | WordRole.Body)) == 0 && !InName(at) && word.StemKey is not ("ذات" or "نفس" or "عين" or "كل" or "جميع" or "كلا" or "وحد") && (_words[at - 1].HasArticle || InName(at - 1) || Signs.IsCloseBracket(_words[at - 1]))) return true;
        if (at <= first || word.Pos != PartOfSpeech.Noun && !(word.Pos == PartOfSpeech.Adjective && _words[at - 1].HasArticle) || !word.Known || word.HasArticle || word.HasConjunction || word.HasPreposition || word.Kind != WordKind.Arabic || InName(at) || index.Mentions(at, at).Any()) return false;
        if ((lexicon.Roles.OfStem(word) & WordRole.Speaker) != 0 && !word.Has(Features.VerbalNoun)) return false;
        if ((word.Has(Features.ActiveParticiple) || word.Has(Features.PassiveParticiple)) && word.Enclitic is null && !_words[at - 1].HasArticle) return false;
        // الوزير أهمية الحوار: a definite office has no construct either.
        if (_words[at - 1].HasArticle && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 && !InName(at - 1)) return true;
        var modified = _words[at - 1].Pos == PartOfSpeech.Adjective || _words[at - 1].Has(Features.ActiveParticiple) || _words[at - 1].Form.EndsWith('ة') && _words[first].Has(Features.Plural) && at == first + 2;
        if (at < first + 2 || !modified || InName(at - 1)) return false;
        return word.Enclitic is not null || at + 1 < _words.Count && (_words[at + 1].HasArticle || index.HasMention(at + 1) || _words[at + 1].Enclitic is not null || word.Has(Features.VerbalNoun));
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

    /// <summary>Whether an addressee stands here with a noun of its own behind it.</summary>
    private bool ObjectBehindAdjunct(int at, int limit)
    {
        var after = LetterQuoteEnd(at, limit) ?? (Signs.Attached(_words[at]) == Takes.Li ? context.Phrases.NounPhrase(at, PhraseScope.Core).End : -1);
        return after > at && after < limit && _words[after].Kind == WordKind.Arabic && !_words[after].HasConjunction && Signs.Preposition(_words[after]) == Takes.None
            && Signs.Attached(_words[after]) == Takes.None && (lexicon.Roles.Of(_words[after]) & (WordRole.Opener | WordRole.Time)) == 0;
    }

    /// <summary>Word after a quotation that is a name («سكاي نيوز»), or null where the quotation is speech.</summary>
    public int? NameQuoteEnd(int open, int limit) =>
        index.QuotationAt(open) is { Closed: true, Inner.Count: <= 4 } q && q.Words.End <= limit && q.Words.End < _words.Count && _words[q.Words.End].Sentence == _words[open].Sentence && !Signs.IsStop(_words[q.Words.End]) && !HoldsClause(q.Inner) ? q.Words.End : null;

    /// <summary>«لن ننسحب»: no name begins with a negation, an opener or a verb of the first person plural.</summary>
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

    /// <summary>Whether a word stands inside a name.</summary>
    public bool InName(int at) => index.InName(at);

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
        var preposition = Preposition(at);
        // … الزوي في بنغازي: behind the name of who speaks stands where it was said.
        if (preposition == Takes.Fi && EndsName(at)) return true;
        if (preposition == Takes.Fi) return verb.Accepts(Takes.Fi) || at + 1 < limit && (lexicon.Roles.OfStem(_words[at + 1]) & WordRole.Venue) != 0;
        // مسؤول مطلع على الملف: the participle's own preposition.
        if (preposition == Takes.Ala && _words[at - 1].StemKey is "مطلع" or "مطلعه" or "مطلعون" or "مطلعين" || preposition == Takes.Min && _words[at - 1].StemKey is "مقرب" or "مقربه" or "مقربون" or "مقربين" or "قريب" or "قريبه") return false;
        if (preposition != Takes.None && verb.Accepts(preposition)) return !LaterOpens(at, limit, preposition);
        if (word.Key is "علي" && at + 1 < limit && _words[at + 1].Key is "هامش" or "لسان" or "تويتر" or "صفحته" or "صفحتها" or "حسابه" or "موقع") return true;
        var attached = Attached(at);
        // حصيلة لوكالة الأنباء: whose document it is; روحاني لهولاند: to whom.
        if (attached == Takes.Li && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Document) != 0 && !_words[at - 1].HasArticle || _words[at - 1].StemKey is "حصيله" or "احصاء" or "احصاييه" or "تعداد" && attached == Takes.Li) return false;
        // شاهدة لهيومن رايتس ووتش: an organisation hears whom nobody names.
        if (attached == Takes.Li && index.InName(at) && !_words[at - 1].HasArticle && (lexicon.Roles.OfStem(_words[at - 1]) & WordRole.Human) != 0 && _words[at - 1].StemKey is "شاهد" or "شاهده" or "شهود" or "ناشط" or "ناشطه" or "ناشطون" or "مسوول" or "مسوولون" or "دبلوماسي" or "ديبلوماسي" or "مصدر" or "مصادر" or "ضابط" or "قيادي" or "ساكن" or "سكان" or "مقيم" or "طبيب" or "لاجي") return true;
        if (attached == Takes.Li && EndsName(at) && index.IsPerson(at)) return true;
        if (attached == Takes.Li && ((lexicon.Roles.OfStem(word) & WordRole.Media) != 0 || IsMedia(at) || LetterQuoteEnd(at, limit) is not null)) return true;
        // مصدر بأمني … بأن: what opens with بأن further on does not open here.
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

    /// <summary>Whether a mention that begins at <paramref name="first"/> ends right before a word.</summary>
    private bool EndsMention(int first, int at)
    {
        foreach (var mention in index.Mentions(first, first))
            if (mention.Kind != MentionKind.Nisba && mention.Words.End == at) return true;
        return false;
    }

    /// <summary>Whether the name of a person ends right before a word.</summary>
    private bool EndsName(int at)
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

    private bool IsPlace(int at) => index.IsPlace(at);

    /// <summary>Whether what follows a comma still describes the source (وزير الخارجية، سامح شكري، إن) rather than carrying the clause on.</summary>
    private bool Apposition(int comma, int limit, CueVerb verb)
    {
        var at = comma + 1;
        if (at >= limit) return false;
        var word = _words[at];
        if (word.Kind != WordKind.Arabic && word.Kind != WordKind.Latin) return false;
        // أحد الشهود، ويدعى فلان، إن: what he is called.
        if (MentionPass.IsCalling(word) && at + 1 < limit && _words[at + 1].Kind == WordKind.Arabic && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) == 0) return true;
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
