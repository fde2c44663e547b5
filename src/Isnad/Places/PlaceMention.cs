using Isnad.Text;

namespace Isnad.Places;

/// <summary>Words of a report that name a place.</summary>
/// <param name="Words">The phrase with its words of kind and direction and its adjectives (أطراف مدينة عدن الشمالية).</param>
/// <param name="Name">The name alone.</param>
/// <param name="Extended">The phrase with the larger places that it is said to lie in (مدينة لودر في محافظة أبين); <paramref name="Words"/> where there is none.</param>
/// <param name="Place">The place, or null for one that the gazetteer lacks (قرية …).</param>
/// <param name="Precision">What the words name: <c>point settlement region country</c>.</param>
/// <param name="IsDateline">Whether it only says where the report was filed.</param>
internal sealed record PlaceMention(WordRange Words, WordRange Name, WordRange Extended, Place? Place, string Precision, bool IsDateline);
