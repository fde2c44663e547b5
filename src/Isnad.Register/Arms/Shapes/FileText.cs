using System.Text;

namespace Isnad.Register.Arms.Shapes;

/// <summary>Bytes to text: UTF-8, else Latin-1 as SIPRI's register exports are; a mixture of the two is an error.</summary>
internal static class FileText
{
    public static string? Decode(ReadOnlySpan<byte> bytes, Complaints complaints)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            complaints.Add(1 + bytes[..zero].Count((byte)'\n'), null, "a zero byte: this is no text file");
            return null;
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        int line = 0, latin = 0, utf8 = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            line++;
            var row = bytes[range];
            if (!row.ContainsAnyInRange((byte)0x80, (byte)0xFF)) continue;
            if (System.Text.Unicode.Utf8.IsValid(row)) utf8 = utf8 == 0 ? line : utf8;
            else latin = latin == 0 ? line : latin;
        }

        if (utf8 == 0) return Encoding.Latin1.GetString(bytes);
        complaints.Add(latin, null, $"mixed encodings: this line is Latin-1, line {utf8} is UTF-8; save the file in one encoding");
        return null;
    }
}
