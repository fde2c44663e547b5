using System.Globalization;
using Isnad.Records;

namespace Isnad.Register.Council;

/// <summary>What a report claims of the Security Council, ready to be held against the register.</summary>
public sealed record CouncilClaim
{
    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Id of the act within the record.</summary>
    public required string Act { get; init; }

    /// <summary>The act's kind as read.</summary>
    public required string Kind { get; init; }

    /// <summary>The sentence that claims it.</summary>
    public required string Words { get; init; }

    /// <summary>What it is about: a topic, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Symbol or number, or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>How many, or null.</summary>
    public int? Count { get; init; }

    /// <summary>The vote, or null.</summary>
    public VoteCount? Votes { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Day of the report, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>States that act, by ISO code.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The day by which it is claimed to have happened.</summary>
    internal DateOnly? By => To ?? Published;

    /// <summary>The claims of a record, in order.</summary>
    public static IReadOnlyList<CouncilClaim> Of(Record record)
    {
        if (record.Council.Count == 0) return [];
        var text = record.Report.Text;
        var countries = record.Actors.ToDictionary(a => a.Id, a => a.Country, StringComparer.Ordinal);
        return
        [
            .. record.Council.Select(act =>
            {
                var sentence = SentenceOf(record.Report, act.Cue.Start) ?? act.Cue.Cut(text);
                return new CouncilClaim
                {
                    Report = record.Report.Id,
                    Act = act.Id,
                    Kind = act.Kind,
                    Words = sentence.Trim(),
                    Topic = (Topics.In(act.Subject?.Cut(text) ?? "") ?? Topics.In(sentence) ?? Topics.In(text))?.Name,
                    Symbol = act.Symbol,
                    Count = act.Count,
                    Votes = act.Votes,
                    From = Day(act.When?.From),
                    To = Day(act.When?.To),
                    Published = Day(record.Report.Published),
                    States = [.. act.ActorIds.Select(id => countries.GetValueOrDefault(id)).OfType<string>().Distinct()],
                };
            }),
        ];
    }

    private static string? SentenceOf(Report report, int at)
    {
        foreach (var sentence in report.Sentences)
            if (sentence.Contains(at)) return sentence.Cut(report.Text);
        return null;
    }

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
