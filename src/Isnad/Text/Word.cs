namespace Isnad.Text;

/// <summary>What a token is made of.</summary>
public enum WordKind : byte
{
    /// <summary>Arabic letters.</summary>
    Arabic,

    /// <summary>Letters of another script.</summary>
    Latin,

    /// <summary>Digits, with separators inside.</summary>
    Number,

    /// <summary>Punctuation or a symbol.</summary>
    Punctuation,
}

/// <summary>A token of a report with its analysis. Clitics stay with their word; <see cref="Stem"/> says where it begins and ends.</summary>
/// <remarks>Built by <see cref="TextAnalysis"/>; immutable once the <see cref="Document"/> is built.</remarks>
public sealed class Word
{
    /// <summary>Place in <see cref="Document.Words"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The token as written, clitics included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it is made of.</summary>
    public required WordKind Kind { get; init; }

    /// <summary>The whole token in standard writing (<see cref="Folding.Standard"/>).</summary>
    public required string Form { get; init; }

    /// <summary>The whole token as a look-up key (<see cref="Folding.Key"/>).</summary>
    public required string Key { get; init; }

    /// <summary>Number of its sentence.</summary>
    public int Sentence { get; internal set; }

    /// <summary>Number of its paragraph; the headline is 0 where there is one.</summary>
    public int Paragraph { get; internal set; }

    /// <summary>How many quotations it stands in (a quotation mark itself counts as outside).</summary>
    public int QuoteDepth { get; internal set; }

    /// <summary>Letters written onto its front.</summary>
    public Proclitics Proclitics { get; internal set; }

    /// <summary>The pronoun written onto its end (<c>ها</c>, <c>هم</c>), or null.</summary>
    public string? Enclitic { get; internal set; }

    /// <summary>The word without its clitics, as a span of the text.</summary>
    public TextSpan Stem { get; internal set; }

    /// <summary>The stem in standard writing; a ت that stood for ة before a pronoun is ة again.</summary>
    public string StemForm { get; internal set; } = "";

    /// <summary>The stem as a look-up key.</summary>
    public string StemKey { get; internal set; } = "";

    /// <summary>Part of speech.</summary>
    public PartOfSpeech Pos { get; internal set; }

    /// <summary>Dictionary form in standard writing without vowels: قال for يقولون, صاروخ for بالصواريخ; the stem where unknown.</summary>
    public string Lemma { get; internal set; } = "";

    /// <summary>Grammatical features.</summary>
    public Features Features { get; internal set; }

    /// <summary>Whether the lexicon knows the word, rather than a guess from its shape.</summary>
    public bool Known { get; internal set; }

    /// <summary>Whether the written word begins with و or ف as a conjunction.</summary>
    public bool HasConjunction => (Proclitics & (Proclitics.Waw | Proclitics.Fa)) != 0;

    /// <summary>Whether a one-letter preposition is written onto it.</summary>
    public bool HasPreposition => (Proclitics & (Proclitics.Ba | Proclitics.Lam | Proclitics.Kaf)) != 0;

    /// <summary>Whether it carries the article.</summary>
    public bool HasArticle => (Proclitics & Proclitics.Article) != 0;

    /// <summary>Whether all of <paramref name="features"/> are present.</summary>
    public bool Has(Features features) => (Features & features) == features;

    /// <summary>The same token, not yet analysed, at another place of the list.</summary>
    internal Word At(int index) => new() { Index = index, Span = Span, Kind = Kind, Form = Form, Key = Key, Stem = Stem, StemForm = StemForm, StemKey = StemKey, Lemma = Lemma };

    /// <inheritdoc />
    public override string ToString() => $"{Form}/{Pos}";
}
