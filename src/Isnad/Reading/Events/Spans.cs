using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>How far a phrase that takes a role reaches.</summary>
internal sealed class Spans(ReadingContext context, Lookups lookups)
{
    /// <summary>Apposition, complement and coordination belong to a role's phrase; relative clauses do not.</summary>
    public const PhraseScope Scope = PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination;

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The phrase in full that begins at a word; at least that word.</summary>
    public WordRange Phrase(int first)
    {
        if (lookups.QuantityAt(first) is { } counted && Counted(first, counted) is { IsEmpty: false } full) return Harmless(full);
        var found = context.Phrases.NounPhrase(first, Scope);
        return Full(found.IsEmpty ? new WordRange(first, first + 1) : found);
    }

    /// <summary>What grammar found of a phrase, with all that belongs to a role.</summary>
    public WordRange Full(WordRange phrase) => phrase.IsEmpty ? phrase : Harmless(Timeless(Joined(Lying(Listed(Led(Whole(phrase)))))));

    /// <summary>جنديين وجرح 24، سنجار وعمليات القتل: a deed joined by و begins another event.</summary>
    private WordRange Harmless(WordRange phrase)
    {
        // 30 قتيلا على الأقل ونحو 100 جريح
        if (phrase.Count > 1 && Words[phrase.End - 1] is { HasConjunction: true, StemKey: "نحو" or "حوالي" or "قرابه" or "زهاء" or "اكثر" } && phrase.End < SentenceEnd(phrase.First) && Phrase(phrase.End - 1) is var more && more.End > phrase.End) return new WordRange(phrase.First, more.End);
        // عامل ردا على: an adverbial in the accusative is no part of it.
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Words[i] is { HasConjunction: false, HasArticle: false, HasPreposition: false, StemKey: [.., 'ا'] } && lookups.TimeAt(i) < 0 && lookups.IsAdverbial(i)) return new WordRange(phrase.First, i);
        // الرئيس، وهو من كذا: a clause with its own pronoun says who he is.
        for (var i = phrase.First + 1; i + 1 < phrase.End; i++)
            if (Words[i].Form is "،" or "," && Words[i + 1] is { HasConjunction: true, StemKey: "هو" or "هي" or "هم" or "هما", Enclitic: null }) return new WordRange(phrase.First, i);
        // عقيد وسبعة جنود والتحقوا: a plural perfect joined by و goes on.
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Words[i] is { HasConjunction: true, HasArticle: false, HasPreposition: false, Kind: WordKind.Arabic } joined && joined.StemKey.Length > 4 && joined.Form.EndsWith("وا", StringComparison.Ordinal)) return new WordRange(phrase.First, i);
        // حكومتان من أجل السيطرة: what for.
        for (var i = phrase.First + 1; i + 1 < phrase.End; i++)
            if (Words[i] is { StemKey: "من", Enclitic: null } && Words[i + 1] is { StemKey: "اجل", HasArticle: false }) return new WordRange(phrase.First, i);
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (IsApart(phrase, i)) return new WordRange(phrase.First, i);
        // هدنة العيد وموسكو تنفي: the subject of the verb behind it opens a clause.
        var next = phrase.End;
        while (next < SentenceEnd(phrase.First) && context.Phrases.TagOf(next).Pos is PartOfSpeech.Negation) next++;
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Words[i].HasConjunction && lookups.OpensClause(i, next)) return new WordRange(phrase.First, i);
        if (lookups.Act.Meets(lookups.ClassesAt(lookups.Core(phrase)))) return phrase;
        for (var i = phrase.First + 1; i < phrase.End; i++)
        {
            if (lookups.ClassesAt(i) is var deed && (!lookups.Act.Meets(deed) || (lookups.Armed | lookups.Body | lookups.Force | lookups.Site).Meets(deed))) continue;
            // غزو العراق والحرب الباردة، إغراق سفينة ومهاجمة أخرى: another deed.
            if (Words[i].HasConjunction && !Words[i].HasPreposition && (lookups.IsStrike(i) && Words[i].HasArticle && Words[i].StemKey is not ("عمليات" or "عمليه" or "حملات" or "حمله") || !Words[i].HasArticle && Words[i].Enclitic is null && Words[i].Has(Features.VerbalNoun) && i + 1 < phrase.End)) return new WordRange(phrase.First, i);
            // اتفاق مع الحكومة لوقف القتال: what for.
            if ((Words[i].Proclitics & Proclitics.Lam) != 0 && !Words[i].HasArticle && Words[i].Has(Features.VerbalNoun) && Words[i - 1].HasArticle && phrase.Count > i - phrase.First + 1 && !IsFounded(phrase.First, i)) return new WordRange(phrase.First, i);
        }

        // قائد ميداني في ضربة جوية: in what he was hit is no part of who he is.
        for (var i = phrase.First + 1; i + 1 < phrase.End; i++)
            if (Words[i] is { StemKey: "في" or "خلال" or "جراء" or "اثر", Enclitic: null } && lookups.IsStrike(i + 1) && !Words[i + 1].HasArticle) return new WordRange(phrase.First, i);
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Words[i] is { HasConjunction: true, HasArticle: false, HasPreposition: false } && (Words[i].StemKey is "جرح" or "اصابه" or "قتل" or "مقتل" or "اصيب" or "فقدان" or "تدمير" or "اعتقال" or "اسر" or "خطف" or "تحرير" or "استعاده" || Words[i].StemKey is "عمليات" or "اعمال" && i + 1 < phrase.End && lookups.Act.Meets(lookups.ClassesAt(i + 1)))) return new WordRange(phrase.First, i);
        return phrase;
    }

    /// <summary>الطبيب للمطالبة بفدية، الوزير للأسف، الجيش لمواقع المسلحين: what for, how and upon whom is no part of who.</summary>
    private bool IsApart(WordRange phrase, int word)
    {
        var held = Words[word];
        if (!held.Proclitics.HasFlag(Proclitics.Lam) || held.HasConjunction || !Words[word - 1].HasArticle) return false;
        if (!held.HasArticle) return (lookups.Site | lookups.Town).Meets(lookups.ClassesAt(word)) && lookups.Armed.Meets(lookups.ClassesAt(phrase.First));
        if (held.StemKey == "اسف") return true;
        return held.Has(Features.VerbalNoun) && word + 1 < SentenceEnd(phrase.First) && !IsFounded(phrase.First, word) && Words[word + 1] is { HasConjunction: false } led && (led.Proclitics.HasFlag(Proclitics.Ba) || led.StemKey is "في" or "علي" or "من" or "الي")
            && lookups.ClassesAt(phrase.First) is var who && (lookups.Person | lookups.Armed).Meets(who) && !lookups.Official.Meets(who);
    }

    /// <summary>الإدارة العامة للدفاع المدني: whether a body that is founded for a deed stands right before a word, or its adjective.</summary>
    private bool IsFounded(int first, int word)
    {
        for (var i = word - 1; i >= first && i > word - 4; i--)
            if (lookups.Body.Meets(lookups.ClassesAt(i)) && Words[i].StemKey is not ("حكومه" or "برلمان" or "رياسه") || Words[i].StemKey is "اداره" or "مركز" or "صندوق" or "برنامج" or "مكتب" or "جهاز" or "شبكه" or "جبهه" or "حركه" or "مشروع" or "قطاع") return true;
        return false;
    }

    /// <summary>قوات هندية الأربعاء: a day at the end is no part of who acts.</summary>
    private WordRange Timeless(WordRange phrase)
    {
        var end = phrase.End;
        while (end > phrase.First + 1 && lookups.TimeAt(end - 1) >= 0 && lookups.QuantityAt(end - 1) is null) end--;
        if (end < phrase.End && end > phrase.First + 1 && Words[end - 1] is { Enclitic: null, StemKey: "في" or "منذ" or "خلال" or "قبل" or "بعد" or "حتي" }) end--;
        return end == phrase.End || lookups.TimeAt(phrase.First) >= 0 ? phrase : new WordRange(phrase.First, end);
    }

    /// <summary>للمدنيين وللمستشفيات: the preposition said again joins.</summary>
    private WordRange Joined(WordRange phrase)
    {
        var end = phrase.End;
        if ((Words[phrase.First].Proclitics & Proclitics.Lam) == 0 || end >= SentenceEnd(phrase.First) || !Words[end].HasConjunction || (Words[end].Proclitics & Proclitics.Lam) == 0
            || !Words[end].HasArticle && lookups.Act.Meets(lookups.ClassesAt(end))) return phrase;
        return new WordRange(phrase.First, Math.Max(end + 1, context.Phrases.NounPhrase(end, Scope).End));
    }

    /// <summary>The phrase as a subject before its verb gives it, without the relative clause that may follow its noun.</summary>
    public WordRange Trim(WordRange phrase)
    {
        if (phrase.IsEmpty) return phrase;
        var found = Phrase(phrase.First);
        return found.End < phrase.End ? found : phrase;
    }

    /// <summary>مسلحون حوثيون وقوات موالية: a nationality after an indefinite noun belongs to it, and so does what is coordinated then.</summary>
    public WordRange Whole(WordRange phrase)
    {
        // عشرة مشتبه بهم: the pronoun behind its preposition completes the participle.
        if (!phrase.IsEmpty && phrase.End < SentenceEnd(phrase.First) && Words[phrase.End - 1].StemKey is "مشتبه" or "مشتبها" or "مطلوب" or "مشكوك" or "مرغوب" or "مغرر" && Words[phrase.End] is { Enclitic: not null, HasConjunction: false, StemKey: "ب" or "في" or "ل" }) return new WordRange(phrase.First, phrase.End + 1);
        // ضابطا شرطة، ضابطي أمن: a dual in construct, which is written like the accusative or with a pronoun.
        if (!phrase.IsEmpty && phrase.End < SentenceEnd(phrase.First) && phrase.Count == 1 && Words[phrase.First].Key is var pair && pair.Length > 3 && pair[^1] is 'ا' or 'ي' && Words[phrase.End] is { HasArticle: false, HasPreposition: false, HasConjunction: false, StemKey: "شرطه" or "امن" or "جيش" or "صف" or "حرس" or "درك" or "مخابرات" or "استخبارات" or "جمارك" or "مرور" or "حراسه" or "اغاثه" or "اسعاف" }
            && (pair.EndsWith("ضابطا", StringComparison.Ordinal) || pair.EndsWith("ضابطي", StringComparison.Ordinal) || pair.EndsWith("رجلا", StringComparison.Ordinal) || pair.EndsWith("رجلي", StringComparison.Ordinal) || pair.EndsWith("عنصرا", StringComparison.Ordinal) || pair.EndsWith("عنصري", StringComparison.Ordinal) || pair.EndsWith("موظفا", StringComparison.Ordinal) || pair.EndsWith("عاملا", StringComparison.Ordinal) || pair.EndsWith("عاملي", StringComparison.Ordinal)))
            return new WordRange(phrase.First, context.Phrases.NounPhrase(phrase.End, PhraseScope.Core).End is var whole && whole > phrase.End ? whole : phrase.End + 1);
        if (phrase.IsEmpty || phrase.Count > 2 || phrase.End >= SentenceEnd(phrase.First)) return phrase;
        if (Words[phrase.End].StemKey is "اثنين" or "اثنان" or "اثنتين" or "واحد" && !Words[phrase.End].HasConjunction)
        {
            var more = phrase.End + 1 < SentenceEnd(phrase.First) && Words[phrase.End + 1].StemKey == "من" ? context.Phrases.NounPhrase(phrase.End + 2, Scope).End : phrase.End + 1;
            return new WordRange(phrase.First, Math.Max(more, phrase.End + 1));
        }

        // الرئيس المخلوع: how he stands in his office is his adjective.
        if (lookups.IsStanding(phrase.End) && Words[phrase.End - 1].HasArticle && lookups.Official.Meets(lookups.ClassesOf(phrase))) return new WordRange(phrase.First, phrase.End + 1);
        // الطائرات المقاتلة التركية: a participle that agrees is an adjective.
        if (Words[phrase.End] is { HasArticle: true, HasConjunction: false, HasPreposition: false, StemKey: [_, _, .., 'ه'] } held && Words[phrase.End - 1].HasArticle && (held.Has(Features.ActiveParticiple) || held.Has(Features.PassiveParticiple) || held.StemKey is "مقاتله" or "مسلحه" or "حربيه") && lookups.HeadIsFeminine(phrase) && !lookups.IsInPlaceName(phrase.End) && !(lookups.Act | lookups.Site | lookups.Town).Meets(lookups.ClassesAt(phrase.End)))
        {
            phrase = new WordRange(phrase.First, phrase.End + 1);
            if (phrase.End >= SentenceEnd(phrase.First)) return phrase;
        }

        var next = Words[phrase.End];
        if (next.HasArticle != Words[phrase.End - 1].HasArticle || next.HasConjunction || next.HasPreposition || lookups.NisbaAt(phrase.End).Count != 1) return phrase;
        var end = phrase.End + 1;
        if (end < SentenceEnd(phrase.First) && Words[end].HasConjunction && context.Phrases.TagOf(end).Nominal && !lookups.Act.Meets(lookups.ClassesAt(end)))
            end = context.Phrases.NounPhrase(end, Scope).End;
        return new WordRange(phrase.First, end);
    }

    /// <summary>مواقع وتجمعات الميليشيات، مخابئ، ومخازن، ومواقع: places and forces in a row that grammar cut, where each word is like the first.</summary>
    private WordRange Listed(WordRange phrase)
    {
        var end = SentenceEnd(phrase.First);
        // بلدتي الوهط وصبر: a dual has two names.
        if (phrase.End < end && IsTwo(phrase)) phrase = new WordRange(phrase.First, phrase.End + 1);
        var targets = lookups.Site | lookups.Force;
        var kind = lookups.ClassesOf(phrase) & (targets | lookups.Armed);
        for (var rounds = 0; !kind.IsEmpty && rounds < 8 && phrase.End < end; rounds++)
        {
            var at = phrase.End;
            if (Words[at].Form is "،" or ",") at++;
            if (at >= end || !Words[at].HasConjunction || Words[at].HasPreposition || !(at == phrase.End && kind.Meets(targets) ? targets | kind : kind).Meets(lookups.ClassesAt(at)) || !context.Phrases.TagOf(at).Nominal) break;
            // الجيش والمقاومة تقدما: not where a clause of its own begins.
            if (at > phrase.End && Words[at].HasArticle != Words[phrase.First].HasArticle) break;
            var next = context.Phrases.NounPhrase(at, Scope);
            if (next.End <= at || next.End < end && at > phrase.End && context.Phrases.TagOf(next.End).Pos is PartOfSpeech.Verb or PartOfSpeech.Negation) break;
            phrase = new WordRange(phrase.First, next.End);
        }

        return phrase;
    }

    /// <summary>مناطق في بلدة كذا، مواقع بمحيط المطار: a word that only says "places" is nothing without where they lie.</summary>
    private WordRange Lying(WordRange phrase)
    {
        var end = phrase.End;
        if (phrase.IsEmpty || end >= SentenceEnd(phrase.First) || Words[phrase.First].HasArticle || !IsArea(phrase)) return phrase;
        var first = Words[end].StemKey == "في" && Words[end].Enclitic is null && !Words[end].HasConjunction ? end + 1 : (Words[end].Proclitics & Proclitics.Ba) != 0 && !Words[end].HasConjunction ? end : -1;
        if (first < 0 || first >= SentenceEnd(phrase.First) || lookups.TimeAt(first) >= 0 || !context.Phrases.TagOf(first).Nominal) return phrase;
        if (!lookups.Town.Meets(lookups.ClassesAt(first)) && !lookups.Site.Meets(lookups.ClassesAt(first)) && !lookups.Name.Meets(lookups.ClassesAt(first)) && !context.Phrases.TagOf(first).Is(Kinds.PlaceName | Kinds.Place)) return phrase;
        var where = context.Phrases.NounPhrase(first, Scope);
        if (where.End <= first) return phrase;
        // مناطق في بلدة كذا وأماكن أخرى في كذا
        var joined = where.End < SentenceEnd(first) && Words[where.End].HasConjunction && IsArea(new WordRange(where.End, where.End + 1)) && !Words[where.End].HasArticle;
        return new WordRange(phrase.First, joined ? Lying(context.Phrases.NounPhrase(where.End, Scope)).End : where.End);
    }

    /// <summary>Whether a phrase is the dual of a kind of place with one name, and the other follows, joined by و.</summary>
    public bool IsTwo(WordRange phrase)
    {
        if (phrase.Count != 2 || Words[phrase.First].StemKey is not ("بلدتي" or "مدينتي" or "محافظتي" or "منطقتي" or "قريتي" or "مديريتي" or "حيي" or "جبهتي" or "موقعي" or "معسكري" or "مخيمي" or "ولايتي" or "جبلي" or "بلدتا" or "مدينتا" or "محافظتا" or "منطقتا" or "قريتا" or "مديريتا")) return false;
        if (phrase.End >= SentenceEnd(phrase.First) || Words[phrase.End] is not { Kind: WordKind.Arabic, HasConjunction: true, HasPreposition: false, Enclitic: null }) return false;
        return context.Phrases.TagOf(phrase.End).Pos is not (PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Negation or PartOfSpeech.Subordinator) && !lookups.OpensClause(phrase.End, phrase.End + 1);
    }

    private bool IsArea(WordRange phrase)
    {
        if (phrase.Count > 3) return false;
        for (var i = phrase.First; i < phrase.End; i++)
            if (Words[i].StemKey is "مناطق" or "منطقه" or "اماكن" or "مكان" or "مواقع" or "موقع" or "نقاط" or "اهداف" or "هدف" or "محاور") return true;
        return false;
    }

    /// <summary>قوات التحالف بقيادة السعودية: who leads belongs to who acts.</summary>
    public WordRange Led(WordRange phrase)
    {
        if (phrase.IsEmpty || phrase.End >= SentenceEnd(phrase.First) || Words[phrase.End].StemKey != "قياده" || (Words[phrase.End].Proclitics & Proclitics.Ba) == 0) return phrase;
        return new WordRange(phrase.First, context.Phrases.NounPhrase(phrase.End, Scope).End);
    }

    /// <summary>أكثر من 16 آلية للمسلحين، ما لا يقل عن عشرة مدنيين: the number, what it counts, and what completes that.</summary>
    private WordRange Counted(int first, Quantity counted)
    {
        var end = SentenceEnd(first);
        var at = counted.Words.End;
        if (at >= end || at <= first) return default;
        var noun = Words[at].StemKey == "من" ? at + 1 : at;
        if (noun >= end || Words[noun].HasConjunction || lookups.TimeAt(noun) >= 0 || lookups.IsAdverbial(noun)) return new WordRange(first, at);
        if (noun == at && Words[noun].HasPreposition || !context.Phrases.TagOf(noun).Nominal && !(Words[noun].StemKey is { Length: > 4 } many && many.EndsWith("ين", StringComparison.Ordinal) && Words[noun].Kind == WordKind.Arabic)) return new WordRange(first, at);
        var found = context.Phrases.NounPhrase(noun, Scope) is { IsEmpty: false } some ? some : new WordRange(noun, noun + 1);
        var whole = context.Phrases.NounPhrase(first, Scope);
        var full = Whole(new WordRange(first, Math.Max(Math.Max(found.End, at), whole.End)));
        // 22 رجلا وسبع نساء: another count of people joined by و.
        for (var rounds = 0; rounds < 3 && full.End + 1 < end && Words[full.End] is { HasConjunction: true, HasPreposition: false } && lookups.TimeAt(full.End) < 0 && (lookups.QuantityAt(full.End) is not null || context.Phrases.TagOf(full.End).Pos == PartOfSpeech.Numeral)
            && lookups.Person.Meets(lookups.ClassesOf(full)) && lookups.Person.Meets(lookups.ClassesOf(new WordRange(full.End, full.End + 2))); rounds++)
            full = new WordRange(first, Math.Max(full.End + 2, context.Phrases.NounPhrase(full.End, Scope).End));
        return full;
    }

    private int SentenceEnd(int word) => context.Document.Sentences[Words[word].Sentence].End;
}
