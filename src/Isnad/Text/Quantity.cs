namespace Isnad.Text;

/// <summary>A number as written (digits, words, vague counts) with its qualifier, before anyone asks what it counts.</summary>
/// <param name="Words">The number with its qualifier (أكثر من، نحو، على الأقل).</param>
/// <param name="Number">The number words alone.</param>
/// <param name="Value">The value, or null for a vague count.</param>
/// <param name="To">Upper end of a range (بين 20 و30), else null.</param>
/// <param name="Approx">One of <c>exact about at-least at-most dozens hundreds thousands</c>.</param>
/// <param name="Role">Whether it counts something at all.</param>
internal sealed record Quantity(WordRange Words, WordRange Number, double? Value, double? To, string Approx, NumberRole Role = NumberRole.Count);

/// <summary>What a number is there for.</summary>
internal enum NumberRole : byte
{
    /// <summary>It counts things or money.</summary>
    Count,

    /// <summary>It counts what was spoken of before (الأشخاص الثلاثة).</summary>
    Definite,

    /// <summary>Per cent.</summary>
    Percentage,

    /// <summary>Number of an article, a resolution, a unit, a model, a page, a telephone.</summary>
    Reference,

    /// <summary>A distance, weight, duration or age.</summary>
    Measure,

    /// <summary>A few, several: no number that a register could keep.</summary>
    Few,
}
