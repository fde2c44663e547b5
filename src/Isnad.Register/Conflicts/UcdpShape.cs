using System.Globalization;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Conflicts;

/// <summary>Reads the UCDP/PRIO Armed Conflict Dataset as CSV: UCDP's own columns, or the shorter set that R packages keep.</summary>
internal static class UcdpShape
{
    private static readonly string[] Columns =
    [
        "conflict_id", "year", "gwno_a", "gwno_b", "incompatibility", "intensity_level", "type_of_conflict", "start_date", "?location", "?side_a", "?side_a_id", "?side_a_2nd", "?side_b",
        "?side_b_id", "?side_b_2nd", "?territory_name", "?cumulative_intensity", "?start_prec", "?start_date2", "?start_prec2", "?ep_end", "?ep_end_date", "?ep_end_prec", "?gwno_a_2nd",
        "?gwno_b_2nd", "?gwno_loc", "?region", "?version",
    ];

    private static readonly string[] Incompatibilities = ["territory", "government", "government and territory"];

    private static readonly string[] Types = ["extrasystemic", "interstate", "intrastate", "internationalised intrastate"];

    public static bool Is(CsvRow row) => Array.IndexOf(row.Cells, "conflict_id") >= 0;

    public static List<ConflictYear> Read(List<CsvRow> rows, Complaints complaints)
    {
        List<ConflictYear> years = [];
        var columns = Header.Map(rows[0], Columns, complaints);
        if (complaints.Any) return years;
        foreach (var row in rows.Skip(1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[0], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            var (line, conflict, year) = (row.Line, cells.Count("conflict_id").Value, cells.Year("year").Value);
            if (conflict is null or 0) complaints.Add(line, "conflict_id", "is empty");
            if (year is null) complaints.Add(line, "year", "is empty");
            years.Add(new ConflictYear
            {
                Conflict = conflict ?? 0,
                Year = year ?? 0,
                SideA = Side(cells, "gwno_a", "side_a", complaints),
                SecondA = Side(cells, "gwno_a_2nd", "side_a_2nd", complaints),
                SideB = Side(cells, "gwno_b", "side_b", complaints),
                SecondB = Side(cells, "gwno_b_2nd", "side_b_2nd", complaints),
                Location = cells.Optional("location"),
                Territory = cells.Optional("territory_name"),
                Incompatibility = Coded(cells, "incompatibility", Incompatibilities, complaints),
                Intensity = Intensity(cells, complaints),
                Type = Coded(cells, "type_of_conflict", Types, complaints),
                Started = Day(cells, "start_date", complaints),
                EpisodeStarted = Day(cells, "start_date2", complaints),
                EpisodeEnded = Day(cells, "ep_end_date", complaints),
                Row = line,
            });
        }

        return years;
    }

    private static List<string> Side(Cells cells, string numbers, string names, Complaints complaints)
    {
        List<string> codes = [];
        foreach (var part in cells.Text(numbers).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "-1" or "-9" or "NA") continue;
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) codes.Add(GleditschWard.Iso3(number));
            else complaints.Add(cells.Line, numbers, $"'{part}' is no Gleditsch-Ward number");
        }

        // Names are needed only where a side is no state: "Government of …" says no more than its number.
        if (codes.Count == 0 && cells.Optional(names) is { } named && named != "NA") codes.AddRange(named.Split(", ", StringSplitOptions.TrimEntries));
        return codes;
    }

    private static string? Coded(Cells cells, string column, string[] words, Complaints complaints)
    {
        if (cells.Optional(column) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code >= 1 && code <= words.Length) return words[code - 1];
        if (text == "II") return words[^1];
        if (Array.IndexOf(words, text) >= 0 || text == "both") return text;
        complaints.Add(cells.Line, column, $"'{text}' is none of {string.Join(", ", words)} or 1 to {words.Length}");
        return null;
    }

    private static int? Intensity(Cells cells, Complaints complaints)
    {
        var value = cells.Count("intensity_level").Value;
        if (value is not null and not (1 or 2)) complaints.Add(cells.Line, "intensity_level", $"'{value}' is neither 1 nor 2");
        return value;
    }

    private static string? Day(Cells cells, string column, Complaints complaints)
    {
        if (cells.Optional(column) is not { } text || text == "NA") return null;
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        complaints.Add(cells.Line, column, $"'{text}' is no day yyyy-MM-dd");
        return null;
    }
}
