using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>How the content of a cue was opened.</summary>
internal enum Opening : byte
{
    None,
    Clause,
    Colon,
    Quote,
    Object,
    Preposition,
}

/// <summary>The parts that stand around a cue: who, to whom, where, and where the content begins.</summary>
internal sealed class Frame
{
    public required Cue Cue { get; init; }

    public required CueReading Reading { get; init; }

    public Opening Opening { get; set; }

    /// <summary>First word of the content.</summary>
    public int ContentFirst { get; set; }

    /// <summary>Word after the content; set where the content stands before the cue or ends by its own rule, else -1.</summary>
    public int ContentEnd { get; set; } = -1;

    public WordRange? Source { get; set; }

    /// <summary>Whether the source stands before the cue.</summary>
    public bool SourceBefore { get; set; }

    /// <summary>Whether the verb passes on another's words (نقل عن).</summary>
    public bool Relays { get; init; }

    public WordRange? Addressee { get; set; }

    public WordRange? Venue { get; set; }

    /// <summary>Attributions that stand between the cue and its content (وأضاف، وفقا للوكالة، أن): their words and whom they name.</summary>
    public List<(WordRange Cue, WordRange Source)> Attributed { get; } = [];

    public List<WordRange> Via { get; } = [];

    /// <summary>Whether who spoke last only cites the source (وقال نقلا عن).</summary>
    public bool Cites { get; set; }

    /// <summary>Whether the cue stands within what another says.</summary>
    public bool Nested { get; set; }

    /// <summary>The act where the frame itself decides it, else null.</summary>
    public string? Act { get; set; }

    /// <summary>The noun that says what a light verb does, which is no cue of its own; -1 where there is none.</summary>
    public int Named { get; init; } = -1;

    /// <summary>The words of the cue where they are more than the verb.</summary>
    public WordRange? CueWords { get; set; }
}
