using System.Text.Json;
using Isnad.Text;

namespace Isnad.Records;

/// <summary>Rewrites every span of a record.</summary>
internal static class SpanMap
{
    /// <summary>Through a table of offsets, or unchanged where there is none; a span outside the text is refused.</summary>
    /// <exception cref="JsonException">A span does not lie in the text.</exception>
    public static Record Apply(Record r, int[]? table)
    {
        var length = table is null ? r.Report.Text.Length : table.Length - 1;
        TextSpan Map(TextSpan s) =>
            s.Start < 0 || s.End < s.Start || s.End > length ? throw new JsonException($"span {s} does not lie in the report's text")
            : table is null ? s
            : new TextSpan(table[s.Start], table[s.End]);
        TextSpan? Maybe(TextSpan? s) => s is { } v ? Map(v) : null;
        IReadOnlyList<TextSpan> All(IReadOnlyList<TextSpan> list) => [.. list.Select(Map)];
        DateExpression? When(DateExpression? d) => d is null ? null : d with { Span = Maybe(d.Span) };
        return r with
        {
            Report = r.Report with { Paragraphs = All(r.Report.Paragraphs), Sentences = All(r.Report.Sentences) },
            Actors = [.. r.Actors.Select(a => a with { Mentions = All(a.Mentions) })],
            Statements = [.. r.Statements.Select(s => s with
            {
                Cue = Map(s.Cue), Source = Maybe(s.Source), Content = Maybe(s.Content), Venue = Maybe(s.Venue),
                Addressee = Maybe(s.Addressee), When = When(s.When),
                Via = [.. s.Via.Select(v => v with { Span = Map(v.Span) })],
                Chain = [.. s.Chain.Select(h => h with { Span = Maybe(h.Span), DescribedAs = Maybe(h.DescribedAs) })],
            })],
            Events = [.. r.Events.Select(e => e with
            {
                Cue = Map(e.Cue), Actor = Maybe(e.Actor), Recipient = Maybe(e.Recipient), Place = Maybe(e.Place), When = When(e.When),
            })],
            Transfers = [.. r.Transfers.Select(t => t with
            {
                Cue = Map(t.Cue), Supplier = Maybe(t.Supplier), Recipient = Maybe(t.Recipient),
                Weapons = [.. t.Weapons.Select(w => w with { Span = Map(w.Span) })],
                Value = t.Value is null ? null : t.Value with { Span = Map(t.Value.Span) },
            })],
            Council = [.. r.Council.Select(c => c with { Cue = Map(c.Cue), When = When(c.When), Subject = Maybe(c.Subject) })],
            Figures = [.. r.Figures.Select(f => f with { Span = Map(f.Span), Of = Maybe(f.Of) })],
            Notes = [.. r.Notes.Select(n => n with { Span = Maybe(n.Span) })],
        };
    }
}
