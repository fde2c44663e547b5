namespace Isnad.Register.Facts;

/// <summary>Finds statements that are one: the same speaker, the same content.</summary>
/// <remarks>Copies have it word for word; outlets that wrote their own have it in their words, so content words count, by how rare they are.</remarks>
internal sealed class StatementMatcher(ContentWords weights)
{
    /// <summary>Days between two reports of one statement.</summary>
    public const int Days = 4;

    /// <summary>The share of the shorter content's weight that two statements of one speaker must have in common.</summary>
    private const double Share = 0.62;

    /// <summary>The same for speakers who are only described: the description proves little, so the words must prove more.</summary>
    private const double ShareOfDescribed = 0.8;

    /// <summary>Weighty words that two contents must have in common.</summary>
    private const int FewestWords = 4;

    private const int MostOfOneWord = 120;

    private readonly Dictionary<(string Speaker, int Word), List<StatementFact>> _index = [];

    /// <summary>The best earlier match, if one is good enough.</summary>
    public (StatementFact Other, Match Match)? Find(StatementFact statement)
    {
        (StatementFact, Match)? best = null;
        foreach (var other in Candidates(statement))
        {
            if (other.In == statement.In || Compare(statement, other) is not { } match) continue;
            if (best is null || match.Score > best.Value.Item2.Score) best = (other, match);
        }

        return best;
    }

    public void Add(StatementFact statement)
    {
        foreach (var speaker in Speakers(statement))
        {
            foreach (var word in weights.Rarest(statement.Words, 5))
            {
                if (!_index.TryGetValue((speaker, word), out var list)) _index.Add((speaker, word), list = []);
                list.Add(statement);
                if (list.Count > MostOfOneWord) list.RemoveAt(0);
            }
        }
    }

    public void Forget(int beforeDay)
    {
        foreach (var (key, list) in _index)
        {
            list.RemoveAll(s => s.Day < beforeDay);
            if (list.Count == 0) _index.Remove(key);
        }
    }

    public Match? Compare(StatementFact a, StatementFact b)
    {
        var named = a.Speakers.Length > 0 && b.Speakers.Length > 0;
        if (named ? !a.Speakers.Intersect(b.Speakers).Any() : a.Described is null || a.Described != b.Described) return null;
        if (Math.Abs(a.Day - b.Day) > Days || a.Act == "deny" != (b.Act == "deny")) return null;
        var (share, words) = weights.Compare(a.Words, b.Words);
        var same = a.Words.AsSpan().SequenceEqual(b.Words);
        if (share < (named ? Share : ShareOfDescribed) || words < FewestWords && !(same && words >= 2)) return null;
        // A short content lies within many a long one by accident.
        var (shorter, longer) = (Math.Min(a.Words.Length, b.Words.Length), Math.Max(a.Words.Length, b.Words.Length));
        if (shorter * 4 < longer && words < 2 * FewestWords) return null;
        return new Match(share, share, [new Evidence("speaker", a.Source, b.Source), new Evidence("content", a.Said, b.Said)]);
    }

    private HashSet<StatementFact> Candidates(StatementFact statement)
    {
        var found = new HashSet<StatementFact>();
        foreach (var speaker in Speakers(statement))
            foreach (var word in weights.Rarest(statement.Words, 8))
                if (_index.TryGetValue((speaker, word), out var list)) found.UnionWith(list.Where(s => statement.Day - s.Day <= Days));
        return found;
    }

    private static IEnumerable<string> Speakers(StatementFact s) =>
        s.Speakers.Length > 0 ? s.Speakers.Select(a => a.ToString(System.Globalization.CultureInfo.InvariantCulture)) : s.Described is { } d ? [d] : [];
}
