namespace Isnad.Register.Council;

/// <summary>What a comparison of a claim with the register says.</summary>
public enum CouncilVerdict
{
    /// <summary>The register says the same.</summary>
    Agrees,

    /// <summary>The register says otherwise.</summary>
    Differs,

    /// <summary>The register does not have the document, or not every item of that topic and time.</summary>
    NotCovered,

    /// <summary>The claim says nothing that could be compared.</summary>
    NotComparable,
}

/// <summary>A claim held against the register.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Because">What was compared, in words.</param>
/// <param name="Compared">The items or cases compared with, as printed.</param>
public sealed record CouncilFinding(CouncilClaim Claim, CouncilVerdict Verdict, string Because, IReadOnlyList<string> Compared);
