using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>A word of a report that may report, before its content is known.</summary>
internal sealed class Cue
{
    /// <summary>The word that reports, with a negation before it where there is one.</summary>
    public required WordRange Words { get; init; }

    /// <summary>The verb itself.</summary>
    public required int At { get; init; }

    /// <summary>Its readings, likeliest first.</summary>
    public required List<CueReading> Readings { get; init; }

    /// <summary>Whether و or ف is written onto it.</summary>
    public required bool HasConjunction { get; init; }

    /// <summary>Whether an object pronoun is written onto it.</summary>
    public required bool HasPronoun { get; init; }

    /// <summary>Whether لم، لن، لا stands before it.</summary>
    public bool Negated => Words.First < At;

    public CueReading First => Readings[0];

    public bool IsParticiple => Readings[0].Form == CueForm.Participle;

    public bool IsFinite => Readings[0].Form is CueForm.Past or CueForm.Present or CueForm.Jussive;

    public bool Feminine => Readings[0].Feminine;

    public bool Plural => Readings[0].Plural;

    /// <summary>Whether a pronoun behind the verb's own preposition takes up what was told (رحبت به، تشكك فيه).</summary>
    public bool TakesUpAt(Word next) => next.Key switch
    {
        "به" or "بها" or "بهم" => First.Verb.Accepts(Takes.Bi),
        "عنه" or "عنها" => First.Verb.Accepts(Takes.An),
        "عليه" or "عليها" => First.Verb.Accepts(Takes.Ala),
        "منه" or "منها" => First.Verb.Accepts(Takes.Min),
        "فيه" or "فيها" => First.Verb.Accepts(Takes.Fi),
        _ => false,
    };
}
