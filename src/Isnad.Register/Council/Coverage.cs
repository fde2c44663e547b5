using System.Globalization;

namespace Isnad.Register.Council;

/// <summary>A topic and time over which the register has every draft put to the vote, so that counts can be held against it.</summary>
internal sealed record Coverage(string Topic, DateOnly From, DateOnly To)
{
    public static IReadOnlyList<Coverage> All { get; } = Load();

    /// <summary>The span that holds a topic and day, or null.</summary>
    public static Coverage? Of(string topic, DateOnly day) => All.FirstOrDefault(c => c.Topic == topic && c.From <= day && day <= c.To);

    private static List<Coverage> Load()
    {
        var table = ShippedTable.Load("council/coverage.tsv");
        return [.. table.Rows.Select(r => new Coverage(table.Cell(r.Cells, "topic"), Day(table.Cell(r.Cells, "from")), Day(table.Cell(r.Cells, "to"))))];
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
