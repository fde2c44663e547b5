using System.Globalization;

namespace Isnad.Register.Facts;

/// <summary>Finds events that are one, and events that are so alike that a part which differs is a contradiction.</summary>
internal sealed class EventMatcher(ContentWords weights)
{
    /// <summary>Days between two reports of one event where neither dates it.</summary>
    public const int Days = 4;

    /// <summary>What must speak for one event; see <see cref="EventComparison.Score"/>.</summary>
    private const double Enough = 4.3, EnoughWithCue = 3.9;

    /// <summary>Shares of words from which two sentences are one: with another sign, and alone.</summary>
    private const double SameSentence = 0.6, SameSentenceAlone = 0.75;

    /// <summary>The share of words without which slots alone prove nothing: states meet and accuse each other every day.</summary>
    private const double LeastShare = 0.28;

    /// <summary>The same against the first fact of a group.</summary>
    private const double EnoughWithLead = 3.6, LeastShareWithLead = 0.25;

    /// <summary>Days from the first fact of a group beyond which only a date of its own ties an event to it.</summary>
    private const int LongestWithoutDate = 6;

    private const int MostOfOneKey = 80;

    private readonly Dictionary<string, List<EventFact>> _index = new(StringComparer.Ordinal);

    /// <summary>Earlier events that share a telling part with this one, each compared.</summary>
    public IEnumerable<(EventFact Other, EventComparison Comparison)> Alike(EventFact e)
    {
        var seen = new HashSet<EventFact>();
        foreach (var key in Keys(e))
        {
            if (!_index.TryGetValue(key, out var list)) continue;
            foreach (var other in list)
                if (other.In != e.In && e.Day - other.Day <= Days && seen.Add(other)) yield return (other, EventComparison.Of(e, other, weights));
        }
    }

    /// <summary>Whether the two are one event.</summary>
    public static bool IsOne(EventFact a, EventFact b, EventComparison c)
    {
        if (a.IsTold != b.IsTold || c.Conflicts != 0 || c.SharedWords < 3) return false;
        if (c.Figures == Slot.Differs)
        {
            if (!MayBeOneToll(a, b, c)) return false;
            // Two tolls of one day or one town in sentences as alike as this are two tolls of one attack.
            if (c.Share >= SameSentence && c.SharedWords >= 6 && (c.Date == Slot.Same || c.Place == Slot.Same)) return true;
        }

        // The same sentence with the same cue: nothing else need be known of a deed. Formulas of courts come back with each case, those of
        // condolence with each king: hence one day, and for words the one who says them.
        if (c.SameCue && c.Share >= SameSentenceAlone && c.SharedWords >= 6 && Math.Abs(a.Day - b.Day) <= 1 && (c.Actor == Slot.Same || IsDeed(a.Type))) return true;
        return c.Score >= (c.SameCue && c.SharedWords >= 6 && c.Actor == Slot.Same ? EnoughWithCue : Enough) && c.Share >= LeastShare
            && (c.Share >= (c.SameCue && c.Actor == Slot.Same ? 0.4 : 0.5) || (c.Actor == Slot.Same ? 1 : 0) + (c.Recipient == Slot.Same ? 1 : 0) + (c.Place == Slot.Same ? 1 : 0) + (c.Figures == Slot.Same ? 1 : 0) >= 2);
    }

    /// <summary>Whether the type is of what is done, not of what is said.</summary>
    private static bool IsDeed(string type) => type is "ASSAULT" or "COERCE" or "MOBILIZE" or "PROTEST" or "AID" or "RETREAT" or "SANCTION";

    /// <summary>
    /// Whether two groups that an event belongs to are one. Chains drift, so their first facts must fit each other; or be of one day and not
    /// contradict, where several events belong to both: one attack is told by its bang, by its dead and by its wounded.
    /// </summary>
    public bool Fit(FactGroup left, FactGroup right)
    {
        if (left.Lead is not EventFact a || right.Lead is not EventFact b || a.IsTold != b.IsTold) return false;
        if (Fits(a, b)) return true;
        var pair = left.Number < right.Number ? (left.Number, right.Number) : (right.Number, left.Number);
        var met = _met[pair] = _met.GetValueOrDefault(pair) + 1;
        return met >= Meetings && Math.Abs(a.Day - b.Day) <= 1 && EventComparison.Of(a, b, weights) is { Conflicts: 0, Figures: not Slot.Differs };
    }

    private const int Meetings = 3;

    private readonly Dictionary<(long, long), int> _met = [];

    /// <summary>Whether an event still fits the first of a group that it would join by a later one: chains drift from event to event.</summary>
    public bool FitsLead(EventFact e, EventFact other)
    {
        if (other.Group?.Lead is not EventFact lead || lead == other) return true;
        return Fits(e, lead);
    }

    private bool Fits(EventFact e, EventFact lead)
    {
        var c = EventComparison.Of(e, lead, weights);
        if (Math.Abs(e.Day - lead.Day) > LongestWithoutDate && c.Date != Slot.Same) return false;
        return c.Conflicts == 0 && c.Share >= LeastShareWithLead && c.Score >= EnoughWithLead && (c.Figures != Slot.Differs || MayBeOneToll(e, lead, c));
    }

    /// <summary>
    /// Whether two counts that differ may be of one event: within two days, within a factor of three, in sentences much alike. Otherwise a
    /// count that differs tells two attacks of one group apart.
    /// </summary>
    private static bool MayBeOneToll(EventFact a, EventFact b, EventComparison c)
    {
        var (here, there) = c.Figure!.Value;
        return Math.Abs(a.Day - b.Day) <= 2 && Math.Max(here.Value, there.Value) < 3 * Math.Min(here.Value, there.Value) && c.Share >= 0.45 && c.SharedWords >= 5;
    }

    public void Add(EventFact e)
    {
        foreach (var key in Keys(e))
        {
            if (!_index.TryGetValue(key, out var list)) _index.Add(key, list = []);
            list.Add(e);
            if (list.Count > MostOfOneKey) list.RemoveAt(0);
        }
    }

    public void Forget(int beforeDay)
    {
        foreach (var (key, list) in _index)
        {
            list.RemoveAll(e => e.Day < beforeDay);
            if (list.Count == 0) _index.Remove(key);
        }
    }

    private IEnumerable<string> Keys(EventFact e)
    {
        static string N(long n) => n.ToString(CultureInfo.InvariantCulture);
        foreach (var word in weights.Rarest(e.Words, 5)) yield return $"{e.Type} w{N(word)}";
        foreach (var actor in e.Actors)
            foreach (var recipient in e.Recipients) yield return $"{e.Type} a{N(actor)} r{N(recipient)}";
        if (e.PlaceId is { } place && e.PlacePrecision is "point" or "settlement") yield return $"{e.Type} p{e.PlaceId}";
        foreach (var figure in e.Figures)
            if (figure.Value >= 3) yield return $"{e.Type} f{figure.Kind}{figure.Value.ToString(CultureInfo.InvariantCulture)}";
    }
}
