namespace Isnad.Reading.Transfers;

/// <summary>Look-up keys without the endings of number and gender: طائرة، طائرات، طائرتين are one.</summary>
internal static class LightKey
{
    private static readonly string[] Endings = ["تين", "تان", "ات", "ين", "ون", "ان", "ه", "ا"];

    /// <summary>The part of <paramref name="key"/> (a <see cref="Text.Folding.Key(ReadOnlySpan{char})"/>) before its ending.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> key)
    {
        foreach (var ending in Endings)
            if (key.Length >= ending.Length + 3 && key.EndsWith(ending)) return key[..^ending.Length];
        return key;
    }
}
