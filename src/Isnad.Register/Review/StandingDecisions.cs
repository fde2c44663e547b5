using System.Globalization;
using System.Text.Json;
using Dapper;

namespace Isnad.Register.Review;

/// <summary>What people have decided on the facts of one report; the last decision on the same words stands.</summary>
internal sealed class StandingDecisions
{
    public static readonly StandingDecisions None = new([]);

    private readonly IReadOnlyList<Row> _rows;

    private StandingDecisions(IReadOnlyList<Row> rows) => _rows = rows;

    public static StandingDecisions Of(Store store, long report) =>
        new([.. store.Connection.Query<Row>("SELECT decision, layer, cue_start AS CueStart, cue_end AS CueEnd, verdict, correction FROM decision WHERE report = @report ORDER BY decision DESC", new { report })]);

    /// <summary>The decision on the fact whose cue these words are, or that overlaps them where a newer reader cuts the cue otherwise.</summary>
    public Standing For(string layer, int start, int end)
    {
        foreach (var row in _rows)
            if (row.Layer == layer && row.CueStart < end && start < row.CueEnd) return new Standing(row.Verdict, row.Correction);
        return default;
    }

    private sealed record Row
    {
        public string Layer { get; init; } = "";

        public long CueStart { get; init; }

        public long CueEnd { get; init; }

        public string Verdict { get; init; } = "";

        public string? Correction { get; init; }
    }
}

/// <summary>A decision as it bears on a row: the verdict's past tense and the fields put right.</summary>
internal readonly struct Standing(string verdict, string? correction)
{
    /// <summary><c>accepted corrected rejected merged</c>, or null where nobody has decided.</summary>
    public string? Verdict { get; } = verdict switch
    {
        "accept" => "accepted",
        "correct" => "corrected",
        "reject" => "rejected",
        "merge" => "merged",
        _ => null,
    };

    public string? Or(string field, string? read) => Field(field) is { } value ? value.ValueKind == JsonValueKind.Null ? null : value.ToString() : read;

    public double? Number(string field) =>
        Field(field) is { } value && double.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private JsonElement? Field(string field)
    {
        if (correction is null) return null;
        using var json = JsonDocument.Parse(correction);
        return json.RootElement.TryGetProperty(field, out var value) ? value.Clone() : null;
    }
}
