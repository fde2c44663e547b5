using System.Text;

namespace Isnad.Sources;

/// <summary>Bytes of a plain-text file to text.</summary>
public static class TextFile
{
    /// <summary>The text, or null and the reason why the bytes are none.</summary>
    public static (string? Text, string? Reason) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), null);
        }
        catch (DecoderFallbackException e)
        {
            return (null, $"not UTF-8: byte {e.Index}; save the file as UTF-8");
        }
    }
}
