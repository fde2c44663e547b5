using Isnad.Records;

namespace Isnad.Sources;

/// <summary>One piece of a JSON input to one report.</summary>
internal static class JsonReports
{
    public static Found Read(JsonPiece piece, SourcePlace place, SourceOptions options)
    {
        if (piece.Bytes is not { } bytes)
            return new RejectedInput(place, "too-long", $"longer than {options.MaxReportBytes} bytes");
        var (report, reason, notes) = ReportJson.Read(bytes);
        return report is null
            ? new RejectedInput(place, CodeOf(reason!), reason!)
            : new FoundReport(place, Storable(report with { Outlet = report.Outlet ?? options.Outlet, Published = report.Published ?? options.Published }), notes);
    }

    /// <summary>NUL is the one character that no store keeps; a replacement character of the same length stands in, so offsets hold.</summary>
    public static Report Storable(Report report)
    {
        if (!report.Text.Contains('\0', StringComparison.Ordinal) && report.Title?.Contains('\0', StringComparison.Ordinal) != true) return report;
        static string Clean(string text) => text.Replace('\0', '\uFFFD');
        var body = report.Title is null ? report.Text : report.Text[(report.Title.Length + 1)..];
        return Report.Of(report.Title is null ? null : Clean(report.Title), Clean(body), report.Id == report.Sha256 ? null : report.Id, report.Url, report.Outlet,
            report.Author, report.Published);
    }

    private static string CodeOf(string reason) => reason switch
    {
        _ when reason.StartsWith("not UTF-8", StringComparison.Ordinal) || reason.StartsWith("a string holds", StringComparison.Ordinal) => "bad-encoding",
        _ when reason.StartsWith("broken JSON", StringComparison.Ordinal) => "broken-json",
        _ => "no-report",
    };
}
