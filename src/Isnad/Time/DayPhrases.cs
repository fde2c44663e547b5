using NodaTime;

namespace Isnad.Time;

/// <summary>Reads days by their place in the week or beside the day of publication: يوم الخميس، أمس الأول، فجر اليوم الجمعة، ليل السبت الأحد.</summary>
internal sealed class DayPhrases(TimeCursor cursor, CalendarPhrases calendar)
{
    /// <summary>A day, with the part of the day before or after it.</summary>
    public (int End, TimeValue Value)? Day(int at)
    {
        var i = at;
        var eve = false;
        var part = "";
        while (i < cursor.Words.Count && cursor.Same(at, i))
        {
            if (i > at && cursor.IsJoinedSafe(i)) break;
            var word = cursor.At(i);
            if (word?.Class == TimeClass.Part)
            {
                part = word.Name;
                eve = word.Name == "eve";
                i++;
            }
            else if (word is { Class: TimeClass.Edge, Name: "mid" } && cursor.At(i + 1) is { Class: TimeClass.Part }) i++;
            else if (word is { Class: TimeClass.Before or TimeClass.After } && cursor.At(i + 1) is { Class: TimeClass.Edge or TimeClass.Part }) i++;
            else if (cursor.Key(i) is "من" && i > at) i++;
            else if (word is { Class: TimeClass.Unit, Unit: TimeUnit.Hour } && i == at && Clock(i) is { } clock) i = clock;
            else if (word is { Class: TimeClass.Unit, Unit: TimeUnit.Day } && (cursor.Class(i + 1) is TimeClass.Weekday or TimeClass.Relative || IsFirst(i + 1) && cursor.Class(i + 2) is TimeClass.Relative
                || IsFirst(i + 1) && cursor.Is(i + 2, "من") || cursor.Whole(i + 1) is >= 1 and <= 31)) i++;
            else break;
        }

        if (!cursor.Same(at, i)) return null;
        var core = Weekday(i, eve, part) ?? Relative(i, part) ?? LastNight(at, i, part) ?? (i > at ? calendar.DayOfMonth(i) : null);
        if (core is not { } found) return null;
        var end = found.End;
        // "الجمعة صباحا", "أمس مساء"
        if (cursor.Same(at, end) && cursor.Class(end) == TimeClass.Part && !cursor.IsJoined(end) && !cursor.HasArticle(end) && cursor.Key(end) is [.., 'ا'] or "مساء") end++;
        return (end, found.Value);
    }

    private static readonly string[] NotDays = ["صلاه", "خطبه", "خطيب", "سوق", "جامع"];

    private bool IsFirst(int i) => cursor.Key(i) is "اول";

    private int? Clock(int i)
    {
        // الساعة الثالثة والنصف مساء، الساعة 10:30 صباح: only as the beginning of a day phrase.
        var j = i + 1;
        for (var steps = 0; steps < 5 && cursor.Same(i, j); steps++, j++)
        {
            if (cursor.Class(j) == TimeClass.Part) return j;
            var key = cursor.Key(j);
            if (cursor.Words[j].Kind == Text.WordKind.Number || cursor.Ordinals.TryGet(key, out _, out _) || key is "والنصف" or "والربع" or "والثلث" or "الا" or "ربعا" or "الواحده" or "عشره" or "تقريبا" or "من" or "من بعد") continue;
            return cursor.Class(j) is TimeClass.Relative or TimeClass.Weekday ? j : null;
        }

        return null;
    }

    private (int End, TimeValue Value)? Weekday(int i, bool eve, string part)
    {
        // الأبيات الأحد عشر: eleven.
        if (cursor.At(i) is not { Class: TimeClass.Weekday } word || cursor.Key(i + 1) is "عشر" or "عشره") return null;
        if (Array.IndexOf(NotDays, cursor.Key(i - 1)) >= 0) return null;
        // "الرئيسين الاثنين": the two.
        if (word.Value == 1 && cursor.Key(i - 1) is ['ا', 'ل', _, _, .., 'ي', 'ن'] or [.., 'ا', 'ن']) return null;
        var end = i + 1;
        var day = (IsoDayOfWeek)word.Value;
        var shift = cursor.Class(end) is TimeClass.Past or TimeClass.Next or TimeClass.Current && !cursor.IsJoined(end) ? cursor.Class(end) : TimeClass.None;
        // "الخميس الأخير من ..." is no weekday of this week, but the past one is.
        if (shift != TimeClass.None) end++;
        // A date beside it is surer than the weekday: «الخميس (23 يوليو/تموز 2015)».
        var open = cursor.Key(end) is "(" or "،" or "," ? 1 : 0;
        if (cursor.Same(i, end + open) && cursor.Words[end + open].Kind is Text.WordKind.Number or Text.WordKind.Arabic && !cursor.IsJoinedSafe(end + open)
            && calendar.DayOfMonth(end + open) is { } date)
        {
            var close = open == 1 && cursor.Is(end, "(") && cursor.Is(date.End, ")") ? 1 : 0;
            return (date.End + close, date.Value.IsResolved ? date.Value : Resolve(day, shift, i));
        }

        // "ليل السبت الأحد", "ليلة الأحد - الاثنين", "يومي السبت والأحد"
        var gap = cursor.Key(end) is "-" or "–" or "/" ? 1 : 0;
        if (cursor.Same(i, end + gap) && cursor.At(end + gap) is { Class: TimeClass.Weekday } other && other.Value == word.Value % 7 + 1 && !cursor.HasPrepositionSafe(end + gap))
        {
            var joined = cursor.IsJoined(end + gap);
            if (!joined && (gap == 1 || part is "night" or "eve")) return (end + gap + 1, Resolve(day, shift, i));
            if (joined && cursor.At(i - 1) is { Class: TimeClass.Unit, Unit: TimeUnit.Day })
            {
                var last = Resolve((IsoDayOfWeek)other.Value, shift, i);
                return (end + 1, TimeValue.Between(Back(last, 1), last));
            }
        }

        // "هذا الأسبوع الجمعة" is rare; "الخميس من الأسبوع الماضي" is not.
        var value = Resolve(day, shift, i);
        if (cursor.Is(end, "من") && cursor.At(end + 1) is { Class: TimeClass.Unit, Unit: TimeUnit.Week } && cursor.Published is { } published
            && cursor.Class(end + 2) is TimeClass.Past or TimeClass.Next or TimeClass.Current)
        {
            var weeks = cursor.Class(end + 2) switch { TimeClass.Past => -1, TimeClass.Next => 1, _ => 0 };
            var monday = published.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)).PlusWeeks(weeks);
            return (end + 3, TimeValue.Day(monday.PlusDays((int)day - 1)));
        }

        // ليلة الجمعة is the night before Friday.
        return (end, eve ? Back(value, 1) : value);
    }

    private static TimeValue Back(TimeValue value, int days) => value.From is { } from ? TimeValue.Day(from.PlusDays(-days)) : value;

    private TimeValue Resolve(IsoDayOfWeek day, TimeClass shift, int at)
    {
        if (cursor.Published is not { } published) return TimeValue.Unresolved;
        return TimeValue.Day(shift switch
        {
            TimeClass.Next => published.Next(day),
            TimeClass.Past => published.Previous(day),
            _ when shift == TimeClass.None && cursor.LooksAhead(at) => published.With(DateAdjusters.NextOrSame(day)),
            _ => published.With(DateAdjusters.PreviousOrSame(day)),
        });
    }

    /// <summary>اليوم، أمس، أول من أمس، أمس الأول، غدا، بعد غد, and a weekday beside them.</summary>
    private (int End, TimeValue Value)? Relative(int i, string part)
    {
        int offset, end;
        if (IsFirst(i) && cursor.At(i + 1) is { Class: TimeClass.Relative, Value: -1 }) (offset, end) = (-2, i + 2);
        else if (IsFirst(i) && cursor.Is(i + 1, "من") && cursor.At(i + 2) is { Class: TimeClass.Relative, Value: -1 }) (offset, end) = (-2, i + 3);
        else if (cursor.Class(i) == TimeClass.After && cursor.At(i + 1) is { Class: TimeClass.Relative, Value: 1 }) (offset, end) = (2, i + 2);
        else if (cursor.At(i) is { Class: TimeClass.Relative } word)
        {
            (offset, end) = (word.Value, i + 1);
            if (word.Value == -1 && cursor.Key(end) is "الاول" or "الاولي") (offset, end) = (-2, end + 1);
            if (word.Value == 0 && !IsToday(i)) return null;
            if (word.Value == 1 && cursor.Key(i) is "غد" && cursor.Key(i - 1) is not "يوم") return null;
        }
        else return null;

        // "أمس الجمعة", "أمس (الثلاثاء)", "اليوم، الخميس": the weekday names the day where the two disagree.
        var gap = cursor.Key(end) is "(" or "،" ? 1 : 0;
        var value = cursor.Published is { } published ? TimeValue.Day(published.PlusDays(offset)) : TimeValue.Unresolved;
        if (cursor.Same(i, end + gap) && cursor.At(end + gap) is { Class: TimeClass.Weekday } weekday && !cursor.IsJoined(end + gap) && !cursor.HasPrepositionSafe(end + gap)
            && (gap == 0 || cursor.Is(end, "(") || IsDay(value, weekday.Value)))
        {
            var close = cursor.Is(end, "(") && cursor.Is(end + 2, ")") ? 1 : 0;
            var last = end + gap + 1 + close;
            if (cursor.Published is { } day && !IsDay(value, weekday.Value))
                value = TimeValue.Day(offset > 0 ? day.With(DateAdjusters.NextOrSame((IsoDayOfWeek)weekday.Value)) : day.With(DateAdjusters.PreviousOrSame((IsoDayOfWeek)weekday.Value)));
            var open = cursor.Is(last, "(") ? 1 : 0;
            if (cursor.Same(i, last + open) && calendar.DayOfMonth(last + open) is { } date && !cursor.IsJoinedSafe(last + open))
                return (date.End + (open == 1 && cursor.Is(date.End, ")") ? 1 : 0), date.Value.IsResolved ? date.Value : value);
            return (last, value);
        }

        return (end, value);
    }

    private static bool IsDay(TimeValue value, int weekday) => value.From is { } from && (int)from.DayOfWeek == weekday;

    /// <summary>اليوم as "today", not "the day" (اليوم التالي) nor an outlet (روسيا اليوم).</summary>
    private bool IsToday(int i)
    {
        if (cursor.Words[i].HasPreposition && cursor.Key(i) is not ("لليوم" or "اليوم")) return false;
        if (cursor.Key(i - 1) is "عين" or "روسيا" or "المصري" or "صحيفه" or "ليبيا" or "فلسطين" or "عمان" or "في" or "ذلك" or "اخبار" or "جريده" or "السودان" or "قناه" or "بوابه") return false;
        var next = cursor.Same(i, i + 1) ? cursor.Key(i + 1) : "";
        if (next is "التالي" or "نفسه" or "ذاته" or "السابق" or "الاول" or "الثاني" or "الثالث" or "الرابع" or "الخامس" or "السادس" or "السابع" or "الثامن" or "التاسع" or "العاشر"
            or "العالمي" or "الوطني" or "الاخير" or "الذي" or "الموالي" or "الدولي" or "الدراسي" or "الواحد" or "الانتخابي" or "الموعود" or "المذكور" or "الحادي" or "24" or "الماضي") return false;
        return true;
    }

    /// <summary>الليلة الماضية، ليل أمس is read elsewhere; هذه الليلة.</summary>
    private (int End, TimeValue Value)? LastNight(int at, int i, string part)
    {
        if (part is not ("eve" or "night" or "morning" or "evening") || i != at + 1 || !cursor.HasArticle(at)) return null;
        if (cursor.Class(i) != TimeClass.Past || part is not "eve") return null;
        return (i + 1, cursor.Published is { } published ? TimeValue.Day(published.PlusDays(-1)) : TimeValue.Unresolved);
    }
}
