using System.Buffers.Binary;
using System.IO.Compression;

namespace Isnad.Sources;

/// <summary>
/// A decompressed stream that compares what came out with what the archive promised. The runtime does not: a gzip file cut short ends
/// quietly, and so does a damaged zip entry.
/// </summary>
internal abstract class CheckedStream(Stream inner) : Stream
{
    private bool _checked;
    private Crc32 _crc = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var n = inner.Read(buffer);
        _crc.Append(buffer[..n]);
        Position += n;
        if (n == 0 && buffer.Length > 0 && !_checked)
        {
            _checked = true;
            Check(Position, _crc.Value);
        }

        return n;
    }

    /// <exception cref="SourceException">The archive promised something else.</exception>
    protected abstract void Check(long length, uint crc);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>An entry of a zip archive, checked by length and checksum.</summary>
internal sealed class CheckedEntry(ZipArchiveEntry entry) : CheckedStream(entry.Open())
{
    protected override void Check(long length, uint crc)
    {
        if (length != entry.Length || crc != entry.Crc32)
            throw new SourceException("damaged-entry", $"the entry should hold {entry.Length} bytes with checksum {entry.Crc32:x8}; it holds {length} with {crc:x8}");
    }
}

/// <summary>A gzip file, checked by the length and checksum in its last eight bytes.</summary>
internal sealed class CheckedGzip(Stream packed) : CheckedStream(new GZipStream(packed, CompressionMode.Decompress, leaveOpen: false))
{
    protected override void Check(long length, uint crc)
    {
        // Without seeking (a gzip file within a zip archive) the archive's own checksum stands guard.
        if (!packed.CanSeek) return;
        Span<byte> trailer = stackalloc byte[8];
        if (packed.Length >= 18)
        {
            packed.Seek(-8, SeekOrigin.End);
            packed.ReadExactly(trailer);
            var promisedCrc = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
            var promised = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
            if (promised == unchecked((uint)length) && promisedCrc == crc) return;
            // Several members one after another: the trailer speaks of the last one only, so the end is read once more.
            if (promised < length && CrcOfEnd(length - promised) == promisedCrc) return;
        }

        throw new SourceException("truncated-gzip", $"the file ends too early or is damaged after {length} bytes of content");
    }

    private uint CrcOfEnd(long skip)
    {
        packed.Position = 0;
        using var again = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
        var crc = new Crc32();
        var buffer = new byte[64 << 10];
        int n;
        while ((n = again.Read(buffer)) > 0)
        {
            var drop = (int)Math.Min(skip, n);
            skip -= drop;
            crc.Append(buffer.AsSpan(drop, n - drop));
        }

        return crc.Value;
    }
}
