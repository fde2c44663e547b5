using Isnad.Text;

namespace Isnad.Records;

/// <summary>A date as words and, where it resolves, as an interval of days.</summary>
public sealed record DateExpression
{
    /// <summary>The words it rests on, or null where the sentence only inherits it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>First day, <c>yyyy-MM-dd</c>, or null where unresolved.</summary>
    public string? From { get; init; }

    /// <summary>Last day, inclusive, <c>yyyy-MM-dd</c>, or null where unresolved.</summary>
    public string? To { get; init; }

    /// <summary>One of <c>day week month season year decade range unresolved</c>.</summary>
    public required string Precision { get; init; }
}
