using Isnad.Records;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>A record with its ids looked up and its spans cut.</summary>
internal sealed class RecordView
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);
    private readonly int[]? _points;

    public RecordView(Record record)
    {
        Record = record;
        _points = CodePoints.OfUnits(record.Report.Text);
        foreach (var a in record.Actors) _actors.TryAdd(a.Id, a);
        foreach (var s in record.Statements) _statements.TryAdd(s.Id, s);
        foreach (var f in record.Figures) _figures.TryAdd(f.Id, f);
    }

    public Record Record { get; }

    public Report Report => Record.Report;

    /// <summary>The name that ids of exported things rest on: the report's address, else its id.</summary>
    public string ReportKey => Report.Url ?? Report.Id;

    public Actor? Actor(string? id) => id is not null && _actors.TryGetValue(id, out var actor) ? actor : null;

    public Statement? Statement(string? id) => id is not null && _statements.TryGetValue(id, out var statement) ? statement : null;

    public Figure? Figure(string? id) => id is not null && _figures.TryGetValue(id, out var figure) ? figure : null;

    public IEnumerable<Actor> Actors(IReadOnlyList<string> ids) => ids.Select(Actor).OfType<Actor>();

    public string Names(IReadOnlyList<string> ids) => string.Join("; ", Actors(ids).Select(a => a.Name));

    /// <summary>The words of a span as they stand, or null without one.</summary>
    public string? Words(TextSpan? span) => span is { } s ? s.Cut(Report.Text) : null;

    /// <summary>An offset counted in code points, as every format here counts.</summary>
    public int Point(int unit) => _points is null ? unit : _points[unit];

    /// <summary>Length of the text in code points.</summary>
    public int Length => Point(Report.Text.Length);

    /// <summary>Number of the sentence that the span starts in, from 1; null where the record has no sentences.</summary>
    public int? SentenceNumber(TextSpan span)
    {
        for (var i = 0; i < Report.Sentences.Count; i++)
            if (Report.Sentences[i].Contains(span.Start)) return i + 1;
        return null;
    }

    public string? Sentence(TextSpan span) => SentenceNumber(span) is { } n ? Words(Report.Sentences[n - 1]) : null;

    /// <summary>The chain of attribution in words, from the one who knows to the one who tells us.</summary>
    public string? Chain(Statement? statement) =>
        statement is null || statement.Chain.Count == 0 ? null
        : string.Join(" ← ", statement.Chain.Select(h => $"{h.Role}: {Actor(h.Actor)?.Name ?? h.Name ?? Words(h.DescribedAs ?? h.Span) ?? "?"}{(h.Anonymous == true ? " (anonymous)" : "")}"));
}
