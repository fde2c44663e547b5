using System.Text.Json.Nodes;
using Dapper;
using Isnad.Register.Copies;

namespace Isnad.Register.Facts;

/// <summary>Facts that a person said are one: they stay in one group, whatever comparing finds, until that person or another says otherwise.</summary>
internal sealed class MergedFacts(Store store)
{
    private readonly GroupRows _groups = new(store);

    /// <summary>Whether a merge of the fact stands: with any other, or with the one named.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="fact">Report and start of the cue.</param>
    /// <param name="other">The same of the other fact, or null for any into which it was merged.</param>
    public bool Stands(string layer, (long, long) fact, (long, long)? other) => Standing(layer).Any(m =>
        m.Fact == fact && (other is null || m.Other == other) || m.Other == fact && m.Fact == other);

    /// <summary>Lays every merge that stands over the groups.</summary>
    public void Apply()
    {
        foreach (var layer in new[] { "statement", "event" })
            foreach (var merge in Standing(layer)) Lay(merge, layer);
    }

    /// <summary>Lays the merges that stand for one fact over its group, and takes out of it what was merged and no longer is.</summary>
    public void Apply(string layer, long report, long n)
    {
        var before = _groups.GroupOf(layer, report, n);
        if (before is { } grp)
        {
            foreach (var (r, k) in store.Connection.Query<(long, long)>("SELECT report, n FROM fact_group_member WHERE grp = @grp", new { grp }).ToList())
                _groups.Explain(layer, r, k, because => because.Remove("merged"));
        }

        var members = before is null ? [] : store.Connection.Query<(long, long)>("SELECT report, n FROM fact_group_member WHERE grp = @before", new { before }).ToHashSet();
        members.Add((report, n));
        if (before is { } whole) _groups.Part(whole);
        foreach (var merge in Standing(layer))
            if (Find(layer, merge) is { } at && (members.Contains(at.Fact) || members.Contains(at.Other))) Lay(merge, layer);
    }

    private void Lay(Merge merge, string layer)
    {
        if (Find(layer, merge) is not var (fact, other) || fact == other) return;
        var reports = new FactLoader(store, Agencies.Known).Load([.. new[] { fact.Report, other.Report }.Distinct()], all: true);
        if (Fact(reports, layer, fact) is not { } left || Fact(reports, layer, other) is not { } right) return;
        var grp = _groups.Unite(left, right, layer);
        _groups.Explain(layer, fact.Report, fact.N, because =>
        {
            if (because["merged"] is not JsonArray merged) because["merged"] = merged = [];
            var reason = new JsonObject { ["with"] = $"{other.Report}:{(layer == "statement" ? "S" : "E")}{other.N}", ["who"] = merge.Who, ["when"] = merge.Decided };
            if (merge.Why is not null) reason["why"] = merge.Why;
            if (FactGroups.Takes(left, right, 0)) reason["taken"] = true;
            merged.Add(reason);
        });
        _groups.Count(grp);
    }

    /// <summary>The merges that stand, in order: one undone by a later decision does not, nor one of a fact that was rejected.</summary>
    private List<Merge> Standing(string layer)
    {
        List<Merge> standing = [];
        foreach (var d in store.Connection.Query<Merge>("SELECT report AS Report, cue_start AS CueStart, cue_end AS CueEnd, n AS N, verdict AS Verdict, merged_report AS MergedReport, "
            + "merged_start AS MergedStart, merged_end AS MergedEnd, who AS Who, decided AS Decided, why AS Why FROM decision WHERE layer = @layer AND verdict IN ('merge', 'unmerge') ORDER BY decision", new { layer }))
        {
            standing.RemoveAll(m => m.Fact == d.Fact && (d.MergedReport is null || m.Other == d.Other) || m.Fact == d.Other && m.Other == d.Fact);
            if (d.Verdict == "merge") standing.Add(d);
        }

        return standing;
    }

    /// <summary>The two facts in the reading at hand, by their cues; null where it has one of them no longer.</summary>
    private ((long Report, long N) Fact, (long Report, long N) Other)? Find(string layer, Merge m) =>
        At(layer, m.Report, m.CueStart, m.CueEnd) is { } fact && At(layer, m.MergedReport!.Value, m.MergedStart!.Value, m.MergedEnd!.Value) is { } other ? (fact, other) : null;

    private (long Report, long N)? At(string layer, long report, long start, long end) => store.Connection.QueryFirstOrDefault<(long, long)?>(
        $"SELECT report, n FROM {layer} WHERE report = @report AND cue_start < @end AND @start < cue_end AND (decision IS NULL OR decision <> 'rejected') "
        + "ORDER BY CASE WHEN cue_start = @start AND cue_end = @end THEN 0 ELSE 1 END, n", new { report, start, end });

    private static Fact? Fact(IEnumerable<FactReport> reports, string layer, (long Report, long N) at)
    {
        var report = reports.First(r => r.Report.Number == at.Report);
        return layer == "statement" ? report.Statements.FirstOrDefault(s => s.N == at.N) : report.Events.FirstOrDefault(e => e.N == at.N);
    }

    private sealed record Merge
    {
        public long Report { get; init; }

        public long CueStart { get; init; }

        public long CueEnd { get; init; }

        public string Verdict { get; init; } = "";

        public long? MergedReport { get; init; }

        public long? MergedStart { get; init; }

        public long? MergedEnd { get; init; }

        public string Who { get; init; } = "";

        public string Decided { get; init; } = "";

        public string? Why { get; init; }

        public (long, long) Fact => (Report, CueStart);

        public (long, long)? Other => MergedReport is { } report ? (report, MergedStart!.Value) : null;
    }
}
