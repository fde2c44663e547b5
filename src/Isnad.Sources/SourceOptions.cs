using System.Text;

namespace Isnad.Sources;

/// <summary>How inputs are taken, and how much of one input is taken at most.</summary>
public sealed record SourceOptions
{
    /// <summary>The outlet of reports that name none.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, <c>yyyy-MM-dd</c>, of reports that carry none.</summary>
    public string? Published { get; init; }

    /// <summary>Encoding of inputs without a byte-order mark. It is never guessed: bytes that do not fit are rejected.</summary>
    public Encoding Encoding { get; init; } = StrictUtf8;

    /// <summary>Whether text files begin with the body; else their first line is the headline.</summary>
    public bool NoTitle { get; init; }

    /// <summary>The longest report in bytes, and the longest line of JSON.</summary>
    public int MaxReportBytes { get; init; } = 16 << 20;

    /// <summary>The most bytes that one compressed file may unfold to.</summary>
    public long MaxExpandedBytes { get; init; } = 8L << 30;

    /// <summary>The most bytes that one compressed byte may unfold to, once <see cref="RatioFrom"/> bytes have come out.</summary>
    public int MaxRatio { get; init; } = 150;

    /// <summary>Bytes that may come out of a compressed file before its ratio counts: a short repetitive file is no bomb.</summary>
    public long RatioFrom { get; init; } = 4 << 20;

    /// <summary>UTF-8 that refuses broken bytes.</summary>
    public static Encoding StrictUtf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
