using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Tests.Numbers;

public class QuantityReaderTests
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private static readonly NumberLexicon Lexicon = NumberLexicon.Load();
    private static readonly NumberParser Parser = new(Lexicon);
    private static readonly QuantityReader Reader = new(Lexicon, Parser);

    public static TheoryData<string, string, string, string> Quantities()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in SpecTable.Rows("numbers/quantities.md")) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Reads_how_many(string sentence, string words, string value, string approx)
    {
        var document = Analysis.Analyse(Report.Of(null, sentence));

        var found = Reader.Read(document, []).Where(q => q.Role == NumberRole.Count).ToList();

        string.Join(" ; ", found.Select(q => document.SpanOf(q.Words).Cut(document.Text))).ShouldBe(words == "-" ? "" : words);
        if (found.Count == 0) return;
        string.Join(" ; ", found.Select(q => Number(q.Value) + (q.To is null ? "" : ".." + Number(q.To)))).ShouldBe(value);
        string.Join(" ; ", found.Select(q => q.Approx)).ShouldBe(approx);
    }

    [Fact]
    public void Numbers_in_words_are_read_back()
    {
        var numbers = Gen.OneOf(Gen.Choose(3, 999).Select(n => (long)n), Gen.Choose(1000, 999_999).Select(n => (long)n),
            Gen.Choose(1_000_000, int.MaxValue).Select(n => (long)n), Gen.Choose(1, 999).Select(n => n * 1_000_000_000L + 5));
        Prop.ForAll(numbers.Zip(Gen.Choose(0, 7)).ToArbitrary(), pair =>
        {
            var (number, style) = pair;
            var spelled = ArabicNumerals.Spell(number, (style & 1) != 0, (style & 2) != 0, (style & 4) != 0 ? "مئة" : "مائة");
            var document = Analysis.Analyse(Report.Of(null, spelled));

            var numeral = Parser.Parse(document, 0, document.Words.Count);

            numeral.Value.ShouldBe(number, spelled);
            numeral.End.ShouldBe(document.Words.Count, spelled);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    [Fact]
    public void Numbers_in_digits_are_read_back_in_every_script()
    {
        Prop.ForAll(Gen.Choose(0, 999_999_999).ToArbitrary(), number =>
        {
            foreach (var zero in "0٠۰")
            {
                var digits = new string([.. number.ToString(CultureInfo.InvariantCulture).Select(c => (char)(zero + (c - '0')))]);
                Digits.Parse(digits, beforeScale: false).ShouldBe(number);
            }

            Digits.Parse(number.ToString("N0", CultureInfo.InvariantCulture), beforeScale: false).ShouldBe(number);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    [Fact]
    public void A_direction_mark_within_a_number_shows_its_halves_changed_over() =>
        Digits.Parse("4.\u200F436", beforeScale: true).ShouldBe(436.4);

    private static string Number(double? value) => value is { } v ? v.ToString("0.##", CultureInfo.InvariantCulture) : "-";
}
