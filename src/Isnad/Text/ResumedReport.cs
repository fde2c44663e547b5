using System.Collections.Frozen;
using Isnad.Lexicons;

namespace Isnad.Text;

/// <summary>Finds where the report goes on behind a quotation that nobody closed: a verb of telling that begins its clause and opens words of its own.</summary>
internal static class ResumedReport
{
    private const int Reach = 14;
    private static readonly FrozenDictionary<string, string> Verbs = Load();

    /// <summary>The word with which the report goes on among these, or their end.</summary>
    public static int In(List<Word> words, WordRange inside)
    {
        for (var i = inside.First + 2; i < inside.End; i++)
        {
            if (!Verbs.TryGetValue(words[i].Key, out var kind)) continue;
            if (kind == "participle" && !IsComma(words[i - 1])) continue;
            if (Opens(words, i + 1, Math.Min(inside.End, i + (kind == "verb" ? Reach : 4)), kind == "object")) return kind == "participle" ? i - 1 : i;
        }

        return inside.End;
    }

    /// <summary>Whether أن, a colon or a quotation follows before the clause ends; behind a verb with an object only a quotation shows that another text begins.</summary>
    private static bool Opens(List<Word> words, int first, int end, bool quoted)
    {
        for (var i = first; i < end; i++)
        {
            var word = words[i];
            if (word.Form is "." or "؟" or "!" or "؛") return false;
            if (QuotationMarks.IsMark(word) && i > first || !quoted && (word.Form == ":" || word.Key is "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها")) return true;
        }

        return false;
    }

    private static bool IsComma(Word word) => word.Form is "،" or ",";

    private static FrozenDictionary<string, string> Load()
    {
        var table = LexiconTable.Load("text/resuming.tsv");
        var verbs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows) verbs.TryAdd(Folding.Key(row[table.Column("word")]), row[table.Column("kind")]);
        return verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
