namespace Isnad.Register.Council;

/// <summary>How a member voted.</summary>
public enum Ballot
{
    /// <summary>In favour.</summary>
    Yes,

    /// <summary>Against.</summary>
    No,

    /// <summary>Abstained.</summary>
    Abstain,

    /// <summary>Took no part in the vote.</summary>
    NotVoting,
}

/// <summary>One member's vote.</summary>
/// <param name="Member">The member as the source spells it.</param>
/// <param name="Ballot">How it voted.</param>
public sealed record MemberVote(string Member, Ballot Ballot);

/// <summary>A vote of the Council.</summary>
/// <param name="Yes">Votes in favour.</param>
/// <param name="No">Votes against.</param>
/// <param name="Abstain">Abstentions.</param>
/// <param name="NotVoting">Members that took no part, 0 where the source does not say.</param>
/// <param name="Members">Votes by member; empty or partial where the source gives counts only.</param>
public sealed record CouncilVote(int Yes, int No, int Abstain, int NotVoting, IReadOnlyList<MemberVote> Members)
{
    /// <summary>The members that voted so.</summary>
    public IEnumerable<string> Of(Ballot ballot) => Members.Where(m => m.Ballot == ballot).Select(m => m.Member);

    /// <inheritdoc />
    public override string ToString() => NotVoting == 0 ? $"{Yes}-{No}-{Abstain}" : $"{Yes}-{No}-{Abstain}, {NotVoting} not voting";
}
