using System.Runtime.InteropServices;
using Isnad.Text;

namespace Isnad.Classification;

/// <summary>Hashed bag of character and word n-grams of a sentence, folded for look-up.</summary>
/// <remarks>
/// Characters: 2 to 5 within a word with its boundaries. Words: one and two, as written and without their article and one-letter particles.
/// The hash is FNV-1a over code units, so that a model means the same on every machine.
/// </remarks>
internal static class SentenceFeatures
{
    /// <summary>Number of places that features are hashed into.</summary>
    public const int Buckets = 1 << Bits;

    private const int Bits = 18;

    private const int Shortest = 2;
    private const int Longest = 5;

    /// <summary>Fills <paramref name="counts"/> with bucket → number of times.</summary>
    public static void Count(string sentence, Dictionary<int, int> counts)
    {
        counts.Clear();
        var key = Folding.Key(sentence);
        uint previous = 0, previousBare = 0;
        for (var i = 0; i < key.Length;)
        {
            if (!char.IsLetterOrDigit(key[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < key.Length && char.IsLetterOrDigit(key[i])) i++;
            var word = key.AsSpan(start, i - start);
            if (char.IsAsciiDigit(word[0])) word = "0";
            var whole = Hash(word, 17);
            var bare = Hash(Bare(word), 31);
            Add(counts, whole);
            Add(counts, bare);
            if (previous != 0)
            {
                Add(counts, Mix(previous, whole));
                Add(counts, Mix(previousBare, bare));
            }

            (previous, previousBare) = (whole, bare);
            Characters(word, counts);
        }
    }

    /// <summary>What <paramref name="count"/> occurrences weigh: a word twice is not twice the evidence.</summary>
    public static float Weight(int count) => 1 + MathF.Log(count);

    private static void Characters(ReadOnlySpan<char> word, Dictionary<int, int> counts)
    {
        Span<char> padded = stackalloc char[Math.Min(word.Length, 60) + 2];
        padded[0] = '<';
        word[..(padded.Length - 2)].CopyTo(padded[1..]);
        padded[^1] = '>';
        for (var n = Shortest; n <= Longest; n++)
            for (var i = 0; i + n <= padded.Length; i++) Add(counts, Hash(padded.Slice(i, n), 7));
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var w = word;
        if (w.Length > 4 && (w[0] is 'و' or 'ف')) w = w[1..];
        if (w.Length > 4 && (w[0] is 'ب' or 'ك') && w[1..].StartsWith("ال")) w = w[1..];
        if (w.Length > 4 && (w.StartsWith("ال") || w.StartsWith("لل"))) w = w[2..];
        return w;
    }

    /// <summary>Counts a feature that has a name, in a space of its own beside the n-grams.</summary>
    public static void AddNamed(Dictionary<int, int> counts, ReadOnlySpan<char> name) => Add(counts, Hash(name, 53));

    /// <summary>The first <paramref name="most"/> words as look-up keys without article and one-letter particles, and how many words there are in all.</summary>
    public static (List<string> Words, int Length) Opening(string sentence, int most)
    {
        var key = Folding.Key(sentence);
        var words = new List<string>(most);
        var length = 0;
        for (var i = 0; i < key.Length;)
        {
            if (!char.IsLetterOrDigit(key[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < key.Length && char.IsLetterOrDigit(key[i])) i++;
            if (length++ < most) words.Add(char.IsAsciiDigit(key[start]) ? "0" : Bare(key.AsSpan(start, i - start)).ToString());
        }

        return (words, length);
    }

    private static void Add(Dictionary<int, int> counts, uint hash)
    {
        var bucket = (int)((hash ^ (hash >> Bits)) & (Buckets - 1));
        CollectionsMarshal.GetValueRefOrAddDefault(counts, bucket, out _)++;
    }

    private static uint Hash(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 2166136261u ^ seed;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return Final(hash);
    }

    private static uint Mix(uint a, uint b) => Final((a * 31u) ^ (b + 0x9E3779B9u + (a << 6)));

    private static uint Final(uint h)
    {
        h ^= h >> 16;
        h *= 0x85EBCA6Bu;
        h ^= h >> 13;
        return h;
    }
}
