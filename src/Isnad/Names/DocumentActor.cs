namespace Isnad.Names;

/// <summary>An actor of one report while it is being read.</summary>
internal sealed class DocumentActor
{
    /// <summary>Lexicon entry, or -1.</summary>
    public int Entry { get; init; } = -1;

    public required string Name { get; set; }

    public string? NameEn { get; set; }

    public required string Kind { get; set; }

    public string? Country { get; set; }

    public string? Cameo { get; set; }

    public string? Wikidata { get; init; }

    /// <summary>Index of the actor it speaks or acts for, or -1.</summary>
    public int HeadOf { get; set; } = -1;

    /// <summary>Keys of a person's name, articles kept.</summary>
    public string[] NameKeys { get; set; } = [];

    /// <summary>The name as this report spells it, where that differs from the lexicon (كوفي أنان for كوفي عنان).</summary>
    public string[] WrittenKeys { get; set; } = [];

    /// <summary>Lemmas of the nouns that describe it (وزير، مصدر، منظمه), without article.</summary>
    public List<string> Heads { get; } = [];

    /// <summary>Key of the portfolio, or empty.</summary>
    public string Portfolio { get; set; } = "";

    /// <summary>Keys of the nouns that say of what a person holds the office (لجنة حقوق الإنسان), where no known body does; or empty.</summary>
    public string OfficeOf { get; set; } = "";

    /// <summary>Normalised words of a body without its nationality (وزاره الخارجيه), or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Described but not named (مصدر أمني).</summary>
    public bool Anonymous { get; init; }

    public bool IsPerson => Kind == ActorKinds.Person;

    /// <summary>Whether a person's full name, as the lexicon or as the report spells it, ends with a last name.</summary>
    public bool BearsLast(params ReadOnlySpan<string> last) => IsPerson && NameKeys.Length > last.Length && (NameKeys.AsSpan().EndsWith(last) || WrittenKeys.Length > last.Length && WrittenKeys.AsSpan().EndsWith(last));
}
