using System.Text;
using Isnad.Records;
using Isnad.Register.Conflicts;
using Isnad.Register.Tests.Places;
using Isnad.Text;

namespace Isnad.Register.Tests.Council;

public sealed class ConflictTests
{
    private const string Ucdp = """
        conflict_id,location,side_a,side_a_2nd,side_b,side_b_2nd,incompatibility,territory_name,year,intensity_level,type_of_conflict,start_date,start_date2,ep_end,ep_end_date,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd
        9999,Kenya,Government of Kenya,,The Made-Up Front,,1,The Shore,2031,1,3,2030-01-02,2031-02-03,0,,501,,,
        9999,Kenya,Government of Kenya,Government of Uganda,The Made-Up Front,,1,The Shore,2032,2,4,2030-01-02,2031-02-03,1,2032-11-12,501,500,,

        """;

    private static ConflictFile Read(string csv) => ConflictFileReader.Read("u.csv", Encoding.UTF8.GetBytes(csv)).File.ShouldNotBeNull();

    [Fact]
    public void Conflict_388_comes_with_its_sides_and_episodes()
    {
        var conflict = ConflictRegister.Of().Find(388).ShouldNotBeNull();

        conflict.SideA.ShouldBe(["AZE"]);
        conflict.SideB.ShouldContain("ARM");
        conflict.Supporters.ShouldBe(["TUR"]);
        conflict.Started.ShouldBe("1991-12-29");
        conflict.Episodes[0].ShouldBe((1991, 1994, true));
        conflict.Episodes[^1].ShouldBe((2020, 2023, true));
    }

    [Fact]
    public void An_imported_conflict_has_its_own_sides()
    {
        var conflict = ConflictRegister.Of(Read(Ucdp).Years).Find(9999).ShouldNotBeNull();

        conflict.Name.ShouldBe("Kenya: The Shore");
        conflict.SideA.ShouldBe(["KEN"]);
        conflict.Supporters.ShouldBe(["UGA"]);
        conflict.SideB.ShouldBe(["The Made-Up Front"]);
        conflict.Years[1].ShouldSatisfyAllConditions(y => y.Incompatibility.ShouldBe("territory"), y => y.Type.ShouldBe("internationalised intrastate"), y => y.EpisodeEnded.ShouldBe("2032-11-12"));
    }

    [Theory]
    [InlineData("territory_name", "territory", 1, "territory")]
    [InlineData(",2031,1,3,", ",2031,9,3,", 2, "intensity_level")]
    [InlineData(",501,500,,", ",501,Uganda,,", 3, "gwno_a_2nd")]
    [InlineData("2032-11-12", "12.11.2032", 3, "ep_end_date")]
    public void A_wrong_row_is_named_by_row_and_column(string old, string now, int row, string column) =>
        ConflictFileReader.Read("u.csv", Encoding.UTF8.GetBytes(Ucdp.Replace(old, now))).ShouldSatisfyAllConditions(r => r.File.ShouldBeNull(), r => r.Errors.ShouldContain(e => e.Row == row && e.Column == column));

    [Fact]
    public void A_row_that_is_cut_off_is_named() =>
        ConflictFileReader.Read("u.csv", Encoding.UTF8.GetBytes(Ucdp.TrimEnd()[..^20])).Errors.ShouldContain(e => e.Row == 3 && e.Message.Contains("cut off"));

    [Fact]
    public void Acts_between_the_sides_and_arms_to_a_party_belong_to_the_conflict()
    {
        var made = Made.In("الشاهد", "2020-10-02", "معارك", "قصفت أذربيجان مواقع أرمينيا. سلمت فرنسا أرمينيا رادارات. زارت فرنسا كينيا.")
            .Actor("A1", "أذربيجان", country: "AZE").Actor("A2", "أرمينيا", country: "ARM").Actor("A3", "فرنسا", country: "FRA").Actor("A4", "كينيا", country: "KEN")
            .Event("قصفت", "ASSAULT", "A1", "A2").Event("زارت", "CONSULT", "A3", "A4");
        var text = made.Report.Text;
        var record = made.Record() with
        {
            Transfers = [new ArmsTransfer { Id = "T1", Cue = new TextSpan(text.IndexOf("سلمت", StringComparison.Ordinal), text.IndexOf(" فرنسا أرمينيا", StringComparison.Ordinal)), SupplierIds = ["A3"], RecipientIds = ["A2"], Status = "delivered" }],
        };

        ConflictItems.Of(ConflictRegister.Of().Find(388)!, record).Select(i => (i.Kind, i.Id, i.Because)).ShouldBe(
            [("event", "E1", "its sides act on each other"), ("transfer", "T1", "arms to أرمينيا, a party")]);
    }

    [Fact]
    public void Agreements_stand_with_their_conflicts()
    {
        const string pax = """
            PPName,AgtId,Agt,Dat,Status,Stage,UcdpCon
            Shore process,71,A made-up truce,2032-11-12,Multiparty signed/agreed,Cea,9999;388
            Shore process,72,"A made-up frame, agreed",01/02/2033,,,

            """;
        using var place = new SqlitePlace();
        using var store = place.Open();
        var archive = new ConflictArchive(store);

        archive.Import(Read(pax)).ShouldBeTrue();

        archive.AgreementsOf(388).ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.Name.ShouldBe("A made-up truce"), a => a.Day.ShouldBe("2032-11-12"), a => a.Stage.ShouldBe("Cea"));
        archive.AgreementsOf(1).ShouldBeEmpty();
        ConflictFileReader.Read("p.csv", Encoding.UTF8.GetBytes(pax.Replace("01/02/2033", "soon"))).Errors.ShouldHaveSingleItem().ToString().ShouldStartWith("p.csv:3: column Dat");
    }

    [Fact]
    public void Conflict_years_come_back_as_they_went_in()
    {
        using var place = new SqlitePlace();
        using var store = place.Open();
        var file = Read(Ucdp);

        new ConflictArchive(store).Import(file).ShouldBeTrue();
        new ConflictArchive(store).Import(file).ShouldBeFalse();

        var back = new ConflictArchive(store).Load().ShouldHaveSingleItem();
        back.Select(y => (y.Conflict, y.Year, y.Territory, y.Intensity, y.EpisodeEnded, y.Row)).ShouldBe(file.Years.Select(y => (y.Conflict, y.Year, y.Territory, y.Intensity, y.EpisodeEnded, y.Row)));
        back.SelectMany(y => y.Parties).ShouldBe(file.Years.SelectMany(y => y.Parties));
    }
}
