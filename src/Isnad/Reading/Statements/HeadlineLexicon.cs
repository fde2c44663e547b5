using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Words whose sense headlines decide: rubrics, circumstances before a colon, ministries named by their field, moods that stand for a verb, and nouns of calling that an adjective of nationality gives a speaker.</summary>
internal sealed class HeadlineLexicon
{
    private readonly HashSet<string> _rubrics = new(StringComparer.Ordinal);
    private readonly HashSet<string> _circumstances = new(StringComparer.Ordinal);
    private readonly HashSet<string> _institutions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _envoys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ministries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _calls = new(StringComparer.Ordinal);

    private HeadlineLexicon(LexiconTable table)
    {
        int word = table.Column("word"), kind = table.Column("kind"), act = table.Column("act");
        foreach (var row in table.Rows)
        {
            var key = Folding.Key(row[word]);
            switch (row[kind])
            {
                case "rubric": _rubrics.Add(key); break;
                case "circumstance": _circumstances.Add(key); break;
                case "institution": _institutions.Add(key); break;
                case "envoy": _envoys.Add(key); break;
                case "ministry": _ministries.Add(key); break;
                case "mood": _moods[key] = row[act]; break;
                case "call": _calls[key] = row[act]; break;
                default: throw new InvalidDataException($"lexicon/statements/headlines.tsv: no such kind '{row[kind]}'");
            }
        }
    }

    public static HeadlineLexicon Load() => new(LexiconTable.Load("statements/headlines.tsv"));

    /// <summary>عاجل، خاص, بالفيديو: a word on the report.</summary>
    public bool IsRubric(Word word) => word.Kind == WordKind.Arabic && _rubrics.Contains(word.Key);

    /// <summary>ردا على …، بعد …: when or on what the words before the colon were said.</summary>
    public bool IsCircumstance(Word word) => word.Kind == WordKind.Arabic && _circumstances.Contains(word.Key);

    /// <summary>هيئة، وزارة, حركة: a body that a headline names by what stands behind the noun.</summary>
    public bool IsInstitution(Word word) => word.Kind == WordKind.Arabic && (_institutions.Contains(word.StemKey) || _institutions.Contains(word.Key));

    /// <summary>مبعوث، سفير: one whose office ل goes on to tell.</summary>
    public bool IsEnvoy(Word word) => word.Kind == WordKind.Arabic && _envoys.Contains(word.StemKey);

    /// <summary>صحة غزة, أوقاف القدس: a field that stands for its ministry before a place.</summary>
    public bool IsMinistry(Word word) => word is { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false } && (_ministries.Contains(word.Key) || word.HasConjunction && _ministries.Contains(word.StemKey));

    /// <summary>The act of an adjective of mood (قلق من، مستعد لـ), or null.</summary>
    public string? MoodOf(Word word) => word.Kind == WordKind.Arabic && !word.HasArticle && !word.HasPreposition && !word.HasConjunction ? _moods.GetValueOrDefault(word.Key) : null;

    /// <summary>The act of a noun of calling (تنديد، اتهامات), or null.</summary>
    public string? CallOf(Word word)
    {
        if (word.Kind != WordKind.Arabic || word.HasArticle || word.Enclitic is not null) return null;
        return _calls.TryGetValue(word.Key, out var act) || word.HasConjunction && _calls.TryGetValue(Signs.Bare(word).ToString(), out act) ? act : null;
    }
}
