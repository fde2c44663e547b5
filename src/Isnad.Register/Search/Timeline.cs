using System.Globalization;
using Dapper;

namespace Isnad.Register.Search;

/// <summary>The width of a step of a time line.</summary>
public enum TimeStep
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from its Monday.</summary>
    Week,

    /// <summary>A month, from its first day.</summary>
    Month,
}

/// <summary>One step of a time line.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Events">Events of the step, each once however many reports tell it.</param>
/// <param name="ByType">The same by PLOVER type.</param>
/// <param name="Told">The events that most reports tell.</param>
public sealed record TimelineStep(string From, int Events, IReadOnlyDictionary<string, int> ByType, IReadOnlyList<TimelineEvent> Told);

/// <summary>An event on a time line.</summary>
public sealed record TimelineEvent
{
    /// <summary>Its day: the event's where the report tells it, else the day of publication.</summary>
    public string Day { get; init; } = "";

    /// <summary>Whether <see cref="Day"/> is only the day of publication.</summary>
    public bool DayOfPublication { get; init; }

    /// <summary>The event as the first report tells it.</summary>
    public EventHit Event { get; init; } = new();

    /// <summary>Reports that tell it.</summary>
    public long Reports { get; init; } = 1;

    /// <summary>Outlets that tell it.</summary>
    public long Outlets { get; init; } = 1;

    /// <summary>Independent roots of the chains by which it is known.</summary>
    public long Origins { get; init; } = 1;

    /// <summary>Who tells it, by day of publication, and why they are taken to tell one event; empty where one report does.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];
}

/// <summary>Events over time.</summary>
public static class Timeline
{
    /// <summary>The steps that hold an event which answers the question, oldest first.</summary>
    /// <param name="store">The register.</param>
    /// <param name="request">Its filters; its words and paging are not looked at.</param>
    /// <param name="step">Width of a step.</param>
    /// <param name="most">Events shown of one step.</param>
    public static IReadOnlyList<TimelineStep> Of(Store store, FindRequest request, TimeStep step, int most = 5)
    {
        var filters = new Filters(store, request with { Speaker = null, Act = null, From = null, To = null });
        var parameters = new DynamicParameters(new { request.Outlet, from = request.From, to = request.To });
        const string Day = "CASE WHEN e.when_precision = 'day' THEN e.when_from ELSE r.published END";
        var conditions = filters.OnEvent(parameters).Concat([$"{Day} IS NOT NULL", "(e.time = 'current' OR e.when_precision = 'day')", "(fm.grp IS NULL OR fg.lead_report = e.report AND fg.lead_n = e.n)"]);
        if (request.Outlet is not null) conditions = conditions.Append("r.outlet = @Outlet");
        if (request.From is not null) conditions = conditions.Append($"{Day} >= @from");
        if (request.To is not null) conditions = conditions.Append($"{Day} <= @to");
        var rows = store.Connection.Query<Row>(
            $"SELECT e.report AS Report, e.n AS N, e.type AS Type, fm.grp AS Grp, {Day} AS Day, coalesce(fg.reports, 1) AS Reports, coalesce(fg.outlets, 1) AS Outlets, coalesce(fg.origins, 1) AS Origins, "
            + "CASE WHEN e.when_precision = 'day' THEN 0 ELSE 1 END AS Published "
            + "FROM event e JOIN report r ON r.report = e.report LEFT JOIN fact_group_member fm ON fm.layer = 'event' AND fm.report = e.report AND fm.n = e.n "
            + $"LEFT JOIN fact_group fg ON fg.grp = fm.grp WHERE {string.Join(" AND ", conditions)}", parameters);
        return [.. rows.GroupBy(r => StepOf(r.Day, step), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new TimelineStep(
            g.Key, g.Count(), new SortedDictionary<string, int>(g.GroupBy(r => r.Type, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Count(), StringComparer.Ordinal), StringComparer.Ordinal),
            [.. g.OrderByDescending(r => r.Origins).ThenByDescending(r => r.Reports).ThenBy(r => r.Report).ThenBy(r => r.N).Take(most).Select(r => new TimelineEvent
            {
                Day = r.Day, DayOfPublication = r.Published == 1, Reports = r.Reports, Outlets = r.Outlets, Origins = r.Origins, Event = FactLookup.Event(store, r.Report, r.N),
                Carriers = r.Grp is { } grp ? Claims.Carriers(store, grp) : [],
            })]))];
    }

    private static string StepOf(string day, TimeStep step)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var first = step switch
        {
            TimeStep.Week => date.AddDays(-(((int)date.DayOfWeek + 6) % 7)),
            TimeStep.Month => new DateOnly(date.Year, date.Month, 1),
            _ => date,
        };
        return first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed record Row
    {
        public long Report { get; init; }

        public long N { get; init; }

        public string Type { get; init; } = "";

        public string Day { get; init; } = "";

        public long? Grp { get; init; }

        public long Reports { get; init; }

        public long Outlets { get; init; }

        public long Origins { get; init; }

        public long Published { get; init; }
    }
}
