using Isnad.Reading;
using Isnad.Records;
using Isnad.Register.Schema;

namespace Isnad.Register.Ingest;

/// <summary>A report read and made ready for the store: all that can be done on many threads at once.</summary>
internal sealed record ReadReport(Record Record, byte[] Body, ReportWords Words, long[] Shingles)
{
    public static ReadReport Of(ReportReader reader, Report report)
    {
        var (record, document) = reader.ReadWithWords(report);
        return new ReadReport(record, RecordBody.Pack(record), WordForms.Of(0, document), Copies.Shingles.Sample(Copies.Shingles.Of(document.Words)));
    }

    /// <summary>A record that was made elsewhere; its words are analysed here.</summary>
    public static ReadReport Of(Isnad.Text.TextAnalysis analysis, Record record)
    {
        var document = analysis.Analyse(record.Report);
        return new ReadReport(record, RecordBody.Pack(record), WordForms.Of(0, document), Copies.Shingles.Sample(Copies.Shingles.Of(document.Words)));
    }
}
