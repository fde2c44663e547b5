namespace Isnad.Names;

/// <summary>Kinds of actors, as the record spells them.</summary>
internal static class ActorKinds
{
    public const string State = "state";
    public const string Government = "government";
    public const string Person = "person";
    public const string Organisation = "organisation";
    public const string Igo = "igo";
    public const string ArmedGroup = "armed-group";
    public const string Media = "media";
    public const string Company = "company";
    public const string Population = "population";
    public const string Place = "place";
}

/// <summary>An actor that the lexicon knows by name.</summary>
internal sealed record NameEntry
{
    /// <summary>Canonical Arabic name.</summary>
    public required string Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>One of <see cref="ActorKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3, or null.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO actor code, or null.</summary>
    public string? Cameo { get; init; }

    public string? Wikidata { get; init; }

    /// <summary>Name of the organisation or code of the state it acts for, or null.</summary>
    public string? Of { get; init; }

    /// <summary>Keys of the nouns by which a report refers back to it (الحركة، الوكالة), without article.</summary>
    public string[] Heads { get; init; } = [];

    /// <summary>Offices of a person.</summary>
    public Term[] Terms { get; init; } = [];
}

/// <summary>An office that a person held.</summary>
/// <param name="Office">Key of the office without article (رئيس، وزير الخارجيه).</param>
/// <param name="From">First month, <c>yyyy-MM</c>, or empty.</param>
/// <param name="To">Last month, or empty where it goes on or is unknown.</param>
internal readonly record struct Term(string Office, string From, string To)
{
    /// <summary>Whether the office was held on <paramref name="day"/> (<c>yyyy-MM-dd</c>).</summary>
    public bool Covers(string day) => From.Length > 0
        && string.CompareOrdinal(From, day) <= 0 && (To.Length == 0 || string.CompareOrdinal(day, 0, To, 0, 7) <= 0);

    /// <summary>Whether the office was held until before <paramref name="day"/> (<c>yyyy-MM-dd</c>).</summary>
    public bool EndedBefore(string day) => To.Length > 0 && string.CompareOrdinal(To, 0, day, 0, 7) <= 0;
}

/// <summary>The war in which a body fights: a bare التحالف in a report on Yemen is another than in one on Syria.</summary>
/// <param name="Entry">Index of the body.</param>
/// <param name="Parties">ISO codes of states, or names of groups, whose mention tells that a report is on that war.</param>
/// <param name="Since">First day, <c>yyyy-MM-dd</c>.</param>
internal sealed record Theatre(int Entry, string[] Parties, string Since);

/// <summary>A form under which the lexicon holds an entry.</summary>
/// <param name="Entry">Index of the entry.</param>
/// <param name="Form">What the form is to the entry.</param>
internal readonly record struct NameForm(int Entry, NameFormKind Form);

/// <summary>What a form of a name is.</summary>
internal enum NameFormKind : byte
{
    /// <summary>The name or a variant of it.</summary>
    Name,

    /// <summary>A common word too: counts only where the context says so.</summary>
    Ambiguous,

    /// <summary>A capital or palace that stands for the government.</summary>
    Seat,
}
