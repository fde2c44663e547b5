using System.Text;

namespace Isnad.Lexicons;

/// <summary>A tab-separated file of <c>lexicon/</c>: a header line with column names, then rows; <c>#</c> starts a comment line.</summary>
internal sealed class LexiconTable
{
    private readonly string[] _columns;

    private LexiconTable(string name, string[] columns, List<string[]> rows) => (Name, _columns, Rows) = (name, columns, rows);

    public string Name { get; }

    /// <summary>Cells of each row, padded with empty strings to the number of columns.</summary>
    public List<string[]> Rows { get; }

    /// <summary>Place of a column.</summary>
    /// <exception cref="InvalidDataException">The file has no such column.</exception>
    public int Column(string name)
    {
        var i = Array.IndexOf(_columns, name);
        return i >= 0 ? i : throw new InvalidDataException($"lexicon/{Name}: no column '{name}'; it has {string.Join(", ", _columns)}");
    }

    /// <summary>Loads an embedded file by its path under <c>lexicon/</c>.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or a row has more cells than the header.</exception>
    public static LexiconTable Load(string name)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream("lexicon/" + name)
            ?? throw new InvalidDataException($"lexicon/{name} is not part of this build");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string[]? columns = null;
        var rows = new List<string[]>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells;
                continue;
            }

            if (cells.Length > columns.Length)
                throw new InvalidDataException($"lexicon/{name}:{number}: {cells.Length} cells under {columns.Length} columns");
            if (cells.Length < columns.Length)
            {
                var padded = new string[columns.Length];
                Array.Fill(padded, "");
                cells.CopyTo(padded, 0);
                cells = padded;
            }

            rows.Add(cells);
        }

        return new LexiconTable(name, columns ?? [], rows);
    }
}
