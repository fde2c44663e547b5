using Isnad.Text;
using NodaTime;

namespace Isnad.Time;

/// <summary>Reads periods: الأسبوع الماضي، هذا الشهر، مطلع العام الجاري، صيف 2014، الثمانينيات، السنوات الثلاث الأخيرة; and durations.</summary>
internal sealed class PeriodPhrases(TimeCursor cursor, CalendarPhrases calendar)
{
    /// <summary>A length of time: so many of a unit; null count where the report gives none (أيام).</summary>
    public readonly record struct Duration(int End, double? Count, TimeUnit Unit);

    /// <summary>A period that stands on its own.</summary>
    public (int End, TimeValue Value)? Period(int at)
    {
        var word = cursor.At(at);
        if (word is null) return LastHours(at) ?? Share(at) ?? Counted(at);
        return word.Class switch
        {
            TimeClass.Edge => Edge(at),
            TimeClass.This => This(at),
            TimeClass.Unit => Unit(at),
            TimeClass.Decade => Decade(at),
            TimeClass.Season or TimeClass.MonthPair => Season(at),
            _ => null,
        };
    }

    private (int End, TimeValue Value)? Edge(int at)
    {
        var i = at + 1;
        if (cursor.IsJoinedSafe(i) || !cursor.Same(at, i)) return null;
        var edge = cursor.At(at)!.Name;
        if (calendar.Month(i, certain: true) is { } month) return (month.End, month.Value.Part(edge));
        if (calendar.Year(i, bare: true) is { } year) return (year.End, CalendarPhrases.OfYear(year.Year, year.Hijri).Part(edge));
        if (Decade(i) is { } decade) return (decade.End, decade.Value.Part(edge));
        if (Period(i) is { } period && cursor.At(i)?.Class != TimeClass.Edge) return (period.End, period.Value.Part(edge));
        // "نهاية الأسبوع", "مطلع العام": the one that holds the day of publication.
        return cursor.At(i) is { Class: TimeClass.Unit, Number: UnitNumber.One, Unit: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year } unit && cursor.HasArticle(i)
            ? (i + 1, Shifted(unit.Unit, 0).Part(edge))
            : null;
    }

    private (int End, TimeValue Value)? This(int at)
    {
        if (cursor.At(at + 1) is not { Class: TimeClass.Unit, Number: UnitNumber.One } unit || !cursor.HasArticle(at + 1)) return null;
        if (unit.Unit == TimeUnit.Day) return (at + 2, cursor.Published is { } day ? TimeValue.Day(day) : TimeValue.Unresolved);
        return unit.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year ? (at + 2, Shifted(unit.Unit, 0)) : null;
    }

    private (int End, TimeValue Value)? Unit(int at)
    {
        var unit = cursor.At(at)!;
        if (unit.Unit == TimeUnit.Month && calendar.Month(at, certain: true) is { } month) return month;
        if (unit.Unit == TimeUnit.Year)
        {
            if (unit.Number == UnitNumber.Two && cursor.Whole(at + 1) is >= 1000 and <= 2199 and var first && Pair(at + 2) is var (end, last) && last > first)
                return (end, new TimeValue(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31), "range"));
            if (calendar.Year(at, bare: false) is { } year)
                return (year.End, CalendarPhrases.OfYear(year.Year, year.Hijri));
        }

        if (!cursor.HasArticle(at)) return null;
        // الأشهر الستة الماضية، الساعات الـ24 الأخيرة، الأيام القليلة المقبلة، اليومين الماضيين
        var i = at + 1;
        double? count = unit.Number switch { UnitNumber.One => 1, UnitNumber.Two => 2, _ => null };
        if (unit.Number == UnitNumber.Many)
        {
            var number = cursor.Number(cursor.SkipJoiner(i));
            if (!number.IsNone && number.Vague is null)
            {
                count = number.Value;
                i = number.End;
            }
            else if (cursor.Class(i) == TimeClass.Few || !number.IsNone) i = Math.Max(i + 1, number.End);
        }

        var shift = cursor.Class(i);
        if (!cursor.Same(at, i) || shift is not (TimeClass.Past or TimeClass.Next or TimeClass.Current) || cursor.IsJoined(i)) return null;
        i++;
        if (unit.Number == UnitNumber.One)
        {
            // اليوم الماضي and الساعة الأخيرة are no dates.
            if (unit.Unit is TimeUnit.Day or TimeUnit.Hour or TimeUnit.Minute) return null;
            return (i, Shifted(unit.Unit, shift switch { TimeClass.Past => -1, TimeClass.Next => 1, _ => 0 }));
        }

        // الساعات المقبلة are those of the day.
        if (count is null && unit.Unit == TimeUnit.Hour && shift == TimeClass.Next && cursor.Published is { } now) return (i, TimeValue.Day(now));
        if (count is not { } n || cursor.Published is not { } published || shift == TimeClass.Current) return (i, TimeValue.Unresolved);
        if (shift == TimeClass.Next) return (i, Range(published, Plus(published, n, unit.Unit)));
        var from = Plus(published, -n, unit.Unit);
        // The last two days of a morning paper end yesterday.
        return (i, unit.Unit == TimeUnit.Day ? Range(from, published.PlusDays(-1)) : Range(from, published));
    }

    /// <summary>آخر 24 ساعة.</summary>
    private (int End, TimeValue Value)? LastHours(int at)
    {
        if (cursor.Key(at) is not ("اخر" or "باخر") || Length(at + 1) is not { Count: { } count } length || cursor.Published is not { } published) return null;
        return (length.End, Range(Plus(published, -count, length.Unit), published));
    }

    /// <summary>النصف الأول من العام 2015، الربع الأخير من عام 2012.</summary>
    private (int End, TimeValue Value)? Share(int at)
    {
        var months = cursor.Key(at) switch { "النصف" => 6, "الربع" => 3, _ => 0 };
        if (months == 0 || !cursor.Is(at + 2, "من")) return null;
        var order = cursor.Key(at + 1) switch { "الاول" => 0, "الثاني" => 1, "الثالث" => 2, "الرابع" => 3, "الاخير" => 12 / months - 1, _ => -1 };
        if (order < 0 || order * months >= 12) return null;
        int end, year;
        if (calendar.Year(at + 3, bare: true) is { Hijri: false } named) (end, year) = (named.End, named.Year);
        else if (Period(at + 3) is { Value: { Precision: "year", From: { } whole } } period) (end, year) = (period.End, whole.Year);
        else return null;
        var from = new LocalDate(year, 1 + order * months, 1);
        return (end, new TimeValue(from, from.PlusMonths(months).PlusDays(-1), "range"));
    }

    /// <summary>الأربعة الأشهر الماضية: the number before the unit, both with the article.</summary>
    private (int End, TimeValue Value)? Counted(int at)
    {
        if (cursor.Key(at) is not ['ا', 'ل', ..] || cursor.Number(at) is not { IsNone: false, Vague: null, Value: { } count } number || cursor.At(number.End) is not { Class: TimeClass.Unit, Number: UnitNumber.Many } unit || !cursor.HasArticle(number.End)) return null;
        var end = number.End + 1;
        if (!cursor.Same(at, end) || cursor.Class(end) is not (TimeClass.Past or TimeClass.Next) || cursor.IsJoined(end)) return null;
        if (cursor.Published is not { } published) return (end + 1, TimeValue.Unresolved);
        return (end + 1, cursor.Class(end) == TimeClass.Next ? Range(published, Plus(published, count, unit.Unit)) : Range(Plus(published, -count, unit.Unit), published));
    }

    private (int End, int Year)? Pair(int i)
    {
        if (cursor.Is(i, "و")) i++;
        else if (cursor.Key(i) is not ("الي" or "-")) return null;
        else i++;
        return cursor.Whole(i) is >= 1000 and <= 2199 and var year ? (i + 1, year) : null;
    }

    private (int End, TimeValue Value)? Decade(int at)
    {
        if (cursor.At(at) is { Class: TimeClass.Decade } word && (cursor.HasArticle(at) || cursor.Key(at + 1) is "القرن" || cursor.Is(at - 1, "في")))
        {
            var start = 1900 + word.Value;
            var end = cursor.Key(at + 1) is "القرن" && cursor.Class(at + 2) is TimeClass.Past ? at + 3 : at + 1;
            return (end, new TimeValue(new LocalDate(start, 1, 1), new LocalDate(start + 9, 12, 31), "decade"));
        }

        return null;
    }

    private (int End, TimeValue Value)? Season(int at)
    {
        var season = cursor.At(at) switch { { Class: TimeClass.Season } s => s.Value, { Name: "ربيع" } => 1, _ => 0 };
        if (season == 0) return null;
        var i = at + 1;
        int year;
        if (calendar.Year(i, bare: true) is { Hijri: false } named) (i, year) = (named.End, named.Year);
        else if (cursor.Published is { } published && cursor.HasArticle(at) && cursor.Class(i) is TimeClass.Past or TimeClass.Next or TimeClass.Current)
        {
            year = published.Year;
            var starts = Start(year, season);
            if (cursor.Class(i) == TimeClass.Past && starts.PlusMonths(3) > published) year--;
            else if (cursor.Class(i) == TimeClass.Next && starts < published) year++;
            i++;
        }
        else return null;

        var from = Start(year, season);
        return (i, new TimeValue(from, from.PlusMonths(3).PlusDays(-1), "season"));
    }

    /// <summary>Seasons as months: spring from March, summer from June, autumn from September, winter from December of the year before.</summary>
    private static LocalDate Start(int year, int season) => season == 4 ? new LocalDate(year - 1, 12, 1) : new LocalDate(year, season * 3, 1);

    /// <summary>A length: ثلاثة أيام، يومين، أسبوع، 24 ساعة، عدة أشهر، نحو عامين.</summary>
    public Duration? Length(int at)
    {
        var i = at;
        if (cursor.Key(i) is "نحو" or "حوالي" or "قرابه" or "زهاء") i++;
        else if (cursor.Key(i) is "اكثر" or "اقل" && cursor.Is(i + 1, "من")) i += 2;
        if (!cursor.Same(at, i)) return null;
        if (cursor.At(i) is { Class: TimeClass.Unit } unit && !cursor.HasArticle(i))
        {
            if (unit.Unit == TimeUnit.Year && cursor.Whole(i + 1) >= 1000 || unit.Unit == TimeUnit.Month && calendar.MonthName(i + 1) is not null) return null;
            var end = i + 1;
            double? count = unit.Number switch { UnitNumber.One => 1, UnitNumber.Two => 2, _ => null };
            // بعد عقد الاجتماع، عقب عقد لقاء: holding it, no ten years.
            if (unit is { Unit: TimeUnit.Decade, Number: UnitNumber.One } && end < cursor.Words.Count && cursor.Words[end] is { Pos: PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false } && cursor.Class(end) == TimeClass.None && cursor.Key(end) is not ("واحد" or "كامل")) return null;
            if (unit.Number == UnitNumber.One && cursor.Key(end) is "واحد" or "واحده") end++;
            if (unit.Number == UnitNumber.Many && cursor.Class(end) == TimeClass.Few) end++;
            if (count is not null && cursor.Key(end) is "ونصف") end = cursor.Key(end + 1) is ['ا', 'ل', ..] && cursor.Class(end + 1) == TimeClass.Unit ? end + 2 : end + 1;
            return new Duration(end, count, unit.Unit);
        }

        if (cursor.Class(i) == TimeClass.Few && cursor.At(i + 1) is { Class: TimeClass.Unit, Number: UnitNumber.Many } few) return new Duration(i + 2, null, few.Unit);
        var number = cursor.Number(cursor.SkipJoiner(i));
        if (number.IsNone || number.End >= cursor.Words.Count || cursor.At(number.End) is not { Class: TimeClass.Unit } counted || cursor.IsJoined(number.End) || cursor.HasArticle(number.End)) return null;
        return new Duration(number.End + 1, number.Vague is null ? number.Value : null, counted.Unit);
    }

    /// <summary>The unit that holds the day of publication, moved by whole units.</summary>
    public TimeValue Shifted(TimeUnit unit, int by)
    {
        if (cursor.Published is not { } published) return TimeValue.Unresolved;
        switch (unit)
        {
            case TimeUnit.Week: return TimeValue.Week(published.PlusWeeks(by));
            case TimeUnit.Month:
                var month = published.PlusMonths(by);
                return TimeValue.Month(month.Year, month.Month);
            case TimeUnit.Year: return TimeValue.Year(published.Year + by);
            case TimeUnit.Decade:
                var decade = (published.Year / 10 + by) * 10;
                return new TimeValue(new LocalDate(decade, 1, 1), new LocalDate(decade + 9, 12, 31), "decade");
            case TimeUnit.Century:
                var century = (published.Year / 100 + by) * 100;
                return new TimeValue(new LocalDate(century, 1, 1), new LocalDate(century + 99, 12, 31), "range");
            default: return TimeValue.Unresolved;
        }
    }

    public static LocalDate Plus(LocalDate day, double count, TimeUnit unit)
    {
        var n = (int)Math.Clamp(Math.Round(count), -4000, 4000);
        return unit switch
        {
            TimeUnit.Minute => day,
            TimeUnit.Hour => day.PlusDays((int)(count < 0 ? Math.Floor(count / 24) : Math.Ceiling(count / 24))),
            TimeUnit.Day => day.PlusDays(n),
            TimeUnit.Week => day.PlusWeeks(n),
            TimeUnit.Month => day.PlusMonths(n),
            TimeUnit.Year => day.PlusYears(Math.Max(n, 1 - day.Year)),
            TimeUnit.Decade => day.PlusYears(Math.Max(n * 10, 1 - day.Year)),
            _ => day.PlusYears(Math.Max(n * 100, 1 - day.Year)),
        };
    }

    private static TimeValue Range(LocalDate from, LocalDate to) => from == to ? TimeValue.Day(from) : new TimeValue(from, to, "range");
}
