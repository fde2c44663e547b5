namespace Isnad.Register.Copies;

/// <summary>A tie between two reports.</summary>
internal readonly record struct Tie(long Earlier, long Later, double Containment, double Coverage);

/// <summary>
/// Pairs to clusters. Reports of one size tie their clusters together; a short report is taken into a longer one's cluster, unless the
/// longer one is a digest: it holds several reports that share nothing with each other, and belongs with none of them.
/// </summary>
internal sealed class Clusters
{
    /// <summary>Below this share of the larger report the tie is one-sided: the smaller lies within the larger.</summary>
    private const double Even = 0.35;

    private readonly Dictionary<long, long> _parents = [];

    private Clusters()
    {
    }

    /// <summary>Members of each cluster of two or more, in order of their numbers.</summary>
    public static List<List<long>> Of(IReadOnlyList<Tie> ties)
    {
        var clusters = new Clusters();
        foreach (var tie in ties)
            if (tie.Coverage >= Even) clusters.Union(tie.Earlier, tie.Later);

        // The larger side of a one-sided tie is the one whose other ties say so too; which it is follows from the two coverages alone, so
        // both ends are counted: a report that two strangers lie within is a digest.
        var partners = new Dictionary<long, HashSet<long>>();
        foreach (var tie in ties.Where(t => t.Coverage < Even))
        {
            Partner(tie.Earlier, clusters.Root(tie.Later));
            Partner(tie.Later, clusters.Root(tie.Earlier));
        }

        foreach (var tie in ties.Where(t => t.Coverage < Even))
            if (partners[tie.Earlier].Count == 1 && partners[tie.Later].Count == 1) clusters.Union(tie.Earlier, tie.Later);

        return [.. clusters._parents.Keys.GroupBy(clusters.Root).Select(g => g.Order().ToList()).Where(g => g.Count > 1).OrderBy(g => g[0])];

        void Partner(long report, long other)
        {
            if (!partners.TryGetValue(report, out var set)) partners.Add(report, set = []);
            set.Add(other);
        }
    }

    private long Root(long report)
    {
        if (!_parents.TryGetValue(report, out var parent))
        {
            _parents.Add(report, report);
            return report;
        }

        while (parent != report)
        {
            _parents[report] = parent = _parents[parent];
            report = parent;
            parent = _parents[report];
        }

        return report;
    }

    private void Union(long a, long b)
    {
        var (x, y) = (Root(a), Root(b));
        if (x != y) _parents[Math.Max(x, y)] = Math.Min(x, y);
    }
}
