using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Keeps the mentions that add to the record.</summary>
internal sealed class Selection(ReadingContext context, EventLexicon lexicon, Lookups lookups)
{
    private IReadOnlyList<Word> Words => context.Document.Words;

    public List<Draft> Of(List<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!Passes(draft) || IsAccident(draft) || Repeats(draft, kept)) continue;
            kept.Add(draft);
        }

        return kept;
    }

    private static bool Passes(Draft draft) => draft.Frame.Gate switch
    {
        Gate.Roles => !draft.Actor.IsEmpty || !draft.Recipient.IsEmpty || !draft.Place.IsEmpty,
        Gate.Actor => !draft.Actor.IsEmpty,
        Gate.Both => !draft.Actor.IsEmpty && !draft.Recipient.IsEmpty,
        Gate.Light => draft.Cue != draft.Core,
        _ => true,
    };

    private bool IsAccident(Draft draft)
    {
        if (draft.Code.Cameo != "190" && draft.Code.Type != "ASSAULT") return false;
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        for (var i = Math.Max(sentence.First, draft.Core - 12); i < Math.Min(sentence.End, draft.Core + 20); i++)
            if (lexicon.Guards.IsAccident(Words[i])) return true;
        return false;
    }

    /// <summary>A mention that points back (هذه الغارات، الهجوم) and says nothing that an earlier one of its paragraph did not.</summary>
    private bool Repeats(Draft draft, List<Draft> kept)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
            if (kept[i].Cue == draft.Cue) return true;
        if (!draft.IsNoun || draft.Cue != draft.Core) return false;
        var word = Words[draft.Core];
        var pointing = draft.Core > 0 && Words[draft.Core - 1].Pos == PartOfSpeech.Demonstrative || draft.Core > 0 && Words[draft.Core - 1].StemKey is "هذه" or "هذا" or "تلك" or "ذلك" or "هذين";
        if (pointing) return true;
        if (!word.HasArticle) return false;
        if (!draft.Actor.IsEmpty && !draft.Recipient.IsEmpty) return false;
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (Words[kept[i].Cue].Paragraph != word.Paragraph) break;
            if (kept[i].Code.Type == draft.Code.Type && draft.Recipient.IsEmpty && (draft.Actor.IsEmpty || lookups.ClassesAt(draft.Actor.First) == lookups.ClassesAt(kept[i].Actor.First))) return true;
        }

        return false;
    }
}
