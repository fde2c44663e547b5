using System.Globalization;
using Isnad.Records;
using Isnad.Register.Review;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Ingest;

/// <summary>One record to the rows that people query; spans from UTF-16 code units to code points, ids from the record's to the register's.</summary>
internal sealed class RecordRows
{
    private readonly RowSet _rows;
    private readonly Record _read;
    private readonly Record _record;
    private readonly long _report;
    private readonly int[]? _points;
    private readonly Dictionary<string, long> _actors = new(StringComparer.Ordinal);
    private readonly StandingDecisions _decisions;

    private RecordRows(RowSet rows, Record read, Record corrected, long report, ActorCatalog actors, StandingDecisions decisions)
    {
        _rows = rows;
        _read = read;
        _record = corrected;
        _report = report;
        _decisions = decisions;
        _points = CodePoints.OfUnits(read.Report.Text);
        foreach (var actor in corrected.Actors) _actors[actor.Id] = actors.NumberOf(actor, rows);
    }

    public static void Add(RowSet rows, Record record, long report, ActorCatalog actors, StandingDecisions decisions)
    {
        var all = new RecordRows(rows, record, CorrectedRecord.Of(record, decisions), report, actors, decisions);
        all.Actors();
        all.Statements();
        all.Events();
        all.Figures();
        all.Transfers();
        all.Council();
        all.Notes();
    }

    private void Actors()
    {
        foreach (var a in _record.Actors)
            _rows.Add(Tables.ReportActor, _report, N(a.Id), _actors[a.Id], a.HeadOf is { } head && _actors.TryGetValue(head, out var of) ? of : null, a.Mentions.Count);
    }

    private void Statements()
    {
        for (var i = 0; i < _record.Statements.Count; i++)
        {
            var s = _record.Statements[i];
            var n = N(s.Id);
            var decision = DecisionOn("statement", _read.Statements[i].Cue);
            _rows.Add(Tables.Statement, _report, n, Start(s.Cue), End(s.Cue), Start(s.Source), End(s.Source), Start(s.Content), End(s.Content),
                Start(s.Venue), End(s.Venue), Start(s.Addressee), End(s.Addressee), s.Form, s.Act,
                s.When?.From, s.When?.To, s.Parent is null ? null : N(s.Parent), decision);
            Links(Tables.StatementActor, n, "speaker", s.Speaker);
            for (var place = 0; place < s.Chain.Count; place++)
            {
                var hop = s.Chain[place];
                var words = hop.DescribedAs ?? hop.Span;
                _rows.Add(Tables.Hop, _report, n, place, hop.Role, ActorOf(hop.Actor), hop.Name, Start(words), End(words), hop.Anonymous == true ? 1 : 0);
            }
        }
    }

    private void Events()
    {
        for (var i = 0; i < _record.Events.Count; i++)
        {
            var e = _record.Events[i];
            var n = N(e.Id);
            var decision = DecisionOn("event", _read.Events[i].Cue);
            var place = e.PlaceEntry;
            _rows.Add(Tables.Event, _report, n, Start(e.Cue), End(e.Cue), Start(e.Actor), End(e.Actor), Start(e.Recipient), End(e.Recipient),
                Start(e.Place), End(e.Place), Start(e.When?.Span), End(e.When?.Span), e.Type, e.Mode,
                e.Context.Count == 0 ? null : string.Join(' ', e.Context), e.Cameo, e.Goldstein, e.Quad, e.PlaceId,
                place?.Name, place?.Country, place?.Region, place?.Latitude, place?.Longitude, place?.Precision, e.When?.From,
                e.When?.To, e.When?.Precision, e.Status, e.Time,
                e.Statement is null ? null : N(e.Statement), decision);
            Links(Tables.EventActor, n, "actor", e.ActorIds);
            Links(Tables.EventActor, n, "recipient", e.RecipientIds);
        }
    }

    private void Figures()
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var e in _record.Events)
            foreach (var f in e.Figures) owners.TryAdd(f, N(e.Id));
        foreach (var f in _record.Figures)
        {
            var decision = DecisionOn("figure", f.Span);
            _rows.Add(Tables.Figure, _report, N(f.Id), Start(f.Span), End(f.Span), Start(f.Of), End(f.Of), f.Kind,
                f.Value, f.To, f.Currency, f.Approx, owners.TryGetValue(f.Id, out var owner) ? owner : null, decision);
        }
    }

    private void Transfers()
    {
        for (var i = 0; i < _record.Transfers.Count; i++)
        {
            var t = _record.Transfers[i];
            var n = N(t.Id);
            var decision = DecisionOn("transfer", _read.Transfers[i].Cue);
            _rows.Add(Tables.Transfer, _report, n, Start(t.Cue), End(t.Cue), Start(t.Supplier), End(t.Supplier), Start(t.Recipient), End(t.Recipient),
                Start(t.Value?.Span), End(t.Value?.Span), t.Value?.Amount, t.Value?.Currency, t.Value?.Approx, t.Value?.Unit, t.Years?.From, t.Years?.To,
                t.Status, t.Statement is null ? null : N(t.Statement), t.Flags.Count == 0 ? null : string.Join(' ', t.Flags), decision);
            Links(Tables.TransferActor, n, "supplier", t.SupplierIds);
            Links(Tables.TransferActor, n, "recipient", t.RecipientIds);
            for (var place = 0; place < t.Weapons.Count; place++)
            {
                var w = t.Weapons[place];
                _rows.Add(Tables.Weapon, _report, n, place, Start(w.Span), End(w.Span), w.Category, w.Designation, w.Quantity, w.Sipri, w.Unroca, w.Att);
            }
        }
    }

    private void Council()
    {
        for (var i = 0; i < _record.Council.Count; i++)
        {
            var c = _record.Council[i];
            var n = N(c.Id);
            var decision = DecisionOn("council", _read.Council[i].Cue);
            _rows.Add(Tables.CouncilAct, _report, n, Start(c.Cue), End(c.Cue), Start(c.Subject), End(c.Subject), c.Kind, c.Symbol,
                c.Count, c.Votes?.For, c.Votes?.Against, c.Votes?.Abstain, c.When?.From, c.When?.To, c.Statement is null ? null : N(c.Statement), decision);
            Links(Tables.CouncilActor, n, "actor", c.ActorIds);
        }
    }

    private void Notes()
    {
        for (var n = 0; n < _record.Notes.Count; n++)
        {
            var note = _record.Notes[n];
            _rows.Add(Tables.Note, _report, n + 1, Start(note.Span), End(note.Span), note.Code, note.Text);
        }
    }

    /// <summary>What people decided on the fact; its cue is the one that was read, for they may have put it right.</summary>
    private string? DecisionOn(string layer, TextSpan cue) => _decisions.For(layer, Start(cue), End(cue)).Verdict;

    private void Links(Table table, int n, string role, IReadOnlyList<string> ids)
    {
        foreach (var actor in ids.Select(ActorOf).Where(a => a is not null).Distinct()) _rows.Add(table, _report, n, role, actor);
    }

    private long? ActorOf(string? id) => id is not null && _actors.TryGetValue(id, out var actor) ? actor : null;

    private int Start(TextSpan span) => _points is null ? span.Start : _points[span.Start];

    private int End(TextSpan span) => _points is null ? span.End : _points[span.End];

    private int? Start(TextSpan? span) => span is { } s ? Start(s) : null;

    private int? End(TextSpan? span) => span is { } s ? End(s) : null;

    /// <summary>The number in a record's id: 4 of <c>S4</c>.</summary>
    private static int N(string id) => int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
}
