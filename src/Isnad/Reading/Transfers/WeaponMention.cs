using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>A place in a report that names weapons.</summary>
/// <param name="Words">The whole phrase: head noun, adjectives, origin, model (طائرات كاميكازي من طراز هاروب).</param>
/// <param name="Head">Index of the weapon noun or, without one, of the name.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Designation">The name, or null.</param>
/// <param name="Bare">Whether it means a weapon in any text, without a cue that governs it.</param>
/// <param name="Origin">A word of the phrase that says where the weapons come from (الإسرائيلية، روسية الصنع), −1 where there is none.</param>
/// <param name="Made">Whether the phrase says that the origin made them (الصنع، من إنتاج).</param>
internal sealed record WeaponMention(WordRange Words, int Head, WeaponKind Kind, Designation? Designation, bool Bare, int Origin, bool Made);
