namespace Isnad.Register.Council;

/// <summary>What came of an item.</summary>
public enum OutcomeKind
{
    /// <summary>Adopted.</summary>
    Adopted,

    /// <summary>Not adopted: enough votes in favour, and a permanent member voted against.</summary>
    Vetoed,

    /// <summary>Not adopted: too few votes in favour, whoever voted against.</summary>
    TooFewVotes,

    /// <summary>Withdrawn before a vote, or not put to one.</summary>
    Withdrawn,

    /// <summary>No vote is taken on such an item.</summary>
    NoVote,

    /// <summary>The sources do not tell.</summary>
    Unknown,
}

/// <summary>What came of an item, and why.</summary>
/// <param name="Kind">What came of it.</param>
/// <param name="VetoedBy">Permanent members whose vote against was a veto.</param>
/// <param name="Because">The rule applied to the vote, in words.</param>
public sealed record CouncilOutcome(OutcomeKind Kind, IReadOnlyList<string> VetoedBy, string Because)
{
    /// <summary>Whether it was put to the vote and failed.</summary>
    public bool Rejected => Kind is OutcomeKind.Vetoed or OutcomeKind.TooFewVotes;

    /// <summary>In a few words, such as <c>vetoed by United States</c>.</summary>
    public string Short => Kind switch
    {
        OutcomeKind.Adopted => "adopted",
        OutcomeKind.Vetoed => "vetoed by " + string.Join(", ", VetoedBy),
        OutcomeKind.TooFewVotes => "failed for want of votes",
        OutcomeKind.Withdrawn => "withdrawn",
        OutcomeKind.NoVote => "no vote",
        _ => "unknown",
    };
}
