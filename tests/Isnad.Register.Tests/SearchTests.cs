using Isnad.Register.Facts;
using Isnad.Register.Ingest;
using Isnad.Register.Search;
using Isnad.Register.Tests.Places;
using Isnad.Text;

namespace Isnad.Register.Tests;

public abstract class SearchTests : IDisposable
{
    private readonly Place _place;
    private readonly Store _store;
    private readonly RegisterSearch _search;

    protected SearchTests(Place place)
    {
        _place = place;
        _store = place.Open();
        _search = new RegisterSearch(_store, TextAnalysis.Create());
        Made.Ingest(_store,
            Made.In("الشاهد", "2021-03-02", "الأخبار من الجبهة", "قَصَفَ الجيش مواقع المسلحين.\nوحذر غوتيريش من موجة نزوح.")
                .Actor("A1", "غوتيريش", "person", "Q311440").Actor("A2", "الجيش", "organisation")
                .Statement("وحذر", "غوتيريش", "موجة نزوح", "A1", act: "warn")
                .Event("قَصَفَ", "ASSAULT", actor: "A2", place: "مواقع المسلحين"),
            Made.In("المنبر", "2021-03-05", "أخبار متفرقة", "انتهى القصف ومدرسه المدينة فتحت أبوابها. الأمير حماد زار المدرسة.")
                .Actor("A2", "الجيش", "organisation"),
            Made.In("الميزان", "2021-03-09", "عنوان آخر", "لا شيء هنا عن الحرب."));
        new Linking(_store).Run();
    }

    [Theory]
    [InlineData("أخبار", WordForm.Light, 2)]
    [InlineData("أخبار", WordForm.Exact, 1)]
    [InlineData("قصف", WordForm.Exact, 1)]
    [InlineData("قصف", WordForm.Light, 2)]
    [InlineData("المدرسة", WordForm.Exact, 1)]
    [InlineData("اخبار", WordForm.Exact, 0)]
    [InlineData("اخبار", WordForm.Folded, 1)]
    [InlineData("\"موجة نزوح\"", WordForm.Light, 1)]
    [InlineData("\"نزوح موجة\"", WordForm.Light, 0)]
    [InlineData("قصف -نزوح", WordForm.Light, 1)]
    [InlineData("كلمة لا ترد", WordForm.Light, 0)]
    [InlineData("\" OR 1=1 --", WordForm.Light, 0)]
    public void Words_are_found_in_the_form_asked_for(string text, WordForm form, int reports) =>
        _search.Find(new FindRequest { Text = text, Form = form }).Total.ShouldBe(reports);

    [Fact]
    public void An_index_made_anew_finds_the_same_and_holds_nothing_of_older_readings()
    {
        var index = new WordIndex(_store);
        var before = _search.Find(new FindRequest { Text = "أخبار" }).Hits.Select(h => h.Report).ToList();
        new Rereading(_store, Made.Reread).Run(all: true).ShouldBe(3);
        index.Stale.ShouldBe(0);
        _search.Find(new FindRequest { Text = "أخبار" }).Hits.Select(h => h.Report).ShouldBe(before);

        index.Rebuild().ShouldBe(3);
        index.Compact();

        index.Stale.ShouldBe(0);
        _search.Find(new FindRequest { Text = "أخبار" }).Hits.Select(h => h.Report).ShouldBe(before);
        _search.Find(new FindRequest { Text = "\"موجة نزوح\"" }).Total.ShouldBe(1);
    }

    [Fact]
    public void A_rebuilding_that_is_stopped_leaves_the_index_as_it_was()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        new WordIndex(_store).Rebuild(stop: stop.Token).ShouldBe(0);

        _search.Find(new FindRequest { Text = "أخبار" }).Total.ShouldBe(2);
    }

    [Fact]
    public void The_form_that_matched_is_shown_where_it_matched()
    {
        var hits = _search.Find(new FindRequest { Text = "أخبار" }).Hits;

        var marks = hits.ToDictionary(h => h.Report, h => h.Passages[0].Marks[0].Form);
        marks[2].ShouldBe(WordForm.Exact);
        marks[1].ShouldBe(WordForm.Light);
        var passage = hits.Single(h => h.Report == 1).Passages[0];
        passage.Text.Substring(passage.Marks[0].Span.Start, passage.Marks[0].Span.Length).ShouldBe("الأخبار");
    }

    [Fact]
    public void The_vowelled_word_is_marked_whole()
    {
        var passage = _search.Find(new FindRequest { Text = "قصف" }).Hits.Single(h => h.Report == 1).Passages[0];

        passage.Text.Substring(passage.Marks[0].Span.Start, passage.Marks[0].Span.Length).ShouldBe("قَصَفَ");
    }

    [Fact]
    public void Filters_hold_of_one_fact_together()
    {
        _search.Find(new FindRequest { Speaker = "غوتيريش", Act = "warn" }).Hits.ShouldHaveSingleItem().Statements.ShouldHaveSingleItem().Content.ShouldBe("موجة نزوح");
        _search.Find(new FindRequest { Speaker = "غوتيريش", Act = "deny" }).Total.ShouldBe(0);
        _search.Find(new FindRequest { Actor = "الجيش", EventType = "assault", Place = "مواقع المسلحين" }).Hits.ShouldHaveSingleItem().Events.ShouldHaveSingleItem().Cue.ShouldBe("قَصَفَ");
        _search.Find(new FindRequest { Actor = "لا أحد بهذا الاسم" }).Total.ShouldBe(0);
        _search.Find(new FindRequest { Text = "قصف", Outlet = "المنبر" }).Total.ShouldBe(1);
        _search.Find(new FindRequest { From = "2021-03-03", To = "2021-03-08" }).Total.ShouldBe(1);
    }

    [Fact]
    public void Pages_follow_each_other()
    {
        var all = _search.Find(new FindRequest()).Hits.Select(h => h.Report).ToList();

        all.ShouldBe([3, 2, 1]);
        _search.Find(new FindRequest { Offset = 1, Limit = 1 }).ShouldSatisfyAllConditions(r => r.Total.ShouldBe(3), r => r.Hits.Select(h => h.Report).ShouldBe([2L]));
    }

    [Fact]
    public void An_actor_is_found_by_part_of_its_name_and_by_its_item()
    {
        ActorProfile.Of(_store, "غوتيريش").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            a => a.Statements.ShouldBe(1), a => a.Acts.ShouldHaveSingleItem().Name.ShouldBe("warn"), a => a.Latest[0].Content.ShouldBe("موجة نزوح"));
        ActorProfile.Of(_store, "Q311440").ShouldHaveSingleItem().Name.ShouldBe("غوتيريش");
        ActorProfile.Of(_store, "جيش").ShouldHaveSingleItem().EventsAsActor.ShouldBe(1);
    }

    [Fact]
    public void A_time_line_counts_each_event_once_in_its_step()
    {
        var step = Timeline.Of(_store, new FindRequest { EventType = "ASSAULT" }, TimeStep.Month).ShouldHaveSingleItem();

        step.From.ShouldBe("2021-03-01");
        step.ByType["ASSAULT"].ShouldBe(1);
        step.Told[0].DayOfPublication.ShouldBeTrue();
    }

    public void Dispose()
    {
        _store.Dispose();
        _place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteSearchTests() : SearchTests(new SqlitePlace());

public sealed class PostgresSearchTests() : SearchTests(new PostgresPlace());
