namespace Isnad.Text;

/// <summary>A number as written (digits, words, duals, vague counts) with its qualifier, before anyone asks what it counts.</summary>
/// <param name="Words">The number with its qualifier (أكثر من، نحو، على الأقل).</param>
/// <param name="Number">The number words alone.</param>
/// <param name="Value">The value, or null for a vague count.</param>
/// <param name="To">Upper end of a range (بين 20 و30), else null.</param>
/// <param name="Approx">One of <c>exact about at-least at-most dozens hundreds thousands</c>.</param>
internal sealed record Quantity(WordRange Words, WordRange Number, double? Value, double? To, string Approx);
