using Isnad.Text;

namespace Isnad.Register.Copies;

/// <summary>All shingles of one report: in text order, and sorted without repetition.</summary>
internal sealed record ShingleSet(long[] InOrder, long[] Distinct, IReadOnlyList<Word> Words)
{
    public static ShingleSet Of(string text)
    {
        var words = Tokens.Of(text).Where(w => w.Kind != WordKind.Punctuation).ToList();
        var shingles = Shingles.Of(words);
        var distinct = shingles.Distinct().ToArray();
        Array.Sort(distinct);
        return new ShingleSet(shingles, distinct, words);
    }

    /// <summary>How many distinct shingles both hold.</summary>
    public int Shared(ShingleSet other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < Distinct.Length && j < other.Distinct.Length)
        {
            var order = Distinct[i].CompareTo(other.Distinct[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }

    /// <summary>The longest run of words that both hold, as spans of either text; null where no shingle is shared.</summary>
    public (TextSpan Here, TextSpan There)? LongestPassage(ShingleSet other)
    {
        var places = new Dictionary<long, int>(other.InOrder.Length);
        for (var i = other.InOrder.Length - 1; i >= 0; i--) places[other.InOrder[i]] = i;
        int bestAt = -1, bestThere = 0, best = 0;
        for (var i = 0; i < InOrder.Length; i++)
        {
            if (!places.TryGetValue(InOrder[i], out var there)) continue;
            var run = 1;
            while (i + run < InOrder.Length && there + run < other.InOrder.Length && InOrder[i + run] == other.InOrder[there + run]) run++;
            if (run > best) (bestAt, bestThere, best) = (i, there, run);
            i += run - 1;
        }

        if (bestAt < 0) return null;
        TextSpan Span(IReadOnlyList<Word> words, int first) =>
            new(words[first].Span.Start, words[Math.Min(words.Count, first + best - 1 + Shingles.Width) - 1].Span.End);
        return (Span(Words, bestAt), Span(other.Words, bestThere));
    }
}
