using System.Globalization;

namespace Isnad.Text.Numbers;

/// <summary>Reads tokens of digits with their separators.</summary>
internal static class Digits
{
    /// <summary>The value of a token of digits, or null where it is no single number (a date, a clock, a range, a telephone).</summary>
    /// <param name="raw">The token as written.</param>
    /// <param name="beforeScale">Whether a word like مليار follows: a dot or comma is then a decimal sign.</param>
    public static double? Parse(ReadOnlySpan<char> raw, bool beforeScale)
    {
        Span<char> digits = stackalloc char[24];
        int length = 0, separators = 0, afterSeparator = 0, beforeSeparator = 0, swapAt = -1;
        var separator = '\0';
        foreach (var c in raw)
        {
            // So does the space that some pages leave of the mark: 4. 436.
            if (c is '\u200F' or '\u200E' or ' ')
            {
                // A direction mark inside the number makes it display with its two halves changed over: 4.‏436 shows as 436.4.
                swapAt = length;
                continue;
            }

            if (ArabicLetters.IsIgnorable(c)) continue;
            if (ArabicLetters.IsDigit(c))
            {
                if (length == digits.Length) return null;
                digits[length++] = ArabicLetters.Digit(c);
                if (separators == 0) beforeSeparator++; else afterSeparator++;
                continue;
            }

            if (c is '/' or ':' or '-' || separator != '\0' && c != separator) return null;
            if (separators > 0 && afterSeparator != 3) return null;
            separator = c;
            separators++;
            afterSeparator = 0;
        }

        if (length is 0 or > 16) return null;
        if (separators == 0) return Value(digits[..length]);
        if (swapAt > 0 && separators == 1) return Decimal(digits[swapAt..length], digits[..swapAt]);
        if (separators > 1) return afterSeparator == 3 ? Value(digits[..length]) : null;
        var grouped = afterSeparator == 3 && beforeSeparator is >= 1 and <= 3 && digits[0] != '0'
            && separator switch { '٬' => true, '٫' => false, '.' or '،' => !beforeScale, _ => true };
        return grouped ? Value(digits[..length]) : Decimal(digits[..beforeSeparator], digits[beforeSeparator..length]);
    }

    /// <summary>The two ends of a token like <c>15-20</c>, or null.</summary>
    public static (double From, double To)? ParseRange(ReadOnlySpan<char> raw)
    {
        var dash = raw.IndexOf('-');
        if (dash <= 0 || raw[(dash + 1)..].Contains('-')) return null;
        return Parse(raw[..dash], beforeScale: false) is { } from && Parse(raw[(dash + 1)..], beforeScale: false) is { } to && from < to
            ? (from, to)
            : null;
    }

    private static double Value(ReadOnlySpan<char> digits) => double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static double Decimal(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction) =>
        double.Parse(string.Concat(whole, ".", fraction), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
