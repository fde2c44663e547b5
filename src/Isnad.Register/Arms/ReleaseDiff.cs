using System.Globalization;

namespace Isnad.Register.Arms;

/// <summary>What became of a deal from one release to the next.</summary>
public enum ChangeKind
{
    /// <summary>In the new release only.</summary>
    Added,

    /// <summary>In the old release only.</summary>
    Removed,

    /// <summary>The same deal under another designation or description, its figures unchanged.</summary>
    Renamed,

    /// <summary>The same deal with other figures, or names and figures both.</summary>
    Revised,
}

/// <summary>A change of one field.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Old">The old value, as printed.</param>
/// <param name="New">The new value, as printed.</param>
public sealed record FieldChange(string Field, string Old, string New);

/// <summary>A change of one deal.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">The old row, or null.</param>
/// <param name="New">The new row, or null.</param>
/// <param name="Fields">What differs between the two.</param>
public sealed record DealChange(ChangeKind Kind, ArmsDeal? Old, ArmsDeal? New, IReadOnlyList<FieldChange> Fields);

/// <summary>Compares two releases of a trade register deal by deal.</summary>
public static class ReleaseDiff
{
    /// <summary>
    /// The changes, in the order of the new release with what was removed at the end. Deals pair by id, then by parties, year of order and
    /// designation, then by the most that they have in common; descriptions that are known to mean one thing still count as renamed.
    /// </summary>
    public static IReadOnlyList<DealChange> Of(ArmsRelease old, ArmsRelease @new)
    {
        var left = DealsOf(old);
        var right = DealsOf(@new);
        var paired = new int[right.Count];
        Array.Fill(paired, -1);
        var used = new bool[left.Count];
        var byParties = Enumerable.Range(0, left.Count).ToLookup(i => Key(left[i]));
        for (var round = 0; round < 5; round++)
            for (var j = 0; j < right.Count; j++)
            {
                if (paired[j] >= 0) continue;
                foreach (var i in byParties[Key(right[j])])
                    if (!used[i] && Pairs(left[i], right[j], round))
                    {
                        (paired[j], used[i]) = (i, true);
                        break;
                    }
            }

        List<DealChange> changes = [];
        for (var j = 0; j < right.Count; j++)
        {
            if (paired[j] < 0)
            {
                changes.Add(new DealChange(ChangeKind.Added, null, right[j], []));
                continue;
            }

            var fields = FieldsOf(left[paired[j]], right[j]);
            if (fields.Count == 0) continue;
            var kind = fields.TrueForAll(static f => f.Field is "designation" or "description") ? ChangeKind.Renamed : ChangeKind.Revised;
            changes.Add(new DealChange(kind, left[paired[j]], right[j], fields));
        }

        for (var i = 0; i < left.Count; i++)
            if (!used[i]) changes.Add(new DealChange(ChangeKind.Removed, left[i], null, []));
        return changes;
    }

    /// <summary>The deals of a release; of one that came as deliveries only, the deals that these add up to.</summary>
    private static List<ArmsDeal> DealsOf(ArmsRelease release) => release.Deals.Count > 0 ? [.. release.Deals] :
    [
        .. release.Deliveries.GroupBy(d => d.DealId).Select(g => new ArmsDeal
        {
            Row = g.First().Row, DealId = g.Key, Supplier = g.First().Supplier, Recipient = g.First().Recipient, Designation = g.First().Designation,
            Description = g.First().Description, Category = g.First().Category, OrderYear = g.First().OrderYear, Status = g.First().Status,
            Delivered = new Estimate(g.Sum(d => d.Delivered.Value), g.Any(d => d.Delivered.Uncertain)),
            DeliveryYears = [.. g.OrderBy(d => d.Year.Value).Select(d => d.Year)],
            LocalProduction = g.First().LocalProduction, TivUnit = g.First().TivDealUnit, TivDelivered = Math.Round(g.Sum(d => d.Tiv ?? 0), 4),
        }),
    ];

    private static bool Pairs(ArmsDeal old, ArmsDeal @new, int round)
    {
        if (old.DealId is { } a && @new.DealId is { } b) return a == b;
        var order = old.OrderYear.Value == @new.OrderYear.Value;
        return round switch
        {
            0 => order && old.Designation == @new.Designation && Descriptions.Same(old.Description, @new.Description) && old.Ordered.Value == @new.Ordered.Value,
            1 => order && old.Designation == @new.Designation && (Descriptions.Same(old.Description, @new.Description) || SameFigures(old, @new)),
            2 => order && DealJoin.SameDesignation(old.Designation, @new.Designation) && Descriptions.Same(old.Description, @new.Description),
            3 => order && SameFigures(old, @new) && @new.TivDelivered is > 0,
            // A revised year of order: the same weapon, delivered in the same years.
            _ => old.Designation == @new.Designation && Descriptions.Same(old.Description, @new.Description) && old.DeliveryYears.Count > 0
                && old.DeliveryYears.Select(y => y.Value).SequenceEqual(@new.DeliveryYears.Select(y => y.Value)),
        };
    }

    private static bool SameFigures(ArmsDeal a, ArmsDeal b) =>
        a.Ordered.Value == b.Ordered.Value && a.Delivered.Value == b.Delivered.Value && a.TivDelivered == b.TivDelivered
        && a.DeliveryYears.Select(y => y.Value).SequenceEqual(b.DeliveryYears.Select(y => y.Value));

    private static List<FieldChange> FieldsOf(ArmsDeal old, ArmsDeal @new)
    {
        List<FieldChange> fields = [];
        void Compare(string field, string? a, string? b)
        {
            if ((a ?? "") != (b ?? "")) fields.Add(new FieldChange(field, a ?? "", b ?? ""));
        }

        Compare("designation", old.Designation, @new.Designation);
        Compare("description", old.Description, @new.Description);
        Compare("order year", old.OrderYear.ToString(), @new.OrderYear.ToString());
        Compare("number ordered", old.Ordered.ToString(), @new.Ordered.ToString());
        Compare("number delivered", old.Delivered.ToString(), @new.Delivered.ToString());
        Compare("delivery years", Years(old), Years(@new));
        Compare("status", old.Status, @new.Status);
        Compare("comments", old.Comments, @new.Comments);
        Compare("TIV per unit", Tiv(old.TivUnit), Tiv(@new.TivUnit));
        Compare("TIV of order", Tiv(old.TivOrder), Tiv(@new.TivOrder));
        Compare("TIV delivered", Tiv(old.TivDelivered), Tiv(@new.TivDelivered));
        return fields;
    }

    private static string Years(ArmsDeal deal) => string.Join("; ", deal.DeliveryYears);

    private static string? Tiv(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);

    private static (string, string) Key(ArmsDeal deal) => (Parties.Of(deal.Supplier).Key, Parties.Of(deal.Recipient).Key);
}
