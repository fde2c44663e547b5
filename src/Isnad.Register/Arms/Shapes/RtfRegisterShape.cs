namespace Isnad.Register.Arms.Shapes;

/// <summary>
/// SIPRI's trade register as RTF (to about 2016): eight columns, grouped by recipient and then supplier (<c>S:</c>) or licenser (<c>L:</c>);
/// or grouped by supplier with recipients (<c>R:</c>). Brackets mark uncertain values, <c>. .</c> unknown ones.
/// </summary>
internal static class RtfRegisterShape
{
    private const int Width = 8;

    private static readonly string[] Columns =
        ["party", "No. ordered", "Weapon designation", "Weapon description", "Year of order/licence", "Year(s) of deliveries", "No. delivered/produced", "Comments"];

    public static List<ArmsDeal> Read(List<CsvRow> rows, Complaints complaints)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Width; i++) places[Columns[i]] = i;
        var deals = new List<ArmsDeal>();
        string? group = null, partner = null;
        bool licence = false, bySupplier = false, begun = false;
        foreach (var row in rows)
        {
            var filled = row.Cells.Count(static c => c.Trim().Length > 0);
            if (filled == 0) continue;
            if (!begun)
            {
                begun = row.Cells.Length >= Width - 1 && Array.Exists(row.Cells, static c => c.Contains("designation", StringComparison.OrdinalIgnoreCase));
                if (begun && row.Cells.Length > Width) complaints.Add(row.Line, "9", $"unknown column; the register has {Width}");
                continue;
            }

            var first = row.Cell(0);
            if (filled == 1 && first.Length > 0 && !IsPartner(first))
            {
                if (first.StartsWith("Source", StringComparison.OrdinalIgnoreCase) || first.StartsWith("Note", StringComparison.OrdinalIgnoreCase)) break;
                (group, partner) = (first, null);
                continue;
            }

            if (IsPartner(first))
            {
                bySupplier = first[0] == 'R';
                licence = first[0] == 'L';
                partner = first[2..].Trim();
                if (filled == 1) continue;
            }
            else if (first.Length > 0)
            {
                complaints.Add(row.Line, "1", $"'{first}' begins with none of S:, L:, R:");
                continue;
            }

            if (row.Cells.Length is < Width - 1 or > Width)
            {
                complaints.Add(row.Line, null, $"{row.Cells.Length} cells under {Width} columns; the row is cut off or damaged");
                continue;
            }

            if (group is null || partner is null)
            {
                complaints.Add(row.Line, "1", group is null ? "no recipient is named above this row" : "no supplier is named for this row");
                continue;
            }

            var cells = new Cells(row, places, complaints);
            var comments = cells.Optional("Comments");
            deals.Add(new ArmsDeal
            {
                Row = row.Line,
                Recipient = bySupplier ? partner : group,
                Supplier = bySupplier ? group : partner,
                Ordered = cells.Count("No. ordered"),
                Designation = cells.Text("Weapon designation"),
                Description = cells.Required("Weapon description"),
                OrderYear = cells.Year("Year of order/licence"),
                DeliveryYears = cells.Years("Year(s) of deliveries"),
                Delivered = cells.Count("No. delivered/produced"),
                Comments = comments,
                Licence = licence,
                LocalProduction = licence ? true : Comment.SpeaksOfLocalProduction(comments),
                Status = comments is not null && comments.Contains("second-hand", StringComparison.OrdinalIgnoreCase)
                    ? comments.Contains("modernized", StringComparison.OrdinalIgnoreCase) ? "Second hand but modernized" : "Second hand" : null,
            });
        }

        if (!begun) complaints.Add(0, null, "no row of column names with 'Weapon designation': this is not SIPRI's trade register");
        return deals;
    }

    private static bool IsPartner(string cell) => cell.Length > 2 && cell[1] == ':' && (cell[0] is 'S' or 'L' or 'R');
}
