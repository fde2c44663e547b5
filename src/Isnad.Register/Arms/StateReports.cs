namespace Isnad.Register.Arms;

/// <summary>Holds claims against what states themselves reported to the UN Register or under the Arms Trade Treaty.</summary>
internal static class StateReports
{
    public static ReleaseFinding Check(TransferClaim claim, ArmsRelease release)
    {
        var un = release.Register == "unroca";
        var covered = claim.Weapons.Where(w => w.Category is null || (un ? w.Unroca : w.Att) is not null).ToList();
        if (claim.Weapons.Count > 0 && covered.Count == 0)
            return new ReleaseFinding(release.Name, ArmsVerdict.NotCovered, un ? "the UN Register has no category for these weapons" : "article 2(1) has no category for these weapons", []);
        var rows = release.Reports.Where(r => Fits(claim.Supplier, r.Flow == TivFlow.Exports ? r.Reporter : r.Counterpart)
            && Fits(claim.Recipient, r.Flow == TivFlow.Exports ? r.Counterpart : r.Reporter)
            && (claim.From is null || r.Year >= claim.From) && (claim.To is null || r.Year <= claim.To)).ToList();
        if (rows.Count == 0) return new ReleaseFinding(release.Name, ArmsVerdict.NoSuchRow, $"no state reported a transfer {claim.Parties} in these years", []);
        List<string> shown = [.. rows.Take(20).Select(r => $"line {r.Row}: {r.Reporter} reports {(r.Flow == TivFlow.Exports ? "exports to" : "imports from")} {r.Counterpart}, {r.Year}, {r.Category}: {r.Number}")];
        foreach (var weapon in covered)
            if (weapon.Quantity is { } quantity)
            {
                if (rows.Exists(r => r.Number == quantity)) return new ReleaseFinding(release.Name, ArmsVerdict.Agrees, $"{ClaimCheck.Number(quantity)} items reported", shown);
                var sum = rows.Where(r => r.Flow == TivFlow.Exports).Sum(r => r.Number ?? 0);
                return new ReleaseFinding(release.Name, sum == quantity ? ArmsVerdict.Agrees : ArmsVerdict.Differs,
                    $"{ClaimCheck.Number(quantity)} claimed, {ClaimCheck.Number(sum)} reported by the supplier: {ClaimCheck.Difference(quantity, sum)}", shown);
            }

        return new ReleaseFinding(release.Name, ArmsVerdict.Agrees, $"{rows.Count} reported", shown);
    }

    private static bool Fits(string? wanted, string party) => wanted is null || Parties.Same(wanted, party);
}
