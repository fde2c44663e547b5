using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>The words that speak of transfers and those that stand over them. Immutable and thread-safe.</summary>
internal sealed class CueLexicon
{
    private static readonly string[] PerfectEndings = ["", "ت", "وا", "نا", "ا", "تا"];
    private static readonly string[] ImperfectPrefixes = ["ي", "ت", "ن"];
    private static readonly string[] ImperfectEndings = ["", "ون", "وا", "ان", "ا"];

    private readonly Dictionary<string, Cue> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cue> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operator> _operatorVerbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Operator> _operatorNouns = new(StringComparer.Ordinal);

    private CueLexicon()
    {
    }

    public static CueLexicon Load()
    {
        var lexicon = new CueLexicon();
        var cues = LexiconTable.Load("weapons/cues.tsv");
        int pos = cues.Column("pos"), frame = cues.Column("frame"), status = cues.Column("status"), strength = cues.Column("strength");
        foreach (var row in cues.Rows)
        {
            var cue = new Cue(FrameOf(row[frame]), row[status], row[strength] == "strong", row[pos] == "verb");
            Add(cues, row, cue.IsVerb ? lexicon._verbs : lexicon._nouns, cue, cue.IsVerb);
        }

        var operators = LexiconTable.Load("weapons/operators.tsv");
        int kind = operators.Column("pos"), gives = operators.Column("status"), party = operators.Column("party");
        foreach (var row in operators.Rows)
        {
            var verb = row[kind] == "verb";
            Add(operators, row, verb ? lexicon._operatorVerbs : lexicon._operatorNouns, new Operator(row[gives], row[party] == "yes", verb), verb);
        }

        return lexicon;
    }

    /// <summary>What the word says of a transfer, or null.</summary>
    /// <param name="word">The word.</param>
    /// <param name="followsParty">Whether a party's name stands right before it, or a particle that wants the imperfect.</param>
    public Cue? CueOf(Word word, bool followsParty = false)
    {
        if (word.Kind != WordKind.Arabic) return null;
        // تسلم is the giver's verb after her name (واشنطن تسلم مصر), else the receiver's (تسلم العراق، تسلم الجيش).
        if (word.StemKey is "تسلم" && !word.HasArticle && !word.HasPreposition)
            return followsParty || (word.Proclitics & Proclitics.Sin) != 0 ? _verbs["تسلم"] : _verbs["تسلمت"];
        if (!word.HasArticle && !word.HasPreposition && word.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun)
            && _verbs.TryGetValue(word.StemKey, out var verb)) return verb;
        return word.Pos != PartOfSpeech.Verb && _nouns.TryGetValue(word.StemKey, out var noun) ? noun : null;
    }

    /// <summary>What the word says of the transfer beside it, or null.</summary>
    public Operator? OperatorOf(Word word)
    {
        if (word.Kind != WordKind.Arabic) return null;
        if (!word.HasArticle && !word.HasPreposition && word.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective)
            && _operatorVerbs.TryGetValue(word.StemKey, out var verb)) return verb;
        return word.Pos != PartOfSpeech.Verb && _operatorNouns.TryGetValue(word.StemKey, out var noun) ? noun : null;
    }

    private static void Add<T>(LexiconTable table, string[] row, Dictionary<string, T> into, T value, bool verb)
    {
        if (verb)
        {
            var perfect = row[table.Column("perfect")];
            if (perfect.Length > 0)
                foreach (var ending in PerfectEndings) into.TryAdd(Folding.Key(perfect + ending), value);
            var imperfect = row[table.Column("imperfect")];
            if (imperfect.Length > 0)
                foreach (var prefix in ImperfectPrefixes)
                    foreach (var ending in ImperfectEndings) into.TryAdd(Folding.Key(prefix + imperfect + ending), value);
        }

        foreach (var form in row[table.Column("forms")].Split('|', StringSplitOptions.RemoveEmptyEntries)) into.TryAdd(Folding.Key(form), value);
    }

    private static CueFrame FrameOf(string name) => name switch
    {
        "give" => CueFrame.Give,
        "give-b" => CueFrame.GiveWith,
        "get" => CueFrame.Get,
        "deal" => CueFrame.Deal,
        "use" => CueFrame.Use,
        "have" => CueFrame.Have,
        "arm" => CueFrame.Arm,
        "arrive" => CueFrame.Arrive,
        "ban" => CueFrame.Ban,
        _ => throw new InvalidDataException($"lexicon/weapons/cues.tsv: frame '{name}' is unknown"),
    };
}
