using Isnad.Records;
using Isnad.Register.Council;

namespace Isnad.Register.Tests.Council;

public sealed class CouncilRegisterTests
{
    private static readonly CouncilRegister Shipped = CouncilRegister.Of();

    [Fact]
    public void Four_drafts_on_Gaza_failed_before_mid_November_2023_two_by_veto()
    {
        var failed = Shipped.Where(new DateOnly(2023, 10, 1), new DateOnly(2023, 11, 15), "Gaza").Where(i => i.Kind == CouncilItemKind.Draft).ToList();

        failed.Select(i => (i.Symbol, i.Date!.Value.Day, i.Vote!.ToString(), i.Outcome.Short)).ShouldBe(
        [
            ("S/2023/772", 16, "5-4-6", "failed for want of votes"),
            ("S/2023/773", 18, "12-1-2", "vetoed by United States"),
            ("S/2023/792", 25, "10-3-2", "vetoed by China, Russian Federation"),
            ("S/2023/795", 25, "4-2-9", "failed for want of votes"),
        ]);
    }

    [Fact]
    public void Counts_of_the_shipped_votes_are_those_of_their_members()
    {
        foreach (var item in Shipped.Items.Where(i => i.Vote?.Of(Ballot.Yes).Any() == true))
            (item.Vote!.Of(Ballot.Yes).Count(), item.Vote.Of(Ballot.No).Count(), item.Vote.Of(Ballot.Abstain).Count()).ShouldBe((item.Vote.Yes, item.Vote.No, item.Vote.Abstain), item.Symbol);
        Shipped.Items.ShouldAllBe(i => i.Outcome.Because.IndexOf("otherwise", StringComparison.Ordinal) < 0);
    }

    [Theory]
    [InlineData("2712")]
    [InlineData("S/RES/2712 (2023)")]
    [InlineData("s/res/2712(2023)")]
    [InlineData("S/2023/876")]
    public void A_resolution_is_found_by_number_symbol_and_draft(string symbol) => Shipped.Find(symbol)!.Symbol.ShouldBe("S/RES/2712 (2023)");

    [Fact]
    public void The_two_languages_of_a_document_are_one_item()
    {
        var item = CouncilRegister.Of(MadeUpCouncil.File(MadeUpCouncil.Xml("eng"), "e.xml").Items, MadeUpCouncil.File(MadeUpCouncil.Xml("ara"), "a.xml").Items).Find("S/2031/5")!;

        item.Languages.ShouldBe(["eng", "ara"]);
        item.Sources.ShouldBe(["e.xml", "a.xml"]);
        item.Doubts.ShouldAllBe(d => d.EndsWith("named", StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_that_disagree_are_named()
    {
        var item = CouncilRegister.Of(MadeUpCouncil.File(MadeUpCouncil.Xml(), "e.xml").Items, MadeUpCouncil.File(MadeUpCouncil.Xml(yes: 8), "a.xml").Items).Find("S/2031/5")!;

        item.Vote!.Yes.ShouldBe(9);
        item.Doubts.ShouldContain("a.xml has the vote 8-1-6");
    }

    [Fact]
    public void Topics_are_asked_for_in_either_language() =>
        Shipped.Where(subject: "غزة").ShouldBe(Shipped.Where(subject: "Gaza"));

    [Theory]
    [InlineData("draft-rejected", 4, "2023-12-07", CouncilVerdict.Agrees, "2 by veto and 2 for want of votes")]
    [InlineData("draft-rejected", 3, "2023-12-07", CouncilVerdict.Differs, "3 claimed")]
    [InlineData("draft-rejected", 4, "2023-12-10", CouncilVerdict.Agrees, "before S/RES/2712")]
    [InlineData("draft-rejected", 5, "2023-12-10", CouncilVerdict.Agrees, "5 drafts")]
    [InlineData("veto", 4, "2023-12-07", CouncilVerdict.Differs, "takes every rejection for a veto")]
    [InlineData("veto", 2, "2023-12-07", CouncilVerdict.Agrees, "2 by veto")]
    [InlineData("draft-rejected", 4, "2019-12-07", CouncilVerdict.NotCovered, "2019-12-07")]
    public void A_count_of_rejections_is_held_against_the_register(string kind, int count, string published, CouncilVerdict verdict, string says)
    {
        var finding = CouncilCheck.Check(Claim(kind, published) with { Count = count }, Shipped);

        finding.Verdict.ShouldBe(verdict, finding.Because);
        finding.Because.ShouldContain(says);
    }

    [Fact]
    public void A_symbol_brings_its_vote_and_outcome()
    {
        CouncilCheck.Check(Claim("resolution-adopted") with { Symbol = "2712", Votes = new VoteCount { For = 12, Abstain = 3 } }, Shipped).Verdict.ShouldBe(CouncilVerdict.Agrees);
        CouncilCheck.Check(Claim("resolution-adopted") with { Symbol = "2712", Votes = new VoteCount { For = 13 } }, Shipped)
            .ShouldSatisfyAllConditions(f => f.Verdict.ShouldBe(CouncilVerdict.Differs), f => f.Because.ShouldContain("12-0-3"));
        CouncilCheck.Check(Claim("veto") with { Symbol = "S/2023/772" }, Shipped).ShouldSatisfyAllConditions(f => f.Verdict.ShouldBe(CouncilVerdict.Differs), f => f.Because.ShouldContain("no veto"));
        CouncilCheck.Check(Claim("resolution-adopted") with { Symbol = "9999" }, Shipped).Verdict.ShouldBe(CouncilVerdict.NotCovered);
    }

    [Fact]
    public void A_vote_without_a_symbol_is_looked_for_near_the_day()
    {
        CouncilCheck.Check(Claim("meeting", "2023-12-09") with { Votes = new VoteCount { For = 13, Against = 1, Abstain = 1 } }, Shipped)
            .ShouldSatisfyAllConditions(f => f.Verdict.ShouldBe(CouncilVerdict.Agrees), f => f.Because.ShouldContain("S/2023/970"));
        CouncilCheck.Check(Claim("meeting", "2023-12-09") with { Votes = new VoteCount { For = 11 } }, Shipped).Verdict.ShouldBe(CouncilVerdict.Differs);
    }

    [Theory]
    [InlineData("استخدم الأمين العام المادة 99 لأول مرة منذ تسلمه منصبه سنة 2017", CouncilVerdict.Agrees, "since taking office in 2017; the last explicit case before was 1989-08-15")]
    [InlineData("لجأ الأمين العام إلى المادة 99 لأول مرة منذ ٢٠١٧", CouncilVerdict.Differs, "would agree if the implicit case 2017-09-02")]
    [InlineData("لجأ الأمين العام إلى المادة 99 لأول مرة منذ عام 1989", CouncilVerdict.Agrees, "1989-08-15")]
    [InlineData("لم يلجأ أمين عام إلى المادة 99 منذ عقود", CouncilVerdict.Agrees, "34 years earlier")]
    [InlineData("لجأ الأمين العام إلى المادة 99 لأول مرة منذ 2006", CouncilVerdict.Differs, "no case of 2006")]
    public void The_first_time_since_a_year_is_held_against_the_known_cases(string words, CouncilVerdict verdict, string says)
    {
        var finding = CouncilCheck.Check(Claim("article-99") with { Words = words }, Shipped);

        finding.Verdict.ShouldBe(verdict, finding.Because);
        finding.Because.ShouldContain(says);
    }

    [Fact]
    public void A_veto_told_near_its_day_is_found_in_an_imported_list()
    {
        var register = CouncilRegister.Of(MadeUpCouncil.File(MadeUpCouncil.Vetoes).Items);

        CouncilCheck.Check(Claim("veto", "2031-05-27") with { Topic = "North Korea", States = ["RUS"] }, register)
            .ShouldSatisfyAllConditions(f => f.Verdict.ShouldBe(CouncilVerdict.Agrees), f => f.Because.ShouldContain("S/2031/431 was vetoed"));
        CouncilCheck.Check(Claim("veto", "2031-05-27") with { Topic = "North Korea", States = ["USA"] }, register).Verdict.ShouldBe(CouncilVerdict.NotCovered);
    }

    [Theory]
    [InlineData("أعلنت وزارة الدفاع الماليزية أمرا", null)]
    [InlineData("القوات السودانية", "Sudan")]
    [InlineData("وبغزة", "Gaza")]
    public void A_topic_is_known_by_whole_words(string text, string? topic) => Topics.In(text)?.Name.ShouldBe(topic);

    private static CouncilClaim Claim(string kind, string published = "2023-12-07") => new()
    {
        Report = "r", Act = "C1", Kind = kind, Words = "", Topic = "Gaza", Published = DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };
}
