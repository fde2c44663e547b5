using System.Text.Json.Serialization;

namespace Isnad.Records;

/// <summary>What Isnad says that one report says. The contract is <c>docs/record.md</c>; its JSON Schema is <c>docs/record.schema.json</c>.</summary>
public sealed record Record
{
    /// <summary>Version of the contract.</summary>
    [JsonPropertyName("record"), JsonPropertyOrder(-1)]
    public int Version { get; init; } = 1;

    /// <summary>The report that was read.</summary>
    public required Report Report { get; init; }

    /// <summary>Everyone and every body that the report names, each once.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Every attribution of words, knowledge or a position to someone other than the narrator.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>What happened, was done, is planned or was called off between political actors.</summary>
    public IReadOnlyList<PoliticalEvent> Events { get; init; } = [];

    /// <summary>Arms, munitions or military equipment supplied, sold, ordered, used or refused.</summary>
    public IReadOnlyList<ArmsTransfer> Transfers { get; init; } = [];

    /// <summary>Acts of or before the UN Security Council, and of the Secretary-General under the Charter.</summary>
    public IReadOnlyList<CouncilAct> Council { get; init; } = [];

    /// <summary>Counts and sums that a register would keep.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The reader's doubts: what stayed unresolved, and why.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
