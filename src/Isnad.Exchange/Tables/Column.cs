using System.Globalization;

namespace Isnad.Exchange.Tables;

/// <summary>One column of a table: its name and how a row fills it. Null leaves the cell empty.</summary>
internal sealed record Column<T>(string Name, Func<T, string?> Cell)
{
    public Column(string name, Func<T, long?> cell) : this(name, row => Cells.Of(cell(row)))
    {
    }

    public Column(string name, Func<T, double?> cell) : this(name, row => Cells.Of(cell(row)))
    {
    }

    /// <summary>A column the format has and a record has nothing for.</summary>
    public static Column<T> Empty(string name) => new(name, (Func<T, string?>)(static _ => null));
}

/// <summary>Numbers in cells.</summary>
internal static class Cells
{
    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>With one decimal at least, as scores are written.</summary>
    public static string? Score(double? value) => value?.ToString("0.0###", CultureInfo.InvariantCulture);
}
