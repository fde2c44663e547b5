namespace Isnad.Tests.Specs;

<<<<<<< HEAD
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
=======
/// <summary>The tables of a Markdown page under <c>specs/</c>: each row with its cells by column name.</summary>
internal static class SpecTable
{
    /// <summary>All rows of all tables of <paramref name="page"/> (path under <c>specs/</c>).</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string page)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        string[]? columns = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "specs", page)))
        {
            if (!line.StartsWith('|'))
            {
                columns = null;
                continue;
            }

            var cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (columns is null) columns = cells;
            else if (!cells[0].StartsWith("---", StringComparison.Ordinal))
                rows.Add(columns.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal));
        }

        return rows;
>>>>>>> d8501ff (Specs of phrases, subjects and contents as Markdown tables; measure them in bench)
    }
}
