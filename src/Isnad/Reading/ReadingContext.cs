using Isnad.Names;
using Isnad.Places;
using Isnad.Text;
using Isnad.Text.Syntax;
using Isnad.Time;

namespace Isnad.Reading;

/// <summary>What every reader of a layer may lean on: the analysed text with its phrases, actors, dates and numbers.</summary>
internal sealed class ReadingContext
{
    public required Document Document { get; init; }

    public required Phrases Phrases { get; init; }

    public required ActorTable Actors { get; init; }

    /// <summary>Date and time expressions in order.</summary>
    public required IReadOnlyList<TimeExpression> Times { get; init; }

    /// <summary>Numbers in order.</summary>
    public required IReadOnlyList<Quantity> Quantities { get; init; }

    /// <summary>Places in order, the dateline's marked as such.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];
}
