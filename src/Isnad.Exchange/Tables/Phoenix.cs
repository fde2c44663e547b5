using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>Phoenix (events.full): tab-separated, no header, 26 columns.</summary>
internal static class Phoenix
{
    public static IReadOnlyList<Column<Dyad>> Columns { get; } =
    [
        new("EventID", d => d.Number),
        new("Date", d => d.Day.Compact),
        new("Year", d => d.Day.Year),
        new("Month", d => d.Day.Month),
        new("Day", d => d.Day.Day),
        .. Side("Source", d => d.Actor),
        .. Side("Target", d => d.Recipient),
        new("EventCode", d => d.Event.Cameo),
        new("EventRootCode", d => Codebook.Root(d.Event.Cameo)),
        new("PentaClass", d => Codebook.Penta(d.Event.Cameo)),
        new("GoldsteinScore", d => Cells.Score(d.Event.Goldstein)),
        Column<Dyad>.Empty("Issues"),
        new("Lat", d => d.Place?.Latitude),
        new("Lon", d => d.Place?.Longitude),
        new("LocationName", d => d.PlaceName),
        new("StateName", Icews.Region),
        new("CountryCode", d => d.Place?.Country),
        new("SentenceID", d => d.Sentence is { } n ? FormattableString.Invariant($"{d.View.Report.Id}_{n}") : null),
        new("URLs", d => d.View.Report.Url),
        new("NewsSources", d => d.View.Report.Outlet),
    ];

    private static IEnumerable<Column<Dyad>> Side(string side, Func<Dyad, Actor?> actor) =>
    [
        new(side + "ActorFull", d => actor(d)?.Cameo),
        new(side + "ActorEntity", d => CameoActor.Of(actor(d)).Entity),
        new(side + "ActorRole", d => CameoActor.Of(actor(d)).Role),
        new(side + "ActorAttribute", d => CameoActor.Of(actor(d)).Attribute),
    ];
}
