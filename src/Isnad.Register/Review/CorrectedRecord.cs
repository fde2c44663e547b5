using System.Text.Json;
using Isnad.Records;
using Isnad.Register.Ingest;
using Isnad.Text;

namespace Isnad.Register.Review;

/// <summary>A record with what people put right laid over what was read. The reading itself stays as it is.</summary>
internal sealed class CorrectedRecord
{
    private readonly Record _read;
    private readonly StandingDecisions _decisions;
    private readonly List<Actor> _actors;
    private readonly int[]? _units;
    private readonly int[]? _points;

    private CorrectedRecord(Record read, StandingDecisions decisions)
    {
        _read = read;
        _decisions = decisions;
        _actors = [.. read.Actors];
        _units = CodePoints.ToUnits(read.Report.Text);
        _points = CodePoints.OfUnits(read.Report.Text);
    }

    public static Record Of(Record read, StandingDecisions decisions) => decisions.IsEmpty ? read : new CorrectedRecord(read, decisions).Make();

    /// <summary>As <see cref="Of"/>, without facts that were rejected; what named one of them no longer does.</summary>
    public static Record WithoutRejected(Record read, StandingDecisions decisions)
    {
        var corrected = new CorrectedRecord(read, decisions);
        var made = corrected.Make();
        List<T> Kept<T>(IReadOnlyList<T> asRead, IReadOnlyList<T> facts, string layer, Func<T, TextSpan> cue) =>
            [.. facts.Where((_, i) => corrected.On(layer, cue(asRead[i])).Verdict != "rejected")];
        var statements = Kept(read.Statements, made.Statements, "statement", s => s.Cue);
        var figures = Kept(read.Figures, made.Figures, "figure", f => f.Span);
        string? Said(string? id) => statements.Exists(s => s.Id == id) ? id : null;
        return made with
        {
            Statements = [.. statements.Select(s => s with { Parent = Said(s.Parent) })],
            Events = [.. Kept(read.Events, made.Events, "event", e => e.Cue).Select(e => e with { Statement = Said(e.Statement), Figures = [.. e.Figures.Where(f => figures.Exists(g => g.Id == f))] })],
            Transfers = [.. Kept(read.Transfers, made.Transfers, "transfer", t => t.Cue).Select(t => t with { Statement = Said(t.Statement) })],
            Council = [.. Kept(read.Council, made.Council, "council", c => c.Cue).Select(c => c with { Statement = Said(c.Statement) })],
            Figures = figures,
        };
    }

    private Record Make()
    {
        var made = _read with
        {
            Statements = Each(_read.Statements, "statement", s => s.Cue, Statement),
            Events = Each(_read.Events, "event", e => e.Cue, Event),
            Transfers = Each(_read.Transfers, "transfer", t => t.Cue, Transfer),
            Council = Each(_read.Council, "council", c => c.Cue, Council),
            Figures = Each(_read.Figures, "figure", f => f.Span, Figure),
        };
        return made with { Actors = _actors };
    }

    private List<T> Each<T>(IReadOnlyList<T> facts, string layer, Func<T, TextSpan> cue, Func<T, Fields, T> correct) => 
        [.. facts.Select(fact => On(layer, cue(fact)).Fields is { } fields ? correct(fact, new Fields(fields)) : fact)];

    private Standing On(string layer, TextSpan cue) =>
        _points is null ? _decisions.For(layer, cue.Start, cue.End) : _decisions.For(layer, _points[cue.Start], _points[cue.End]);

    private Statement Statement(Statement s, Fields f)
    {
        var source = Words(f, "source", s.Source);
        var speaker = Who(f, "speaker", s.Speaker, "source", source);
        return s with
        {
            Cue = Words(f, "cue", s.Cue) ?? s.Cue, Source = source, Speaker = speaker, Content = Words(f, "content", s.Content),
            Venue = Words(f, "venue", s.Venue), Addressee = Words(f, "addressee", s.Addressee),
            Form = f.Text("form", s.Form), Act = f.Text("act", s.Act) ?? s.Act, When = Dates(f, s.When),
            Chain = f.Has("speaker") || f.Has("source") ? Chain(s.Chain, source, speaker) : s.Chain,
        };
    }

    /// <summary>The chain with another speaker at its root: who counts as one origin depends on it.</summary>
    private static List<Hop> Chain(IReadOnlyList<Hop> chain, TextSpan? source, IReadOnlyList<string> speaker) =>
    [
        new Hop { Role = "speaker", Actor = speaker is [var first, ..] ? first : null, Span = source, Anonymous = speaker.Count == 0 ? true : null, DescribedAs = speaker.Count == 0 ? source : null },
        .. chain.Where(h => h.Role != "speaker"),
    ];

    private PoliticalEvent Event(PoliticalEvent e, Fields f)
    {
        var (actor, recipient, place) = (Words(f, "actor", e.Actor), Words(f, "recipient", e.Recipient), Words(f, "place", e.Place));
        // A place put right is the one that the report's other events know by these words; else it stays unresolved.
        var known = !f.Has("place") ? e : place is { } there ? _read.Events.FirstOrDefault(o => o.PlaceEntry is not null && o.Place is { } p && Key(p) == Key(there)) : null;
        // Mode, code and scale belong to the type that was read.
        var type = f.Text("type", e.Type) ?? e.Type;
        if (type != e.Type) e = e with { Type = type, Mode = null, Cameo = null, Goldstein = null, Quad = null };
        return e with
        {
            Cue = Words(f, "cue", e.Cue) ?? e.Cue, Mode = f.Text("mode", e.Mode), Cameo = f.Text("cameo", e.Cameo),
            Status = f.Text("status", e.Status) ?? e.Status, Time = f.Text("time", e.Time) ?? e.Time,
            Actor = actor, ActorIds = Who(f, "actor_is", e.ActorIds, "actor", actor), Recipient = recipient, RecipientIds = Who(f, "recipient_is", e.RecipientIds, "recipient", recipient),
            Place = place, PlaceId = known?.PlaceId, PlaceEntry = known?.PlaceEntry, When = Dates(f, e.When),
        };
    }

    private ArmsTransfer Transfer(ArmsTransfer t, Fields f)
    {
        var (supplier, recipient) = (Words(f, "supplier", t.Supplier), Words(f, "recipient", t.Recipient));
        var (from, to) = (f.Text("from", t.Years?.From), f.Text("to", t.Years?.To));
        return t with
        {
            Cue = Words(f, "cue", t.Cue) ?? t.Cue, Status = f.Text("status", t.Status) ?? t.Status,
            Supplier = supplier, SupplierIds = Who(f, "supplier_is", t.SupplierIds, "supplier", supplier),
            Recipient = recipient, RecipientIds = Who(f, "recipient_is", t.RecipientIds, "recipient", recipient),
            Value = t.Value is { } value ? value with { Amount = f.Number("amount", value.Amount) ?? value.Amount, Currency = f.Text("currency", value.Currency) }
                : f.Number("amount", null) is { } amount ? new MoneyValue { Span = t.Cue, Amount = amount, Currency = f.Text("currency", null) } : null,
            Years = (from ?? to) is { } year ? new YearRange { From = from ?? year, To = to ?? year } : null,
        };
    }

    private CouncilAct Council(CouncilAct c, Fields f) => c with
    {
        Cue = Words(f, "cue", c.Cue) ?? c.Cue, Kind = f.Text("kind", c.Kind) ?? c.Kind, Symbol = f.Text("symbol", c.Symbol), Subject = Words(f, "subject", c.Subject),
        ActorIds = f.Has("actors") ? Actors(f, "actors") : c.ActorIds, When = Dates(f, c.When), Count = (int?)f.Number("count", c.Count),
        Votes = f.Has("for") || f.Has("against") || f.Has("abstain")
            ? new VoteCount { For = (int?)f.Number("for", c.Votes?.For), Against = (int?)f.Number("against", c.Votes?.Against), Abstain = (int?)f.Number("abstain", c.Votes?.Abstain) } : c.Votes,
    };

    private Figure Figure(Figure g, Fields f) => g with
    {
        Kind = f.Text("kind", g.Kind) ?? g.Kind, Approx = f.Text("approx", g.Approx) ?? g.Approx, Currency = f.Text("currency", g.Currency),
        Value = f.Number("value", g.Value), To = f.Number("upper", g.To), Of = Words(f, "of", g.Of),
    };

    /// <summary>Who is meant: as named; else, where only the words were put right, whoever is named longest within them.</summary>
    private IReadOnlyList<string> Who(Fields f, string field, IReadOnlyList<string> read, string words, TextSpan? span)
    {
        if (f.Has(field)) return Actors(f, field);
        if (!f.Has(words)) return read;
        if (span is not { } s) return [];
        var named = _actors.SelectMany(a => a.Mentions.Where(s.Contains).Select(m => (a.Id, m.Length))).ToList();
        return named.Count == 0 ? [] : [named.MaxBy(m => m.Length).Id];
    }

    private List<string> Actors(Fields f, string field)
    {
        if (f[field] is not { ValueKind: JsonValueKind.Array } list) return [];
        List<string> ids = [];
        foreach (var a in list.EnumerateArray())
        {
            string? Text(string name) => a.TryGetProperty(name, out var value) ? value.GetString() : null;
            var actor = new Actor
            {
                Id = $"A{_actors.Select(x => int.Parse(x.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1}",
                Name = Text("name")!, Kind = Text("kind")!, NameEn = Text("name_en"), Country = Text("country"), Cameo = Text("cameo"), Wikidata = Text("wikidata"),
            };
            var known = _actors.Find(x => ActorCatalog.KeyOf(x) == ActorCatalog.KeyOf(actor));
            if (known is null) _actors.Add(actor);
            ids.Add((known ?? actor).Id);
        }

        return ids;
    }

    private DateExpression? Dates(Fields f, DateExpression? when)
    {
        if (!f.Has("from") && !f.Has("to") && !f.Has("when")) return when;
        var (from, to) = (f.Text("from", when?.From), f.Text("to", f.Has("from") ? f.Text("from", null) : when?.To));
        var span = Words(f, "when", when?.Span);
        return from is null && to is null && span is null ? null : new DateExpression { Span = span, From = from, To = to, Precision = when?.Precision ?? "day" };
    }

    private TextSpan? Words(Fields f, string field, TextSpan? read)
    {
        if (!f.Has(field)) return read;
        if (f[field] is not { ValueKind: JsonValueKind.Object } value) return null;
        var span = value.GetProperty("span");
        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
        return _units is null ? new TextSpan(start, end) : new TextSpan(_units[start], _units[end]);
    }

    private string Key(TextSpan span) => Folding.Key(span.Cut(_read.Report.Text));

    /// <summary>The fields that people put right, by name; one that is null was emptied.</summary>
    private readonly struct Fields(IReadOnlyDictionary<string, JsonElement> values)
    {
        public JsonElement this[string field] => values[field];

        public bool Has(string field) => values.ContainsKey(field);

        public string? Text(string field, string? read) =>
            values.TryGetValue(field, out var value) ? value.ValueKind == JsonValueKind.Null ? null : value.ToString() : read;

        public double? Number(string field, double? read) =>
            !values.TryGetValue(field, out var value) ? read : double.TryParse(value.ToString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
