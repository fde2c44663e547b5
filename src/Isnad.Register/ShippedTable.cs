using System.Text;

namespace Isnad.Register;

/// <summary>A tab-separated file of <c>registers/</c>: <c>#</c> lines say where its facts are from, then column names, then rows.</summary>
internal sealed class ShippedTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private ShippedTable(string name) => Name = name;

    public string Name { get; }

    /// <summary>Rows with the lines on which they stand.</summary>
    public List<(int Line, string[] Cells)> Rows { get; } = [];

    public static ShippedTable Load(string name)
    {
        using var stream = typeof(ShippedTable).Assembly.GetManifestResourceStream("registers/" + name)
            ?? throw new InvalidDataException($"registers/{name} is not part of this build");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new ShippedTable(name);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (table._columns.Count == 0)
                for (var i = 0; i < cells.Length; i++) table._columns[cells[i]] = i;
            else if (cells.Length > table._columns.Count) throw new InvalidDataException($"registers/{name}:{line}: {cells.Length} cells under {table._columns.Count} columns");
            else table.Rows.Add((line, cells));
        }

        return table;
    }

    public string Cell(string[] row, string column) => _columns[column] is var i && i < row.Length ? row[i].Trim() : "";

    public string? Optional(string[] row, string column) => Cell(row, column) is { Length: > 0 } text ? text : null;

    public string[] List(string[] row, string column) => Cell(row, column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
