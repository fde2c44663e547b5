using Isnad.Register.Copies;
using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>A report as the comparison of facts needs it: its text in words, its place among copies, its facts.</summary>
internal sealed class FactReport
{
    public required LinkedReport Report { get; init; }

    /// <summary>Day number of publication; null where unknown, and such a report's facts are not compared.</summary>
    public required int? Day { get; init; }

    /// <summary>The cluster of copies it belongs to, or its own number.</summary>
    public required long Cluster { get; init; }

    /// <summary>The agency that it or a copy of it credits, or null.</summary>
    public required string? Agency { get; init; }

    /// <summary>Its shingles, made when they are first asked for.</summary>
    public ShingleSet Shingles => _shingles ??= ShingleSet.Of(Report.Text);

    private ShingleSet? _shingles;

    public IReadOnlyList<StatementFact> Statements { get; set; } = [];

    public IReadOnlyList<EventFact> Events { get; set; } = [];

    /// <summary>Where a fact comes from that has no named speaker: the agency, else the first to print it.</summary>
    public string OwnOrigin => Agency is null ? $"report:{Cluster}" : $"agency:{Agency}";
}

/// <summary>A fact of either layer.</summary>
internal abstract class Fact
{
    public required FactReport In { get; init; }

    public required int N { get; init; }

    /// <summary>Where its cue stands, in UTF-16 code units.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The root of its chain.</summary>
    public required string Origin { get; init; }

    /// <summary>Its content words as sorted numbers without repetition.</summary>
    public required int[] Words { get; init; }

    /// <summary>The words that <see cref="Words"/> come from.</summary>
    public required TextSpan Said { get; init; }

    public FactGroup? Group { get; set; }

    /// <summary>The fact whose words it repeats, or null.</summary>
    public Fact? TakenFrom { get; set; }

    public int Day => In.Day!.Value;
}

/// <summary>A statement to be compared.</summary>
internal sealed class StatementFact : Fact
{
    /// <summary>The speakers' numbers in the register.</summary>
    public required long[] Speakers { get; init; }

    /// <summary>The folded description of a speaker without a name, or null.</summary>
    public required string? Described { get; init; }

    public required TextSpan? Source { get; init; }

    public required string Act { get; init; }
}

/// <summary>An event to be compared.</summary>
internal sealed class EventFact : Fact
{
    public required string Type { get; init; }

    public required string? Mode { get; init; }

    public required string CueKey { get; init; }

    public required long[] Actors { get; init; }

    public required long[] Recipients { get; init; }

    /// <summary>Countries of the actors and recipients that have one.</summary>
    public required string[] ActorCountries { get; init; }

    /// <summary>As <see cref="ActorCountries"/>.</summary>
    public required string[] RecipientCountries { get; init; }

    public required TextSpan? ActorWords { get; init; }

    public required TextSpan? RecipientWords { get; init; }

    public required TextSpan? PlaceWords { get; init; }

    public required string? PlaceId { get; init; }

    public required string? PlaceName { get; init; }

    public required string? Country { get; init; }

    public required string? PlacePrecision { get; init; }

    /// <summary>Where the place lies, in degrees.</summary>
    public required (double Latitude, double Longitude)? Point { get; init; }

    public required TextSpan? WhenWords { get; init; }

    /// <summary>First and last day where the report tells them exactly; null otherwise.</summary>
    public required (int From, int To)? Dated { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyList<FigureFact> Figures { get; init; }

    /// <summary>Kinds of which the sentence gives more than one figure: which of them counts what cannot be told by comparing.</summary>
    public required IReadOnlyList<string> ManyOf { get; init; }

    /// <summary>Whether it happened, as told, or is told not to have: these can contradict. Plans and calls are another matter.</summary>
    public bool IsTold => Status is "asserted" or "denied" or "negated";
}

/// <summary>A count attached to an event, as a range.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Low">The least it may be.</param>
/// <param name="High">The most it may be.</param>
/// <param name="Span">The words.</param>
internal readonly record struct FigureFact(string Kind, double Value, double Low, double High, TextSpan Span)
{
    public bool Fits(FigureFact other) => Low <= other.High && other.Low <= High;

    /// <summary>The range of a number with its qualifier.</summary>
    public static FigureFact? Of(string kind, double? value, double? upper, string approx, TextSpan span)
    {
        if (value is not { } v) return null;
        var (low, high) = approx switch
        {
            "at-least" => (v, double.PositiveInfinity),
            "at-most" => (0, v),
            // "About 50" covers what a careful reporter would still call so.
            "about" => (v * 0.85, v * 1.15),
            "dozens" or "hundreds" or "thousands" => (v, double.PositiveInfinity),
            _ => (v, upper ?? v),
        };
        return new FigureFact(kind, v, low, high, span);
    }
}

/// <summary>Facts that are one: one statement in many reports, one event told many times.</summary>
internal sealed class FactGroup
{
    public required long Number { get; init; }

    public List<(Fact Fact, string Because)> Members { get; } = [];

    /// <summary>The first fact; the others must fit it.</summary>
    public Fact Lead => Members[0].Fact;

    public int LastDay => Members.Max(m => m.Fact.Day);
}
