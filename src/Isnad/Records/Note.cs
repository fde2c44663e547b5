using Isnad.Text;

namespace Isnad.Records;

/// <summary>A doubt of the reader.</summary>
public sealed record Note
{
    /// <summary>The words in question, or null for the whole report.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>A stable code, such as <c>date-unresolved</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The doubt in words, English.</summary>
    public required string Text { get; init; }
}
