using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>Two events laid side by side: which parts agree, which differ.</summary>
internal sealed class EventComparison
{
    public required Slot Actor { get; init; }

    public required Slot Recipient { get; init; }

    public required Slot Place { get; init; }

    public required Slot Date { get; init; }

    public required Slot Figures { get; init; }

    /// <summary>The pair of figures that differs, else that agrees.</summary>
    public (FigureFact Here, FigureFact There)? Figure { get; init; }

    /// <summary>The share of the shorter sentence's weight in common.</summary>
    public required double Share { get; init; }

    public required int SharedWords { get; init; }

    public required bool SameCue { get; init; }

    /// <summary>How much speaks for one event: parts that agree, weighed by how much each narrows down, and words in common.</summary>
    public required double Score { get; init; }

    public int Conflicts => (Actor == Slot.Differs ? 1 : 0) + (Recipient == Slot.Differs ? 1 : 0) + (Place == Slot.Differs ? 1 : 0) + (Date == Slot.Differs ? 1 : 0);

    public static EventComparison Of(EventFact a, EventFact b, ContentWords weights)
    {
        var (share, words) = weights.Compare(a.Words, b.Words);
        var actor = Sets(a.Actors, b.Actors);
        var recipient = Sets(a.Recipients, b.Recipients);
        if (a.Type is "CONSULT" or "AGREE" or "COOPERATE")
        {
            // Both sides do it: which one the sentence names first does not matter.
            long[] ours = [.. a.Actors, .. a.Recipients], theirs = [.. b.Actors, .. b.Recipients];
            var common = ours.Intersect(theirs).Count();
            (actor, recipient) = common >= 2 ? (Slot.Same, Slot.Same) : ours.Length > 1 && theirs.Length > 1 ? (common == 1 ? Slot.Open : Slot.Differs, Slot.Differs)
                : common == 1 ? (Slot.Same, Slot.Open) : ours.Length > 0 && theirs.Length > 0 ? (Slot.Differs, Slot.Open) : (Slot.Open, Slot.Open);
        }

        var place = Places(a, b);
        var date = a.Dated is { } x && b.Dated is { } y ? x.From <= y.To && y.From <= x.To ? Slot.Same : Slot.Differs : Slot.Open;
        var cue = a.CueKey == b.CueKey || a.Mode is not null && a.Mode == b.Mode;
        // Newspapers date what they print from each other by their own day: "yesterday" then moves on while the sentence stays.
        if (date == Slot.Differs && cue && share >= 0.85 && words >= 8) date = Slot.Open;
        var (figures, pair) = Counts(a, b);
        var narrow = a.PlacePrecision is "point" or "settlement" && b.PlacePrecision is "point" or "settlement";
        var score = (actor == Slot.Same ? 1.5 : 0) + (recipient == Slot.Same ? 1.5 : 0) + (place == Slot.Same ? narrow || a.PlaceId is null ? 2 : 0.7 : 0)
            + (date == Slot.Same ? 0.7 : 0) + (figures == Slot.Same ? pair!.Value.Here.Value >= 3 ? 2.5 : 1 : 0) + (cue ? 0.7 : 0) + 4 * share;
        return new EventComparison
        {
            Actor = actor, Recipient = recipient, Place = place, Date = date, Figures = figures, Figure = pair, Share = share, SharedWords = words,
            SameCue = cue, Score = score,
        };
    }

    public Match ToMatch(EventFact a, EventFact b)
    {
        List<Evidence> evidence = [];
        void Add(string part, Slot slot, TextSpan? here, TextSpan? there)
        {
            if (slot == Slot.Same) evidence.Add(new Evidence(part, here, there));
        }

        Add("actor", Actor, a.ActorWords, b.ActorWords);
        Add("recipient", Recipient, a.RecipientWords, b.RecipientWords);
        Add("place", Place, a.PlaceWords, b.PlaceWords);
        Add("date", Date, a.WhenWords, b.WhenWords);
        if (Figure is { } f) Add("figure", Figures, f.Here.Span, f.There.Span);
        if (SameCue) evidence.Add(new Evidence("cue", a.Cue, b.Cue));
        if (Share >= 0.3) evidence.Add(new Evidence("words", a.Said, b.Said));
        return new Match(Score, Share, evidence);
    }

    private static Slot Sets(long[] a, long[] b) =>
        a.Length == 0 || b.Length == 0 ? Slot.Open : a.Intersect(b).Any() ? Slot.Same : Slot.Differs;

    private static Slot Places(EventFact a, EventFact b)
    {
        if (a.PlaceName is null || b.PlaceName is null) return Slot.Open;
        if (a.PlaceId is not null && a.PlaceId == b.PlaceId || a.PlaceName == b.PlaceName) return Slot.Same;
        if (a.PlaceId is null || b.PlaceId is null) return Slot.Open;
        // A town within the country or the region that the other names: nothing differs, nothing is proved.
        var wide = a.PlacePrecision is "country" or "region" || b.PlacePrecision is "country" or "region";
        if (wide && a.Country == b.Country) return Slot.Open;
        // A village is told by its name or by the town that it lies at.
        return a.Point is { } x && b.Point is { } y && Kilometres(x, y) <= Near ? Slot.Open : Slot.Differs;
    }

    /// <summary>Kilometres within which a place may be told by the name of another.</summary>
    private const double Near = 40;

    /// <summary>Distance on a sphere; at this reach the flat approximation is good to a percent.</summary>
    private static double Kilometres((double Latitude, double Longitude) a, (double Latitude, double Longitude) b)
    {
        const double PerDegree = 111.2;
        var north = (a.Latitude - b.Latitude) * PerDegree;
        var east = (a.Longitude - b.Longitude) * PerDegree * Math.Cos((a.Latitude + b.Latitude) / 2 * Math.PI / 180);
        return Math.Sqrt(north * north + east * east);
    }

    private static (Slot, (FigureFact Here, FigureFact There)?) Counts(EventFact a, EventFact b)
    {
        (FigureFact, FigureFact)? differs = null;
        foreach (var x in a.Figures)
        {
            foreach (var y in b.Figures)
            {
                if (x.Kind != y.Kind) continue;
                if (x.Value == y.Value) return (Slot.Same, (x, y));
                if (!x.Fits(y)) differs ??= (x, y);
            }
        }

        return differs is null ? (Slot.Open, null) : (Slot.Differs, differs);
    }
}
