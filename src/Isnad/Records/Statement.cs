using Isnad.Text;

namespace Isnad.Records;

/// <summary>Reported speech: who said what, in which words, and through whom it reached us.</summary>
public sealed record Statement
{
    /// <summary>Its id within the record (<c>S1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word or words that report (<c>وقال</c>, <c>وفقا</c>, <c>رفضت التعليق</c>, the headline's <c>:</c>).</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The noun phrase of whoever speaks, or null where only the verb's inflection carries it.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Ids of the actors who speak; more than one for a joint statement; empty where unresolved.</summary>
    public IReadOnlyList<string> Speaker { get; init; } = [];

    /// <summary>The whole of what is attributed, outer quotation marks excluded; null for a refusal to comment.</summary>
    public TextSpan? Content { get; init; }

    /// <summary><c>direct</c>, <c>indirect</c> or <c>mixed</c>; null without content.</summary>
    public string? Form { get; init; }

    /// <summary>One of <c>assert confirm deny accuse warn demand promise praise concern no-comment</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Who passed it on, nearest the reader last.</summary>
    public IReadOnlyList<Relay> Via { get; init; } = [];

    /// <summary>Where it was said: a statement, an interview, a post, a letter.</summary>
    public TextSpan? Venue { get; init; }

    /// <summary>To whom it was said.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>When it was said, where the report tells.</summary>
    public DateExpression? When { get; init; }

    /// <summary>Id of the statement within which this one is reported, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The chain of attribution, from the one who knows to the one who tells us.</summary>
    public IReadOnlyList<Hop> Chain { get; init; } = [];
}

/// <summary>Someone who passed a statement on.</summary>
public sealed record Relay
{
    /// <summary>As written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Id of the actor, or null where unresolved.</summary>
    public string? Actor { get; init; }
}

/// <summary>One link of a chain of attribution.</summary>
public sealed record Hop
{
    /// <summary>One of <c>speaker spokesperson document venue agency outlet</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Id of the actor, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>A name where there is no actor (the outlet of the report itself), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The words that name this hop, or null where it is the report's own outlet.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>True for a source that is not named on purpose or only described; null otherwise.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>The description of an anonymous source, as written.</summary>
    public TextSpan? DescribedAs { get; init; }
}
