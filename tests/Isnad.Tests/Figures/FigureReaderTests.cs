using System.Globalization;
using Isnad.Reading;
using Isnad.Records;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Figures;

public class FigureReaderTests
{
    private static readonly ReportReader Reader = ReportReader.Create();

    public static TheoryData<string, string, string, string, string> Figures()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("figures/figures.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Reads_what_a_register_keeps(string sentence, string words, string kind, string value, string approx)
    {
        var record = Reader.Read(Report.Of(null, sentence, published: "2024-05-10"));

        string.Join(" ; ", record.Figures.Select(f => f.Span.Cut(sentence).TrimStart('و'))).ShouldBe(words == "-" ? "" : words);
        if (record.Figures.Count == 0) return;
        string.Join(" ; ", record.Figures.Select(f => f.Kind)).ShouldBe(kind);
        string.Join(" ; ", record.Figures.Select(f => f.Value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-")).ShouldBe(value);
        string.Join(" ; ", record.Figures.Select(f => f.Approx)).ShouldBe(approx);
    }

    [Theory]
    [InlineData("خصصت 20 مليون يورو للاجئين", "EUR")]
    [InlineData("خسرت البلاد 3 ملايين دينار عراقي", "IQD")]
    [InlineData("بلغ الدعم 3 ملايين دينار", null)]
    [InlineData("بلغت الكلفة $40 مليون", "USD")]
    public void Money_names_its_currency_or_leaves_it_open(string sentence, string? currency) =>
        Reader.Read(Report.Of(null, sentence)).Figures.ShouldHaveSingleItem().Currency.ShouldBe(currency);
}
