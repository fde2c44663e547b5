using System.Globalization;
using Isnad.Exchange.Tables;
using Isnad.Text;

namespace Isnad.Exchange.Package;

/// <summary>A column of the data package with what its schema says of it.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Type">Type in Frictionless terms: string, integer, number, boolean, date.</param>
/// <param name="Description">What it means.</param>
/// <param name="Cell">How a row fills it.</param>
internal sealed record Field<T>(string Name, string Type, string Description, Func<T, string?> Cell);

/// <summary>An item of a record and its place within its list; <paramref name="Report"/> is the report's number within the package.</summary>
internal sealed record Item<T>(long Report, RecordView View, T Value, string Of = "", int Number = 0)
{
    public string? Words(TextSpan? span) => View.Words(span);
}

/// <summary>Shorthands for the package's tables.</summary>
internal static class Fields
{
    public static Field<Item<T>> Text<T>(string name, string description, Func<Item<T>, string?> cell) => new(name, "string", description, cell);

    public static Field<Item<T>> Whole<T>(string name, string description, Func<Item<T>, int?> cell) => new(name, "integer", description, i => Cells.Of(cell(i)));

    public static Field<Item<T>> Number<T>(string name, string description, Func<Item<T>, double?> cell) => new(name, "number", description, i => Cells.Of(cell(i)));

    public static Field<Item<T>> Day<T>(string name, string description, Func<Item<T>, string?> cell) => new(name, "date", description, cell);

    public static Field<Item<T>> Report<T>() => new("report", "integer", "Number of the report in reports.csv.", i => i.Report.ToString(CultureInfo.InvariantCulture));

    /// <summary>The words of a span and where they stand, in code points of the report's text.</summary>
    public static IEnumerable<Field<Item<T>>> Span<T>(string name, string description, Func<T, TextSpan?> span) =>
    [
        Text<T>(name, description + ", as written.", i => i.Words(span(i.Value))),
        Whole<T>(name + "_start", $"First character of {name} in the report's text, in Unicode code points from 0.", i => span(i.Value) is { } s ? i.View.Point(s.Start) : null),
        Whole<T>(name + "_end", $"Character after the last of {name}.", i => span(i.Value) is { } s ? i.View.Point(s.End) : null),
    ];

    public static string? List(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join(';', values);
}
