namespace Isnad.Reading.Transfers;

/// <summary>A kind of weapon with its place in four schemes; null where a scheme does not cover it.</summary>
internal sealed record WeaponKind(string Id, string? Category, string? Sipri, string? Unroca, string? Att);

/// <summary>A weapon known by name.</summary>
/// <param name="Name">In Latin letters, such as <c>Harop</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Maker">ISO 3166-1 alpha-3 code of the country of origin, or null.</param>
/// <param name="Alone">Whether the name means the weapon without a weapon noun beside it.</param>
internal sealed record Designation(string Name, WeaponKind Kind, string? Maker, bool Alone);
