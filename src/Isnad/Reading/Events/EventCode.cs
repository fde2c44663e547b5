namespace Isnad.Reading.Events;

/// <summary>What kind of event a cue names, in both codebooks.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode, or null.</param>
/// <param name="Context">PLOVER context, or null.</param>
/// <param name="Cameo">CAMEO code.</param>
internal sealed record EventCode(string Type, string? Mode, string? Context, string Cameo);
