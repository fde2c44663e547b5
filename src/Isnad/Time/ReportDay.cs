using NodaTime;

namespace Isnad.Time;

/// <summary>The day a report was written on, where its own words set it before the day of publication: اليوم الاثنين، أمس الأحد، غدا الثلاثاء in what a page carried days later.</summary>
internal static class ReportDay
{
    private const int DaysOfWeek = 7;

    /// <summary>The day that every «اليوم», «أمس» and «غدا» with a weekday beside it agrees on, or null where that is the day of publication or they do not agree.</summary>
    public static LocalDate? Of(TimeCursor cursor)
    {
        if (cursor.Published is not { } published) return null;
        int? moved = null;
        bool today = false, quoted = false;
        var paragraph = -1;
        for (var i = 0; i + 1 < cursor.Words.Count; i++)
        {
            // "اليوم الثلاثاء نبدأ": what is quoted was said on a day of its own.
            if (cursor.Words[i].Form is "\"" or "«" or "»" or "“" or "”") quoted = cursor.Words[i].Form == "\"" ? !quoted : cursor.Words[i].Form is "«" or "“";
            if (cursor.Words[i].Paragraph != paragraph) (paragraph, quoted) = (cursor.Words[i].Paragraph, false);
            if (quoted || cursor.At(i) is not { Class: TimeClass.Relative } word || cursor.Key(i - 1) is "اول" || cursor.Is(i - 1, "من") && cursor.Key(i - 2) is "اول") continue;
            var next = cursor.Is(i + 1, "(") ? i + 2 : i + 1;
            if (!cursor.Same(i, next) || cursor.At(next) is not { Class: TimeClass.Weekday } weekday || cursor.IsJoined(next) || cursor.HasPreposition(next) || cursor.Key(next + 1) is "الموافق") continue;
            // The day of writing has the weekday named, moved by what أمس or غدا says of it.
            var own = (weekday.Value - word.Value + 6) % 7 + 1;
            var days = ((int)published.DayOfWeek - own + 7) % 7;
            if (moved is { } other && other != days) return null;
            moved = days;
            today |= word.Value >= 0;
        }

        // A paper of the next day that writes أمس for what came in as اليوم leaves some as it was: only days of two and more are a report of another day. A day ahead is a page stamped before midnight.
        return today && moved is > 1 and var back ? published.PlusDays(back == DaysOfWeek - 1 ? 1 : -back) : null;
    }
}
