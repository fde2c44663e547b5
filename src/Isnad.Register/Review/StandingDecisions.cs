using System.Text.Json;
using Dapper;

namespace Isnad.Register.Review;

/// <summary>What people have decided on the facts of one report. The last verdict on the same words stands; corrections add up until one accepts or rejects.</summary>
internal sealed class StandingDecisions
{
    public static readonly StandingDecisions None = new([]);

    private readonly IReadOnlyList<Row> _rows;

    private StandingDecisions(IReadOnlyList<Row> rows) => _rows = rows;

    public static StandingDecisions Of(Store store, long report) =>
        new([.. store.Connection.Query<Row>("SELECT report, layer, cue_start AS CueStart, cue_end AS CueEnd, verdict, correction, merged_report AS MergedReport, merged_start AS MergedStart FROM decision WHERE report = @report ORDER BY decision DESC", new { report })]);

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>What stands for the fact whose cue these words are, or that overlaps them where a newer reader cuts the cue otherwise.</summary>
    public Standing For(string layer, int start, int end)
    {
        string? verdict = null;
        var settled = false;
        bool merged = false, within = false;
        HashSet<(long?, long?)> undone = [];
        Dictionary<string, JsonElement>? fields = null;
        foreach (var row in _rows)
        {
            if (row.Layer != layer || row.CueStart >= end || start >= row.CueEnd) continue;
            if (row.Verdict is "merge" or "unmerge")
            {
                // Latest first; an undoing that names no fact undoes all before it.
                var with = (row.MergedReport, row.MergedStart);
                if (row.Verdict == "unmerge") undone.Add(with);
                else if (!undone.Contains(with) && !undone.Contains((null, null)))
                {
                    merged = true;
                    within |= row.MergedReport == row.Report;
                }

                continue;
            }

            // Latest first: a correction before the last acceptance or rejection no longer holds.
            if (settled) continue;
            settled = row.Verdict != "correct";
            if (verdict is null) verdict = row.Verdict;
            if (settled) continue;
            fields ??= new(StringComparer.Ordinal);
            using var json = JsonDocument.Parse(row.Correction!);
            foreach (var field in json.RootElement.EnumerateObject()) fields.TryAdd(field.Name, field.Value.Clone());
        }

        return new Standing(verdict, merged, within, fields);
    }

    private sealed record Row
    {
        public long Report { get; init; }

        public string Layer { get; init; } = "";

        public long CueStart { get; init; }

        public long CueEnd { get; init; }

        public string Verdict { get; init; } = "";

        public string? Correction { get; init; }

        public long? MergedReport { get; init; }

        public long? MergedStart { get; init; }
    }
}

/// <summary>Decisions as they bear on a fact.</summary>
/// <param name="verdict"><c>accept correct reject</c>, or null.</param>
/// <param name="merged">Whether a person said that it is the same as another.</param>
/// <param name="within">Whether that other one is of its own report.</param>
/// <param name="fields">The fields put right, or null.</param>
internal readonly struct Standing(string? verdict, bool merged, bool within, IReadOnlyDictionary<string, JsonElement>? fields)
{
    /// <summary><c>accepted corrected rejected merged</c>, or null where nobody has decided.</summary>
    public string? Verdict { get; } = verdict switch
    {
        "accept" => "accepted",
        "correct" => "corrected",
        "reject" => "rejected",
        _ => merged ? "merged" : null,
    };

    /// <summary>Whether it stands twice in its report.</summary>
    public bool IsMergedWithin { get; } = within;

    /// <summary>The fields put right; null where none is.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Fields { get; } = fields;
}
