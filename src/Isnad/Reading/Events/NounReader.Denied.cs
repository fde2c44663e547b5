using Isnad.Text;

namespace Isnad.Reading.Events;

/// <content>Where an event noun names no event of its own.</content>
internal sealed partial class NounReader
{
    /// <summary>وقف إطلاق النار، وقف إنساني لإطلاق النار: the firing is what the truce ends, no event beside it.</summary>
    private bool IsCeased(int noun)
    {
        if (Words[noun].StemKey != "اطلاق") return false;
        var floor = Math.Max(context.Document.Sentences[Words[noun].Sentence].First, noun - 3);
        for (var i = noun - 1; i >= floor && !verbs.IsVerb(i); i--)
            if (Words[i].StemKey is "وقف" or "ايقاف" or "توقف" or "وقفا" or "خرق" or "خروقات" or "انتهاك") return true;
        return false;
    }

    /// <summary>الاحتلال يعتقل، اعتقل الاحتلال، الاحتلال الإسرائيلي يهدم: beside a verb of force it is the occupier.</summary>
    private bool IsOccupier(int noun)
    {
        if (Words[noun] is not { StemKey: "احتلال", HasArticle: true, HasPreposition: false, Enclitic: null }) return false;
        if (noun > 0 && Words[noun - 1].Sentence == Words[noun].Sentence && verbs.IsVerb(noun - 1) && !lookups.IsAuxiliary(noun - 1) && verbs.IsPassiveProne(Words[noun - 1])) return true;
        var next = noun + 1 < Words.Count && lookups.NisbaAt(noun + 1).Count == 1 && Words[noun + 1].HasArticle ? noun + 2 : noun + 1;
        return next < Words.Count && Words[next].Sentence == Words[noun].Sentence && verbs.IsVerb(next) && !Words[next].HasConjunction && !lookups.IsAuxiliary(next);
    }

    /// <summary>شن التمرد الكردي هجمات: right behind a verb the revolt is those who rebel.</summary>
    private bool IsRebels(int noun) => noun > 0 && Words[noun] is { StemKey: "تمرد", HasArticle: true, HasPreposition: false } && Words[noun - 1].Sentence == Words[noun].Sentence && verbs.IsVerb(noun - 1) && !lookups.IsAuxiliary(noun - 1);

    /// <summary>دون أنباء عن إصابات، لم ترد معلومات عن ضحايا: that nothing is known of harm tells no event.</summary>
    private bool IsUnheard(int noun)
    {
        if (Words[noun].StemKey is not ("اصابه" or "اصابات" or "سقوط" or "وقوع")) return false;
        var floor = Math.Max(context.Document.Sentences[Words[noun].Sentence].First, noun - 6);
        for (var i = noun - 1; i > floor; i--)
            if (Words[i].StemKey is "انباء" or "معلومات" or "تقارير" or "حديث")
                for (var k = i - 1; k >= Math.Max(floor - 2, context.Document.Sentences[Words[noun].Sentence].First); k--)
                    if (Words[k].StemKey is "دون" or "بدون" or "لم" or "لا" or "غياب" or "عدم") return true;
        return false;
    }

    /// <summary>بناء على طلب، تلبية لدعوة، استجابة لنداء</summary>
    private bool IsHeeded(int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - 4 && Words[i].Sentence == Words[noun].Sentence; i--)
            if (Words[i].StemKey is "بناء" or "تلبيه" or "استجابه" or "نزولا" or "بموجب" or "اثر" or "عقب" or "بعد") return true;
        return false;
    }

    /// <summary>صوره ومظاهره، بعض مطالبه: a plural with its pronoun, written like a deed whose ة has lost its dots.</summary>
    private static bool IsForms(Word word) => word is { HasArticle: false, StemKey: "مظاهره" or "مطالبه" or "مصادره" or "معاركه", Form: [.., 'ه'] };
}
