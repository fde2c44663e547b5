using Isnad.Text;

namespace Isnad.Reading.Events;

/// <content>What has come about, is fought for, decreed or stands under a condition, whatever the words above it want of it.</content>
internal sealed partial class Moods
{
    private readonly ClassSet _standing = lexicon.Classes["standingstate"];
    private readonly ClassSet _onset = lexicon.Classes["fightonset"];
    private readonly ClassSet _outcome = lexicon.Classes["outcome"];

    /// <summary>الاتفاق الذي تم التوصل إليه، الهجوم الذي شنه المسلحون: what its relative clause tells as done has come about, whatever the sentence wants of it.</summary>
    private bool IsKnown(Draft draft)
    {
        if (!Words[draft.Core].HasArticle || draft.Cue != draft.Core) return false;
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        for (var i = draft.Core + 1; i + 1 < sentence.End && i < draft.Core + 4; i++)
        {
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative) return verbs.IsVerb(i + 1) && !IsImperfect(i + 1) && Realises(i + 1);
            if (!Words[i].HasArticle || Words[i].HasPreposition || Words[i].HasConjunction) return false;
        }

        return false;
    }

    /// <summary>شنه، تم، أبرمته، قتل: whether a verb of doing or taking place, or of a deed itself, is what the clause tells; not one of wanting, threatening or claiming (الزيارة التي اقترحتها، القصف الذي زعمت وقوعه).</summary>
    private bool Realises(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.Light(lemma).Length > 0 || Array.Exists(lexicon.Verb(lemma), f => f.Code is { Type: "ASSAULT" or "COERCE" or "AGREE" or "MOBILIZE" or "RETREAT" })) return !lexicon.Governors.Wishes(lemma);
        return false;
    }

    /// <summary>لم تعلن أي جهة المسؤولية عن الهجوم، لم يتبن أحد التفجير: that nobody owns to a deed does not undo it.</summary>
    private bool IsUnclaimed(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Code.Type is not ("ASSAULT" or "COERCE")) return false;
        var first = context.Document.Sentences[Words[draft.Core].Sentence].First;
        if (draft.Preposition == "عن" && draft.First - 2 >= first && Words[draft.First - 2].StemKey is "مسووليه" or "مسيوليه") return true;
        return (Words[draft.Core].HasArticle || Words[draft.Core].Enclitic is not null) && draft is { Bond: Bond.Object or Bond.Subject, Governor: >= 0 } && lexicon.LemmasOf(Words[draft.Governor]) is var lemmas && (lemmas.Contains("تبني") || lemmas.Contains("كشف") || lemmas.Contains("ادان") || lemmas.Contains("دان") || lemmas.Contains("ذكر"))
            // لم يعلق البيت الأبيض على الهجوم: on what nobody comments.
            || draft is { Preposition: "علي", Governor: >= 0 } && lexicon.LemmasOf(Words[draft.Governor]).Contains("علق");
    }

    /// <summary>عملية تحرير المدينة، معارك استعادة البلدة: ground that is fought for is not yet taken, unless the fight has ended or gone well.</summary>
    private bool IsFoughtFor(Draft draft)
    {
        if (draft is not { IsNoun: true, Code: { Type: "COERCE", Mode: "seize" }, Lemma: "تحرير" or "استعاده" or "استرداد" or "تطهير" or "انتزاع" or "استرجاع" or "طرد" or "دحر" } || draft.Cue != draft.Core || draft.Core == 0 || Words[draft.Core].HasPreposition || Words[draft.Core].HasConjunction) return false;
        var fight = Words[draft.Core - 1];
        if (fight.Sentence != Words[draft.Core].Sentence || fight is not { HasArticle: false, Enclitic: null, StemKey: "معركه" or "معارك" or "عمليه" or "عمليات" or "حمله" }) return false;
        var sentence = context.Document.Sentences[fight.Sentence];
        for (var i = sentence.First; i < sentence.End; i++)
            if (_outcome.Meets(lookups.ClassesAt(i)) || verbs.IsVerb(i) && lexicon.LemmasOf(Words[i]) is var lemmas && (lemmas.Contains("نجح") || lemmas.Contains("انتهي") || lemmas.Contains("انجز") || lemmas.Contains("اكتمل") || lemmas.Contains("اتم") || lemmas.Contains("حسم") || lemmas.Contains("تمكن") || lemmas.Contains("استكمل") || lemmas.Contains("كلل"))) return false;
        return fight.StemKey is "معركه" or "معارك" || IsUnderWay(draft.Core, sentence.First, sentence.End);
    }

    /// <summary>انطلاق عملية تحرير المدينة، عملية تحرير المدينة مستمرة: whether what is told of an operation is that it begins or goes on.</summary>
    private bool IsUnderWay(int deed, int first, int end)
    {
        for (var i = Math.Max(first, deed - 6); i < end && i < deed + 8; i++)
        {
            if (_onset.Meets(lookups.ClassesAt(i))) return true;
            if (i > deed && verbs.IsVerb(i)) return IsImperfect(i);
        }

        return false;
    }

    /// <summary>قرار حظر التجول، قرار فرض العقوبات: of sanctions, bans and verdicts the decision is the deed, unless it is itself still to come or only asked for.</summary>
    private bool IsDecreed(Draft draft)
    {
        if (draft is not { IsNoun: true, Core: > 0, Preposition: "", Code: { Type: "SANCTION" or "COERCE" or "ASSAULT", Mode: not "seize" } } || draft.Cue != draft.Core || Words[draft.Core].HasArticle
            || Words[draft.Core - 1] is not { StemKey: "قرار" or "قرارات", Enclitic: null, HasArticle: false }) return false;
        if (verbs.Before(draft.Core) is not (>= 0 and var verb) || Words[verb].Sentence != Words[draft.Core].Sentence) return true;
        if (OfVerb(verb) != "asserted") return false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.Wishes(lemma) && lemma is not ("رفض" or "عارض" or "ايد" or "ناقش" or "بحث" or "اعترض") || Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Status is "planned" or "called-for" or "possible")) return false;
        return true;
    }

    /// <summary>ستتدخل في حالة حرب, not المدينة في حالة حرب: whether something to come is told before a word.</summary>
    private bool IsForetold(int word, int first)
    {
        for (var i = word - 1; i >= first; i--)
            if (Words[i].Proclitics.HasFlag(Proclitics.Sin) && verbs.IsVerb(i) || Words[i].StemKey is "سوف" or "لن") return true;
        return false;
    }

    /// <summary>Whether it stands in or under a condition (إذا، لو، في حال).</summary>
    private bool IsConditional(Draft draft)
    {
        var first = context.Document.Sentences[Words[draft.Cue].Sentence].First;
        for (var i = draft.Cue - 1; i >= first; i--)
        {
            if (Words[i].Form is "." or "؛" or ":" || draft.Cue - i > 12) return false;
            if (Words[i].StemKey is "اذا" or "لو" && Words[i].Enclitic is null || (Words[i].StemKey is "حال" || Words[i].StemKey == "حاله" && (i + 1 == draft.First || i == draft.First) && draft.Cue == i + 1 && (!_standing.Meets(lookups.ClassesAt(draft.Core)) && draft.Code.Type is not "MOBILIZE" || IsForetold(i, first))) && i > first && Words[i - 1].StemKey == "في" || Words[i] is { StemKey: "ان", Enclitic: null } && Words[i + 1].StemKey == "لم") return true;
        }

        return false;
    }
}
