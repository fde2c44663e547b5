namespace Isnad.Register.Council;

/// <summary>What a document or act of the Security Council is.</summary>
public enum CouncilItemKind
{
    /// <summary>A draft resolution; once adopted it is the resolution.</summary>
    Draft,

    /// <summary>An amendment to a draft, written or oral.</summary>
    Amendment,

    /// <summary>An adopted resolution.</summary>
    Resolution,

    /// <summary>A statement by the President of the Council, on which no vote is taken.</summary>
    PresidentialStatement,

    /// <summary>A letter to the Council or its President.</summary>
    Letter,

    /// <summary>A meeting and its record.</summary>
    Meeting,
}

/// <summary>A document or act of the Security Council as one source, or several that were put together, tell it.</summary>
public sealed record CouncilItem
{
    /// <summary>What it is.</summary>
    public required CouncilItemKind Kind { get; init; }

    /// <summary>UN document symbol as written, such as <c>S/RES/2712 (2023)</c>; an oral amendment has a description in its place.</summary>
    public required string Symbol { get; init; }

    /// <summary>Symbol of the draft that a resolution was, or that an amendment amends, or null.</summary>
    public string? Draft { get; init; }

    /// <summary>Day of the vote or, without one, of the document.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Symbol of the meeting's record, such as <c>S/PV.9479</c>, or null; a letter that announces a written vote may stand here.</summary>
    public string? Meeting { get; init; }

    /// <summary>Title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The Council's agenda item, or null.</summary>
    public string? Agenda { get; init; }

    /// <summary>Who put it forward, as the source spells them.</summary>
    public IReadOnlyList<string> Sponsors { get; init; } = [];

    /// <summary>Subject headings.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>The vote, or null where none was taken or none is known.</summary>
    public CouncilVote? Vote { get; init; }

    /// <summary>Permanent members whose vote a source lists as a veto, for items of which it gives no vote.</summary>
    public IReadOnlyList<string> ListedVetoes { get; init; } = [];

    /// <summary>Whether the question was one of procedure (Article 27(2)), on which there is no veto.</summary>
    public bool Procedural { get; init; }

    /// <summary>The outcome in the source's own words, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Languages in which its text was imported (<c>ara</c>, <c>eng</c>).</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Where it is from: file and line, or the publications that were consulted.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Line in its file.</summary>
    public int Row { get; init; }

    /// <summary>Where sources disagree, in words.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>What came of it, derived from the vote.</summary>
    public CouncilOutcome Outcome => OutcomeRule.Of(this);
}
