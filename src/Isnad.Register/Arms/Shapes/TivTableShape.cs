using System.Globalization;

namespace Isnad.Register.Arms.Shapes;

/// <summary>SIPRI's tables of TIV by year: the legacy one (one supplier or recipient a file) and the ones of exporters, importers and regions.</summary>
/// <remarks>Empty cells mean that nothing was identified and are left out; 0 means 0 to 0.5 million. Totals are kept as published.</remarks>
internal static class TivTableShape
{
    public static bool Is(CsvRow row) => Array.Exists(row.Cells, static c => IsYear(c)) && row.Cells.Length >= 2 && !IsYear(row.Cell(0))
        && row.Cell(0) is "" or "Recipient" or "Supplier" or "Exports by" or "Imports by" or "Exports to" or "Imports from";

    public static List<TivCell> Read(List<CsvRow> rows, int header, string? scope, Complaints complaints)
    {
        var head = rows[header];
        var firstYear = Array.FindIndex(head.Cells, static c => IsYear(c));
        var cells = new List<TivCell>();
        var (flow, subject) = FlowOf(scope, head.Cell(0));
        if (flow is null)
        {
            complaints.Add(1, null, "neither the title nor the first column says whether the table counts exports or imports");
            return cells;
        }

        if (firstYear > 2) complaints.Add(head.Line, head.Cell(2), "unknown column before the years");
        // "… by region broken down by suppliers": the region is the other side of its members' trade.
        var regional = firstYear == 2;
        var members = scope is not null && scope.Contains("by recipients", StringComparison.OrdinalIgnoreCase) ? TivFlow.Imports : TivFlow.Exports;
        string? region = null;
        var total = -1;
        for (var i = firstYear; i < head.Cells.Length; i++)
        {
            var name = head.Cell(i);
            if (IsYear(name) || name is "" or "Percentage" or "Percentage of total" or "% of regional total" or "Sum total years") continue;
            if (name is "Total" || name.Split('-') is [var a, var b] && IsYear(a) && IsYear(b)) total = total < 0 ? i : total;
            else complaints.Add(head.Line, name, $"unknown column (number {i + 1}); a TIV table has years, a total and percentages");
        }

        foreach (var row in rows.Skip(header + 1))
        {
            if (row.IsBlank) continue;
            // A region's line names it in the first column; its members follow with the first column empty.
            if (regional && row.Cell(0).Length > 0) region = row.Cell(0);
            var isMember = regional && row.Cell(0).Length == 0;
            var party = isMember ? row.Cell(1) : row.Cell(0);
            if (party.Length == 0)
            {
                complaints.Add(row.Line, "1", "no party is named");
                continue;
            }

            if (row.Cells.Length < head.Cells.Length && !Header.Fits(row, head, complaints)) continue;
            for (var i = firstYear; i < head.Cells.Length; i++)
            {
                int? year = IsYear(head.Cell(i)) ? int.Parse(head.Cell(i), CultureInfo.InvariantCulture) : null;
                if (year is null && i != total || row.Cell(i).Length == 0) continue;
                if (!double.TryParse(row.Cell(i), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var tiv) || tiv < 0)
                    complaints.Add(row.Line, head.Cell(i), $"'{row.Cell(i)}' is no TIV");
                else if (isMember) cells.Add(new TivCell(row.Line, members, party, region, year, tiv));
                else if (regional) cells.Add(new TivCell(row.Line, members == TivFlow.Exports ? TivFlow.Imports : TivFlow.Exports, party, null, year, tiv));
                else cells.Add(Cell(row.Line, flow.Value, subject, party, year, tiv));
            }
        }

        return cells;
    }

    /// <summary>A table of one country's exports lists recipients: the line's party is then the counterpart.</summary>
    private static TivCell Cell(int line, TivFlow flow, string? subject, string party, int? year, double tiv) =>
        subject is null ? new TivCell(line, flow, party, null, year, tiv)
        : party == "Total" ? new TivCell(line, flow, subject, null, year, tiv)
        : new TivCell(line, flow, subject, party, year, tiv);

    private static (TivFlow? Flow, string? Subject) FlowOf(string? scope, string first)
    {
        TivFlow? flow = first switch
        {
            "Recipient" or "Imports by" => TivFlow.Imports,
            "Supplier" or "Exports by" => TivFlow.Exports,
            _ => null,
        };
        if (flow is not null || scope is null) return (flow, null);
        flow = scope.Contains("import", StringComparison.OrdinalIgnoreCase) ? TivFlow.Imports
            : scope.Contains("export", StringComparison.OrdinalIgnoreCase) ? TivFlow.Exports : null;
        foreach (var marker in (string[])["exports from ", "exports of ", "imports to ", "imports of ", "imports by "])
        {
            var at = scope.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            var name = scope[(at + marker.Length)..];
            var comma = name.LastIndexOf(',');
            name = (comma < 0 ? name : name[..comma]).Trim();
            // "exports of major arms by region" and "exports from all countries" have no one subject.
            if (name.Length > 0 && !name.StartsWith("major arms", StringComparison.OrdinalIgnoreCase)
                && !name.StartsWith("all ", StringComparison.OrdinalIgnoreCase)) return (flow, name);
        }

        return (flow, null);
    }

    private static bool IsYear(string cell)
    {
        cell = cell.Trim();
        return cell.Length == 4 && (cell[0] == '1' && cell[1] == '9' || cell[0] == '2' && cell[1] == '0') && char.IsAsciiDigit(cell[2]) && char.IsAsciiDigit(cell[3]);
    }
}
