namespace Isnad.Register.Arms.Shapes;

/// <summary>Finds columns by their names and complains of unknown and missing ones.</summary>
internal static class Header
{
    /// <summary>
    /// Places of the columns under the names that the reader of the shape uses. <paramref name="known"/> lists those names, each with the
    /// spellings that files have for it after <c>|</c>; a name that begins with <c>?</c> may be absent. A column without a name takes the
    /// name of the column on its left with <c>?</c> appended.
    /// </summary>
    public static Dictionary<string, int> Map(CsvRow header, IReadOnlyList<string> known, Complaints complaints)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in known)
        {
            var spellings = entry.TrimStart('?').Split('|');
            foreach (var spelling in spellings) names[spelling] = spellings[0];
        }

        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = "";
        for (var i = 0; i < header.Cells.Length; i++)
        {
            var name = header.Cell(i);
            if (name.Length == 0)
            {
                // Spreadsheets pad rows with empty cells on the right; only a column with rows under it would matter.
                if (left.Length > 0) places.TryAdd(left + "?", i);
                continue;
            }

            if (!names.TryGetValue(name, out var canonical))
                complaints.Add(header.Line, name, $"unknown column (number {i + 1}); known are {string.Join(", ", names.Keys)}");
            else if (!places.TryAdd(canonical, i))
                complaints.Add(header.Line, name, $"column occurs twice (numbers {places[canonical] + 1} and {i + 1})");
            else left = canonical;
        }

        foreach (var entry in known)
            if (entry[0] != '?' && !places.ContainsKey(entry.Split('|')[0]))
                complaints.Add(header.Line, entry.Split('|')[0], "column is missing");
        return places;
    }

    /// <summary>Complains of rows that are shorter or longer than the header: the mark of a truncated file or a stray comma.</summary>
    public static bool Fits(CsvRow row, CsvRow header, Complaints complaints)
    {
        var width = header.Cells.Length;
        if (row.Cells.Length == width) return true;
        if (row.Cells.Length > width && row.Cells.AsSpan(width).IndexOfAnyExcept("") < 0) return true;
        complaints.Add(row.Line, null, $"{row.Cells.Length} cells under {width} columns; the row is cut off or has a stray comma");
        return false;
    }
}
