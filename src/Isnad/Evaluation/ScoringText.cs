using Isnad.Text;

namespace Isnad.Evaluation;

/// <summary>How spans are compared when they are scored: as bags of folded words without their one-letter particles.</summary>
internal static class ScoringText
{
    /// <summary>Words of <paramref name="text"/>, folded, each without و/ف, ب/ل/ك and ال where three letters or more stay.</summary>
    public static List<string> Words(string? text)
    {
        List<string> words = [];
        if (text is null) return words;
        var folded = Folding.Key(text);
        for (var i = 0; i < folded.Length;)
        {
            if (!IsWordSign(folded[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < folded.Length && IsWordSign(folded[i])) i++;
            words.Add(Bare(folded[start..i]));
        }

        return words;
    }

    /// <summary>F1 of the two bags of words; two empty ones agree.</summary>
    public static double TokenF1(string? a, string? b)
    {
        var left = Words(a);
        var right = Words(b);
        if (left.Count == 0 || right.Count == 0) return left.Count == right.Count ? 1 : 0;
        var counts = left.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var common = 0;
        foreach (var word in right)
        {
            if (counts.GetValueOrDefault(word) is not (> 0 and var n)) continue;
            counts[word] = n - 1;
            common++;
        }

        return 2.0 * common / (left.Count + right.Count);
    }

    private static bool IsWordSign(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string Bare(string word)
    {
        // At each step the longest particle that leaves three letters goes, and a step that cannot leave them is not taken.
        foreach (var conjunction in (ReadOnlySpan<int>)[1, 0])
        {
            if (conjunction == 1 && !(word.Length > 0 && word[0] is 'و' or 'ف')) continue;
            foreach (var preposition in (ReadOnlySpan<int>)[1, 0])
            {
                var at = conjunction;
                if (preposition == 1 && !(at < word.Length && word[at] is 'ب' or 'ل' or 'ك')) continue;
                at += preposition;
                if (At(word, at, "ال") && word.Length - at - 2 >= 3) return word[(at + 2)..];
                if (At(word, at, "ل") && word.Length - at - 1 >= 3) return word[(at + 1)..];
                if (word.Length - at >= 3) return word[at..];
            }
        }

        return word;
    }

    private static bool At(string word, int at, string part) => string.CompareOrdinal(word, at, part, 0, part.Length) == 0;
}
