using Isnad.Register.Ingest;
using Isnad.Register.Schema;

namespace Isnad.Register.Facts;

/// <summary>Writes down where facts contradict each other, each kind once for two reports' clusters.</summary>
internal sealed class Contradictions(RowSet rows)
{
    /// <summary>Words in common without which a part that differs only shows that these are two events.</summary>
    private const double ShareForAnother = 0.6;

    private const int WordsForAnother = 6;

    private readonly HashSet<(string, long, long, string)> _written = [];
    private long _number;

    /// <summary>Within one event: told and denied, or figures that do not fit.</summary>
    public void Within(EventFact earlier, EventFact later, EventComparison c)
    {
        if (earlier.In.Cluster == later.In.Cluster) return;
        if (earlier.IsTold && earlier.Status == "asserted" != (later.Status == "asserted"))
            Write("polarity", earlier, later, c.Score, [new Evidence("status", later.Cue, earlier.Cue), new Evidence("words", later.Said, earlier.Said)], "");
        if (c.Figures == Slot.Differs && c.Figure is var (here, there))
        {
            // A toll that rises from one day to the next is news, not a contradiction; a sum of money or a vote does not rise.
            var rises = here.Kind is "killed" or "injured" or "killed-and-injured" or "displaced" or "detained" or "abducted" && here.Value > there.Value && later.Day > earlier.Day;
            Write(rises ? "update" : "number", earlier, later, c.Score, [new Evidence("figure", here.Span, there.Span), new Evidence("words", later.Said, earlier.Said)],
                $"{here.Kind} {there.Value} {here.Value}");
        }
    }

    /// <summary>Between events so alike that the one part which differs cannot be chance.</summary>
    public void Between(EventFact earlier, EventFact later, EventComparison c)
    {
        if (earlier.In.Cluster == later.In.Cluster || !earlier.IsTold || !later.IsTold || c.Conflicts != 1 || c.Share < ShareForAnother || c.SharedWords < WordsForAnother || !c.SameCue) return;
        var agreeing = (c.Actor == Slot.Same ? 1 : 0) + (c.Recipient == Slot.Same ? 1 : 0) + (c.Place == Slot.Same ? 1 : 0) + (c.Date == Slot.Same ? 1 : 0) + (c.Figures == Slot.Same ? 2 : 0);
        if (agreeing < 2) return;
        var (type, evidence) = c.Actor == Slot.Differs ? ("actor", new Evidence("actor", later.ActorWords, earlier.ActorWords))
            : c.Recipient == Slot.Differs ? ("recipient", new Evidence("recipient", later.RecipientWords, earlier.RecipientWords))
            : c.Place == Slot.Differs ? ("place", new Evidence("place", later.PlaceWords, earlier.PlaceWords))
            : ("date", new Evidence("date", later.WhenWords, earlier.WhenWords));
        Write(type, earlier, later, c.Score, [evidence, new Evidence("words", later.Said, earlier.Said)], "");
    }

    public void Denial(StatementFact statement, StatementFact other, Match match) =>
        Write("denial", other.Act == "deny" ? statement : other, other.Act == "deny" ? other : statement, match.Score,
            other.Act == "deny" ? [.. match.Evidence.Select(e => new Evidence(e.Part, e.There, e.Here))] : match.Evidence, "");

    private void Write(string type, Fact left, Fact right, double score, IReadOnlyList<Evidence> evidence, string detail)
    {
        // Nine copies of one contradiction are one.
        if (!_written.Add((type + detail, left.In.Cluster, right.In.Cluster, type is "denial" ? "s" : ""))) return;
        var layer = left is StatementFact ? "statement" : "event";
        var json = Because.Write(writer =>
        {
            foreach (var e in evidence) e.Write(writer, right, left, Because.Words);
        });
        rows.Add(Tables.Contradiction, ++_number, type, layer, left.In.Report.Number, left.N, right.In.Report.Number, right.N, null, score, json);
    }
}
