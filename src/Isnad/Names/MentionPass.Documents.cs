using Isnad.Text;

namespace Isnad.Names;

/// <summary>Documents that speak for whoever issued them (بيان الوزارة، التقرير).</summary>
internal sealed partial class MentionPass
{
    /// <summary>A document that speaks for a body: بيان للداخلية، تقرير هيومن رايتس ووتش. The body is who speaks.</summary>
    private Reading ReadDocument(int at, Hit<int> head)
    {
        var noun = _lexicon.Heads[head.Value];
        var i = head.End;
        while (i < _words.Count && i - at < 6 && _words[i].Paragraph == _words[at].Paragraph && (_words[i].Kind == WordKind.Arabic || IsQuote(i)))
        {
            if (IsQuote(i) || _words[i].Key is "صادر" or "صادره" or "عن" or "من" or "نشره" or "نشرته" or "اصدره" or "اصدرته" or "رسمي" or "مشترك" or "قاعده" or "بيانات" or "لها" or "صحفي" or "صحافي"
                or "نشرها" or "خاص" or "جديد" or "سنوي" or "حديث" or "اعدته" or "اعده")
            {
                i++;
                continue;
            }

            // تقارير تركية: reports from there, not the state.
            if (i == head.End && !head.Lead.HasArticle && Match(_lexicon.Nisba, i, bare: true) is { Found: true, Lead.HasArticle: false }) break;
            var inner = ReadComplement(i);
            if (inner is { End: > 0, Actor: >= 0 })
            {
                _documents.Add(new SpeakingDocument(at, noun.Lemma, inner.Actor));
                return default;
            }

            break;
        }

        if (head.Lead.HasArticle ? i == head.End : at > 0 && _words[at - 1].Key is "في" or "خلال" or "عبر" || head.Lead.Preposition == 'ب')
            _pending.Add(new Pending(new WordRange(at, head.End), noun, head.Lead, null, -1));
        return default;
    }

    /// <summary>البيان is the one named last; "في بيان" is the word of whoever the sentence speaks of first.</summary>
    private void ResolveDocument(Pending pending)
    {
        var (range, noun, lead, _, _) = pending;
        if (lead.HasArticle)
            for (var d = _documents.Count - 1; d >= 0; d--)
                if (_documents[d].Lemma == noun.Lemma && _documents[d].Word < range.First)
                {
                    Record(range, _documents[d].Actor, MentionKind.Description, lead);
                    return;
                }

        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= range.First) break;
            if (_words[mention.Words.First].Sentence != _words[range.First].Sentence || mention.Kind == MentionKind.Nisba) continue;
            _documents.Add(new SpeakingDocument(range.First, noun.Lemma, mention.Actor));
            break;
        }
    }
}
