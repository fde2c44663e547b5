using System.Text;
using Isnad.Records;

namespace Isnad.Sources;

/// <summary>One text file to one report.</summary>
internal static class TextReports
{
    public static Found Read(Stream stream, SourcePlace place, SourceOptions options)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        int n;
        while ((n = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, n);
            if (bytes.Length > options.MaxReportBytes) return new RejectedInput(place, "too-long", $"longer than {options.MaxReportBytes} bytes");
        }

        var data = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        string text;
        try
        {
            text = Decode(data, options.Encoding);
        }
        catch (DecoderFallbackException e)
        {
            return new RejectedInput(place, "bad-encoding", $"not {options.Encoding.WebName} at byte {e.Index}");
        }

        if (string.IsNullOrWhiteSpace(text)) return new RejectedInput(place, "no-report", "the file is empty");
        text = text.ReplaceLineEndings("\n").TrimEnd('\n');
        var line = options.NoTitle ? -1 : text.IndexOf('\n', StringComparison.Ordinal);
        var report = line < 0
            ? Report.Of(null, text, outlet: options.Outlet, published: options.Published)
            : Report.Of(text[..line], text[(line + 1)..], outlet: options.Outlet, published: options.Published);
        return new FoundReport(place, JsonReports.Storable(report), []);
    }

    private static string Decode(ReadOnlySpan<byte> data, Encoding fallback)
    {
        if (data.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return SourceOptions.StrictUtf8.GetString(data[3..]);
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(data[2..]);
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(data[2..]);
        return fallback.GetString(data);
    }
}
