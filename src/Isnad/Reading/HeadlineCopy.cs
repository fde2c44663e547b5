using Isnad.Text;

namespace Isnad.Reading;

/// <summary>Finds the copy of the headline that some sites put after a colon at the end of the text.</summary>
internal static class HeadlineCopy
{
    /// <summary>Whether a word of the text stands in such a copy.</summary>
    public static bool Holds(Document document, int word)
    {
        var words = document.Words;
        if (!document.HasTitle || words[word].Paragraph == 0) return false;
        var title = document.Paragraphs[0];
        if (title.Count < 4) return false;
        for (var offset = 0; offset < title.Count; offset++)
        {
            if (words[title.First + offset].Key != words[word].Key) continue;
            var first = word - offset;
            if (first <= title.End || first + title.Count > words.Count) continue;
            var same = true;
            for (var i = 0; same && i < title.Count; i++) same = words[first + i].Key == words[title.First + i].Key;
            if (same && words[first].Paragraph == words[first + title.Count - 1].Paragraph && words[first - 1].Form == ":") return true;
        }

        return false;
    }
}
