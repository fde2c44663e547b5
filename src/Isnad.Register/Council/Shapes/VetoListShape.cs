using System.Globalization;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Council.Shapes;

/// <summary>A list of vetoes: day, draft, meeting, agenda item, the permanent members that voted against.</summary>
internal static class VetoListShape
{
    private static readonly string[] Columns =
    [
        "date", "draft", "meeting_record", "agenda_item", "member_veto1", "?member_veto2", "?member_veto3", "?year", "?month", "?crisis_topic", "?region", "?single_veto",
        "?multiple_vetoes", "?China", "?France", "?Russia", "?USSR", "?USA", "?UK", "?russia_china", "?usa_uk", "?usa_france", "?usa_france_uk", "?france_uk",
    ];

    private static readonly string[] Days = ["M/d/yyyy", "yyyy-MM-dd"];

    public static bool Is(CsvRow row) => Array.IndexOf(row.Cells, "member_veto1") >= 0;

    public static List<CouncilItem> Read(string name, List<CsvRow> rows, Complaints complaints)
    {
        List<CouncilItem> items = [];
        var columns = Header.Map(rows[0], Columns, complaints);
        if (complaints.Any) return items;
        foreach (var row in rows.Skip(1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[0], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            if (!DateOnly.TryParseExact(cells.Text("date"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                complaints.Add(row.Line, "date", $"'{cells.Text("date")}' is no day month/day/year");
            List<string> vetoes = [];
            for (var n = 1; n <= 3; n++)
            {
                var column = $"member_veto{n}";
                if (cells.Optional(column) is not { } member) continue;
                if (CouncilStates.IsPermanent(member)) vetoes.Add(member);
                else complaints.Add(row.Line, column, $"'{member}' is no permanent member");
            }

            if (vetoes.Count == 0) complaints.Add(row.Line, "member_veto1", "no member is named");
            items.Add(new CouncilItem
            {
                Kind = CouncilItemKind.Draft,
                Symbol = cells.Required("draft"),
                Date = day,
                Meeting = string.Join("; ", cells.Text("meeting_record").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
                Agenda = cells.Optional("agenda_item"),
                Subjects = cells.Optional("crisis_topic") is { } topic ? [topic] : [],
                ListedVetoes = vetoes,
                Sources = [$"{name}:{row.Line}"],
                Row = row.Line,
            });
        }

        return items;
    }
}
