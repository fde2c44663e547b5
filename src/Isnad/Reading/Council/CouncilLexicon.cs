using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Council;

/// <summary>What an act of the Council is done to.</summary>
internal enum CouncilObject : byte
{
    Draft, Resolution, Veto, Statement, Meeting, Council, Call, Article, Report,
}

/// <summary>A word that tells an act when it governs its object.</summary>
internal readonly record struct CouncilCue(CouncilObject Object, string Kind, bool IsVerb);

/// <summary>The cues of <c>lexicon/council</c>, by lemma key.</summary>
internal sealed class CouncilLexicon
{
    private readonly FrozenDictionary<string, CouncilCue[]> _verbs;
    private readonly FrozenDictionary<string, CouncilCue[]> _nouns;

    private CouncilLexicon(Dictionary<string, List<CouncilCue>> verbs, Dictionary<string, List<CouncilCue>> nouns)
    {
        _verbs = verbs.ToFrozenDictionary(v => v.Key, v => v.Value.ToArray(), StringComparer.Ordinal);
        _nouns = nouns.ToFrozenDictionary(v => v.Key, v => v.Value.ToArray(), StringComparer.Ordinal);
    }

    public static CouncilLexicon Load()
    {
        var table = LexiconTable.Load("council/cues.tsv");
        int lemma = table.Column("lemma"), masdar = table.Column("masdar"), obj = table.Column("object"), kind = table.Column("kind");
        var verbs = new Dictionary<string, List<CouncilCue>>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, List<CouncilCue>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var what = row[obj] == "resolution-draft" ? CouncilObject.Draft : Enum.Parse<CouncilObject>(row[obj], ignoreCase: true);
            Add(verbs, row[lemma], new CouncilCue(what, row[kind], IsVerb: true));
            foreach (var noun in row[masdar].Split('|', StringSplitOptions.RemoveEmptyEntries))
                Add(nouns, noun, new CouncilCue(what, row[kind], IsVerb: false));
        }

        return new CouncilLexicon(verbs, nouns);
    }

    /// <summary>The readings of a word as a cue; empty where it is none.</summary>
    public ReadOnlySpan<CouncilCue> CuesOf(Word word) =>
        word.Pos == PartOfSpeech.Verb && _verbs.TryGetValue(Folding.Key(word.Lemma), out var verb) ? verb
        : word.Pos is PartOfSpeech.Noun or PartOfSpeech.Unknown && _nouns.TryGetValue(word.StemKey, out var noun) ? noun
        : [];

    private static void Add(Dictionary<string, List<CouncilCue>> to, string form, CouncilCue cue)
    {
        var key = Folding.Key(form);
        if (!to.TryGetValue(key, out var list)) to[key] = list = [];
        if (!list.Contains(cue)) list.Add(cue);
    }
}
