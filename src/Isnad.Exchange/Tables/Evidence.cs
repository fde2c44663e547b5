using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>Events with the words they rest on, for reading in a spreadsheet: every status, and the chain of attribution.</summary>
internal static class Evidence
{
    public static IReadOnlyList<Column<Dyad>> Columns { get; } =
    [
        new("event_id", d => d.Number),
        new("report", d => d.View.Report.Id),
        new("event", d => d.Event.Id),
        new("url", d => d.View.Report.Url),
        new("outlet", d => d.View.Report.Outlet),
        new("published", d => d.View.Report.Published),
        new("date_from", d => d.Event.When?.From),
        new("date_to", d => d.Event.When?.To),
        new("date_precision", d => d.Event.When?.Precision),
        new("date_words", d => d.View.Words(d.Event.When?.Span)),
        new("plover_type", d => d.Event.Type),
        new("plover_mode", d => d.Event.Mode),
        new("plover_context", d => d.Event.Context.Count == 0 ? null : string.Join(';', d.Event.Context)),
        new("cameo", d => d.Event.Cameo),
        new("goldstein", d => Cells.Score(d.Event.Goldstein)),
        new("quad", d => d.Event.Quad),
        new("status", d => d.Event.Status),
        new("time", d => d.Event.Time),
        .. Side("actor", d => d.Actor, d => d.Event.Actor is { } s ? d.View.Words(s) : null),
        .. Side("recipient", d => d.Recipient, d => d.Event.Recipient is { } s ? d.View.Words(s) : null),
        new("place", d => d.Place?.Name),
        new("place_words", d => d.View.Words(d.Event.Place)),
        new("place_id", d => d.Event.PlaceId),
        new("place_country", d => d.Place?.Country),
        new("place_region", d => d.Place?.Region),
        new("place_precision", d => d.Place?.Precision),
        new("latitude", d => d.Place?.Latitude),
        new("longitude", d => d.Place?.Longitude),
        new("killed", d => Count(d, "killed")),
        new("injured", d => Count(d, "injured")),
        new("figure_words", d => Figures(d)),
        new("cue", d => d.View.Words(d.Event.Cue)),
        new("cue_start", d => d.View.Point(d.Event.Cue.Start)),
        new("cue_end", d => d.View.Point(d.Event.Cue.End)),
        new("sentence_number", d => d.Sentence),
        new("sentence", d => d.View.Sentence(d.Event.Cue)),
        new("statement", d => d.Event.Statement),
        new("statement_act", d => Told(d)?.Act),
        new("speaker", d => Told(d) is { Speaker.Count: > 0 } s ? d.View.Names(s.Speaker) : d.View.Words(Told(d)?.Source)),
        new("chain", d => d.View.Chain(Told(d))),
        new("codebook", d => Codebook.Stamp),
    ];

    private static IEnumerable<Column<Dyad>> Side(string side, Func<Dyad, Actor?> actor, Func<Dyad, string?> words) =>
    [
        new(side, d => actor(d)?.Name),
        new(side + "_en", d => actor(d)?.NameEn),
        new(side + "_kind", d => actor(d)?.Kind),
        new(side + "_country", d => actor(d)?.Country),
        new(side + "_cameo", d => actor(d)?.Cameo),
        new(side + "_wikidata", d => actor(d)?.Wikidata),
        new(side + "_words", words),
    ];

    private static Statement? Told(Dyad d) => d.View.Statement(d.Event.Statement);

    private static double? Count(Dyad d, string kind) => d.Event.Figures.Select(d.View.Figure).FirstOrDefault(f => f?.Kind == kind)?.Value;

    private static string? Figures(Dyad d) =>
        d.Event.Figures.Count == 0 ? null : string.Join("; ", d.Event.Figures.Select(d.View.Figure).OfType<Figure>().Select(f => $"{f.Kind} {f.Approx}: {d.View.Words(f.Span)}"));
}
