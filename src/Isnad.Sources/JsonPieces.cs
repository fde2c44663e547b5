namespace Isnad.Sources;

/// <summary>A piece of a JSON input that should be one report.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Bytes">Its bytes; null where it is longer than allowed.</param>
internal readonly record struct JsonPiece(long Line, ReadOnlyMemory<byte>? Bytes);

/// <summary>Cuts a stream of JSON into reports without holding more than one of them: by lines, or by braces for arrays and pretty-printed objects.</summary>
internal sealed class JsonPieces(Stream stream, int maxBytes)
{
    private readonly byte[] _buffer = new byte[64 << 10];
    private byte[] _piece = new byte[8 << 10];
    private int _length;
    private int _at;
    private int _end;
    private long _line = 1;
    private bool _tooLong;

    /// <summary>One piece a line; blank lines are skipped.</summary>
    public IEnumerable<JsonPiece> Lines()
    {
        SkipByteOrderMark();
        while (true)
        {
            Start();
            var line = _line;
            int b;
            while ((b = Next()) >= 0 && b != '\n') Keep((byte)b);
            if (_tooLong || !IsBlank(_piece.AsSpan(0, _length))) yield return Piece(line);
            if (b < 0) yield break;
        }
    }

    /// <summary>One piece for each object at the top level or within a top-level array; what stands between them comes as a piece of its own.</summary>
    public IEnumerable<JsonPiece> Objects()
    {
        SkipByteOrderMark();
        var b = Next();
        while (b >= 0)
        {
            Start();
            var line = _line;
            if (b is ' ' or '\t' or '\r' or '\n' or ',' or '[' or ']')
            {
                b = Next();
                continue;
            }

            if (b != '{')
            {
                while (b >= 0 && b is not ('{' or '\n'))
                {
                    Keep((byte)b);
                    b = Next();
                }

                yield return Piece(line);
                continue;
            }

            int depth = 0;
            bool inString = false, escaped = false;
            for (; b >= 0; b = Next())
            {
                Keep((byte)b);
                if (inString)
                {
                    if (escaped) escaped = false;
                    else if (b == '\\') escaped = true;
                    else if (b == '"') inString = false;
                }
                else if (b == '"') inString = true;
                else if (b == '{') depth++;
                else if (b == '}' && --depth == 0) break;
            }

            yield return Piece(line);
            b = Next();
        }
    }

    private JsonPiece Piece(long line) => new(line, _tooLong ? default(ReadOnlyMemory<byte>?) : _piece.AsMemory(0, _length));

    private void Start()
    {
        _length = 0;
        _tooLong = false;
    }

    private void Keep(byte b)
    {
        if (_length >= maxBytes)
        {
            _tooLong = true;
            return;
        }

        if (_length == _piece.Length) Array.Resize(ref _piece, Math.Min(_piece.Length * 2, maxBytes));
        _piece[_length++] = b;
    }

    private int Next()
    {
        if (_at == _end)
        {
            _end = stream.Read(_buffer, 0, _buffer.Length);
            _at = 0;
            if (_end == 0) return -1;
        }

        var b = _buffer[_at++];
        if (b == '\n') _line++;
        return b;
    }

    private void SkipByteOrderMark()
    {
        if (Next() < 0) return;
        _at--;
        if (_buffer[0] == '\n') _line--;
        if (_end >= 3 && _buffer[0] == 0xEF && _buffer[1] == 0xBB && _buffer[2] == 0xBF) _at = 3;
    }

    private static bool IsBlank(ReadOnlySpan<byte> piece) => piece.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
