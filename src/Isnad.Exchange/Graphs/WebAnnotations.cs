using System.Text.Json;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Exchange.Graphs;

/// <summary>W3C Web Annotations, one JSON-LD object a line: each fact at its words, by position in code points and by quotation.</summary>
internal sealed class WebAnnotations(Stream stream) : IRecordWriter
{
    private const int Around = 32;
    private readonly JsonLines _lines = new(stream);

    public void Write(Record record)
    {
        var view = new RecordView(record);
        foreach (var actor in record.Actors)
            for (var i = 0; i < actor.Mentions.Count; i++)
                Annotation(view, FormattableString.Invariant($"{actor.Id}/{i + 1}"), actor.Mentions[i], "identifying", json => Identify(json, view, actor));
        foreach (var s in record.Statements)
            Annotation(view, s.Id, s.Content ?? s.Cue, "classifying", json =>
            {
                Body(json, "classifying", s.Form is null ? $"statement, {s.Act}" : $"statement, {s.Act}, {s.Form}");
                if (view.Chain(s) is { } chain) Body(json, "describing", chain);
                foreach (var actor in view.Actors(s.Speaker)) Identify(json, view, actor);
            });
        foreach (var e in record.Events)
            Annotation(view, e.Id, e.Cue, "classifying", json =>
            {
                Body(json, "classifying", string.Join(", ", new[] { e.Type, e.Mode, e.Cameo is null ? null : "CAMEO " + e.Cameo, e.Status, e.Time }.OfType<string>()));
                Sides(json, view, e.ActorIds, e.RecipientIds);
            });
        foreach (var t in record.Transfers)
            Annotation(view, t.Id, t.Cue, "classifying", json =>
            {
                Body(json, "classifying", $"arms transfer, {t.Status}");
                Sides(json, view, t.SupplierIds, t.RecipientIds);
            });
        foreach (var c in record.Council)
            Annotation(view, c.Id, c.Cue, "classifying", json =>
            {
                Body(json, "classifying", c.Symbol is null ? $"Security Council, {c.Kind}" : $"Security Council, {c.Kind}, {c.Symbol}");
                Sides(json, view, c.ActorIds, []);
            });
        foreach (var f in record.Figures)
            Annotation(view, f.Id, f.Span, "classifying", json =>
                Body(json, "classifying", FormattableString.Invariant($"figure, {f.Kind}, {f.Approx}{(f.Value is { } v ? $", {v:0.######}" : "")}{(f.To is { } to ? $" to {to:0.######}" : "")}{(f.Currency is null ? "" : " " + f.Currency)}")));
        for (var i = 0; i < record.Notes.Count; i++)
        {
            var note = record.Notes[i];
            Annotation(view, FormattableString.Invariant($"N{i + 1}"), note.Span, "commenting", json => Body(json, "commenting", $"{note.Code}: {note.Text}"));
        }
    }

    public void Dispose() => _lines.Dispose();

    private void Annotation(RecordView view, string id, TextSpan? span, string motivation, Action<Utf8JsonWriter> bodies) => _lines.Line(json =>
    {
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "urn:isnad:annotation:" + StableId.OfFact(view, id));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", motivation);
        json.Object("generator", () =>
        {
            json.WriteString("type", "Software");
            json.WriteString("name", "Isnad, " + Codebook.Stamp);
        });
        json.WriteStartArray("body");
        bodies(json);
        json.WriteEndArray();
        json.Object("target", () =>
        {
            json.WriteString("source", LinkedData.ReportIri(view));
            if (span is { } at) Selectors(json, view, at);
        });
    });

    private static void Selectors(Utf8JsonWriter json, RecordView view, TextSpan span)
    {
        var text = view.Report.Text;
        json.WriteStartArray("selector");
        json.Object(() =>
        {
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", view.Point(span.Start));
            json.WriteNumber("end", view.Point(span.End));
        });
        json.Object(() =>
        {
            json.WriteString("type", "TextQuoteSelector");
            json.WriteString("exact", span.Cut(text));
            var from = Math.Max(0, span.Start - Around);
            if (from > 0 && char.IsLowSurrogate(text[from])) from++;
            var to = Math.Min(text.Length, span.End + Around);
            if (to < text.Length && char.IsLowSurrogate(text[to])) to--;
            json.WriteString("prefix", text.AsSpan(from, span.Start - from));
            json.WriteString("suffix", text.AsSpan(span.End, to - span.End));
        });
        json.WriteEndArray();
    }

    private static void Body(Utf8JsonWriter json, string purpose, string value) => json.Object(() =>
    {
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        // Plain text: whoever shows it must not read it as a page.
        json.WriteString("format", "text/plain");
        json.WriteString("value", value);
    });

    private static void Identify(Utf8JsonWriter json, RecordView view, Actor actor) => json.Object(() =>
    {
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "identifying");
        json.WriteString("source", actor.Wikidata is { } item ? LinkedData.Wikidata + item : LinkedData.ActorIri(view, actor));
    });

    private static void Sides(Utf8JsonWriter json, RecordView view, IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        foreach (var actor in view.Actors(one)) Identify(json, view, actor);
        foreach (var actor in view.Actors(other)) Identify(json, view, actor);
    }
}
