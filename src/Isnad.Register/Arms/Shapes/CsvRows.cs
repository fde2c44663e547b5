using System.Text;

namespace Isnad.Register.Arms.Shapes;

/// <summary>A row of a CSV file with the line on which it begins.</summary>
internal readonly record struct CsvRow(int Line, string[] Cells)
{
    public bool IsBlank => Array.TrueForAll(Cells, static c => string.IsNullOrWhiteSpace(c));

    public string Cell(int i) => i < Cells.Length ? Cells[i].Trim() : "";
}

/// <summary>RFC 4180 with line numbers kept, as every complaint has to name a row.</summary>
internal static class CsvRows
{
    public static List<CsvRow> Of(string text, Complaints complaints)
    {
        var rows = new List<CsvRow>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        int line = 1, start = 1, opened = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) (quoted, opened) = (true, line);
            else if (c == ',') Close();
            else if (c == '\n')
            {
                Close();
                rows.Add(new CsvRow(start, [.. cells]));
                cells.Clear();
                start = line;
            }
            else if (c != '\r') cell.Append(c);
        }

        if (quoted) complaints.Add(opened, null, "a quotation mark opened here is never closed; the file is cut off or mis-quoted");
        if (cell.Length > 0 || cells.Count > 0)
        {
            Close();
            rows.Add(new CsvRow(start, [.. cells]));
        }

        return rows;

        void Close()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
