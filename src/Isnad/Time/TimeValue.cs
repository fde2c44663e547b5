using NodaTime;

namespace Isnad.Time;

/// <summary>The days that words of time stand for.</summary>
/// <param name="From">First day, or null where unresolved.</param>
/// <param name="To">Last day, inclusive, or null where unresolved.</param>
/// <param name="Precision">As <see cref="TimeExpression.Precision"/>.</param>
internal readonly record struct TimeValue(LocalDate? From, LocalDate? To, string Precision)
{
    public static readonly TimeValue Unresolved = new(null, null, "unresolved");

    public bool IsResolved => From is not null;

    public static TimeValue Day(LocalDate day) => new(day, day, "day");

    public static TimeValue Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new TimeValue(first, first.With(DateAdjusters.EndOfMonth), "month");
    }

    public static TimeValue Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), "year");

    public static TimeValue Week(LocalDate within)
    {
        var monday = within.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new TimeValue(monday, monday.PlusDays(6), "week");
    }

    /// <summary>From the first day of one to the last day of the other.</summary>
    public static TimeValue Between(TimeValue first, TimeValue last) =>
        first.From is { } from && last.To is { } to && from <= to ? new TimeValue(from, to, "range") : Unresolved;

    /// <summary>The beginning, middle or end of the interval, as news writing uses the words: its first, middle or last third.</summary>
    public TimeValue Part(string edge)
    {
        if (From is not { } from || To is not { } to) return this;
        var days = NodaTime.Period.DaysBetween(from, to) + 1;
        if (days < 3) return this;
        var third = days / 3;
        return edge switch
        {
            "start" => new TimeValue(from, from.PlusDays(third - 1), "range"),
            "mid" => new TimeValue(from.PlusDays(third), to.PlusDays(-third), "range"),
            _ => new TimeValue(to.PlusDays(1 - third), to, "range"),
        };
    }
}
