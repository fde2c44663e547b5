using System.Text;
using Isnad.Register.Council;

namespace Isnad.Register.Tests.Council;

public sealed class CouncilShapeTests
{
    [Fact]
    public void A_document_tells_symbol_day_sponsors_subjects_and_vote()
    {
        var item = MadeUpCouncil.File(MadeUpCouncil.Xml()).Items.ShouldHaveSingleItem();

        item.Kind.ShouldBe(CouncilItemKind.Draft);
        item.Symbol.ShouldBe("S/2031/5");
        item.Date.ShouldBe(new DateOnly(2031, 1, 5));
        item.Meeting.ShouldBe("S/PV.9989");
        item.Sponsors.ShouldBe(["Bosnia and Herzegovina", "Kenya", "Brazil"]);
        item.Subjects.ShouldBe(["SYRIAN ARAB REPUBLIC"]);
        item.Vote!.ToString().ShouldBe("9-1-5");
        item.Vote.Members.ShouldBe([new MemberVote("FRANCE", Ballot.No)]);
        item.Outcome.VetoedBy.ShouldBe(["France"]);
    }

    [Fact]
    public void Lines_tell_resolutions_with_votes_by_member()
    {
        var item = MadeUpCouncil.File(MadeUpCouncil.Lines).Items.ShouldHaveSingleItem();

        item.ShouldSatisfyAllConditions(i => i.Draft.ShouldBe("S/2031/7"), i => i.Vote!.ToString().ShouldBe("2-0-1"), i => i.Vote!.Of(Ballot.Abstain).ShouldBe(["KENYA"]),
            i => i.Subjects.ShouldBe(["SOMALIA", "The situation in Somalia."]));
    }

    [Fact]
    public void A_list_of_vetoes_tells_who_without_a_vote()
    {
        var items = MadeUpCouncil.File(MadeUpCouncil.Vetoes).Items;

        items.Count.ShouldBe(3);
        items[0].Outcome.Short.ShouldBe("vetoed by USSR");
        items[2].Outcome.VetoedBy.ShouldBe(["China", "Russian Federation"]);
        CouncilRegister.Of(items).Items.Count(i => i.Symbol == "S/PV.49").ShouldBe(2);
    }

    [Fact]
    public void Both_library_tables_are_read()
    {
        MadeUpCouncil.File(MadeUpCouncil.LibraryVotes).Items.ShouldHaveSingleItem().Vote!.Members.Count.ShouldBe(3);
        MadeUpCouncil.File(MadeUpCouncil.LibraryRecords).Items.ShouldHaveSingleItem().Vote!.Of(Ballot.Yes).ShouldBe(["CHINA", "FRANCE"]);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>", "DTD")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>", "DTD")]
    [InlineData("<a/>", "akomaNtoso")]
    public void Hostile_or_foreign_xml_is_refused(string xml, string says) =>
        MadeUpCouncil.Read(xml).ShouldSatisfyAllConditions(r => r.File.ShouldBeNull(), r => r.Errors.ShouldHaveSingleItem().Message.ShouldContain(says));

    [Fact]
    public void Truncated_xml_is_refused_with_its_line()
    {
        var xml = MadeUpCouncil.Xml();
        var error = MadeUpCouncil.Read(xml[..(xml.Length / 2)], "half.xml").Errors.ShouldHaveSingleItem();

        error.ToString().ShouldStartWith("half.xml:");
        error.Row.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Xml_in_two_encodings_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(MadeUpCouncil.Xml().Replace("Brazil", "Côte d'Ivoire"));
        Encoding.Latin1.GetBytes("Kény").CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf("Keny"u8)));

        CouncilFileReader.Read("mixed.xml", bytes).File.ShouldBeNull();
    }

    [Fact]
    public void More_members_than_were_counted_are_an_error_and_fewer_a_doubt()
    {
        MadeUpCouncil.Read(MadeUpCouncil.Xml().Replace("value=\"01\"", "value=\"00\"")).Errors.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(e => e.Column.ShouldBe("value"), e => e.Message.ShouldBe("0 votes, 1 members named"));
        CouncilRegister.Of(MadeUpCouncil.File(MadeUpCouncil.Xml().Replace("value=\"01\"", "value=\"02\"")).Items).Find("S/2031/5")!.Doubts.ShouldContain("2 against, 1 of them named");
    }

    [Theory]
    [InlineData("\"symbol\"", "\"symbole\"", "symbole")]
    [InlineData("9 January 2031", "soon", "adoption_date")]
    [InlineData("\"MS_in_favour_count\": \"2\"", "\"MS_in_favour_count\": \"1\"", "MS_in_favour")]
    [InlineData("\"sponsors\": [\"KENYA\"]", "\"sponsors\": \"KENYA\"", "sponsors")]
    public void A_wrong_line_is_named_by_row_and_column(string old, string now, string column)
    {
        var errors = MadeUpCouncil.Read(MadeUpCouncil.Lines + "\n" + MadeUpCouncil.Lines.Replace(old, now), "v.jsonl").Errors;

        errors[0].ShouldSatisfyAllConditions(e => e.Row.ShouldBe(2), e => e.Column.ShouldBe(column));
    }

    [Fact]
    public void A_cut_off_line_is_named() => MadeUpCouncil.Read(MadeUpCouncil.Lines[..80]).Errors.ShouldHaveSingleItem().Message.ShouldContain("cut off");

    [Theory]
    [InlineData("crisis_topic", "crisis", 1, "crisis")]
    [InlineData("5/26/2031", "26/5/2031", 4, "date")]
    [InlineData("China,Russia,", "China,Kenya,", 4, "member_veto2")]
    public void A_wrong_veto_is_named_by_row_and_column(string old, string now, int row, string column) =>
        MadeUpCouncil.Read(MadeUpCouncil.Vetoes.Replace(old, now), "vetoes.csv").Errors.ShouldContain(e => e.Row == row && e.Column == column);

    [Fact]
    public void Library_votes_cut_off_within_a_vote_are_refused() =>
        MadeUpCouncil.Read(MadeUpCouncil.LibraryVotes[..MadeUpCouncil.LibraryVotes.IndexOf("77,KEN", StringComparison.Ordinal)]).Errors.ShouldHaveSingleItem().Message.ShouldContain("cut off");

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("[")]
    public void What_is_no_file_of_the_council_is_refused(string text) => MadeUpCouncil.Read(text).File.ShouldBeNull();
}
