using System.Text;
using Isnad.Register.Arms;

namespace Isnad.Register.Tests.Arms;

public class ShapeTests
{
    [Fact]
    public void Trade_register_keeps_question_marks_of_its_unnamed_columns()
    {
        var file = MadeUp.File(MadeUp.Register);

        file.Shape.ShouldBe(ArmsShape.Register);
        file.Generated.ShouldBe("2024-10-13");
        file.Deals.Count.ShouldBe(4);
        var drone = file.Deals[0];
        drone.OrderYear.ShouldBe(new Estimate(2010, true));
        drone.Ordered.ShouldBe(new Estimate(12, false));
        drone.Delivered.ShouldBe(new Estimate(12, true));
        drone.DeliveryYears.Select(y => y.Value).ShouldBe([2011, 2012]);
        drone.LocalProduction.ShouldBe(true);
        drone.TivDelivered.ShouldBe(24);
        file.Deals[2].Ordered.Value.ShouldBeNull();
        Parties.Of(file.Deals[2].Supplier).Kind.ShouldBe(PartyKind.Unknown);
        Parties.Of(file.Deals[3].Recipient).Kind.ShouldBe(PartyKind.NonState);
    }

    [Fact]
    public void Latin_1_is_read_where_the_file_is_not_utf_8()
    {
        var result = ArmsFileReader.Read("register.csv", Encoding.Latin1.GetBytes(MadeUp.Register.Replace("Hache", "Flèche", StringComparison.Ordinal)));

        result.File.ShouldNotBeNull().Deals[2].Designation.ShouldBe("Flèche");
    }

    [Fact]
    public void Mixed_encodings_are_refused_with_the_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(MadeUp.Register.Replace("Dard", "Dé", StringComparison.Ordinal)), .. Encoding.Latin1.GetBytes("Kenya,Francé,2012,,4,,X,tank,4,,2013,New,,1,1,1\n")];

        var error = ArmsFileReader.Read("register.csv", bytes).Errors.ShouldHaveSingleItem();

        error.Row.ShouldBe(11);
        error.Message.ShouldContain("mixed encodings");
    }

    [Fact]
    public void Deliveries_carry_ids_and_both_units()
    {
        var file = MadeUp.File(MadeUp.Deliveries, "deliveries-2025-01-03.csv");

        file.Shape.ShouldBe(ArmsShape.Deliveries);
        file.Generated.ShouldBe("2025-01-03");
        var gun = file.Deliveries[3];
        gun.DealId.ShouldBe("103");
        (gun.TivUnit, gun.TivDealUnit, gun.Tiv).ShouldBe((1, 0.4, 2));
        file.Deliveries[1].Year.ShouldBe(new Estimate(2012, false));
    }

    [Fact]
    public void Legacy_register_reads_x_as_uncertain_and_spells_categories_out()
    {
        var deal = MadeUp.File(MadeUp.Legacy).Deals.ShouldHaveSingleItem();

        deal.DealId.ShouldBe("101");
        deal.Category.ShouldBe("Aircraft");
        deal.OrderYear.Uncertain.ShouldBeTrue();
        deal.Ordered.Uncertain.ShouldBeFalse();
        deal.Delivered.Uncertain.ShouldBeTrue();
        deal.Status.ShouldBe("New");
    }

    [Fact]
    public void Tiv_table_tells_nothing_identified_from_nearly_nothing_and_keeps_the_published_total()
    {
        var file = MadeUp.File(MadeUp.TivTable);

        file.Shape.ShouldBe(ArmsShape.TivTable);
        file.Generated.ShouldBe("2022-07-28");
        file.Tiv.ShouldContain(c => c.Party == "France" && c.Counterpart == "Ghana" && c.Year == 2010 && c.Tiv == 0);
        file.Tiv.ShouldNotContain(c => c.Counterpart == "Kenya" && c.Year == 2010);
        file.Tiv.Single(c => c.Counterpart == "Kenya" && c.Year is null).Tiv.ShouldBe(25);
        file.Tiv.Single(c => c.Counterpart is null && c.Year == 2012).Tiv.ShouldBe(16);
    }

    [Fact]
    public void Rtf_groups_by_recipient_and_knows_licences()
    {
        var file = MadeUp.File(MadeUp.Rtf, "register.rtf");

        file.Shape.ShouldBe(ArmsShape.RegisterRtf);
        file.Deals.Select(d => (d.Supplier, d.Recipient, d.Designation, d.Licence)).ShouldBe(
            [("France", "Kenya", "Faucon-9", false), ("France", "Kenya", "Hache", false), ("Italy", "Kenya", "Lupo", true)]);
        file.Deals[0].OrderYear.ShouldBe(new Estimate(2010, true));
        file.Deals[0].DeliveryYears.Select(y => y.Value).ShouldBe([2011, 2012]);
        file.Deals[0].Delivered.ShouldBe(new Estimate(12, true));
        file.Deals[1].Ordered.Value.ShouldBeNull();
        file.Deals[1].Status.ShouldBe("Second hand");
    }

    [Fact]
    public void A_cut_off_rtf_is_refused()
    {
        MadeUp.Read(MadeUp.Rtf[..(MadeUp.Rtf.Length - 40)], "register.rtf").Errors.ShouldContain(e => e.Message.Contains("cut off"));
    }

    [Fact]
    public void State_reports_keep_who_reports()
    {
        var report = MadeUp.File(MadeUp.UnRegister).Reports.ShouldHaveSingleItem();

        (report.Reporter, report.Counterpart, report.Flow, report.Year, report.Number).ShouldBe(("France", "Kenya", TivFlow.Exports, 2012, 8));
    }

    [Theory]
    [InlineData("Kenya,France,2012,,40,?,Dard", 8, null, "7 cells under 16 columns")]
    [InlineData("Kenya,France,twelve,,40,?,Dard,anti-tank missile,40,,2013,New,,0.05,2,2", 8, "Year of order", "'twelve' is no whole number")]
    [InlineData("Kenya,France,2012,!,40,?,Dard,anti-tank missile,40,,2013,New,,0.05,2,2", 8, "Year of order?", "'!' is none of ?")]
    [InlineData("Kenya,,2012,,40,?,Dard,anti-tank missile,40,,2013,New,,0.05,2,2", 8, "Supplier", "is empty")]
    [InlineData("Kenya,France,2012,,40,?,Dard,anti-tank missile,40,,2013 and 14,New,,0.05,2,2", 8, "Year(s) of delivery", "no list of years")]
    public void A_bad_row_is_named_by_row_and_column(string row, int line, string? column, string message)
    {
        var rows = MadeUp.Register.Split('\n');
        rows[7] = row;

        var result = MadeUp.Read(string.Join('\n', rows));

        result.File.ShouldBeNull();
        var error = result.Errors.ShouldHaveSingleItem();
        (error.Row, error.Column).ShouldBe((line, column));
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void Unknown_and_missing_columns_are_named()
    {
        var errors = MadeUp.Read(MadeUp.Deliveries.Replace("Description", "Beschreibung", StringComparison.Ordinal)).Errors;

        errors.ShouldContain(e => e.Column == "Beschreibung" && e.Message.Contains("unknown column"));
        errors.ShouldContain(e => e.Column == "Description" && e.Message.Contains("missing"));
    }

    [Fact]
    public void The_made_up_samples_can_be_imported()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Isnad.slnx"))) folder = Path.GetDirectoryName(folder)!;
        var samples = Directory.GetFiles(Path.Combine(folder, "samples", "arms"));

        samples.ShouldNotBeEmpty();
        foreach (var sample in samples) ArmsFileReader.Read(Path.GetFileName(sample), System.IO.File.ReadAllBytes(sample)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void An_open_quotation_mark_is_named_by_its_line()
    {
        var error = MadeUp.Read(MadeUp.HandKept.Replace("question\"", "question", StringComparison.Ordinal)).Errors.ShouldHaveSingleItem();

        error.Row.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3\n")]
    public void A_file_of_no_known_shape_is_refused(string text)
    {
        MadeUp.Read(text).Errors.ShouldNotBeEmpty();
    }
}
