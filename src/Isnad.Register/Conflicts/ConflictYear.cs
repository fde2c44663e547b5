namespace Isnad.Register.Conflicts;

/// <summary>One year of an armed conflict as UCDP/PRIO code it.</summary>
public sealed record ConflictYear
{
    /// <summary>UCDP's id of the conflict.</summary>
    public required int Conflict { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The government side: ISO 3166-1 alpha-3 codes where known, else names.</summary>
    public IReadOnlyList<string> SideA { get; init; } = [];

    /// <summary>States that fight on the government's side.</summary>
    public IReadOnlyList<string> SecondA { get; init; } = [];

    /// <summary>The opposing side; empty where the source has only numbers of states and the side is a group.</summary>
    public IReadOnlyList<string> SideB { get; init; } = [];

    /// <summary>States that fight on the opposing side.</summary>
    public IReadOnlyList<string> SecondB { get; init; } = [];

    /// <summary>Where, or null.</summary>
    public string? Location { get; init; }

    /// <summary>The territory fought over, or null.</summary>
    public string? Territory { get; init; }

    /// <summary><c>territory</c>, <c>government</c> or both.</summary>
    public string? Incompatibility { get; init; }

    /// <summary>1 for at least 25 deaths in battle in the year, 2 for at least 1,000.</summary>
    public int? Intensity { get; init; }

    /// <summary><c>extrasystemic</c>, <c>interstate</c>, <c>intrastate</c>, or <c>internationalised intrastate</c>.</summary>
    public string? Type { get; init; }

    /// <summary>First death in battle of the conflict, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Started { get; init; }

    /// <summary>When this episode reached 25 deaths, or null.</summary>
    public string? EpisodeStarted { get; init; }

    /// <summary>When this episode ended, where it ended in this year.</summary>
    public string? EpisodeEnded { get; init; }

    /// <summary>Line in its file.</summary>
    public int Row { get; init; }

    /// <summary>All that fight.</summary>
    public IEnumerable<string> Parties => SideA.Concat(SecondA).Concat(SideB).Concat(SecondB);
}
