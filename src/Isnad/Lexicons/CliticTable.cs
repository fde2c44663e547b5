using Isnad.Text;

namespace Isnad.Lexicons;

/// <summary>A closed class of words, found under the letters that may be written onto their front (و ف، ب ل ك، ال).</summary>
/// <remarks>For closed lists only: an open lexicon needs the analysis of the whole word. Immutable once filled; reading is thread-safe.</remarks>
internal sealed class CliticTable<T>
{
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public CliticTable() => _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a form in any spelling; the first of two with the same key stays.</summary>
    public void Add(string form, T value) => _entries.TryAdd(Folding.Key(form), value);

    /// <summary>The entry of a key without any letters taken off.</summary>
    public bool TryGetWhole(ReadOnlySpan<char> key, out T value) => _bySpan.TryGetValue(key, out value!);

    /// <summary>The entry of a word's key, fewest letters taken off first.</summary>
    public bool TryGet(ReadOnlySpan<char> key, out T value, out Proclitics clitics)
    {
        clitics = Proclitics.None;
        if (_bySpan.TryGetValue(key, out value!)) return true;
        if (TryPrepositions(key, out value, ref clitics)) return true;
        if (key.Length < 3 || key[0] is not ('و' or 'ف')) return false;
        clitics = key[0] == 'و' ? Proclitics.Waw : Proclitics.Fa;
        key = key[1..];
        return _bySpan.TryGetValue(key, out value!) || TryPrepositions(key, out value, ref clitics);
    }

    private bool TryPrepositions(ReadOnlySpan<char> key, out T value, ref Proclitics clitics)
    {
        value = default!;
        if (key.Length < 3) return false;
        if (TryArticle(key, out value, ref clitics)) return true;
        var preposition = key[0] switch { 'ب' => Proclitics.Ba, 'ل' => Proclitics.Lam, 'ك' => Proclitics.Kaf, _ => Proclitics.None };
        if (preposition == Proclitics.None) return false;
        var before = clitics;
        clitics |= preposition;
        if (_bySpan.TryGetValue(key[1..], out value!)) return true;
        // ل and the article contract: للشهر.
        if (preposition == Proclitics.Lam && key[1] == 'ل' && _bySpan.TryGetValue(key[2..], out value!))
        {
            clitics |= Proclitics.Article;
            return true;
        }

        if (TryArticle(key[1..], out value, ref clitics)) return true;
        clitics = before;
        return false;
    }

    private bool TryArticle(ReadOnlySpan<char> key, out T value, ref Proclitics clitics)
    {
        value = default!;
        if (key.Length < 4 || key[0] != 'ا' || key[1] != 'ل' || !_bySpan.TryGetValue(key[2..], out value!)) return false;
        clitics |= Proclitics.Article;
        return true;
    }
}
