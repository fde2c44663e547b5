namespace Isnad.Tests.Numbers;

/// <summary>Spells whole numbers in Arabic words: the other half of the round trip.</summary>
internal static class ArabicNumerals
{
    private static readonly string[] Units = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"];
    private static readonly string[] UnitsBeforeFeminine = ["", "إحدى", "اثنتا", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
    private static readonly string[] Tens = ["", "عشر", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
    private static readonly (long Value, string One, string Two, string TwoOblique, string Many)[] Scales =
    [
        (1_000_000_000, "مليار", "ملياران", "مليارين", "مليارات"), (1_000_000, "مليون", "مليونان", "مليونين", "ملايين"), (1_000, "ألف", "ألفان", "ألفين", "آلاف"),
    ];

    /// <summary>Spells a number from 1 to below a trillion.</summary>
    /// <param name="number">The number.</param>
    /// <param name="oblique">Accusative and genitive endings (ـين).</param>
    /// <param name="feminine">Before a feminine noun (ثلاث، خمس عشرة).</param>
    /// <param name="hundred">The spelling of a hundred: مئة or مائة.</param>
    public static string Spell(long number, bool oblique, bool feminine, string hundred)
    {
        var parts = new List<string>();
        foreach (var (value, one, two, twoOblique, many) in Scales)
        {
            var count = (int)(number / value);
            number %= value;
            if (count == 0) continue;
            parts.Add(count switch
            {
                1 => one,
                2 => oblique ? twoOblique : two,
                _ => Below1000(count, oblique, false, hundred) + " " + (count % 100 is >= 3 and <= 10 ? many : count % 100 > 10 ? one + "ا" : one),
            });
        }

        if (number > 0) parts.Add(Below1000((int)number, oblique, feminine, hundred));
        return string.Join(" و", parts);
    }

    private static string Below1000(int n, bool oblique, bool feminine, string hundred)
    {
        var parts = new List<string>();
        var hundreds = n / 100;
        if (hundreds == 1) parts.Add(hundred);
        else if (hundreds == 2) parts.Add(hundred[..^1] + (oblique ? "تين" : "تان"));
        else if (hundreds > 2) parts.Add((hundreds == 8 ? "ثمان" : UnitsBeforeFeminine[hundreds]) + hundred);
        n %= 100;
        var ending = oblique ? "ين" : "ون";
        if (n is 11 or 12) parts.Add(n == 11 ? (feminine ? "إحدى عشرة" : "أحد عشر") : feminine ? "اثنتا عشرة" : oblique ? "اثني عشر" : "اثنا عشر");
        else if (n is > 12 and < 20) parts.Add((feminine ? UnitsBeforeFeminine : Units)[n - 10] + (feminine ? " عشرة" : " عشر"));
        else if (n == 10) parts.Add(feminine ? "عشر" : "عشرة");
        else
        {
            if (n % 10 > 0) parts.Add(feminine && n % 10 > 2 ? UnitsBeforeFeminine[n % 10] : n % 10 == 2 && oblique ? "اثنين" : Units[n % 10]);
            if (n >= 20) parts.Add(Tens[n / 10] + ending);
        }

        return string.Join(" و", parts);
    }
}
