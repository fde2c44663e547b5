using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Verbs that say nothing themselves and the nouns that do (رفع الشكر، وجه دعوة، أصدر أوامره).</summary>
internal sealed class LightVerbLexicon
{
    private readonly Dictionary<string, bool> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _participles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mutual = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blaming = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blames = new(StringComparer.Ordinal);

    private LightVerbLexicon(LexiconTable table)
    {
        int word = table.Column("word"), kind = table.Column("kind"), act = table.Column("act");
        foreach (var row in table.Rows)
        {
            if (row[kind] == "noun") _nouns[Folding.Key(row[word])] = row[act];
            else if (row[kind] == "blame") _blames.Add(Folding.Key(row[word]));
            else
            {
                foreach (var form in FormsOf(row[kind], row[word]))
                {
                    _verbs[form.Key] = form.Feminine;
                    if (row[kind] is "participle" or "blaming-participle") _participles.Add(form.Key);
                    if (row[kind].StartsWith("mutual", StringComparison.Ordinal)) _mutual.Add(form.Key);
                    if (row[kind].StartsWith("blaming", StringComparison.Ordinal)) _blaming.Add(form.Key);
                }
            }
        }

        static IEnumerable<Inflection.Inflected> FormsOf(string kind, string word) => kind switch
        {
            "past" or "mutual-past" or "blaming-past" => Inflection.Past(word),
            "participle" or "blaming-participle" => Inflection.Participle(word),
            _ => Inflection.Present(word),
        };
    }

    public static LightVerbLexicon Load() => new(LexiconTable.Load("statements/light.tsv"));

    /// <summary>Whether the word is the participle of such a verb, which carries a report on (رافعا الشكر).</summary>
    public bool IsParticiple(Word word) => word.Kind == WordKind.Arabic && _participles.Contains(word.Key);

    /// <summary>Whether two do it to each other (تبادل الطرفان الاتهامات).</summary>
    public bool IsMutual(Word word) => word is { Kind: WordKind.Arabic, Key.Length: > 1 } && (_mutual.Contains(word.Key) || word.Key[0] is 'و' or 'ف' && _mutual.Contains(word.Key[1..]));

    /// <summary>Whether the word is a verb that lays blame and nothing else (ألقى): with any other noun it throws or delivers.</summary>
    public bool Blames(Word word) => word is { Kind: WordKind.Arabic, Key.Length: > 1 } && (_blaming.Contains(word.Key) || word.Key[0] is 'و' or 'ف' && _blaming.Contains(word.Key[1..]));

    /// <summary>Whether the word is what such a verb lays on someone (اللوم، باللائمة، مسؤولية).</summary>
    public bool IsBlame(Word word) => word.Kind == WordKind.Arabic && (_blames.Contains(word.StemKey) || _blames.Contains(word.Key));

    /// <summary>Whether the word is such a verb, and whether feminine.</summary>
    public bool? Feminine(Word word) => word is { Kind: WordKind.Arabic, Key.Length: > 1 } && (_verbs.TryGetValue(word.Key, out var f) || word.Key[0] is 'و' or 'ف' && _verbs.TryGetValue(word.Key[1..], out f)) ? f : null;

    /// <summary>The act of a noun (الشكر، أوامره، دعوة), or null.</summary>
    public string? ActOf(Word word)
    {
        if (word.Kind != WordKind.Arabic) return null;
        if (_nouns.TryGetValue(word.StemKey, out var act)) return act;
        var key = word.Key.AsSpan();
        if (key.Length > 4 && key.StartsWith("ال")) key = key[2..];
        if (_nouns.TryGetValue(key.ToString(), out act)) return act;
        if (key.Length > 3 && key[^1] == 'ا' && _nouns.TryGetValue(key[..^1].ToString(), out act)) return act;
        if (key.Length > 4 && key.EndsWith("ها") && _nouns.TryGetValue(key[..^2].ToString(), out act)) return act;
        if (key.Length > 3 && key[^1] == 'ه' && _nouns.TryGetValue(key[..^1].ToString(), out act)) return act;
        return null;
    }
}
