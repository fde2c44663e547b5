using Isnad.Records;

namespace Isnad.Exchange;

/// <summary>Records as they are, one JSON object a line (docs/record.md).</summary>
internal sealed class RecordLines(Stream stream) : IRecordWriter
{
    public void Write(Record record)
    {
        stream.Write(RecordJson.ToUtf8(record));
        stream.WriteByte((byte)'\n');
    }

    public void Dispose() => stream.Dispose();
}
