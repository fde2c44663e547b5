using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>ICEWS coded event data: tab-separated with a header, 20 columns.</summary>
internal static class Icews
{
    public static IReadOnlyList<Column<Dyad>> Columns(Codebook codes) =>
    [
        new("Event ID", d => d.Number),
        new("Event Date", d => d.Day.Iso),
        .. Side("Source", d => d.Actor, d => d.ActorName, codes),
        new("Event Text", d => codes.EventName(d.Event.Cameo)),
        new("CAMEO Code", d => d.Event.Cameo),
        new("Intensity", d => Cells.Score(d.Event.Goldstein)),
        .. Side("Target", d => d.Recipient, d => d.RecipientName, codes),
        new("Story ID", d => StableId.Number("story", d.View.ReportKey, d.View.Report.Sha256)),
        new("Sentence Number", d => d.Sentence),
        new("Publisher", d => d.View.Report.Outlet),
        new("City", d => Town(d)),
        Column<Dyad>.Empty("District"),
        new("Province", d => Region(d)),
        new("Country", d => codes.CountryName(d.Place?.Country)),
        new("Latitude", d => d.Place?.Latitude),
        new("Longitude", d => d.Place?.Longitude),
    ];

    internal static string? Town(Dyad d) => d.Place is { Precision: "settlement" or "point" } place ? place.Name : null;

    internal static string? Region(Dyad d) => d.Place is { Precision: "region" } place ? place.Name : d.Place?.Region;

    private static IEnumerable<Column<Dyad>> Side(string side, Func<Dyad, Actor?> actor, Func<Dyad, string?> name, Codebook codes) =>
    [
        new(side + " Name", d => actor(d)?.NameEn ?? name(d)),
        new(side + " Sectors", d => CameoActor.Of(actor(d)).AllTypes),
        new(side + " Country", d => codes.CountryName(actor(d)?.Country)),
    ];
}
