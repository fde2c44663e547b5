using Isnad.Records;
using Isnad.Register.Copies;
using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>Rows of one report to facts that can be compared.</summary>
internal sealed class FactBuilder(LinkedReport report, long cluster, string? agency, Agencies agencies, bool all)
{
    private readonly FactReport _in = new() { Report = report, Day = FactLoader.DayOf(report.Published), Cluster = cluster, Agency = agency };
    private readonly List<Word> _words = Tokens.Of(report.Text);
    private readonly int[]? _units = CodePoints.ToUnits(report.Text);

    public FactReport Build(IEnumerable<StatementRow> statements, IEnumerable<LinkRow> speakers, IEnumerable<HopRow> hops, IEnumerable<EventRow> events,
        IEnumerable<LinkRow> eventActors, IEnumerable<FigureRow> figures)
    {
        var chains = hops.GroupBy(h => h.N).ToDictionary(g => g.Key, g => g.ToList());
        var who = speakers.Where(l => l.Role == "speaker").ToLookup(l => l.N, l => l.Actor);
        _in.Statements = [.. statements.Where(s => s.Decision is not "rejected" && (all || s.ContentStart is not null)).OrderBy(s => s.N)
            .Select(s => Statement(s, Sorted(who[s.N]), OriginOf(s.N, chains)))];
        var sentences = SentenceSpans.Of(report.Text, _words)
            .Select(s => new TextSpan(_words[s.First].Span.Start, _words[s.End - 1].Span.End)).ToList();
        var roles = eventActors.ToLookup(l => (l.N, l.Role));
        var counts = figures.ToList();
        _in.Events = [.. events.Where(e => e.Decision is not "rejected" && (all || e.Time != "background" || e.WhenFrom is not null)).OrderBy(e => e.N)
            .Select(e => Event(e, [.. roles[(e.N, "actor")]], [.. roles[(e.N, "recipient")]], counts, sentences,
                e.Statement is { } within ? OriginOf(within, chains) : _in.OwnOrigin))];
        return _in;
    }

    private StatementFact Statement(StatementRow s, long[] speakers, string origin)
    {
        var content = Span(s.ContentStart, s.ContentEnd) ?? Span(s.CueStart, s.CueEnd)!.Value;
        var source = Span(s.SourceStart, s.SourceEnd);
        return new StatementFact
        {
            In = _in, N = (int)s.N, Cue = Span(s.CueStart, s.CueEnd)!.Value, Origin = origin, Words = ContentWords.Of(_words, content), Said = content,
            Speakers = speakers, Described = speakers.Length == 0 && source is { } d ? Folding.Key(d.In(report.Text)) : null, Source = source, Act = s.Act,
        };
    }

    private EventFact Event(EventRow e, List<LinkRow> actors, List<LinkRow> recipients, List<FigureRow> figures, List<TextSpan> sentences, string origin)
    {
        var cue = Span(e.CueStart, e.CueEnd)!.Value;
        var sentence = sentences.Find(s => s.Overlaps(cue));
        if (sentence.IsEmpty) sentence = cue;
        var exact = e.WhenPrecision is "day" && FactLoader.DayOf(e.WhenFrom) is { } from && FactLoader.DayOf(e.WhenTo) is { } to ? (from, to) : ((int, int)?)null;
        return new EventFact
        {
            In = _in, N = (int)e.N, Cue = cue, Origin = origin, Words = ContentWords.Of(_words, sentence), Said = sentence, Type = e.Type, Mode = e.Mode,
            CueKey = Folding.Key(cue.In(report.Text)), Actors = Sorted(actors.Select(a => a.Actor)), Recipients = Sorted(recipients.Select(r => r.Actor)),
            ActorCountries = Countries(actors), RecipientCountries = Countries(recipients), ActorWords = Span(e.ActorStart, e.ActorEnd),
            RecipientWords = Span(e.RecipientStart, e.RecipientEnd), PlaceWords = Span(e.PlaceStart, e.PlaceEnd), PlaceId = e.PlaceId,
            PlaceName = e.Place ?? (Span(e.PlaceStart, e.PlaceEnd) is { } p ? Folding.Key(p.In(report.Text)) : null), Country = e.Country, PlacePrecision = e.PlacePrecision,
            Point = e.Latitude is { } latitude && e.Longitude is { } longitude ? (latitude, longitude) : null,
            WhenWords = Span(e.WhenStart, e.WhenEnd), Dated = exact, Status = e.Status,
            Figures = Counts(e, figures, sentence), ManyOf = ManyOf(figures, sentence),
        };
    }

    /// <summary>The event's own figures; for an attack also the victims that its sentence counts, where it has none of its own.</summary>
    private List<FigureFact> Counts(EventRow e, List<FigureRow> figures, TextSpan sentence)
    {
        var own = Facts(figures.Where(f => f.Event == e.N));
        if (own.Count > 0 || e.Type != "ASSAULT") return own;
        var told = Facts(figures.Where(f => f.Event is null && f.Kind is "killed" or "injured" or "killed-and-injured")).Where(f => sentence.Contains(f.Span)).ToList();
        return told.DistinctBy(f => f.Kind).Count() == told.Count ? told : [];
    }

    private List<string> ManyOf(List<FigureRow> figures, TextSpan sentence) =>
        [.. figures.Where(f => sentence.Contains(Span(f.FigureStart, f.FigureEnd)!.Value)).GroupBy(f => f.Kind, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];

    private List<FigureFact> Facts(IEnumerable<FigureRow> figures) =>
        [.. figures.Select(f => FigureFact.Of(f.Kind, f.Value, f.Upper, f.Approx, Span(f.FigureStart, f.FigureEnd)!.Value)).OfType<FigureFact>()];

    private static string[] Countries(List<LinkRow> actors) => [.. actors.Select(a => a.Country).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The first of a chain who has a name.</summary>
    private string OriginOf(long n, Dictionary<long, List<HopRow>> chains)
    {
        if (!chains.TryGetValue(n, out var chain)) return _in.OwnOrigin;
        foreach (var hop in chain)
        {
            // A speaker who is only described may be anyone: what vouches for the words is whoever carries them on.
            if (hop.Anonymous != 0 || hop.Role is "outlet" or "venue") continue;
            if (hop.Role == "agency" && hop.Name is { } name) return $"agency:{agencies.NameOf(name)}";
            if (hop.Actor is { } actor) return $"actor:{actor}";
            if (hop.Name is { } voice) return $"voice:{Folding.Key(voice)}";
        }

        return _in.OwnOrigin;
    }

    private TextSpan? Span(long? start, long? end)
    {
        if (start is not { } s || end is not { } e) return null;
        return _units is null ? new TextSpan((int)s, (int)e) : new TextSpan(_units[s], _units[e]);
    }

    private static long[] Sorted(IEnumerable<long> actors) => [.. actors.Order()];
}
