namespace Isnad.Exchange;

/// <summary>What an export is asked to leave out.</summary>
public sealed record ExportOptions
{
    /// <summary>Every status an event can have (docs/record.md).</summary>
    public static IReadOnlyList<string> AllStatuses { get; } = ["asserted", "denied", "negated", "possible", "planned", "called-for"];

    /// <summary>Statuses of the events to write; null for what the format holds by default.</summary>
    /// <remarks>
    /// Formats without a field for status hold only what is asserted by default: an attack that is denied must not stand as an attack in a table that cannot say so.
    /// </remarks>
    public IReadOnlyList<string>? Statuses { get; init; }

    internal IReadOnlyList<string> StatusesOr(params IReadOnlyList<string> byDefault) => Statuses ?? byDefault;
}
