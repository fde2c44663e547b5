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

    /// <summary>The share, and the share of either content, from which two contents in other words are one where neither is cut.</summary>
    private const double ShareOfWhole = 0.5, CoverOfWhole = 0.42;

    private const int FewestWordsOfWhole = 6;

    /// <summary>The same where the reader found two speakers: the words must then be one text, and one side must not name its speaker, or both by one name.</summary>
    private const double ShareOfUnknown = 0.65;

    private const int RunOfUnknown = 9;

    /// <summary>Nats from which a word of a name tells who it is.</summary>
    private const double RareName = 4.5;

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
            // A forecast or a telegram resembles yesterday's, and that one the day before's: what began longer ago is another statement. Nor do
            // the words of one who is not named make those of two others one.
            if (other.Group?.Lead is StatementFact lead && lead != other
                && (statement.Day - lead.Day > Days || !statement.Speakers.Intersect(lead.Speakers).Any() && Compare(statement, lead) is null)) continue;
            if (best is null || match.Score > best.Value.Item2.Score) best = (other, match);
        }

        return best;
    }

    /// <summary>Further groups in which this statement matches the first one as well as <paramref name="best"/>'s first one: they have met in it.</summary>
    public IEnumerable<FactGroup> AlsoOne(StatementFact statement, StatementFact best)
    {
        HashSet<FactGroup> seen = [best.Group!];
        foreach (var other in Candidates(statement))
        {
            if (other.Group is not { } group || !seen.Add(group) || group.Lead is not StatementFact lead || best.Group!.Lead is not StatementFact first) continue;
            if (Compare(statement, lead) is not null && Compare(first, lead) is not null) yield return group;
        }
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
        if (Math.Abs(a.Day - b.Day) > Days || a.Act == "deny" != (b.Act == "deny")) return null;
        var named = a.Speakers.Length > 0 && b.Speakers.Length > 0;
        var one = named ? a.Speakers.Intersect(b.Speakers).Any() : a.Described is not null && a.Described == b.Described;
        var (share, words) = weights.Compare(a.Words, b.Words);
        if (!(one ? SaysTheSame(a, b, named, share, words) : IsOneText(a, b, share, words)) || IsFormula(a, b)) return null;
        return new Match(share, share, one ? [new Evidence("speaker", a.Source, b.Source), new Evidence("content", a.Said, b.Said)] : [new Evidence("content", a.Said, b.Said)]);
    }

    private bool SaysTheSame(StatementFact a, StatementFact b, bool named, double share, int words)
    {
        if (named && share is >= ShareOfWhole and < Share)
            return words >= FewestWordsOfWhole && weights.Cover(a.Words, b.Words) >= CoverOfWhole && weights.Cover(b.Words, a.Words) >= CoverOfWhole;
        var same = a.Words.AsSpan().SequenceEqual(b.Words);
        if (share < (named ? Share : ShareOfDescribed) || words < FewestWords && !(same && words >= 2)) return false;
        // A short content lies within many a long one by accident.
        var (shorter, longer) = (Math.Min(a.Words.Length, b.Words.Length), Math.Max(a.Words.Length, b.Words.Length));
        return shorter * 4 >= longer || words >= 2 * FewestWords;
    }

    /// <summary>Whether the two are one formula with another name in it: each side has but few words of its own, and a telling one among them.</summary>
    private bool IsFormula(StatementFact a, StatementFact b)
    {
        var (mine, theirs) = (a.Words.Except(b.Words).ToList(), b.Words.Except(a.Words).ToList());
        return mine.Count <= OwnWordsOfFormula && theirs.Count <= OwnWordsOfFormula && mine.Any(w => weights.Weight(w) >= RareName) && theirs.Any(w => weights.Weight(w) >= RareName);
    }

    private const int OwnWordsOfFormula = 3;

    /// <summary>Whether one text is put into two mouths only because one of the reports does not name the speaker where it quotes him.</summary>
    private bool IsOneText(StatementFact a, StatementFact b, double share, int words)
    {
        if (share < ShareOfUnknown || words <= FewestWords) return false;
        if (a.Source is { } left && b.Source is { } right)
        {
            var (mine, theirs) = (Named(a, left), Named(b, right));
            return words >= FewestWordsOfWhole && mine.Any(w => weights.Weight(w) >= RareName && Array.BinarySearch(theirs, w) >= 0);
        }

        return WordRun.Longest(a, b) >= RunOfUnknown;
    }

    private static int[] Named(StatementFact s, Isnad.Text.TextSpan source) =>
        ContentWords.Of(Isnad.Text.Tokens.Of(source.Cut(s.In.Report.Text)), new Isnad.Text.TextSpan(0, source.Length));

    private HashSet<StatementFact> Candidates(StatementFact statement)
    {
        var found = new HashSet<StatementFact>();
        foreach (var speaker in Speakers(statement))
            foreach (var word in weights.Rarest(statement.Words, 8))
                if (_index.TryGetValue((speaker, word), out var list)) found.UnionWith(list.Where(s => statement.Day - s.Day <= Days));
        return found;
    }

    private static IEnumerable<string> Speakers(StatementFact s) =>
        s.Speakers.Length > 0 ? s.Speakers.Select(a => a.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(Anyone) : s.Described is { } d ? [d, Anyone] : [Anyone];

    /// <summary>Under which statements are looked up by their words alone.</summary>
    private const string Anyone = "*";
}
