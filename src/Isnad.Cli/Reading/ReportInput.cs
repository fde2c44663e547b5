using Isnad.Sources;
using Isnad.Text;

namespace Isnad.Cli.Reading;

/// <summary>What <c>isnad read</c> was asked to take in.</summary>
internal enum InputFormat
{
    /// <summary>By the file's name; standard input by its first sign.</summary>
    Auto,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>Plain text, one report a file.</summary>
    Text,
}

/// <summary>One piece of input: raw bytes with where they stood. Parsing is left to the reading threads.</summary>
internal readonly record struct InputItem(string File, long Line, ReadOnlyMemory<byte> Bytes, bool IsText, string? Rejected);

/// <summary>Cuts files and standard input into reports without holding more than one in memory.</summary>
internal sealed class ReportInput(InputFormat format, TextMetadata metadata)
{
    /// <summary>No honest report is longer; a longer line is a broken file.</summary>
    public const int LongestLine = 64 << 20;

    public IEnumerable<InputItem> Items(string file)
    {
        using var stream = file == "-" ? Console.OpenStandardInput() : Open(file);
        var name = file == "-" ? "<stdin>" : file;
        var lines = new LineReader(stream, LongestLine);
        if (IsText(file, lines))
        {
            var all = lines.Rest();
            yield return all is null
                ? new InputItem(name, 1, default, true, $"longer than {LongestLine >> 20} MiB")
                : new InputItem(name, 1, all, true, null);
            yield break;
        }

        while (lines.Next() is { } line)
        {
            if (line.TooLong) yield return new InputItem(name, lines.Number, default, false, $"line longer than {LongestLine >> 20} MiB");
            else if (!IsBlank(line.Bytes.Span)) yield return new InputItem(name, lines.Number, line.Bytes, false, null);
        }
    }

    public ReportOrReason Parse(InputItem item)
    {
        if (item.Rejected is not null) return ReportOrReason.Rejected(item.Rejected);
        return item.IsText ? metadata.Report(item) : ReportJson.Read(item.Bytes);
    }

    private bool IsText(string file, LineReader lines) => format switch
    {
        InputFormat.Jsonl => false,
        InputFormat.Text => true,
        _ => Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" or ".json" => false,
            ".txt" or ".text" or ".md" => true,
            // An empty stream is no report rather than an empty one.
            _ => lines.FirstSign() is not ('{' or '\0'),
        },
    };

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;

    private static FileStream Open(string file)
    {
        if (Directory.Exists(file)) throw new UsageException($"{file} is a folder; 'isnad ingest' reads folders, 'isnad read' reads files");
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{file}: no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: not allowed to open it");
        }
    }
}

/// <summary>What the command line says of plain-text reports.</summary>
internal sealed record TextMetadata(string? Published, string? Outlet, bool NoTitle)
{
    /// <summary>The report in a plain-text file: its first line is the headline unless the command line says otherwise.</summary>
    public ReportOrReason Report(InputItem item)
    {
        if (!TextDecoding.TryDecode(item.Bytes.Span, out var text, out var encoding)) return ReportOrReason.Rejected(encoding);
        text = text.ReplaceLineEndings("\n").TrimEnd('\n');
        if (string.IsNullOrWhiteSpace(text)) return ReportOrReason.Rejected("the file is empty");
        var stop = NoTitle ? -1 : text.IndexOf('\n');
        var id = item.File == "<stdin>" ? null : Path.GetFileNameWithoutExtension(item.File);
        return ReportOrReason.Of(stop < 0
            ? Records.Report.Of(null, text, id, outlet: Outlet, published: Published)
            : Records.Report.Of(text[..stop], text[(stop + 1)..], id, outlet: Outlet, published: Published));
    }
}
