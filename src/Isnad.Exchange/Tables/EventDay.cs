using System.Globalization;
using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>As much of a calendar day as a date expression fixes; the publication date is never put in its place.</summary>
internal readonly record struct EventDay(int? Year, int? Month, int? Day)
{
    public static EventDay Of(DateExpression? when)
    {
        if (when?.From is not { } from || when.To is not { } to) return default;
        if (!DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            || !DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
            || first.Year != last.Year) return default;
        return new EventDay(first.Year, first.Month == last.Month ? first.Month : null, first == last ? first.Day : null);
    }

    public string? Iso => Join("-");

    public string? Compact => Join("");

    public string? MonthCompact => Month is { } m ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{m:00}") : null;

    /// <summary>GDELT's fraction of the year: year + (month * 30 + day) / 365.</summary>
    public string? Fraction =>
        Day is { } d ? (Year!.Value + Math.Min(0.9999, (Month!.Value * 30 + d) / 365d)).ToString("0.0000", CultureInfo.InvariantCulture) : null;

    private string? Join(string between) => Day is { } d ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}{between}{Month:00}{between}{d:00}") : null;
}
