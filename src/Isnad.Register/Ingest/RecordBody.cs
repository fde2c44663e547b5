using System.IO.Compression;
using Isnad.Records;

namespace Isnad.Register.Ingest;

/// <summary>A record as it is kept: its JSON without the report's text, which stands beside it, packed with Brotli.</summary>
internal static class RecordBody
{
    public static byte[] Pack(Record record)
    {
        var json = RecordJson.ToUtf8WithoutText(record);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, packed, out var written, quality: 4, window: 18)
            ? packed[..written]
            : throw new InvalidOperationException("the buffer is as large as the encoder asks for");
    }

    public static Record Unpack(byte[] packed, string text)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream();
        brotli.CopyTo(json);
        return RecordJson.FromUtf8(json.GetBuffer().AsSpan(0, (int)json.Length), text);
    }
}
