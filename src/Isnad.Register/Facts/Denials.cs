using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>Finds what a denial denies: the same content, said by someone else and not denied.</summary>
internal sealed class Denials(ContentWords weights)
{
    private const double Share = 0.55;

    private const double ShareOfDenial = 0.6, ShareOfClaim = 0.4;

    private const int FewestWords = 4;

    private const int MostOfOneWord = 60;

    /// <summary>Words in a row from which two contents are one text.</summary>
    private const int LongestQuoted = 7;

    private readonly Dictionary<int, List<StatementFact>> _denials = [];
    private readonly Dictionary<int, List<StatementFact>> _claims = [];

    /// <summary>The claim that this denial denies, or the denial that answers this claim; the closest in words.</summary>
    public (StatementFact Other, Match Match)? Counterpart(StatementFact statement)
    {
        if (statement.Act == "deny" ? !SaysUntrue(statement) : IsNegative(statement)) return null;
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
                // What is denied must be most of the denial and a good part of the claim: one subject in common is not one claim.
                var (denial, claim) = statement.Act == "deny" ? (statement, other) : (other, statement);
                if (weights.Cover(denial.Words, claim.Words) < ShareOfDenial || weights.Cover(claim.Words, denial.Words) < ShareOfClaim) continue;
                // The same sentence cut differently out of two copies is no answer to itself: a denial has words of its own.
                if (statement.In.Cluster == other.In.Cluster || WordRun.Longest(statement, other) >= LongestQuoted) continue;
                best = (other, new Match(share, share, [new Evidence("content", statement.Said, other.Said), new Evidence("speaker", statement.Source, other.Source), new Evidence("cue", statement.Cue, other.Cue)]));
            }
        }

        return best;
    }

    public void Add(StatementFact statement)
    {
        // A demand or a warning is not true or false; only what claims that something is so can be denied.
        if (statement.Act is not ("deny" or "assert" or "confirm" or "accuse") || statement.Act == "deny" && !SaysUntrue(statement) || statement.Act != "deny" && IsNegative(statement)) return;
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

    /// <summary>Whether it calls something untrue (نفى، كذّب، فنّد، دحض); a refusal or a rejection is about what shall be, not what is.</summary>
    private static bool SaysUntrue(StatementFact denial)
    {
        var cue = Folding.Key(denial.Cue.In(denial.In.Report.Text));
        return Untrue.Any(stem => cue.Contains(stem, StringComparison.Ordinal));
    }

    private static readonly string[] Untrue = ["نفي", "ينف", "تنف", "ناف", "نفو", "نفت", "كذب", "تكذيب", "فند", "دحض", "انكر", "ينكر", "تنكر", "لا صحه", "عدم صحه", "لا اساس"];

    /// <summary>Whether a claim itself says that something is not so: beside a denial it is the same denial in other words.</summary>
    private static bool IsNegative(StatementFact claim)
    {
        var key = Folding.Key(claim.Said.In(claim.In.Report.Text));
        return Negative.Any(n => key.Contains(n, StringComparison.Ordinal));
    }

    private static readonly string[] Negative = ["غير صحيح", "عاريه", "عار عن", "عار من", "لا صحه", "لا اساس", "كاذب", "ملفق", "استحال", "مستحيل", "حقيقه ", "لم ", "لن ", "ليس", " لا ", "نفي", "ينفي", "عدم "];

    /// <summary>The same actor, or a source told in words of which a rare one is common: one man under two forms of his name.</summary>
    private bool SameVoice(StatementFact a, StatementFact b)
    {
        if (a.Speakers.Intersect(b.Speakers).Any()) return true;
        if (a.Source is not { } left || b.Source is not { } right) return a.Source is null && b.Source is null && a.Speakers.Length + b.Speakers.Length == 0;
        var (mine, theirs) = (Words(a, left), Words(b, right));
        return mine.Any(w => weights.Weight(w) >= Rare && Array.BinarySearch(theirs, w) >= 0);
    }

    private static int[] Words(StatementFact s, TextSpan span) => ContentWords.Of(Tokens.Of(span.Cut(s.In.Report.Text)), new TextSpan(0, span.Length));

    /// <summary>Nats from which a word of a name tells who it is.</summary>
    private const double Rare = 4.5;
}
