using System.Globalization;
using Isnad.Records;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Council;

public class CouncilReaderTests
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("council/acts.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Acts_are_read_as_the_spec_says(string sentence, string kinds, string symbol, string count, string votes)
    {
        var acts = Samples.Reader.Read(Report.Of(null, sentence, published: "2023-12-06")).Council;

        Show(acts.Select(a => a.Kind)).ShouldBe(kinds);
        Show(acts.Select(a => a.Symbol)).ShouldBe(symbol);
        Show(acts.Select(a => a.Count?.ToString(CultureInfo.InvariantCulture))).ShouldBe(count);
        Show(acts.Select(a => a.Votes is { } v ? $"{v.For}-{v.Against}-{v.Abstain}" : null)).ShouldBe(votes);
    }

    private static string Show(IEnumerable<string?> values)
    {
        var shown = string.Join(' ', values.Where(v => v is not null));
        return shown.Length == 0 ? "–" : shown;
    }
}
