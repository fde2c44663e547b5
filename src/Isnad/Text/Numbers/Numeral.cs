namespace Isnad.Text.Numbers;

/// <summary>A number read from words: where it ends and what it is worth.</summary>
/// <param name="End">Word after the last; at most the first where nothing was read.</param>
/// <param name="Value">The value, or null for a vague count.</param>
/// <param name="To">Upper end where one token gives a range (15-20).</param>
/// <param name="Vague"><c>dozens</c>, <c>hundreds</c>, <c>thousands</c>, <c>few</c>, or null.</param>
/// <param name="Definite">Whether it carries the article.</param>
internal readonly record struct Numeral(int End, double? Value, double? To, string? Vague, bool Definite)
{
    public static readonly Numeral None = new(-1, null, null, null, false);

    public bool IsNone => End < 0;
}
