namespace Isnad.Register.Arms.Shapes;

/// <summary>SIPRI's trade register as CSV with short column names (2017 to 2022).</summary>
internal static class LegacyRegisterShape
{
    private static readonly string[] Columns =
    [
        "tidn", "?buyercod", "?sellercod", "odat", "?odai", "onum", "?onai", "?ldat", "?term", "desig2", "?wcat", "desc", "?coprod", "nrdel", "?nrdelai",
        "delyears", "buyer", "seller", "?status", "?tivunit", "?tivorder", "?tivdel",
    ];

    /// <summary>SIPRI's two-letter armament categories.</summary>
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["AC"] = "Aircraft", ["AD"] = "Air-defence systems", ["AR"] = "Artillery", ["AV"] = "Armoured vehicles", ["EN"] = "Engines",
        ["GR"] = "Sensors", ["MI"] = "Missiles", ["NW"] = "Naval weapons", ["OT"] = "Other", ["SA"] = "Satellites", ["SH"] = "Ships",
    };

    public static bool Is(CsvRow row) => Array.Exists(row.Cells, static c => c.Trim() == "tidn");

    public static List<ArmsDeal> Read(List<CsvRow> rows, int header, Complaints complaints)
    {
        var columns = Header.Map(rows[header], Columns, complaints);
        var deals = new List<ArmsDeal>();
        if (complaints.Any) return deals;
        foreach (var row in rows.Skip(header + 1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[header], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            var category = cells.Optional("wcat");
            if (category is not null && !Categories.TryGetValue(category, out category))
                complaints.Add(row.Line, "wcat", $"'{cells.Text("wcat")}' is none of {string.Join(", ", Categories.Keys)}");
            deals.Add(new ArmsDeal
            {
                Row = row.Line,
                DealId = cells.Required("tidn"),
                Recipient = cells.Required("buyer"),
                Supplier = cells.Required("seller"),
                OrderYear = cells.Year("odat", "odai", "X"),
                Ordered = cells.Count("onum", "onai", "X"),
                Designation = cells.Text("desig2"),
                Description = cells.Required("desc"),
                Category = category,
                Delivered = cells.Count("nrdel", "nrdelai", "X"),
                DeliveryYears = cells.Years("delyears"),
                Status = StatusName(cells.Optional("status")),
                Comments = cells.Optional("term"),
                LocalProduction = cells.YesNo("coprod"),
                TivUnit = cells.Number("tivunit"),
                TivOrder = cells.Number("tivorder"),
                TivDelivered = cells.Number("tivdel"),
            });
        }

        return deals;
    }

    private static string? StatusName(string? status) => status switch
    {
        "N" => "New",
        "S" => "Second hand",
        "M" or "R" => "Second hand but modernized",
        _ => status,
    };
}
