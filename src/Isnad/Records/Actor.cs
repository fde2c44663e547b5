using Isnad.Text;

namespace Isnad.Records;

/// <summary>An actor of a report: a state, a person, a body.</summary>
public sealed record Actor
{
    /// <summary>Its id within the record (<c>A1</c>, <c>A2</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>Its name in Arabic: the lexicon's where it is known, else as the report writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English where the lexicon knows it.</summary>
    public string? NameEn { get; init; }

    /// <summary>One of <c>state government person organisation igo armed-group media company population place</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the country it belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO actor code with role, such as <c>AZEGOV</c>, or null.</summary>
    public string? Cameo { get; init; }

    /// <summary>Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Id of the actor it speaks or acts for (a minister's state), or null.</summary>
    public string? HeadOf { get; init; }

    /// <summary>Where the report speaks of it by a name or a resolved description, in order.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}
