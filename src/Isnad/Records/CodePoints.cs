namespace Isnad.Records;

/// <summary>Maps between UTF-16 code units and Unicode code points of a text; null where the two counts agree (no surrogates).</summary>
internal static class CodePoints
{
    public static int[]? OfUnits(string text)
    {
        if (!HasSurrogates(text)) return null;
        var map = new int[text.Length + 1];
        var points = 0;
        for (var i = 0; i < text.Length; i++)
        {
            map[i] = points;
            // The second half of a pair maps to the point after it; a lone surrogate counts as a point, as Python counts it.
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) map[++i] = points + 1;
            points++;
        }
        map[text.Length] = points;
        return map;
    }

    public static int[]? ToUnits(string text)
    {
        if (!HasSurrogates(text)) return null;
        var map = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            map.Add(i);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
        }
        map.Add(text.Length);
        return [.. map];
    }

    private static bool HasSurrogates(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
}
