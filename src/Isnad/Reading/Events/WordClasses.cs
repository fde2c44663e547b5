using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Sets of words that the conditions of the event tables speak of (weapons, sites, envoys …).</summary>
/// <remarks>Immutable and thread-safe. A word's classes are a <see cref="ClassSet"/>.</remarks>
internal sealed class WordClasses
{
    /// <summary>Computed class: a proper name.</summary>
    public const string Name = "name";

    /// <summary>Computed class: a numeral.</summary>
    public const string Number = "number";

    /// <summary>Computed class: a noun that names an event.</summary>
    public const string Act = "act";

    private readonly FrozenDictionary<string, int> _ids;
    private readonly FrozenDictionary<string, ClassSet> _words;

    private WordClasses()
    {
        var table = LexiconTable.Load("events/classes.tsv");
        int name = table.Column("class"), list = table.Column("words");
        var ids = new Dictionary<string, int>(StringComparer.Ordinal) { [Name] = 0, [Number] = 1, [Act] = 2 };
        var words = new Dictionary<string, ClassSet>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var id = ids.Count;
            ids.Add(row[name], id);
            foreach (var word in row[list].Split('|'))
            {
                var key = Folding.Key(word);
                words[key] = words.GetValueOrDefault(key) | ClassSet.Of(id);
            }
        }

        _ids = ids.ToFrozenDictionary(StringComparer.Ordinal);
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static WordClasses Load() => new();

    /// <summary>The set that holds just the class with this name.</summary>
    /// <exception cref="InvalidDataException">There is no such class.</exception>
    public ClassSet this[string name] => _ids.TryGetValue(name, out var id)
        ? ClassSet.Of(id)
        : throw new InvalidDataException($"lexicon/events/classes.tsv has no class '{name}'");

    /// <summary>The classes that a look-up key is listed in.</summary>
    public ClassSet Named(string key) => _words.GetValueOrDefault(key);

    /// <summary>The classes that a word is listed in, under its stem, the stem without a case ending, or its lemma.</summary>
    public ClassSet Of(Word word)
    {
        var key = word.StemKey;
        if (key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal) && !_words.ContainsKey(key)) key = key[2..];
        var set = _words.GetValueOrDefault(key);
        if (set.IsEmpty && key.Length > 3 && key[^1] == 'ا') set = _words.GetValueOrDefault(key[..^1]);
        if (set.IsEmpty && key.Length > 4 && key.EndsWith("تي", StringComparison.Ordinal)) set = _words.GetValueOrDefault(key[..^2] + "ه");
        if (set.IsEmpty && key.Length > 3 && key.EndsWith("يه", StringComparison.Ordinal)) set = _words.GetValueOrDefault(key[..^1]);
        // منزلين، بنايتان: the dual or sound plural of what is listed; عدوان and شعبان are neither.
        if (set.IsEmpty && key.Length > 4 && key[^1] == 'ن' && key[^2] is 'ا' or 'ي' && (!word.Known || word.Has(Features.Dual) || word.Has(Features.Plural)))
        {
            if (key[^3] == 'ت' && key.Length > 5) set = _words.GetValueOrDefault(string.Concat(key.AsSpan(0, key.Length - 3), "ه"));
            if (set.IsEmpty && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key.AsSpan(0, key.Length - 2), out var singular)) set = singular;
        }

        if (set.IsEmpty && word.Lemma.Length > 0 && word.Pos is not PartOfSpeech.Verb) set = _words.GetValueOrDefault(Folding.Key(word.Lemma));
        return set;
    }
}
