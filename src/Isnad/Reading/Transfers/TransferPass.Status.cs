using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>What stands over a cue: its operator, and the verb whose subject acts.</summary>
/// <param name="Operator">The operator, or null.</param>
/// <param name="Word">Index of the operator, −1 without one.</param>
/// <param name="Verb">Index of the verb that governs the cue, −1 where there is none.</param>
internal readonly record struct Governor(Operator? Operator, int Word, int Verb);

internal sealed partial class TransferPass
{
    /// <summary>How far to the left a governing verb may stand: its subject stands between.</summary>
    private const int GovernorReach = 20;

    private Governor? GovernorOf(int at, WordRange window)
    {
        Operator? found = null;
        int where = -1, verb = -1;
        for (var i = at - 1; i >= window.First && i >= at - GovernorReach; i--)
        {
            var word = _words[i];
            if (word.Kind == WordKind.Punctuation && word.Form is "،" or "," && at - i > 3 && found is null) break;
            // Beyond أن stands what only tells of it, unless the cue is its verb (تعتزم أن تبيع).
            if (word.Pos is PartOfSpeech.Relative || word.StemForm is "أن" or "إن" && i != at - 1) break;
            if (cues.OperatorOf(word) is { } op && (op.IsVerb || found is null))
            {
                if (found is null) (found, where) = (op, i);
                if (op.IsVerb)
                {
                    verb = i;
                    break;
                }
            }
            else if (word.Pos == PartOfSpeech.Verb)
            {
                verb = i;
                break;
            }
        }

        return verb < 0 && found is null ? null : new Governor(found, where, verb);
    }

    private string StatusOf(Draft draft, Cue cue, Governor? governor)
    {
        var status = cue.Status;
        // Who admits, shows or wants the use of arms leaves them in use.
        if (cue.Frame is CueFrame.Use or CueFrame.Have) return status;
        if (governor?.Operator is { } op && !(status == "halted" && op.Status is "ordered" or "delivered")) status = op.Status;
        var at = draft.Cue;
        if (cue.IsVerb) status = Tense(at, status);
        if (cue.Frame == CueFrame.Deal)
            for (var i = at + 1; i < draft.Window.End && i < at + 5; i++)
                if (_words[i].Pos is PartOfSpeech.Adjective or PartOfSpeech.Unknown or PartOfSpeech.Noun && cues.OperatorOf(_words[i]) is { IsVerb: false, Status: "possible" or "alleged" } adjective)
                    status = adjective.Status;
        if (status is "delivered" or "ordered" && StatementOf(at) is { Act: "accuse" or "deny" }) status = "alleged";
        return status;
    }

    /// <summary>سيسلم، سوف يسلم and لم يسلم: ordered, not there yet; قد يسلم: possible; لن يسلم: refused, unless only beyond a number (لن … سوى).</summary>
    private string Tense(int at, string status)
    {
        if (status is "refused" or "halted") return status;
        var word = _words[at];
        if ((word.Proclitics & Proclitics.Sin) != 0 || word.Form.StartsWith("سي", StringComparison.Ordinal) || word.Form.StartsWith("ست", StringComparison.Ordinal) && word.StemKey.StartsWith('ت')) return "ordered";
        for (var i = at - 1; i >= 0 && i >= at - 2 && _words[i].Sentence == word.Sentence; i--)
            switch (_words[i].StemForm)
            {
                case "سوف": return "ordered";
                case "قد" when word.Has(Features.Imperfect): return "possible";
                case "ربما": return "possible";
                case "لم" or "لما": return "ordered";
                case "لن" or "لا":
                    for (var j = at + 1; j < _words.Count && _words[j].Sentence == word.Sentence; j++)
                        if (_words[j].StemForm is "سوى" or "إلا" or "الا" or "سوي") return "ordered";
                    return "refused";
            }

        return status;
    }

    /// <summary>Whether the draft says enough to be a claim.</summary>
    private bool Stands(Draft draft, Cue cue)
    {
        switch (cue.Frame)
        {
            case CueFrame.Use or CueFrame.Have:
                // Only arms of another are news of a transfer: the origin is named and is not the user's own.
                return OriginOf(draft) is { } origin && !Same(origin, draft.Recipient) && (draft.Recipient is not null || cue == Possession);
            case CueFrame.Deal:
                return Tells(draft);
            case CueFrame.Ban:
                return draft.Recipient is not null && !IsLifted(draft.Cue);
            case CueFrame.Arm:
                // A state that arms its own guard transfers nothing; units that are given named arms have received them.
                if (!cue.IsVerb && draft.Recipient is not null && draft.Supplier is null && _words[draft.Cue].Enclitic is not null && draft.Weapons.Any(static w => w.Bare)) return true;
                return draft.Recipient is not null && (draft.Recipient.Actor is { } armed && context.Actors.Actors[armed].Kind == "armed-group"
                    || CountryOf(draft.Supplier) is { } from && CountryOf(draft.Recipient) is { } to && from != to);
            default:
                if (draft.Weapons.Count > 0 && draft.Weapons.All(w => w.Kind.Id == "bomb" && w.Designation is null) && !cue.Strong) return false;
                if (IsDeployment(draft) || IsSurrender(draft) || IsDenied(draft, cue)) return false;
                return cue.Strong ? draft.Supplier is not null || draft.Recipient is not null || Definite(draft)
                    : draft.Recipient is not null && draft.Supplier is not null || draft.Recipient is not null && cue.Frame is CueFrame.GiveWith or CueFrame.Get
                        && (cue.Frame != CueFrame.Get || draft.Supplier is not null || Specific(draft));
        }
    }

    private bool IsLifted(int ban)
    {
        for (var i = ban - 1; i >= 0 && i >= ban - 3; i--)
            if (_words[i].StemForm is "رفع" or "إلغاء" or "إنهاء" or "الغاء" or "انهاء" or "إزالة") return true;
        return false;
    }

    /// <summary>Sending one's own aircraft, ships or armour somewhere supplies nobody.</summary>
    private bool IsDeployment(Draft draft) =>
        _words[draft.Cue].StemKey is var key && (key.Contains("رسل", StringComparison.Ordinal) || key is "ارسال" || key.Contains("نقل", StringComparison.Ordinal))
        && (draft.Recipient is null || Same(draft.Supplier, draft.Recipient) || CountryOf(draft.Supplier) is { } own && own == CountryOf(draft.Recipient)
            || draft.Weapons.All(w => w.Kind.Category is "aircraft" or "ship" or "submarine" or "helicopter" or "armoured-vehicle" or "artillery") && (_words[draft.Recipient.Words.First].Proclitics & Proclitics.Lam) == 0);

    /// <summary>A deal named only as a topic (بشأن صفقة أسلحة) tells nothing; one with a recipient, a sum, a number or a name does.</summary>
    private bool Tells(Draft draft)
    {
        var says = Specific(draft) || money.In(_document, context.Quantities, draft.Window) is not null;
        var before = draft.Cue > 0 ? _words[draft.Cue - 1].StemForm : "";
        var topic = before is "بشأن" or "حول" or "عن" or "بخصوص" or "تفاصيل" or "بصدد" || before == "شأن";
        if (topic && !says)
        {
            var next = draft.Cue + 1;
            return next < _words.Count && cues.OperatorOf(_words[next]) is { IsVerb: false } && draft.Recipient is not null;
        }

        return says || draft.Recipient is not null;
    }

    /// <summary>تسليم السلاح, without a state that supplies it, is giving up arms.</summary>
    private bool IsSurrender(Draft draft) =>
        _words[draft.Cue].StemKey is var key && (key.Contains("تسليم", StringComparison.Ordinal) || key.StartsWith("سلم", StringComparison.Ordinal) || key.StartsWith("يسلم", StringComparison.Ordinal))
        && !Definite(draft) && draft.Weapons.All(w => w.Kind.Category is null or "other") && !(draft.Supplier?.Actor is { } actor && context.Actors.Actors[actor].Kind == "state")
        && OriginOf(draft) is null;

    /// <summary>لم with a word of many meanings denies that anything was supplied.</summary>
    private bool IsDenied(Draft draft, Cue cue) =>
        cue.IsVerb && !Definite(draft) && draft.Cue > 0 && _words[draft.Cue - 1].StemForm is "لم" or "لما";

    /// <summary>A name or a number of weapons.</summary>
    private bool Definite(Draft draft)
    {
        foreach (var weapon in draft.Weapons)
            if (weapon.Designation is not null || QuantityOf(weapon) is not null) return true;
        return false;
    }

    private bool Specific(Draft draft)
    {
        foreach (var weapon in draft.Weapons)
            if (weapon.Designation is not null || weapon.Kind.Category is not null and not ("other" or "munition" or "small-arms") || QuantityOf(weapon) is not null) return true;
        return false;
    }
}
