namespace Isnad.Register.Arms.Shapes;

/// <summary>SIPRI's deliveries as CSV (from 2024): one row for each deal and year, with the deal's id.</summary>
internal static class DeliveriesShape
{
    private static readonly string[] Columns =
    [
        "SIPRI AT Database ID", "Supplier", "Recipient", "Designation", "Description", "Armament category", "Order date", "Order date is estimate",
        "Numbers delivered", "Numbers delivered is estimate", "Delivery year", "Delivery year is estimate", "Status", "SIPRI estimate",
        "TIV deal unit", "TIV delivery values", "Local production",
    ];

    public static bool Is(CsvRow row) => row.Cell(0) == "SIPRI AT Database ID";

    public static List<ArmsDelivery> Read(List<CsvRow> rows, int header, Complaints complaints)
    {
        var columns = Header.Map(rows[header], Columns, complaints);
        var deliveries = new List<ArmsDelivery>();
        if (complaints.Any) return deliveries;
        foreach (var row in rows.Skip(header + 1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[header], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            deliveries.Add(new ArmsDelivery
            {
                Row = row.Line,
                DealId = cells.Required("SIPRI AT Database ID"),
                Supplier = cells.Required("Supplier"),
                Recipient = cells.Required("Recipient"),
                Designation = cells.Text("Designation"),
                Description = cells.Required("Description"),
                Category = Categories.Canonical(cells.Required("Armament category")),
                OrderYear = cells.Year("Order date", "Order date is estimate", "Yes"),
                Delivered = cells.Count("Numbers delivered", "Numbers delivered is estimate", "Yes"),
                Year = cells.Year("Delivery year", "Delivery year is estimate", "Yes"),
                Status = cells.Optional("Status"),
                TivUnit = cells.Number("SIPRI estimate"),
                TivDealUnit = cells.Number("TIV deal unit"),
                Tiv = cells.Number("TIV delivery values"),
                LocalProduction = cells.YesNo("Local production"),
            });
        }

        return deliveries;
    }
}

/// <summary>SIPRI's names for its categories, which releases spell in more than one way.</summary>
internal static class Categories
{
    public static string Canonical(string category) => category.Replace("Air defence", "Air-defence", StringComparison.Ordinal);
}
