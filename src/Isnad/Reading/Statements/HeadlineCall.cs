namespace Isnad.Reading.Statements;

/// <summary>A noun of calling to which an adjective of nationality gives a speaker (تنديد تركي بـ …).</summary>
/// <param name="Act">The act it performs.</param>
/// <param name="Feminine">Whether its adjective is feminine: with another gender the adjective names a man or a woman, whom the noun befalls (إدانة سعودي).</param>
/// <param name="With">What leads to its content.</param>
internal sealed record HeadlineCall(string Act, bool Feminine, Takes With);
