using Isnad.Text;

namespace Isnad.Reading.Events;

/// <content>Whom the pronoun on a noun of doing means: who does it, or whom it befalls.</content>
internal sealed partial class NounReader
{
    /// <summary>Whether a noun with its pronoun goes on with what befalls people: تسليمهم, or a deed of force joined by و to another with the same pronoun.</summary>
    private bool IsHandedOver(Draft draft, string pronoun) => pronoun is "هم" or "هما" or "هن" or "ه" or "ها" && (draft.Lemma == "تسليم" && draft.Core + 1 < Words.Count && (Words[draft.Core + 1].Proclitics & Proclitics.Lam) != 0 || Words[draft.Core].HasConjunction && draft.Code.Type is "COERCE" or "ASSAULT" or "THREATEN" && pronoun is "هم" or "هما" or "هن" && (draft.Frame.TakesObject || draft.Frame.Construct == ConstructRole.Recipient || draft.Code.Type == "THREATEN") && complements.Nearest(draft.Core, draft.Frame.Recipient).IsEmpty
        && draft.Core > 0 && Words[draft.Core - 1] is var twin && twin.Enclitic == pronoun && twin.Sentence == Words[draft.Core].Sentence && (twin.Has(Features.VerbalNoun) || lookups.Act.Meets(lookups.ClassesAt(draft.Core - 1))));

    /// <summary>تقديمهم للعدالة: whether a row itself asks what stands behind ل, which then is nobody it befalls.</summary>
    private static bool AsksWhither(Frame frame) => frame.TakesObject && Array.IndexOf(frame.Recipient, "ل") < 0 && frame.Needs.Any(n => n is { Part: Part.Preposition, Preposition: "ل", Denied: false });

    private void Pronoun(Draft draft, string pronoun)
    {
        var noun = draft.Core;
        var frame = draft.Frame;
        var suffers = frame.Construct == ConstructRole.Recipient;
        if (IsHandedOver(draft, pronoun))
        {
            // القبض على شابين وتسليمهما للنيابة، ضربهم وتهديدهم: they suffer this as they did what went before, at the same hands.
            if (draft.Lemma is not ("تسليم" or "احاله" or "نقل")) draft.Recipient = referents.Recipient(noun, pronoun, draft.Actor);
        }
        else if (suffers && frame.TakesObject && noun + 1 < Words.Count && Words[noun + 1].Sentence == Words[noun].Sentence && lookups.TimeAt(noun + 1) < 0 && !lookups.IsTimeUnit(noun + 1)
            && (Words[noun + 1].Proclitics.HasFlag(Proclitics.Lam) && !AsksWhither(frame)
                || !Words[noun + 1].HasPreposition && !Words[noun + 1].HasConjunction && context.Phrases.TagOf(noun + 1) is { Nominal: true, Pos: not PartOfSpeech.Adjective } or { Pos: PartOfSpeech.Numeral }))
        {
            // قتلها مدنيين، استهدافهم للجيش: the pronoun acts, the object follows.
            draft.Actor = referents.Actor(noun, pronoun);
            draft.Recipient = spans.Phrase(noun + 1);
        }
        else if (suffers && draft.Code.Type is "REJECT" or "REQUEST" or "THREATEN")
        {
            // رفضها تعرض القرى لقصف: one's refusal or demand is one's own.
            draft.Actor = referents.Actor(noun, pronoun);
        }
        else if (suffers)
        {
            var found = referents.Recipient(noun, pronoun, draft.Actor);
            if (Array.IndexOf(frame.Place, "o") < 0 || frame.TakesObject) draft.Recipient = found;
            if (Array.IndexOf(frame.Place, "o") >= 0) draft.Place = found;
        }
        else
        {
            draft.Actor = referents.Actor(noun, pronoun);
        }

        draft.PronounUsed = true;
    }
}
