using Isnad.Records;
using Isnad.Text.Morphology;

namespace Isnad.Text;

/// <summary>The language layer as one step: a report in, an analysed <see cref="Document"/> out.</summary>
/// <remarks>Immutable and thread-safe; make one and share it.</remarks>
public sealed class TextAnalysis
{
    private readonly MorphologicalAnalysis _morphology = new();
    private readonly DatelineReader _datelines = new();
    private readonly PageFurniture _furniture = new();

    private TextAnalysis()
    {
    }

    /// <summary>Loads the language data that ships with the library.</summary>
    public static TextAnalysis Create() => new();

    /// <summary>Analyses <paramref name="report"/>. Never throws on text.</summary>
    public Document Analyse(Report report)
    {
        var words = _furniture.Without(report.Text, Tokens.Of(report.Text));
        var spans = Splitting.ParagraphSpans(report.Text);
        var paragraphs = Splitting.Paragraphs(words, spans);
        var quotations = QuotationMarks.Pair(words, paragraphs);
        _morphology.Analyse(report.Text, words);
        var sentences = Splitting.Sentences(report.Text, words, paragraphs, quotations);
        return new Document
        {
            Report = report with
            {
                Paragraphs = spans,
                Sentences = [.. sentences.Select(s => new TextSpan(words[s.First].Span.Start, words[s.End - 1].Span.End))],
            },
            Words = words,
            Sentences = sentences,
            Paragraphs = paragraphs,
            Quotations = quotations,
            Datelines = _datelines.Read(words, paragraphs, report.Title is not null),
        };
    }
}
