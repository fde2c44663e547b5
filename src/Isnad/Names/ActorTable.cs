using Isnad.Records;
using Isnad.Text;

namespace Isnad.Names;

/// <summary>The actors of one report: every mention found and resolved, and the way from a noun phrase to its actors.</summary>
/// <remarks>Belongs to one reading of one report; not thread-safe.</remarks>
internal sealed class ActorTable
{
    /// <summary>Mentions in order of their first word.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>
    /// The actors that the noun phrase names: one, or several for a coordination or a dual (الجانبان); a titled or described person not
    /// met before becomes a new actor; empty where the phrase is no actor (never a guess).
    /// </summary>
    public IReadOnlyList<int> Resolve(WordRange phrase)
    {
        List<int> found = [];
        foreach (var mention in Mentions)
            if (phrase.Contains(mention.Words.First) && mention.Kind == MentionKind.Name) found.Add(mention.Actor);
        return found;
    }

    /// <summary>Actors in the record's form; <c>A1</c> is index 0.</summary>
    public IReadOnlyList<Actor> ToRecord() => Array.Empty<Actor>()[..Math.Min(0, Mentions.Count)];

    /// <summary>The record id of an actor index.</summary>
    public static string IdOf(int actor) => $"A{actor + 1}";
}
