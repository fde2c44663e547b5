using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>An event while it is being read.</summary>
internal sealed class Draft
{
    /// <summary>The word that names it, and the word that shows in the record where a verb carries a noun.</summary>
    public required int Cue { get; set; }

    /// <summary>The noun or verb that gave the code.</summary>
    public required int Core { get; init; }

    public required Frame Frame { get; init; }

    public required EventCode Code { get; set; }

    /// <summary>Whether the core is a noun.</summary>
    public required bool IsNoun { get; init; }

    /// <summary>The lemma that was read, as a key; the stem for nouns.</summary>
    public required string Lemma { get; init; }

    public WordRange Actor { get; set; }

    public WordRange Recipient { get; set; }

    public WordRange Place { get; set; }

    public string Status { get; set; } = "asserted";

    public bool Background { get; set; }

    /// <summary>Index into the report's time expressions, −1 for none.</summary>
    public int Time { get; set; } = -1;

    /// <summary>The sentence names a time before it, at which it was told (قال أمس إن), and which is not its own.</summary>
    public bool TimeTold { get; set; }

    /// <summary>That time lies behind the news, and so does what hangs on it (سيطرت عام 2015 على البلدة قبل أن تتقدم).</summary>
    public bool TimePast { get; set; }

    /// <summary>The date is another mention's, not said here.</summary>
    public bool TimeInherited { get; set; }

    /// <summary>The verb that governs it, −1 for none.</summary>
    public int Governor { get; set; } = -1;

    /// <summary>First word of the phrase that the noun heads, quantities included.</summary>
    public int First { get; set; }

    /// <summary>The preposition that it stands after, or empty.</summary>
    public string Preposition { get; set; } = "";

    /// <summary>The event noun before it that و joins it to, null for none.</summary>
    public Draft? Twin { get; set; }

    /// <summary>A verb whose event this one already tells, −1 for none.</summary>
    public int Carrier { get; set; } = -1;

    /// <summary>It is told by another event and has no entry of its own.</summary>
    public bool Dropped { get; set; }

    /// <summary>The place was said beside the cue itself.</summary>
    public bool PlaceSaid { get; set; }

    /// <summary>How the noun hangs on its governor.</summary>
    public Bond Bond { get; set; }

    /// <summary>It stands in a relative clause that only says who someone is, on nobody's word.</summary>
    public bool Described { get; set; }

    /// <summary>The pronoun written onto the cue was used for a role.</summary>
    public bool PronounUsed { get; set; }
}

/// <summary>How an event noun hangs on the words before it.</summary>
internal enum Bond : byte
{
    /// <summary>On nothing that passes a role on.</summary>
    None,

    /// <summary>Bare object of the governor.</summary>
    Object,

    /// <summary>Subject of the governor.</summary>
    Subject,

    /// <summary>After a preposition.</summary>
    Preposition,

    /// <summary>Joined by و to an event noun before it.</summary>
    Coordinated,

    /// <summary>In construct with a noun before it.</summary>
    Construct,
}
