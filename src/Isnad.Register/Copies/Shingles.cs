using Isnad.Text;

namespace Isnad.Register.Copies;

/// <summary>Runs of five folded words as numbers, by which copies are found.</summary>
internal static class Shingles
{
    /// <summary>Words in a shingle: five words in a row are hardly ever shared by accident.</summary>
    public const int Width = 5;

    /// <summary>One in so many shingles is indexed. Chosen by value, so that both copies keep the same ones.</summary>
    private const ulong Sampled = ulong.MaxValue / 4;

    /// <summary>All shingles of a text in order, one for each word that begins one.</summary>
    public static long[] Of(IReadOnlyList<Word> words)
    {
        var hashes = new ulong[words.Count];
        var count = 0;
        foreach (var word in words)
            if (word.Kind != WordKind.Punctuation) hashes[count++] = HashOf(word.Key);
        var n = count - Width + 1;
        if (n <= 0) return count == 0 ? [] : [Combine(hashes.AsSpan(0, count))];
        var shingles = new long[n];
        for (var i = 0; i < n; i++) shingles[i] = Combine(hashes.AsSpan(i, Width));
        return shingles;
    }

    /// <summary>The distinct shingles that go into the index, in order.</summary>
    public static long[] Sample(long[] shingles)
    {
        var sample = shingles.Where(s => (ulong)s < Sampled).Distinct().ToArray();
        Array.Sort(sample);
        return sample;
    }

    private static long Combine(ReadOnlySpan<ulong> words)
    {
        var hash = 14695981039346656037UL;
        foreach (var word in words) hash = (hash ^ word) * 0x9E3779B97F4A7C15UL ^ (hash >> 29);
        return (long)Mix(hash);
    }

    /// <summary>FNV-1a over code units: the same on every machine and in every version of the runtime.</summary>
    private static ulong HashOf(string key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key) hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
