using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>GDELT 2.0 event and mention tables: tab-separated, no header, 61 and 16 columns.</summary>
/// <remarks>What GDELT wants and a record has not (tone, FIPS codes, GNS ids, time of adding) stays empty; docs/exchange.md lists it.</remarks>
internal static class Gdelt
{
    private static readonly string[] PlaceColumns = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];

    public static IReadOnlyList<Column<Dyad>> Events { get; } =
    [
        new("GLOBALEVENTID", d => d.Number),
        new("SQLDATE", d => d.Day.Compact),
        new("MonthYear", d => d.Day.MonthCompact),
        new("Year", d => d.Day.Year),
        new("FractionDate", d => d.Day.Fraction),
        .. Side("Actor1", d => d.Actor, d => d.ActorName),
        .. Side("Actor2", d => d.Recipient, d => d.RecipientName),
        new("IsRootEvent", d => IsRoot(d)),
        new("EventCode", d => d.Event.Cameo),
        new("EventBaseCode", d => Codebook.Base(d.Event.Cameo)),
        new("EventRootCode", d => Codebook.Root(d.Event.Cameo)),
        new("QuadClass", d => d.Event.Quad),
        new("GoldsteinScale", d => Cells.Score(d.Event.Goldstein)),
        // One report is one mention in one source and one article; the register, not this table, says which reports tell of one event.
        new("NumMentions", d => 1),
        new("NumSources", d => 1),
        new("NumArticles", d => 1),
        Column<Dyad>.Empty("AvgTone"),
        .. NoPlace("Actor1Geo_"),
        .. NoPlace("Actor2Geo_"),
        new("ActionGeo_Type", d => PlaceType(d.Place)),
        new("ActionGeo_FullName", d => d.PlaceName),
        Column<Dyad>.Empty("ActionGeo_CountryCode"),
        Column<Dyad>.Empty("ActionGeo_ADM1Code"),
        Column<Dyad>.Empty("ActionGeo_ADM2Code"),
        new("ActionGeo_Lat", d => d.Place?.Latitude),
        new("ActionGeo_Long", d => d.Place?.Longitude),
        Column<Dyad>.Empty("ActionGeo_FeatureID"),
        Column<Dyad>.Empty("DATEADDED"),
        new("SOURCEURL", d => d.View.Report.Url),
    ];

    public static IReadOnlyList<Column<Dyad>> Mentions { get; } =
    [
        new("GLOBALEVENTID", d => d.Number),
        Column<Dyad>.Empty("EventTimeDate"),
        new("MentionTimeDate", d => d.View.Report.Published is { Length: 10 } p ? p.Replace("-", "", StringComparison.Ordinal) + "000000" : null),
        // 1 is an address on the web, 2 a citation.
        new("MentionType", d => d.View.Report.Url is null ? 2 : 1),
        new("MentionSourceName", d => d.View.Report.Outlet),
        new("MentionIdentifier", d => d.View.ReportKey),
        new("SentenceID", d => d.Sentence),
        new("Actor1CharOffset", d => d.Event.Actor is { } a ? d.View.Point(a.Start) : -1),
        new("Actor2CharOffset", d => d.Event.Recipient is { } r ? d.View.Point(r.Start) : -1),
        new("ActionCharOffset", d => d.View.Point(d.Event.Cue.Start)),
        // A record says nothing without words that stand in the report.
        new("InRawText", d => 1),
        Column<Dyad>.Empty("Confidence"),
        new("MentionDocLen", d => d.View.Length),
        Column<Dyad>.Empty("MentionDocTone"),
        Column<Dyad>.Empty("MentionDocTranslationInfo"),
        new("Extras", d => $"coder={Codebook.Stamp}; status={d.Event.Status}; time={d.Event.Time}"),
    ];

    private static IEnumerable<Column<Dyad>> Side(string side, Func<Dyad, Actor?> actor, Func<Dyad, string?> name) =>
    [
        new(side + "Code", d => actor(d)?.Cameo),
        new(side + "Name", d => (actor(d)?.NameEn ?? name(d))?.ToUpperInvariant()),
        new(side + "CountryCode", d => CameoActor.Of(actor(d)).Country),
        new(side + "KnownGroupCode", d => CameoActor.Of(actor(d)).Group),
        Column<Dyad>.Empty(side + "EthnicCode"),
        new(side + "Religion1Code", d => CameoActor.Of(actor(d)).Religion),
        Column<Dyad>.Empty(side + "Religion2Code"),
        new(side + "Type1Code", d => CameoActor.Of(actor(d)).Type(0)),
        new(side + "Type2Code", d => CameoActor.Of(actor(d)).Type(1)),
        new(side + "Type3Code", d => CameoActor.Of(actor(d)).Type(2)),
    ];

    private static IEnumerable<Column<Dyad>> NoPlace(string side) =>
        PlaceColumns.Select(name => Column<Dyad>.Empty(side + name));

    /// <summary>1 where the event stands in the headline or the first paragraph, GDELT's sign of weight.</summary>
    private static int? IsRoot(Dyad d)
    {
        var paragraphs = d.View.Report.Paragraphs;
        if (paragraphs.Count == 0) return null;
        var lead = d.View.Report.Title is null ? 0 : 1;
        return d.Event.Cue.Start < paragraphs[Math.Min(lead, paragraphs.Count - 1)].End ? 1 : 0;
    }

    /// <summary>1 a country; 3 and 2 a town and a state of the United States; 4 and 5 those of the world.</summary>
    private static int? PlaceType(PlaceEntry? place) => place?.Precision switch
    {
        "country" => 1,
        "region" => place.Country == "USA" ? 2 : 5,
        "settlement" or "point" => place.Country == "USA" ? 3 : 4,
        _ => null,
    };
}
