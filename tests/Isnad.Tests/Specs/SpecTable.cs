namespace Isnad.Tests.Specs;

/// <summary>The rows of the tables in a Markdown file under <c>specs/</c>, header rows left out.</summary>
/// <exception cref="InvalidDataException">Rows stand under no header: an empty line within a table would leave them untested.</exception>
internal static class SpecTable
{
    public static IEnumerable<string[]> Rows(string file)
    {
        var afterHeader = false;
        var heads = 0;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFiles.Root, "specs", file)))
        {
            number++;
            if (!line.StartsWith('|'))
            {
                afterHeader = false;
                heads = 0;
            }
            else if (line.StartsWith("|---", StringComparison.Ordinal))
            {
                afterHeader = true;
            }
            else if (afterHeader)
            {
                yield return [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())];
            }
            else if (++heads > 1)
            {
                throw new InvalidDataException($"specs/{file}, line {number}: a row under no header");
            }
        }
    }
}
