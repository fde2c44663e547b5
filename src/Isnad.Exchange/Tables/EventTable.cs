using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>Coded event data: a row for each pair of sides of each event that the statuses allow.</summary>
internal sealed class EventTable(Stream stream, IReadOnlyList<Column<Dyad>> columns, TableStyle style, bool header, IReadOnlyList<string> statuses) : IRecordWriter
{
    private readonly TableWriter<Dyad> _rows = new(stream, columns, style, header);

    public void Write(Record record)
    {
        foreach (var row in Dyad.Of(new RecordView(record), statuses)) _rows.Write(row);
    }

    public void Dispose() => _rows.Dispose();
}
