using Isnad.Records;
using Isnad.Text;

namespace Isnad.Evaluation;

/// <summary>Compares records with an annotation, layer by layer.</summary>
/// <remarks>
/// Items are matched one to one within a paragraph, best pair first. A statement is found when its cue overlaps an annotated cue; <c>strict</c>
/// also wants speaker (token F1 ≥ 0.5, or a word of the resolved name), content (token F1 ≥ 0.75) and act right. An event is found when
/// its cue overlaps, or stands within 20 characters of, an annotated cue of the same type; <c>strict</c> also wants actor and recipient.
/// </remarks>
public sealed class Scorer
{
    private const int Near = 20;

    private readonly Dictionary<string, (int Right, int Gold, int Found)> _tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Right, int Of)> _shares = new(StringComparer.Ordinal);
    private readonly List<Disagreement> _disagreements = [];

    /// <summary>Compares one record with its annotation.</summary>
    /// <exception cref="ArgumentException">The record's text is not the annotated report's, so that offsets cannot be compared.</exception>
    public void Add(AnnotatedReport report, Annotation gold, Record? record)
    {
        var text = string.Join('\n', report.Paragraphs);
        if (record is not null && record.Report.Text != text)
            throw new ArgumentException($"{report.Id}: the record's text is not the article's: offsets cannot be compared");
        var view = new View(report, text, record);
        Statements(view, gold.Statements, record?.Statements ?? []);
        Events(view, gold.Events, record?.Events ?? []);
        Transfers(view, gold.Transfers, record?.Transfers ?? []);
        Council(view, gold.Council, record?.Council ?? []);
        Figures(view, gold.Figures, record?.Figures ?? []);
    }

    /// <summary>The scores of everything added so far.</summary>
    public EvaluationResult Result() => new(
        [.. _tallies.Select(t => new Score(t.Key, t.Value.Right, t.Value.Gold, t.Value.Found))],
        [.. _shares.OrderBy(s => s.Key, StringComparer.Ordinal).Where(s => s.Value.Of > 0)
            .Select(s => KeyValuePair.Create(s.Key, (double)s.Value.Right / s.Value.Of))],
        _disagreements);

    private void Statements(View view, IReadOnlyList<GoldStatement> gold, IReadOnlyList<Statement> found)
    {
        var pairs = Match(
            gold, found,
            (g, s) => view.CueAgrees(g.P, g.Cue, s.Cue) ? 1 + ScoringText.TokenF1(g.Content, view.Cut(s.Content)) : 0,
            "statements", view.Id, g => $"p{g.P} {g.Cue} | {g.Source}", s => $"{view.Cut(s.Cue)} | {view.Cut(s.Source)}");
        var strict = 0;
        foreach (var (g, s) in pairs)
        {
            var source = SourceRight(view, g, s);
            var content = ScoringText.TokenF1(g.Content, view.Cut(s.Content)) >= 0.75;
            var act = g.Act == s.Act;
            Share("statement source", source);
            Share("statement content", content);
            Share("statement act", act);
            Share("statement form", g.Form == s.Form);
            if (source && content && act) strict++;
            if (g.Via is not { Count: > 0 }) continue;
            var via = ScoringText.Words(string.Join(' ', s.Via.Select(v => view.Cut(v.Span)))).ToHashSet(StringComparer.Ordinal);
            Share("via", g.Via.All(v => ScoringText.Words(v).Exists(via.Contains)));
        }

        Tally("statements", pairs.Count, gold.Count, found.Count);
        Tally("statements.strict", strict, gold.Count, found.Count);
    }

    private static bool SourceRight(View view, GoldStatement g, Statement s)
    {
        if (g.Source is not null && ScoringText.TokenF1(g.Source, view.Cut(s.Source)) >= 0.5) return true;
        if (g.Source is null && g.SourceIs is not null)
        {
            var want = ScoringText.Words(g.SourceIs).ToHashSet(StringComparer.Ordinal);
            return view.NamesOf(s.Speaker).Any(name => ScoringText.Words(name).Exists(want.Contains));
        }

        return g.Source is null && g.SourceIs is null;
    }

    private void Events(View view, IReadOnlyList<GoldEvent> gold, IReadOnlyList<PoliticalEvent> found)
    {
        var pairs = Match(
            gold, found,
            (g, s) => g.Type != s.Type ? 0 : view.CueAgrees(g.P, g.Cue, s.Cue) ? 1 : view.Gap(g.P, g.Cue, s.Cue) <= Near ? 0.5 : 0,
            "events", view.Id, g => $"p{g.P} {g.Type} {g.Cue}", s => $"{s.Type} {view.Cut(s.Cue)}");
        var strict = 0;
        foreach (var (g, s) in pairs)
        {
            var actor = PartRight(g.Actor, view.Cut(s.Actor));
            var recipient = PartRight(g.Recipient, view.Cut(s.Recipient));
            Share("event actor", actor);
            Share("event recipient", recipient);
            Share("event place", PartRight(g.Place, view.Cut(s.Place)));
            Share("event status", g.Status == s.Status);
            Share("event time", g.Time == s.Time);
            if (g.Date is not null)
            {
                var slash = g.Date.IndexOf('/', StringComparison.Ordinal);
                var (from, to) = slash < 0 ? (g.Date, g.Date) : (g.Date[..slash], g.Date[(slash + 1)..]);
                Share("event date", s.When?.From?.StartsWith(from, StringComparison.Ordinal) == true && s.When.To?.StartsWith(to, StringComparison.Ordinal) == true);
            }

            if (actor && recipient) strict++;
        }

        Tally("events", pairs.Count, gold.Count, found.Count);
        Tally("events.strict", strict, gold.Count, found.Count);
    }

    private static bool PartRight(string? want, string? got) =>
        string.IsNullOrEmpty(want) ? string.IsNullOrEmpty(got) : ScoringText.TokenF1(want, got) >= 0.5;

    private void Transfers(View view, IReadOnlyList<GoldTransfer> gold, IReadOnlyList<ArmsTransfer> found)
    {
        var pairs = Match(
            gold, found,
            (g, s) =>
            {
                if (view.ParagraphOf(s.Cue.Start) != g.P) return 0;
                if (view.CueAgrees(g.P, g.Cue, s.Cue)) return 1;
                var got = ScoringText.Words(string.Join(' ', s.Weapons.Select(w => view.Cut(w.Span)))).ToHashSet(StringComparer.Ordinal);
                return g.Weapons.Any(w => ScoringText.Words(w).Exists(got.Contains)) ? 1 : 0;
            },
            "transfers", view.Id, g => $"p{g.P} {g.Cue}", s => view.Cut(s.Cue) ?? "");
        foreach (var (g, s) in pairs)
        {
            Share("transfer supplier", g.Supplier is null || ScoringText.TokenF1(g.Supplier, view.Cut(s.Supplier)) >= 0.5);
            Share("transfer recipient", g.Recipient is null || ScoringText.TokenF1(g.Recipient, view.Cut(s.Recipient)) >= 0.5);
            Share("transfer status", g.Status == s.Status);
            Share("transfer categories", g.Categories.ToHashSet(StringComparer.Ordinal).SetEquals(s.Weapons.Select(w => w.Category).OfType<string>()));
        }

        Tally("transfers", pairs.Count, gold.Count, found.Count);
    }

    private void Council(View view, IReadOnlyList<GoldCouncilAct> gold, IReadOnlyList<CouncilAct> found)
    {
        var pairs = Match(gold, found, (g, s) => g.Kind == s.Kind && view.ParagraphOf(s.Cue.Start) == g.P ? 1 : 0,
            "council", view.Id, g => $"p{g.P} {g.Kind}", s => $"{s.Kind} {view.Cut(s.Cue)}");
        Tally("council", pairs.Count, gold.Count, found.Count);
    }

    private void Figures(View view, IReadOnlyList<GoldFigure> gold, IReadOnlyList<Figure> found)
    {
        var pairs = Match(gold, found, (g, s) => g.Kind == s.Kind && g.Value == s.Value && view.CueAgrees(g.P, g.Text, s.Span) ? 1 : 0,
            "figures", view.Id, g => $"p{g.P} {g.Kind} {g.Text}", s => $"{s.Kind} {view.Cut(s.Span)}");
        Tally("figures", pairs.Count, gold.Count, found.Count);
    }

    private List<(TGold Gold, TFound Found)> Match<TGold, TFound>(IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found,
        Func<TGold, TFound, double> agree, string layer, string report, Func<TGold, string> showGold, Func<TFound, string> showFound)
    {
        var candidates = new List<(double Score, int Gold, int Found)>();
        for (var i = 0; i < gold.Count; i++)
            for (var j = 0; j < found.Count; j++)
                if (agree(gold[i], found[j]) is > 0 and var score) candidates.Add((score, i, j));
        List<(TGold, TFound)> pairs = [];
        var usedGold = new bool[gold.Count];
        var usedFound = new bool[found.Count];
        foreach (var (_, i, j) in candidates.OrderByDescending(c => c.Score))
        {
            if (usedGold[i] || usedFound[j]) continue;
            usedGold[i] = usedFound[j] = true;
            pairs.Add((gold[i], found[j]));
        }

        for (var i = 0; i < gold.Count; i++) if (!usedGold[i]) _disagreements.Add(new Disagreement(true, layer, report, showGold(gold[i])));
        for (var j = 0; j < found.Count; j++) if (!usedFound[j]) _disagreements.Add(new Disagreement(false, layer, report, showFound(found[j])));
        return pairs;
    }

    private void Tally(string layer, int right, int gold, int found)
    {
        var t = _tallies.GetValueOrDefault(layer);
        _tallies[layer] = (t.Right + right, t.Gold + gold, t.Found + found);
    }

    private void Share(string name, bool right)
    {
        var s = _shares.GetValueOrDefault(name);
        _shares[name] = (s.Right + (right ? 1 : 0), s.Of + 1);
    }

    /// <summary>The annotated paragraphs laid over the record's offsets.</summary>
    private sealed class View
    {
        private readonly AnnotatedReport _report;
        private readonly string _text;
        private readonly int[] _starts;
        private readonly Dictionary<string, Actor> _actors;

        public View(AnnotatedReport report, string text, Record? record)
        {
            (_report, _text) = (report, text);
            _starts = new int[report.Paragraphs.Count];
            for (var i = 1; i < _starts.Length; i++) _starts[i] = _starts[i - 1] + report.Paragraphs[i - 1].Length + 1;
            _actors = (record?.Actors ?? []).ToDictionary(a => a.Id, StringComparer.Ordinal);
        }

        public string Id => _report.Id;

        public string? Cut(TextSpan? span) => span?.Cut(_text);

        public int ParagraphOf(int offset)
        {
            var i = Array.BinarySearch(_starts, offset);
            return i >= 0 ? i : ~i - 1;
        }

        public bool CueAgrees(int paragraph, string words, TextSpan span) =>
            ParagraphOf(span.Start) == paragraph && Places(paragraph, words).Any(p => p.Overlaps(span));

        public int Gap(int paragraph, string words, TextSpan span) =>
            ParagraphOf(span.Start) != paragraph ? int.MaxValue
                : Places(paragraph, words).Select(p => Math.Max(p.Start, span.Start) - Math.Min(p.End, span.End)).DefaultIfEmpty(int.MaxValue).Min();

        public IEnumerable<string> NamesOf(IReadOnlyList<string> ids)
        {
            foreach (var id in ids)
            {
                if (!_actors.TryGetValue(id, out var actor)) continue;
                yield return actor.Name;
                foreach (var mention in actor.Mentions) yield return mention.Cut(_text);
            }
        }

        private IEnumerable<TextSpan> Places(int paragraph, string words)
        {
            var within = _report.Paragraphs[paragraph];
            for (var at = within.IndexOf(words, StringComparison.Ordinal); at >= 0; at = within.IndexOf(words, at + 1, StringComparison.Ordinal))
                yield return new TextSpan(_starts[paragraph] + at, _starts[paragraph] + at + words.Length);
        }
    }
}
