using Isnad.Reading;
using Isnad.Records;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Ingest;

/// <summary>A report read and made ready for the store: all that can be done on many threads at once.</summary>
internal sealed record ReadReport(Record Record, byte[] Body, ReportWords Words, long[] Shingles)
{
    public static ReadReport Of(ReportReader reader, Report report, IReadOnlyList<Note>? notes = null)
    {
        var (record, document) = reader.ReadWithWords(report);
        return Of(notes is { Count: > 0 } ? record with { Notes = [.. notes, .. record.Notes] } : record, document);
    }

    public static ReadReport Of(Record record, Document document) =>
        new(record, RecordBody.Pack(record), WordForms.Of(0, document), Copies.Shingles.Sample(Copies.Shingles.Of(document.Words)));
}
