using System.Globalization;

namespace Isnad.Register.Facts;

/// <summary>Finds events that are one, and events that are so alike that a part which differs is a contradiction.</summary>
internal sealed class EventMatcher(ContentWords weights)
{
    /// <summary>Days between two reports of one event where neither dates it.</summary>
    public const int Days = 4;

    /// <summary>What must speak for one event; see <see cref="EventComparison.Score"/>.</summary>
    private const double Enough = 4.6;

    /// <summary>The share of words without which slots alone prove nothing: states meet and accuse each other every day.</summary>
    private const double LeastShare = 0.28;

    /// <summary>The same against the first fact of a group.</summary>
    private const double EnoughWithLead = 3.6, LeastShareWithLead = 0.25;

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
    public static bool IsOne(EventFact a, EventFact b, EventComparison c) =>
        a.IsTold == b.IsTold && (c.Figures != Slot.Differs || MayBeOneToll(a, b, c)) && c.Conflicts == 0 && c.Score >= Enough && c.Share >= LeastShare && c.SharedWords >= 3
        && (c.Share >= 0.5 || (c.Actor == Slot.Same ? 1 : 0) + (c.Recipient == Slot.Same ? 1 : 0) + (c.Place == Slot.Same ? 1 : 0) + (c.Figures == Slot.Same ? 1 : 0) >= 2);

    /// <summary>Whether an event still fits the first of a group that it would join by a later one: chains drift from event to event.</summary>
    public bool FitsLead(EventFact e, EventFact other)
    {
        if (other.Group?.Lead is not EventFact lead || lead == other) return true;
        var c = EventComparison.Of(e, lead, weights);
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
