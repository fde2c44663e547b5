namespace Isnad.Text.Morphology;

/// <summary>One way to read a written word: where its clitics end, and what the lexicon says of the rest.</summary>
internal struct Reading
{
    public Proclitics Proclitics;
    public byte Start;
    public byte End;
    public bool Known;
    public PartOfSpeech Pos;
    public StemFlags Flags;
    public ushort SpellingRule;
    public ushort LemmaRule;
    public Features Features;

    /// <summary>Letters that differ from the lexicon's spelling only as outlets differ (ا for أ).</summary>
    public byte Loose;

    /// <summary>Letters that contradict the lexicon's spelling (إ for أ).</summary>
    public byte Wrong;

    /// <summary>Its class in <see cref="ReadingModel"/>, once decided.</summary>
    public byte Class;

    /// <summary>How common the rest is as a word of its own (<see cref="WordFrequency"/>).</summary>
    public byte Level;
}
