using System.Runtime.InteropServices;
using Isnad.Text;

namespace Isnad.Names;

/// <summary>Sequences of word keys and what they stand for. Built once, then read by any number of threads.</summary>
/// <typeparam name="T">What a sequence stands for.</typeparam>
internal sealed class WordTrie<T>
    where T : struct
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<T?> _values = [null];

    /// <summary>Adds a sequence; the first meaning given to a sequence stays.</summary>
    /// <returns>False where the sequence had a meaning already.</returns>
    public bool Add(IReadOnlyList<string> keys, T value)
    {
        var node = 0;
        foreach (var key in keys)
        {
            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, key, out var known);
            if (!known) word = _words.Count;
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Edge(node, word), out known);
            if (!known)
            {
                next = _values.Count;
                _values.Add(null);
            }

            node = next;
        }

        if (node == 0 || _values[node] is not null) return false;
        _values[node] = value;
        return true;
    }

    /// <summary>The node that <paramref name="key"/> leads to from <paramref name="node"/> (0 is the root); 0 where there is none.</summary>
    public int Step(int node, string key) =>
        _words.TryGetValue(key, out var word) && _edges.TryGetValue(Edge(node, word), out var next) ? next : 0;

    /// <summary>What the sequence up to <paramref name="node"/> stands for.</summary>
    public T? At(int node) => _values[node];

    /// <summary>Keys of a phrase of the lexicon, punctuation left out.</summary>
    public static List<string> KeysOf(string phrase)
    {
        List<string> keys = [];
        foreach (var word in Tokens.Of(phrase))
            if (word.Kind != WordKind.Punctuation) keys.Add(word.Key);
        return keys;
    }

    private static long Edge(int node, int word) => (long)node << 32 | (uint)word;
}
