using Dapper;
using Isnad.Register.Ingest;
using Isnad.Register.Review;
using Isnad.Register.Tests.Places;
using Isnad.Text;

namespace Isnad.Register.Tests;

public abstract class IngestTests(Place place) : IDisposable
{
    private static Made Convoy(string outlet = "الشاهد") => Made.In(outlet, "2021-03-04", "قافلة إغاثة تصل 😀 إلى البلدة", "أعلن ناطق باسم الصليب الأحمر أن القافلة وصلت سالمة.\nوقال سكان إن القصف قتل 12 شخصا.")
        .Actor("A1", "الصليب الأحمر", "igo", "Q7178")
        .Statement("أعلن", "ناطق باسم الصليب الأحمر", "القافلة وصلت سالمة", "A1")
        .Figure("12 شخصا", "killed", 12)
        .Event("القصف", "ASSAULT", figures: "F1");

    [Fact]
    public void A_report_is_kept_whole_and_its_facts_cut_the_words_they_name()
    {
        using var store = place.Open();
        var made = Convoy();

        Made.Ingest(store, made).Stored.ShouldBe(1);

        store.Connection.QuerySingle<string>("SELECT text FROM report").ShouldBe(made.Report.Text);
        var statement = store.Connection.QuerySingle<(string Speaker, string Source, string Content, string Act)>("SELECT speaker, source, content, act FROM statements");
        statement.ShouldBe(("الصليب الأحمر", "ناطق باسم الصليب الأحمر", "القافلة وصلت سالمة", "assert"));
        store.Connection.QuerySingle<(string Words, double Value, string Event)>("SELECT words, value, event FROM figures").ShouldBe(("12 شخصا", 12, "E1"));
    }

    [Fact]
    public void The_record_comes_back_as_it_was_read()
    {
        using var store = place.Open();
        var made = Convoy();

        Made.Ingest(store, made);

        var stored = store.Records().ShouldHaveSingleItem();
        Isnad.Records.RecordJson.ToUtf8(stored.Record).ShouldBe(Isnad.Records.RecordJson.ToUtf8(made.Record()));
        stored.Reader.ShouldBe(ReaderVersion.Current);
    }

    [Fact]
    public void The_same_report_again_is_known_and_another_outlets_copy_is_not()
    {
        using var store = place.Open();

        Made.Ingest(store, Convoy(), Convoy(), Convoy("المنبر")).ShouldSatisfyAllConditions(p => p.Stored.ShouldBe(2), p => p.Known.ShouldBe(1));
        Made.Ingest(store, Convoy()).ShouldSatisfyAllConditions(p => p.Stored.ShouldBe(0), p => p.Known.ShouldBe(1));

        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM actor").ShouldBe(1);
        store.Connection.ExecuteScalar<long>("SELECT reports FROM actors").ShouldBe(2);
    }

    [Fact]
    public void Rejected_inputs_are_kept_once_with_their_place_and_reason()
    {
        using var store = place.Open();
        Input[] inputs = [new("day.jsonl", null, 7, null, ("broken-json", "broken JSON at byte 3"))];
        var analysis = TextAnalysis.Create();

        for (var run = 0; run < 2; run++)
            new Ingestion(store, i => ReadReport.Of(new Record { Report = i.Report! }, analysis.Analyse(i.Report!))).Run(inputs, new IngestOptions()).Rejected.ShouldBe(1);

        store.Connection.Query<(string, long, string)>("SELECT file, line, code FROM rejected_input").ShouldBe([("day.jsonl", 7L, "broken-json")]);
    }

    [Fact]
    public void The_same_inputs_give_the_same_rows_from_any_number_of_readers()
    {
        using var one = place.Open();
        using var elsewhere = new SqlitePlace();
        using var two = elsewhere.Open();
        var analysis = TextAnalysis.Create();
        var inputs = Enumerable.Range(1, 300).Select(i => new Input("made", null, i,
            Isnad.Records.Report.Of($"خبر {i}", $"وصل الوفد رقم {i} إلى العاصمة.", outlet: "الشاهد", published: "2021-03-04"))).ToList();
        ReadReport Read(Input input)
        {
            Thread.SpinWait(input.Report!.Text.GetHashCode(StringComparison.Ordinal) & 0xFFFF);
            return ReadReport.Of(new Record { Report = input.Report! }, analysis.Analyse(input.Report!));
        }

        new Ingestion(one, Read).Run(inputs, new IngestOptions { Readers = 1, Batch = 32 });
        new Ingestion(two, Read).Run(inputs, new IngestOptions { Readers = 8, Batch = 64 });

        const string All = "SELECT report, identity FROM report ORDER BY report";
        one.Connection.Query<(long, string)>(All).ShouldBe(two.Connection.Query<(long, string)>(All));
    }

    [Fact]
    public void Stopping_keeps_what_was_committed_and_the_next_run_brings_the_rest()
    {
        using var store = place.Open();
        using var stop = new CancellationTokenSource();
        var analysis = TextAnalysis.Create();
        var inputs = Enumerable.Range(1, 200).Select(i => new Input("made", null, i, Isnad.Records.Report.Of(null, $"النص {i}"))).ToList();
        var ingestion = new Ingestion(store, i => ReadReport.Of(new Record { Report = i.Report! }, analysis.Analyse(i.Report!)));

        var first = ingestion.Run(inputs, new IngestOptions { Batch = 20 }, p => stop.Cancel(), stop.Token);
        first.Stored.ShouldBe(20);
        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM report").ShouldBe(20);

        var second = ingestion.Run(inputs, new IngestOptions { Batch = 20 });
        second.Stored.ShouldBe(180);
        second.Known.ShouldBe(20);
    }

    [Fact]
    public void Reading_again_replaces_what_was_read_and_keeps_what_people_decided()
    {
        using var store = place.Open();
        var made = Convoy();
        Made.Ingest(store, made);
        store.Connection.Execute("""
            INSERT INTO decision (report, layer, cue_start, cue_end, n, verdict, correction, as_read, reader, who, decided)
            SELECT report, 'statement', cue_start, cue_end, n, 'correct', '{"act":"confirm"}', '{}', 'old', 'سلمى', '2021-03-05' FROM statement
            """);
        var analysis = TextAnalysis.Create();
        var newer = made.Record() with { Events = [] };

        new Rereading(store, r => ReadReport.Of(newer, analysis.Analyse(r))).Run(all: true).ShouldBe(1);

        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM event").ShouldBe(0);
        store.Connection.QuerySingle<(string Act, string Decision)>("SELECT act, decision FROM statement").ShouldBe(("confirm", "corrected"));
        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM reading").ShouldBe(1);
        StandingDecisions.Of(store, 1).For("statement", 0, 1).Verdict.ShouldBeNull();
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteIngestTests() : IngestTests(new SqlitePlace());

public sealed class PostgresIngestTests() : IngestTests(new PostgresPlace());
