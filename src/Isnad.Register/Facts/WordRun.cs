using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>The longest run of folded words that two stretches of text share: what tells a text copied from the same thing told twice.</summary>
internal static class WordRun
{
    public static int Longest(Fact a, Fact b)
    {
        var (left, right) = (Keys(a), Keys(b));
        var (previous, longest) = (new int[right.Count + 1], 0);
        foreach (var word in left)
        {
            var row = new int[right.Count + 1];
            for (var j = 0; j < right.Count; j++)
                if (right[j] == word) longest = Math.Max(longest, row[j + 1] = previous[j] + 1);
            previous = row;
        }

        return longest;
    }

    private static List<string> Keys(Fact fact) =>
        [.. Tokens.Of(fact.Said.Cut(fact.In.Report.Text)).Where(w => w.Kind != WordKind.Punctuation).Select(w => w.Key)];
}
