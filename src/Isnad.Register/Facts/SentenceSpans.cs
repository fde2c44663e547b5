using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>The sentences of a text, without the analysis of its words.</summary>
internal static class SentenceSpans
{
    public static List<WordRange> Of(string text, List<Word> words)
    {
        var paragraphs = Splitting.Paragraphs(words, Splitting.ParagraphSpans(text));
        return Splitting.Sentences(text, words, paragraphs, QuotationMarks.Pair(words, paragraphs));
    }
}
