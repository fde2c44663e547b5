namespace Isnad.Sources;

/// <summary>A decompressed stream that stops a bomb: bounded in size and in the ratio to what was packed.</summary>
internal sealed class BoundedStream(Stream inner, Func<long> packed, SourceOptions options) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var n = inner.Read(buffer);
        _read += n;
        if (_read > options.MaxExpandedBytes)
            throw new SourceException("too-large", $"unfolds to more than {options.MaxExpandedBytes} bytes");
        if (_read > options.RatioFrom && _read / Math.Max(1, packed()) > options.MaxRatio)
            throw new SourceException("zip-bomb", $"unfolds to more than {options.MaxRatio} times its packed size");
        return n;
    }

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

/// <summary>An input that cannot be taken any further; caught where the input is read and turned into a rejection.</summary>
internal sealed class SourceException(string code, string reason) : Exception(reason)
{
    public string Code { get; } = code;
}
