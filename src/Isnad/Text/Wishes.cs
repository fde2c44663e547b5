namespace Isnad.Text;

/// <summary>حفظه الله، رحمها الله: wishes said over a name, which interrupt a clause and are none themselves.</summary>
internal static class Wishes
{
    /// <summary>Whether a wish begins at a word.</summary>
    public static bool At(IReadOnlyList<Word> words, int at) => at + 1 < words.Count && words[at + 1].Key is "الله" or "تعالي"
        && words[at].Key is "رحمه" or "رحمها" or "رحمهم" or "حفظه" or "حفظها" or "حفظهم" or "سلمه" or "وفقه" or "ايده" or "رعاه" or "اعزه" or "جزاه" or "عافاه" or "شفاه";
}
