using System.Globalization;

namespace Isnad.Register.Arms.Shapes;

/// <summary>Reads the cells of one row by column name and complains with row and column where a cell is no value of its kind.</summary>
internal readonly ref struct Cells(CsvRow row, IReadOnlyDictionary<string, int> columns, Complaints complaints)
{
    public int Line => row.Line;

    public string Text(string column) => columns.TryGetValue(column, out var i) ? row.Cell(i) : "";

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0) complaints.Add(row.Line, column, "is empty");
        return text;
    }

    public double? Number(string column)
    {
        var text = Text(column);
        if (text.Length == 0 || text is ". ." or ".." or "-") return null;
        if (double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            && value >= 0) return value;
        complaints.Add(row.Line, column, $"'{text}' is no number");
        return null;
    }

    /// <summary>A count or year; uncertain in brackets, with a question mark, or by <paramref name="flag"/>.</summary>
    public Estimate Count(string column, string? flag = null, params ReadOnlySpan<string> marks)
    {
        var uncertain = false;
        if (flag is not null && Text(flag) is { Length: > 0 } mark)
        {
            if (marks.Contains(mark)) uncertain = true;
            else if (mark is not ("No" or "no"))
                complaints.Add(row.Line, flag.Length == 0 ? column : flag, $"'{mark}' is none of {string.Join(", ", marks.ToArray())} or empty");
        }

        var text = Text(column);
        var parsed = ParseCount(text);
        if (parsed is null)
        {
            complaints.Add(row.Line, column, $"'{text}' is no whole number");
            return default;
        }

        return parsed.Value with { Uncertain = uncertain || parsed.Value.Uncertain };
    }

    public Estimate Year(string column, string? flag = null, params ReadOnlySpan<string> marks)
    {
        var year = Count(column, flag, marks);
        if (year.Value is { } y and not (>= 1900 and <= 2100)) complaints.Add(row.Line, column, $"'{y}' is no year");
        return year;
    }

    public List<Estimate> Years(string column)
    {
        var years = ParseYears(Text(column));
        if (years is null) complaints.Add(row.Line, column, $"'{Text(column)}' is no list of years");
        return years ?? [];
    }

    public bool? YesNo(string column)
    {
        switch (Text(column))
        {
            case "Yes" or "yes" or "X" or "x" or "1" or "true": return true;
            case "No" or "no" or "0" or "false": return false;
            case "": return null;
            default:
                complaints.Add(row.Line, column, $"'{Text(column)}' is neither Yes nor No");
                return null;
        }
    }

    public static Estimate? ParseCount(string text)
    {
        text = text.Trim();
        if (text.Length == 0 || text is ". ." or ".." or "…" or "-") return default(Estimate);
        var uncertain = text.StartsWith('(') && text.EndsWith(')') || text.EndsWith('?');
        return int.TryParse(text.Trim('(', ')', '?', ' '), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? new Estimate(value, uncertain)
            : null;
    }

    /// <summary>Years divided by <c>;</c> or commas, with ranges and brackets: <c>2008; (2009); 2011-2013</c>.</summary>
    public static List<Estimate>? ParseYears(string text)
    {
        var years = new List<Estimate>();
        // SIPRI brackets single years or a whole range: both mark the years inside.
        foreach (var raw in text.Split(';', ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (raw is ". ." or "..") continue;
            var uncertain = raw.Contains('(') || raw.Contains('?');
            var part = raw.Trim('(', ')', '?', ' ').Split('-', '–');
            if (part.Length > 2 || !TryYear(part[0], out var from)) return null;
            var to = from;
            if (part.Length == 2 && !TryYear(part[1].Length == 2 ? part[0].Trim()[..2] + part[1] : part[1], out to)) return null;
            if (to < from || to - from > 100) return null;
            for (var year = from; year <= to; year++) years.Add(new Estimate(year, uncertain));
        }

        return years;
    }

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text.Trim('(', ')', '?', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2100;
}
