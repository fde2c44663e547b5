using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>How a light verb and its event noun share the event.</summary>
internal enum LightKind : byte
{
    /// <summary>The verb is the cue and takes the noun's code (شنت غارات).</summary>
    Carry,

    /// <summary>The noun is the cue, the subject acts (عقد اجتماعا).</summary>
    Empty,

    /// <summary>The noun is the cue, the subject receives (تعرض لقصف).</summary>
    Suffer,

    /// <summary>The noun is the cue, the subject is where (شهدت المدينة اشتباكات).</summary>
    Place,

    /// <summary>The noun is the subject (اندلعت اشتباكات).</summary>
    Occur,

    /// <summary>The noun is what the subject brought about (أسفر القصف عن مقتل).</summary>
    Cause,

    /// <summary>The verb's object is the recipient of the event noun that is its subject (غارة استهدفت).</summary>
    Aim,

    /// <summary>The noun is the subject or the clause's antecedent, and the argument names who did it (هجوم نسب إلى).</summary>
    Blame,
}

/// <summary>A light verb.</summary>
/// <param name="Kind">How it shares the event.</param>
/// <param name="Argument">Where the noun stands: <c>o</c>, <c>s</c> or a preposition.</param>
internal readonly record struct LightVerb(LightKind Kind, string Argument);

/// <summary>A word that says of the event it governs whether it happened.</summary>
/// <param name="Status">The status it gives.</param>
/// <param name="Argument">Where the event stands: a preposition, <c>o</c>, <c>أن</c>, <c>*</c> any of them, <c>next</c> the next word.</param>
/// <param name="Control">Who acts in the event: <c>s</c> its subject, <c>o</c> its object or addressee, <c>-</c> not said.</param>
internal readonly record struct ModalWord(string Status, string Argument, char Control);

/// <summary>The words that govern events: light verbs and words of modality.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Governors
{
    private readonly FrozenDictionary<string, LightVerb[]> _light;
    private readonly FrozenDictionary<string, ModalWord[]> _modalVerbs;
    private readonly FrozenDictionary<string, ModalWord[]> _modalNouns;
    private readonly FrozenSet<string> _passing;
    private readonly FrozenSet<string> _sharing;
    private readonly FrozenSet<string> _bearing;
    private readonly FrozenSet<string> _real;
    private readonly FrozenSet<string> _wishes;

    private Governors()
    {
        var light = LexiconTable.Load("events/light.tsv");
        int verb = light.Column("verb"), kind = light.Column("kind"), arg = light.Column("arg");
        Verbs = [.. light.Rows.Select(r => r[verb]), .. Words("verb"), .. Words("sharing"), .. Words("wish")];
        _light = light.Rows.GroupBy(r => Folding.Key(r[verb]), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key,
            g => g.Select(r => new LightVerb(Enum.Parse<LightKind>(r[kind], ignoreCase: true), Folding.Key(r[arg]))).ToArray(), StringComparer.Ordinal);
        _modalVerbs = Modal("verb");
        _modalNouns = Modal("noun");
        _passing = Words("passing").SelectMany(NounForms.Keys).ToFrozenSet(StringComparer.Ordinal);
        _bearing = Words("bearing").Concat(Words("passing")).SelectMany(NounForms.Keys).ToFrozenSet(StringComparer.Ordinal);
        _real = Words("real").Select(w => Folding.Key(w)).ToFrozenSet(StringComparer.Ordinal);
        _wishes = Words("wish").Select(w => Folding.Key(w)).ToFrozenSet(StringComparer.Ordinal);
        _sharing = Words("sharing").Select(w => Folding.Key(w)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Lemmas of all its verbs, in standard writing.</summary>
    public IReadOnlyList<string> Verbs { get; }

    public static Governors Load() => new();

    public LightVerb[] Light(string lemmaKey) => _light.TryGetValue(lemmaKey, out var found) ? found : [];

    public ModalWord[] ModalVerb(string lemmaKey) => _modalVerbs.TryGetValue(lemmaKey, out var found) ? found : [];

    public ModalWord[] ModalNoun(string stemKey) => _modalNouns.TryGetValue(stemKey, out var found) ? found : [];

    /// <summary>Whether the construct phrase of a noun acts in the event that the noun leads to (قيام الجيش بقصف).</summary>
    public bool PassesOn(string stemKey) => _passing.Contains(stemKey);

    /// <summary>Whether a noun only brings about, helps or goes on with the deed it leads to, so that both come about or neither (بدء، إعادة، مساعدة في).</summary>
    public bool Bears(string stemKey) => _bearing.Contains(stemKey);

    /// <summary>Whether a noun follows upon what its ل leads to, which has come about (تعرض لهجوم، استجابة لطلب).</summary>
    public bool Follows(string stemKey) => _real.Contains(stemKey);

    /// <summary>Whether the subject of a verb only takes part in the event behind its في, which may be others' (شارك في هجمات المسلحين).</summary>
    public bool TakesPart(string lemmaKey) => _sharing.Contains(lemmaKey);

    /// <summary>Whether the subject of a verb only wants, proposes, threatens, expects, claims or prevents what it takes, and does not do it (الهدنة التي اقترحها).</summary>
    public bool Wishes(string lemmaKey) => _wishes.Contains(lemmaKey);

    private static IEnumerable<string> Words(string kind)
    {
        var table = LexiconTable.Load("events/modality.tsv");
        int word = table.Column("word"), pos = table.Column("kind");
        return table.Rows.Where(r => r[pos] == kind).SelectMany(r => r[word].Split('|'));
    }

    /// <summary>محاولة, and محاولت as it is written before a pronoun.</summary>
    private static string[] Held(string key) => key[^1] == 'ه' && key.Length > 3 ? [key, key[..^1] + "ت"] : [key];

    private static FrozenDictionary<string, ModalWord[]> Modal(string kind)
    {
        var table = LexiconTable.Load("events/modality.tsv");
        int word = table.Column("word"), pos = table.Column("kind"), status = table.Column("status"), arg = table.Column("arg"),
            control = table.Column("control");
        return table.Rows.Where(r => r[pos] == kind).SelectMany(r => r[word].Split('|').SelectMany(w => kind == "noun" ? Held(Folding.Key(w)) : [Folding.Key(w)]).Select(w => (Key: w, Modal: new ModalWord(r[status], r[arg] == "next" ? r[arg] : Folding.Key(r[arg]), r[control][0]))))
            .GroupBy(w => w.Key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(w => w.Modal).ToArray(), StringComparer.Ordinal);
    }
}
