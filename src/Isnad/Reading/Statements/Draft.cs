using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>A statement in words, before spans, actors and chain are made of it.</summary>
internal sealed class Draft
{
    public required WordRange Cue { get; init; }

    public WordRange? Source { get; init; }

    /// <summary>Who speaks, where the source does not say so itself.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>Whether a dual verb without a subject says that two speak.</summary>
    public bool Dual { get; init; }

    public WordRange? Content { get; init; }

    public required string Act { get; set; }

    public List<WordRange> Via { get; init; } = [];

    public WordRange? Venue { get; init; }

    public WordRange? Addressee { get; init; }
}
