namespace Isnad.Register.Arms.Shapes;

/// <summary>SIPRI's trade register as CSV from 2023: sixteen columns, three without a name that hold <c>?</c> for the value on their left.</summary>
internal static class RegisterShape
{
    private static readonly string[] Columns =
    [
        "Recipient", "Supplier", "Year of order", "Number ordered", "Weapon designation", "Weapon description", "Number delivered",
        "Year(s) of delivery|Year(s) of deliveries|Years of delivery", "status", "Comments", "SIPRI TIV per unit", "SIPRI TIV for total order",
        "SIPRI TIV of delivered weapons", "?SIPRI AT Database ID", "?Armament category", "?Local production",
    ];

    public static bool Is(CsvRow row) => Array.Exists(row.Cells, static c => c.Trim() == "Year of order")
        && Array.Exists(row.Cells, static c => c.Trim() == "Weapon designation");

    public static List<ArmsDeal> Read(List<CsvRow> rows, int header, Complaints complaints)
    {
        var columns = Header.Map(rows[header], Columns, complaints);
        var deals = new List<ArmsDeal>();
        if (complaints.Any) return deals;
        foreach (var row in rows.Skip(header + 1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[header], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            var comments = cells.Optional("Comments");
            deals.Add(new ArmsDeal
            {
                Row = row.Line,
                DealId = cells.Optional("SIPRI AT Database ID"),
                Recipient = cells.Required("Recipient"),
                Supplier = cells.Required("Supplier"),
                OrderYear = cells.Year("Year of order", "Year of order?", "?"),
                Ordered = cells.Count("Number ordered", "Number ordered?", "?"),
                Designation = cells.Text("Weapon designation"),
                Description = cells.Required("Weapon description"),
                Category = cells.Optional("Armament category"),
                Delivered = cells.Count("Number delivered", "Number delivered?", "?"),
                DeliveryYears = cells.Years("Year(s) of delivery"),
                Status = cells.Optional("status"),
                Comments = comments,
                LocalProduction = cells.YesNo("Local production") ?? Comment.SpeaksOfLocalProduction(comments),
                TivUnit = cells.Number("SIPRI TIV per unit"),
                TivOrder = cells.Number("SIPRI TIV for total order"),
                TivDelivered = cells.Number("SIPRI TIV of delivered weapons"),
            });
        }

        return deals;
    }
}

/// <summary>What a register's comments say in set words.</summary>
internal static class Comment
{
    private static readonly string[] Local = ["produced in", "production in", "assembled", "assembly", "licence production", "produced under licence"];

    /// <summary>True where the comment speaks of production or assembly by the recipient, else null: silence says nothing.</summary>
    public static bool? SpeaksOfLocalProduction(string? comment)
    {
        if (comment is null) return null;
        foreach (var words in Local)
            if (comment.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        return null;
    }
}
