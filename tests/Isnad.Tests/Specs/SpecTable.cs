namespace Isnad.Tests.Specs;

/// <summary>The rows of the tables in a Markdown file under <c>specs/</c>, header rows left out.</summary>
internal static class SpecTable
{
    public static IEnumerable<string[]> Rows(string file)
    {
        var afterHeader = false;
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFiles.Root, "specs", file)))
        {
            if (!line.StartsWith('|'))
            {
                afterHeader = false;
            }
            else if (line.StartsWith("|---", StringComparison.Ordinal))
            {
                afterHeader = true;
            }
            else if (afterHeader)
            {
                yield return [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())];
            }
        }
    }
}
