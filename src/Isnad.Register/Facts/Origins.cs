namespace Isnad.Register.Facts;

/// <summary>Counts the independent roots of one fact told many times.</summary>
/// <remarks>
/// Facts with one root are one, and so are facts of copies of one report, whatever each names, facts told in the same words, and facts of
/// reports that share a passage.
/// </remarks>
internal static class Origins
{
    /// <param name="members">Of each member its root, its cluster of copies, and the roots of the facts that it took its words from.</param>
    public static int Count(IEnumerable<(string Origin, long Cluster, IEnumerable<string> TakenFrom)> members)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string name)
        {
            while (parents.TryGetValue(name, out var parent) && parent != name) name = parent;
            return name;
        }

        void Tie(string left, string right)
        {
            var (a, b) = (Root(left), Root(right));
            parents.TryAdd(a, a);
            parents.TryAdd(b, b);
            parents[b] = a;
        }

        foreach (var (origin, cluster, takenFrom) in members)
        {
            Tie("origin " + origin, $"cluster {cluster}");
            foreach (var from in takenFrom) Tie("origin " + from, "origin " + origin);
        }

        return parents.Count(p => p.Key == p.Value);
    }
}
