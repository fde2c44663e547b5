namespace Isnad.Text;

/// <summary>Paragraphs and sentences.</summary>
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

    public static List<WordRange> Paragraphs(List<Word> words, List<TextSpan> spans)
    {
        var ranges = new List<WordRange>();
        var at = 0;
        foreach (var span in spans)
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

    /// <summary>Sentences: none crosses a paragraph, or the wide gap that outlets leave of one, and none ends inside a quotation that closes or inside brackets.</summary>
    public static List<WordRange> Sentences(string text, List<Word> words, List<WordRange> paragraphs, List<Quotation> quotations)
    {
        var sentences = new List<WordRange>();
        var closedUntil = 0;
        var next = 0;
        foreach (var paragraph in paragraphs)
        {
            var first = paragraph.First;
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                for (; next < quotations.Count && quotations[next].Words.First <= i; next++)
                    if (quotations[next].Closed) closedUntil = Math.Max(closedUntil, quotations[next].Words.End - 1);
                if (words[i].Form is "(" or "[") closedUntil = Math.Max(closedUntil, BracketEnd(words, i, paragraph));
                words[i].Sentence = sentences.Count;
                if (i + 1 < paragraph.End && !(i >= closedUntil && (IsEnd(words, i, first, paragraph) || (paragraph.First > 0 || paragraphs.Count == 1) && IsGap(text, words[i], words[i + 1])))) continue;
                sentences.Add(new WordRange(first, i + 1));
                first = i + 1;
            }
        }

        return sentences;
    }

    private static bool IsEnd(List<Word> words, int i, int first, WordRange paragraph)
    {
        var word = words[i];
        if (word.Kind != WordKind.Punctuation) return false;
        var following = words[i + 1];
        if (IsStop(following) || following.Form is ")" or "]") return false;
        if (IsStop(word)) return !(word.Form == "." && IsAbbreviation(words, i, first));
        // «… انتهى.» وأضاف: the stop stands inside the marks, and the next sentence begins with its conjunction.
        return QuotationMarks.IsMark(word) && i > paragraph.First && words[i - 1].QuoteDepth > word.QuoteDepth && words[i - 1].Form is "." or "؟" or "!" && following.HasConjunction;
    }

    /// <summary>Three spaces or more behind a word where the page had a new paragraph; behind a comma or a colon, and before إن or أن, they are none.</summary>
    private static bool IsGap(string text, Word before, Word behind)
    {
        var (from, to) = (before.Span.End, behind.Span.Start);
        if (to - from < 3 || before is { Kind: WordKind.Punctuation, Form: "،" or "," or ":" or "؛" } || behind.Key is "ان" or "انه" or "انها" or "انهم") return false;
        for (var i = from; i < to; i++)
            if (text[i] is not (' ' or '\u00A0')) return false;
        return true;
    }

    private static bool IsStop(Word word) => word.Kind == WordKind.Punctuation && word.Form is "." or "؟" or "?" or "!" or "…" or ".." or "..." or "....";

    /// <summary>A single letter before the dot: د. م. أ. and lists of letters; a one-letter clitic with its own space is no abbreviation.</summary>
    private static bool IsAbbreviation(List<Word> words, int dot, int first)
    {
        if (dot == first) return false;
        var before = words[dot - 1];
        if (before.Kind == WordKind.Latin) return before.Form.Length == 1 && words[dot + 1].Kind == WordKind.Latin;
        if (before.Kind == WordKind.Number) return dot - 1 == first;
        // «عام 2015 م.» ends a sentence: the letter belongs to the number.
        var letter = before.Form.Length == 1 && before.Kind == WordKind.Arabic || before.Form is "الخ" or "أد";
        return letter && !(dot - 2 >= first && words[dot - 2].Kind == WordKind.Number);
    }

    private static int BracketEnd(List<Word> words, int open, WordRange paragraph)
    {
        var close = words[open].Form == "(" ? ")" : "]";
        for (var i = open + 1; i < paragraph.End && i < open + 60; i++)
        {
            if (words[i].Form == words[open].Form) return open;
            if (words[i].Form == close) return i;
        }

        return open;
    }
}
