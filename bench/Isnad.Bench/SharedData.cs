using System.IO.Compression;
using System.Text.Json;

namespace Isnad.Bench;

/// <summary>The shared data to measure on; it is no part of the repository.</summary>
internal static class SharedData
{
    /// <summary>Path of a file or folder of the shared data, or null with a message where it is absent.</summary>
    public static string? Find(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "Isnad.slnx"))) continue;
            var found = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", path));
            if (Path.Exists(found)) return found;
        }

        Console.Error.WriteLine($"not measured: ../shared/{path} is absent");
        return null;
    }

    /// <summary>All articles of the news archives as reader input, one JSON object a line, in a fixed order.</summary>
    public static IEnumerable<string> NewsLines(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.zip").Order(StringComparer.Ordinal))
        {
            using var zip = ZipFile.OpenRead(file);
            foreach (var entry in zip.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                using var stream = entry.Open();
                using var json = JsonDocument.Parse(stream);
                foreach (var article in json.RootElement.EnumerateArray()) yield return article.GetRawText().ReplaceLineEndings(" ");
            }
        }
    }
}
