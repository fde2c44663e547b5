using Isnad.Text;
using Isnad.Text.Numbers;
using NodaTime;
using NodaTime.Text;

namespace Isnad.Time;

/// <summary>Finds what a report says of when, and the days meant, counted from its day of publication.</summary>
/// <remarks>Immutable and thread-safe. Without a day of publication whatever depends on it stays unresolved.</remarks>
internal sealed class TimeReader(TimeLexicon lexicon, NumberLexicon numberWords, NumberParser numbers)
{
    /// <summary>The expressions of a document in order, none overlapping another.</summary>
    public List<TimeExpression> Read(Document document)
    {
        LocalDate? published = document.Report.Published is { Length: >= 10 } day && LocalDatePattern.Iso.Parse(day[..10]) is { Success: true } parsed ? parsed.Value : null;
        if (published is { Year: < 1000 or > 9000 }) published = null;
        var cursor = new TimeCursor(document, lexicon, numberWords, numbers, published);
        if (ReportDay.Of(cursor) is { } written) cursor = new TimeCursor(document, lexicon, numberWords, numbers, written);
        var phrases = new TimePhrases(cursor);
        var found = new List<TimeExpression>();
        for (var i = 0; i < cursor.Words.Count;)
        {
            if (!cursor.MayStart(i) || phrases.At(i) is not { } phrase || phrase.End <= i)
            {
                i++;
                continue;
            }

            found.Add(new TimeExpression(new WordRange(i, phrase.End), Iso(phrase.Value.From), Iso(phrase.Value.To), phrase.Value.Precision));
            if (phrase.Value.Precision == "day") phrases.LastDay = phrase.Value;
            if (phrase.Value.IsResolved) phrases.Last = (phrase.End, phrase.Value);
            if (phrase.Value is { IsResolved: true, Precision: not "day" }) phrases.LastBack = (phrase.End, phrase.Value);
            i = phrase.End;
        }

        return found;
    }

    private static string? Iso(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;
}
