using Isnad.Text;

namespace Isnad.Records;

/// <summary>A political event in PLOVER's and CAMEO's terms.</summary>
public sealed record PoliticalEvent
{
    /// <summary>Its id within the record (<c>E1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word that names the event, with its clitics.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>PLOVER event type, such as <c>ASSAULT</c>.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, such as <c>military</c>.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>CAMEO event code, digits as text.</summary>
    public string? Cameo { get; init; }

    /// <summary>Goldstein scale value of the CAMEO code, from -10 (conflict) to +10 (cooperation).</summary>
    public double? Goldstein { get; init; }

    /// <summary>Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public int? Quad { get; init; }

    /// <summary>Who acts, as written, or null where the sentence does not say.</summary>
    public TextSpan? Actor { get; init; }

    /// <summary>Ids of the actors who act.</summary>
    public IReadOnlyList<string> ActorIds { get; init; } = [];

    /// <summary>Upon whom, as written, or null.</summary>
    public TextSpan? Recipient { get; init; }

    /// <summary>Ids of the actors acted upon.</summary>
    public IReadOnlyList<string> RecipientIds { get; init; } = [];

    /// <summary>Where, as written, or null; never the dateline.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>GeoNames id of the place, or null where unresolved.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The place resolved: country, region, coordinates and how exact they are; null where unresolved.</summary>
    public PlaceEntry? PlaceEntry { get; init; }

    /// <summary>When, or null.</summary>
    public DateExpression? When { get; init; }

    /// <summary>One of <c>asserted denied negated possible planned called-for</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>current</c> or <c>background</c>.</summary>
    public required string Time { get; init; }

    /// <summary>Id of the statement it stands in, or null where the narrator tells it.</summary>
    public string? Statement { get; init; }

    /// <summary>Ids of the figures attached to it.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];
}

/// <summary>A place from the gazetteer.</summary>
public sealed record PlaceEntry
{
    /// <summary>The gazetteer's Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of its country.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-level administrative region, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Degrees north, WGS 84; null for places without coordinates.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>One of <c>point settlement region country</c>.</summary>
    public required string Precision { get; init; }
}
