using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>Content words as numbers, and how much each one tells: a word in every other report tells nothing.</summary>
internal sealed class ContentWords
{
    private readonly Dictionary<int, int> _reports = [];
    private int _total;

    /// <summary>In a register of fewer reports than this, a word in many of them may still be what they are about.</summary>
    private const int FewReports = 100;

    /// <summary>Counts the words of one report, each once.</summary>
    public void Count(IReadOnlyCollection<int> words)
    {
        _total++;
        foreach (var word in words) _reports[word] = _reports.GetValueOrDefault(word) + 1;
    }

    /// <summary>Nats of surprise; 0 for a word in more than one report of eight.</summary>
    public double Weight(int word)
    {
        var n = _reports.GetValueOrDefault(word, 1);
        return n * 8 > _total && _total > FewReports ? 0 : Math.Log(1 + (_total + (double)FewReports) / n);
    }

    /// <summary>The share of the lighter side's weight that both hold, and how many weighty words they share.</summary>
    public (double Share, int Words) Compare(int[] left, int[] right)
    {
        double shared = 0, l = 0, r = 0;
        int i = 0, j = 0, count = 0;
        while (i < left.Length || j < right.Length)
        {
            if (j == right.Length || i < left.Length && left[i] < right[j]) l += Weight(left[i++]);
            else if (i == left.Length || right[j] < left[i]) r += Weight(right[j++]);
            else
            {
                var weight = Weight(left[i++]);
                j++;
                shared += weight;
                if (weight > 0) count++;
            }
        }

        var lighter = Math.Min(l, r) + shared;
        return (lighter <= 0 ? 0 : shared / lighter, count);
    }

    /// <summary>The share of one side's weight that the other holds too.</summary>
    public double Cover(int[] side, int[] other)
    {
        double all = 0, held = 0;
        foreach (var word in side)
        {
            var weight = Weight(word);
            all += weight;
            if (Array.BinarySearch(other, word) >= 0) held += weight;
        }

        return all <= 0 ? 0 : held / all;
    }

    /// <summary>As <see cref="Cover"/>, of telling words only: names, numbers, whatever few reports hold; 0 where there are too few to tell.</summary>
    public double CoverOfRare(int[] side, int[] other)
    {
        var rare = Array.FindAll(side, w => Weight(w) >= Rare);
        return rare.Length < FewestRare ? 0 : Cover(rare, other);
    }

    /// <summary>Nats from which a word tells what a report is about.</summary>
    private const double Rare = 4;

    private const int FewestRare = 4;

    /// <summary>The weightiest words, by which candidates are looked up.</summary>
    public int[] Rarest(int[] words, int count) =>
        [.. words.Where(w => Weight(w) > 0).OrderByDescending(Weight).ThenBy(w => w).Take(count)];

    /// <summary>The words of a stretch of text as numbers.</summary>
    public static int[] Of(IReadOnlyList<Word> words, TextSpan span)
    {
        List<int> numbers = [];
        foreach (var word in words)
        {
            if (word.Span.Start >= span.End) break;
            if (word.Span.End <= span.Start || word.Kind == WordKind.Punctuation) continue;
            var number = NumberOf(word.Key);
            if (number != 0) numbers.Add(number);
        }

        var distinct = numbers.Distinct().ToArray();
        Array.Sort(distinct);
        return distinct;
    }

    /// <summary>A word without its clitics as far as its shape shows them, hashed (FNV-1a); 0 for words of one letter.</summary>
    public static int NumberOf(string key)
    {
        var stem = Bare(key);
        if (stem.Length < 2) return 0;
        var hash = 2166136261u;
        foreach (var c in stem) hash = (hash ^ c) * 16777619u;
        return (int)(hash == 0 ? 1 : hash);
    }

    private static ReadOnlySpan<char> Bare(string key)
    {
        var s = key.AsSpan();
        if (s.Length >= 5 && s[0] is 'و' or 'ف') s = s[1..];
        if (s.Length >= 5 && (s.StartsWith("ال") || s.StartsWith("لل"))) s = s[2..];
        else if (s.Length >= 6 && s[0] is 'ب' or 'ك' && s[1..].StartsWith("ال")) s = s[3..];
        // The future's س stands before the letter of the person.
        else if (s.Length >= 5 && s[0] == 'س' && s[1] is 'ي' or 'ت' or 'ن') s = s[1..];
        foreach (var ending in Endings)
            if (s.Length >= ending.Length + 3 && s.EndsWith(ending)) return s[..^ending.Length];
        return s;
    }

    private static readonly string[] Endings = ["هما", "ها", "هم", "ات", "ون", "ين", "ان", "يه", "ه", "ي", "ا"];
}
