using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>The event tables of <c>lexicon/events</c>, indexed for reading.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EventLexicon
{
    private readonly FrozenDictionary<string, Frame[]> _verbs;
    private readonly FrozenDictionary<string, Frame[]> _nouns;
    private readonly FrozenDictionary<string, string[][]> _lemmas;
    private readonly FrozenDictionary<string, string> _participles;

    private EventLexicon()
    {
        Classes = WordClasses.Load();
        var verbs = new Dictionary<string, List<Frame>>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, List<Frame>>(StringComparer.Ordinal);
        ReadNouns(nouns);
        ReadVerbs(verbs, nouns);
        _verbs = verbs.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _nouns = nouns.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        Governors = Governors.Load();
        _lemmas = Lemmas(LexiconTable.Load("events/verbs.tsv").Rows.Select(r => r[0]).Concat(Governors.Verbs)).ToFrozenDictionary(StringComparer.Ordinal);
        _participles = ReadParticiples().ToFrozenDictionary(StringComparer.Ordinal);
        Guards = Guards.Load();
        Passives = PassiveParticiples.Load();
    }

    public WordClasses Classes { get; }

    public Governors Governors { get; }

    public Guards Guards { get; }

    public PassiveParticiples Passives { get; }

    /// <summary>All rows, for checks over the tables.</summary>
    public IEnumerable<Frame> AllFrames => _verbs.Values.Concat(_nouns.Values).SelectMany(f => f);

    public static EventLexicon Load() => new();

    /// <summary>The rows of a verb by the key of its lemma; empty where it names no event.</summary>
    public Frame[] Verb(string lemmaKey) => _verbs.TryGetValue(lemmaKey, out var frames) ? frames : [];

    /// <summary>
    /// The lemmas of these tables that a verb form may belong to, the one that morphology chose first; unvowelled forms are often two verbs'.
    /// </summary>
    public ReadOnlySpan<string> LemmasOf(Word word)
    {
        // توجه، واجه: what reads as a pronoun may be the root's own letter.
        if (!_lemmas.TryGetValue(word.StemKey, out var found) && !(word.Enclitic == "ه" && _lemmas.TryGetValue(word.StemKey + "ه", out found))) return [];
        // تمكنوا: news speaks to nobody, so a reading in the second person does not choose the verb.
        if (found.Length == 1 || word.Lemma.Length == 0 || word.Has(Features.Second)) return found[0];
        return found[Math.Max(0, Array.IndexOf(found[0], Folding.Key(word.Lemma)))];
    }

    /// <summary>Whether a stem is the perfect of a verb of speech or meeting in these tables, or of one that governs an event noun.</summary>
    public bool IsOpeningVerb(string stemKey) => Governors.Light(stemKey).Length > 0 || Governors.ModalVerb(stemKey).Length > 0 || _verbs.TryGetValue(stemKey, out var frames)
        && Array.Exists(frames, f => f.Code is { Type: "REQUEST" or "ACCUSE" or "SUPPORT" or "CONSULT" or "THREATEN" or "REJECT" or "AGREE" });

    /// <summary>Whether a stem is the imperfect of a verb of these tables and no noun of theirs.</summary>
    public bool IsImperfect(string stemKey) => _lemmas.TryGetValue(stemKey, out var lemmas) && !_nouns.ContainsKey(stemKey) && Array.TrueForAll(lemmas[0], l => l != stemKey);

    /// <summary>The rows of a noun by its stem; empty where it names no event.</summary>
    public Frame[] Noun(string stemKey) => _nouns.TryGetValue(stemKey, out var frames) ? frames : [];

    /// <summary>The verb that a participle of a speech act stands for (مطالبا: طالب), or null.</summary>
    public string? VerbOfParticiple(string key) => _participles.GetValueOrDefault(key);

    private void ReadVerbs(Dictionary<string, List<Frame>> verbs, Dictionary<string, List<Frame>> nouns)
    {
        var table = LexiconTable.Load("events/verbs.tsv");
        int lemma = table.Column("lemma"), masdar = table.Column("masdar"), recipient = table.Column("recipient"),
            place = table.Column("place"), actor = table.Column("actor"), needs = table.Column("needs");
        var listed = nouns.Keys.ToHashSet(StringComparer.Ordinal);
        var masdars = table.Rows.GroupBy(r => r[lemma], StringComparer.Ordinal).ToDictionary(g => g.Key,
            g => g.SelectMany(r => r[masdar].Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            string[] roles = Keys(row[recipient]), places = Keys(row[place]);
            var (cell, gate) = Gated(row[needs]);
            var conditions = Condition.Parse(cell, Classes);
            // A verbal noun is in construct with the object where there is one: with whom the verb is about, or with a thing that takes no role (نقل مساعدات).
            var construct = roles.Contains("o") || roles.Contains("s") || places.Contains("o") ? ConstructRole.Recipient
                : conditions.Any(c => c is { Part: Part.Object, Denied: false }) ? ConstructRole.None
                : ConstructRole.Actor;
            var frame = new Frame(Code(table, row), [.. roles.Where(r => r != "-")], places, row[actor].Length == 0, row[actor] == "-" ? [] : Keys(row[actor]), construct, gate, conditions);
            Add(verbs, Folding.Key(row[lemma]), frame);
            foreach (var noun in masdars[row[lemma]])
                foreach (var key in NounForms.Keys(noun))
                    if (!listed.Contains(key)) Add(nouns, key, frame);
        }
    }

    /// <summary>Parts the gate of a verb (<c>gate:power</c>) from its other needs.</summary>
    private static (string Needs, Gate Gate) Gated(string cell)
    {
        const string Mark = "gate:";
        var at = cell.IndexOf(Mark, StringComparison.Ordinal);
        return at < 0 ? (cell, Gate.Open) : (cell[..at], Enum.Parse<Gate>(cell[(at + Mark.Length)..], ignoreCase: true));
    }

    private void ReadNouns(Dictionary<string, List<Frame>> nouns)
    {
        var table = LexiconTable.Load("events/nouns.tsv");
        int forms = table.Column("noun"), idafa = table.Column("idafa"), recipient = table.Column("recipient"), gate = table.Column("gate"),
            needs = table.Column("needs");
        foreach (var row in table.Rows)
        {
            var construct = row[idafa] switch
            {
                "s" => ConstructRole.Actor,
                "o" => ConstructRole.Recipient,
                "x" => ConstructRole.Either,
                _ => ConstructRole.None,
            };
            var code = Code(table, row);
            var conditions = Condition.Parse(row[needs], Classes);
            // السيطرة على القاعدة: what على leads to is the ground that is taken, as with the verb.
            string[] places = code is { Mode: "seize" } && conditions.Any(c => c is { Part: Part.Preposition, Denied: false, Preposition: "علي" }) ? ["علي"] : [];
            var frame = new Frame(code, Keys(row[recipient]), places, true, [], construct,
                row[gate].Length == 0 ? Gate.Open : Enum.Parse<Gate>(row[gate], ignoreCase: true), conditions);
            foreach (var form in row[forms].Split('|'))
                foreach (var key in NounForms.Keys(form)) Add(nouns, key, frame);
        }
    }

    /// <summary>For each verb form its lemmas in as many orders: the one at an index begins with the lemma that stands there in the first.</summary>
    private static Dictionary<string, string[][]> Lemmas(IEnumerable<string> verbs)
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var lemma in verbs.Distinct(StringComparer.Ordinal))
            foreach (var key in VerbForms.Keys(lemma))
            {
                if (!found.TryGetValue(key, out var list)) found[key] = list = [];
                if (!list.Contains(Folding.Key(lemma))) list.Add(Folding.Key(lemma));
            }

        return found.ToDictionary(p => p.Key, p => p.Value.Select((lemma, i) => (string[])[lemma, .. p.Value.Take(i), .. p.Value.Skip(i + 1)]).ToArray(), StringComparer.Ordinal);
    }

    private static Dictionary<string, string> ReadParticiples()
    {
        var table = LexiconTable.Load("events/participles.tsv");
        int forms = table.Column("forms"), verb = table.Column("verb");
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
            foreach (var form in row[forms].Split('|')) found[Folding.Key(form)] = row[verb];
        return found;
    }

    /// <summary>Role names and prepositions of a cell, prepositions as look-up keys.</summary>
    private static string[] Keys(string cell) => [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(c => c is "between" ? c : Folding.Key(c))];

    private static EventCode? Code(LexiconTable table, string[] row)
    {
        var type = row[table.Column("type")];
        if (type == "-") return null;
        string mode = row[table.Column("mode")], context = row[table.Column("context")];
        return new EventCode(type, mode.Length == 0 ? null : mode, context.Length == 0 ? null : context, row[table.Column("cameo")]);
    }

    private static void Add(Dictionary<string, List<Frame>> index, string key, Frame frame)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = [];
        list.Add(frame);
    }
}
