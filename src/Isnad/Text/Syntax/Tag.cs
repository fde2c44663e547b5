namespace Isnad.Text.Syntax;

/// <summary>One word as the phrase grammar sees it: the tagger's word where it knows, else a guess from lists and endings.</summary>
internal struct Tag
{
    public PartOfSpeech Pos;
    public Kinds Kinds;
    public Governs Governs;

    /// <summary>The one-letter preposition written onto it, or the preposition that it is.</summary>
    public Governs Preposition;

    /// <summary>Carries و or ف.</summary>
    public bool Conj;

    /// <summary>Carries و or ف or a one-letter preposition.</summary>
    public bool Attached;

    /// <summary>Carries the article.</summary>
    public bool Article;

    /// <summary>Carries a pronoun.</summary>
    public bool Pronoun;

    /// <summary>Ends with tanwin, or with the ن of a dual or sound plural: nothing in the genitive can follow.</summary>
    public bool Sealed;

    /// <summary>Ends with the tanwin of the accusative.</summary>
    public bool Tanwin;

    /// <summary>Shows by its letters that it is no subject (ين، اً).</summary>
    public bool Oblique;

    public bool Feminine;
    public bool Plural;

    /// <summary>The lexicon, not a guess, gave the part of speech.</summary>
    public bool Known;

    public readonly bool Is(Kinds kinds) => (Kinds & kinds) != 0;

    /// <summary>Common noun, name, number or adjective used as a noun.</summary>
    public readonly bool Nominal => Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Foreign;
}
