using System.Globalization;
using System.Text;

namespace Isnad.Exchange.Tables;

/// <summary>Rows of a table to a stream, in UTF-8 without a byte-order mark.</summary>
internal sealed class TableWriter<T> : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly IReadOnlyList<Column<T>> _columns;
    private readonly TableStyle _style;

    public TableWriter(Stream stream, IReadOnlyList<Column<T>> columns, TableStyle style, bool header)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16);
        (_columns, _style) = (columns, style);
        if (header) Line(columns.Select(c => c.Name));
    }

    public void Write(T row) => Line(_columns.Select(c => c.Cell(row)));

    public void Dispose() => _writer.Dispose();

    private void Line(IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) _writer.Write(_style == TableStyle.Tabs ? '\t' : ',');
            first = false;
            if (cell is null) continue;
            if (_style == TableStyle.Tabs) Flat(cell);
            else Quoted(_style == TableStyle.GuardedCsv && IsFormula(cell) ? "'" + cell : cell);
        }

        _writer.Write(_style == TableStyle.Tabs ? "\n" : "\r\n");
    }

    private void Flat(string cell)
    {
        foreach (var c in cell) _writer.Write(c is '\t' or '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f' or '\0' ? ' ' : c);
    }

    private void Quoted(string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\n\r") < 0 && !cell.StartsWith(' ') && !cell.EndsWith(' '))
        {
            _writer.Write(cell);
            return;
        }

        _writer.Write('"');
        _writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }

    private static bool IsFormula(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
