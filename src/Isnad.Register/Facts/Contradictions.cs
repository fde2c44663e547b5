using System.Globalization;
using Isnad.Register.Ingest;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>Writes down where facts contradict each other, each kind once for two reports' clusters.</summary>
/// <remarks>
/// A wrong contradiction costs a reader more than a missed one, so each kind asks for words of its own: a negation that stands by the cue,
/// a name that the other report does not know, a date in the calendar.
/// </remarks>
internal sealed class Contradictions(RowSet rows)
{
    /// <summary>Words in common without which a part that differs only shows that these are two events.</summary>
    private const double ShareForAnother = 0.55;

    private const int WordsForAnother = 6;

    /// <summary>The same where the events are one already.</summary>
    private const double ShareWithin = 0.45, ShareOfOpposites = 0.5;

    private const int WordsOfOpposites = 4, DaysOfOpposites = 2;

    private readonly HashSet<(string, long, long)> _written = [];
    private readonly List<(string Type, Fact Left, Fact Right, double Score, string Because)> _found = [];

    /// <summary>Within one event: figures that do not fit.</summary>
    /// <param name="earlier">The one.</param>
    /// <param name="later">The other.</param>
    /// <param name="c">How they compare.</param>
    /// <param name="close">The two are one by their own sentences only, not by the group's first fact: these must then be closer.</param>
    public void Within(EventFact earlier, EventFact later, EventComparison c, bool close = false)
    {
        if (earlier.In.Cluster == later.In.Cluster || c.Share < (close ? ShareForAnother : ShareWithin) || close && c.SharedWords < WordsForAnother) return;
        if (c.Figures == Slot.Differs && c.Figure is var (here, there) && earlier.Status == "asserted" && later.Status == "asserted" && IsPlain(later, here, earlier) && IsPlain(earlier, there, later))
        {
            // A toll that rises from one day to the next is news, not a contradiction; a sum of money or a vote does not rise.
            var rises = here.Kind is "killed" or "injured" or "killed-and-injured" or "displaced" or "detained" or "abducted" && here.Value > there.Value && later.Day > earlier.Day;
            Write(rises ? "update" : "number", earlier, later, c.Score, [new Evidence("figure", here.Span, there.Span), new Evidence("words", later.Said, earlier.Said)],
                string.Create(CultureInfo.InvariantCulture, $"{here.Kind} {there.Value} {here.Value}"));
        }
    }

    /// <summary>Told and denied of the same cue, in sentences that share what they are about; no part of them differs.</summary>
    public void Opposite(EventFact earlier, EventFact later, EventComparison c)
    {
        if (earlier.In.Cluster == later.In.Cluster || !earlier.IsTold || !later.IsTold || earlier.Status == "asserted" == (later.Status == "asserted")) return;
        if (c.Conflicts > 0 || c.Share < ShareOfOpposites || c.SharedWords < WordsOfOpposites || Math.Abs(earlier.Day - later.Day) > DaysOfOpposites || Bare(earlier) != Bare(later)) return;
        var (told, denied) = earlier.Status == "asserted" ? (earlier, later) : (later, earlier);
        if (Negates(denied) && !Untold.Any(told.Said.Cut(told.In.Report.Text).Contains))
            Write("polarity", earlier, later, c.Score, [new Evidence("status", later.Cue, earlier.Cue), new Evidence("words", later.Said, earlier.Said)], "");
    }

    /// <summary>Between events so alike that the one part which differs cannot be chance.</summary>
    public void Between(EventFact earlier, EventFact later, EventComparison c)
    {
        if (earlier.In.Cluster == later.In.Cluster || earlier.Status != "asserted" || later.Status != "asserted" || c.Conflicts != 1 || c.Share < ShareForAnother
            || c.SharedWords < WordsForAnother || !c.SameCue) return;
        var agreeing = (c.Actor == Slot.Same ? 1 : 0) + (c.Recipient == Slot.Same ? 1 : 0) + (c.Place == Slot.Same ? 1 : 0) + (c.Date == Slot.Same ? 1 : 0) + (c.Figures == Slot.Same ? 2 : 0);
        if (agreeing < 2) return;
        if (c.Actor == Slot.Differs)
        {
            // Many condemn one deed and many are received on one day; only of a deed is it in dispute who did it, and to whom.
            if (earlier.Type is "ASSAULT" or "COERCE" && Others(earlier, later, earlier.ActorCountries, later.ActorCountries, earlier.ActorWords, later.ActorWords))
                Write("actor", earlier, later, c.Score, [new Evidence("actor", later.ActorWords, earlier.ActorWords), new Evidence("words", later.Said, earlier.Said)], "");
        }
        else if (c.Recipient == Slot.Differs)
        {
            if (earlier.Type is "ASSAULT" or "COERCE" && Others(earlier, later, earlier.RecipientCountries, later.RecipientCountries, earlier.RecipientWords, later.RecipientWords))
                Write("recipient", earlier, later, c.Score, [new Evidence("recipient", later.RecipientWords, earlier.RecipientWords), new Evidence("words", later.Said, earlier.Said)], "");
        }
        else if (c.Place == Slot.Differs)
        {
            // Ministers meet in one town after the other; a deed is done in one, and that must be told to the town.
            if (earlier.Type is "ASSAULT" or "COERCE" && IsNarrow(earlier) && IsNarrow(later) && Unknown(earlier, later.PlaceWords, later) && Unknown(later, earlier.PlaceWords, earlier))
                Write("place", earlier, later, c.Score, [new Evidence("place", later.PlaceWords, earlier.PlaceWords), new Evidence("words", later.Said, earlier.Said)], "");
        }
        else if (InCalendar(earlier) && InCalendar(later))
        {
            Write("date", earlier, later, c.Score, [new Evidence("date", later.WhenWords, earlier.WhenWords), new Evidence("words", later.Said, earlier.Said)], "");
        }
    }

    /// <summary>Writes down what was found, once groups no longer change.</summary>
    public void End()
    {
        long number = 0;
        foreach (var (type, left, right, score, because) in _found)
            rows.Add(Tables.Contradiction, ++number, type, left is StatementFact ? "statement" : "event", left.In.Report.Number, left.N, right.In.Report.Number, right.N,
                right.Group?.Number, score, because);
    }

    /// <summary>A denial and what it denies; <paramref name="match"/> is from <paramref name="statement"/>'s side.</summary>
    public void Denial(StatementFact statement, StatementFact other, Match match) =>
        Write("denial", other.Act == "deny" ? statement : other, other.Act == "deny" ? other : statement, match.Score,
            other.Act == "deny" ? [.. match.Evidence.Select(e => new Evidence(e.Part, e.There, e.Here))] : match.Evidence, "");

    /// <summary>Whether two parts name different ones: of different countries, and neither named by the other report.</summary>
    private static bool Others(EventFact a, EventFact b, string[] left, string[] right, TextSpan? leftWords, TextSpan? rightWords) =>
        left.Length > 0 && right.Length > 0 && !left.Intersect(right).Any() && Unknown(a, rightWords, b) && Unknown(b, leftWords, a);

    private static bool IsNarrow(EventFact e) => e.PlacePrecision is "settlement" or "point";

    /// <summary>Whether a report's sentence lacks the words by which another names something: the same words there are only read otherwise.</summary>
    private static bool Unknown(EventFact fact, TextSpan? words, EventFact from)
    {
        if (words is not { } span) return false;
        var named = ContentWords.Of(Tokens.Of(span.Cut(from.In.Report.Text)), new TextSpan(0, span.Length));
        return named.Length > 0 && !named.Any(w => Array.BinarySearch(fact.Words, w) >= 0);
    }

    /// <summary>Whether a day is told by number or by its name; "yesterday" moves with the day of publication, which may itself be off.</summary>
    private static bool InCalendar(EventFact e)
    {
        // History is told with many dates in one sentence; which one belongs to the event is then too uncertain.
        if (e.WhenWords is not { } span || e.Dated is not { } dated || Math.Abs(dated.From - e.Day) > 60) return false;
        var words = span.In(e.In.Report.Text);
        return words.IndexOfAnyInRange('0', '9') >= 0 || words.IndexOfAnyInRange('\u0660', '\u0669') >= 0;
    }

    /// <summary>Whether a sentence gives this one figure of its kind, and the other sentence does not have its number too.</summary>
    private static bool IsPlain(EventFact fact, FigureFact figure, EventFact other) =>
        !fact.ManyOf.Contains(figure.Kind) && !other.ManyOf.Contains(figure.Kind) && !NumbersOf(figure.Span, fact).Any(n => Array.BinarySearch(other.Words, n) >= 0);

    /// <summary>The words of a figure that hold its number: digits, or what stands first.</summary>
    private static int[] NumbersOf(TextSpan span, EventFact fact)
    {
        var words = Tokens.Of(span.Cut(fact.In.Report.Text));
        var digits = words.Where(w => w.Kind == WordKind.Number).ToList();
        return [.. (digits.Count > 0 ? digits : words.Take(1)).Select(w => ContentWords.NumberOf(w.Key)).Where(n => n != 0)];
    }

    /// <summary>The cue without what is written onto it.</summary>
    private static int Bare(EventFact e) => ContentWords.NumberOf(e.CueKey);

    /// <summary>Whether a negation of what happened stands within three words before the cue; لا right before it.</summary>
    private static bool Negates(EventFact e)
    {
        var text = e.In.Report.Text;
        var before = Tokens.Of(text[Math.Max(0, e.Cue.Start - 60)..e.Cue.Start]);
        var near = before.TakeLast(3).Select(w => w.Key).ToList();
        // "No news of", "could not": nothing is said of whether it happened. "No fewer than" counts, "so as not to" intends.
        if (near.Any(w => Beside.Any(w.Contains)) || Limits.Contains(e.CueKey, StringComparer.Ordinal)) return false;
        if (near is [.., "لا" or "ولا"]) return near.Count < 2 || near[^2] is not ("كي" or "لكي" or "ان" or "حتي");
        return near.Any(w => w is "لم" or "ولم" or "ليس" or "ليست" or "وليس" or "عدم" or "بعدم") || near.Any(w => w.Contains("نفي", StringComparison.Ordinal)
            || w.Contains("نفت", StringComparison.Ordinal) || w.Contains("ينف", StringComparison.Ordinal) || w.Contains("تنف", StringComparison.Ordinal));
    }

    private static readonly string[] Beside = ["معلومات", "انباء", "تتمكن", "يتمكن", "تستطع", "يستطع", "يعلن", "تعلن", "محاول"];

    /// <summary>Words by which also the side that the reader took for told is none.</summary>
    private static readonly string[] Untold = ["نفى", "نفت", "تنفي", "ينفي", "نفي ", "غير صحيح", "لا صحة", "لم يعد", "لم تعد", "كيلا", "كي لا", "فشل", "ليس "];

    private static readonly string[] Limits = ["يقل", "تقل", "يزيد", "تزيد", "يتجاوز", "تتجاوز", "يتعدي", "تتعدي"];

    private void Write(string type, Fact left, Fact right, double score, IReadOnlyList<Evidence> evidence, string detail)
    {
        // Nine copies of one contradiction are one.
        if (!_written.Add((type + detail, left.In.Cluster, right.In.Cluster))) return;
        var json = Because.Write(writer =>
        {
            foreach (var e in evidence) e.Write(writer, right, left, Because.Words);
        });
        _found.Add((type, left, right, score, json));
    }
}
