using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Where and when: finds place and time of each event and shares them within the sentence, as news says them once.</summary>
internal sealed class Settings(ReadingContext context, Lookups lookups, VerbReader verbs)
{
    private static readonly string[] InPlace = ["في", "ب", "قرب", "داخل", "وسط", "عند", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "حول", "على"];

    private readonly NewsTime _news = new(context, lookups);

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
        InheritTime(drafts);
        foreach (var draft in drafts) draft.Background = _news.IsBackground(draft, drafts);
    }

    private WordRange PlaceOf(Draft draft)
    {
        if (NearestPlace(draft) is { IsEmpty: false } named) return named;
        foreach (var preposition in InPlace)
        {
            foreach (var anchor in (ReadOnlySpan<int>)[draft.Core, draft.Cue])
            {
                if (context.Phrases.Argument(anchor, preposition, Spans.Scope) is not { } found || found == draft.Recipient || found == draft.Actor) continue;
                if (lookups.TimeAt(found.First) >= 0 || !IsPlace(found) || preposition == "على" && !Words[found.First].StemKey.StartsWith("حدود", StringComparison.Ordinal)) continue;
                return found;
            }
        }

        return default;
    }

    /// <summary>The nearest place of the gazetteer's finding after the cue, led by a preposition, before another clause begins.</summary>
    private WordRange NearestPlace(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        foreach (var mention in context.Places)
        {
            if (mention.IsDateline || mention.Words.First <= draft.Core || mention.Words.First >= sentence.End || mention.Words.First - draft.Core > 30) continue;
            if (Breaks(draft.Core, mention.Words.First)) return default;
            var range = mention.Extended.IsEmpty ? mention.Words : mention.Extended;
            var led = Words[range.First].HasPreposition || range.First > 0 && context.Phrases.TagOf(range.First - 1).Pos == PartOfSpeech.Preposition
                && Words[range.First - 1].StemKey is "في" or "قرب" or "داخل" or "وسط" or "عند" or "ب" or "حول" or "قرب";
            if (!led || draft.Actor.Contains(mention.Words.First) || draft.Recipient.First == range.First) continue;
            return range;
        }

        return default;
    }

    private bool IsPlace(WordRange phrase)
    {
        var core = lookups.Core(phrase);
        return lookups.Town.Meets(lookups.ClassesAt(core)) || context.Phrases.TagOf(core).Is(Kinds.PlaceName | Kinds.Place);
    }

    /// <summary>The time expression nearest to the cue; one in the same clause before one that says when it was told.</summary>
    private int TimeOf(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        int best = -1, distance = int.MaxValue;
        for (var t = 0; t < context.Times.Count; t++)
        {
            var words = context.Times[t].Words;
            if (words.First < sentence.First || words.First >= sentence.End) continue;
            var after = words.First > draft.Cue;
            var gap = after ? words.First - draft.Cue : draft.Cue - words.End + 3;
            var (from, to) = after ? (draft.Cue, words.First) : (words.End - 1, draft.Cue);
            if (gap > 45 || Breaks(from, to)) continue;
            if (Relates(draft, from, to)) continue;
            if (Subordinates(from, to)) gap += 60;
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

    /// <summary>وقع الاتفاق مع الدولة التي استقلت عام 1990: a time within a relative clause is not the time of what the clause only describes; التي شنها أمس is that of its own noun.</summary>
    private bool Relates(Draft draft, int from, int to)
    {
        if (from != draft.Cue) return false;
        var near = draft.IsNoun ? context.Phrases.NounPhrase(draft.Core, PhraseScope.Core).End + 1 : draft.Core;
        for (var i = from + 1; i < to; i++)
        {
            if (context.Phrases.TagOf(i).Pos != PartOfSpeech.Relative || Words[i].Form.Length < 4 || i <= near) continue;
            for (var k = i + 1; k < to; k++)
                if (Words[k].Form is "،" or ",") return false;
            return true;
        }

        return false;
    }

    private bool Subordinates(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return true;
        return false;
    }

    private void Share(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Place.IsEmpty && Donor(drafts, i, d => !d.Place.IsEmpty) is { } where) draft.Place = where.Place;
            if (draft.Time < 0 && Donor(drafts, i, d => Lends(d, draft)) is { } when)
                (draft.Time, draft.TimeInherited) = (when.Time, true);
        }
    }

    /// <summary>الجزيرة التي تحتلها الدولة منذ 1974: an old date in a relative clause is that clause's alone.</summary>
    private bool Lends(Draft donor, Draft draft)
    {
        if (donor is not { Time: >= 0, TimeInherited: false }) return false;
        if (!_news.IsOld(donor.Time)) return true;
        var (from, to) = draft.Cue < donor.Cue ? (draft.Cue, donor.Cue) : (donor.Cue, donor.Cue);
        for (var i = from + 1; i < to; i++)
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative && Words[i].Form.Length > 3) return false;
        return donor.IsNoun || !lookups.IsRelative(donor.Cue);
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

    /// <summary>A later mention of the same deed has the time of the first, and the headline that of the text.</summary>
    private void InheritTime(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Time >= 0 || draft.Status is "planned" or "called-for" or "possible") continue;
            var paragraph = Words[draft.Cue].Paragraph;
            var title = paragraph == 0 && context.Document.HasTitle;
            var donor = title ? First(drafts, draft) : Earlier(drafts, i, paragraph);
            if (donor is null || _news.IsOld(donor.Time)) continue;
            (draft.Time, draft.TimeInherited) = (donor.Time, true);
        }
    }

    private Draft? First(List<Draft> drafts, Draft headline)
    {
        Draft? kin = null;
        foreach (var draft in drafts)
        {
            if (Words[draft.Cue].Paragraph == 0 || draft.Time < 0 || draft.Code.Type != headline.Code.Type) continue;
            if (draft.Lemma == headline.Lemma || draft.Code == headline.Code) return draft;
            kin ??= draft;
        }

        return kin;
    }

    private Draft? Earlier(List<Draft> drafts, int at, int paragraph)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            var other = drafts[i];
            if (other.Time < 0 || other.Code.Type != drafts[at].Code.Type) continue;
            if (Words[other.Cue].Paragraph == paragraph || other.Lemma == drafts[at].Lemma) return other;
        }

        return null;
    }
}
