namespace Isnad.Text;

/// <summary>Paragraphs, quotations and sentences.</summary>
internal static class Splitting
{
    public static List<TextSpan> ParagraphSpans(string text)
    {
        var spans = new List<TextSpan>();
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                spans.Add(new TextSpan(start, text.Length));
                return spans;
            }

            spans.Add(new TextSpan(start, end));
            start = end + 1;
        }
    }

    public static List<WordRange> Paragraphs(string text, List<Word> words)
    {
        var ranges = new List<WordRange>();
        var at = 0;
        foreach (var span in ParagraphSpans(text))
        {
            var first = at;
            while (at < words.Count && words[at].Span.Start < span.End)
            {
                words[at].Paragraph = ranges.Count;
                at++;
            }

            ranges.Add(new WordRange(first, at));
        }

        return ranges;
    }

    public static List<Quotation> Quotations(List<Word> words, List<WordRange> paragraphs)
    {
        var found = new List<Quotation>();
        foreach (var paragraph in paragraphs)
        {
            var open = -1;
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                var word = words[i];
                var isQuote = word.Kind == WordKind.Punctuation && ArabicLetters.IsQuote(word.Form[0]);
                if (isQuote && open < 0) open = i;
                else if (isQuote)
                {
                    found.Add(new Quotation(new WordRange(open, i + 1), new WordRange(open + 1, i), Closed: true));
                    open = -1;
                }
                else if (open >= 0) word.QuoteDepth = 1;
            }

            if (open >= 0) found.Add(new Quotation(new WordRange(open, paragraph.End), new WordRange(open + 1, paragraph.End), Closed: false));
        }

        return found;
    }

    public static List<WordRange> Sentences(string text, List<Word> words, List<WordRange> paragraphs)
    {
        var sentences = new List<WordRange>();
        foreach (var paragraph in paragraphs)
        {
            var first = paragraph.First;
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                words[i].Sentence = sentences.Count;
                if (i + 1 < paragraph.End && !(words[i].QuoteDepth == 0 && words[i].Form is "." or "؟" or "!" or "؛" or "…" or "..")) continue;
                sentences.Add(new WordRange(first, i + 1));
                first = i + 1;
            }
        }

        return sentences;
    }
}
