namespace Isnad.Reading.Events;

/// <summary>What a report speaks of.</summary>
internal enum Topic : byte
{
    /// <summary>War, terror or unrest: force is what it says.</summary>
    Conflict,

    /// <summary>States and their dealings: an attack is one in words, a killing a crime.</summary>
    Politics,

    /// <summary>Neither: sport, business, town, health.</summary>
    Other,
}
