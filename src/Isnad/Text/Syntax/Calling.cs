namespace Isnad.Text.Syntax;

/// <summary>Words that say what somebody is called: أحد الشهود، ويدعى فلان; القيادي الملقب بأبي فلان; رجل عرّف عن نفسه باسم فلان.</summary>
internal static class Calling
{
    /// <summary>Whether a name follows the word as what the person before it is called.</summary>
    public static bool Is(Word word) => Bare(word.Key) is "يدعي" or "تدعي" or "يسمي" or "تسمي" or "اسمه" or "اسمها" or "يكني" or "تكني" or "يلقب" or "تلقب" or "لقبه" or "لقبها" or "كنيته" or "كنيتها"
        or "المدعو" or "المدعوه" or "المسمي" or "المسماه" or "المكني" or "المكناه" or "الملقب" or "الملقبه" or "المشهور" or "المشهوره" or "ملقب" or "مكني" || IsKnownAs(word);

    /// <summary>معروف، عُرف: only with a preposition behind it does a name follow (باسم، بأبي فلان).</summary>
    public static bool IsKnownAs(Word word) => Bare(word.Key) is "المعروف" or "المعروفه" or "معروف" or "معروفه" or "يعرف" or "تعرف" or "عرف" or "عرفت" or "نفسه" or "نفسها";

    /// <summary>The first word of the name behind a word of calling; -1 where none can begin.</summary>
    public static int NameAt(IReadOnlyList<Word> words, int calling, int limit)
    {
        var at = calling + 1;
        if (at < limit && words[at].Key is "باسم" or "بلقب" or "بكنيه") return at + 1 < limit && words[at + 1].Kind != WordKind.Number ? at + 1 : -1;
        if (at < limit && IsKnownAs(words[calling]) && !words[at].Key.StartsWith('ب')) return -1;
        while (at < limit && words[at].Kind == WordKind.Punctuation && ArabicLetters.IsQuote(words[at].Form.Length > 0 ? words[at].Form[0] : ' ')) at++;
        return at < limit && words[at].Kind is WordKind.Arabic or WordKind.Latin ? at : -1;
    }

    private static string Bare(string key) => key.Length > 4 && key[0] == 'و' ? key[1..] : key;
}
