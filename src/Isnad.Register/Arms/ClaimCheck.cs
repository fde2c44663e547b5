using System.Globalization;
using Isnad.Records;

namespace Isnad.Register.Arms;

/// <summary>What a comparison of a claim with a register says.</summary>
public enum ArmsVerdict
{
    /// <summary>A row or sum says the same.</summary>
    Agrees,

    /// <summary>Rows speak of the transfer, with other figures.</summary>
    Differs,

    /// <summary>A sum of money that equals, or for a claim that rests on SIPRI nearly equals, a sum of TIV in millions: two units confused.</summary>
    UnitError,

    /// <summary>The register does not cover such weapons (small arms, most ammunition) or does not speak of money.</summary>
    NotCovered,

    /// <summary>The register covers such weapons and has no row of these parties for them.</summary>
    NoSuchRow,

    /// <summary>The claim does not say enough to be compared.</summary>
    NotComparable,
}

/// <summary>A claim held against one release.</summary>
/// <param name="Release">The release, as printed.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Because">What was compared and by how much it differs, in words.</param>
/// <param name="Rows">The rows compared with, as printed.</param>
public sealed record ReleaseFinding(string Release, ArmsVerdict Verdict, string Because, IReadOnlyList<string> Rows);

/// <summary>A claim held against every imported release.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The verdict over all: that of the release that agrees best.</param>
/// <param name="Because">The reason, in words; where the newest release differs, in which release it would have agreed.</param>
/// <param name="Findings">Release by release, newest first.</param>
public sealed record ArmsFinding(TransferClaim Claim, ArmsVerdict Verdict, string Because, IReadOnlyList<ReleaseFinding> Findings);

/// <summary>Holds claims of arms transfers against releases of arms registers and says what it compared.</summary>
public static class ClaimCheck
{
    /// <summary>How near a sum of money must be to a sum of TIV to be one, where the claim rests on SIPRI: releases revise sums by some per cent.</summary>
    private const double NearForSipri = 0.10;

    /// <summary>Checks <paramref name="claim"/> against <paramref name="releases"/>.</summary>
    public static ArmsFinding Check(TransferClaim claim, IReadOnlyList<ArmsRelease> releases)
    {
        if (claim.Supplier is null && claim.Recipient is null)
            return new ArmsFinding(claim, ArmsVerdict.NotComparable, "neither supplier nor recipient of the claim is known", []);
        if (releases.Count == 0) return new ArmsFinding(claim, ArmsVerdict.NotComparable, "no release of any register has been imported", []);
        List<ReleaseFinding> findings = [.. releases.OrderByDescending(r => r.Label, StringComparer.Ordinal).ThenBy(r => r.Register, StringComparer.Ordinal).Select(r => In(claim, r))];
        var best = findings.MinBy(f => Rank(f.Verdict))!;
        var newest = findings[0];
        var because = best == newest ? newest.Because
            : best.Verdict is ArmsVerdict.Agrees or ArmsVerdict.UnitError ? $"{best.Release}: {best.Because}; in the newest release, {newest.Release}: {newest.Because}"
            : $"{best.Release}: {best.Because}";
        return new ArmsFinding(claim, best.Verdict, because, findings);
    }

    private static int Rank(ArmsVerdict verdict) => verdict switch
    {
        ArmsVerdict.UnitError => 0,
        ArmsVerdict.Agrees => 1,
        ArmsVerdict.Differs => 2,
        ArmsVerdict.NotCovered => 3,
        ArmsVerdict.NoSuchRow => 4,
        _ => 5,
    };

    private static ReleaseFinding In(TransferClaim claim, ArmsRelease release)
    {
        if (release.Register is "unroca" or "att") return StateReports.Check(claim, release);
        if (claim.Value is { } value && MoneyAsTiv(claim, value, release) is { } unit) return unit;
        var covered = claim.Weapons.Where(w => w.Category is null or "other" || w.Sipri is not null).ToList();
        if (claim.Weapons.Count > 0 && covered.Count == 0 && release.Register == "sipri")
            return new ReleaseFinding(release.Name, ArmsVerdict.NotCovered,
                $"SIPRI counts major arms only, not {string.Join(", ", claim.Weapons.Select(w => w.Category).Distinct())}", []);
        var pair = release.Deals.Where(d => Fits(claim.Supplier, d.Supplier) && Fits(claim.Recipient, d.Recipient)).ToList();
        if (pair.Count == 0 && release.Deliveries.Count > 0) pair = DealsOfDeliveries(claim, release);
        if (pair.Count == 0)
            return release.Deals.Count + release.Deliveries.Count == 0
                ? new ReleaseFinding(release.Name, ArmsVerdict.NotComparable, "this release was imported without a trade register or deliveries", [])
                : new ReleaseFinding(release.Name, ArmsVerdict.NoSuchRow, $"no row for {claim.Parties}", []);
        var inYears = pair.Where(d => TradeRegister.Falls(d, claim.From, claim.To)).ToList();
        if (inYears.Count == 0)
            return new ReleaseFinding(release.Name, ArmsVerdict.NoSuchRow, $"{Plural(pair.Count, "row")} for {claim.Parties}, none in {YearsOf(claim)}", Shown(pair));
        return Weapons(claim, covered, release, inYears);
    }

    private static ReleaseFinding Weapons(TransferClaim claim, List<Weapon> covered, ArmsRelease release, List<ArmsDeal> rows)
    {
        var specific = covered.Where(w => w.Designation is not null || w.Sipri is not null).ToList();
        if (specific.Count == 0) return Money(claim, release, rows) ?? new ReleaseFinding(release.Name, ArmsVerdict.Agrees, $"{Plural(rows.Count, "row")} for {claim.Parties} in {YearsOf(claim)}", Shown(rows));
        List<string> said = [];
        List<ArmsDeal> used = [];
        var verdict = ArmsVerdict.Agrees;
        foreach (var weapon in specific)
        {
            var matching = rows.Where(d => IsOf(weapon, d)).ToList();
            var name = weapon.Designation ?? weapon.Category ?? weapon.Sipri;
            used.AddRange(matching.Except(used));
            if (matching.Count == 0)
            {
                said.Add($"no row of {name}");
                if (verdict == ArmsVerdict.Agrees) verdict = specific.Count == 1 ? ArmsVerdict.NoSuchRow : ArmsVerdict.Differs;
            }
            else if (weapon.Quantity is { } quantity)
            {
                var (agrees, text) = Quantity(quantity, matching);
                said.Add($"{name}: {text}");
                if (!agrees) verdict = ArmsVerdict.Differs;
            }
            else said.Add($"{name}: {Plural(matching.Count, "row")}");
        }

        if (used.Count == 0) verdict = ArmsVerdict.NoSuchRow;
        return new ReleaseFinding(release.Name, verdict, string.Join("; ", said), Shown(used.Count > 0 ? used : rows));
    }

    private static (bool Agrees, string Text) Quantity(double quantity, List<ArmsDeal> rows)
    {
        foreach (var row in rows)
            if (row.Ordered.Value == quantity || row.Delivered.Value == quantity)
                return (true, $"{Number(quantity)} claimed, {row.Ordered} ordered and {row.Delivered} delivered in line {row.Row}");
        var ordered = rows.Sum(r => r.Ordered.Value ?? 0);
        var delivered = rows.Sum(r => r.Delivered.Value ?? 0);
        if (ordered == quantity || delivered == quantity) return (true, $"{Number(quantity)} claimed, {ordered} ordered and {delivered} delivered in {Plural(rows.Count, "row")}");
        var nearest = Math.Abs(ordered - quantity) < Math.Abs(delivered - quantity) ? ordered : delivered;
        return (false, $"{Number(quantity)} claimed, {ordered} ordered and {delivered} delivered in {Plural(rows.Count, "row")}: {Difference(quantity, nearest)}");
    }

    /// <summary>A hand-kept register speaks of money; SIPRI does not.</summary>
    private static ReleaseFinding? Money(TransferClaim claim, ArmsRelease release, List<ArmsDeal> rows)
    {
        if (claim.Value is not { Currency: { } currency } value) return null;
        var priced = rows.Where(r => r.Value is not null && r.Currency == currency).ToList();
        if (priced.Count == 0)
            return release.Register != "sipri" ? null
                : new ReleaseFinding(release.Name, ArmsVerdict.NotCovered, "SIPRI publishes no sums of money, and the sum equals no TIV of these parties", Shown(rows));
        foreach (var row in priced)
            if (row.Value == value.Amount) return new ReleaseFinding(release.Name, ArmsVerdict.Agrees, $"{Number(value.Amount)} {currency} in line {row.Row}", Shown([row]));
        var sum = priced.Sum(r => r.Value!.Value);
        return new ReleaseFinding(release.Name, sum == value.Amount ? ArmsVerdict.Agrees : ArmsVerdict.Differs,
            $"{Number(value.Amount)} {currency} claimed, {Number(sum)} in {Plural(priced.Count, "row")}: {Difference(value.Amount, sum)}", Shown(priced));
    }

    private static ReleaseFinding? MoneyAsTiv(TransferClaim claim, MoneyValue value, ArmsRelease release)
    {
        if (value.Currency != "USD" || claim.Supplier is null || claim.Recipient is null) return null;
        if (TivTables.Between(release, claim.Supplier, claim.Recipient, claim.From, claim.To) is not { High: > 0 } tiv) return null;
        var millions = value.Amount / 1e6;
        var sipri = claim.Flags.Contains("tiv-as-money");
        var shown = tiv.Low == tiv.High ? Number(tiv.Low) : $"{Number(tiv.Low)} to {Number(tiv.High)}";
        var nearest = millions < tiv.Low ? tiv.Low : millions > tiv.High ? tiv.High : millions;
        var says = $"{Number(millions)} million dollars claimed, TIV {shown} million in {YearsOf(claim)} ({tiv.Basis})";
        // Rounding aside, the same number in another unit is no coincidence.
        if (tiv.Low == tiv.High && Math.Abs(millions - tiv.Low) <= 0.5)
            return new ReleaseFinding(release.Name, ArmsVerdict.UnitError, says + ": the figure is TIV, which is no money", []);
        if (!sipri) return null;
        return Math.Abs(millions - nearest) <= NearForSipri * nearest
            ? new ReleaseFinding(release.Name, ArmsVerdict.UnitError,
                $"{says}: {Difference(millions, nearest)}; the claim rests on SIPRI, which publishes TIV and no money, so the figure is the TIV of another release", [])
            : new ReleaseFinding(release.Name, ArmsVerdict.Differs, $"{says}: {Difference(millions, nearest)}; SIPRI publishes TIV and no money", []);
    }

    private static List<ArmsDeal> DealsOfDeliveries(TransferClaim claim, ArmsRelease release) =>
    [
        .. release.Deliveries.Where(d => Fits(claim.Supplier, d.Supplier) && Fits(claim.Recipient, d.Recipient)).GroupBy(d => d.DealId).Select(g => new ArmsDeal
        {
            Row = g.First().Row, DealId = g.Key, Supplier = g.First().Supplier, Recipient = g.First().Recipient, Designation = g.First().Designation,
            Description = g.First().Description, Category = g.First().Category, OrderYear = g.First().OrderYear,
            Delivered = new Estimate(g.Sum(d => d.Delivered.Value), g.Any(d => d.Delivered.Uncertain)), DeliveryYears = [.. g.Select(d => d.Year)],
        }),
    ];

    /// <summary>Whether the row is of the weapon: by name where the claim has one, else by category, several where schemes differ.</summary>
    private static bool IsOf(Weapon weapon, ArmsDeal deal)
    {
        if (weapon.Designation is { } name) return Plain(deal.Designation).Contains(Plain(name), StringComparison.Ordinal) || Plain(name).Contains(Plain(deal.Designation), StringComparison.Ordinal);
        var words = Keywords(weapon.Category);
        if (words.Count == 0) return TradeRegister.CategoryOf(deal) == weapon.Sipri;
        foreach (var word in words)
            if (deal.Description.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>What SIPRI calls the things of Isnad's category; it counts loitering munitions as missiles, the press as drones.</summary>
    private static IReadOnlyList<string> Keywords(string? category) => category switch
    {
        "uav" => ["UAV", "drone", "loitering"],
        "loitering-munition" => ["loitering", "one-way attack"],
        "helicopter" => ["helicopter"],
        "air-defence" => ["SAM", "surface-to-air", "air-defence", "AD system", "anti-aircraft", "ABM"],
        "anti-tank-missile" => ["anti-tank"],
        "missile" => ["missile", "SSM", "ASM", "rocket", "AAM", "torpedo"],
        "submarine" => ["submarine"],
        _ => [],
    };

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool Fits(string? wanted, string party) => wanted is null || Parties.Same(wanted, party);

    private static string YearsOf(TransferClaim claim) => claim.From is null && claim.To is null ? "all years"
        : claim.From == claim.To ? $"{claim.From}" : $"{claim.From} to {claim.To}";

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    internal static string Number(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    internal static string Difference(double claimed, double published)
    {
        var difference = claimed - published;
        var percent = published == 0 ? "" : $" ({difference / published * 100:+0.0;-0.0;0}%)".Replace("%", " %", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"the claim is {Number(Math.Abs(difference))} {(difference < 0 ? "lower" : "higher")}{percent}");
    }

    private static List<string> Shown(List<ArmsDeal> rows) =>
    [
        .. rows.Take(20).Select(d => $"line {d.Row}: {d.Supplier} → {d.Recipient}, {d.Designation} ({d.Description}), ordered {d.OrderYear}: {d.Ordered}, delivered {string.Join("; ", d.DeliveryYears)}: {d.Delivered}"),
    ];
}
