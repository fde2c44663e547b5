using Isnad.Records;
using Isnad.Text;

namespace Isnad.Time;

/// <summary>Says of each expression that stayed unresolved why it did.</summary>
internal static class UnresolvedDates
{
    public static List<Note> Notes(Document document, IReadOnlyList<TimeExpression> times)
    {
        var notes = new List<Note>();
        foreach (var time in times)
        {
            if (time.From is not null) continue;
            notes.Add(new Note
            {
                Span = document.SpanOf(time.Words),
                Code = "date-unresolved",
                Text = document.Report.Published is null
                    ? "the day of publication is unknown, so nothing can be counted from it"
                    : "the words leave the time open or count from an event that they do not date",
            });
        }

        return notes;
    }
}
