namespace Isnad.Register.Search;

/// <summary>How far a word may be from the one looked for.</summary>
public enum WordForm
{
    /// <summary>As written, vowel signs aside.</summary>
    Exact,

    /// <summary>Also with another hamza, with ه for ة, with ي for ى.</summary>
    Folded,

    /// <summary>Also with other clitics and endings; names stay whole.</summary>
    Light,
}

/// <summary>A question to the register: words, and what must hold of the report or of a fact in it. Everything given must hold.</summary>
public sealed record FindRequest
{
    /// <summary>Words; a phrase in quotation marks; a minus before what must be absent. Null to ask by the rest alone.</summary>
    public string? Text { get; init; }

    /// <summary>How far words may be from the ones looked for.</summary>
    public WordForm Form { get; init; } = WordForm.Light;

    /// <summary>The outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day of publication, <c>yyyy-MM-dd</c>.</summary>
    public string? From { get; init; }

    /// <summary>Last day of publication, inclusive.</summary>
    public string? To { get; init; }

    /// <summary>Who speaks in a statement of the report: a name or part of one, a Wikidata item, a country code.</summary>
    public string? Speaker { get; init; }

    /// <summary>The act of a statement, such as <c>deny</c>; with <see cref="Speaker"/>, of the same statement.</summary>
    public string? Act { get; init; }

    /// <summary>Who acts or is acted upon in an event of the report; named as for <see cref="Speaker"/>.</summary>
    public string? Actor { get; init; }

    /// <summary>PLOVER type of an event, such as <c>ASSAULT</c>; with the other parts of an event, of the same event.</summary>
    public string? EventType { get; init; }

    /// <summary>Place of an event: its name, GeoNames id or country code.</summary>
    public string? Place { get; init; }

    /// <summary>Status of an event, such as <c>denied</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The latest first instead of the most fitting first.</summary>
    public bool ByDate { get; init; }

    /// <summary>Hits to pass over.</summary>
    public int Offset { get; init; }

    /// <summary>Hits to give.</summary>
    public int Limit { get; init; } = 20;
}
