using Isnad.Text;

namespace Isnad.Names;

/// <summary>How a mention names its actor.</summary>
internal enum MentionKind : byte
{
    /// <summary>By a name (روسيا، غوتيريش، حماس).</summary>
    Name,

    /// <summary>By a nationality adjective (الروسي، إسرائيلية).</summary>
    Nisba,

    /// <summary>By an office or description (وزير الخارجية الروسي، المتحدث، الأخير، الجانبان).</summary>
    Description,
}

/// <summary>A place in a report that names an actor.</summary>
/// <param name="Words">The words.</param>
/// <param name="Actor">Index of the actor in its <see cref="ActorTable"/>.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Skip">Letters of the first word that are clitics, no part of the name.</param>
/// <param name="Name">The name alone, without titles and offices; empty where the mention has none.</param>
internal readonly record struct Mention(WordRange Words, int Actor, MentionKind Kind, int Skip = 0, WordRange Name = default);
