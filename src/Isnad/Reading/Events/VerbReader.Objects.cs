using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <content>Where the object stands, past times, numbers and adjectives.</content>
internal sealed partial class VerbReader
{
    /// <summary>فرنسا أرمينيا, الجيش سراح: two names, or a name and the verb's own noun, that grammar took for one phrase.</summary>
    private (WordRange Subject, WordRange Object) Split(int verb, WordRange subject, WordRange obj)
    {
        if (subject.First <= verb) return (subject, obj);
        // وقع الجانبان مذكرة: a dual or plural with its nun is in construct with nothing.
        if (obj.IsEmpty && subject.Count > 1 && Words[subject.First].StemKey is { Length: > 4 } key && key[^1] == 'ن' && key[^2] is 'ا' or 'و' && Words[subject.First].HasArticle
            && Bare(subject.First + 1, verb) is { IsEmpty: false } second && !(Words[second.First].HasArticle && (Words[second.First].Has(Features.Nisba) || Words[second.First].StemKey[^1] is 'ن' or 'ه' && lookups.ClassesAt(second.First).IsEmpty)))
            return (new WordRange(subject.First, second.First), second);
        for (var i = subject.First + 1; i < subject.End; i++)
            if (BeginsObject(verb, subject, i) || (obj.IsEmpty || IsHonour(subject.First) || context.Phrases.TagOf(subject.First).Pos == PartOfSpeech.Numeral) && BeginsWhom(verb, subject, i)) return (new WordRange(subject.First, i), spans.Phrase(i));
        // أوباما الكونغرس، كييف موسكو: two names side by side, where the verb takes an object, are who and whom.
        if (obj.IsEmpty && TakesObject(Words[verb]))
            for (var i = subject.First + 1; i < subject.End; i++)
                if (Words[i] is { HasConjunction: false, HasPreposition: false } && !(i - 1 == subject.First && Words[i - 1].StemKey is "حكومه" or "رييس" or "دوله" or "جمهوريه" or "مملكه" or "جيش" or "قوات" or "شعب" or "سلطات" or "سفير" or "خارجيه" or "وزاره" or "وفد" or "سفاره" or "وزير" or "طيران" or "طايرات" or "شرطه" or "رياسه" or "قياده") && (!lookups.IsPersonAt(i) && (lookups.IsStateAt(i) || Words[i].HasArticle && lookups.Name.Meets(lookups.ClassesAt(i)) && (lookups.Body.Meets(lookups.ClassesAt(i)) || lookups.Armed.Meets(lookups.ClassesAt(i))))
                    && (lookups.NameEnd(i - 1) == i || i - 1 == subject.First && lookups.Name.Meets(lookups.ClassesAt(i - 1)) && !lookups.Town.Meets(lookups.ClassesAt(i - 1)))
                    // يتهم معارضون الرئيس: a plural with its nun is in construct with nothing.
                    || lookups.Name.Meets(lookups.ClassesAt(i)) && i - 1 == subject.First && Words[i - 1].StemKey.EndsWith("ون", StringComparison.Ordinal) && Words[i - 1].Has(Features.Plural) && Words[i - 1].Has(Features.Human)))
                    return (new WordRange(subject.First, i), spans.Phrase(i));
        // حكومات عربية التفجير، منظمات دولية الهجوم: what bears the article behind an adjective without it is in construct with nothing.
        if (obj.IsEmpty)
            for (var i = subject.First + 2; i < subject.End; i++)
                if (Words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false } && lookups.IsBareNisba(i - 1)
                    && (lookups.Act | lookups.Site | lookups.Town | lookups.Armed | lookups.Person | lookups.Official | lookups.Body).Meets(lookups.ClassesAt(i)))
                    return (new WordRange(subject.First, i), spans.Phrase(i));
        // اقتحم الجنود المخيم، أمر الرئيس الجيش: a definite noun is in construct with nothing, and a place or a body that is no adjective begins whom or what.
        if (obj.IsEmpty && Words[subject.First].HasArticle && TakesPlace(Words[verb]))
            for (var i = subject.First + 1; i < subject.End && !Words[i].HasConjunction && !Words[i].HasPreposition && Words[i].HasArticle; i++)
                if (lookups.NisbaAt(i).IsEmpty && ((lookups.Site | lookups.Town).Meets(lookups.ClassesAt(i)) || Words[i].StemKey is "جيش" or "قوات" or "حكومه" or "برلمان" or "شرطه" or "مجلس" or "وزاره" or "مقاومه")
                    && !(lookups.Site | lookups.Town).Meets(lookups.ClassesAt(i - 1)) && (lookups.Armed | lookups.Person | lookups.Official | lookups.Body).Meets(lookups.ClassesAt(subject.First)))
                    return (new WordRange(subject.First, i), spans.Phrase(i));
        // أهالي المختطفين نتنياهو، محكمة لاهاي قائد الجيش: a person behind a body or people, in construct with what is whole, is whom.
        if (obj.IsEmpty && TakesObject(Words[verb]) && !lookups.IsPersonAt(subject.First) && !lookups.Official.Meets(lookups.ClassesAt(subject.First)) && !Words[subject.First].HasArticle
            && (lookups.Body.Meets(lookups.ClassesAt(subject.First)) || Words[subject.First].Has(Features.Plural) && lookups.Person.Meets(lookups.ClassesAt(subject.First)) || lexicon.Classes["court"].Meets(lookups.ClassesAt(subject.First))))
            for (var i = subject.First + 2; i < subject.End; i++)
                if (Words[i] is { HasConjunction: false, HasPreposition: false, HasArticle: false } && (lookups.IsPersonAt(i) || lookups.Official.Meets(lookups.ClassesAt(i)) || context.Phrases.TagOf(i).Is(Kinds.Title | Kinds.Rank))
                    && (Words[i - 1].HasArticle && (!Words[i - 1].Has(Features.Human) || Words[i - 1].Has(Features.Plural)) || lookups.IsInPlaceName(i - 1)) && !lookups.Official.Meets(lookups.ClassesAt(i - 1)) && !lookups.IsPersonAt(i - 1)
                    && !context.Phrases.TagOf(i - 1).Is(Kinds.Title | Kinds.Rank | Kinds.Honor) && lookups.NameEnd(i - 1) <= i)
                    return (new WordRange(subject.First, i), spans.Phrase(i));
        // القوات الأوكرانية الخناق، وفد الحركة القاهرة: what is tightened, or the town that is left, is not theirs.
        for (var i = subject.First + 1; i < subject.End; i++)
            if (Words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false, StemKey: "خناق" } || obj.IsEmpty && Words[i] is { HasArticle: true, HasConjunction: false, HasPreposition: false } && Words[i - 1].HasArticle && lookups.IsTownNamed(i) && lookups.NisbaAt(i).IsEmpty && context.Phrases.TagOf(i).Pos != PartOfSpeech.Adjective && !lookups.IsTownNamed(i - 1) && !(lookups.Town | lookups.Site).Meets(lookups.ClassesAt(i - 1)) && TakesPlace(Words[verb]))
                return (new WordRange(subject.First, i), spans.Phrase(i));
        for (var i = subject.First + 1; i < subject.End; i++)
            // جيش الاحتلال عدد من القرى: a quantifier begins a phrase of its own.
            if (lookups.IsSetObject(i) || Words[i] is { HasConjunction: false, HasPreposition: false, StemKey: "عدد" } && i + 1 < Words.Count && Words[i + 1].StemKey == "من" || lookups.IsStateAt(i) && lookups.IsStateAt(i - 1) && !Words[i].HasConjunction)
                return (new WordRange(subject.First, i), spans.Phrase(i));
        return (subject, obj);
    }

    /// <summary>جيش الحكومة الحارتين، جماعات مسلحة حكومتين: a dual or sound plural of the accusative in a phrase that has neither begins the object; جماعة منافسة سيطرتها: so does the verb's own noun with the doer's pronoun.</summary>
    private bool BeginsObject(int verb, WordRange subject, int word)
    {
        var w = Words[word];
        if (w.HasConjunction || w.HasPreposition || w.Kind != WordKind.Arabic) return false;
        for (var i = subject.First + 1; i < word; i++)
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Preposition || Words[i].HasPreposition) return false;
        if (w.Enclitic is not null) return lookups.Act.Meets(lookups.ClassesAt(word)) && Takes(Words[verb], word);
        // منعت السلطات المصلين: men in the accusative are no adjective of a feminine subject.
        if (word == subject.First + 1 && w.HasArticle && w.StemKey is { Length: > 4 } men && men.EndsWith("ين", StringComparison.Ordinal) && lookups.Person.Meets(lookups.ClassesAt(word)) && Words[subject.First] is { HasArticle: true, StemKey: [.., 'ا', 'ت'] or [.., 'ه'] }) return true;
        if (!w.Has(Features.Oblique) || !w.StemKey.EndsWith("ين", StringComparison.Ordinal) || !(w.Has(Features.Dual) || w.Has(Features.Plural)) || context.Phrases.TagOf(word).Pos == PartOfSpeech.Adjective && !w.HasArticle) return false;
        // عناصر التنظيم شابين: what is whole with its article has no dual in construct behind it.
        if (Words[word - 1].HasArticle && !w.HasArticle && w.Has(Features.Dual) && Words[word - 1].StemKey is not [_, _, _, .., 'ي', 'ن'] && context.Phrases.TagOf(word).Pos != PartOfSpeech.Adjective) return true;
        for (var i = subject.First; i < word; i++)
            if (Words[i].Has(Features.Plural) && Words[i].Has(Features.Human) || Words[i].Has(Features.Dual) || context.Phrases.TagOf(i).Pos == PartOfSpeech.Numeral || Words[i].StemKey is "عدد" or "بعض" or "احد" or "جميع" or "كل" or "ميات" or "عشرات" or "الاف") return false;
        // Of a noun without its article the next may be in construct (قائد مجموعتين), not after its adjective.
        return Words[word - 1].HasArticle || word - 1 > subject.First && lookups.Name.Meets(lookups.ClassesAt(word - 1)) || word - 1 > subject.First && Words[word - 1].StemKey.EndsWith('ه') && Words[word - 2].StemKey is { } before && (before.EndsWith("ات", StringComparison.Ordinal) || before.EndsWith('ه') || Words[word - 2].Has(Features.Plural));
    }

    /// <summary>فجر انتحاري نفسه، المهاجم فجر حزامه الناسف: what bears the doer's pronoun, where a row of the verb asks for it; the doer stands between, or before the verb.</summary>
    private (WordRange Subject, WordRange Object) Own(int verb, WordRange subject)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, verb + 7);
        for (var i = verb + 1; i < end && !Words[i].HasConjunction && Words[i].Form is not ("،" or "," or "." or ":") && (i == verb + 1 || !IsVerb(i)); i++)
        {
            if (Words[i] is not { Enclitic: not null, HasPreposition: false } || (lookups.ClassesAt(i) & _own) is not { IsEmpty: false } own) continue;
            foreach (var lemma in lexicon.LemmasOf(Words[verb]))
                if (Array.Exists(lexicon.Verb(lemma), f => Array.Exists(f.Needs, n => n is { Part: Part.Object, Denied: false } && n.Classes.Meets(own))))
                    return (i == verb + 1 ? subject.First < verb ? subject : default : new WordRange(subject.First > verb && subject.First < i ? subject.First : verb + 1, i), spans.Phrase(i));
        }

        return default;
    }

    private bool TakesObject(Word verb)
    {
        foreach (var lemma in lexicon.LemmasOf(verb))
            if (Array.Exists(lexicon.Verb(lemma), f => f.TakesObject)) return true;
        return false;
    }

    /// <summary>أشاد العريفي بمحمد، خططت الخلية لتنفيذ: what the verb's own preposition leads is no part of its subject.</summary>
    private WordRange Cut(int verb, WordRange subject)
    {
        for (var i = subject.First + 1; i < subject.End && subject.First > verb; i++)
        {
            // قضت محكمة في المدينة بسجن المتهم: what a court rules.
            if (Words[i] is { HasArticle: false, StemKey: "سجن" or "حبس" or "اعدام" or "براءه" or "بطلان" } && (Words[i].Proclitics & Proclitics.Ba) != 0 && lexicon.LemmasOf(Words[verb]) is var ruling && (ruling.Contains("قضي") || ruling.Contains("حكم"))) return new WordRange(subject.First, i);
            if (Leads(verb, i)) return new WordRange(subject.First, i);
            // أقاله الرئيس لاتهامه: why, not who.
            if ((Words[i].Proclitics & Proclitics.Lam) != 0 && Words[i] is { HasArticle: false, Enclitic: not null } && lookups.Act.Meets(lookups.ClassesAt(i))) return new WordRange(subject.First, i);
            // وزير الخارجية بدولة قطر، هيئة لمكافحة الفساد: where an office is and what a body is for belong to it.
            var led = (Words[i].Proclitics & Proclitics.Ba) != 0 ? "ب" : (Words[i].Proclitics & Proclitics.Lam) != 0 && !Words[i].HasArticle && (lookups.Act.Meets(lookups.ClassesAt(i)) || Words[i].Has(Features.VerbalNoun)) ? "ل" : "";
            if (led.Length == 0 || lookups.IsSpot(new WordRange(i, i + 1)) || lookups.IsStateAt(i) || Words[i].StemKey is "دوله" or "مملكه" or "جمهوريه" or "مدينه" or "منطقه" or "محافظه" or "ولايه") continue;
            if (led == "ب" ? context.Phrases.TagOf(i - 1).Pos != PartOfSpeech.ProperNoun && !lookups.Name.Meets(lookups.ClassesAt(i - 1)) && lookups.NameEnd(i - 1) != i : lookups.Body.Meets(lookups.ClassesOf(subject)) || lookups.Official.Meets(lookups.ClassesOf(subject))) continue;
            foreach (var lemma in lexicon.LemmasOf(Words[verb]))
                if (Array.Exists(lexicon.Verb(lemma), f => Array.IndexOf(f.Recipient, led) >= 0 || Array.Exists(f.Needs, n => n.Preposition == led)) || Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Argument == led || m.Argument == "*")
                    || Array.Exists(lexicon.Governors.Light(lemma), l => l.Argument == led)) return new WordRange(subject.First, i);
        }

        return subject;
    }

    /// <summary>يصل المبعوث إلى بيروت، تعرض ناشطون للتعذيب: whether a word leads what the verb itself asks for: the only إلى of a verb of going, and ل with a deed or shot after a verb of suffering or repelling.</summary>
    private bool Leads(int verb, int word)
    {
        var w = Words[word];
        // العضو المنتمي إلى الحزب: the participle's.
        if (w.HasConjunction || Words[word - 1].HasArticle && (Words[word - 1].Has(Features.ActiveParticiple) || Words[word - 1].Has(Features.PassiveParticiple))) return false;
        var lam = (w.Proclitics & Proclitics.Lam) != 0;
        if (w is not { StemKey: "الي", Enclitic: null } && !(lam && (lookups.Act | lexicon.Classes["projectile"]).Meets(lookups.ClassesAt(word)))) return false;
        if (!lam)
            for (var i = word + 1; i < Words.Count && i < word + 12 && Words[i].Sentence == w.Sentence && !IsVerb(i) && Words[i].Kind == WordKind.Arabic; i++)
                if (Words[i].StemKey == "الي") return false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lam ? Array.Exists(lexicon.Governors.Light(lemma), l => l is { Kind: LightKind.Suffer, Argument: "ل" }) || Array.Exists(lexicon.Verb(lemma), f => f.Recipient is ["ل", ..]) : Array.Exists(lexicon.Verb(lemma), f => Array.IndexOf(f.Place, "الي") >= 0 || f.Recipient is ["الي", ..])) return true;
        return false;
    }

    private bool TakesPlace(Word verb)
    {
        foreach (var lemma in lexicon.LemmasOf(verb))
            if (Array.Exists(lexicon.Verb(lemma), f => f.TakesObject || Array.IndexOf(f.Place, "o") >= 0)) return true;
        return false;
    }

    /// <summary>Whether the verb carries a deed as its object (بسط سيطرته، شن غاراته).</summary>
    private bool Takes(Word verb, int deed)
    {
        foreach (var lemma in lexicon.LemmasOf(verb))
        {
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Argument == "o" && light.Kind is LightKind.Carry or LightKind.Empty) return true;
            foreach (var frame in lexicon.Verb(lemma))
                if (Array.Exists(frame.Needs, n => n is { Part: Part.Object, Denied: false } && n.Classes.Meets(lookups.ClassesAt(deed)))) return true;
        }

        return false;
    }

    /// <summary>الحزب الكردي أنقرة: adjectives that grammar gave to the object belong to the subject before them.</summary>
    private (WordRange Subject, WordRange Object) JoinAdjectives(WordRange subject, WordRange obj)
    {
        // مستوطنون يهود منزلين: so does a people's name beside men without an article.
        if (subject.Count == 1 && obj.Count > 1 && obj.First == subject.End && Words[subject.First] is { HasArticle: false, StemKey: [_, _, .., 'و', 'ن'] } && Words[obj.First] is { HasArticle: false, StemKey: "يهود" or "عرب" or "اكراد" or "اتراك" or "اجانب" or "شيعه" or "سنه" })
            return (new WordRange(subject.First, obj.First + 1), new WordRange(obj.First + 1, obj.End));
        if (subject.IsEmpty || obj.First != subject.End || !Words[subject.First].HasArticle) return (subject, obj);
        // هاجم الجيش المسلحين: a sound plural is no adjective of one body.
        if (IsOneMan(subject, obj.First) || Words[obj.First] is { HasArticle: true, StemKey: [_, _, _, .., 'ي', 'ن'] } many && many.Has(Features.Plural) && !Words[obj.First - 1].Has(Features.Plural) && lookups.QuantityAt(subject.First) is null) return (subject, obj);
        var at = obj.First;
        while (at < obj.End && Words[at].StemKey != "عديد" && !(lookups.Site | lookups.Town).Meets(lookups.ClassesAt(at)) && Words[at].HasArticle && !Words[at].HasConjunction && !Words[at].HasPreposition
            && (context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective || Words[at].Has(Features.Nisba) || lookups.NisbaAt(at).Count == 1
                || Words[at].StemKey is "مقاتله" or "مسلحه" or "مهاجمه" or "مشتركه"
                || Words[at].StemKey is { Length: > 3 } key && (key[^1] == 'ي' && Words[at].Form[^1] != 'ى' || key.EndsWith("يه", StringComparison.Ordinal)))) at++;
        if (at == obj.First) return (subject, obj);
        var rest = at < obj.End || at < context.Document.Sentences[Words[subject.First].Sentence].End && context.Phrases.TagOf(at).Nominal && !Words[at].HasPreposition
            && !Words[at].HasConjunction && lookups.TimeAt(at) < 0
            ? context.Phrases.NounPhrase(at, Spans.Scope)
            : default;
        return (new WordRange(subject.First, at), rest);
    }

    /// <summary>استعادت القوات مواقع على مشارف سرت: a name in construct with the noun of a prepositional phrase is no object.</summary>
    private bool IsGenitive(int word, int after)
    {
        if (word - 1 <= after || context.Phrases.TagOf(word).Tanwin) return false;
        // قصف الطيران بالبراميل المتفجرة: an adjective of what a preposition leads.
        if (Words[word].HasArticle && Words[word - 1] is { HasArticle: true, HasPreposition: true } && !lookups.Person.Meets(lookups.ClassesAt(word)) && !lookups.Armed.Meets(lookups.ClassesAt(word))) return true;
        ref readonly var before = ref context.Phrases.TagOf(word - 1);
        return before is { Pos: PartOfSpeech.Noun, Article: false, Pronoun: false, Tanwin: false } && lookups.TimeAt(word - 1) < 0
            && (context.Phrases.TagOf(word - 2).Pos == PartOfSpeech.Preposition || Words[word - 1].HasPreposition);
    }

    /// <summary>تقتل أكثر من ثلاثة آلاف: an object that begins with a number's qualifier.</summary>
    private WordRange Counted(int word) => word < Words.Count && lookups.QuantityAt(word) is not null && lookups.TimeAt(word) < 0 && !Words[word].HasConjunction && !Words[word].HasPreposition
        ? spans.Phrase(word)
        : default;

    /// <summary>خطف ثلاثة مقنعين القس، اختطف أربعة مسلحين مدير المستشفى: behind a count that is in construct with nothing, whom they harm.</summary>
    private WordRange Prey(int verb, WordRange subject)
    {
        var at = subject.End;
        if (lookups.QuantityAt(subject.First) is null || at >= Words.Count || !(IsHarm(Words[verb]) || lexicon.LemmasOf(Words[verb]).Contains("هاجم")) || Words[at - 1] is not { HasArticle: false, StemKey: [_, _, .., 'ي' or 'و', 'ن'] }) return default;
        var next = Bare(at, verb);
        if (next.IsEmpty) return default;
        var classes = lookups.ClassesOf(next);
        return lookups.Official.Meets(classes) || lookups.IsPersonAt(at) || Words[at].HasArticle && lookups.Person.Meets(classes) ? next : default;
    }

    /// <summary>قتل الجيش أمس عشرة مسلحين: the object after a time.</summary>
    private WordRange AfterTime(int from, int verb)
    {
        var end = context.Document.Sentences[Words[verb].Sentence].End;
        var i = from;
        while (i < end && (lookups.TimeAt(i) >= 0 || context.Phrases.TagOf(i).Pos == PartOfSpeech.Adverb || context.Phrases.TagOf(i).Tanwin && lookups.IsAdverbial(i)
            || Past(ref i, from, end) || Words[i].Form is "،" or "," && (i > from && lookups.TimeAt(i - 1) >= 0 || i + 1 < end && lookups.TimeAt(i + 1) >= 0))) i++;
        if (i - 1 > from && IsSwallowed(i - 1)) return new WordRange(i - 1, Math.Max(i + 1, context.Phrases.NounPhrase(i - 1, Spans.Scope).End));
        if (i == from || i >= end || Words[i].HasConjunction || Words[i].HasPreposition || lookups.IsAdverbial(i)) return default;
        return context.Phrases.TagOf(i) is { Nominal: true } or { Pos: PartOfSpeech.Numeral } ? context.Phrases.NounPhrase(i, Spans.Scope) : default;
    }

    /// <summary>قتل أمس ثلاثة مدنيين: the number right before what grammar took belongs to it.</summary>
    private WordRange Counting(int verb, WordRange phrase)
    {
        var at = phrase.First - 1;
        if (at <= verb + 1 || phrase.IsEmpty || Words[phrase.First] is not { HasArticle: false, HasPreposition: false, HasConjunction: false }) return phrase;
        // أردت القوات شابا فلسطينيا: the noun before its adjective.
        if (Words[at] is { HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null, Kind: WordKind.Arabic } noun && noun.Form[^1] == 'ا' && Words[phrase.First].Form[^1] == 'ا' && lookups.Person.Meets(lookups.ClassesAt(at)) && context.Phrases.TagOf(at).Nominal && !lookups.IsAdverbial(at) && lookups.NisbaAt(phrase.First).Count == 1) return new WordRange(at, phrase.End);
        return context.Phrases.TagOf(at) is { Pos: PartOfSpeech.Numeral, Article: false } && !Words[at].HasPreposition && !Words[at].HasConjunction && (Words[phrase.First].Has(Features.Plural) || lookups.QuantityAt(at) is not null)
            // في أغسطس 2013 مئات المعتصمين: the year counts nobody.
            && !(Words[at].Kind == WordKind.Number && Words[at].Form.Length == 4 && lookups.TimeAt(at) >= 0) ? new WordRange(at, phrase.End) : phrase;
    }

    /// <summary>جنود قتلوا متسللا، الجيش اعتقل مشتبها به: one human in the accusative right behind a verb of harm whose subject is many.</summary>
    private WordRange Single(int verb, WordRange subject)
    {
        var at = verb + 1;
        if (at >= Words.Count || Words[at] is not { HasPreposition: false, HasConjunction: false, HasArticle: false, Enclitic: null } word || word.Sentence != Words[verb].Sentence || word.Form[^1] != 'ا' && !word.Form.EndsWith("اً", StringComparison.Ordinal)) return default;
        if (lookups.IsAdverbial(at) || lookups.TimeAt(at) >= 0 || word.StemKey is "اداريا" or "احترازيا" or "احتياطيا" or "تعسفيا" or "ميدانيا" or "جماعيا" or "عسكريا" or "نهاييا" or "جسديا" or "مباشرا" or "مظلوما" or "فوريا" or "سياسيا" or "قضاييا" or "متاثرا" || !(word.Has(Features.ActiveParticiple) || word.Has(Features.PassiveParticiple) || word.Has(Features.Human) || context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective)) return default;
        return lookups.IsPlural(verb) || Words[verb].Has(Features.Imperfect) || _collective.Meets(lookups.ClassesOf(subject)) || !lookups.Person.Meets(lookups.ClassesOf(subject)) ? spans.Phrase(at) : default;
    }

    /// <summary>استهدفت في الأيام الأخيرة مواقع: moves to the last word of a prepositional phrase of time, whether or not it names a date.</summary>
    private bool Past(ref int word, int from, int end)
    {
        if (word + 1 >= end || Words[word] is not { StemKey: "في" or "خلال" or "منذ" or "قبل" or "بعد", Enclitic: null, HasConjunction: false } || word > from + 3) return false;
        if (Words[word + 1].StemKey is not ("ايام" or "اسابيع" or "اشهر" or "ساعات" or "سنوات" or "اونه" or "وقت" or "حين" or "فتره" or "اوايل" or "اواخر" or "مطلع" or "منتصف" or "نهايه" or "بدايه" or "مره" or "صباح" or "مساء" or "ساعه" or "يوم" or "ليله") || Words[word + 1].HasPreposition) return false;
        var at = word + 1;
        while (at + 1 < end && (lookups.TimeAt(at + 1) >= 0 || Words[at].HasArticle && Words[at + 1].HasArticle && context.Phrases.TagOf(at + 1).Pos == PartOfSpeech.Adjective || Words[at + 1].StemKey is "سابق" or "مبكر" or "لاحق" or "متاخر" or "اخير" or "اخيره" or "ماضيه" or "قليله")) at++;
        word = at;
        return true;
    }

    /// <summary>لقي ثلاثة عمال مصرعهم: death is the object, whoever stands before it meets it.</summary>
    private (WordRange Subject, WordRange Object) Met(int verb, WordRange subject, WordRange obj)
    {
        if (lexicon.LemmasOf(Words[verb]).Contains("لفظ"))
        {
            // لفظ متظاهر أنفاسه
            for (var i = subject.First + 1; i < subject.End && subject.First > verb; i++)
                if (Words[i] is { Enclitic: not null, StemKey: "انفاس" }) return (new WordRange(subject.First, i), new WordRange(i, i + 1));
            return (subject, obj);
        }

        if (!lexicon.LemmasOf(Words[verb]).Contains("لقي") && !lexicon.LemmasOf(Words[verb]).Contains("لاقي")) return (subject, obj);
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, verb + 24);
        for (var i = verb + 1; i < end; i++)
        {
            if (IsVerb(i) && !lookups.IsRelative(i)) break;
            if (Words[i] is not { Enclitic: not null, StemKey: "مصرع" or "حتف" }) continue;
            if (i == verb + 1 || !subject.IsEmpty && subject.End <= i) return (subject, new WordRange(i, i + 1));
            return (new WordRange(verb + 1, i), new WordRange(i, i + 1));
        }

        return (subject, obj);
    }

    /// <summary>The bare phrase that begins at a word of the verb's sentence, empty where none does.</summary>
    private WordRange Bare(int word, int verb) => word < context.Document.Sentences[Words[verb].Sentence].End && !Words[word].HasPreposition && !Words[word].HasConjunction && lookups.TimeAt(word) < 0
        && context.Phrases.TagOf(word) is { Nominal: true, Pos: not PartOfSpeech.Adjective } or { Pos: PartOfSpeech.Numeral } ? spans.Phrase(word) : default;

    /// <summary>قصف الطيران … على القرية: an armed subject and what it fires at.</summary>
    private bool Fires(int verb, WordRange subject)
    {
        if (subject.First < verb || !lexicon.LemmasOf(Words[verb]).Contains("قصف") || !lookups.Armed.Meets(lookups.ClassesOf(subject))) return false;
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, subject.End + 8);
        for (var i = subject.End; i < end && !IsVerb(i) && Words[i].Form is not ("،" or "," or "."); i++)
            if (Words[i] is { StemKey: "علي", Enclitic: null }) return true;
        return false;
    }

    private bool Carries(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light is { Argument: "o", Kind: LightKind.Carry }) return true;
        return false;
    }

}
