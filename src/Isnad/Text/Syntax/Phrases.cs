namespace Isnad.Text.Syntax;

/// <summary>How much of a noun phrase is wanted.</summary>
[Flags]
internal enum PhraseScope
{
    /// <summary>Head with its iḍāfa chain, adjectives, numerals, demonstratives, titles and names (وزير الخارجية الإسرائيلي إيلي كوهين).</summary>
    Core = 0,

    /// <summary>Also a name or title set off by commas (وزير الخارجية، إيلي كوهين،).</summary>
    Apposition = 1,

    /// <summary>Also prepositional complements that belong to the noun (المتحدث باسم …، الأمين العام للأمم المتحدة، مصادر في القوى …).</summary>
    Complement = 2,

    /// <summary>Also coordinated phrases (روسيا وتركيا).</summary>
    Coordination = 4,

    /// <summary>Also relative clauses (الذي …، التي …).</summary>
    Relative = 8,
}

/// <summary>Finds where noun phrases begin and end, and who is the subject of a verb.</summary>
internal sealed class Phrases(Document document)
{
    public Document Document { get; } = document;

    /// <summary>The noun phrase that begins at <paramref name="first"/>, empty where none begins there.</summary>
    public WordRange NounPhrase(int first, PhraseScope scope)
    {
        _ = scope;
        var words = Document.Words;
        var at = first;
        while (at < words.Count && words[at].Kind != WordKind.Punctuation && words[at].Sentence == words[first].Sentence
            && (at == first || !words[at].HasConjunction && !words[at].HasPreposition)) at++;
        return new WordRange(first, at);
    }
}
