namespace Isnad.Text.Syntax;

/// <summary>How much of a noun phrase is wanted.</summary>
[Flags]
internal enum PhraseScope
{
    /// <summary>Head with its iḍāfa chain, adjectives, numerals, demonstratives, titles and names (وزير الخارجية الإسرائيلي إيلي كوهين).</summary>
    Core = 0,

    /// <summary>Also a name or title set off by commas (وزير الخارجية، إيلي كوهين،), and an office after its holder's name.</summary>
    Apposition = 1,

    /// <summary>Also prepositional complements that belong to the noun (المتحدث باسم …، الأمين العام للأمم المتحدة، مصادر في القوى …).</summary>
    Complement = 2,

    /// <summary>Also coordinated phrases (روسيا وتركيا).</summary>
    Coordination = 4,

    /// <summary>Also relative clauses (الذي …، التي …).</summary>
    Relative = 8,

    /// <summary>Everything: what a speaker or a party to an event is called in full.</summary>
    Full = Apposition | Complement | Coordination | Relative,
}

/// <summary>Finds where noun phrases and clauses begin and end, and who is the subject of a verb.</summary>
/// <remarks>Works on one document; every question is answered in time linear in the sentence. Not thread-safe only in that a document is read by one thread.</remarks>
internal sealed partial class Phrases
{
    private readonly Tag[] _tags;
    private readonly int[] _partner;
    private readonly NounPhraseReader _reader;

    public Phrases(Document document)
    {
        Document = document;
        _tags = Tagging.Of(document);
        _partner = Pairs.Of(document);
        _reader = new NounPhraseReader(document, _tags, _partner);
    }

    public Document Document { get; }

    /// <summary>The noun phrase that begins at <paramref name="first"/>, empty where none begins there.</summary>
    /// <remarks>
    /// An attached conjunction or preposition of the first word is part of the range, as a word is never cut. Commas that close an
    /// apposition stay outside. After a verb that takes a person as its object (التقى، أبلغ، اتهم) a second title begins the object's phrase.
    /// </remarks>
    public WordRange NounPhrase(int first, PhraseScope scope)
    {
        if ((uint)first >= (uint)_tags.Length) return new WordRange(first, first);
        return new WordRange(first, _reader.Read(first, Limit(first), scope, AfterTellVerb(first)));
    }

    /// <summary>The longest noun phrase with which the words before <paramref name="end"/> (exclusive) finish; empty where they are none.</summary>
    public WordRange NounPhraseEndingAt(int end, PhraseScope scope = PhraseScope.Core)
    {
        if (end <= 0 || end > _tags.Length) return new WordRange(end, end);
        var start = ChunkStart(end - 1);
        var best = new WordRange(end, end);
        for (var i = end - 1; i >= start; i--)
        {
            var stop = _reader.Read(i, end, scope);
            if (stop == end) best = new WordRange(i, end);
        }

        return best;
    }

    /// <summary>The largest noun phrase that <paramref name="word"/> belongs to, empty where it belongs to none.</summary>
    public WordRange NounPhraseAround(int word, PhraseScope scope = PhraseScope.Core)
    {
        if ((uint)word >= (uint)_tags.Length) return new WordRange(word, word);
        var limit = Limit(word);
        for (var i = ChunkStart(word); i <= word; i++)
        {
            var stop = _reader.Read(i, limit, scope);
            if (stop > word) return new WordRange(i, stop);
            if (stop > i) i = stop - 1;
        }

        return new WordRange(word, word);
    }

    /// <summary>The word that heads a phrase: the first noun after numbers, quantity phrases and demonstratives; the counted noun of a number.</summary>
    public int Head(WordRange range)
    {
        if (range.IsEmpty) return range.First;
        var head = _reader.Head(range.First, range.End);
        return range.Contains(head) ? head : range.First;
    }

    /// <summary>What the phrase grammar makes of a word.</summary>
    internal ref readonly Tag TagOf(int word) => ref _tags[word];

    /// <summary>End of what may belong together with a word: its sentence, or its quotation.</summary>
    private int Limit(int word)
    {
        var words = Document.Words;
        var sentence = Document.Sentences[words[word].Sentence];
        var end = sentence.End;
        if (words[word].QuoteDepth == 0) return end;
        for (var i = word + 1; i < end; i++)
            if (words[i].QuoteDepth < words[word].QuoteDepth && words[i].Kind == WordKind.Punctuation) return i;
        return end;
    }

    /// <summary>Where the stretch of nominal words that ends with <paramref name="word"/> begins.</summary>
    private int ChunkStart(int word)
    {
        var sentence = Document.Sentences[Document.Words[word].Sentence].First;
        var i = word;
        while (i > sentence && word - i < 40)
        {
            ref readonly var before = ref _tags[i - 1];
            if (before.Pos is PartOfSpeech.Verb or PartOfSpeech.Subordinator or PartOfSpeech.Negation or PartOfSpeech.Particle or PartOfSpeech.Relative or PartOfSpeech.Pronoun) break;
            if (before.Pos == PartOfSpeech.Punctuation && Document.Words[i - 1].Form is ":" or "؛" or "." or "؟" or "!") break;
            if (_partner[i - 1] > word) break;
            i--;
        }

        return i;
    }

    private bool AfterTellVerb(int first)
    {
        var sentence = Document.Sentences[Document.Words[first].Sentence].First;
        for (var i = first - 1; i >= sentence && i >= first - 4; i--)
        {
            if (_tags[i].Pos == PartOfSpeech.Verb) return _tags[i].Is(Kinds.TellVerb) && !_tags[i].Pronoun;
            if (!_tags[i].Is(Kinds.Time) && _tags[i].Pos != PartOfSpeech.Adverb) return false;
        }

        return false;
    }
}
