using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Isnad.Records;
using Isnad.Register.Facts;
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

    /// <summary><c>accept correct reject merge unmerge</c></summary>
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
    /// <summary>Writes down a decision on a fact and lays it over the rows and over the groups of facts.</summary>
    /// <param name="fact">Report and fact, such as <c>12:S4</c>.</param>
    /// <param name="verdict"><c>accept</c>, <c>correct</c>, <c>reject</c>, <c>merge</c> or <c>unmerge</c>.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="why">Why, or null.</param>
    /// <param name="correction">
    /// For <c>correct</c>: fields and their right values. Words of the report are given as they stand there, where they stand there once, or as
    /// <c>start-end</c> in code points; actors by name or Wikidata item; nothing empties a field.
    /// </param>
    /// <param name="mergedInto">For <c>merge</c>: the fact that it is the same as. For <c>unmerge</c>: the fact that it is not the same as after all, or null for every one.</param>
    /// <exception cref="ReviewException">There is no such fact or field, the report does not say the words or says them twice, or the verdict lacks what it needs.</exception>
    public Decision Decide(string fact, string verdict, string who, string? why = null, IReadOnlyDictionary<string, string>? correction = null, string? mergedInto = null)
    {
        if (string.IsNullOrWhiteSpace(who)) throw new ReviewException("a decision needs a name: who decides");
        if (verdict is not ("accept" or "correct" or "reject" or "merge" or "unmerge")) throw new ReviewException($"{verdict} is no verdict");
        var (report, letter, n) = Parse(fact);
        var layer = ReviewedLayer.ByLetter[letter];
        var read = store.Record(report)?.Record ?? throw new ReviewException($"there is no fact {fact} in the register");
        var (start, end) = CueOf(read, letter, n, fact);
        if (verdict is "correct" != correction is { Count: > 0 }) throw new ReviewException("a correction, and only a correction, names fields and their right values");
        if (verdict is "merge" && mergedInto is null || mergedInto is not null && verdict is not ("merge" or "unmerge"))
            throw new ReviewException("a merge, and only a merge, names the fact that it is the same as");
        var fields = correction is null ? null : Fields(read, layer, correction);
        (long Report, long Start, long End)? merged = null;
        if (mergedInto is not null)
        {
            var (otherReport, otherLetter, otherN) = Parse(mergedInto);
            if (otherLetter != letter) throw new ReviewException($"{fact} and {mergedInto} are facts of different kinds");
            if (otherReport == report && otherN == n) throw new ReviewException("a fact is not merged into itself");
            var other = store.Record(otherReport)?.Record ?? throw new ReviewException($"there is no fact {mergedInto} in the register");
            var (otherStart, otherEnd) = CueOf(other, otherLetter, otherN, mergedInto);
            merged = (otherReport, otherStart, otherEnd);
        }

        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        var merges = new MergedFacts(store);
        if (verdict == "unmerge" && !merges.Stands(layer.Name, (report, start), merged is { } m ? (m.Report, m.Start) : null))
            throw new ReviewException(mergedInto is null ? $"nobody merged {fact} into another fact" : $"nobody merged {fact} and {mergedInto}");
        var number = store.Connection.ExecuteScalar<long>("""
            INSERT INTO decision (report, layer, cue_start, cue_end, n, verdict, correction, merged_report, merged_start, merged_end, as_read, reader, who, decided, why)
            VALUES (@report, @layer, @start, @end, @n, @verdict, @correction, @mergedReport, @mergedStart, @mergedEnd, @asRead,
                    (SELECT reader FROM reading WHERE report = @report), @who, @decided, @why)
            RETURNING decision
            """,
            new
            {
                report, layer = layer.Name, start, end, n, verdict, correction = fields?.ToJsonString(Written), mergedReport = merged?.Report,
                mergedStart = merged?.Start, mergedEnd = merged?.End, asRead = AsRead(read, letter, n), who, decided = store.Now(), why,
            });
        Lay(report, transaction);
        if (layer.Name is "statement" or "event")
        {
            if (verdict == "reject") new GroupRows(store).Leave(layer.Name, report, n);
            if (verdict is "merge" or "unmerge") merges.Apply(layer.Name, report, n);
            // Whatever follows from it for other facts is found when facts are compared the next time.
            store.Connection.Execute("INSERT INTO unlinked (report, searched) VALUES (@report, 1) ON CONFLICT (report) DO NOTHING", new { report });
        }

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
        var read = store.Record(report)?.Record ?? throw new ReviewException($"there is no fact {fact} in the register");
        var (start, end) = CueOf(read, letter, n, fact);
        return [.. store.Connection.Query<Decision>($"{Select} WHERE report = @report AND layer = @layer AND cue_start < @end AND @start < cue_end ORDER BY decision DESC",
            new { report, layer = ReviewedLayer.ByLetter[letter].Name, start, end })];
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

    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private JsonObject Fields(Record read, ReviewedLayer layer, IReadOnlyDictionary<string, string> correction)
    {
        var values = new CorrectionText(store, read);
        var fields = new JsonObject();
        foreach (var (field, written) in correction)
        {
            if (!layer.Fields.TryGetValue(field, out var kind)) throw new ReviewException($"a {layer.Name} has no field {field} to correct; it has {string.Join(", ", layer.Fields.Keys)}");
            if (kind == FieldKind.Code) ContractCodes.Check(layer.Name, field, written);
            fields[field] = values.Value(field, kind, written);
        }

        return fields;
    }

    /// <summary>Where the cue stands that was read, in code points: by it a fact is known, whatever people put right.</summary>
    private static (long Start, long End) CueOf(Record read, string letter, long n, string fact)
    {
        var id = letter + n.ToString(CultureInfo.InvariantCulture);
        var cue = letter switch
        {
            "S" => read.Statements.FirstOrDefault(s => s.Id == id)?.Cue,
            "E" => read.Events.FirstOrDefault(e => e.Id == id)?.Cue,
            "T" => read.Transfers.FirstOrDefault(t => t.Id == id)?.Cue,
            "C" => read.Council.FirstOrDefault(c => c.Id == id)?.Cue,
            _ => read.Figures.FirstOrDefault(f => f.Id == id)?.Span,
        } ?? throw new ReviewException($"there is no fact {fact} in the register");
        var points = CodePoints.OfUnits(read.Report.Text);
        return points is null ? (cue.Start, cue.End) : (points[cue.Start], points[cue.End]);
    }

    private static string AsRead(Record read, string letter, long n)
    {
        using var json = JsonDocument.Parse(RecordJson.ToUtf8(read));
        var list = json.RootElement.GetProperty(letter switch { "S" => "statements", "E" => "events", "T" => "transfers", "C" => "council", _ => "figures" });
        var id = letter + n.ToString(CultureInfo.InvariantCulture);
        return list.EnumerateArray().First(f => f.GetProperty("id").GetString() == id).GetRawText();
    }

    private static (long Report, string Letter, long N) Parse(string fact)
    {
        var parts = fact.Split(':');
        if (parts.Length == 2 && parts[1].Length > 1 && ReviewedLayer.ByLetter.ContainsKey(parts[1][..1])
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var report)
            && long.TryParse(parts[1].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n))
            return (report, parts[1][..1], n);
        throw new ReviewException($"{fact} names no fact; write report and fact, such as 12:S4 (S statement, E event, T transfer, C council act, F figure)");
    }
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
