using FsCheck;
using FsCheck.Fluent;
using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Names;

public sealed class ActorTableTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private static readonly NameFinder Finder = NameFinder.Create();

    private static readonly string[] Pieces =
    [
        "قال", "المتحدث", "باسم", "وزارة", "الخارجية", "الروسية", "سيرغي", "لافروف", "«", "»", "\"", "(", ")", "،", ".", "\n", "تنظيم", "داعش", "وزير", "الدفاع",
        "التركي", "محمد", "بن", "عبد", "الله", "آل", "الحكومة", "في", "بيان", "مصدر", "أمني", "المصدر", "للأمم", "المتحدة", "نائب", "رئيس", "مجلس", "النواب", "من",
        "قوات", "التابعة", "لوزارة", "الجانبان", "و", "ـ", "موقع", "والا", "القيادي", "أبو", "عمر", "الأخير", "A", "12", "ﻻ",
    ];

    [Fact]
    public void Of_any_text_every_mention_lies_in_it_and_every_phrase_resolves_to_actors_of_the_table()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Join(' ', p));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var document = Analysis.Analyse(Report.Of("عنوان", text, published: "2016-05-01"));
            var table = Finder.Find(document);
            for (var at = 0; at < document.Words.Count; at++)
                foreach (var actor in table.Resolve(new WordRange(at, Math.Min(at + 4, document.Words.Count)))) actor.ShouldBeInRange(0, table.Actors.Count - 1);
            var record = table.ToRecord();
            foreach (var actor in record)
            {
                foreach (var span in actor.Mentions) document.Text.AsSpan().Length.ShouldBeGreaterThanOrEqualTo(span.End);
                if (actor.HeadOf is { } of) record.ShouldContain(a => a.Id == of);
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    [Fact]
    public void Actors_are_numbered_in_the_order_of_their_first_mention()
    {
        var record = Record("اتهمت أوكرانيا روسيا بقصف الميناء. وقالت وزارة الدفاع الروسية إن الهدف عسكري، فيما نددت فرنسا بالهجوم.");
        record.Where(a => a.Mentions.Count > 0).Select(a => a.Mentions[0].Start).ShouldBeInOrder();
        record[0].Name.ShouldBe("أوكرانيا");
        record.Select(a => a.Id).ShouldBe(Enumerable.Range(1, record.Count).Select(i => $"A{i}"));
    }

    [Fact]
    public void A_minister_acts_for_the_state()
    {
        var record = Record("قال وزير الخارجية الفرنسي لوران فابيوس إن الاتفاق قريب.");
        var person = record.Single(a => a.Kind == "person");
        record.Single(a => a.Id == person.HeadOf).Country.ShouldBe("FRA");
    }

    [Fact]
    public void Last_names_titles_and_descriptions_are_mentions_of_one_person()
    {
        const string Text = "قال وزير الطاقة عادل المنصوري إن الإنتاج ارتفع. وأوضح المنصوري أن الصادرات زادت. وأضاف الوزير أن الخطة مستمرة.";
        var person = Record(Text).Single(a => a.Kind == "person");
        person.Mentions.Select(m => m.Cut(Text)).ShouldBe(["وزير الطاقة عادل المنصوري", "المنصوري", "الوزير"]);
    }

    [Fact]
    public void The_holder_of_an_office_is_known_by_the_day_of_publication()
    {
        var document = Analysis.Analyse(Report.Of(null, "أكد الرئيس الأمريكي أن بلاده لن تتدخل.", published: "2014-03-05"));
        Finder.Find(document).ToRecord().Select(a => a.NameEn).ShouldContain("Barack Obama");
    }

    [Fact]
    public void Without_a_day_an_office_names_nobody()
    {
        Record("أكد الرئيس الأمريكي أن بلاده لن تتدخل.").ShouldNotContain(a => a.NameEn == "Barack Obama" || a.NameEn == "Donald Trump");
    }

    [Fact]
    public void A_capital_in_which_something_happens_is_no_actor()
    {
        Record("وقع انفجار في موسكو صباحا.").ShouldBeEmpty();
    }

    private static IReadOnlyList<Actor> Record(string text) => Finder.Find(Analysis.Analyse(Report.Of(null, text))).ToRecord();
}
