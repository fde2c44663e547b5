using Isnad.Names;
using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;

namespace Isnad.Tests.Names;

/// <summary>The examples of <c>specs/names</c>.</summary>
public sealed class ActorSpecs
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private static readonly NameFinder Finder = NameFinder.Create();

    public static TheoryData<string, string, string> Actors() => [.. SpecTable.Rows("names/actors.md").Select(r => (r[0], r[1], r[2]))];

    [Theory]
    [MemberData(nameof(Actors))]
    public void Phrase_resolves_to(string text, string phrase, string expected)
    {
        var document = Analysis.Analyse(Report.Of(null, text));
        var table = Finder.Find(document);
        var start = text.LastIndexOf(phrase, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0);
        var range = new WordRange(document.WordAt(start), document.WordAt(start + phrase.Length - 1) + 1);
        var read = table.Resolve(range).Select(i => table.Actors[i]).Select(a => $"{a.Kind} {a.Name} {a.Country ?? "-"} {a.Cameo ?? "-"}");
        var line = string.Join(" ; ", read);
        (line.Length == 0 ? "-" : line).ShouldBe(expected);
    }
}
