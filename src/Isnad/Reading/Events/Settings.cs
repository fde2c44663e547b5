using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Where and when: finds place and time of each event and shares them within the sentence, as news says them once.</summary>
internal sealed class Settings(ReadingContext context, Lookups lookups, VerbReader verbs)
{
    private const PhraseScope Scope = PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination;
    private static readonly string[] InPlace = ["في", "ب", "قرب", "داخل", "وسط", "عند", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "حول", "على"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    public void Fill(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Place.IsEmpty) draft.Place = PlaceOf(draft);
            draft.PlaceSaid = !draft.Place.IsEmpty;
            draft.Time = TimeOf(draft);
        }

        Share(drafts);
        foreach (var draft in drafts) draft.Background = IsBackground(draft);
    }

    private WordRange PlaceOf(Draft draft)
    {
        foreach (var preposition in InPlace)
        {
            foreach (var anchor in (ReadOnlySpan<int>)[draft.Core, draft.Cue])
            {
                if (context.Phrases.Argument(anchor, preposition, Scope) is not { } found || found == draft.Recipient || found == draft.Actor) continue;
                if (lookups.TimeAt(found.First) >= 0 || !IsPlace(found) || preposition == "على" && !Words[found.First].StemKey.StartsWith("حدود", StringComparison.Ordinal)) continue;
                return found;
            }
        }

        return default;
    }

    private bool IsPlace(WordRange phrase)
    {
        var core = lookups.Core(phrase);
        return lookups.Town.Meets(lookups.ClassesAt(core)) || context.Phrases.TagOf(core).Is(Kinds.PlaceName | Kinds.Place);
    }

    /// <summary>The time expression nearest to the cue without a break between; after it rather than before.</summary>
    private int TimeOf(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        int best = -1, distance = int.MaxValue;
        for (var t = 0; t < context.Times.Count; t++)
        {
            var words = context.Times[t].Words;
            if (words.First < sentence.First || words.First >= sentence.End) continue;
            var gap = words.First > draft.Cue ? words.First - draft.Cue : draft.Cue - words.End + 3;
            if (gap > 25 || Breaks(Math.Min(words.End, draft.Cue), Math.Max(words.First, draft.Cue))) continue;
            if (gap < distance) (best, distance) = (t, gap);
        }

        return best;
    }

    /// <summary>Whether another clause begins between two words.</summary>
    private bool Breaks(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Words[i].Form is "." or "؛" or ":" || verbs.IsVerb(i) && Words[i].HasConjunction) return true;
        return false;
    }

    private void Share(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Place.IsEmpty && Donor(drafts, i, d => !d.Place.IsEmpty) is { } where) draft.Place = where.Place;
            if (draft.Time < 0 && Donor(drafts, i, d => d is { Time: >= 0, TimeInherited: false }) is { } when)
                (draft.Time, draft.TimeInherited) = (when.Time, true);
        }
    }

    private Draft? Donor(List<Draft> drafts, int at, Func<Draft, bool> has)
    {
        var sentence = Words[drafts[at].Cue].Sentence;
        for (var step = 1; step < 6; step++)
        {
            if (at + step < drafts.Count && Words[drafts[at + step].Cue].Sentence == sentence && has(drafts[at + step])) return drafts[at + step];
            if (at - step >= 0 && Words[drafts[at - step].Cue].Sentence == sentence && has(drafts[at - step])) return drafts[at - step];
        }

        return null;
    }

    private bool IsBackground(Draft draft)
    {
        if (draft.Time >= 0 && context.Times[draft.Time] is { From: { } from } && context.Document.Report.Published is { } published
            && DateOnly.TryParse(from, System.Globalization.CultureInfo.InvariantCulture, out var day)
            && DateOnly.TryParse(published, System.Globalization.CultureInfo.InvariantCulture, out var today))
            return context.Times[draft.Time].To is { } to && DateOnly.TryParse(to, System.Globalization.CultureInfo.InvariantCulture, out var last)
                && last.AddDays(8) < today;
        return false;
    }
}
