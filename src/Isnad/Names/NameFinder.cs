using Isnad.Text;

namespace Isnad.Names;

/// <summary>Finds the actors of reports. Immutable and thread-safe; making one loads the lexicon.</summary>
internal sealed class NameFinder
{
    private readonly NameLexicon _lexicon;

    private NameFinder(NameLexicon lexicon) => _lexicon = lexicon;

    /// <summary>A finder with the names that ship with the library.</summary>
    public static NameFinder Create() => new(NameLexicon.Load());

    /// <summary>The actors of <paramref name="document"/>, every mention found and resolved.</summary>
    public ActorTable Find(Document document) => new MentionPass(_lexicon, document).Run();
}
