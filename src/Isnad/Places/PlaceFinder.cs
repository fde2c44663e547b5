using Isnad.Names;
using Isnad.Text;

namespace Isnad.Places;

/// <summary>Finds the places that a report names and decides which of the namesakes is meant.</summary>
/// <remarks>Immutable and thread-safe. Which place belongs to which event is for the reader of events to decide.</remarks>
internal sealed class PlaceFinder(Gazetteer gazetteer)
{
    public static PlaceFinder Create() => new(Gazetteer.Load());

    /// <summary>Mentions of places in order of their names; none overlaps another.</summary>
    public List<PlaceMention> Find(Document document, ActorTable actors) => new PlacePass(gazetteer, document, actors).Run();
}
