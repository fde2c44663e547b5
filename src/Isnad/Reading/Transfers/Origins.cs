using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Transfers;

/// <summary>Which words are nationality adjectives, and of whom.</summary>
internal sealed class Origins
{
    private readonly Dictionary<int, int> _actors = [];

    public Origins(ReadingContext context)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention.Kind == MentionKind.Nisba && mention.Words.Count == 1) _actors[mention.Words.First] = mention.Actor;
    }

    /// <summary>Whether the word is one.</summary>
    public bool Contains(int word) => _actors.ContainsKey(word);

    /// <summary>The party that the word names, or null.</summary>
    public Party? PartyOf(int word) => word >= 0 && _actors.TryGetValue(word, out var actor) ? new Party(new WordRange(word, word + 1), [actor]) : null;
}
