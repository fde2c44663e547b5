using Isnad.Text;

namespace Isnad.Records;

/// <summary>A count or sum.</summary>
public sealed record Figure
{
    /// <summary>Its id within the record (<c>F1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>As written, with unit and qualifier.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>One of <c>killed injured killed-and-injured displaced detained abducted money weapons forces votes other</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The number, or null for a vague count ("dozens").</summary>
    public double? Value { get; init; }

    /// <summary>Upper end where the report gives a range, else null.</summary>
    public double? To { get; init; }

    /// <summary>ISO 4217 code for money, else null.</summary>
    public string? Currency { get; init; }

    /// <summary>One of <c>exact about at-least at-most dozens hundreds thousands</c>.</summary>
    public required string Approx { get; init; }

    /// <summary>What is counted, as written, or null.</summary>
    public TextSpan? Of { get; init; }
}
