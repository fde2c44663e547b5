using System.Globalization;
using System.Text;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Cli;

/// <summary>A record for reading by eye. Labels and glosses are Latin; each Arabic string stands alone at the end of its line,
/// so that it is legible in a terminal that does not turn right-to-left text.</summary>
internal static class RecordText
{
    public static string Render(Record record)
    {
        var text = record.Report.Text;
        var actors = record.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var b = new StringBuilder();
        Line(b, 0, record.Report.Outlet ?? "report", record.Report.Published ?? "date unknown");
        b.Append("  ").Append(record.Report.Title is { } title ? OneLine(title) : FirstWords(text)).Append('\n');
        Heading(b, "Statements", record.Statements.Count);
        foreach (var s in record.Statements)
        {
            b.Append('\n').Append("  ").Append(s.Id).Append("  ").Append(s.Act).Append(s.Form is null ? "" : ", " + s.Form)
                .Append(s.Parent is null ? "" : $", within {s.Parent}").Append('\n');
            Field(b, "cue", s.Cue, text);
            if (s.Content is { } content) Field(b, "content", content, text);
            if (s.Addressee is { } to) Field(b, "to", to, text);
            b.Append("      chain\n");
            foreach (var hop in s.Chain) b.Append("        ").Append(Hop(hop, actors, text)).Append('\n');
        }

        Heading(b, "Events", record.Events.Count);
        foreach (var e in record.Events)
        {
            b.Append('\n').Append("  ").Append(e.Id).Append("  ").Append(e.Type).Append(e.Mode is null ? "" : "/" + e.Mode)
                .Append(e.Cameo is null ? "" : $"  CAMEO {e.Cameo}")
                .Append(e.Goldstein is { } g ? string.Create(CultureInfo.InvariantCulture, $" ({g:+0.0;-0.0;0.0})") : "")
                .Append("  ").Append(e.Status).Append(", ").Append(e.Time).Append(e.Statement is null ? "" : $", on the word of {e.Statement}").Append('\n');
            Field(b, "cue", e.Cue, text);
            if (e.Actor is { } actor) Field(b, "actor" + Gloss(e.ActorIds, actors), actor, text);
            if (e.Recipient is { } recipient) Field(b, "recipient" + Gloss(e.RecipientIds, actors), recipient, text);
            if (e.Place is { } place) Field(b, "place" + (e.PlaceEntry?.Country is { } c ? $" ({c})" : ""), place, text);
            if (e.When is { } when) b.Append("      when: ").Append(When(when)).Append('\n');
        }

        Heading(b, "Arms transfers", record.Transfers.Count);
        foreach (var t in record.Transfers)
        {
            b.Append('\n').Append("  ").Append(t.Id).Append("  ").Append(t.Status)
                .Append(t.Years is null ? "" : $", {t.Years.From}–{t.Years.To}")
                .Append(t.Value is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {t.Value.Approx} {t.Value.Amount:N0} {t.Value.Currency}"))
                .Append(t.Statement is null ? "" : $", on the word of {t.Statement}")
                .Append(t.Flags.Count == 0 ? "" : "  [" + string.Join(", ", t.Flags) + "]").Append('\n');
            if (t.Supplier is { } supplier) Field(b, "supplier" + Gloss(t.SupplierIds, actors), supplier, text);
            if (t.Recipient is { } recipient) Field(b, "recipient" + Gloss(t.RecipientIds, actors), recipient, text);
            foreach (var w in t.Weapons) Field(b, $"weapon{(w.Category is null ? "" : " " + w.Category)}{(w.Designation is null ? "" : " " + w.Designation)}", w.Span, text);
        }

        Heading(b, "Security Council", record.Council.Count);
        foreach (var c in record.Council)
        {
            b.Append('\n').Append("  ").Append(c.Id).Append("  ").Append(c.Kind).Append(c.Count is { } n ? $" ×{n}" : "")
                .Append(c.Symbol is null ? "" : " " + c.Symbol).Append(c.When is null ? "" : "  " + When(c.When)).Append('\n');
            Field(b, "cue", c.Cue, text);
        }

        Heading(b, "Figures", record.Figures.Count);
        foreach (var f in record.Figures)
            Field(b, string.Create(CultureInfo.InvariantCulture, $"{f.Kind} {f.Approx} {f.Value:#,0.##}{(f.Currency is null ? "" : " " + f.Currency)}"), f.Span, text);
        if (record.Notes.Count > 0)
        {
            Heading(b, "Doubts", record.Notes.Count);
            foreach (var n in record.Notes) Line(b, 6, n.Code, n.Text);
        }

        return b.ToString();
    }

    private static string Hop(Hop hop, Dictionary<string, Actor> actors, string text)
    {
        var actor = hop.Actor is { } id ? actors.GetValueOrDefault(id) : null;
        var label = hop.Anonymous == true ? hop.Role + " (anonymous)" : hop.Role;
        var gloss = actor is null ? "" : " = " + (actor.NameEn ?? actor.Kind) + (actor.Cameo is null ? "" : $" [{actor.Cameo}]");
        var words = hop.Span is { } span ? span.Cut(text) : hop.Name ?? actor?.Name ?? "?";
        return $"{label}{gloss}: {OneLine(words)}";
    }

    private static string Gloss(IReadOnlyList<string> ids, Dictionary<string, Actor> actors)
    {
        var names = ids.Select(i => actors.GetValueOrDefault(i)).OfType<Actor>().Select(a => a.NameEn ?? a.Cameo ?? a.Kind).ToList();
        return names.Count == 0 ? "" : " = " + string.Join(", ", names);
    }

    private static string When(DateExpression when) =>
        when.From is null ? "unresolved" : when.From == when.To ? when.From : $"{when.From} to {when.To ?? "?"} ({when.Precision})";

    private static void Heading(StringBuilder b, string name, int count)
    {
        if (count > 0) b.Append('\n').Append(name).Append(" (").Append(count.ToString(CultureInfo.InvariantCulture)).Append(")\n");
    }

    private static void Field(StringBuilder b, string label, TextSpan span, string text) => Line(b, 6, label, OneLine(span.Cut(text)));

    private static void Line(StringBuilder b, int indent, string label, string value) =>
        b.Append(' ', indent).Append(label).Append(": ").Append(value).Append('\n');

    /// <summary>Control signs of a report must not reach the terminal: they could move its cursor or colour it.</summary>
    private static string OneLine(string s) => string.Create(s.Length, s, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = char.IsControl(from[i]) ? ' ' : from[i];
    });

    private static string FirstWords(string text) => OneLine(text.Length > 80 ? text[..80] + "…" : text);
}
