using Isnad.Text;

namespace Isnad.Register.Search;

/// <summary>Answer to a <see cref="FindRequest"/>.</summary>
/// <param name="Total">Reports that answer it.</param>
/// <param name="Hits">One page of them.</param>
public sealed record FindResult(long Total, IReadOnlyList<Hit> Hits);

/// <summary>A report that answers a question.</summary>
public sealed record Hit
{
    /// <summary>Its number in the register.</summary>
    public required long Report { get; init; }

    /// <summary>The outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Day of publication.</summary>
    public string? Published { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The address.</summary>
    public string? Url { get; init; }

    /// <summary>Reports in its cluster of copies, itself included; 1 where it has none.</summary>
    public long Copies { get; init; } = 1;

    /// <summary>Passages that hold the words, best first.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>Statements that the question asked for.</summary>
    public IReadOnlyList<StatementHit> Statements { get; init; } = [];

    /// <summary>Events that the question asked for.</summary>
    public IReadOnlyList<EventHit> Events { get; init; } = [];
}

/// <summary>A stretch of a report with the words that were looked for.</summary>
/// <param name="Text">The words of the passage.</param>
/// <param name="Span">Where it stands in the report, in code points.</param>
/// <param name="Marks">What matched, within <paramref name="Text"/>.</param>
public sealed record Passage(string Text, TextSpan Span, IReadOnlyList<Mark> Marks);

/// <summary>A word or phrase that matched.</summary>
/// <param name="Span">Where, in UTF-16 code units of the passage.</param>
/// <param name="Form">The closest form in which it matched.</param>
public readonly record struct Mark(TextSpan Span, WordForm Form);

/// <summary>A statement in an answer.</summary>
public sealed record StatementHit
{
    /// <summary>The report's number.</summary>
    public long Report { get; init; }

    /// <summary>Its id within the record, such as <c>S4</c>.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Who speaks, by name; null where unresolved.</summary>
    public string? Speaker { get; init; }

    /// <summary>The source as written.</summary>
    public string? Source { get; init; }

    /// <summary>The act.</summary>
    public string Act { get; init; } = "";

    /// <summary>What is said.</summary>
    public string? Content { get; init; }

    /// <summary>The chain in words, from the one who knows to the one who tells.</summary>
    public string? Chain { get; init; }

    /// <summary>What a reviewer decided, or null.</summary>
    public string? Decision { get; init; }
}

/// <summary>An event in an answer.</summary>
public sealed record EventHit
{
    /// <summary>The report's number.</summary>
    public long Report { get; init; }

    /// <summary>Its id within the record, such as <c>E2</c>.</summary>
    public string Event { get; init; } = "";

    /// <summary>PLOVER type.</summary>
    public string Type { get; init; } = "";

    /// <summary>The word that names it.</summary>
    public string Cue { get; init; } = "";

    /// <summary>Who acts: by name, else as written.</summary>
    public string? Actor { get; init; }

    /// <summary>Upon whom: by name, else as written.</summary>
    public string? Recipient { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>First day, where the report tells.</summary>
    public string? WhenFrom { get; init; }

    /// <summary>Last day, where the report tells.</summary>
    public string? WhenTo { get; init; }

    /// <summary>Status.</summary>
    public string Status { get; init; } = "";

    /// <summary>What a reviewer decided, or null.</summary>
    public string? Decision { get; init; }
}
