namespace Isnad.Register.Arms.Shapes;

/// <summary>Tables of states' own reports: the UN Register of Conventional Arms and the annual reports under the Arms Trade Treaty.</summary>
internal static class StateReportShape
{
    private static readonly string[] Columns =
    [
        "Reporting state|Report Country|Reporting country|Country|State|Reporter", "Year|Reporting year|Calendar year|Report year",
        "Type|Transfer type|Direction|Export/Import|Trade|Report type", "Category|Category of arms|Weapon category|UNROCA category|ATT category",
        "Partner|Final importer state|Final Importer State(s)|Exporter state|Exporter State(s)|Importing state|Exporting state|State of import|State of export|Partner country|Importing/exporting state",
        "?Sub-category|Subcategory", "?Number of items|Number|Items|Quantity|Units", "?Value|Reported value", "?Currency",
        "?State of origin|State of origin (if not exporter)|Origin|Country of origin", "?Intermediate location|Intermediate location (if any)",
        "?Description of items|Description|Item description|Items description", "?Comments on the transfer|Comments|Remarks|Additional comments",
        "?Authorized or actual|Authorised or actual|Nature of report", "?Treaty|Register|Instrument",
    ];

    public static bool Is(CsvRow row) => row.Cells.Length >= 5 && Has(row, "Reporting state", "Report Country", "Reporting country", "Reporter")
        && Has(row, "Category", "Category of arms", "Weapon category", "UNROCA category", "ATT category");

    /// <summary>ATT tables speak of authorised and actual transfers, or say so; all others are taken for UN Register tables.</summary>
    public static ArmsShape ShapeOf(CsvRow header, string scope) =>
        Has(header, "Authorized or actual", "Authorised or actual", "ATT category") || scope.Contains("Arms Trade Treaty", StringComparison.OrdinalIgnoreCase)
            ? ArmsShape.TradeTreaty : ArmsShape.UnRegister;

    public static List<StateReport> Read(List<CsvRow> rows, int header, Complaints complaints)
    {
        var columns = Header.Map(rows[header], Columns, complaints);
        var reports = new List<StateReport>();
        if (complaints.Any) return reports;
        foreach (var row in rows.Skip(header + 1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[header], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            TivFlow? flow = cells.Text("Type") switch
            {
                "Export" or "Exports" or "export" or "exports" or "E" => TivFlow.Exports,
                "Import" or "Imports" or "import" or "imports" or "I" => TivFlow.Imports,
                _ => null,
            };
            if (flow is null) complaints.Add(row.Line, "Type", $"'{cells.Text("Type")}' is neither export nor import");
            var year = cells.Year("Year");
            if (year.Value is null) complaints.Add(row.Line, "Year", "is empty");
            reports.Add(new StateReport
            {
                Row = row.Line,
                Reporter = cells.Required("Reporting state"),
                Flow = flow ?? TivFlow.Exports,
                Counterpart = cells.Required("Partner"),
                Year = year.Value ?? 0,
                Category = cells.Required("Category") + (cells.Optional("Sub-category") is { } sub ? ", " + sub : ""),
                Number = cells.Number("Number of items"),
                Value = cells.Number("Value"),
                Description = cells.Optional("Description of items"),
                Origin = cells.Optional("State of origin"),
                Intermediate = cells.Optional("Intermediate location"),
                Comments = cells.Optional("Comments on the transfer"),
            });
        }

        return reports;
    }

    private static bool Has(CsvRow row, params ReadOnlySpan<string> names)
    {
        foreach (var cell in row.Cells)
            foreach (var name in names)
                if (cell.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
