using FsCheck;
using FsCheck.Fluent;
using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;
using Isnad.Text.Numbers;
using Isnad.Time;
using NodaTime;

namespace Isnad.Tests.Time;

public class TimeReaderTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private static readonly NumberLexicon Numbers = NumberLexicon.Load();
    private static readonly TimeReader Reader = new(TimeLexicon.Load(), Numbers, new NumberParser(Numbers));

    public static TheoryData<string, string, string, string, string> Dates()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("time/dates.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Reads_when(string published, string sentence, string words, string days, string precision)
    {
        var (document, found) = Read(sentence, published == "-" ? null : published);

        string.Join(" ; ", found.Select(t => WithoutConjunction(document, t))).ShouldBe(words == "-" ? "" : words.Replace("هـ", "ه", StringComparison.Ordinal));
        string.Join(" ; ", found.Select(t => t.From is null ? "-" : t.From == t.To ? t.From : $"{t.From} {t.To}")).ShouldBe(found.Count == 0 ? "" : days);
        string.Join(" ; ", found.Select(t => t.Precision)).ShouldBe(found.Count == 0 ? "" : precision);
    }

    [Fact]
    public void Every_weekday_is_the_last_one_up_to_publication()
    {
        string[] names = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
        Prop.ForAll(Gen.Choose(0, 20000).Zip(Gen.Choose(0, 6)).ToArbitrary(), pair =>
        {
            var published = new LocalDate(1990, 1, 1).PlusDays(pair.Item1);
            var (_, found) = Read("أعلن الناطق " + names[pair.Item2] + " فتح المعبر", published.ToString("yyyy-MM-dd", null));
            var day = LocalDateOf(found.ShouldHaveSingleItem().From!);
            day.DayOfWeek.ShouldBe((IsoDayOfWeek)(pair.Item2 + 1));
            Period.DaysBetween(day, published).ShouldBeInRange(0, 6);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    [Fact]
    public void Any_run_of_time_words_gives_ordered_separate_expressions_and_never_throws()
    {
        var pieces = new[] { "أمس", "الأول", "من", "إلى", "يوم", "الخميس", "(", ")", "،", "12", "31", "2014", "1436", "هـ", "تموز", "/", "يوليو", "كانون", "الثاني", "منذ", "قبل", "بعد",
            "خلال", "بين", "و", "وحتى", "مطلع", "العام", "الماضي", "الشهر", "المقبل", "أسبوعين", "الساعات", "الـ24", "ليلة", "غد", "صيف", "ربيع", "الثمانينيات", "99999999", "عام", "ثلاثة", "آلاف", "السنوات", "الأخيرة" };
        Prop.ForAll(Gen.Elements(pieces).ListOf().ToArbitrary(), list =>
        {
            var (document, found) = Read(string.Join(' ', list), "2024-02-29");
            var at = 0;
            foreach (var t in found)
            {
                t.Words.First.ShouldBeGreaterThanOrEqualTo(at);
                t.Words.Count.ShouldBeGreaterThan(0);
                at = t.Words.End;
                (t.From is null).ShouldBe(t.To is null);
                (t.Precision == "unresolved").ShouldBe(t.From is null);
                if (t.From is not null) string.CompareOrdinal(t.From, t.To).ShouldBeLessThanOrEqualTo(0);
            }

            at.ShouldBeLessThanOrEqualTo(document.Words.Count);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    private static LocalDate LocalDateOf(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static string WithoutConjunction(Document document, TimeExpression time)
    {
        var text = document.SpanOf(time.Words).Cut(document.Text);
        return text.StartsWith('و') ? text[1..] : text;
    }

    private static (Document Document, List<TimeExpression> Found) Read(string sentence, string? published)
    {
        var document = Analysis.Analyse(Report.Of(null, sentence, published: published));
        return (document, Reader.Read(document));
    }
}
