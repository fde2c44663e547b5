namespace Isnad.Text;

/// <summary>Pairs quotation marks into quotations, paragraph by paragraph.</summary>
/// <remarks>
/// Outlets mix the marks (<c>«…"</c>), double them, use braces for them, print them the wrong way round (<c>»…«</c>) and forget to close them. Guillemets and curly marks say
/// which way they face, unless a paragraph opens with a closing one before a word; straight marks face by the spaces around them. A mark that closes
/// nothing is ignored, unless the paragraph before ended inside a quotation.
/// </remarks>
internal static class QuotationMarks
{
    private enum Facing
    {
        Unknown,
        Opens,
        Closes,
    }

    public static List<Quotation> Pair(List<Word> words, List<WordRange> paragraphs)
    {
        var found = new List<Quotation>();
        var open = new List<int>();
        var carriedOver = false;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsEmpty) continue;
            open.Clear();
            var reversed = IsReversed(words, paragraph);
            var any = false;
            for (var i = paragraph.First; i < paragraph.End; i++)
            {
                if (!IsMark(words[i])) continue;
                any = true;
                var facing = FacingOf(words, i, paragraph, reversed);
                var same = LastOfClass(words, open, i);
                // تنظيم "" المتشدد: two marks with nothing between, where the outlet lost a name, open nothing.
                if (same < 0 && words[i].Form is "\"\"" && BySpaces(words, i, paragraph) == Facing.Unknown) continue;
                if (facing == Facing.Unknown) facing = same >= 0 ? Facing.Closes : Facing.Opens;
                // A mark that looks as if it opened, with one open already and too few to close both, is the closing one badly set.
                if (facing == Facing.Opens && same >= 0 && (Class(words[i].Form[0]) == 3 || BySpaces(words, i, paragraph) != Facing.Opens) && !ClosesLater(words, i, paragraph, reversed)) facing = Facing.Closes;
                if (facing == Facing.Opens)
                {
                    open.Add(i);
                    continue;
                }

                var match = same >= 0 ? same : open.Count - 1;
                if (match < 0)
                {
                    if (carriedOver && found.TrueForAll(q => q.Words.First < paragraph.First))
                        found.Add(new Quotation(new WordRange(paragraph.First, i + 1), new WordRange(paragraph.First, i), Closed: true));
                    continue;
                }

                found.Add(new Quotation(new WordRange(open[match], i + 1), new WordRange(open[match] + 1, i), Closed: true));
                open.RemoveRange(match, open.Count - match);
            }

            // Only the outermost open mark runs on, to the paragraph's end or to where the report goes on; what opened inside it was noise.
            for (var k = 0; k < open.Count;)
            {
                var mark = open[k];
                var end = ResumedReport.In(words, new WordRange(mark + 1, paragraph.End));
                found.Add(new Quotation(new WordRange(mark, end), new WordRange(mark + 1, end), Closed: false));
                while (k < open.Count && open[k] < end) k++;
            }

            if (any) carriedOver = open.Count > 0;
        }

        found.Sort((a, b) => a.Words.First != b.Words.First ? a.Words.First.CompareTo(b.Words.First) : b.Words.End.CompareTo(a.Words.End));
        foreach (var quotation in found)
            for (var i = quotation.Inner.First; i < quotation.Inner.End; i++) words[i].QuoteDepth++;
        return found;
    }

    public static bool IsMark(Word word) => word.Kind == WordKind.Punctuation && word.Form.Length > 0
        && (ArabicLetters.IsQuote(word.Form[0]) || word.Form == "''");

    private static int Class(char c) => c switch
    {
        '«' or '»' or '‹' or '›' => 1,
        '“' or '”' or '„' or '‟' or '❝' or '❞' => 2,
        '{' or '}' => 4,
        _ => 3,
    };

    private static int LastOfClass(List<Word> words, List<int> open, int mark)
    {
        for (var k = open.Count - 1; k >= 0; k--) if (Class(words[open[k]].Form[0]) == Class(words[mark].Form[0])) return k;
        return -1;
    }

    private static Facing FacingOf(List<Word> words, int i, WordRange paragraph, bool reversed)
    {
        var c = words[i].Form[0];
        if (Class(c) == 1) return ArabicLetters.IsOpeningQuote(c) != reversed ? Facing.Opens : Facing.Closes;
        if (Class(c) == 4) return c == '{' ? Facing.Opens : Facing.Closes;
        var spaced = BySpaces(words, i, paragraph);
        // بـ”مجلس المقاومة”: behind a letter that stands alone a mark opens, however it faces.
        if (spaced == Facing.Opens && i > paragraph.First && Tokens.IsBareClitic(words[i - 1].Form)) return Facing.Opens;
        // Some outlets print the same curly mark on both sides.
        if (Class(c) == 2) return ArabicLetters.IsOpeningQuote(c) ? spaced == Facing.Closes ? Facing.Unknown : Facing.Opens : spaced == Facing.Opens || spaced == Facing.Unknown && IsApart(words, i, paragraph) ? Facing.Unknown : Facing.Closes;
        return spaced;
    }

    /// <summary>Whether spaces stand on both sides of a mark.</summary>
    private static bool IsApart(List<Word> words, int i, WordRange paragraph) => i > paragraph.First && i + 1 < paragraph.End && words[i - 1].Span.End < words[i].Span.Start && words[i].Span.End < words[i + 1].Span.Start;

    private static Facing BySpaces(List<Word> words, int i, WordRange paragraph)
    {
        var span = words[i].Span;
        var touchesLeft = i > paragraph.First && words[i - 1].Span.End == span.Start && !IsOpener(words[i - 1]);
        var touchesRight = i + 1 < paragraph.End && words[i + 1].Span.Start == span.End && !IsStop(words[i + 1]);
        return (touchesLeft, touchesRight) switch
        {
            (true, false) => Facing.Closes,
            (false, true) => Facing.Opens,
            (true, true) when words[i - 1].Kind == WordKind.Punctuation => words[i - 1].Form is ":" or "(" or "[" or "-" or "،" ? Facing.Opens : Facing.Closes,
            _ when i == paragraph.End - 1 => Facing.Closes,
            _ when i == paragraph.First => Facing.Opens,
            _ => Facing.Unknown,
        };
    }

    private static bool IsOpener(Word word) => word.Kind == WordKind.Punctuation ? word.Form is "(" or "[" or ":" or "-" || IsMark(word) : Tokens.IsBareClitic(word.Form);

    private static bool IsStop(Word word) => word.Kind == WordKind.Punctuation && word.Form is "." or "،" or "," or ")" or "]" or "؛" or "؟" or "!" or ":" or ".." or "..." or "…";

    private static bool ClosesLater(List<Word> words, int i, WordRange paragraph, bool reversed)
    {
        var depth = 2;
        for (var k = i + 1; k < paragraph.End; k++)
        {
            if (!IsMark(words[k]) || Class(words[k].Form[0]) != Class(words[i].Form[0])) continue;
            depth += FacingOf(words, k, paragraph, reversed) == Facing.Opens ? 1 : -1;
            if (depth == 0) return true;
        }

        return false;
    }

    /// <summary>Whether the guillemets of a paragraph stand the wrong way round: more of them face a word with their back.</summary>
    private static bool IsReversed(List<Word> words, WordRange paragraph)
    {
        int right = 0, wrong = 0;
        for (var i = paragraph.First; i < paragraph.End; i++)
        {
            if (words[i].Kind != WordKind.Punctuation || Class(words[i].Form[0]) != 1 || !IsMark(words[i])) continue;
            var spaced = BySpaces(words, i, paragraph);
            if (spaced == Facing.Unknown) continue;
            if (spaced == Facing.Opens == ArabicLetters.IsOpeningQuote(words[i].Form[0])) right++;
            else wrong++;
        }

        return wrong > right;
    }
}
