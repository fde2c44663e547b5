using System.Collections.Frozen;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>The passive participles of <c>lexicon/events/passives.tsv</c>: what was done to the noun before them, and how the one who did it is led.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PassiveParticiples
{
    private readonly FrozenDictionary<string, Passive> _forms;

    private PassiveParticiples(FrozenDictionary<string, Passive> forms) => _forms = forms;

    public static PassiveParticiples Load()
    {
        var table = LexiconTable.Load("events/passives.tsv");
        int forms = table.Column("forms"), type = table.Column("type"), mode = table.Column("mode"), context = table.Column("context"), cameo = table.Column("cameo"), agent = table.Column("agent");
        var found = new Dictionary<string, Passive>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var code = new EventCode(row[type], row[mode].Length == 0 ? null : row[mode], row[context].Length == 0 ? null : row[context], row[cameo]);
            var agents = row[agent].Split('|');
            var passive = new Passive(new Frame(code, [], [], true, [], ConstructRole.None, Gate.Actor, []), Array.IndexOf(agents, "ب") >= 0);
            foreach (var form in row[forms].Split('|')) found[Folding.Key(form)] = passive;
        }

        return new PassiveParticiples(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The participle of a stem, or null.</summary>
    public Passive? Of(string stemKey) => _forms.GetValueOrDefault(stemKey);
}

/// <summary>A passive participle.</summary>
/// <param name="Frame">Its code.</param>
/// <param name="ByMeans">Whether ب leads who acts, or the deed by which they do (مدعومين بضربات).</param>
internal sealed record Passive(Frame Frame, bool ByMeans);
