using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.Cli.Arms;

/// <summary>A table as a command answers it: aligned text for people, CSV and JSON Lines for programs.</summary>
internal sealed class Rows(params string[] columns)
{
    private readonly List<object?[]> _rows = [];

    public int Count => _rows.Count;

    public static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "text, csv, or json (one object a line).", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "csv", "json");
        return option;
    }

    public void Add(params object?[] cells) => _rows.Add(cells);

    /// <summary>Writes the table to standard output; <paramref name="heading"/> stands above aligned text only.</summary>
    public void Write(string format, string? heading = null)
    {
        var text = format switch
        {
            "csv" => Csv(),
            "json" => Json(),
            _ => (heading is null ? "" : heading + "\n") + Aligned(),
        };
        try
        {
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            throw new BrokenPipeException();
        }
    }

    private static string Shown(object? cell) => cell switch
    {
        null => "",
        double d => d.ToString("0.####", CultureInfo.InvariantCulture),
        bool b => b ? "yes" : "no",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private string Csv()
    {
        var text = new StringBuilder();
        foreach (var row in (IEnumerable<object?[]>)[[.. columns], .. _rows])
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (i > 0) text.Append(',');
                var cell = Shown(row[i]);
                text.Append(cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private string Json()
    {
        using var buffer = new MemoryStream();
        foreach (var row in _rows)
        {
            using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                json.WriteStartObject();
                for (var i = 0; i < columns.Length; i++)
                {
                    var name = columns[i].Replace(' ', '_');
                    switch (row[i])
                    {
                        case null: json.WriteNull(name); break;
                        case double d: json.WriteNumber(name, d); break;
                        case int n: json.WriteNumber(name, n); break;
                        case long n: json.WriteNumber(name, n); break;
                        case bool b: json.WriteBoolean(name, b); break;
                        default: json.WriteString(name, Shown(row[i])); break;
                    }
                }

                json.WriteEndObject();
            }

            buffer.WriteByte((byte)'\n');
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private string Aligned()
    {
        var table = new List<string[]> { columns };
        foreach (var row in _rows) table.Add([.. row.Select(Shown)]);
        var widths = columns.Select((_, i) => table.Max(r => r[i].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in table)
        {
            for (var i = 0; i < row.Length; i++)
            {
                // Numbers stand on the right; the last column is not padded.
                var number = _rows.Count > 0 && _rows.TrueForAll(r => r[i] is null or double or int or long);
                text.Append(number ? row[i].PadLeft(widths[i]) : i == row.Length - 1 ? row[i] : row[i].PadRight(widths[i])).Append(i == row.Length - 1 ? "" : "  ");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
