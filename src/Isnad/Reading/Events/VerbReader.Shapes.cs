using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <content>What counts as a verb, where its letters could be a noun's.</content>
internal sealed partial class VerbReader
{
    /// <summary>وسيطرته على: a verb that takes no object takes no pronoun; it is the verbal noun.</summary>
    private bool IsHeld(int word)
    {
        if (Words[word] is not { Enclitic: not null, StemKey: [_, _, .. var rest, 'ت'] and var key } || rest.Length == 0 || lexicon.Noun(key[..^1] + "ه").Length == 0) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[word]))
            if (Array.Exists(lexicon.Verb(lemma), f => f.TakesObject || Array.IndexOf(f.Place, "o") >= 0)) return false;
        return true;
    }

    /// <summary>تم ضبطهم، أعلنت الحكومة رفضها: a verb does not follow another, or another and its subject, without و; the word is the verbal noun.</summary>
    private bool IsMasdar(int word)
    {
        // قصف هندي لقرى: beside a bare nationality the deed is a noun.
        if (Words[word] is { Enclitic: null, StemKey: "قصف" or "حصار" or "قمع" } && word + 1 < Words.Count && Words[word + 1] is { HasArticle: false, HasConjunction: false, HasPreposition: false, StemKey: [.., 'ي'] } && Words[word + 1].Sentence == Words[word].Sentence && lookups.NisbaAt(word + 1).Count == 1) return true;
        // رفض البرلمان للاتفاق، قصف الجيش للمدينة: what takes its object bare as a verb takes it with ل as a verbal noun.
        if (Words[word] is { Enclitic: null, StemKey: "رفض" or "دعم" or "قصف" or "خرق" or "نقض" or "قتل" or "خطف" or "نشر" or "غزو" or "ضرب" } && word + 1 < Words.Count && Words[word + 1].Sentence == Words[word].Sentence && context.Phrases.TagOf(word + 1).Nominal && !Words[word + 1].HasPreposition
            && spans.Phrase(word + 1) is { IsEmpty: false } doer && doer.Count < 5 && doer.End < Words.Count && Words[doer.End] is { HasConjunction: false, HasArticle: true } taken && taken.Proclitics.HasFlag(Proclitics.Lam) && !(taken.Has(Features.VerbalNoun) && Words[word].StemKey is "خطف" or "نشر" or "قتل" or "ضرب" or "غزو") && lookups.TimeAt(doer.End) < 0 && taken.StemKey is not ("مره" or "يوم" or "عام" or "شهر" or "اسبوع" or "اسف" or "سبب" or "غرض" or "غايه")) return true;
        // عرقل الجيش تقدم المتمردين: right behind a verb and its subject, without و, stands no perfect.
        if (word > 1 && Words[word] is { Enclitic: null, HasConjunction: false, StemKey: "تقدم" or "تسلل" or "تدخل" or "تحرك" or "توغل" or "تمدد" or "تسليم" or "تصعيد" or "تهديد" or "تمرد" or "تظاهر" or "توسع" } && word + 1 < Words.Count && Words[word + 1].Sentence == Words[word].Sentence && (Words[word + 1].HasArticle || lookups.IsStateAt(word + 1))
            && Words[word - 1].HasArticle && Words[word - 1].Sentence == Words[word].Sentence && context.Phrases.TagOf(word - 2) is { Pos: PartOfSpeech.Verb } && !IsSpeech(word - 2) && !lookups.IsAuxiliary(word - 2)) return true;
        if (IsSecond(word) || IsIntended(word)) return true;
        if (Words[word] is not { Enclitic: not null } || lexicon.Noun(Words[word].StemKey).Length == 0) return false;
        var sentence = context.Document.Sentences[Words[word].Sentence].First;
        if (Words[word].HasConjunction)
        {
            // منذ الإطاحة بالعقيد وقتله: joined to a deed behind a preposition.
            for (var i = word - 1; i > sentence && i > word - 6; i--)
            {
                if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Verb || Words[i].Kind == WordKind.Punctuation) return false;
                if (lookups.Act.Meets(lookups.ClassesAt(i)) && (Words[i - 1].StemKey is "منذ" or "بعد" or "قبل" or "عقب" or "اثر" or "خلال" or "جراء")) return true;
            }

            return false;
        }

        for (var i = word - 1; i >= sentence && i > word - 5; i--)
        {
            ref readonly var tag = ref context.Phrases.TagOf(i);
            if (tag.Pos == PartOfSpeech.Verb) return !lookups.IsAuxiliary(i) && (i == word - 1 || Words[word - 1].HasArticle || lookups.Name.Meets(lookups.ClassesAt(word - 1)));
            if (!tag.Nominal || Words[i].HasPreposition || i < word - 1 && !Words[i].HasArticle && Words[word - 1].HasArticle == false) return false;
        }

        return false;
    }

    /// <summary>محاولة المسلحين شن هجوم، قرار الحلف قصف المطار: behind a word of intent and whose it is stands the verbal noun.</summary>
    private bool IsIntended(int word)
    {
        if (Words[word] is not { HasConjunction: false, HasArticle: false, HasPreposition: false, Enclitic: null, StemKey: "شن" or "قصف" or "ضرب" or "غزو" or "خطف" or "نشر" }) return false;
        var sentence = context.Document.Sentences[Words[word].Sentence].First;
        for (var i = word - 1; i >= sentence && i > word - 6; i--)
        {
            if (!context.Phrases.TagOf(i).Nominal || lookups.Act.Meets(lookups.ClassesAt(i)) && !lookups.Armed.Meets(lookups.ClassesAt(i)) && !lexicon.Governors.PassesOn(Words[i].StemKey)) return false;
            if (Words[i] is { HasArticle: false, StemKey: "محاوله" or "محاولات" or "قرار" or "عزم" or "نيه" or "اعتزام" or "خطه" or "خطط" or "رغبه" }) return i < word - 1 || Words[i].Enclitic is not null;
            if (Words[i].HasPreposition || Words[i].HasConjunction) return false;
        }

        return false;
    }

    /// <summary>تمكنوا من طرد الغزاة ودحر المليشيا، بتهمة خطف جنود وقتل ضباط: what و joins to a verbal noun behind a preposition or a word of intent, and is written like one, is another.</summary>
    private bool IsSecond(int word)
    {
        if (Words[word] is not { HasConjunction: true, HasArticle: false, Enclitic: null, StemKey.Length: 3 } || lexicon.Noun(Words[word].StemKey).Length == 0 || word + 1 >= Words.Count) return false;
        var next = Words[word + 1];
        if (!next.HasArticle && (next.HasPreposition || next.HasConjunction || next.Sentence != Words[word].Sentence || !context.Phrases.TagOf(word + 1).Nominal && lookups.QuantityAt(word + 1) is null)) return false;
        var sentence = context.Document.Sentences[Words[word].Sentence].First;
        var led = false;
        for (var i = word - 1; i > sentence && i > word - 7; i--)
        {
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Verb && !IsGoverned(i) || Words[i].Kind == WordKind.Punctuation) return false;
            // فجر نفسه في هجوم على الحاجز وقتل الحارس: where the first deed is the occasion and has its complement, the verb goes on.
            if (led && Words[i - 1].StemKey == "في" && lookups.Act.Meets(lookups.ClassesAt(i))) return false;
            led |= Words[i].HasPreposition || context.Phrases.TagOf(i).Pos == PartOfSpeech.Preposition;
            if (Words[i] is not { HasArticle: false, HasConjunction: false } || Words[i].Enclitic is not null || !lookups.Act.Meets(lookups.ClassesAt(i)) && !Words[i].Has(Features.VerbalNoun)) continue;
            if (lexicon.Governors.ModalNoun(Words[i - 1].StemKey).Length > 0) return true;
            // بهجوم على الحاجز وقتل ثلاثة: before a bare noun only what leads to a purpose or a charge tells them apart.
            return next.HasArticle ? Words[i].HasPreposition || Words[i - 1].StemKey is "من" or "الي" or "علي" or "في" or "عن" : Words[i].Proclitics.HasFlag(Proclitics.Lam) || Words[i - 1].StemKey is "الي" or "علي" || Words[i - 1].StemKey == "من" && Wants(i, sentence);
        }

        return false;
    }

    /// <summary>تمكن الجيش من استعادة البلدة وقتل قادة: whether a verb that leads to a deed with من stands before a word.</summary>
    private bool Wants(int deed, int sentence)
    {
        for (var i = deed - 2; i >= sentence && i > deed - 8; i--)
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Verb)
            {
                foreach (var lemma in lexicon.LemmasOf(Words[i]))
                    if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Argument == "من")) return true;
                return false;
            }

        return false;
    }

    /// <summary>تسعى إلى بسط سيطرتها: after a preposition a word is no verb, whatever its letters.</summary>
    private bool IsGoverned(int word) => IsRuling(word) || IsBrought(word) || IsLaunch(word) || (Words[word].Proclitics & Proclitics.Ba) != 0 || word > 0 && Words[word - 1].Sentence == Words[word].Sentence && Words[word - 1].Enclitic is null
        && (Words[word - 1] is { StemKey: "الي" or "في" or "عن" or "علي", HasConjunction: false } && context.Phrases.TagOf(word - 1).Pos == PartOfSpeech.Preposition || Words[word - 1].StemKey is "منذ" or "بعد" or "عقب" or "جراء" or "خلال"
            // إن تحالفا من الجماعات: no perfect stands right after إنّ.
            || Words[word - 1].Form == "إن" && Words[word].Form[^1] == 'ا' && !Words[word].Has(Features.Imperfect)
            // قال إن رفع العقوبات، بأن قصف المدينة: nor what looks like one.
            || (Words[word - 1].Form is "بأن" or "لأن" || Words[word - 1].Form == "إن" && word - 1 > context.Document.Sentences[Words[word].Sentence].First && Words[word - 2].Kind == WordKind.Arabic) && Words[word] is { HasConjunction: false, Enclitic: null } && lexicon.LemmasOf(Words[word]).Contains(Words[word].StemKey) && lexicon.Noun(Words[word].StemKey).Length > 0)
        && (lexicon.Noun(Words[word].StemKey).Length > 0 || Words[word - 1].Form == "إن" || Words[word].StemKey is "شن" or "صد" or "رد" or "ضم" or "حل" or "بث" or "سد" or "عد");

    /// <summary>تم دحر الميليشيا، جرى قصف الموقع: behind a verb of taking place stands the verbal noun.</summary>
    private bool IsBrought(int word) => word > 0 && Words[word] is { HasConjunction: false, Enclitic: null, HasArticle: false } && Words[word - 1].Sentence == Words[word].Sentence && Words[word - 1] is { Enclitic: null, StemKey: "تم" or "يتم" or "سيتم" or "جري" or "يجري" } && Words[word].StemKey is "دحر" or "قتل" or "قصف" or "اسر" or "ذبح" or "خطف" or "طرد" or "قمع" or "سحق" or "صد" or "هدم" or "حرق" or "نهب";

    /// <summary>حذر من شن حرب</summary>
    private bool IsLaunch(int word) => word > 0 && Words[word] is { StemKey: "شن", Enclitic: null } && Words[word - 1] is { StemKey: "من", Enclitic: null } && Words[word - 1].Sentence == Words[word].Sentence && context.Phrases.TagOf(word - 1).Pos == PartOfSpeech.Preposition;

    /// <summary>نفذت الوزارة حكم القتل: the ruling, not who rules.</summary>
    private bool IsRuling(int word) => Words[word] is { StemKey: "حكم", Enclitic: null } && word + 1 < Words.Count && Words[word + 1] is { HasPreposition: false, StemKey: "قتل" or "اعدام" or "قصاص" or "سجن" or "موت" or "صلب" or "جلد" };

    /// <summary>Whether a word written like a noun opens its sentence as a verb: طالب الوزير، بحث الرئيسان.</summary>
    private bool IsOpening(int word)
    {
        var w = Words[word];
        if (w is not { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false } || context.Document.HasTitle && w.Paragraph == 0) return false;
        if (context.Phrases.TagOf(word).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || !lexicon.IsOpeningVerb(w.StemKey)) return false;
        var first = context.Document.Sentences[w.Sentence].First;
        var next = word + 1;
        if (next >= Words.Count || Words[next].Sentence != w.Sentence || !(Words[next].HasArticle || lookups.Official.Meets(lookups.ClassesAt(next)) || lookups.Name.Meets(lookups.ClassesAt(next)))) return false;
        if (word == first) return true;
        if (Words[word - 1].StemKey is "عندما" or "حينما" or "بعدما" or "حين") return true;
        if (Words[word - 1].Form is "،" or "," || Words[word - 1].StemKey is "كما" or "فيما" or "بينما" or "ان") return true;
        // ومن واشنطن طالب الوزير: only an adverbial phrase stands before it.
        return word - first <= 3 && (context.Phrases.TagOf(first).Pos == PartOfSpeech.Preposition || Words[first].HasPreposition);
    }

    /// <summary>وجه ضربة، شن غارات after a noun or at the start: a light verb written like a noun, before its event noun.</summary>
    private bool IsCarrying(int word)
    {
        var w = Words[word];
        if (w is not { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false } || context.Phrases.TagOf(word).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) return false;
        if (!Array.Exists(lexicon.Governors.Light(w.StemKey), l => l is { Kind: LightKind.Carry, Argument: "o" })) return false;
        var next = word + 1;
        while (next < Words.Count && next < word + 4 && Words[next].Sentence == w.Sentence && (lookups.IsTransparent(next) || Words[next].StemKey == "من")) next++;
        if (next >= Words.Count || Words[next].Sentence != w.Sentence || !lookups.Act.Meets(lookups.ClassesAt(next))) return false;
        if (word == context.Document.Sentences[w.Sentence].First || w.HasConjunction) return true;
        return context.Phrases.TagOf(word - 1).Nominal && (Words[word - 1].HasArticle || lookups.Name.Meets(lookups.ClassesAt(word - 1)));
    }

    /// <summary>هجوم شنته هذه الجماعة, عندما فجر مسلحون لغما: what reads like a noun is a verb after its own event noun, or after "when".</summary>
    private bool IsPlaced(int word)
    {
        var w = Words[word];
        if (word == 0 || w is not { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, HasConjunction: false } || Words[word - 1].Sentence != w.Sentence
            || context.Phrases.TagOf(word).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Unknown)) return false;
        // هجوم نسب إلى
        if (w.Enclitic is null && w.StemKey is "نسب" or "عزي" && word + 1 < Words.Count && (Words[word + 1].StemKey == "الي" || (Words[word + 1].Proclitics & Proclitics.Lam) != 0)) return context.Phrases.TagOf(word - 1).Nominal;
        if (w.Enclitic is null) return Words[word - 1].StemKey is "عندما" or "حينما" or "بعدما" or "حيث" or "حين" or "اذ" && lexicon.Verb(w.StemKey).Length > 0;
        if (w.Enclitic is not ("ه" or "ها") || !lookups.Act.Meets(lookups.ClassesAt(word - 1))) return false;
        var stem = w.StemKey[^1] is 'ه' or 'ت' ? w.StemKey[..^1] : w.StemKey;
        return Array.Exists(lexicon.Governors.Light(stem), l => l is { Kind: LightKind.Carry, Argument: "o" } or { Kind: LightKind.Blame });
    }

    /// <summary>قتل جندي وجرح أربعة: before a number or "others" a verb of harm joined by و, whatever noun it looks like.</summary>
    private bool IsHarmed(int word) => (Words[word].HasConjunction || word > 0 && Words[word - 1].StemKey is "فيما" or "بينما" or "كما" or "حيث") && Words[word] is { HasArticle: false, HasPreposition: false, Enclitic: null, StemKey: "جرح" or "خطف" or "اسر" or "فقد" } && word + 1 < Words.Count && Words[word + 1].Sentence == Words[word].Sentence
        && (lookups.QuantityAt(word + 1) is not null || context.Phrases.TagOf(word + 1).Pos == PartOfSpeech.Numeral || Words[word + 1].StemKey is "اخر" or "اخرون" or "اخرين" or "اخران" or "عدد" or "عشرات" or "ميات");

    /// <summary>وكان البلدان قد نشرا قوات: after قد and its kin stands a verb.</summary>
    private bool IsAfterParticle(int word) => word > 0 && Words[word] is { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, HasConjunction: false } && Words[word - 1].Sentence == Words[word].Sentence
        && Words[word - 1].StemKey is "قد" or "لم" or "سوف" or "لن" && lexicon.LemmasOf(Words[word]).Length > 0;

    /// <summary>أقدم الشاب على قتل والده: the verb, not the elative, before على and a deed.</summary>
    private bool IsVenture(int word)
    {
        if (Words[word] is not { Kind: WordKind.Arabic, StemKey: "اقدم", Enclitic: null, HasArticle: false, HasPreposition: false }) return false;
        var end = Math.Min(context.Document.Sentences[Words[word].Sentence].End - 1, word + 14);
        for (var i = word + 1; i < end; i++)
            if (Words[i] is { StemKey: "علي", Enclitic: null } && lookups.Act.Meets(lookups.ClassesAt(i + 1))) return true;
        return false;
    }

    /// <summary>فجر انتحاري نفسه: what reads like the dawn is a verb before what a row of it asks for with the doer's pronoun.</summary>
    private bool IsUponOneself(int word) => Words[word] is { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false } && lexicon.Verb(Words[word].StemKey).Length > 0 && !Own(word, default).Object.IsEmpty;

    /// <summary>أسر مقاتلو الفصيل جنديا، أسر الجيش عشرة: "captured" before those who bear arms in the nominative, which "families of" is not.</summary>
    private bool IsCapture(int word)
    {
        if (Words[word] is not { StemKey: "اسر", HasArticle: false, HasPreposition: false, Enclitic: null } || word + 2 >= Words.Count || Words[word + 1].Sentence != Words[word].Sentence) return false;
        var first = context.Document.Sentences[Words[word].Sentence].First;
        if (word > first && !Words[word].HasConjunction && Words[word - 1].Form is not ("،" or ",") && Words[word - 1].StemKey is not ("ان" or "انه" or "فيما" or "بينما" or "كما")) return false;
        // أسر جنود الجيش المخطوفين: families, where nobody stands behind that was captured.
        var captive = context.Phrases.NounPhrase(word + 1, PhraseScope.Core).End;
        if (captive <= word + 1 || captive >= Words.Count || Words[captive].Sentence != Words[word].Sentence || Words[captive].HasPreposition || Words[captive].HasConjunction
            || !(lookups.QuantityAt(captive) is not null || context.Phrases.TagOf(captive) is { Pos: PartOfSpeech.Numeral } or { Tanwin: true } || lookups.Person.Meets(lookups.ClassesAt(captive)) && !Words[captive].HasArticle)) return false;
        return Words[word + 1] is { HasPreposition: false, HasConjunction: false } next && lookups.Armed.Meets(lookups.ClassesAt(word + 1)) && !(next.Has(Features.Plural) && next.StemKey is [_, _, .., 'ي', 'ن'] or [_, _, .., 'ي']) && !(next.HasArticle && next.Has(Features.Plural) && next.Has(Features.Human) && next.StemKey[^1] != 'ن');
    }

    private bool IsUntagged(int word) => IsCapture(word) || IsOpening(word) || IsUponOneself(word) || IsVenture(word) || IsHarmed(word) || IsAfterParticle(word) || IsCarrying(word) || IsPlaced(word) || Words[word] is { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false, StemKey: { Length: > 3 } key } && key[0] is 'ي' or 'ت'
        && context.Phrases.TagOf(word).Pos is PartOfSpeech.Noun or PartOfSpeech.Unknown && !Words[word].Known && lexicon.IsImperfect(key);

    /// <summary>هجمات نسبت إلى التنظيم: right before its preposition a verb of attribution is passive, whatever its unwritten vowels.</summary>
    private bool IsAttributed(int verb)
    {
        if (Words[verb].Enclitic is not null || verb + 1 >= Words.Count || Words[verb + 1].Sentence != Words[verb].Sentence
            || !(Words[verb + 1].StemKey == "الي" || (Words[verb + 1].Proclitics & Proclitics.Lam) != 0)) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Blame)) return true;
        return false;
    }

    /// <summary>Whether the letters say that a verb is active: the long vowel of أصاب، يصيب and the ى of ألقى are another in the passive.</summary>
    private bool IsActiveByLetters(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
        {
            if (lemma.Length < 3 || lemma[^2] != 'ا') return false;
            return word.StemKey[0] is 'ي' or 'ت' && word.Has(Features.Imperfect) ? word.StemKey.IndexOf('ا', 1) < 0 && word.StemKey.AsSpan(1).IndexOfAny('ي', 'و') > 0 : word.StemKey.StartsWith(lemma, StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>Whether a verb needs someone to whom its harm is done (قتل، اعتقل، خطف).</summary>
    private bool IsHarm(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            if (lemma is "قتل" or "جرح" or "اعتقل" or "خطف" or "اختطف" or "اسر" or "احتجز" or "سجن" or "اعدم" or "اوقف" or "اغتال" or "ذبح" or "صفي" or "طعن" or "شنق" or "رحل" or "طرد" or "شرد") return true;
        return false;
    }

    /// <summary>Whether a verb befalls people only (قتل، أصاب، اعتقل).</summary>
    public bool IsPersonal(int verb) => IsHarm(Words[verb]) || lexicon.LemmasOf(Words[verb]).Contains("اصاب");

    /// <summary>قتلا، تمكنا after the pair that acts: written like a verb with نا or a noun in ا.</summary>
    private static bool IsDual(Word word) => !word.HasConjunction && word.Key.Length > 3 && word.Key[^1] == 'ا' && word.Enclitic is null or "نا" or "ا";
}
