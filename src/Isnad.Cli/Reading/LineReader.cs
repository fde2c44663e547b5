namespace Isnad.Cli.Reading;

/// <summary>Lines of a stream as bytes, each a copy of its own; a line over the limit is passed over and said to be too long.</summary>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Number of the line last returned, from 1.</summary>
    public long Number { get; private set; }

    public readonly record struct Line(ReadOnlyMemory<byte> Bytes, bool TooLong);

    /// <summary>The next line without its line break, or null at the end.</summary>
    public Line? Next()
    {
        var scanned = 0;
        var skipping = false;
        while (true)
        {
            var found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (found >= 0 || _atEnd)
            {
                var length = found >= 0 ? scanned + found : _end - _start;
                if (found < 0 && length == 0 && !skipping) return null;
                var bytes = skipping ? default : _buffer.AsSpan(_start, length).TrimEnd((byte)'\r').ToArray();
                if (Number == 0 && bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
                _start = Math.Min(_end, _start + length + (found >= 0 ? 1 : 0));
                Number++;
                return new Line(bytes, skipping);
            }

            scanned = _end - _start;
            if (scanned > longest)
            {
                // Past the limit the bytes are dropped; only the line's end still matters.
                skipping = true;
                _start = _end = scanned = 0;
            }

            Fill();
        }
    }

    /// <summary>First byte that is no white space and no byte-order mark, without taking it; '\0' for an empty stream.</summary>
    public char FirstSign()
    {
        Fill();
        foreach (var b in _buffer.AsSpan(_start, _end - _start))
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF)) return (char)b;
        return '\0';
    }

    /// <summary>Everything that is left, or null where it is over the limit.</summary>
    public byte[]? Rest()
    {
        while (!_atEnd && _end - _start <= longest) Fill();
        return _end - _start > longest ? null : _buffer.AsSpan(_start, _end - _start).ToArray();
    }

    private void Fill()
    {
        if (_atEnd) return;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        if (read == 0) _atEnd = true;
        _end += read;
    }
}
