namespace Isnad.Register.Conflicts;

/// <summary>A peace agreement as PA-X has it.</summary>
public sealed record Agreement
{
    /// <summary>PA-X's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day it was agreed, <c>yyyy-MM-dd</c>.</summary>
    public required string Day { get; init; }

    /// <summary>UCDP's ids of the conflicts it belongs to; empty where PA-X names none.</summary>
    public IReadOnlyList<int> Conflicts { get; init; } = [];

    /// <summary>PA-X's status, such as <c>Multiparty signed/agreed</c>, or null.</summary>
    public string? Status { get; init; }

    /// <summary>PA-X's stage (<c>Cea</c> ceasefire, <c>Pre</c> before negotiation, <c>SubPar</c>, <c>SubComp</c>, <c>Imp</c>, <c>Ren</c>), or null.</summary>
    public string? Stage { get; init; }

    /// <summary>The process it belongs to, or null.</summary>
    public string? Process { get; init; }

    /// <summary>Line in its file.</summary>
    public int Row { get; init; }
}
