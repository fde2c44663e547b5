using Isnad.Records;

namespace Isnad.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Entry">What a record says of it.</param>
/// <param name="GeoNames">GeoNames id, or null for a place that was added by hand.</param>
/// <param name="Population">Inhabitants, 0 where unknown: the larger of two namesakes is likelier meant.</param>
/// <param name="Guarded">Whether its name is a common word, or so small a place that it wants a word of place before it.</param>
internal sealed record Place(PlaceEntry Entry, string? GeoNames, int Population, bool Guarded);
