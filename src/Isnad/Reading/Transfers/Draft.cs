using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>A side of a transfer: the words and, where they resolve, the actors.</summary>
internal sealed record Party(WordRange Words, IReadOnlyList<int> Actors)
{
    /// <summary>The first actor, or null.</summary>
    public int? Actor => Actors.Count > 0 ? Actors[0] : null;
}

/// <summary>A transfer as found, before it is written down.</summary>
internal sealed class Draft
{
    public required int Cue { get; init; }

    /// <summary>Word after the cue's last; more than one for a cue of several words.</summary>
    public required CueFrame Frame { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The clause that it was read from.</summary>
    public required WordRange Window { get; init; }

    public required IReadOnlyList<WeaponMention> Weapons { get; init; }

    public Party? Supplier { get; set; }

    public Party? Recipient { get; set; }

    public string Status { get; set; } = "";

    /// <summary>How much it says: parties and a cue that speaks of supply by itself.</summary>
    public int Weight { get; set; }
}
