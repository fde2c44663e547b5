using System.Globalization;
using Dapper;
using Isnad.Register.Copies;

namespace Isnad.Register.Facts;

/// <summary>Facts out of the store in order of publication, a few reports at a time.</summary>
internal sealed class FactLoader(Store store, Agencies agencies)
{
    private const int Batch = 250;

    /// <summary>Events told as history without a date of their own, and facts that a reviewer rejected, are left out.</summary>
    public IEnumerable<FactReport> ReportsByDay(string? from, string? to)
    {
        var numbers = store.Connection.Query<long>(
            "SELECT report FROM report WHERE published IS NOT NULL AND (@from IS NULL OR published >= @from) AND (@to IS NULL OR published <= @to) ORDER BY published, report",
            new { from, to }).ToList();
        foreach (var batch in numbers.Chunk(Batch))
            foreach (var report in Load(batch)) yield return report;
    }

    /// <summary>The facts of a few reports.</summary>
    /// <param name="numbers">The reports.</param>
    /// <param name="all">Also those that are not compared: history without a date, statements without content.</param>
    public IReadOnlyList<FactReport> Load(long[] numbers, bool all = false)
    {
        var mine = store.Dialect.In("report", "numbers");
        ILookup<long, T> Rows<T>(string sql, Func<T, long> report) => store.Connection.Query<T>(sql, new { numbers }).ToLookup(report);
        var reports = store.Connection.Query<LinkedReport>($"SELECT {StoredReport.Columns} FROM report r WHERE {store.Dialect.In("r.report", "numbers")}", new { numbers })
            .ToDictionary(r => r.Number);
        var copies = store.Connection.Query<(long Report, long Cluster, string? Agency)>(
            "SELECT g.report, coalesce(m.cluster, g.report), coalesce(g.agency, m.agency) FROM reading g LEFT JOIN cluster_member m ON m.report = g.report "
            + $"WHERE {store.Dialect.In("g.report", "numbers")}", new { numbers }).ToDictionary(c => c.Report);
        var statements = Rows<StatementRow>($"SELECT report AS Report, n AS N, cue_start AS CueStart, cue_end AS CueEnd, source_start AS SourceStart, source_end AS SourceEnd, "
            + $"content_start AS ContentStart, content_end AS ContentEnd, act AS Act, parent AS Parent, decision AS Decision FROM statement WHERE {mine}", s => s.Report);
        var speakers = Rows<LinkRow>($"SELECT report AS Report, n AS N, role AS Role, actor AS Actor FROM statement_actor WHERE {mine}", l => l.Report);
        var hops = Rows<HopRow>("SELECT h.report AS Report, h.n AS N, h.place AS Place, h.role AS Role, h.actor AS Actor, coalesce(a.name, h.name) AS Name, h.anonymous AS Anonymous "
            + $"FROM hop h LEFT JOIN actor a ON a.actor = h.actor WHERE {store.Dialect.In("h.report", "numbers")} ORDER BY h.report, h.n, h.place", h => h.Report);
        var events = Rows<EventRow>($"SELECT report AS Report, n AS N, cue_start AS CueStart, cue_end AS CueEnd, actor_start AS ActorStart, actor_end AS ActorEnd, "
            + "recipient_start AS RecipientStart, recipient_end AS RecipientEnd, place_start AS PlaceStart, place_end AS PlaceEnd, when_start AS WhenStart, when_end AS WhenEnd, "
            + "type AS Type, mode AS Mode, place_id AS PlaceId, place AS Place, country AS Country, place_precision AS PlacePrecision, latitude AS Latitude, longitude AS Longitude, when_from AS WhenFrom, when_to AS WhenTo, "
            + $"when_precision AS WhenPrecision, status AS Status, time AS Time, statement AS Statement, decision AS Decision FROM event WHERE {mine}", e => e.Report);
        var eventActors = Rows<LinkRow>("SELECT x.report AS Report, x.n AS N, x.role AS Role, x.actor AS Actor, a.country AS Country FROM event_actor x JOIN actor a ON a.actor = x.actor "
            + $"WHERE {store.Dialect.In("x.report", "numbers")}", l => l.Report);
        var figures = Rows<FigureRow>($"SELECT report AS Report, n AS N, figure_start AS FigureStart, figure_end AS FigureEnd, kind AS Kind, value AS Value, upper AS Upper, "
            + $"approx AS Approx, event AS Event FROM figure WHERE {mine} AND (decision IS NULL OR decision <> 'rejected')", f => f.Report);
        return [.. numbers.AsParallel().AsOrdered().Select(n => new FactBuilder(reports[n], copies[n].Cluster, copies[n].Agency, agencies, all)
            .Build(statements[n], speakers[n], hops[n], events[n], eventActors[n], figures[n]))];
    }

    internal static int? DayOf(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null;
}

internal sealed record StatementRow
{
    public long Report { get; init; }
    public long N { get; init; }
    public long CueStart { get; init; }
    public long CueEnd { get; init; }
    public long? SourceStart { get; init; }
    public long? SourceEnd { get; init; }
    public long? ContentStart { get; init; }
    public long? ContentEnd { get; init; }
    public string Act { get; init; } = "";
    public long? Parent { get; init; }
    public string? Decision { get; init; }
}

internal sealed record LinkRow
{
    public long Report { get; init; }
    public long N { get; init; }
    public string Role { get; init; } = "";
    public long Actor { get; init; }
    public string? Country { get; init; }
}

internal sealed record HopRow
{
    public long Report { get; init; }
    public long N { get; init; }
    public long Place { get; init; }
    public string Role { get; init; } = "";
    public long? Actor { get; init; }
    public string? Name { get; init; }
    public long Anonymous { get; init; }
}

internal sealed record EventRow
{
    public long Report { get; init; }
    public long N { get; init; }
    public long CueStart { get; init; }
    public long CueEnd { get; init; }
    public long? ActorStart { get; init; }
    public long? ActorEnd { get; init; }
    public long? RecipientStart { get; init; }
    public long? RecipientEnd { get; init; }
    public long? PlaceStart { get; init; }
    public long? PlaceEnd { get; init; }
    public long? WhenStart { get; init; }
    public long? WhenEnd { get; init; }
    public string Type { get; init; } = "";
    public string? Mode { get; init; }
    public string? PlaceId { get; init; }
    public string? Place { get; init; }
    public string? Country { get; init; }
    public string? PlacePrecision { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? WhenFrom { get; init; }
    public string? WhenTo { get; init; }
    public string? WhenPrecision { get; init; }
    public string Status { get; init; } = "";
    public string Time { get; init; } = "";
    public long? Statement { get; init; }
    public string? Decision { get; init; }
}

internal sealed record FigureRow
{
    public long Report { get; init; }
    public long N { get; init; }
    public long FigureStart { get; init; }
    public long FigureEnd { get; init; }
    public string Kind { get; init; } = "";
    public double? Value { get; init; }
    public double? Upper { get; init; }
    public string Approx { get; init; } = "";
    public long? Event { get; init; }
}
