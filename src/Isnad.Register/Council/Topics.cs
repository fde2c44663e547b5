namespace Isnad.Register.Council;

/// <summary>Questions before the Council and the words that speak of them, in documents and in reports.</summary>
internal static class Topics
{
    private static readonly IReadOnlyList<Topic> All = Load();

    private static readonly string[] Before = ["", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "فال", "ك", "كال", "وب", "ول"];

    private static readonly string[] After = ["", "ي", "ية", "يين", "يون", "ة", "ين"];

    /// <summary>Whether an item is about a topic of the table, or has the word itself.</summary>
    public static bool Is(CouncilItem item, string subject)
    {
        var words = Of(subject)?.English ?? [subject];
        return Array.Exists(words, w => Has(item.Title, w) || item.Subjects.Any(s => Has(s, w)) || Has(item.Agenda, w));
    }

    /// <summary>The topic that a word names or speaks of, or null.</summary>
    public static Topic? Of(string word) => All.FirstOrDefault(t => t.Name.Equals(word, StringComparison.OrdinalIgnoreCase))
        ?? All.FirstOrDefault(t => Array.Exists(t.Arabic, a => a.Equals(word, StringComparison.Ordinal)));

    /// <summary>The topic of which a text speaks first, or null.</summary>
    public static Topic? In(string text)
    {
        Topic? found = null;
        var at = int.MaxValue;
        foreach (var topic in All)
            foreach (var word in topic.Arabic)
                if (IndexOf(text, word) is var i and >= 0 && i < at) (found, at) = (topic, i);
        return found;
    }

    /// <summary>Where a name stands as a word of its own, proclitics and the endings of its adjective aside: <c>مالي</c> is not in <c>الماليزية</c>.</summary>
    private static int IndexOf(string text, string word)
    {
        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            var start = i;
            while (start > 0 && char.IsLetter(text[start - 1])) start--;
            var end = i + word.Length;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (Array.IndexOf(Before, text[start..i]) >= 0 && Array.IndexOf(After, text[(i + word.Length)..end]) >= 0) return i;
        }

        return -1;
    }

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static List<Topic> Load()
    {
        var table = ShippedTable.Load("council/topics.tsv");
        return [.. table.Rows.Select(r => new Topic(table.Cell(r.Cells, "topic"), table.List(r.Cells, "english"), table.List(r.Cells, "arabic")))];
    }
}

/// <summary>A question before the Council.</summary>
/// <param name="Name">Its name.</param>
/// <param name="English">Words of titles, agenda items and headings.</param>
/// <param name="Arabic">Words of reports.</param>
internal sealed record Topic(string Name, string[] English, string[] Arabic);
