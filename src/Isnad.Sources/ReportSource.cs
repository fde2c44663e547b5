using System.IO.Compression;
using System.Text;

namespace Isnad.Sources;

/// <summary>Reports out of files and folders: text, JSON Lines and JSON arrays, plain, gzipped or zipped.</summary>
/// <remarks>Deterministic order, one report in memory at a time. A broken input becomes a <see cref="RejectedInput"/>, never an exception.</remarks>
public static class ReportSource
{
    /// <summary>What <paramref name="paths"/> hold, in order; folders by name, their hidden files left out.</summary>
    /// <exception cref="FileNotFoundException">A path that the caller named does not exist.</exception>
    public static IEnumerable<Found> Enumerate(IEnumerable<string> paths, SourceOptions options)
    {
        foreach (var path in paths)
        {
            if (path == "-")
            {
                foreach (var found in Guarded(new SourcePlace("-"), place => Json(Console.OpenStandardInput(), place, options, byLines: true))) yield return found;
            }
            else if (Directory.Exists(path))
            {
                var files = Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
                    .Where(f => !Path.GetRelativePath(path, f).Split('/', '\\').Any(part => part.StartsWith('.')))
                    .Order(StringComparer.Ordinal);
                foreach (var file in files)
                    foreach (var found in OfFile(file, options)) yield return found;
            }
            else if (File.Exists(path))
            {
                foreach (var found in OfFile(path, options)) yield return found;
            }
            else
            {
                throw new FileNotFoundException($"there is no file or folder {path}", path);
            }
        }
    }

    private static IEnumerable<Found> OfFile(string file, SourceOptions options) => Guarded(new SourcePlace(file), place =>
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        return file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? Zip(stream, place, options) : Named(file, stream, place, options);
    });

    private static IEnumerable<Found> Named(string name, Stream stream, SourcePlace place, SourceOptions options)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        switch (extension)
        {
            case ".gz":
                // Within a zip archive the bound on the entry around it holds too; its position counts what went in.
                return Named(name[..^3], new BoundedStream(new CheckedGzip(stream), () => stream.Position, options), place, options);
            case ".jsonl" or ".ndjson":
                return Json(stream, place, options, byLines: true);
            case ".json":
                return Json(stream, place, options, byLines: false);
            case ".txt" or ".text" or "":
                return Text(stream, place, options);
            default:
                stream.Dispose();
                return [new RejectedInput(place, "unknown-format", $"{extension} files are not read (text, .jsonl, .json; plain, .gz or .zip)")];
        }
    }

    private static IEnumerable<Found> Zip(Stream stream, SourcePlace place, SourceOptions options)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        foreach (var entry in archive.Entries)
        {
            if (entry.Name.Length == 0 || entry.Name.StartsWith('.') || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)) continue;
            var within = place with { Entry = entry.FullName };
            foreach (var found in Guarded(within, at => Entry(entry, at, options))) yield return found;
        }
    }

    private static IEnumerable<Found> Entry(ZipArchiveEntry entry, SourcePlace place, SourceOptions options)
    {
        if (entry.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            return [new RejectedInput(place, "nested-archive", "an archive within an archive is not opened")];
        var checkedEntry = new CheckedEntry(entry);
        return Named(entry.Name, new BoundedStream(checkedEntry, () => entry.CompressedLength, options), place, options);
    }

    private static IEnumerable<Found> Json(Stream stream, SourcePlace place, SourceOptions options, bool byLines)
    {
        using (stream)
        {
            var pieces = new JsonPieces(stream, options.MaxReportBytes);
            foreach (var piece in byLines ? pieces.Lines() : pieces.Objects())
                yield return JsonReports.Read(piece, place with { Line = piece.Line }, options);
        }
    }

    private static IEnumerable<Found> Text(Stream stream, SourcePlace place, SourceOptions options)
    {
        using (stream) yield return TextReports.Read(stream, place, options);
    }

    /// <summary>Turns what goes wrong while an input is read into one last item; what came before it stays.</summary>
    private static IEnumerable<Found> Guarded(SourcePlace place, Func<SourcePlace, IEnumerable<Found>> read)
    {
        IEnumerator<Found>? items = null;
        try
        {
            while (true)
            {
                Found? item = null;
                RejectedInput? failure = null;
                try
                {
                    items ??= read(place).GetEnumerator();
                    if (items.MoveNext()) item = items.Current;
                }
                catch (SourceException e)
                {
                    failure = new RejectedInput(place, e.Code, e.Message);
                }
                catch (InvalidDataException e)
                {
                    failure = new RejectedInput(place, "broken-archive", e.Message);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
                {
                    failure = new RejectedInput(place, "unreadable", e.Message);
                }

                if ((item ?? failure) is not { } found) yield break;
                yield return found;
                if (failure is not null) yield break;
            }
        }
        finally
        {
            items?.Dispose();
        }
    }
}
