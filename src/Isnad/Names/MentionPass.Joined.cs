using Isnad.Text;

namespace Isnad.Names;

/// <content>Who else a noun phrase names behind و: whether words only join two actors, and those whom only the phrase describes.</content>
internal sealed partial class MentionPass
{
    private bool Coordinated(Mention mention) => mention.Skip > 0 && _words[mention.Words.First].Key[0] == 'و' || _words[mention.Words.First - 1].Key == "و";

    /// <summary>مسعفون ومسؤولون عسكريون: those whom only this phrase describes, behind one who has been found.</summary>
    private List<int> WithUnmet(List<int> found, int at, int end)
    {
        // فلان رئيس البلدية ومصدران في الشرطة: behind more words on the first.
        if (at < end && !BeginsOther(at))
            for (var i = at + 1; i < end && i < at + 8 && _words[i].Kind == WordKind.Arabic && _words[i].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Relative); i++)
                if (BeginsOther(i) && IsSource(i))
                {
                    at = i;
                    break;
                }

        if (at >= end || !BeginsOther(at) && !(found is [var only] && _table.Actors[only].Entry >= 0 && BeginsBody(at))) return found;
        foreach (var actor in Unmet(new WordRange(at, end)))
            if (!found.Contains(actor)) found.Add(actor);
        return found;
    }

    /// <summary>ومصدران، وشهود: whether an indefinite noun for unnamed speakers stands here.</summary>
    private bool IsSource(int at) => Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead.HasArticle: false } head && _lexicon.Heads[head.Value].Class == HeadClass.Source;

    /// <summary>المرصد والفرقة نفسها: whether و and a definite noun for a body stand here.</summary>
    private bool BeginsBody(int at) => _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead: { Conjunction: true, HasArticle: true, Preposition: '\0' } } head && _lexicon.Heads[head.Value] is { Class: HeadClass.Body or HeadClass.Group };

    /// <summary>Whether و and a noun for people stand here.</summary>
    private bool BeginsOther(int at) => !(at > 1 && _words[at].Form.EndsWith("ية", StringComparison.Ordinal) && _words[at - 1].HasArticle && _words[at - 1].Form.EndsWith("ية", StringComparison.Ordinal)) && _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead: { Conjunction: true, Preposition: '\0' } } head
        && _lexicon.Heads[head.Value].Class is HeadClass.Office or HeadClass.Source or HeadClass.Member or HeadClass.Population;

    /// <summary>Whether the words between two mentions only join them.</summary>
    private bool Coordinates(int from, int to)
    {
        var inside = false;
        for (var i = from; i < to; i++)
        {
            // قوة الأمم المتحدة (اليونيفيل): another name of the same.
            if (_words[i].Form is "(" or "[") inside = true;
            else if (_words[i].Form is ")" or "]") inside = false;
            if (IsQuote(i) || _words[i].Kind != WordKind.Punctuation && _words[i].Key is not ("و" or "او" or "كل" or "من" or "وكل" or "نظيره" or "ونظيره")) return false;
        }

        return !inside && (LeadsAt(to).Length > 1 && _words[to].Key[0] == 'و' || to > from);
    }
}
