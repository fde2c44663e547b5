using NodaTime;

namespace Isnad.Time;

/// <summary>Reads dates of the calendar: days with months, months, years; all month systems, double names, Hijri.</summary>
internal sealed class CalendarPhrases(TimeCursor cursor)
{
    /// <summary>A year: عام 2014، العام 2014م، 1436هـ, or four digits alone where <paramref name="bare"/> allows them.</summary>
    public (int End, int Year, bool Hijri)? Year(int at, bool bare)
    {
        var i = at;
        if (cursor.Key(i) is "من" && cursor.At(i + 1) is { Class: TimeClass.Unit, Unit: TimeUnit.Year }) i++;
        var named = cursor.At(i) is { Class: TimeClass.Unit, Unit: TimeUnit.Year, Number: UnitNumber.One };
        if (named) i++;
        else if (!bare) return null;
        var comma = !named && cursor.Key(i) is "،" or "," && cursor.Whole(i + 1) >= 1900;
        if (comma) i++;
        var value = cursor.Whole(i);
        if (value < 0) return null;
        i++;
        var suffix = cursor.Key(i);
        if (suffix is "ه" or "هجري" or "هجريه" or "للهجره" && value is >= 1 and <= 1500) return (i + 1, value, true);
        if (value is < 1000 or > 2199) return null;
        if (suffix is "م" or "ميلادي" or "ميلاديه") i = i + 1;
        return (i, value, value is >= 1300 and <= 1500 && cursor.Published is { Year: > 1900 } && suffix is not ("م" or "ميلادي"));
    }


    /// <summary>The name of a month, with its second name where both stand: «تموز/يوليو»، «يوليو (تموز)»، «مارس آذار».</summary>
    public (int End, int Month, bool Hijri, bool Guarded)? MonthName(int at)
    {
        if (Single(at) is not { } first) return null;
        var i = first.End;
        var gap = cursor.Key(i) is "/" or "(" or "-" or "–" or "ـ" or "،" ? 1 : 0;
        if (cursor.Same(at, i + gap) && Single(i + gap) is { } second && second.Month == first.Month && !second.Hijri && !first.Hijri
            && !cursor.IsJoined(i + gap))
        {
            var end = second.End;
            if (cursor.Is(i, "(") && cursor.Is(end, ")")) end++;
            return (end, first.Month, false, false);
        }

        return first;
    }

    private (int End, int Month, bool Hijri, bool Guarded)? Single(int at)
    {
        if (cursor.At(at) is not { } word) return null;
        if (word.Class == TimeClass.Month) return (at + 1, word.Value, word.Hijri, word.Guarded);
        if (word.Class != TimeClass.MonthPair) return null;
        var month = (word.Name, cursor.Key(at + 1)) switch
        {
            ("كانون", "الاول" or "اول") => 12,
            ("كانون", "الثاني" or "ثاني" or "ثان") => 1,
            ("تشرين", "الاول" or "اول") => 10,
            ("تشرين", "الثاني" or "ثاني" or "ثان") => 11,
            ("ربيع", "الاول" or "اول") => 3,
            ("ربيع", "الاخر" or "الثاني" or "ثاني") => 4,
            ("جمادى", "الاولي" or "الاول") => 5,
            ("جمادى", "الاخره" or "الثانيه" or "الثاني") => 6,
            ("ذو", "القعده") => 11,
            ("ذو", "الحجه") => 12,
            _ => 0,
        };
        return month == 0 ? null : (at + 2, month, word.Hijri, false);
    }

    /// <summary>A month with what follows it: year, «الماضي», «من العام الماضي»; <paramref name="certain"/> where its neighbours leave no doubt.</summary>
    public (int End, TimeValue Value)? Month(int at, bool certain)
    {
        var i = at;
        var said = cursor.At(i) is { Class: TimeClass.Unit, Unit: TimeUnit.Month, Number: UnitNumber.One };
        if (said) i++;
        if (MonthName(i) is not { } month || at > 1 && cursor.Whole(at - 1) is >= 1 and <= 31 && IsNamed(at - 1)) return null;
        var tail = Tail(month.End);
        if (month.Guarded && !certain && !said && tail.End == month.End && !cursor.Is(at - 1, "في") && cursor.Class(at - 1) is not (TimeClass.Since or TimeClass.Until or TimeClass.Edge))
            return null;
        // A man's name: رجب طيب أردوغان، شعبان.
        if (month.Guarded && month.Hijri && !said && !certain && tail.Year is null && !cursor.Is(at, "رمضان") && !cursor.Is(at - 1, "في")) return null;
        return (tail.End, Resolve(month.Month, null, null, month.Hijri, tail, at));
    }

    /// <summary>A day of a month: 7 أكتوبر 2023، الأول من أيار، 3 و4 مايو، 3-5 مايو، and numeric dates.</summary>
    public (int End, TimeValue Value)? DayOfMonth(int at)
    {
        if (IsNamed(at)) return null;
        if (Numeric(at) is { } numeric) return numeric;
        var i = cursor.SkipJoiner(at);
        if (Days(i) is not { } days) return null;
        i = days.End;
        if (cursor.Key(i) is "/" or "." or "-" && MonthName(i + 1) is not null) i++;
        else if (cursor.Key(i) is "من" or "لشهر") i++;
        if (cursor.At(i) is { Class: TimeClass.Unit, Unit: TimeUnit.Month, Number: UnitNumber.One } unit)
        {
            // "في الثالث من الشهر الجاري", "في 15 من شهر أيار"
            if (MonthName(i + 1) is not null) i++;
            else if (cursor.HasArticle(i) && cursor.Published is { } published && PeriodShift(i + 1) is { } shift)
            {
                var month = published.PlusMonths(shift);
                return InMonth(i + 2, days, month.Year, month.Month, CalendarSystem.Iso);
            }
            else return null;
        }

        if (MonthName(i) is not { } name) return null;
        var tail = Tail(name.End);
        return (tail.End, Resolve(name.Month, days.First, days.Last, name.Hijri, tail, at));
    }

    /// <summary>قصر 22 مايو، شارع 14 أكتوبر، قوى 14 آذار: a date that names a building, a street or a side dates nothing.</summary>
    private bool IsNamed(int at) => at > 0 && cursor.Same(at - 1, at) && cursor.Words[at - 1].StemKey is "قصر" or "شارع" or "ساحه" or "ميدان" or "جامعه" or "جسر" or "كوبري" or "ملعب" or "استاد" or "مدينه" or "حي" or "مدرسه"
        or "مستشفي" or "حديقه" or "مصنع" or "قاعه" or "مجمع" or "دوار" or "قوي" or "فريق" or "تحالف" or "تيار" or "حركه" or "لواء" or "كتيبه" or "صحيفه" or "جريده" or "محور" or "نفق" or "محطه";

    private static (int End, TimeValue Value)? InMonth(int end, (int End, int First, int Last) days, int year, int month, CalendarSystem calendar) =>
        Make(year, month, days.First, calendar) is { } from && Make(year, month, days.Last, calendar) is { } to
            ? (end, from == to ? TimeValue.Day(from) : new TimeValue(from, to, "range"))
            : null;

    private int? PeriodShift(int i) => cursor.Class(i) switch
    {
        TimeClass.Past => -1,
        TimeClass.Next => 1,
        TimeClass.Current => 0,
        _ => null,
    };

    private (int End, int First, int Last)? Days(int i)
    {
        var value = cursor.Whole(i);
        if (value is >= 1 and <= 31)
        {
            var next = i + 1;
            var link = cursor.Key(next);
            if (link is "و" or "-" or "–" or "الي" or "حتي" && cursor.Whole(next + 1) is >= 1 and <= 31 and var last && last > value) return (next + 2, value, last);
            return (next, value, value);
        }

        if (i < cursor.Words.Count && cursor.Words[i].Kind == Text.WordKind.Number && Text.Numbers.Digits.ParseRange(cursor.Words[i].Form) is var (from, to) && from >= 1 && to <= 31)
            return (i + 1, (int)from, (int)to);
        if (Ordinal(i) is not { } ordinal) return null;
        if (cursor.Words.Count > ordinal.End && cursor.Key(ordinal.End) is ['و', ..] && Ordinal(ordinal.End) is { } second && second.Value > ordinal.Value)
            return (second.End, ordinal.Value, second.Value);
        return (ordinal.End, ordinal.Value, ordinal.Value);
    }

    /// <summary>An ordinal from one to thirty-one in words, with the article; cardinals in words too (أربعة عشر تموز).</summary>
    private (int End, int Value)? Ordinal(int i)
    {
        if (i >= cursor.Words.Count || cursor.Words[i].Kind != Text.WordKind.Arabic) return null;
        if (!cursor.Ordinals.TryGet(cursor.Key(i), out var value, out var clitics))
        {
            var number = cursor.Number(i);
            return number is { IsNone: false, Value: >= 1 and <= 31 and var whole } && whole == Math.Floor(whole) && MonthName(number.End) is { Hijri: false, Guarded: false }
                ? (number.End, (int)whole)
                : null;
        }

        var end = i + 1;
        if ((clitics & Text.Proclitics.Article) == 0 && value is not 1) return null;
        if (value >= 20) return (end, value);
        if (cursor.Key(end) is "عشر" or "عشره") return (end + 1, value + 10);
        if (cursor.Key(end) is ['و', ..] && cursor.Ordinals.TryGet(cursor.Key(end), out var tens, out _) && tens >= 20) return (end + 1, value + tens);
        return (end, value);
    }

    private readonly record struct MonthTail(int End, int? Year, bool HijriYear, TimeClass Shift, int YearShift, bool HasYearShift);

    private MonthTail Tail(int at)
    {
        if (!cursor.Same(at - 1, at)) return new MonthTail(at, null, false, TimeClass.None, 0, false);
        if (Year(at, bare: true) is { } year) return new MonthTail(year.End, year.Year, year.Hijri, TimeClass.None, 0, false);
        var kind = cursor.Class(at);
        if (kind is TimeClass.Past or TimeClass.Next or TimeClass.Current && !cursor.IsJoined(at))
            return new MonthTail(at + 1, null, false, kind, 0, false);
        // "من العام الماضي", "العام المقبل"
        var i = cursor.Is(at, "من") ? at + 1 : at;
        if (cursor.At(i) is { Class: TimeClass.Unit, Unit: TimeUnit.Year, Number: UnitNumber.One } && cursor.HasArticle(i) && PeriodShift(i + 1) is { } shift)
            return new MonthTail(i + 2, null, false, TimeClass.None, shift, true);
        if (cursor.Class(i) == TimeClass.This && cursor.At(i + 1) is { Class: TimeClass.Unit, Unit: TimeUnit.Year })
            return new MonthTail(i + 2, null, false, TimeClass.None, 0, true);
        return new MonthTail(at, null, false, TimeClass.None, 0, false);
    }

    private TimeValue Resolve(int month, int? first, int? last, bool hijri, MonthTail tail, int at)
    {
        var calendar = hijri ? CalendarSystem.UmAlQura : CalendarSystem.Iso;
        if (tail.Year is { } year)
        {
            if (tail.HijriYear && !hijri) return TimeValue.Unresolved;
            return Interval(year, month, first, last, calendar);
        }

        if (cursor.Published is not { } published) return TimeValue.Unresolved;
        var now = hijri ? published.WithCalendar(calendar) : published;
        if (tail.HasYearShift) return Interval(now.Year + tail.YearShift, month, first, last, calendar);
        var ahead = tail.Shift == TimeClass.Next || tail.Shift == TimeClass.None && cursor.LooksAhead(at);
        if (tail.Shift == TimeClass.Current) return Interval(now.Year, month, first, last, calendar);
        TimeValue best = TimeValue.Unresolved;
        var least = int.MaxValue;
        for (var y = now.Year - 1; y <= now.Year + 1; y++)
        {
            var candidate = Interval(y, month, first, last, calendar);
            if (candidate.From is not { } from || candidate.To is not { } to) continue;
            var past = Period.DaysBetween(to, published);
            var future = Period.DaysBetween(published, from);
            int cost;
            if (tail.Shift == TimeClass.Past) cost = from.YearMonth() < published.YearMonth() || first is not null && to < published ? past + 400 : int.MaxValue;
            else if (ahead) cost = future >= 0 || to >= published ? future + 400 : int.MaxValue;
            // News looks back more than ahead: a month to come must be three times nearer than the one that passed.
            else cost = future > 0 ? future * 3 : past > 0 ? past : 0;
            if (cost >= least) continue;
            (best, least) = (candidate, cost);
        }

        return best;
    }

    private static TimeValue Interval(int year, int month, int? first, int? last, CalendarSystem calendar)
    {
        if (first is { } day)
        {
            if (Make(year, month, day, calendar) is not { } from || Make(year, month, last ?? day, calendar) is not { } to) return TimeValue.Unresolved;
            return from == to ? TimeValue.Day(from) : new TimeValue(from, to, "range");
        }

        if (Make(year, month, 1, calendar) is not { } start) return TimeValue.Unresolved;
        var days = calendar.GetDaysInMonth(year, month);
        return new TimeValue(start, start.PlusDays(days - 1), "month");
    }

    /// <summary>A day in the ISO calendar, or null where there is none such.</summary>
    public static LocalDate? Make(int year, int month, int day, CalendarSystem calendar)
    {
        if (year < Math.Max(1, calendar.MinYear) || year > calendar.MaxYear || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month)) return null;
        return new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>16/7/2015, 2015-07-16, 16.7.2015.</summary>
    private (int End, TimeValue Value)? Numeric(int at)
    {
        if (at >= cursor.Words.Count || cursor.Words[at].Kind != Text.WordKind.Number) return null;
        var form = cursor.Words[at].Form.AsSpan();
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var value = 0;
        var digits = 0;
        var separator = '\0';
        for (var i = 0; i <= form.Length; i++)
        {
            if (i < form.Length && form[i] is >= '0' and <= '9')
            {
                value = value * 10 + form[i] - '0';
                if (++digits > 4) return null;
                continue;
            }

            if (i < form.Length && (form[i] is not ('/' or '-' or '.') || separator != '\0' && form[i] != separator)) return null;
            if (i < form.Length) separator = form[i];
            if (count == 3 || digits == 0) return null;
            parts[count++] = value;
            (value, digits) = (0, 0);
        }

        if (count != 3) return null;
        var (year, month, day) = parts[0] > 31 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0]);
        if (year is >= 0 and < 100 && separator == '/') year += year < 50 ? 2000 : 1900;
        if (year is < 1300 or > 2199) return null;
        if (month > 12 && day <= 12) (month, day) = (day, month);
        var hijri = year < 1600;
        var end = at + 1;
        if (cursor.Key(end) is "م" or "ه") end++;
        return Make(year, month, day, hijri ? CalendarSystem.UmAlQura : CalendarSystem.Iso) is { } date ? (end, TimeValue.Day(date)) : null;
    }

    /// <summary>The days of a Hijri or common year.</summary>
    public static TimeValue OfYear(int year, bool hijri)
    {
        if (!hijri) return TimeValue.Year(year);
        if (Make(year, 1, 1, CalendarSystem.UmAlQura) is not { } from || Make(year + 1, 1, 1, CalendarSystem.UmAlQura) is not { } next) return TimeValue.Unresolved;
        return new TimeValue(from, next.PlusDays(-1), "year");
    }
}

internal static class YearMonths
{
    /// <summary>Year and month as one number that orders.</summary>
    public static int YearMonth(this LocalDate date) => date.Year * 12 + date.Month;
}
