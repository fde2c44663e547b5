namespace Isnad.Names;

/// <summary>When the keys of two names write one name.</summary>
internal static class NameKeys
{
    /// <summary>Compound names as one key each: عبد الرحمن like عبدالرحمن, نصر الله like نصرالله, كي مون stays two.</summary>
    public static string[] Joined(IReadOnlyList<string> keys)
    {
        List<string> joined = [];
        foreach (var key in keys)
        {
            if (joined.Count > 0 && key == "ابن") joined.Add("بن");
            else if (joined.Count > 0 && (joined[^1] == "عبد" || key is "الله" or "الدين" && joined[^1] != "عبد")) joined[^1] += key;
            else joined.Add(key);
        }

        return [.. joined];
    }

    /// <summary>Whether all of <paramref name="part"/> stands in <paramref name="whole"/> in order and with the same last word.</summary>
    public static bool Holds(string[] whole, string[] part)
    {
        if (part.Length > whole.Length || !Same(whole[^1], part[^1])) return false;
        var at = 0;
        foreach (var word in part)
        {
            while (at < whole.Length && !Same(whole[at], word)) at++;
            if (at++ == whole.Length) return false;
        }

        return true;
    }

    /// <summary>Whether two keys write one name: with or without article, and as outlets spell foreign sounds.</summary>
    public static bool Same(string a, string b) => a == b || Skeleton(a) == Skeleton(b);

    /// <summary>
    /// A name without what transliteration varies: غ/ج/ق for g, long vowels, hamza, doubled words' article. Two names of one report with
    /// one skeleton are one name; across reports it would merge too much.
    /// </summary>
    private static string Skeleton(string key)
    {
        Span<char> buffer = stackalloc char[key.Length];
        var n = 0;
        var start = key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
        for (var i = start; i < key.Length; i++)
        {
            var c = key[i] switch
            {
                'ق' or 'ج' => 'غ',
                'پ' => 'ب',
                'ڤ' or 'ف' => 'ف',
                'ه' when i == key.Length - 1 => '\0',
                'ا' or 'و' or 'ي' or 'ء' => '\0',
                'ث' or 'ص' => 'س',
                'ط' => 'ت',
                var other => other,
            };
            if (c != '\0') buffer[n++] = c;
        }

        return n < 3 ? key : new string(buffer[..n]);
    }
}
