using Isnad.Lexicons;

namespace Isnad.Text;

/// <summary>Takes away the words that the page around a report left in its text: the link to it, its tags, pointers to other reports.</summary>
/// <remarks>
/// They are no part of what is reported: a tag line strings names and deeds together without grammar, and a link repeats the headline. The text and all
/// offsets stay as they are; only no word is read there.
/// </remarks>
internal sealed class PageFurniture
{
    private const int LongestLink = 6;
    private const int MostTags = 25;

    private readonly Dictionary<string, List<(string[] Keys, string Where)>> _openings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clause = new(StringComparer.Ordinal);

    public PageFurniture()
    {
        var table = LexiconTable.Load("text/furniture.tsv");
        foreach (var row in table.Rows)
        {
            string[] keys = [.. row[table.Column("words")].Split(' ').Select(w => Folding.Key(w))];
            if (row[table.Column("where")] == "clause")
            {
                _clause.Add(keys[0]);
                continue;
            }

            if (!_openings.TryGetValue(keys[0], out var list)) _openings.Add(keys[0], list = []);
            list.Add((keys, row[table.Column("where")]));
        }
    }

    /// <summary>The words without those of the page; the same list where there are none.</summary>
    public List<Word> Without(string text, List<Word> words)
    {
        List<Word>? kept = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (End(text, words, i) is var end && end > i)
            {
                kept ??= words[..i];
                i = end - 1;
            }
            else
            {
                kept?.Add(words[i].At(kept.Count));
            }
        }

        return kept ?? words;
    }

    /// <summary>Where the page's part that begins at <paramref name="i"/> ends; <paramref name="i"/> where none begins there.</summary>
    private int End(string text, List<Word> words, int i)
    {
        if (!_openings.TryGetValue(words[i].Key, out var list)) return i;
        foreach (var (keys, where) in list)
        {
            if (i + keys.Length > words.Count || !Says(words, i, keys, where == "list")) continue;
            var next = i + keys.Length;
            var end = next;
            while (end < words.Count && !IsNewLine(text, words, end)) end++;
            if (where switch
                {
                    "link" => IsLink(words, next, end),
                    "tags" => end == words.Count && end - next <= MostTags && next < end && IsBehindSentence(text, words, i) && AreTags(words, next, end),
                    "opening" => i > 0 && IsNewLine(text, words, i) && (next == end || words[next].Form == ":"),
                    _ => i > 0 && IsNewLine(text, words, i),
                })
                return end;
        }

        return i;
    }

    private static bool Says(List<Word> words, int at, string[] keys, bool runOn)
    {
        for (var k = 0; k < keys.Length; k++)
            if (words[at + k].Key != keys[k] && !(runOn && k == keys.Length - 1 && words[at + k].Key.StartsWith(keys[k], StringComparison.Ordinal))) return false;
        return true;
    }

    /// <summary>رابط الخبر: …, رابط الخبر بصحيفة النهر: …, and no clause in between (أرفق رابط التقرير وكتب: …).</summary>
    private static bool IsLink(List<Word> words, int next, int end)
    {
        for (var w = next; w < end && w < next + LongestLink; w++)
        {
            if (words[w].Form == ":") return true;
            if (words[w].Kind == WordKind.Punctuation || words[w].Key[0] is 'و' or 'ف') return false;
        }

        return false;
    }

    private static bool IsNewLine(string text, List<Word> words, int i) => i == 0 || text.AsSpan(words[i - 1].Span.End..words[i].Span.Start).Contains('\n');

    private static bool IsBehindSentence(string text, List<Word> words, int i) => i > 0 && (IsNewLine(text, words, i) || words[i - 1].Kind == WordKind.Punctuation && words[i - 1].Form is not ("،" or "," or "(" or "«" or ":" or "؛"));

    /// <summary>Tags have nothing between them that divides clauses and do not end like a sentence.</summary>
    private bool AreTags(List<Word> words, int first, int end)
    {
        for (var w = first; w < end; w++)
            if (words[w].Form is "،" or ":" or "؛" or "؟" or "!" || w == end - 1 && words[w].Form == "." || _clause.Contains(words[w].Key)) return false;
        return true;
    }
}
