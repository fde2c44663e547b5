using System.Text;
using System.Text.Json;
using Isnad.Records;

namespace Isnad.Sources;

/// <summary>A report read from its source, or the reason why it was not.</summary>
/// <param name="Report">The report, or null.</param>
/// <param name="Reason">Why there is none, in words for the person who has to mend the file; null where there is one.</param>
/// <param name="Notes">Doubts about what was read, such as a publication date that is none.</param>
public readonly record struct ReportOrReason(Report? Report, string? Reason, IReadOnlyList<Note> Notes)
{
    /// <summary>A report that was read.</summary>
    public static ReportOrReason Of(Report report, params IReadOnlyList<Note> notes) => new(report, null, notes);

    /// <summary>A report that could not be read.</summary>
    public static ReportOrReason Rejected(string reason) => new(null, reason, []);
}

/// <summary>One report as a JSON object: <c>{"id", "url", "outlet", "author", "published", "title", "text"}</c>, all but <c>text</c> optional.</summary>
/// <remarks>
/// Archives of news use other names for the same things; <c>content</c> or <c>body</c> is read as <c>text</c>, <c>source</c> as <c>outlet</c>,
/// <c>date</c> or <c>date_extracted</c> as <c>published</c>. Fields that are unknown are left alone.
/// </remarks>
public static class ReportJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads one object from UTF-8. Never throws: what is wrong becomes the reason.</summary>
    public static ReportOrReason Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            _ = Strict.GetCharCount(json.Span);
        }
        catch (DecoderFallbackException e)
        {
            return ReportOrReason.Rejected($"not UTF-8: byte {e.Index} of the line; save the file as UTF-8");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            return ReportOrReason.Rejected($"broken JSON at byte {e.BytePositionInLine ?? 0}: {FirstSentence(e.Message)}");
        }
        catch (InvalidOperationException)
        {
            // A string that escapes half a surrogate pair (\ud800) parses but has no text.
            return ReportOrReason.Rejected("a string holds half a surrogate pair");
        }
    }

    /// <summary>Reads one object that is already parsed.</summary>
    public static ReportOrReason Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return ReportOrReason.Rejected($"a report is a JSON object, this is {Kind(json.ValueKind)}");

        string? body = null, title = null, id = null, url = null, outlet = null, author = null, published = null;
        foreach (var property in json.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "text" or "content" or "body":
                    if (value.ValueKind != JsonValueKind.String)
                        return ReportOrReason.Rejected($"\"{property.Name}\" is {Kind(value.ValueKind)}, not a string");
                    if (body is null || property.Name == "text") body = value.GetString();
                    break;
                case "title": title = Scalar(value); break;
                case "id": id = Scalar(value); break;
                case "url": url = Scalar(value); break;
                case "outlet": outlet = Scalar(value); break;
                case "source": outlet ??= Scalar(value); break;
                case "author": author = Scalar(value); break;
                case "published": published = Scalar(value); break;
                case "date" or "date_extracted": published ??= Scalar(value); break;
                default: break;
            }
        }

        if (body is null) return ReportOrReason.Rejected("no \"text\"");
        if (string.IsNullOrWhiteSpace(body) && string.IsNullOrWhiteSpace(title)) return ReportOrReason.Rejected("\"text\" is empty");

        var day = PublicationDate.Read(published);
        var report = Report.Of(title, body, id, url, outlet, string.IsNullOrWhiteSpace(author) ? null : author, day);
        return day is null && !string.IsNullOrWhiteSpace(published)
            ? ReportOrReason.Of(report, PublicationDate.Doubt(published))
            : ReportOrReason.Of(report);
    }

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string Kind(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string FirstSentence(string message)
    {
        var stop = message.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? message.TrimEnd('.') : message[..stop];
    }
}
