namespace Isnad.Register.Arms;

/// <summary>A line of a TIV table.</summary>
/// <param name="Name">The party or category.</param>
/// <param name="Years">TIV in millions by year; a year without an entry has none identified.</param>
public sealed record TivLine(string Name, IReadOnlyDictionary<int, double> Years)
{
    /// <summary>Sum over the years of the line, in millions of TIV.</summary>
    public double Total => Math.Round(Years.Values.Sum(), 4);
}

/// <summary>A table of TIV by year, with what it rests on.</summary>
/// <param name="Release">The release it speaks for.</param>
/// <param name="Basis">Whether the cells are published as such or are sums of published values of deliveries.</param>
/// <param name="Lines">Lines, greatest total first.</param>
public sealed record TivTable(string Release, string Basis, IReadOnlyList<TivLine> Lines);

/// <summary>The TIV of one supplier's transfers to one recipient over some years.</summary>
/// <param name="Low">Millions of TIV that surely fall into the years.</param>
/// <param name="High">The same with deals whose deliveries only partly do, as the register does not split them by year.</param>
/// <param name="Basis">What it rests on.</param>
public readonly record struct TivSum(double Low, double High, string Basis);

/// <summary>Asks a release for trend-indicator values. TIV is kept as published: never recomputed, never converted, never added to money.</summary>
public static class TivTables
{
    /// <summary>The basis of cells that stand in a published table.</summary>
    public const string Published = "published TIV table";

    /// <summary>The basis of cells added up from published values of deliveries.</summary>
    public const string Deliveries = "sum of published delivery values";

    /// <summary>The basis of sums over a trade register that has no values by year.</summary>
    public const string Deals = "sum of published values of deals";

    /// <summary>TIV by year of every exporter or importer.</summary>
    /// <param name="release">The release to ask.</param>
    /// <param name="flow">Exports or imports.</param>
    /// <param name="from">First year, or null.</param>
    /// <param name="to">Last year, or null.</param>
    /// <param name="counterpart">Only trade with this party, or null for all.</param>
    public static TivTable ByParty(ArmsRelease release, TivFlow flow, int? from = null, int? to = null, string? counterpart = null)
    {
        var other = counterpart is null ? null : Parties.Of(counterpart).Key;
        var cells = release.Tiv.Where(c => c.Flow == flow && c.Year is not null
            && (other is null ? c.Counterpart is null : c.Counterpart is not null && Parties.Of(c.Counterpart).Key == other)).ToList();
        if (cells.Count > 0)
            return Table(release, Published, cells.Select(c => (c.Party, c.Year, (double?)c.Tiv)), from, to);
        // A table of the counterpart's own trade says the same from the other side.
        var mirrored = other is null ? [] : release.Tiv.Where(c => c.Flow != flow && c.Year is not null && c.Counterpart is not null && Parties.Of(c.Party).Key == other).ToList();
        if (mirrored.Count > 0)
            return Table(release, Published, mirrored.Select(c => (c.Counterpart!, c.Year, (double?)c.Tiv)), from, to);
        var rows = release.Deliveries.Where(d => other is null || Parties.Of(flow == TivFlow.Exports ? d.Recipient : d.Supplier).Key == other);
        return Table(release, Deliveries, rows.Select(d => (flow == TivFlow.Exports ? d.Supplier : d.Recipient, d.Year.Value, d.Tiv)), from, to);
    }

    /// <summary>TIV by year of each armament category, of all trade or of one supplier's or recipient's; from deliveries, as tables do not say.</summary>
    public static TivTable ByCategory(ArmsRelease release, string? supplier = null, string? recipient = null, int? from = null, int? to = null)
    {
        var (s, r) = (supplier is null ? null : Parties.Of(supplier).Key, recipient is null ? null : Parties.Of(recipient).Key);
        var rows = release.Deliveries.Where(d => (s is null || Parties.Of(d.Supplier).Key == s) && (r is null || Parties.Of(d.Recipient).Key == r));
        return Table(release, Deliveries, rows.Select(d => (d.Category, d.Year.Value, d.Tiv)), from, to);
    }

    /// <summary>What a supplier sent to a recipient over some years, or null where the release cannot say.</summary>
    public static TivSum? Between(ArmsRelease release, string supplier, string recipient, int? from = null, int? to = null)
    {
        var (s, r) = (Parties.Of(supplier).Key, Parties.Of(recipient).Key);
        bool In(int? year) => (from is null || year >= from) && (to is null || year <= to);
        var cells = release.Tiv.Where(c => c.Year is not null && c.Counterpart is not null
            && (c.Flow == TivFlow.Exports ? Parties.Of(c.Party).Key == s && Parties.Of(c.Counterpart).Key == r
                : Parties.Of(c.Party).Key == r && Parties.Of(c.Counterpart).Key == s)).ToList();
        if (cells.Count > 0) return Sum(cells.Where(c => In(c.Year)).Sum(c => c.Tiv), Published);
        var deliveries = release.Deliveries.Where(d => Parties.Of(d.Supplier).Key == s && Parties.Of(d.Recipient).Key == r).ToList();
        if (deliveries.Count > 0) return Sum(deliveries.Where(d => In(d.Year.Value)).Sum(d => d.Tiv ?? 0), Deliveries);
        double low = 0, high = 0;
        var any = false;
        foreach (var deal in release.Deals)
        {
            if (deal.TivDelivered is not { } tiv || Parties.Of(deal.Supplier).Key != s || Parties.Of(deal.Recipient).Key != r) continue;
            any = true;
            if (deal.DeliveryYears.Count == 0 || !deal.DeliveryYears.Any(y => In(y.Value))) continue;
            high += tiv;
            if (deal.DeliveryYears.All(y => In(y.Value))) low += tiv;
        }

        return any ? new TivSum(Math.Round(low, 4), Math.Round(high, 4), Deals) : null;
    }

    /// <summary>Each line's share of all lines' total, 0 to 1, greatest first.</summary>
    public static IReadOnlyList<(string Name, double Total, double Share)> Shares(TivTable table)
    {
        var all = table.Lines.Sum(l => l.Total);
        return [.. table.Lines.Select(l => (l.Name, l.Total, all == 0 ? 0 : l.Total / all))];
    }

    private static TivSum Sum(double value, string basis) => new(Math.Round(value, 4), Math.Round(value, 4), basis);

    private static TivTable Table(ArmsRelease release, string basis, IEnumerable<(string Name, int? Year, double? Tiv)> cells, int? from, int? to)
    {
        var lines = new Dictionary<string, SortedDictionary<int, double>>(StringComparer.Ordinal);
        foreach (var (name, year, tiv) in cells)
        {
            if (year is not { } y || tiv is not { } value || y < from || y > to) continue;
            if (!lines.TryGetValue(name, out var years)) lines.Add(name, years = []);
            years[y] = Math.Round(years.GetValueOrDefault(y) + value, 4);
        }

        return new TivTable(release.Name, basis,
            [.. lines.Select(l => new TivLine(l.Key, l.Value)).OrderByDescending(l => l.Total).ThenBy(l => l.Name, StringComparer.Ordinal)]);
    }
}
