using System.Globalization;

namespace Isnad.Register.Council;

/// <summary>Symbols of UN documents: what makes two spellings one, and whole symbols from what people type.</summary>
public static class Symbols
{
    /// <summary>What spellings of one symbol share: <c>S/RES/2712 (2023)</c>, <c>s/res/2712</c>, <c>2712</c> are one.</summary>
    public static string Key(string symbol)
    {
        symbol = symbol.Trim();
        var bracket = symbol.IndexOf('(', StringComparison.Ordinal);
        // Early resolutions have the year in the symbol and nothing else is in brackets there but remarks such as "(as amended)".
        if (bracket > 0) symbol = symbol[..bracket];
        symbol = string.Concat(symbol.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return IsNumber(symbol) ? "S/RES/" + symbol : symbol;
    }

    /// <summary>Whether it is the symbol of a document of its own, not of a meeting's record that holds a draft.</summary>
    public static bool IsDocument(string symbol) => Key(symbol) is var key && key.StartsWith("S/", StringComparison.Ordinal) && !key.StartsWith("S/PV", StringComparison.Ordinal);

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
