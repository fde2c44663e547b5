using System.Text;
using System.Text.Json;
using Dapper;
using Isnad.Evaluation;
using Isnad.Register.Ingest;
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
        Made.Ingest(_store, Read());
    }

    private static Made Read(string cue = "قال") => Made.In("الشاهد", "2021-03-02", "هدنة", "قال الوسيط إن الهدنة صامدة.\nوأضاف القائد أن القصف قتل 12 شخصا.")
        .Actor("A1", "الوسيط", "person").Actor("A2", "القائد", "person")
        .Statement(cue, "الوسيط", "الهدنة صامدة", "A1")
        .Statement("وأضاف", "القائد", "القصف قتل 12 شخصا", "A2")
        .Event("القصف", "COERCE", figures: "F1").Figure("12 شخصا", "killed", 12);

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
    public void Words_and_speakers_are_put_right_and_stay_so_through_a_new_reading()
    {
        _review.Decide("1:S1", "correct", "سلمى", "القائل هو القائد", new Dictionary<string, string> { ["source"] = "القائد", ["content"] = "الهدنة صامدة.", ["act"] = "confirm" });
        _review.Decide("1:S2", "correct", "سلمى", null, new Dictionary<string, string> { ["speaker"] = "new:ليلى مراد + الوسيط" });
        _review.Decide("1:S2", "correct", "سلمى", null, new Dictionary<string, string> { ["source"] = "" });
        _review.Decide("1:E1", "correct", "سلمى", null, new Dictionary<string, string> { ["actor"] = "القائد", ["recipient"] = "12 شخصا", ["recipient_is"] = "A1", ["from"] = "2021-03-01" });

        void Hold()
        {
            _store.Connection.Query<(string, string?, string, string)>("SELECT speaker, source, content, act FROM statements ORDER BY statement")
                .ShouldBe([("القائد", "القائد", "الهدنة صامدة.", "confirm"), ("الوسيط + ليلى مراد", null, "القصف قتل 12 شخصا", "assert")]);
            _store.Connection.QuerySingle<(string, string, string, string, string)>("SELECT actor, actor_words, recipient, recipient_words, when_from FROM events")
                .ShouldBe(("القائد", "القائد", "الوسيط", "12 شخصا", "2021-03-01"));
            _store.Connection.QuerySingle<string>("SELECT a.name FROM hop h JOIN actor a ON a.actor = h.actor WHERE h.n = 1 AND h.role = 'speaker'").ShouldBe("القائد");
        }

        Hold();
        new Rereading(_store, _ => ReadReport.Of(Read(cue: "قال الوسيط").Record(), Made.Analyse(Read().Report))).Run(all: true).ShouldBe(1);
        Hold();
        _store.Record(1)!.Record.Statements[0].Speaker.ShouldBe(["A1"]);
    }

    [Fact]
    public void Words_that_stand_twice_want_their_offsets()
    {
        var message = Should.Throw<ReviewException>(() => Correct("source", "ال")).Message;
        message.ShouldContain("stands 5 times");
        message.ShouldContain("source=6-8");
        message.ShouldContain("9-11  …هدنة قال الوسيط إن الهدنة");
        Should.Throw<ReviewException>(() => Correct("source", "المبعوث")).Message.ShouldContain("does not say «المبعوث»");
        Should.Throw<ReviewException>(() => Correct("source", "60-900")).Message.ShouldContain("code points");
        Should.Throw<ReviewException>(() => Correct("speaker", "فلان")).Message.ShouldContain("new:فلان");
        Should.Throw<ReviewException>(() => Correct("speaker", "new:sheep:فلان")).Message.ShouldContain("kind of actor");
        Should.Throw<ReviewException>(() => Correct("from", "أمس")).Message.ShouldContain("yyyy-MM-dd");
        _review.History().ShouldBeEmpty();

        Correct("source", "9-15");

        _store.Connection.QuerySingle<string>("SELECT source FROM statements WHERE statement = 'S1'").ShouldBe("الوسيط");
        Decision Correct(string field, string value) => _review.Decide("1:S1", "correct", "سلمى", null, new Dictionary<string, string> { [field] = value });
    }

    [Fact]
    public void Corrections_add_up_until_someone_accepts_what_was_read()
    {
        _review.Decide("1:S1", "correct", "سلمى", null, new Dictionary<string, string> { ["act"] = "confirm" });
        _review.Decide("1:S1", "correct", "رامي", null, new Dictionary<string, string> { ["form"] = "direct" });
        _store.Connection.QuerySingle<(string, string)>("SELECT act, form FROM statement WHERE n = 1").ShouldBe(("confirm", "direct"));

        _review.Decide("1:S1", "accept", "سلمى");

        _store.Connection.QuerySingle<(string, string)>("SELECT act, form FROM statement WHERE n = 1").ShouldBe(("assert", "indirect"));
    }

    [Fact]
    public void What_was_put_right_is_gold_that_the_scorer_takes()
    {
        _review.Decide("1:S1", "correct", "سلمى", null, new Dictionary<string, string> { ["source"] = "القائد", ["content"] = "الهدنة صامدة." });
        _review.Decide("1:S2", "correct", "سلمى", null, new Dictionary<string, string> { ["source"] = "", ["speaker"] = "الوسيط" });
        _review.Decide("1:E1", "correct", "سلمى", null, new Dictionary<string, string> { ["recipient"] = "12 شخصا" });
        using MemoryStream articles = new(), gold = new();
        new GoldExport(_store).Write(articles, gold);

        var report = AnnotationJson.Reports(new MemoryStream(articles.ToArray())).ShouldHaveSingleItem();
        var annotation = AnnotationJson.Annotations(new MemoryStream(gold.ToArray())).ShouldHaveSingleItem();
        annotation.Statements[1].SourceIs.ShouldBe("الوسيط");
        var asRead = new Scorer();
        asRead.Add(report, annotation, _store.Record(1)!.Record);
        var corrected = new Scorer();
        corrected.Add(report, annotation, _store.ReviewedRecords().Single().Record);

        double Strict(Scorer scorer, string layer) => scorer.Result().Scores.Single(s => s.Layer == layer).F1;
        (Strict(asRead, "statements"), Strict(asRead, "statements.strict"), Strict(asRead, "events.strict")).ShouldBe((1, 0, 0));
        (Strict(corrected, "statements.strict"), Strict(corrected, "events.strict")).ShouldBe((1, 1));
    }

    [Fact]
    public void Records_as_reviewed_leave_out_what_was_rejected_and_whatever_named_it()
    {
        _review.Decide("1:F1", "reject", "سلمى");
        _review.Decide("1:S1", "reject", "سلمى");

        var record = _store.ReviewedRecords().Single().Record;

        record.Statements.Select(s => s.Id).ShouldBe(["S2"]);
        record.Figures.ShouldBeEmpty();
        record.Events.Single().Figures.ShouldBeEmpty();
        _store.Records().Single().Record.Statements.Count.ShouldBe(2);
    }

    [Fact]
    public void Mistakes_are_named()
    {
        Should.Throw<ReviewException>(() => _review.Decide("1:S9", "accept", "سلمى")).Message.ShouldContain("1:S9");
        Should.Throw<ReviewException>(() => _review.Decide("S1", "accept", "سلمى")).Message.ShouldContain("12:S4");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "accept", " ")).Message.ShouldContain("who");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "correct", "سلمى")).Message.ShouldContain("fields");
        Should.Throw<ReviewException>(() => _review.Decide("1:S1", "correct", "سلمى", null, new Dictionary<string, string> { ["colour"] = "x" })).Message.ShouldContain("act, form");
        Code("1:S1", "act", "claim").ShouldContain("assert, confirm, deny");
        Code("1:S1", "act", "").ShouldContain("never without");
        Code("1:E1", "mode", "shelling").ShouldContain("aerial");
        Code("1:E1", "cameo", "bombing").ShouldContain("cameo=bombing");
        string Code(string fact, string field, string value) =>
            Should.Throw<ReviewException>(() => _review.Decide(fact, "correct", "سلمى", null, new Dictionary<string, string> { [field] = value })).Message;
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
