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
    private readonly Dictionary<string, HeadlineCall> _calls = new(StringComparer.Ordinal);
    private readonly HashSet<string> _charges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _announced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _befalls = new(StringComparer.Ordinal);
    private readonly HashSet<string> _matters = new(StringComparer.Ordinal);
    private readonly HashSet<string> _games = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dead = new(StringComparer.Ordinal);

    private HeadlineLexicon(LexiconTable table)
    {
        int word = table.Column("word"), kind = table.Column("kind"), act = table.Column("act"), gender = table.Column("gender"), with = table.Column("with");
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
                case "call": _calls[key] = new HeadlineCall(row[act], row[gender] == "f", WithOf(row[with])); break;
                case "charge": _charges.Add(key[1..]); break;
                case "announce": _announced.Add(row[word]); break;
                case "befalls": _befalls.Add(key); break;
                case "matter": _matters.Add(key); break;
                case "game": _games.Add(key); break;
                case "lead": _leads.Add(key); break;
                case "dead": _dead.Add(key); break;
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

    /// <summary>A noun of calling (تنديد، اتهامات) with what it needs, or null.</summary>
    public HeadlineCall? CallOf(Word word)
    {
        if (word.Kind != WordKind.Arabic || word.HasArticle || word.Enclitic is not null) return null;
        return _calls.TryGetValue(word.Key, out var call) || word.HasConjunction && _calls.TryGetValue(Signs.Bare(word).ToString(), out call) ? call : null;
    }

    /// <summary>تصدر الإرهاب، تمول الميليشيات: what one state says of another.</summary>
    public bool IsCharge(Word word) => word is { Kind: WordKind.Arabic, Key: ['ت' or 'ي', _, _, ..] } && (_charges.Contains(word.Key[1..]) || word.Key.EndsWith("ون", StringComparison.Ordinal) && _charges.Contains(word.Key[1..^2]));

    /// <summary>الأوقاف، الإفتاء: the same with its article.</summary>
    public bool IsField(Word word) => word is { Kind: WordKind.Arabic, HasArticle: true, HasPreposition: false, HasConjunction: false } && _ministries.Contains(word.StemKey);

    /// <summary>أعلن، حذر, not هدد: what a ministry does, and its field does not.</summary>
    public bool IsAnnouncing(CueVerb verb) => _announced.Contains(verb.Past);

    /// <summary>القتل، السجن: with what a man is threatened.</summary>
    public bool Befalls(Word word) => (word.HasArticle || word.Enclitic is not null) && _befalls.Contains(word.StemKey);

    /// <summary>التصعيد، الاستيطان: what a government takes amiss.</summary>
    public bool IsMatter(Word word) => word.Kind == WordKind.Arabic && _matters.Contains(word.StemKey);

    /// <summary>المنتخب, المباراة: what a crowd takes amiss.</summary>
    public bool IsGame(Word word) => word.Kind == WordKind.Arabic && _games.Contains(word.StemKey);

    /// <summary>بلا، ضد, تحت: leads a phrase as a preposition does.</summary>
    public bool Leads(Word word) => word.Kind == WordKind.Arabic && _leads.Contains(word.Key);

    /// <summary>قتيلا، شهداء: who asks for nothing.</summary>
    public bool IsDead(Word word) => word.Kind == WordKind.Arabic && (_dead.Contains(word.StemKey) || _dead.Contains(word.Key));

    private static Takes WithOf(string cell)
    {
        var takes = Takes.Topic;
        foreach (var preposition in cell.Split('|'))
            takes |= Signs.Named(preposition) is var named and not Takes.None ? named : throw new InvalidDataException($"lexicon/statements/headlines.tsv: no such preposition '{preposition}'");
        return takes;
    }
}
