using Isnad.Records;

namespace Isnad.Reading.Transfers;

/// <summary>Reads what a report says of arms supplied, sold, ordered, refused, or used by another than their maker. Immutable and thread-safe.</summary>
internal sealed class TransferReader
{
    private readonly CueLexicon _cues;
    private readonly WeaponFinder _weapons;
    private readonly MoneyReader _money;

    private TransferReader(CueLexicon cues, WeaponFinder weapons, MoneyReader money) => (_cues, _weapons, _money) = (cues, weapons, money);

    public static TransferReader Load() => new(CueLexicon.Load(), new WeaponFinder(WeaponLexicon.Load()), MoneyReader.Load());

    /// <summary>The transfers of a report in order of their cues. Call after the statements, on whose word they stand.</summary>
    public IReadOnlyList<ArmsTransfer> Read(ReadingContext context, IReadOnlyList<Statement> statements)
    {
        var origins = new Origins(context);
        var weapons = _weapons.Find(context.Document, origins.Contains);
        if (weapons.Count == 0) return [];
        var pass = new TransferPass(context, _cues, weapons, origins, _money, statements);
        List<Draft> drafts = [];
        var words = context.Document.Words;
        for (var i = 0; i < words.Count; i++)
            if (_cues.CueOf(words[i], pass.FollowsParty(i)) is { } cue && pass.Draft(i, cue) is { } draft) drafts.Add(draft);
            else if (pass.IsPossession(i) && pass.Draft(i, TransferPass.Possession) is { } held) drafts.Add(held);
        List<ArmsTransfer> transfers = [];
        foreach (var draft in Distinct(drafts)) transfers.Add(pass.Finish(draft, $"T{transfers.Count + 1}"));
        return transfers;
    }

    /// <summary>Of drafts that speak of the same weapons the one that says most stays: صفقة لشراء 24 طائرة is one transfer.</summary>
    private static List<Draft> Distinct(List<Draft> drafts)
    {
        List<Draft> kept = [];
        foreach (var draft in drafts)
        {
            var same = kept.FindIndex(k => k.Sentence == draft.Sentence && (Shares(k, draft) || SameHolding(k, draft)));
            if (same < 0) kept.Add(draft);
            else if (draft.Weight > kept[same].Weight) kept[same] = draft;
        }

        return kept;
    }

    private static bool Shares(Draft a, Draft b)
    {
        if (a.Weapons.Count == 0 || b.Weapons.Count == 0) return a.Window.Contains(b.Cue) && a.Weapons.Count + b.Weapons.Count == 0;
        foreach (var weapon in a.Weapons)
            if (b.Weapons.Contains(weapon)) return true;
        return false;
    }

    private static bool SameHolding(Draft a, Draft b) =>
        a.Frame is CueFrame.Use or CueFrame.Have && b.Frame is CueFrame.Use or CueFrame.Have && a.Supplier?.Actor is { } first && b.Supplier?.Actor == first;
}
