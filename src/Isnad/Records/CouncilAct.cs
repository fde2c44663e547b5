using Isnad.Text;

namespace Isnad.Records;

/// <summary>An act of or before the Security Council, or of the Secretary-General under the Charter.</summary>
public sealed record CouncilAct
{
    /// <summary>Its id within the record (<c>C1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word that speaks of the act.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>One of <c>article-99 letter meeting draft-tabled draft-rejected veto resolution-adopted presidential-statement report call</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Ids of those who act.</summary>
    public IReadOnlyList<string> ActorIds { get; init; } = [];

    /// <summary>Document symbol or resolution number, such as <c>2712</c>, or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>How many such acts the words speak of ("four drafts"), or null for one.</summary>
    public int? Count { get; init; }

    /// <summary>The vote, or null.</summary>
    public VoteCount? Votes { get; init; }

    /// <summary>When, or null.</summary>
    public DateExpression? When { get; init; }

    /// <summary>What it is about, as written, or null.</summary>
    public TextSpan? Subject { get; init; }

    /// <summary>Id of the statement it stands in, or null.</summary>
    public string? Statement { get; init; }
}

/// <summary>A vote as reported; each part null where the report does not say.</summary>
public sealed record VoteCount
{
    /// <summary>Votes in favour.</summary>
    public int? For { get; init; }

    /// <summary>Votes against.</summary>
    public int? Against { get; init; }

    /// <summary>Abstentions.</summary>
    public int? Abstain { get; init; }
}
