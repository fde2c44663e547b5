namespace Isnad.Register.Schema;

/// <summary>A full-text question: every clause must be met, each by one of its forms.</summary>
/// <param name="Clauses">The clauses.</param>
internal sealed record WordQuery(IReadOnlyList<WordClause> Clauses);

/// <summary>A word or a phrase, in the forms that may meet it; a form left null is not looked for.</summary>
/// <param name="Standard">Words as written without vowel signs.</param>
/// <param name="Folded">Words as look-up keys.</param>
/// <param name="Light">Words without clitics and endings.</param>
/// <param name="Excluded">Whether it must be absent.</param>
internal sealed record WordClause(string[]? Standard, string[]? Folded, string[]? Light, bool Excluded);
