using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Whether words are given directly, in paraphrase, or both.</summary>
internal static class Form
{
    public static string Of(Document document, WordRange content)
    {
        int inside = 0, marks = 0;
        var opensInside = false;
        foreach (var q in document.Quotations)
        {
            if (q.Words.First >= content.End) break;
            if (q.Words.End <= content.First) continue;
            var first = Math.Max(q.Inner.First, content.First);
            var end = Math.Min(q.Inner.End, content.End);
            inside += Math.Max(0, end - first);
            marks += q.Words.Count - q.Inner.Count;
            opensInside |= q.Words.First > content.First;
        }

        if (inside == 0) return "indirect";
        var words = 0;
        for (var i = content.First; i < content.End; i++)
            if (!Signs.IsQuote(document.Words[i])) words++;
        if (inside >= words) return "direct";
        // A quoted name or catchword («داعش») does not make words mixed, unless it begins them.
        return inside <= 2 * Math.Max(1, marks / 2) && opensInside && words > 8 && inside <= 3 ? "indirect" : "mixed";
    }
}
