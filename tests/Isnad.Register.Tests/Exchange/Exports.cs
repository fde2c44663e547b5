using System.Text;
using Isnad.Exchange;

namespace Isnad.Register.Tests.Exchange;

/// <summary>The sample in a format, and the golden files it is held against.</summary>
internal static class Exports
{
    public static string Of(string format, params IReadOnlyList<string> statuses)
    {
        using var stream = new MemoryStream();
        using (var writer = ExportFormat.Find(format)!.Open(stream, statuses.Count == 0 ? null : new ExportOptions { Statuses = statuses }))
            foreach (var record in Sample.Both) writer.Write(record);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string[] Lines(string format, params IReadOnlyList<string> statuses) => Of(format, statuses).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Dictionary<string, string> Package()
    {
        var folder = Directory.CreateTempSubdirectory("isnad-package");
        try
        {
            using (var writer = ExportFormat.Find("datapackage")!.OpenFolder(folder.FullName))
                foreach (var record in Sample.Both) writer.Write(record);
            return folder.GetFiles().ToDictionary(f => f.Name, f => System.IO.File.ReadAllText(f.FullName), StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same bytes as the golden file; ISNAD_GOLDEN=write writes it anew, to be read before it is committed.</summary>
    public static void ShouldBeGolden(string actual, string name)
    {
        var file = File("tests/Isnad.Register.Tests/Exchange/Golden/" + name);
        if (Environment.GetEnvironmentVariable("ISNAD_GOLDEN") == "write") System.IO.File.WriteAllText(file, actual);
        actual.ShouldBe(System.IO.File.ReadAllText(file), name);
    }

    /// <summary>A file of the repository.</summary>
    public static string File(string path)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !System.IO.File.Exists(Path.Combine(at.FullName, "Isnad.slnx"))) at = at.Parent;
        return Path.Combine(at.ShouldNotBeNull().FullName, path);
    }
}
