using System.Globalization;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Conflicts;

/// <summary>PA-X's agreements, a row each, as the user exported them.</summary>
internal static class PaxShape
{
    private static readonly string[] Required = ["AgtId", "Agt", "Dat", "UcdpCon"];

    private static readonly string[] Days = ["yyyy-MM-dd", "dd/MM/yyyy"];

    public static bool Is(CsvRow row) => Array.IndexOf(row.Cells, "AgtId") >= 0;

    public static List<Agreement> Read(List<CsvRow> rows, Complaints complaints)
    {
        // PA-X codes hundreds of questions, each a column; those that are not used are passed over.
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows[0].Cells.Length; i++)
            if (!columns.TryAdd(rows[0].Cell(i), i) && rows[0].Cell(i).Length > 0) complaints.Add(rows[0].Line, rows[0].Cell(i), "column occurs twice");
        foreach (var column in Required)
            if (!columns.ContainsKey(column)) complaints.Add(rows[0].Line, column, "column is missing");
        List<Agreement> agreements = [];
        if (complaints.Any) return agreements;
        foreach (var row in rows.Skip(1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[0], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            if (!DateOnly.TryParseExact(cells.Text("Dat"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                complaints.Add(row.Line, "Dat", $"'{cells.Text("Dat")}' is no day yyyy-MM-dd or dd/MM/yyyy");
            List<int> conflicts = [];
            foreach (var part in cells.Text("UcdpCon").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) conflicts.Add(id);
                else if (part != "NA") complaints.Add(row.Line, "UcdpCon", $"'{part}' is no id of a conflict");
            }

            agreements.Add(new Agreement
            {
                Id = cells.Required("AgtId"),
                Name = cells.Required("Agt"),
                Day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Conflicts = [.. conflicts.Distinct()],
                Status = cells.Optional("Status"),
                Stage = cells.Optional("Stage"),
                Process = cells.Optional("PPName"),
                Row = row.Line,
            });
        }

        return agreements;
    }
}
