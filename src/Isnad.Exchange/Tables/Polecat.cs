using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>POLECAT (ngecEvents): tab-separated with a header, 40 columns.</summary>
internal static class Polecat
{
    public static IReadOnlyList<Column<Dyad>> Columns(Codebook codes) =>
    [
        new("Event ID", d => d.Number),
        new("Event Date", d => d.Day.Iso),
        new("Event Type", d => d.Event.Type),
        new("Event Mode", d => d.Event.Mode),
        new("Event Intensity", d => Cells.Score(d.Event.Goldstein)),
        new("Quad Code", d => Codebook.Quad(d.Event.Quad)),
        new("Contexts", d => Joined(d.Event.Context)),
        .. Side("Actor", d => d.Actor, d => d.ActorName, d => d.View.Words(d.Event.Actor)),
        .. Side("Recipient", d => d.Recipient, d => d.RecipientName, d => d.View.Words(d.Event.Recipient)),
        new("Placename", d => d.Place?.Name),
        new("City", Icews.Town),
        Column<Dyad>.Empty("District"),
        new("Province", Icews.Region),
        new("Country", d => codes.CountryName(d.Place?.Country)),
        new("Latitude", d => d.Place?.Latitude),
        new("Longitude", d => d.Place?.Longitude),
        new("GeoNames ID", d => d.Event.PlaceId is { } id && id.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? id : null),
        new("Raw Placename", d => d.View.Words(d.Event.Place)),
        Column<Dyad>.Empty("Feature Type"),
        new("Source", d => d.View.Report.Outlet),
        new("Publication Date", d => d.View.Report.Published),
        new("Story People", d => Named(d, "person")),
        new("Story Organizations", d => Named(d, "organisation", "igo", "company", "media", "armed-group", "government")),
        new("Story Locations", d => Named(d, "place", "state")),
        new("Language", d => d.View.Report.Language),
        new("Version", d => Codebook.Stamp),
    ];

    private static IEnumerable<Column<Dyad>> Side(string side, Func<Dyad, Actor?> actor, Func<Dyad, string?> name, Func<Dyad, string?> raw) =>
    [
        new(side + " Name", d => actor(d)?.NameEn ?? name(d)),
        new(side + " Country", d => actor(d)?.Country),
        Column<Dyad>.Empty(side + " COW"),
        new($"Primary {side} Sector", d => CameoActor.Of(actor(d)).Type(0)),
        new(side + " Sectors", d => CameoActor.Of(actor(d)).AllTypes),
        Column<Dyad>.Empty(side + " Title"),
        new(side + " Name Raw", raw),
        Column<Dyad>.Empty($"Wikipedia {side} ID"),
    ];

    private static string? Joined(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join(';', values);

    private static string? Named(Dyad d, params string[] kinds) => Joined([.. d.View.Record.Actors.Where(a => kinds.Contains(a.Kind)).Select(a => a.Name)]);
}
