using System.Globalization;
using System.Text.Json;
using Dapper;
using Isnad.Records;
using Isnad.Register.Ingest;
using Isnad.Register.Schema;

namespace Isnad.Register.Review;

/// <summary>A decision as it stands in the register.</summary>
public sealed record Decision
{
    /// <summary>Its number.</summary>
    public long Number { get; init; }

    /// <summary>The report's number.</summary>
    public long Report { get; init; }

    /// <summary><c>statement event transfer council figure</c></summary>
    public string Layer { get; init; } = "";

    /// <summary>Number of the fact in the reading that was looked at.</summary>
    public long N { get; init; }

    /// <summary>Where its cue begins, in code points.</summary>
    public long CueStart { get; init; }

    /// <summary>Where its cue ends.</summary>
    public long CueEnd { get; init; }

    /// <summary><c>accept correct reject merge</c></summary>
    public string Verdict { get; init; } = "";

    /// <summary>The fields put right, as JSON.</summary>
    public string? Correction { get; init; }

    /// <summary>Report of the fact that it is the same as.</summary>
    public long? MergedReport { get; init; }

    /// <summary>Where that fact's cue begins.</summary>
    public long? MergedStart { get; init; }

    /// <summary>Who decided.</summary>
    public string Who { get; init; } = "";

    /// <summary>When, UTC.</summary>
    public string Decided { get; init; } = "";

    /// <summary>Why, in words.</summary>
    public string? Why { get; init; }
}

/// <summary>What people say of what was read. Nothing is overwritten: a later decision stands over an earlier one, and both are kept.</summary>
public sealed class Reviewing(Store store)
{
    private static readonly Dictionary<string, (string Layer, string Table, string[] Fields)> Layers = new(StringComparer.Ordinal)
    {
        ["S"] = ("statement", "statement", ["act", "form"]),
        ["E"] = ("event", "event", ["type", "mode", "cameo", "status", "time", "from", "to"]),
        ["T"] = ("transfer", "transfer", ["status"]),
        ["C"] = ("council", "council_act", ["kind", "symbol"]),
        ["F"] = ("figure", "figure", ["kind", "value", "approx"]),
    };

    /// <summary>Writes down a decision on a fact and lays it over the rows.</summary>
    /// <param name="fact">Report and fact, such as <c>12:S4</c>.</param>
    /// <param name="verdict"><c>accept</c>, <c>correct</c>, <c>reject</c> or <c>merge</c>.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="why">Why, or null.</param>
    /// <param name="correction">For <c>correct</c>: fields and their right values.</param>
    /// <param name="mergedInto">For <c>merge</c>: the fact that it is the same as.</param>
    /// <exception cref="ReviewException">There is no such fact or field, or the verdict lacks what it needs.</exception>
    public Decision Decide(string fact, string verdict, string who, string? why = null, IReadOnlyDictionary<string, string>? correction = null, string? mergedInto = null)
    {
        if (string.IsNullOrWhiteSpace(who)) throw new ReviewException("a decision needs a name: who decides");
        var (report, letter, n) = Parse(fact);
        var (layer, table, fields) = Layers[letter];
        var (start, end) = CueOf(report, letter, n, fact);
        if (verdict is "correct" != correction is { Count: > 0 }) throw new ReviewException("a correction, and only a correction, names fields and their right values");
        if (verdict is "merge" != mergedInto is not null) throw new ReviewException("a merge, and only a merge, names the fact that it is the same as");
        foreach (var field in correction?.Keys ?? [])
            if (!fields.Contains(field, StringComparer.Ordinal)) throw new ReviewException($"a {layer} has no field {field} to correct; it has {string.Join(", ", fields)}");
        (long Report, long Start, long End)? merged = null;
        if (mergedInto is not null)
        {
            var (otherReport, otherLetter, otherN) = Parse(mergedInto);
            if (otherLetter != letter) throw new ReviewException($"{fact} and {mergedInto} are facts of different kinds");
            if (otherReport == report && otherN == n) throw new ReviewException("a fact is not merged into itself");
            var (otherStart, otherEnd) = CueOf(otherReport, otherLetter, otherN, mergedInto);
            merged = (otherReport, otherStart, otherEnd);
        }

        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        var number = store.Connection.ExecuteScalar<long>("""
            INSERT INTO decision (report, layer, cue_start, cue_end, n, verdict, correction, merged_report, merged_start, merged_end, as_read, reader, who, decided, why)
            VALUES (@report, @layer, @start, @end, @n, @verdict, @correction, @mergedReport, @mergedStart, @mergedEnd, @asRead,
                    (SELECT reader FROM reading WHERE report = @report), @who, @decided, @why)
            RETURNING decision
            """,
            new
            {
                report, layer, start, end, n, verdict, correction = correction is null ? null : ToJson(correction), mergedReport = merged?.Report,
                mergedStart = merged?.Start, mergedEnd = merged?.End, asRead = AsRead(report, letter, n), who, decided = store.Now(), why,
            });
        Lay(report, transaction);
        transaction.Commit();
        return History(fact).Single(d => d.Number == number);
    }

    /// <summary>Every decision on a fact, the latest first; on all facts where none is named.</summary>
    public IReadOnlyList<Decision> History(string? fact = null)
    {
        const string Select = "SELECT decision AS Number, report AS Report, layer AS Layer, n AS N, cue_start AS CueStart, cue_end AS CueEnd, verdict AS Verdict, correction AS Correction, "
            + "merged_report AS MergedReport, merged_start AS MergedStart, who AS Who, decided AS Decided, why AS Why FROM decision";
        if (fact is null) return [.. store.Connection.Query<Decision>($"{Select} ORDER BY decision DESC")];
        var (report, letter, n) = Parse(fact);
        var (start, end) = CueOf(report, letter, n, fact);
        return [.. store.Connection.Query<Decision>($"{Select} WHERE report = @report AND layer = @layer AND cue_start < @end AND @start < cue_end ORDER BY decision DESC",
            new { report, layer = Layers[letter].Layer, start, end })];
    }

    /// <summary>Writes the rows of a report's reading anew, with the decisions laid over them.</summary>
    private void Lay(long report, System.Data.Common.DbTransaction transaction)
    {
        var stored = store.Record(report)!;
        var rows = new RowSet();
        var tables = Tables.OfReading.Where(t => t != Tables.Reading).ToList();
        foreach (var table in tables) store.Connection.Execute($"DELETE FROM {table.Name} WHERE report = @report", new { report });
        RecordRows.Add(rows, stored.Record, report, new ActorCatalog(store), StandingDecisions.Of(store, report));
        rows.Write(store.Dialect, transaction, [Tables.Actor, .. tables]);
    }

    private (long Start, long End) CueOf(long report, string letter, long n, string fact)
    {
        var (layer, table, _) = Layers[letter];
        var (start, end) = layer == "figure" ? ("figure_start", "figure_end") : ("cue_start", "cue_end");
        return store.Connection.QueryFirstOrDefault<(long, long)?>($"SELECT {start}, {end} FROM {table} WHERE report = @report AND n = @n", new { report, n })
            ?? throw new ReviewException($"there is no fact {fact} in the register");
    }

    private string AsRead(long report, string letter, long n)
    {
        var record = store.Record(report)!.Record;
        using var json = JsonDocument.Parse(RecordJson.ToUtf8(record));
        var list = json.RootElement.GetProperty(letter switch { "S" => "statements", "E" => "events", "T" => "transfers", "C" => "council", _ => "figures" });
        var id = letter + n.ToString(CultureInfo.InvariantCulture);
        return list.EnumerateArray().First(f => f.GetProperty("id").GetString() == id).GetRawText();
    }

    private static (long Report, string Letter, long N) Parse(string fact)
    {
        var parts = fact.Split(':');
        if (parts.Length == 2 && parts[1].Length > 1 && Layers.ContainsKey(parts[1][..1])
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var report)
            && long.TryParse(parts[1].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            return (report, parts[1][..1], n);
        throw new ReviewException($"{fact} names no fact; write report and fact, such as 12:S4 (S statement, E event, T transfer, C council act, F figure)");
    }

    private static string ToJson(IReadOnlyDictionary<string, string> fields) => Facts.Because.Write(json =>
    {
        foreach (var (name, value) in fields) json.WriteString(name, value);
    });
}

/// <summary>A decision that cannot be taken; the message says why.</summary>
public sealed class ReviewException : Exception
{
    /// <summary>With a message.</summary>
    public ReviewException(string message) : base(message)
    {
    }

    /// <summary>With a message and what lies beneath.</summary>
    public ReviewException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>Without a message.</summary>
    public ReviewException()
    {
    }
}
