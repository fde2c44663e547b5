namespace Isnad.Register.Arms.Shapes;

/// <summary>A register that an analyst keeps by hand: one row a deal, column names in lower case.</summary>
internal static class HandKeptShape
{
    private static readonly string[] Columns =
    [
        "supplier", "recipient", "designation", "description", "?id", "?category", "?ordered_year", "?ordered_number", "?delivered_years", "?delivered_number",
        "?status", "?local_production", "?tiv", "?value", "?currency", "?source", "?comments",
    ];

    public static bool Is(CsvRow row) => Array.IndexOf(row.Cells, "supplier") >= 0 && Array.IndexOf(row.Cells, "recipient") >= 0
        && Array.IndexOf(row.Cells, "designation") >= 0;

    public static List<ArmsDeal> Read(List<CsvRow> rows, int header, Complaints complaints)
    {
        var columns = Header.Map(rows[header], Columns, complaints);
        var deals = new List<ArmsDeal>();
        if (complaints.Any) return deals;
        foreach (var row in rows.Skip(header + 1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[header], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            var value = cells.Number("value");
            if (value is not null && cells.Optional("currency") is null) complaints.Add(row.Line, "currency", "is empty beside a value");
            deals.Add(new ArmsDeal
            {
                Row = row.Line,
                DealId = cells.Optional("id"),
                Supplier = cells.Required("supplier"),
                Recipient = cells.Required("recipient"),
                Designation = cells.Text("designation"),
                Description = cells.Text("description"),
                Category = cells.Optional("category"),
                OrderYear = cells.Year("ordered_year"),
                Ordered = cells.Count("ordered_number"),
                DeliveryYears = cells.Years("delivered_years"),
                Delivered = cells.Count("delivered_number"),
                Status = cells.Optional("status"),
                LocalProduction = cells.YesNo("local_production"),
                TivDelivered = cells.Number("tiv"),
                Value = value,
                Currency = cells.Optional("currency"),
                Source = cells.Optional("source"),
                Comments = cells.Optional("comments"),
            });
        }

        return deals;
    }
}
