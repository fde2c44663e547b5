using Isnad.Records;
using NodaTime.Text;

namespace Isnad.Sources;

/// <summary>The day of publication as sources write it.</summary>
public static class PublicationDate
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;

    /// <summary>
    /// The day as <c>yyyy-MM-dd</c>, from a date or a date with time; null where <paramref name="value"/> is empty or no such date.
    /// A time zone is not applied: the day is the one that the outlet printed.
    /// </summary>
    public static string? Read(string? value)
    {
        if (value is null) return null;
        var trimmed = value.AsSpan().Trim();
        if (trimmed.Length < 10 || trimmed.Length > 10 && char.IsAsciiDigit(trimmed[10])) return null;
        var day = trimmed[..10].ToString().Replace('/', '-');
        return Day.Parse(day).Success ? day : null;
    }

    /// <summary>The note that a publication date could not be read and relative dates will stay unresolved.</summary>
    public static Note Doubt(string value) => new()
    {
        Code = "published-unreadable",
        Text = $"publication date '{(value.Length > 40 ? value[..40] + "…" : value)}' is not a date (yyyy-MM-dd); relative dates stay unresolved",
    };
}
