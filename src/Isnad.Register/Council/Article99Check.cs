using System.Globalization;

namespace Isnad.Register.Council;

/// <summary>Holds what a report says of Article 99, "for the first time since …" above all, against the known cases.</summary>
internal static class Article99Check
{
    private static readonly string[] Since = ["منذ", "مذ"];

    /// <summary>Words that make the year one of taking office, not of the case before.</summary>
    private static readonly string[] TakingOffice = ["تولي", "توليه", "تسلم", "ولايته", "منصبه", "تعيينه", "انتخابه", "الأمانة"];

    private static readonly string[] Decades = ["عقود", "عقدين", "سنوات طويلة"];

    public static CouncilFinding Of(CouncilClaim claim)
    {
        var (year, office, decades) = Read(claim.Words);
        // "Since 2017" is read as the act's time; the act itself is as recent as the report.
        if ((year is null ? claim.By : claim.Published) is not { } by) return new CouncilFinding(claim, CouncilVerdict.NotComparable, "neither the act nor the report has a day", []);
        var until = by.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var known = Article99.All.Where(a => string.CompareOrdinal(a.Date, until) <= 0).ToList();
        if (known.Count == 0) return new CouncilFinding(claim, CouncilVerdict.NotCovered, $"no case is known by {until}", []);
        var current = known[^1];
        var recent = DateOnly.TryParseExact(current.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && by.DayNumber - day.DayNumber <= 92;
        if (!recent) return new CouncilFinding(claim, CouncilVerdict.NotCovered, $"no case near {until} is known; the last known is {current}", [current.ToString()]);
        var before = known[..^1];
        var lastExplicit = before.FindLast(a => a.Explicitness == Explicitness.Explicit);
        var compared = before.Where(a => a == lastExplicit || lastExplicit is null || string.CompareOrdinal(a.Date, lastExplicit.Date) > 0).Append(current).Select(a => a.ToString()).ToList();
        if (year is { } y) return SinceYear(claim, y, office, before, lastExplicit, current, compared);
        if (decades && lastExplicit is not null)
            return new CouncilFinding(claim, current.Year - lastExplicit.Year >= 20 ? CouncilVerdict.Agrees : CouncilVerdict.Differs,
                $"the last explicit case before was {lastExplicit}, {current.Year - lastExplicit.Year} years earlier{Softer(before, lastExplicit)}", compared);
        return new CouncilFinding(claim, CouncilVerdict.Agrees, $"the register has it: {current}", [current.ToString()]);
    }

    private static CouncilFinding SinceYear(CouncilClaim claim, int year, bool office, List<Article99> before, Article99? lastExplicit, Article99 current, List<string> compared)
    {
        var between = before.Where(a => a.Year >= year).ToList();
        var explicitBetween = between.Find(a => a.Explicitness == Explicitness.Explicit);
        var last = lastExplicit is null ? "no explicit case before is known" : $"the last explicit case before was {lastExplicit}";
        var soft = Softer(before, lastExplicit);
        if (office)
        {
            var own = between.Find(a => a.SecretaryGeneral == current.SecretaryGeneral && a.Explicitness == Explicitness.Explicit);
            return own is null
                ? new CouncilFinding(claim, CouncilVerdict.Agrees, $"no explicit case of {current.SecretaryGeneral} since taking office in {year}; {last}{soft}", compared)
                : new CouncilFinding(claim, CouncilVerdict.Differs, $"{current.SecretaryGeneral} invoked it before: {own}", compared);
        }

        // "First since Y" says that a case of the year Y was the last.
        if (lastExplicit?.Year == year && explicitBetween == lastExplicit) return new CouncilFinding(claim, CouncilVerdict.Agrees, last + soft, compared);
        var counted = between.FindLast(a => a.Year == year);
        return counted is not null && explicitBetween is null
            ? new CouncilFinding(claim, CouncilVerdict.Differs, $"{last}; it would agree if the {counted.Explicitness.ToString().ToLowerInvariant()} case {counted} counted", compared)
            : new CouncilFinding(claim, CouncilVerdict.Differs, $"no case of {year} is known; {last}{soft}", compared);
    }

    /// <summary>Cases since the last explicit one that only some would count.</summary>
    private static string Softer(List<Article99> before, Article99? lastExplicit)
    {
        var softer = before.Where(a => a.Explicitness != Explicitness.Explicit && string.CompareOrdinal(a.Date, lastExplicit?.Date ?? "") > 0).ToList();
        return softer.Count == 0 ? "" : $"; not counted, as it was not explicit: {string.Join(", ", softer)}";
    }

    private static (int? Year, bool Office, bool Decades) Read(string sentence)
    {
        var words = sentence.Split([' ', '\n', '،', ',', '.', '(', ')', '"', '«', '»', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (Array.IndexOf(Since, words[i].TrimStart('و')) < 0) continue;
            var office = false;
            // The year stands within the phrase: "since he took over the Secretariat, in the year 2017".
            for (var j = i + 1; j < words.Length && j <= i + 8; j++)
            {
                office |= Array.Exists(TakingOffice, w => words[j].Contains(w, StringComparison.Ordinal));
                if (Array.Exists(Decades, w => words[j].Contains(w, StringComparison.Ordinal))) return (null, office, true);
                if (Year(words[j]) is { } year) return (year, office, false);
            }
        }

        return (null, false, false);
    }

    private static int? Year(string word)
    {
        var digits = string.Concat(word.Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1945 and <= 2100 ? year : null;
    }
}
