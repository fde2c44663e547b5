using NodaTime;

namespace Isnad.Time;

/// <summary>Reads one expression of time with the prepositions that belong to it: منذ، قبل، خلال، بين … و…، من … إلى.</summary>
internal sealed class TimePhrases
{
    /// <summary>How many words back «ذلك الحين» points.</summary>
    private const int ThatTime = 40;

    /// <summary>How many days back a day is one of the news.</summary>
    private const int NewsDays = 8;

    private readonly TimeCursor _cursor;
    private readonly CalendarPhrases _calendar;
    private readonly DayPhrases _days;
    private readonly PeriodPhrases _periods;

    public TimePhrases(TimeCursor cursor)
    {
        _cursor = cursor;
        _calendar = new CalendarPhrases(cursor);
        _days = new DayPhrases(cursor, _calendar);
        _periods = new PeriodPhrases(cursor, _calendar);
    }

    /// <summary>The day last spoken of, which «اليوم نفسه» takes up.</summary>
    public TimeValue LastDay { get; set; } = TimeValue.Unresolved;

    /// <summary>The expression last read that resolved, which «منذ ذلك الحين» counts from.</summary>
    public (int End, TimeValue Value)? Last { get; set; }

    /// <summary>The expression last read that is no day of the news.</summary>
    public (int End, TimeValue Value)? LastBack { get; set; }

    /// <summary>The expression that begins at a word, or null.</summary>
    public (int End, TimeValue Value)? At(int i)
    {
        if (_cursor.Key(i) is "اليوم" or "باليوم" or "لليوم" && _cursor.Key(i + 1) is "نفسه" or "ذاته") return (i + 2, LastDay);
        switch (_cursor.Class(i))
        {
            case TimeClass.Since: return Since(i);
            case TimeClass.Before: return Before(i);
            case TimeClass.After: return After(i);
            case TimeClass.During: return During(i);
            case TimeClass.Between: return Between(i);
            case TimeClass.From: return Span(i);
        }

        // على مدى العامين الماضيين
        if (_cursor.Key(i) is "علي" && _cursor.Key(i + 1) is "مدي" or "مدار" or "امتداد" && During(i + 1) is { } during) return during;

        if (Point(i) is not { } point) return AgoAfter(i);
        // "3 أيار حتى 5 حزيران", "1990 - 1994"
        if (_cursor.Same(i, point.End) && _cursor.Key(point.End) is "حتي" or "وحتي" or "ولغايه" or "لغايه" or "الي"
            // أرجأت المحكمة القضية السبت إلى منتصف أكتوبر: a day without من only says when.
            && (_cursor.Class(i) is not (TimeClass.Weekday or TimeClass.Relative or TimeClass.Part or TimeClass.Unit) || _cursor.Class(point.End + 1) is TimeClass.Weekday or TimeClass.Relative or TimeClass.Part)
            && Point(point.End + 1) is { } last && TimeValue.Between(point.Value, last.Value) is { IsResolved: true } range) return (last.End, range);
        return point;
    }

    /// <summary>A day, date, month, year or period without prepositions.</summary>
    private (int End, TimeValue Value)? Point(int i)
    {
        if (i >= _cursor.Words.Count) return null;
        return _calendar.DayOfMonth(i) ?? _days.Day(i) ?? _periods.Period(i) ?? _calendar.Month(i, certain: false) ?? BareYear(i);
    }

    /// <summary>Four digits that can only be a year by what stands before them: في 1994، منذ 2011، (1984).</summary>
    private (int End, TimeValue Value)? BareYear(int i)
    {
        if (_cursor.Whole(i) is not (>= 1800 and <= 2100 and var year)) return null;
        var before = _cursor.Key(i - 1);
        var next = _cursor.Same(i, i + 1) ? _cursor.Words[i + 1] : null;
        if (before == "(" && next?.Form is ")" or "-") return Years(i, year);
        if (before is not ("في" or "وفي" or "لعام" or "حتي" or "منذ" or "اتفاق" or "اتفاقيه" or "حرب" or "حدود" or "انتخابات" or "موازنه" or "ميزانيه" or "دستور" or "انقلاب" or "ثوره" or "غزو")) return null;
        // "في 2000 موقع" counts: a year is followed by a mark, a particle or a verb, never by an indefinite noun.
        if (next is not null && next.Kind == Text.WordKind.Arabic && !next.HasConjunctionOrArticle() && !IsParticle(next.Key) && next.Pos is not Text.PartOfSpeech.Verb) return null;
        if (next?.Form is "%" or "٪") return null;
        return Years(i, year);
    }

    private static bool IsParticle(string key) => key is "في" or "من" or "الي" or "علي" or "عن" or "مع" or "بعد" or "قبل" or "خلال" or "عندما" or "حين" or "حيث" or "ان" or "او" or "ثم" or "لكن" or "بين"
        or "حتي" or "ضد" or "اثر" or "عقب" or "بسبب" or "لم" or "لا" or "قد" or "كان" or "كانت" or "بان" or "م" or "بشان" or "وسط";

    private (int End, TimeValue Value) Years(int i, int year)
    {
        if (_cursor.Key(i + 1) is "-" or "–" or "/" && _cursor.Whole(i + 2) is >= 1800 and <= 2100 and var last && last > year)
            return (i + 3, TimeValue.Between(TimeValue.Year(year), TimeValue.Year(last)));
        return (i + 1, TimeValue.Year(year));
    }

    private (int End, TimeValue Value)? Since(int i)
    {
        var published = _cursor.Published;
        var at = i + 1;
        if (!_cursor.Same(i, at)) return null;
        // منذ ذلك الحين، ومنذ ذلك الوقت: from what was dated right before.
        if (_cursor.Key(at) is "ذلك" && _cursor.Key(at + 1) is "الحين" or "الوقت" or "التاريخ")
            return (at + 2, ThatDate(at) is { Value.From: { } then } named && at - named.End < ThatTime && published is { } until && then < until ? new TimeValue(then, until, "range") : TimeValue.Unresolved);
        if (_periods.Length(at) is { } length)
        {
            if (length.Count is not { } count || published is not { } day) return (length.End, TimeValue.Unresolved);
            var from = PeriodPhrases.Plus(day, -count, length.Unit);
            return (length.End, from == day ? TimeValue.Day(day) : new TimeValue(from, day, "range"));
        }

        if (Point(at) is not { } start)
        {
            if (_cursor.Whole(at) is >= 1800 and <= 2100 and var year) start = (at + 1, TimeValue.Year(year));
            else return null;
        }

        var stop = start.End;
        if (_cursor.Is(stop, "،") && _cursor.Key(stop + 1) is "وحتي" or "حتي" or "ولغايه") stop++;
        if (_cursor.Same(i, stop) && _cursor.Key(stop) is "حتي" or "وحتي" or "ولغايه" or "لغايه" or "الي" && Point(stop + 1) is { } last)
            return (last.End, TimeValue.Between(start.Value, last.Value));
        if (start.Value.From is not { } first || published is not { } now || first > now) return (start.End, start.Value with { From = null, To = null, Precision = "unresolved" });
        return (start.End, first == now ? TimeValue.Day(now) : new TimeValue(first, now, "range"));
    }

    /// <summary>بدأ التمرد في 2004، وقال متحدث أمس إنه منذ ذلك الحين: a day of the news is when somebody spoke, where a time further back was named.</summary>
    private (int End, TimeValue Value)? ThatDate(int at) =>
        Last is { Value: { Precision: "day", From: { } day } } && _cursor.Published is { } published && day.PlusDays(NewsDays) > published && LastBack is { } back && at - back.End < ThatTime ? back : Last;

    /// <summary>قبل يومين، قبل نحو أربع سنوات; قبل الخميس bounds nothing from below and stays unresolved.</summary>
    private (int End, TimeValue Value)? Before(int i)
    {
        if (_days.Day(i) is { } day) return day;
        if (!_cursor.Same(i, i + 1) || _periods.Length(i + 1) is not { } length) return null;
        var end = length.End;
        if (_cursor.Is(end, "من") && (_cursor.Key(end + 1) is "الان" || _cursor.Is(end + 1, "اليوم"))) end += 2;
        // "قبل أسبوع (فقط) من الانتخابات" counts from the election.
        else if (_cursor.Is(end, "من") || _cursor.Is(end, "فقط") && _cursor.Is(end + 1, "من")) return (end, TimeValue.Unresolved);
        return (end, Ago(length));
    }

    /// <summary>ثلاثة أيام مضت; أسبوعين خلت.</summary>
    private (int End, TimeValue Value)? AgoAfter(int i)
    {
        if (_cursor.Words[i].Kind == Text.WordKind.Punctuation || _periods.Length(i) is not { } length || _cursor.Key(length.End) is not ("مضت" or "خلت" or "مضي")) return null;
        return (length.End + 1, Ago(length));
    }

    private TimeValue Ago(PeriodPhrases.Duration length)
    {
        // قبل ساعات
        if (length is { Count: null, Unit: TimeUnit.Hour } && _cursor.Published is { } today) return TimeValue.Day(today);
        if (length.Count is not { } count || _cursor.Published is not { } published) return TimeValue.Unresolved;
        var day = PeriodPhrases.Plus(published, -count, length.Unit);
        return length.Unit switch
        {
            TimeUnit.Month => TimeValue.Month(day.Year, day.Month),
            TimeUnit.Year => TimeValue.Year(day.Year),
            TimeUnit.Decade or TimeUnit.Century => new TimeValue(new LocalDate(day.Year / 10 * 10, 1, 1), new LocalDate(day.Year / 10 * 10 + 9, 12, 31), "decade"),
            TimeUnit.Week => new TimeValue(day, day, "week"),
            _ => TimeValue.Day(day),
        };
    }

    /// <summary>بعد غد, بعد منتصف ليل أمس; a length after an event that the words do not date stays unresolved.</summary>
    private (int End, TimeValue Value)? After(int i)
    {
        if (_days.Day(i) is { } day) return day;
        if (!_cursor.Same(i, i + 1) || _periods.Length(i + 1) is not { } length || length.Unit is TimeUnit.Minute) return null;
        return (length.End, TimeValue.Unresolved);
    }

    /// <summary>خلال الأسبوع الماضي، خلال أسبوع، على مدى ثلاثة أيام، في غضون شهر.</summary>
    private (int End, TimeValue Value)? During(int i)
    {
        if (!_cursor.Same(i, i + 1)) return null;
        if (_periods.Length(i + 1) is { } length)
        {
            // خلال الـ 24 ساعة الماضية
            var end = _cursor.Same(i, length.End) && _cursor.Class(length.End) == TimeClass.Past && !_cursor.IsJoined(length.End) ? length.End + 1 : length.End;
            if (length.Count is not { } count || _cursor.Published is not { } published) return (end, TimeValue.Unresolved);
            if (_cursor.LooksAhead(i) || _cursor.Key(i) is "غضون")
            {
                if (!_cursor.LooksAhead(i)) return (end, TimeValue.Unresolved);
                return (end, new TimeValue(published, PeriodPhrases.Plus(published, count, length.Unit), "range"));
            }

            var from = PeriodPhrases.Plus(published, -count, length.Unit);
            return (end, from == published ? TimeValue.Day(published) : new TimeValue(from, published, "range"));
        }

        return Point(i + 1) is { } point ? (point.End, point.Value) : _cursor.Whole(i + 1) is >= 1800 and <= 2100 and var year ? (i + 2, TimeValue.Year(year)) : null;
    }

    /// <summary>بين عامي 2006 و2019، بين 3 و5 أيار، بين الخميس والسبت.</summary>
    private (int End, TimeValue Value)? Between(int i)
    {
        if (!_cursor.Same(i, i + 1)) return null;
        if (_cursor.At(i + 1) is { Class: TimeClass.Unit, Unit: TimeUnit.Year, Number: UnitNumber.Two } && _periods.Period(i + 1) is { } pair) return pair;
        if (_calendar.DayOfMonth(i + 1) is { Value.Precision: "range" } days) return days;
        if (Point(i + 1) is not { } first) return null;
        var at = first.End;
        if (_cursor.Is(at, "و")) at++;
        else if (_cursor.Key(at) is not ['و', ..]) return null;
        return Point(at) is { } last ? (last.End, TimeValue.Between(first.Value, last.Value)) : null;
    }

    /// <summary>من 3 إلى 5 أيار، من الخميس حتى السبت، من 1991 إلى 1994.</summary>
    private (int End, TimeValue Value)? Span(int i)
    {
        if (!_cursor.Same(i, i + 1)) return null;
        if (_calendar.DayOfMonth(i + 1) is { Value.Precision: "range" } days) return days;
        (int End, TimeValue Value)? first = Point(i + 1) ?? (_cursor.Whole(i + 1) is >= 1800 and <= 2100 and var year ? (i + 2, TimeValue.Year(year)) : null);
        if (first is not { } from || _cursor.Key(from.End) is not ("الي" or "حتي" or "وحتي" or "ولغايه" or "لغايه")) return null;
        (int End, TimeValue Value)? last = Point(from.End + 1) ?? (_cursor.Whole(from.End + 1) is >= 1800 and <= 2100 and var end ? (from.End + 2, TimeValue.Year(end)) : null);
        return last is { } to && TimeValue.Between(from.Value, to.Value) is { IsResolved: true } range ? (to.End, range) : null;
    }
}

internal static class YearNeighbours
{
    /// <summary>Whether the word cannot be what a number counts: it carries و, the article or a preposition.</summary>
    public static bool HasConjunctionOrArticle(this Text.Word word) => word.Key is ['و', _, _, ..] or ['ا', 'ل', ..] or ['ب', 'ا', 'ل', ..] or ['ل', 'ل', ..] || word.HasPreposition;
}
