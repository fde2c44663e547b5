using System.Globalization;
using Isnad.Reading;
using Isnad.Records;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Transfers;

public class TransferSpecs
{
    private static readonly ReportReader Reader = ReportReader.Create();

    public static TheoryData<string, string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var row in SpecTable.Rows("transfers/transfers.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_as_the_specification_says(string sentence, string supplier, string recipient, string weapons, string status)
    {
        var record = Reader.Read(Report.Of(null, sentence, published: "2021-03-01"));
        if (status == "-")
        {
            record.Transfers.ShouldBeEmpty();
            return;
        }

        var transfer = record.Transfers.ShouldHaveSingleItem();
        var text = record.Report.Text;
        (transfer.Supplier?.Cut(text) ?? "-").ShouldBe(supplier);
        (transfer.Recipient?.Cut(text) ?? "-").ShouldBe(recipient);
        string.Join("; ", transfer.Weapons.Select(Shown)).ShouldBe(weapons);
        transfer.Status.ShouldBe(status);
    }

    private static string Shown(Weapon weapon) => (weapon.Category ?? "arms") + (weapon.Designation is { } name ? ":" + name : "")
        + (weapon.Quantity is { } n ? "×" + n.ToString(CultureInfo.InvariantCulture) : "");
}
