using Isnad.Reading;
using Isnad.Records;
using Isnad.Register.Copies;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Ingest;

/// <summary>A report read and made ready for the store: all that can be done on many threads at once.</summary>
/// <param name="Record">What was read.</param>
/// <param name="Body">The record as it is kept.</param>
/// <param name="Words">Its words for the index.</param>
/// <param name="Shingles">Its shingles for the index.</param>
/// <param name="Agency">The agency that it credits, and where in code points.</param>
internal sealed record ReadReport(Record Record, byte[] Body, ReportWords Words, long[] Shingles, (string? Name, int? Start, int? End) Agency)
{
    public static ReadReport Of(ReportReader reader, Report report, IReadOnlyList<Note>? notes = null)
    {
        var (record, document) = reader.ReadWithWords(report);
        return Of(notes is { Count: > 0 } ? record with { Notes = [.. notes, .. record.Notes] } : record, document);
    }

    public static ReadReport Of(Record record, Document document) =>
        new(record, RecordBody.Pack(record), WordForms.Of(0, document), Copies.Shingles.Sample(Copies.Shingles.Of(document.Words)), AgencyOf(document));

    private static (string? Name, int? Start, int? End) AgencyOf(Document document)
    {
        var report = document.Report;
        if (Agencies.Known.Of(report.Author, report.Text, report.Title is { } title ? title.Length + 1 : 0, document.Words) is not { } found) return default;
        if (found.Span is not { } span) return (found.Name, null, null);
        var points = CodePoints.OfUnits(report.Text);
        return points is null ? (found.Name, span.Start, span.End) : (found.Name, points[span.Start], points[span.End]);
    }
}
