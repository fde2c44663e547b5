using Isnad.Text;

namespace Isnad.Reading.Events;

/// <content>Who backs whom, where بدعم and its kin stand behind a clause.</content>
internal sealed partial class NounReader
{
    /// <summary>ملتزمة بدعم القوات، ساهم الحزب بدعم النظام، عملها بدعم القوات: what one undertakes or takes part in, by a word that governs ب.</summary>
    private bool IsUndertaken(int noun)
    {
        if (noun == 0 || Words[noun - 1].Sentence != Words[noun].Sentence) return false;
        if (Words[noun - 1].StemKey is "ملتزم" or "ملتزمه" or "ملتزمون" or "التزام" or "تعهد" or "وعد" or "وعود" || Words[noun - 1] is { StemKey: "عمل" or "دور" or "مهام" or "مهمه" or "جهود" or "واجب" or "التزام", Enclitic: not null }) return true;
        if (verbs.Before(noun) is not (>= 0 and var verb)) return false;
        // تتهم أنقرة دمشق بدعم المتمردين: what one is accused of or asked for.
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m is { Argument: "ب", Control: 'o' }) && verbs.Of(verb).Object is { IsEmpty: false } told && told.First > verb && told.End == noun) return true;
        if (noun != verb + 1 && verbs.Of(verb).Subject is var subject && subject.First < noun && subject.End != noun && subject.First > verb || verb < noun - 8) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
        {
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Argument is "ب" && m.Control == 's')) return true;
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Empty && l.Argument == "ب")) return true;
        }

        return false;
    }

    /// <summary>سيطر الجيش بدعم، تمكنت من تحرير: whether the verb before, or the deed that it leads to, is one of force or ground, which one may be backed in.</summary>
    private bool UsesForce(int verb, int noun)
    {
        var leads = false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
        {
            if (lemma is "فاز" or "حظي" || Array.Exists(lexicon.Verb(lemma), IsForced) || Array.Exists(lexicon.Governors.Light(lemma), l => l is { Kind: LightKind.Carry, Argument: "o" })) return true;
            leads |= Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Control == 's');
        }

        for (var i = verb + 1; leads && i < noun; i++)
            if ((Words[i].Proclitics & Proclitics.Ba) == 0 && Array.Exists(lexicon.Noun(Words[i].StemKey), IsForced)) return true;
        return false;
    }

    private static bool IsForced(Frame frame) => frame.Code is { Type: "ASSAULT" or "COERCE" or "RETREAT" or "MOBILIZE" };

    /// <summary>بدعم من التحالف: the one after من backs the subject of the clause.</summary>
    private void Backed(Draft draft)
    {
        if ((Words[draft.Core].Proclitics & Proclitics.Ba) == 0) return;
        var backer = complements.Nearest(draft.Core, ["من"]);
        if (backer.IsEmpty) return;
        draft.Actor = backer;
        if (draft.Recipient.First == backer.First) draft.Recipient = default;
        if (draft.Recipient.IsEmpty && verbs.Before(draft.Core) is >= 0 and var verb) draft.Recipient = verbs.Of(verb).Subject;
    }
}
