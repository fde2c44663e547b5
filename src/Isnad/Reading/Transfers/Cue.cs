namespace Isnad.Reading.Transfers;

/// <summary>Who stands where around a cue; the lexicon's header explains each.</summary>
internal enum CueFrame : byte
{
    /// <summary>Subject supplies, weapons are the object, recipient with ل or إلى or as the first object.</summary>
    Give,

    /// <summary>Subject supplies, recipient is the object, weapons with ب.</summary>
    GiveWith,

    /// <summary>Subject receives, weapons are the object, supplier with من.</summary>
    Get,

    /// <summary>A noun for a deal, a shipment, sales: parties with ل، إلى، من، مع، بين or a nationality adjective.</summary>
    Deal,

    /// <summary>Subject uses the arms of another.</summary>
    Use,

    /// <summary>Subject holds the arms of another.</summary>
    Have,

    /// <summary>Recipient is the object, weapons may be left unsaid.</summary>
    Arm,

    /// <summary>Weapons arrive: they are the subject, supplier with من, recipient with ل or إلى or as whom they are meant to strengthen.</summary>
    Arrive,

    /// <summary>Nothing more may go to the recipient (حظر السلاح على).</summary>
    Ban,
}

/// <summary>A word that speaks of a transfer.</summary>
/// <param name="Frame">Who stands where.</param>
/// <param name="Status">The transfer's status unless other words say otherwise.</param>
/// <param name="Strong">Whether the word speaks of supply by itself.</param>
/// <param name="IsVerb">Verb or noun.</param>
internal sealed record Cue(CueFrame Frame, string Status, bool Strong, bool IsVerb);

/// <summary>A word that stands over a transfer and says how it stands (رفض، علق، وافق على).</summary>
/// <param name="Status">The status that it gives.</param>
/// <param name="Party">Whether its subject is the transfer's first party.</param>
/// <param name="IsVerb">Verb, or noun, participle or adjective.</param>
internal sealed record Operator(string Status, bool Party, bool IsVerb);
