using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>The prepositional complements of a cue: the nearest that one of several prepositions leads, before anything new begins.</summary>
internal sealed class Complements(ReadingContext context, Lookups lookups, VerbReader verbs)
{
    private const PhraseScope Scope = PhraseScope.Complement | PhraseScope.Coordination;

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The nearest complement of <paramref name="anchor"/> led by one of the prepositions; empty where there is none.</summary>
    public WordRange Nearest(int anchor, ReadOnlySpan<string> prepositions, PhraseScope scope = Scope)
    {
        var best = default(WordRange);
        foreach (var preposition in prepositions)
        {
            if (preposition is "o" or "s" or "between") continue;
            if (context.Phrases.Argument(anchor, preposition, scope) is not { } found || lookups.TimeAt(found.First) >= 0) continue;
            if ((best.IsEmpty || found.First < best.First) && IsNear(anchor, found.First)) best = found;
        }

        return best;
    }

    /// <summary>Whether nothing between the two words takes the complement to itself or begins anew.</summary>
    public bool IsNear(int anchor, int word)
    {
        var noun = !verbs.IsVerb(anchor);
        for (var i = anchor + 1; i < word; i++)
        {
            var w = Words[i];
            if (w.Form is "؛" or "." or ":" or "..") return false;
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return false;
            if (noun && (w.Form is "،" or "," || verbs.IsVerb(i))) return false;
            if (verbs.IsVerb(i) && (w.HasConjunction || context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Relative)) return false;
            // و with a noun that names another event: the complement is that one's.
            if (w.HasConjunction && lookups.Act.Meets(lookups.ClassesAt(i))) return false;
        }

        return true;
    }
}
