using Isnad.Register.Ingest;
using Isnad.Register.Schema;

namespace Isnad.Register.Facts;

/// <summary>Groups of facts in the making, and their way into the store once nothing can join them any more.</summary>
internal sealed class FactGroups(RowSet rows)
{
    private readonly List<FactGroup> _open = [];
    private long _number;

    /// <summary>Words in a row from which a fact was taken over with its words, and so has the origin of the one it was taken from.</summary>
    private const int TakenOver = 7;

    /// <summary>Shingles (some nine words in a row) from which one of two reports has drawn on the other, or both on one wire.</summary>
    private const int DrawnOn = 5;

    /// <summary>The share of words in common from which the same holds, where an editor changed a word here and there.</summary>
    private const double Rewritten = 0.85;

    public void Join(Fact fact, Fact other, Match match)
    {
        if (other.Group is null)
        {
            other.Group = new FactGroup { Number = ++_number };
            other.Group.Members.Add((other, "{}"));
            _open.Add(other.Group);
        }

        if (Takes(fact, other, match.Share)) fact.TakenFrom = other;
        fact.Group = other.Group;
        fact.Group.Members.Add((fact, match.ToJson(fact, other, fact is StatementFact ? "S" : "E")));
    }

    /// <summary>Makes one group of two that a fact belongs to; the one that began earlier stays.</summary>
    public void Unite(FactGroup left, FactGroup right)
    {
        if (left == right) return;
        var (stays, goes) = left.Number < right.Number ? (left, right) : (right, left);
        foreach (var (fact, because) in goes.Members)
        {
            fact.Group = stays;
            stays.Members.Add((fact, because));
        }

        _open.Remove(goes);
    }

    /// <summary>Whether one of two facts took its words from the other, or both from one text.</summary>
    public static bool Takes(Fact fact, Fact other, double share) =>
        fact.In.Cluster == other.In.Cluster || share >= Rewritten || WordRun.Longest(fact, other) >= TakenOver || fact.In.Shingles.Shared(other.In.Shingles) >= DrawnOn;

    /// <summary>Writes the groups whose last fact is older than <paramref name="beforeDay"/>.</summary>
    public void Close(int beforeDay)
    {
        foreach (var group in _open)
            if (group.LastDay < beforeDay) Write(group);
        _open.RemoveAll(g => g.LastDay < beforeDay);
    }

    private void Write(FactGroup group)
    {
        var number = group.Number;
        var lead = group.Lead;
        var layer = lead is StatementFact ? "statement" : "event";
        var reports = group.Members.Select(m => m.Fact.In.Report).ToList();
        rows.Add(Tables.FactGroup, number, layer, lead is StatementFact { Speakers: [var speaker, ..] } ? speaker : null, lead is EventFact e ? e.Type : null,
            group.Members.Count, reports.Select(r => r.Number).Distinct().Count(), reports.Select(r => r.Outlet).Distinct().Count(), OriginsOf(group),
            reports.Min(r => r.Published), reports.Max(r => r.Published), lead.In.Report.Number, lead.N);
        foreach (var (fact, because) in group.Members)
            rows.Add(Tables.FactGroupMember, layer, fact.In.Report.Number, fact.N, number, fact.Origin, because);
    }

    /// <summary>A statement of someone with a name has one root, that someone.</summary>
    private static int OriginsOf(FactGroup group) => group.Lead is StatementFact { Speakers.Length: > 0 } ? 1
        : Origins.Count(group.Members.Select(m => (m.Fact.Origin, m.Fact.In.Cluster, m.Fact.TakenFrom is { } from ? (IEnumerable<string>)[from.Origin] : [])));
}
