using System.Text;
using System.Text.Json;
using Dapper;
using Isnad.Register.Review;
using Isnad.Register.Search;
using Isnad.Register.Tests.Places;
using Isnad.Text;

namespace Isnad.Register.Tests;

public abstract class ReviewTests : IDisposable
{
    private readonly Place _place;
    private readonly Store _store;
    private readonly Reviewing _review;

    protected ReviewTests(Place place)
    {
        _place = place;
        _store = place.Open();
        _review = new Reviewing(_store);
        Made.Ingest(_store, Made.In("الشاهد", "2021-03-02", "هدنة", "قال الوسيط إن الهدنة صامدة.\nوأضاف القائد أن القصف قتل 12 شخصا.")
            .Actor("A1", "الوسيط", "person").Actor("A2", "القائد", "person")
            .Statement("قال", "الوسيط", "الهدنة صامدة", "A1")
            .Statement("وأضاف", "القائد", "القصف قتل 12 شخصا", "A2")
            .Event("القصف", "COERCE").Figure("12 شخصا", "killed", 12));
    }

    [Fact]
    public void A_correction_stands_in_the_rows_and_the_reading_stays_beside_it()
    {
        _review.Decide("1:E1", "correct", "سلمى", "قصف لا إكراه", new Dictionary<string, string> { ["type"] = "ASSAULT" });

        _store.Connection.QuerySingle<(string, string)>("SELECT type, decision FROM events").ShouldBe(("ASSAULT", "corrected"));
        _store.Record(1)!.Record.Events[0].Type.ShouldBe("COERCE");
        var decision = _review.History("1:E1").ShouldHaveSingleItem();
        decision.Who.ShouldBe("سلمى");
        decision.Why.ShouldBe("قصف لا إكراه");
        decision.Decided.ShouldEndWith("Z");
    }

    [Fact]
    public void The_last_decision_stands_and_all_are_kept()
    {
        _review.Decide("1:S1", "reject", "سلمى");
        _review.Decide("1:S1", "accept", "رامي", "هو قول صريح");

        _store.Connection.QuerySingle<string>("SELECT decision FROM statement WHERE n = 1").ShouldBe("accepted");
        _review.History("1:S1").Select(d => d.Verdict).ShouldBe(["accept", "reject"]);
        _review.History().Count.ShouldBe(2);
    }

    [Fact]
    public void A_rejected_fact_no_longer_answers()
    {
        var search = new RegisterSearch(_store, TextAnalysis.Create());
        search.Find(new FindRequest { Speaker = "الوسيط" }).Total.ShouldBe(1);

        _review.Decide("1:S1", "reject", "سلمى");

        search.Find(new FindRequest { Speaker = "الوسيط" }).Total.ShouldBe(0);
    }

    [Fact]
    public void Mistakes_are_named()
    {
        Should.Throw<ReviewException>(() => _review.Decide("1:S9", "accept", "سلمى")).Message.ShouldContain("1:S9");
        Should.Throw<ReviewException>(() => _review.Decide("S1", "accept", "سلمى")).Message.ShouldContain("12:S4");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "accept", " ")).Message.ShouldContain("who");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "correct", "سلمى")).Message.ShouldContain("fields");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "correct", "سلمى", null, new Dictionary<string, string> { ["colour"] = "x" })).Message.ShouldContain("act, form");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "merge", "سلمى", mergedInto: "1:E1")).Message.ShouldContain("different kinds");
        _review.History().ShouldBeEmpty();
    }

    [Fact]
    public void Reviewed_reports_go_out_as_annotation()
    {
        _review.Decide("1:S1", "reject", "سلمى");
        _review.Decide("1:F1", "correct", "سلمى", null, new Dictionary<string, string> { ["value"] = "13", ["approx"] = "at-least" });
        _review.Decide("1:E1", "correct", "سلمى", null, new Dictionary<string, string> { ["type"] = "ASSAULT" });
        using MemoryStream articles = new(), gold = new();

        new GoldExport(_store).Write(articles, gold).ShouldBe(1);

        using var annotation = JsonDocument.Parse(gold.ToArray());
        var report = annotation.RootElement[0];
        report.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("cue").GetString()).ShouldBe(["وأضاف"]);
        report.GetProperty("figures")[0].GetProperty("value").GetDouble().ShouldBe(13);
        report.GetProperty("figures")[0].GetProperty("approx").GetString().ShouldBe("at-least");
        report.GetProperty("events")[0].GetProperty("type").GetString().ShouldBe("ASSAULT");
        report.GetProperty("events")[0].GetProperty("p").GetInt32().ShouldBe(2);
        using var article = JsonDocument.Parse(articles.ToArray());
        article.RootElement[0].GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()).First().ShouldBe("هدنة");
        Encoding.UTF8.GetString(gold.ToArray()).ShouldContain("القصف");
    }

    public void Dispose()
    {
        _store.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteReviewTests() : ReviewTests(new SqlitePlace());

public sealed class PostgresReviewTests() : ReviewTests(new PostgresPlace());
