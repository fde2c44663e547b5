namespace Isnad.Register.Facts;

/// <summary>Finds what a denial denies: the same content, said by someone else and not denied.</summary>
internal sealed class Denials(ContentWords weights)
{
    private const double Share = 0.55;

    private const int FewestWords = 4;

    private const int MostOfOneWord = 60;

    private readonly Dictionary<int, List<StatementFact>> _denials = [];
    private readonly Dictionary<int, List<StatementFact>> _claims = [];

    /// <summary>The claim that this denial denies, or the denial that answers this claim; the closest in words.</summary>
    public (StatementFact Other, Match Match)? Counterpart(StatementFact statement)
    {
        var index = statement.Act == "deny" ? _claims : _denials;
        (StatementFact, Match)? best = null;
        var seen = new HashSet<StatementFact>();
        foreach (var word in weights.Rarest(statement.Words, 8))
        {
            if (!index.TryGetValue(word, out var list)) continue;
            foreach (var other in list)
            {
                if (!seen.Add(other) || Math.Abs(statement.Day - other.Day) > StatementMatcher.Days || SameVoice(statement, other)) continue;
                var (share, words) = weights.Compare(statement.Words, other.Words);
                if (share < Share || words < FewestWords || best is { } b && b.Item2.Score >= share) continue;
                best = (other, new Match(share, [new Evidence("content", statement.Said, other.Said), new Evidence("speaker", statement.Source, other.Source), new Evidence("cue", statement.Cue, other.Cue)]));
            }
        }

        return best;
    }

    public void Add(StatementFact statement)
    {
        // A demand or a warning is not true or false; only what claims that something is so can be denied.
        if (statement.Act is not ("deny" or "assert" or "confirm" or "accuse")) return;
        var index = statement.Act == "deny" ? _denials : _claims;
        foreach (var word in weights.Rarest(statement.Words, 5))
        {
            if (!index.TryGetValue(word, out var list)) index.Add(word, list = []);
            list.Add(statement);
            if (list.Count > MostOfOneWord) list.RemoveAt(0);
        }
    }

    public void Forget(int beforeDay)
    {
        foreach (var index in new[] { _denials, _claims })
        {
            foreach (var (word, list) in index)
            {
                list.RemoveAll(s => s.Day < beforeDay);
                if (list.Count == 0) index.Remove(word);
            }
        }
    }

    private static bool SameVoice(StatementFact a, StatementFact b) =>
        a.Speakers.Intersect(b.Speakers).Any() || a.Speakers.Length == 0 && b.Speakers.Length == 0 && a.Described == b.Described;
}
