namespace Isnad.Cli.Reading;

/// <summary>Standard output in whole lines; a closed pipe ends the program quietly, and a stop never leaves half a line.</summary>
internal sealed class LineOutput : IDisposable
{
    private readonly Stream _stream = Console.OpenStandardOutput();
    private readonly MemoryStream _pending = new(1 << 17);

    public void Write(ReadOnlySpan<byte> line)
    {
        _pending.Write(line);
        _pending.WriteByte((byte)'\n');
        if (_pending.Length >= 1 << 16) Flush();
    }

    public void Flush()
    {
        try
        {
            _stream.Write(_pending.GetBuffer(), 0, (int)_pending.Length);
            _stream.Flush();
        }
        catch (IOException)
        {
            _pending.SetLength(0);
            throw new BrokenPipeException();
        }

        _pending.SetLength(0);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _pending.Dispose();
    }
}
