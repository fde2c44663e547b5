using System.Text.Encodings.Web;
using System.Text.Json;
using Dapper;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Review;

/// <summary>Reviewed reports as annotation that <c>isnad evaluate</c> reads: what people let stand, with what they put right.</summary>
/// <remarks>A report goes out as soon as one of its facts was decided on; facts that nobody looked at stand as they were read.</remarks>
public sealed class GoldExport(Store store)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes the reviewed reports and their annotation, each a JSON array.</summary>
    /// <returns>How many reports were written.</returns>
    public int Write(Stream articles, Stream gold)
    {
        using var reports = new Utf8JsonWriter(articles, Options);
        using var annotation = new Utf8JsonWriter(gold, Options);
        reports.WriteStartArray();
        annotation.WriteStartArray();
        var count = 0;
        foreach (var number in store.Connection.Query<long>("SELECT DISTINCT report FROM decision ORDER BY report").ToList())
        {
            var record = store.Record(number)!.Record;
            Article(reports, record.Report);
            var decisions = StandingDecisions.Of(store, number);
            new Annotation(annotation, record, CorrectedRecord.Of(record, decisions), decisions).Write();
            count++;
        }

        reports.WriteEndArray();
        annotation.WriteEndArray();
        return count;
    }

    private static void Article(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("published", report.Published);
        json.WriteStartArray("paragraphs");
        if (report.Title is null) json.WriteStringValue("");
        foreach (var paragraph in report.Text.Split('\n')) json.WriteStringValue(paragraph);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private sealed class Annotation(Utf8JsonWriter json, Record read, Record record, StandingDecisions decisions)
    {
        private readonly string _text = record.Report.Text;
        private readonly int[]? _points = CodePoints.OfUnits(record.Report.Text);
        private readonly List<TextSpan> _paragraphs = Splitting.ParagraphSpans(record.Report.Text);

        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("id", record.Report.Id);
            List("statements", read.Statements, record.Statements, s => s.Cue, "statement", Statement);
            List("events", read.Events, record.Events, e => e.Cue, "event", Event);
            List("transfers", read.Transfers, record.Transfers, t => t.Cue, "transfer", Transfer);
            List("council", read.Council, record.Council, c => c.Cue, "council", Council);
            List("figures", read.Figures, record.Figures, f => f.Span, "figure", Figure);
            json.WriteEndObject();
        }

        private void List<T>(string name, IReadOnlyList<T> asRead, IReadOnlyList<T> facts, Func<T, TextSpan> cue, string layer, Action<T> write)
        {
            json.WriteStartArray(name);
            for (var i = 0; i < facts.Count; i++)
            {
                var fact = facts[i];
                var decided = cue(asRead[i]);
                // A fact merged into another one of its report is not a fact of its own; the same fact of another report is.
                if (decisions.For(layer, Point(decided.Start), Point(decided.End)) is { Verdict: "rejected" } or { IsMergedWithin: true }) continue;
                var span = cue(fact);
                json.WriteStartObject();
                json.WriteNumber("p", _paragraphs.FindIndex(p => p.Start <= span.Start && span.Start <= p.End) + (record.Report.Title is null ? 1 : 0));
                write(fact);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        private void Statement(Statement s)
        {
            Words("cue", s.Cue);
            Words("source", s.Source);
            json.WriteString("source_is", s.Source is null && s.Speaker is [var id, ..] ? record.Actors.FirstOrDefault(a => a.Id == id)?.Name : null);
            Words("content", s.Content);
            json.WriteString("form", s.Form);
            json.WriteString("act", s.Act);
            json.WriteStartArray("via");
            foreach (var via in s.Via) json.WriteStringValue(via.Span.In(_text));
            json.WriteEndArray();
            Words("venue", s.Venue);
            Words("addressee", s.Addressee);
        }

        private void Event(PoliticalEvent e)
        {
            Words("cue", e.Cue);
            json.WriteString("type", e.Type);
            Words("actor", e.Actor);
            Words("recipient", e.Recipient);
            Words("place", e.Place);
            Words("when", e.When?.Span);
            var (from, to) = (e.When?.From, e.When?.To);
            json.WriteString("date", from is null ? null : to is null || to == from ? from : $"{from}/{to}");
            json.WriteString("status", e.Status);
            json.WriteString("time", e.Time);
            Words("by", record.Statements.FirstOrDefault(s => s.Id == e.Statement)?.Source);
        }

        private void Transfer(ArmsTransfer t)
        {
            Words("cue", t.Cue);
            Words("supplier", t.Supplier);
            Words("recipient", t.Recipient);
            json.WriteStartArray("weapons");
            foreach (var weapon in t.Weapons) json.WriteStringValue(weapon.Span.In(_text));
            json.WriteEndArray();
            json.WriteStartArray("categories");
            foreach (var category in t.Weapons.Select(w => w.Category).OfType<string>().Distinct()) json.WriteStringValue(category);
            json.WriteEndArray();
            Number("quantity", t.Weapons.Select(w => w.Quantity).FirstOrDefault(q => q is not null));
            if (t.Value is { } value)
            {
                json.WriteStartObject("value");
                json.WriteNumber("amount", value.Amount);
                json.WriteString("currency", value.Currency);
                json.WriteBoolean("approx", value.Approx != "exact");
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("value");
            }

            json.WriteString("years", t.Years is { } years ? $"{years.From}/{years.To}" : null);
            json.WriteString("status", t.Status);
            Words("by", record.Statements.FirstOrDefault(s => s.Id == t.Statement)?.Source);
        }

        private void Council(CouncilAct c)
        {
            Words("cue", c.Cue);
            json.WriteString("kind", c.Kind);
            json.WriteString("number", c.Symbol);
            json.WriteString("date", c.When?.From);
            json.WriteNull("votes");
            json.WriteStartArray("actors");
            foreach (var id in c.ActorIds) json.WriteStringValue(record.Actors.FirstOrDefault(a => a.Id == id)?.Name);
            json.WriteEndArray();
            Words("subject", c.Subject);
        }

        private void Figure(Figure f)
        {
            Words("text", f.Span);
            json.WriteString("kind", f.Kind);
            Number("value", f.Value);
            json.WriteString("approx", f.Approx);
            Words("of", f.Of);
        }

        private void Words(string name, TextSpan? span) => json.WriteString(name, span is { } s ? s.Cut(_text) : null);

        private void Number(string name, double? value)
        {
            if (value is { } v) json.WriteNumber(name, v);
            else json.WriteNull(name);
        }

        private int Point(int unit) => _points is null ? unit : _points[unit];
    }
}
