using System.Text;

namespace Isnad.Text;

/// <summary>Bytes of a text file to text: UTF-8, UTF-16, and the two single-byte encodings that Arabic was written in before them.</summary>
/// <remarks>
/// A byte order mark decides where there is one. Otherwise the first of these that fits: UTF-16 where every second byte is nearly always the same high
/// byte, UTF-8 where all bytes are valid, then Windows-1256 or ISO-8859-6, whichever reads as more Arabic (the article ال is the commonest pair
/// of letters, and the two write its lam with different bytes). Pure and thread-safe.
/// </remarks>
public static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">The text, without byte order mark; empty on failure.</param>
    /// <param name="encoding">Name of the encoding (<c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>windows-1256</c>, <c>iso-8859-6</c>); on failure, why none fits.</param>
    /// <returns>False where the bytes are no Arabic text in any of these encodings.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string encoding)
    {
        text = "";
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Utf8(bytes[3..], out text, out encoding);
        if (bytes is [0xFF, 0xFE, ..]) return Utf16(bytes[2..], bigEndian: false, out text, out encoding);
        if (bytes is [0xFE, 0xFF, ..]) return Utf16(bytes[2..], bigEndian: true, out text, out encoding);
        if (LooksLikeUtf16(bytes, 1)) return Utf16(bytes, bigEndian: false, out text, out encoding);
        if (LooksLikeUtf16(bytes, 0)) return Utf16(bytes, bigEndian: true, out text, out encoding);
        if (bytes.Contains((byte)0))
        {
            encoding = "the bytes hold zeros and are no UTF-16: not a text file";
            return false;
        }

        return Utf8(bytes, out text, out encoding) || SingleByte(bytes, out text, out encoding);
    }

    private static bool Utf8(ReadOnlySpan<byte> bytes, out string text, out string encoding)
    {
        try
        {
            text = StrictUtf8.GetString(bytes);
            encoding = "utf-8";
            return true;
        }
        catch (DecoderFallbackException e)
        {
            text = "";
            encoding = $"not UTF-8: invalid byte 0x{(e.BytesUnknown is [var b, ..] ? b : 0):X2} at {e.Index}";
            return false;
        }
    }

    private static bool Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, out string text, out string encoding)
    {
        encoding = bigEndian ? "utf-16be" : "utf-16le";
        if (bytes.Length % 2 != 0)
        {
            text = "";
            encoding = $"not {encoding}: an odd number of bytes ({bytes.Length})";
            return false;
        }

        text = (bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes);
        return true;
    }

    /// <summary>Nearly every second byte is 0x06 (Arabic letters) or 0x00 (spaces, signs, Latin), and some are 0x06.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int high)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        int arabic = 0, latin = 0, pairs = Math.Min(bytes.Length / 2, 2000);
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[i * 2 + high] == 6) arabic++;
            else if (bytes[i * 2 + high] == 0) latin++;
        }

        return arabic > 0 && arabic + latin >= pairs * 9 / 10;
    }

    private static bool SingleByte(ReadOnlySpan<byte> bytes, out string text, out string encoding)
    {
        int windows = 0, iso = 0, isoInvalid = 0, letters = 0, high = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b < 0x80) continue;
            high++;
            if (b is >= 0xC1 and <= 0xDF or 0xE1 or >= 0xE3 and <= 0xE6 or 0xEC or 0xED) letters++;
            if (b is not (0xA0 or 0xA4 or 0xAC or 0xAD or 0xBB or 0xBF) && b is < 0xC1 or (> 0xDA and < 0xE0) or > 0xF2) isoInvalid++;
            if (b != 0xC7 || i + 1 >= bytes.Length) continue;
            if (bytes[i + 1] == 0xE1) windows++;
            else if (bytes[i + 1] == 0xE4) iso++;
        }

        var asIso = isoInvalid == 0 && iso > windows;
        text = "";
        if (windows + iso == 0 || letters < high / 2)
        {
            encoding = "the bytes are no UTF-8 and read as Arabic neither in Windows-1256 nor in ISO-8859-6";
            return false;
        }

        encoding = asIso ? "iso-8859-6" : "windows-1256";
        text = CodePagesEncodingProvider.Instance.GetEncoding(asIso ? 28596 : 1256)!.GetString(bytes);
        return true;
    }
}
