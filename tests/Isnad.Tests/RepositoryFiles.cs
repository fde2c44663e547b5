namespace Isnad.Tests;

/// <summary>Files of the repository that tests read where they stand: specs, docs, lexicon, samples.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = Find();

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Isnad.slnx"))) return at.FullName;
        throw new InvalidOperationException("Isnad.slnx is not above the test's folder");
    }
}
