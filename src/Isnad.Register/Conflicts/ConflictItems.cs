using Isnad.Records;
using Isnad.Register.Arms;

namespace Isnad.Register.Conflicts;

/// <summary>Something of a report that belongs to a conflict.</summary>
/// <param name="Kind"><c>event</c>, <c>statement</c>, <c>transfer</c> or <c>council</c>.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Id">Id within the record.</param>
/// <param name="Date">Day or first day of it, else of the report, <c>yyyy-MM-dd</c>, or null.</param>
/// <param name="What">Type and actors, in a few words.</param>
/// <param name="Because">Why it belongs to the conflict.</param>
/// <param name="Words">The sentence.</param>
public sealed record ConflictItem(string Kind, string Report, string Id, string? Date, string What, string Because, string Words);

/// <summary>Finds what of records belongs to a conflict: acts between its sides, words of its own, arms to or from its parties.</summary>
public static class ConflictItems
{
    /// <summary>The items of a record, in the order of its layers.</summary>
    public static IEnumerable<ConflictItem> Of(Conflict conflict, Record record)
    {
        var sides = new Sides(conflict, record);
        var published = record.Report.Published;
        foreach (var e in record.Events)
            if (sides.Between(e.ActorIds, e.RecipientIds, e.Cue.Start) is { } because)
                yield return Item("event", e.Id, e.When, $"{e.Type}, {e.Status}: {sides.Names(e.ActorIds)} → {sides.Names(e.RecipientIds)}", because, e.Cue.Start);
        foreach (var t in record.Transfers)
            if (sides.Arms(t) is { } because)
                yield return Item("transfer", t.Id, null, $"{t.Status}: {sides.Names(t.SupplierIds)} → {sides.Names(t.RecipientIds)}, {string.Join(", ", t.Weapons.Select(w => w.Designation ?? w.Category))}", because, t.Cue.Start, t.Years?.From);
        foreach (var c in record.Council)
            if (sides.Spoken(c.Cue.Start) is { } because)
                yield return Item("council", c.Id, c.When, $"{c.Kind} {c.Symbol}".Trim(), because, c.Cue.Start);
        foreach (var s in record.Statements)
            if (sides.Said(s) is { } because)
                yield return Item("statement", s.Id, s.When, $"{s.Act}: {sides.Names(s.Speaker)}", because, s.Content?.Start ?? s.Cue.Start);

        ConflictItem Item(string kind, string id, DateExpression? when, string what, string because, int at, string? year = null) =>
            new(kind, record.Report.Id, id, when?.From ?? year ?? published, what, because, sides.Sentence(at).Trim());
    }

    /// <summary>The deals of a release that bring arms to a party in the conflict's years.</summary>
    public static IReadOnlyList<ArmsDeal> Deals(Conflict conflict, ArmsRelease release)
    {
        var parties = conflict.SideA.Concat(conflict.SideB).ToHashSet(StringComparer.Ordinal);
        return [.. release.Deals.Where(d => parties.Contains(Parties.Of(d.Recipient).Key) && TradeRegister.Falls(d, conflict.Years[0].Year, conflict.Years[^1].Year))];
    }

    /// <summary>Which side of the conflict each actor of a record is on.</summary>
    private sealed class Sides
    {
        private readonly Record _record;

        private readonly Conflict _conflict;

        private readonly Dictionary<string, Actor> _actors;

        private readonly Dictionary<string, char> _side = new(StringComparer.Ordinal);

        public Sides(Conflict conflict, Record record)
        {
            (_conflict, _record) = (conflict, record);
            _actors = record.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
            foreach (var actor in record.Actors)
            {
                // An armed group stands for itself, whatever country it is in.
                var key = actor.Kind == "armed-group" ? actor.Name : actor.Country ?? actor.Name;
                if (Holds(conflict.SideB, key, actor.Name)) _side[actor.Id] = 'B';
                else if (Holds(conflict.SideA, key, actor.Name)) _side[actor.Id] = 'A';
                else if (Holds(conflict.Supporters, key, actor.Name)) _side[actor.Id] = 'S';
            }
        }

        /// <summary>Acts of one side on the other, and acts by or on either in a sentence that speaks of the conflict.</summary>
        public string? Between(IReadOnlyList<string> actors, IReadOnlyList<string> recipients, int at)
        {
            var (from, to) = (On(actors), On(recipients));
            if (from.Contains('B') && (to.Contains('A') || to.Contains('S')) || to.Contains('B') && (from.Contains('A') || from.Contains('S'))) return "its sides act on each other";
            // "Both agreed", "they clashed": the two stand together.
            if (from.Contains('A') && from.Contains('B') || to.Contains('A') && to.Contains('B')) return "its sides act together";
            return Spoken(at) is { } word && from.Length + to.Length > 0 ? word : null;
        }

        public string? Arms(ArmsTransfer transfer)
        {
            foreach (var id in transfer.RecipientIds.Concat(transfer.SupplierIds))
                if (_side.TryGetValue(id, out var side) && side is 'A' or 'B') return transfer.RecipientIds.Contains(id) ? $"arms to {_actors[id].Name}, a party" : $"arms from {_actors[id].Name}, a party";
            return Spoken(transfer.Cue.Start);
        }

        public string? Said(Statement statement)
        {
            var from = On(statement.Speaker);
            var content = statement.Content ?? statement.Cue;
            foreach (var actor in _record.Actors)
            {
                if (!_side.TryGetValue(actor.Id, out var side) || !(side == 'B' ? from.Contains('A') || from.Contains('S') : from.Contains('B'))) continue;
                foreach (var mention in actor.Mentions)
                    if (mention.Start >= content.Start && mention.End <= content.End) return $"a side speaks of {actor.Name}, on the other";
            }

            return WordIn(content.Cut(_record.Report.Text));
        }

        public string? Spoken(int at) => WordIn(Sentence(at));

        public string Sentence(int at)
        {
            foreach (var sentence in _record.Report.Sentences)
                if (sentence.Contains(at)) return sentence.Cut(_record.Report.Text);
            return "";
        }

        public string Names(IReadOnlyList<string> ids) => ids.Count == 0 ? "?" : string.Join(", ", ids.Select(id => _actors.GetValueOrDefault(id)?.Name ?? "?"));

        private string? WordIn(string text)
        {
            foreach (var word in _conflict.Words)
                if (text.Contains(word, StringComparison.Ordinal)) return $"it speaks of {word}";
            return null;
        }

        private char[] On(IReadOnlyList<string> ids) => [.. ids.Select(id => _side.GetValueOrDefault(id)).Where(s => s != '\0')];

        private static bool Holds(IReadOnlyList<string> side, string key, string name) => side.Contains(key, StringComparer.Ordinal) || side.Contains(name, StringComparer.Ordinal);
    }
}
