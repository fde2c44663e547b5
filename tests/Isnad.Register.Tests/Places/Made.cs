using Isnad.Records;
using Isnad.Register.Ingest;
using Isnad.Text;

namespace Isnad.Register.Tests.Places;

/// <summary>Reports and records made up for a test; spans are found by their words.</summary>
internal sealed class Made
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();
    private readonly List<Actor> _actors = [];
    private readonly List<Statement> _statements = [];
    private readonly List<PoliticalEvent> _events = [];
    private readonly List<Figure> _figures = [];

    private Made(Report report) => Report = report;

    public Report Report { get; }

    public static Made In(string outlet, string published, string title, string body, string? url = null) =>
        new(Report.Of(title, body, outlet: outlet, published: published, url: url));

    public Made Actor(string id, string name, string kind = "state", string? wikidata = null, string? headOf = null, string? country = null)
    {
        _actors.Add(new Actor
        {
            Id = id, Name = name, Kind = kind, Wikidata = wikidata, HeadOf = headOf, Country = country,
            Mentions = Report.Text.Contains(name, StringComparison.Ordinal) ? [Span(name)] : [],
        });
        return this;
    }

    public Made Statement(string cue, string? source, string content, string speaker, string act = "assert", string? agency = null, string? parent = null)
    {
        _statements.Add(new Statement
        {
            Id = $"S{_statements.Count + 1}", Cue = Span(cue), Source = source is null ? null : Span(source), Content = Span(content), Speaker = speaker.Length == 0 ? [] : [speaker],
            Act = act, Form = "indirect", Parent = parent,
            Chain =
            [
                new Hop { Role = "speaker", Actor = speaker.Length == 0 ? null : speaker, Span = source is null ? null : Span(source), Anonymous = speaker.Length == 0 ? true : null },
                .. agency is null ? Array.Empty<Hop>() : [new Hop { Role = "agency", Name = agency, Span = Span(agency) }],
                new Hop { Role = "outlet", Name = Report.Outlet },
            ],
        });
        return this;
    }

    public Made Event(string cue, string type, string actor = "", string recipient = "", string? place = null, string? day = null, string status = "asserted",
        string? statement = null, (double Latitude, double Longitude)? point = null, params string[] figures)
    {
        _events.Add(new PoliticalEvent
        {
            Id = $"E{_events.Count + 1}", Cue = Span(cue), Type = type, ActorIds = actor.Length == 0 ? [] : [actor], RecipientIds = recipient.Length == 0 ? [] : [recipient],
            Place = place is null ? null : Span(place), PlaceEntry = place is null ? null : new PlaceEntry { Name = place, Precision = "settlement", Latitude = point?.Latitude, Longitude = point?.Longitude }, PlaceId = place,
            When = day is null ? null : new DateExpression { From = day, To = day, Precision = "day" }, Status = status, Time = "current", Statement = statement,
            Figures = figures,
        });
        return this;
    }

    public Made Figure(string words, string kind, double value, string approx = "exact")
    {
        _figures.Add(new Figure { Id = $"F{_figures.Count + 1}", Span = Span(words), Kind = kind, Value = value, Approx = approx });
        return this;
    }

    public static Document Analyse(Report report) => Analysis.Analyse(report);

    /// <summary>Another reading of a report, which finds its words and nothing else.</summary>
    internal static ReadReport Reread(Report report)
    {
        var document = Analysis.Analyse(report);
        return ReadReport.Of(new Record { Report = document.Report }, document);
    }

    public Record Record() => new()
    {
        Report = Analysis.Analyse(Report).Report, Actors = _actors, Statements = _statements, Events = _events, Figures = _figures,
    };

    public static IngestProgress Ingest(Store store, params IReadOnlyList<Made> reports)
    {
        var byText = reports.GroupBy(r => Identity.Of(r.Report)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var ingestion = new Ingestion(store, input => ReadReport.Of(byText[Identity.Of(input.Report!)].Record(), Analysis.Analyse(input.Report!)));
        var progress = ingestion.Run(reports.Select((r, i) => new Input("made", null, i + 1, r.Report)), new IngestOptions());
        return progress;
    }

    private TextSpan Span(string words)
    {
        var at = Report.Text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"the report does not say '{words}'");
        return new TextSpan(at, at + words.Length);
    }
}
