using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Tests.Syntax;

public sealed class PhraseSpecs
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    public static TheoryData<string, string> NounPhrases() => [.. SpecTable.Rows("syntax/noun-phrases.md").Select(r => (r[0], r[1]))];

    public static TheoryData<string, string, string, string> Subjects() =>
        [.. SpecTable.Rows("syntax/subjects.md").Select(r => (r[0], r[1], r[2], r[3]))];

    public static TheoryData<string> Contents() => [.. SpecTable.Rows("syntax/contents.md").Select(r => r[0])];

    [Theory]
    [MemberData(nameof(NounPhrases))]
    public void Noun_phrase(string sentence, string scope)
    {
        var (document, start, end) = Marked(sentence);
        var wanted = PhraseScope.Core;
        foreach (var part in scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (part != "core") wanted |= Enum.Parse<PhraseScope>(part, ignoreCase: true);
        var read = new Phrases(document).NounPhrase(document.WordAt(start), wanted);
        document.SpanOf(read).Cut(document.Text).ShouldBe(document.Text[start..end]);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Subject_and_object(string sentence, string verb, string subject, string obj)
    {
        var document = Analysis.Analyse(Report.Of(null, sentence));
        var phrases = new Phrases(document);
        var at = document.Words.First(w => w.Form == verb).Index;
        Cut(document, phrases.SubjectOf(at)).ShouldBe(subject);
        Cut(document, phrases.ObjectOf(at)).ShouldBe(obj);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_ends(string sentence)
    {
        var (document, start, end) = Marked(sentence);
        var first = document.WordAt(start);
        document.SpanOf(new WordRange(first, new Phrases(document).ComplementEnd(first))).Cut(document.Text).ShouldBe(document.Text[start..end]);
    }

    private static (Document Document, int Start, int End) Marked(string sentence)
    {
        int open = sentence.IndexOf('[', StringComparison.Ordinal), close = sentence.IndexOf(']', StringComparison.Ordinal);
        return (Analysis.Analyse(Report.Of(null, sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal))), open, close - 1);
    }

    private static string Cut(Document document, WordRange? range) => range is { } r ? document.SpanOf(r).Cut(document.Text) : "–";
}
