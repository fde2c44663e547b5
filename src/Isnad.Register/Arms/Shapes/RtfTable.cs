using System.Globalization;
using System.Text;

namespace Isnad.Register.Arms.Shapes;

/// <summary>The rows of an RTF document: table rows by cell, other paragraphs cut at tabs.</summary>
internal static class RtfTable
{
    public static List<CsvRow> Of(string rtf, Complaints complaints)
    {
        var rows = new List<CsvRow>();
        var cells = new List<string>();
        var text = new StringBuilder();
        // For each open group: whether its text is shown (font tables, colours and the like are not).
        var shown = new Stack<bool>();
        int line = 1, start = 1, skip = 0;
        for (var i = 0; i < rtf.Length; i++)
        {
            var c = rtf[i];
            switch (c)
            {
                case '\n':
                    line++;
                    break;
                case '\r':
                    break;
                case '{':
                    shown.Push(shown.Count == 0 || shown.Peek());
                    break;
                case '}':
                    if (shown.Count == 0)
                    {
                        complaints.Add(line, null, "a closing brace without an opening one: the RTF is damaged");
                        return rows;
                    }

                    shown.Pop();
                    break;
                case '\\':
                    Control(ref i);
                    break;
                default:
                    if (skip > 0) skip--;
                    else Show(c);
                    break;
            }
        }

        if (shown.Count > 0) complaints.Add(line, null, "the RTF ends inside an open group: the file is cut off");
        Paragraph();
        return rows;

        void Show(char c)
        {
            if (shown.Count > 0 && !shown.Peek()) return;
            if (text.Length == 0 && cells.Count == 0) start = line;
            text.Append(c);
        }

        void Cell()
        {
            cells.Add(text.ToString().Trim());
            text.Clear();
        }

        void Paragraph()
        {
            if (cells.Count == 0 && text.ToString().Trim().Length == 0)
            {
                text.Clear();
                return;
            }

            Cell();
            Row();
        }

        void Row()
        {
            if (cells.Count > 0) rows.Add(new CsvRow(start, [.. cells]));
            cells.Clear();
            text.Clear();
        }

        void Control(ref int i)
        {
            if (i + 1 >= rtf.Length) return;
            var next = rtf[i + 1];
            if (next == '\'')
            {
                if (i + 3 < rtf.Length && byte.TryParse(rtf.AsSpan(i + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
                {
                    if (skip > 0) skip--;
                    else Show((char)code);
                    i += 3;
                }
                else complaints.Add(line, null, "a broken \\' escape in the RTF");

                return;
            }

            if (!char.IsAsciiLetter(next))
            {
                if (next == '*' && shown.Count > 0) Hide();
                else if (next == '~') Show(' ');
                else if (next is '{' or '}' or '\\') Show(next);
                else if (next == '_') Show('-');
                i++;
                return;
            }

            var from = ++i;
            while (i < rtf.Length && char.IsAsciiLetter(rtf[i])) i++;
            var word = rtf.AsSpan(from, i - from);
            var number = i;
            if (i < rtf.Length && rtf[i] == '-') i++;
            while (i < rtf.Length && char.IsAsciiDigit(rtf[i])) i++;
            var value = i > number && int.TryParse(rtf.AsSpan(number, i - number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var v) ? v : 0;
            // One space ends a control word and belongs to it.
            if (i >= rtf.Length || rtf[i] != ' ') i--;
            switch (word)
            {
                case "cell" or "tab": Cell(); break;
                case "row": Row(); break;
                // Inside a table row \par divides lines of one cell.
                case "par" or "line" or "sect" or "page": if (cells.Count > 0 && InTable(rtf, i)) text.Append(' '); else Paragraph(); break;
                case "fonttbl" or "colortbl" or "stylesheet" or "info" or "pict" or "header" or "footer": if (shown.Count > 0) Hide(); break;
                case "u":
                    Show((char)(short)value);
                    skip = 1;
                    break;
                case "endash": Show('–'); break;
                case "emdash": Show('—'); break;
                case "rquote" or "lquote": Show('\''); break;
                case "ldblquote" or "rdblquote": Show('"'); break;
            }
        }

        void Hide()
        {
            shown.Pop();
            shown.Push(false);
        }
    }

    /// <summary>Whether a table cell is still open: the next of \cell, \row and \par decides.</summary>
    private static bool InTable(string rtf, int at)
    {
        var cell = rtf.IndexOf("\\cell", at, StringComparison.Ordinal);
        if (cell < 0) return false;
        var pard = rtf.IndexOf("\\pard", at, StringComparison.Ordinal);
        return pard < 0 || cell < pard;
    }
}
