using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Every form of every reporting verb, by look-up key.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, List<CueReading>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CueReading>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private CueLexicon(LexiconTable table)
    {
        int past = table.Column("past"), present = table.Column("present"), participle = table.Column("participle"),
            noun = table.Column("noun"), takes = table.Column("takes"), @object = table.Column("object"), act = table.Column("act"),
            gate = table.Column("gate");
        foreach (var row in table.Rows)
        {
            var verb = new CueVerb(row[past], TakesOf(row[takes]), ObjectOf(row[@object]), row[act], GateOf(row[gate]));
            Add(verb, CueForm.Past, Inflection.Past(row[past]));
            if (row[present].Length > 0)
            {
                Add(verb, CueForm.Present, Inflection.Present(row[present]));
                Add(verb, CueForm.Jussive, Inflection.Jussive(row[present]));
                // سيطالبون: who is going to ask says now what he asks.
                if (verb is { Act: "demand", Gate: CueGate.Open }) Add(verb, CueForm.Present, Inflection.Present(row[present]).Select(f => f with { Key = "س" + f.Key }));
            }

            if (row[participle].Length > 0) Add(verb, CueForm.Participle, Inflection.Participle(row[participle]));
            if (row[noun].Length > 0) Add(verb, CueForm.VerbalNoun, row[noun].Split(' ').Select(static n => new Inflection.Inflected(Folding.Key(n), Feminine: false, Plural: false)));
        }

        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static CueLexicon Load() => new(LexiconTable.Load("statements/verbs.tsv"));

    /// <summary>The readings of a key without clitics, likeliest first; null where it reports nothing.</summary>
    public List<CueReading>? Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var readings) ? readings : null;

    private void Add(CueVerb verb, CueForm form, IEnumerable<Inflection.Inflected> forms)
    {
        foreach (var f in forms)
        {
            if (!_forms.TryGetValue(f.Key, out var readings)) _forms.Add(f.Key, readings = []);
            if (!readings.Exists(r => r.Verb == verb && r.Form == form)) readings.Add(new CueReading(verb, form, f.Feminine, f.Plural));
        }
    }

    private static Takes TakesOf(string cell)
    {
        var takes = Takes.None;
        foreach (var word in cell.Split(' '))
        {
            takes |= word switch
            {
                "clause" => Takes.Clause,
                "quote" => Takes.Quote,
                "object" => Takes.Object,
                _ => Signs.Named(word) is var named and not Takes.None ? named : throw new InvalidDataException($"lexicon/statements/verbs.tsv: no such opening '{word}'"),
            };
        }

        return takes;
    }

    private static CueObject ObjectOf(string cell) => cell switch
    {
        "" => CueObject.None,
        "addressee" => CueObject.Addressee,
        "source" => CueObject.Source,
        "content" => CueObject.Content,
        _ => throw new InvalidDataException($"lexicon/statements/verbs.tsv: no such object '{cell}'"),
    };

    private static CueGate GateOf(string cell) => cell switch
    {
        "" => CueGate.Open,
        "human" => CueGate.Human,
        "document" => CueGate.Document,
        "pronoun" => CueGate.Pronoun,
        "saying" => CueGate.Saying,
        "prayer" => CueGate.Prayer,
        "near" => CueGate.Near,
        "clause-only" => CueGate.ClauseOnly,
        "conclusion" => CueGate.Conclusion,
        "ranking" => CueGate.Ranking,
        "claim" => CueGate.Claim,
        "blame" => CueGate.Blame,
        "denial" => CueGate.Denial,
        "renewal" => CueGate.Renewal,
        "feeling" => CueGate.Feeling,
        "hidden" => CueGate.Hidden,
        "measure" => CueGate.Measure,
        "acceptance" => CueGate.Acceptance,
        "recounting" => CueGate.Recounting,
        "record" => CueGate.Record,
        "untold" => CueGate.Untold,
        "regard" => CueGate.Regard,
        _ => throw new InvalidDataException($"lexicon/statements/verbs.tsv: no such gate '{cell}'"),
    };
}
