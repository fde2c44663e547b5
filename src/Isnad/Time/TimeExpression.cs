using Isnad.Text;

namespace Isnad.Time;

/// <summary>Words that say when, with the days they stand for where they resolve.</summary>
/// <param name="Words">The words, leading preposition included where it is part of the expression (منذ، خلال، بين … و…).</param>
/// <param name="From">First day <c>yyyy-MM-dd</c>, or null where unresolved.</param>
/// <param name="To">Last day, inclusive, or null where unresolved.</param>
/// <param name="Precision">One of <c>day week month season year decade range unresolved</c>.</param>
internal sealed record TimeExpression(WordRange Words, string? From, string? To, string Precision);
