using System.Text.Json;
using Dapper;
using Isnad.Register.Facts;
using Isnad.Register.Review;
using Isnad.Register.Search;
using Isnad.Register.Tests.Places;
using Isnad.Text;

namespace Isnad.Register.Tests;

public abstract class LinkingTests(Place place) : IDisposable
{
    private const string Wire = "أعلنت بعثة المراقبين يوم الاثنين أن قافلة من ثلاثين شاحنة محملة بالدقيق والأدوية عبرت خط التماس عند جسر النهر، وأن الطرفين التزما "
        + "وقف النار طوال ساعات العبور، فيما قال سكان إن طائرة استطلاع حلقت فوق البلدة قبل وصول الشاحنات بقليل ثم ابتعدت نحو الشرق من دون أن تقصف شيئا. "
        + "وذكر موظفون في البلدية أن المستودعات كانت قد فرغت منذ أسبوعين وأن المخبز الوحيد توقف عن العمل لنفاد الوقود.";

    private const string Cut = "أعلنت بعثة المراقبين يوم الاثنين أن قافلة من ثلاثين شاحنة محملة بالدقيق والأدوية عبرت خط التماس عند جسر النهر، وأن الطرفين التزما "
        + "وقف النار طوال ساعات العبور";

    [Fact]
    public void An_outlet_that_cut_the_wire_copy_is_in_its_cluster_and_its_chain_is_completed_as_inferred()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Made.In("الشاهد", "2021-03-02", "قافلة تعبر خط التماس", "دار السلام - رويترز: " + Wire),
            Made.In("المنبر", "2021-03-03", "ثلاثون شاحنة إلى البلدة", Cut),
            Made.In("الميزان", "2021-03-02", "مباراة اليوم", "فاز الفريق الأول على ضيفه في مباراة شهدها جمهور كبير من المشجعين الذين ملأوا المدرجات منذ الصباح الباكر."));

        new Linking(store).Run();

        store.Connection.Query<(long Report, long Place, string Agency, long Inferred)>("SELECT report, place, agency, inferred FROM cluster_member ORDER BY place")
            .ShouldBe([(1L, 1L, "رويترز", 0L), (2L, 2L, "رويترز", 1L)]);
        store.Connection.QuerySingle<(long, long)>("SELECT reports, outlets FROM cluster").ShouldBe((2L, 2L));
        using var because = JsonDocument.Parse(store.Connection.QuerySingle<string>("SELECT because FROM copy_pair"));
        var later = because.RootElement.GetProperty("later");
        store.Connection.QuerySingle<string>("SELECT text FROM report WHERE report = 2")[later[0].GetInt32()..later[1].GetInt32()].ShouldBe(Cut);
    }

    [Fact]
    public void Writing_conventions_do_not_hide_a_copy()
    {
        using var store = place.Open();
        var otherHand = Wire.Replace('أ', 'ا').Replace("البلدية", "البلديه").Replace("شاحنة", "شَاحِنة").Replace("،", " ،");
        Made.Ingest(store, Made.In("الشاهد", "2021-03-02", "أول", Wire), Made.In("المنبر", "2021-03-02", "ثان", otherHand));

        new Linking(store).Run();

        store.Connection.QuerySingle<double>("SELECT containment FROM copy_pair").ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void A_changed_version_at_the_same_address_is_a_revision_with_its_differences()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Made.In("الشاهد", "2021-03-02", "قافلة", Wire, url: "https://example.org/1"),
            Made.In("الشاهد", "2021-03-02", "قافلة", Wire + " وأضاف المصدر أن قافلة ثانية ستنطلق غدا.", url: "https://example.org/1"));

        new Linking(store).Run();

        store.Connection.QuerySingle<string>("SELECT kind FROM copy_pair").ShouldBe("revision");
        using var changes = JsonDocument.Parse(store.Connection.QuerySingle<string>("SELECT changes FROM revision"));
        changes.RootElement.GetProperty("added").EnumerateArray().ShouldHaveSingleItem().GetProperty("words").GetString().ShouldBe("وأضاف المصدر أن قافلة ثانية ستنطلق غدا.");
        changes.RootElement.GetProperty("removed").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Two_agencies_and_nothing_is_inferred()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Made.In("الشاهد", "2021-03-02", "أول", "رويترز - " + Wire),
            Made.In("المنبر", "2021-03-02", "ثان", "أ.ف.ب - " + Wire),
            Made.In("الميزان", "2021-03-02", "ثالث", Wire));

        new Linking(store).Run();

        store.Connection.Query<string?>("SELECT agency FROM cluster_member ORDER BY report").ShouldBe(["رويترز", "وكالة الصحافة الفرنسية", null]);
    }

    private static Made Toll(string outlet, string day, string body, string words, double value, string approx = "exact", string status = "asserted") =>
        Made.In(outlet, day, "سوق المدينة", body)
            .Actor("A1", "سوق المدينة", "place")
            .Figure(words, "killed", value, approx)
            .Event("انفجار", "ASSAULT", recipient: "A1", place: "المدينة", day: "2021-03-02", status: status, figures: "F1");

    [Fact]
    public void A_later_higher_toll_is_an_update_and_another_toll_of_the_same_day_a_contradiction()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Toll("الشاهد", "2021-03-02", "سقط 12 قتيلا حين هز انفجار سوق المدينة المزدحم ظهرا وفق مصادر طبية.", "12 قتيلا", 12),
            Toll("المنبر", "2021-03-02", "هز انفجار سوق المدينة المزدحم ظهرا فسقط 19 قتيلا وفق مصادر طبية.", "19 قتيلا", 19),
            Toll("الميزان", "2021-03-03", "بلغ عدد ضحايا انفجار سوق المدينة المزدحم ظهرا 25 قتيلا وفق مصادر طبية.", "25 قتيلا", 25),
            Toll("الراصد", "2021-03-03", "هز انفجار سوق المدينة المزدحم ظهرا وسقط 10 قتلى على الأقل وفق مصادر طبية.", "10 قتلى على الأقل", 10, "at-least"));

        new Linking(store).Run();

        var found = store.Connection.Query<(string Type, string Because)>("SELECT type, because FROM contradiction ORDER BY contradiction").ToList();
        found.Select(f => f.Type).ShouldBe(["number", "update", "update"], ignoreOrder: true);
        using var because = JsonDocument.Parse(found.First(f => f.Type == "number").Because);
        because.RootElement.GetProperty("figure").GetProperty("there").GetProperty("words").GetString().ShouldBe("12 قتيلا");
        because.RootElement.GetProperty("figure").GetProperty("here").GetProperty("words").GetString().ShouldBe("19 قتيلا");
        store.Connection.QuerySingle<(long, long, long)>("SELECT facts, outlets, origins FROM fact_group").ShouldBe((4L, 4L, 4L));
    }

    [Fact]
    public void What_one_report_tells_and_another_says_did_not_happen_is_of_opposite_polarity()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Toll("الشاهد", "2021-03-02", "سقط 12 قتيلا حين هز انفجار سوق المدينة المزدحم ظهرا وفق مصادر طبية.", "12 قتيلا", 12),
            Toll("المنبر", "2021-03-02", "لم يهز أي انفجار سوق المدينة المزدحم ظهرا ولم يسقط 12 قتيلا وفق الشرطة.", "12 قتيلا", 12, status: "negated"));

        new Linking(store).Run();

        store.Connection.Query<string>("SELECT type FROM contradiction").ShouldBe(["polarity"]);
    }

    [Fact]
    public void Neither_no_fewer_than_nor_no_news_of_is_a_denial()
    {
        using var store = place.Open();
        Made Struck(string outlet, string body, string cue, string status) =>
            Made.In(outlet, "2021-03-02", "الجسر", body).Actor("A1", "الطيران", "armed-group", "Q3").Event(cue, "ASSAULT", actor: "A1", status: status);
        Made.Ingest(store,
            Struck("الشاهد", "قال مرصد محلي إن الطيران قصف جسر النهر الحجري القديم عند المدخل الشمالي للبلدة.", "قصف", "asserted"),
            Struck("المنبر", "قال مرصد محلي إنه لا معلومات عن قصف الطيران جسر النهر الحجري القديم عند المدخل الشمالي للبلدة.", "قصف", "negated"));
        new Linking(store).Run();
        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM contradiction").ShouldBe(0);

        Made.Ingest(store, Struck("الميزان", "قال مرصد محلي إن الطيران لا قصف جسر النهر الحجري القديم ولا اقترب من المدخل الشمالي للبلدة.", "قصف", "negated"));
        new Linking(store).Run();

        store.Connection.Query<(string, long, long)>("SELECT type, left_report, right_report FROM contradiction").ShouldBe([("polarity", 1L, 3L)]);
    }

    [Fact]
    public void A_village_and_the_town_it_lies_at_are_no_two_places()
    {
        using var store = place.Open();
        Made At(string outlet, string where, double latitude, double longitude) =>
            Made.In(outlet, "2021-03-02", "حريق", $"أحرق ملثمون معصرة الزيتون الكبيرة ليلا في {where} وجرحوا 4 عمال كانوا نائمين فيها.")
                .Figure("4 عمال", "injured", 4).Event("أحرق", "ASSAULT", place: where, point: (latitude, longitude), figures: "F1");
        Made.Ingest(store, At("الشاهد", "دير السدر", 32.10, 35.30), At("المنبر", "المدينة", 32.22, 35.26), At("الميزان", "مرفأ الصخر", 31.20, 34.20));

        new Linking(store).Run();

        store.Connection.Query<long>("SELECT report FROM fact_group_member ORDER BY report").ShouldBe([1L, 2L]);
        store.Connection.Query<(string, long)>("SELECT type, right_report FROM contradiction").ShouldAllBe(c => c.Item1 == "place" && c.Item2 == 3);
    }

    [Fact]
    public void A_quotation_whose_speaker_one_report_leaves_out_is_the_same_statement()
    {
        using var store = place.Open();
        const string Content = "المرحلة الأولى من قيد الناخبين تبدأ في السابع من الشهر المقبل في ست عشرة لجنة محلية موزعة على المحافظات كلها";
        Made.Ingest(store,
            Made.In("الشاهد", "2021-03-02", "قيد", $"أعلن القحطاني أن {Content}.").Actor("A1", "القحطاني", "person", "Q5").Statement("أعلن", "القحطاني", Content, "A1"),
            Made.In("المنبر", "2021-03-03", "قيد", $"وأضاف أن {Content}.").Actor("A1", "اللجنة", "organisation", "Q6").Statement("وأضاف", null, Content, "A1"),
            Made.In("الميزان", "2021-03-03", "قيد", $"وقال العتيبي إن {Content}.").Actor("A1", "العتيبي", "person", "Q7").Statement("وقال", "العتيبي", Content, "A1"));

        new Linking(store).Run();

        store.Connection.Query<long>("SELECT report FROM fact_group_member ORDER BY report").ShouldBe([1L, 2L]);
    }

    [Fact]
    public void One_formula_with_two_names_is_two_statements()
    {
        using var store = place.Open();
        Made Telegram(string outlet, string country) => Said(outlet, "2021-03-02", $"حكومته تتمنى لشعب {country} الشقيق دوام التقدم والازدهار في ذكرى الاستقلال");
        Made.Ingest(store, Telegram("الشاهد", "النيجر"), Telegram("المنبر", "جامايكا"));

        new Linking(store).Run();

        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM fact_group").ShouldBe(0);
    }

    [Fact]
    public void The_same_words_at_the_same_outlet_again_are_a_copy_and_no_changed_version()
    {
        using var store = place.Open();
        Made.Ingest(store, Made.In("الشاهد", "2021-03-02", "قافلة", Wire, url: "https://example.org/1"), Made.In("الشاهد", "2021-03-03", "قافلة", Wire, url: "https://example.org/2"));

        new Linking(store).Run();

        store.Connection.QuerySingle<string>("SELECT kind FROM copy_pair").ShouldBe("copy");
        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM revision").ShouldBe(0);
    }

    private static Made Said(string outlet, string day, string content, string? agency = null, string act = "assert", string speaker = "سامي النعيم", string id = "Q1", string cue = "قال") =>
        Made.In(outlet, day, "تصريحات", $"{cue} وزير الري {speaker} إن {content}.{(agency is null ? "" : $"\n({agency})")}")
            .Actor("A1", speaker, "person", id)
            .Statement(cue, $"وزير الري {speaker}", content, "A1", act, agency);

    [Fact]
    public void Nine_outlets_with_one_speaker_are_one_origin()
    {
        using var store = place.Open();
        Made.Ingest(store, [.. Enumerable.Range(1, 9).Select(i => Said($"صحيفة {i}", "2021-03-02", $"السد الجديد سيحجز نصف مياه النهر عن القرى {(i % 2 == 0 ? "الواقعة" : "التي تقع")} أسفله"))]);

        new Linking(store).Run();

        store.Connection.QuerySingle<(long, long, long)>("SELECT reports, outlets, origins FROM fact_group").ShouldBe((9L, 9L, 1L));
        var (total, claims) = Claims.Of(store, TextAnalysis.Create(), new FindRequest());
        total.ShouldBe(1);
        claims[0].Carriers.Count.ShouldBe(9);
        claims[0].Carriers[1].Because.ShouldContain("content");
    }

    [Fact]
    public void A_denial_is_tied_to_what_it_denies()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Said("الشاهد", "2021-03-02", "السد الجديد سيحجز نصف مياه النهر عن القرى"),
            Said("المنبر", "2021-03-03", "السد يحجز مياه النهر عن القرى أو المزارع", act: "deny", speaker: "مراد الكناني", id: "Q2", cue: "نفى"));

        new Linking(store).Run();

        var (total, found) = Claims.Contradictions(store, "denial", 0, 10);
        total.ShouldBe(1);
        (found[0].LeftReport, found[0].RightReport).ShouldBe((1L, 2L));
    }

    private static Made Strike(string outlet, string day, string body) =>
        Made.In(outlet, day, "خبر", body).Actor("A1", "الميليشيا", "armed-group", "Q9").Event("قصف", "ASSAULT", actor: "A1");

    private Store ThreeStrikes()
    {
        var store = place.Open();
        Made.Ingest(store,
            Strike("الشاهد", "2021-03-02", "قصف مسلحون من الميليشيا مستودع الحبوب الكبير عند أطراف بلدة الزيتون ليلا."),
            Strike("المنبر", "2021-03-02", "قصف مستودع الحبوب الكبير في أطراف بلدة الزيتون ليلا من جانب الميليشيا."),
            Strike("الميزان", "2021-03-12", "طال قصف الميليشيا الصوامع."));
        new Linking(store).Run();
        return store;
    }

    private static (long, long, long) Counts(Store store) => store.Connection.QuerySingle<(long, long, long)>("SELECT facts, outlets, origins FROM fact_group");

    [Fact]
    public void What_a_person_merged_stays_one_however_often_facts_are_compared_and_says_who_and_why()
    {
        using var store = ThreeStrikes();
        Counts(store).ShouldBe((2, 2, 2));

        new Reviewing(store).Decide("3:E1", "merge", "سلمى", "الصوامع هي المستودع", mergedInto: "1:E1");

        void Hold()
        {
            Counts(store).ShouldBe((3, 3, 3));
            var told = Timeline.Of(store, new FindRequest(), TimeStep.Month).Single();
            told.Events.ShouldBe(1);
            using var because = JsonDocument.Parse(told.Told[0].Carriers.Single(c => c.Report == 3).Because);
            var merged = because.RootElement.GetProperty("merged")[0];
            (merged.GetProperty("with").GetString(), merged.GetProperty("who").GetString(), merged.GetProperty("why").GetString()).ShouldBe(("1:E1", "سلمى", "الصوامع هي المستودع"));
            merged.GetProperty("when").GetString()!.ShouldEndWith("Z");
        }

        Hold();
        new Linking(store).Run(again: true);
        Hold();

        new Reviewing(store).Decide("3:E1", "unmerge", "رامي", "قصف آخر");

        Counts(store).ShouldBe((2, 2, 2));
        new Linking(store).Run(again: true);
        Counts(store).ShouldBe((2, 2, 2));
        new Reviewing(store).History("3:E1").Select(d => d.Verdict).ShouldBe(["unmerge", "merge"]);
        Should.Throw<ReviewException>(() => new Reviewing(store).Decide("3:E1", "unmerge", "رامي")).Message.ShouldContain("nobody merged");
    }

    [Fact]
    public void Merges_of_several_facts_are_undone_one_by_one()
    {
        using var store = ThreeStrikes();
        var review = new Reviewing(store);
        review.Decide("1:E1", "merge", "سلمى", mergedInto: "3:E1");
        review.Decide("2:E1", "merge", "سلمى", mergedInto: "3:E1");

        review.Decide("3:E1", "unmerge", "رامي", mergedInto: "1:E1");
        Counts(store).ShouldBe((3, 3, 3));

        review.Decide("2:E1", "unmerge", "رامي", mergedInto: "3:E1");
        Counts(store).ShouldBe((2, 2, 2));
    }

    [Fact]
    public void A_rejected_fact_counts_nowhere_from_the_moment_it_is_rejected()
    {
        using var store = place.Open();
        Made.Ingest(store,
            Toll("الشاهد", "2021-03-02", "سقط 12 قتيلا حين هز انفجار سوق المدينة المزدحم ظهرا وفق مصادر طبية.", "12 قتيلا", 12),
            Toll("المنبر", "2021-03-02", "هز انفجار سوق المدينة المزدحم ظهرا فسقط 19 قتيلا وفق مصادر طبية.", "19 قتيلا", 19),
            Toll("الميزان", "2021-03-02", "هز انفجار سوق المدينة المزدحم ظهرا فسقط 12 قتيلا وفق المستشفى.", "12 قتيلا", 12));
        new Linking(store).Run();
        Counts(store).ShouldBe((3, 3, 3));
        Claims.Contradictions(store, null, 0, 10).Total.ShouldBeGreaterThan(0);

        new Reviewing(store).Decide("2:E1", "reject", "سلمى");

        void Hold()
        {
            Counts(store).ShouldBe((2, 2, 2));
            Claims.Contradictions(store, null, 0, 10).Total.ShouldBe(0);
        }

        Hold();
        new Linking(store).Run(again: true);
        Hold();
        new Reviewing(store).Decide("3:E1", "reject", "سلمى");
        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM fact_group").ShouldBe(0);
        Timeline.Of(store, new FindRequest(), TimeStep.Month).Single().Events.ShouldBe(1);
    }

    [Fact]
    public void Linking_again_gives_the_same()
    {
        using var store = place.Open();
        Made.Ingest(store, Said("الشاهد", "2021-03-02", "السد الجديد سيحجز نصف مياه النهر عن القرى"), Said("المنبر", "2021-03-02", "السد الجديد يحجز نصف مياه النهر عن القرى"));
        const string All = "SELECT layer, report, n, grp, origin, because FROM fact_group_member ORDER BY layer, report, n";

        new Linking(store).Run();
        var first = store.Connection.Query<(string, long, long, long, string, string)>(All).ToList();
        new Linking(store).Run(again: true);

        first.Count.ShouldBe(2);
        store.Connection.Query<(string, long, long, long, string, string)>(All).ShouldBe(first);
        store.Connection.ExecuteScalar<long>("SELECT count(*) FROM unlinked").ShouldBe(0);
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteLinkingTests() : LinkingTests(new SqlitePlace());

public sealed class PostgresLinkingTests() : LinkingTests(new PostgresPlace());
