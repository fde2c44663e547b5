using System.Globalization;
using System.Text.Json;
using Isnad.Records;

namespace Isnad.Sources;

/// <summary>One JSON object to one report. The names of the read contract come first, then those that news corpora use.</summary>
internal static class JsonReports
{
    public static Found Read(JsonPiece piece, SourcePlace place, SourceOptions options)
    {
        if (piece.Bytes is not { } bytes)
            return new RejectedInput(place, "too-long", $"longer than {options.MaxReportBytes} bytes");
        try
        {
            // Parsing checks braces and escapes, reading strings checks the encoding.
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return new RejectedInput(place, "not-an-object", "a report is a JSON object");
            return Of(json.RootElement, place, options);
        }
        catch (JsonException e)
        {
            return new RejectedInput(place, "broken-json", e.Message);
        }
        catch (InvalidOperationException e)
        {
            // System.Text.Json says so of bytes that are not UTF-8 and of half surrogate pairs.
            return new RejectedInput(place, "bad-encoding", e.Message);
        }
    }

    private static Found Of(JsonElement json, SourcePlace place, SourceOptions options)
    {
        string? Get(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
                if (json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } s) return s;
            return null;
        }

        var text = Get("text", "content", "body");
        if (string.IsNullOrWhiteSpace(text)) return new RejectedInput(place, "no-text", "the object has no text (text, content or body)");
        var published = Get("published", "date", "date_extracted");
        if (published is not null && Day(published) is null)
            return new RejectedInput(place, "bad-date", $"the day of publication is no date: {published}");
        return new FoundReport(place, Report.Of(Clean(Get("title", "headline")?.ReplaceLineEndings(" ")), Clean(text), Get("id"), Get("url"), Get("outlet", "source") ?? options.Outlet,
            Get("author"), published is null ? options.Published : Day(published)));
    }

    /// <summary>A day out of a date with or without a time; the day as written, whatever its zone.</summary>
    public static string? Day(string published)
    {
        var text = published.Trim();
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && (text.Length == 10 || text[10] is ' ' or 'T' or 't' or 'Z' or '+'))
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>NUL is the one character that no store keeps; a replacement character of the same length stands in, so offsets hold.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Clean(string? text) => text?.Replace('\0', '\uFFFD');
}
