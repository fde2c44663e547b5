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
        var issued = false;
        while (i < _words.Count && i - at < 8 && _words[i].Paragraph == _words[at].Paragraph && (_words[i].Kind == WordKind.Arabic || IsQuote(i)))
        {
            // تقرير عن الأمم المتحدة: about it; only صادر عن is by it.
            if (_words[i].Key is "عن" && !issued) break;
            if (IsQuote(i) || _lexicon.Between.Contains(_words[i].Key))
            {
                issued |= _words[i].Key.Contains("صادر", StringComparison.Ordinal) || _words[i].Key is "صدر" or "صدرت";
                i++;
                continue;
            }

            // تقارير تركية: reports from there, not the state.
            if (i == head.End && !head.Lead.HasArticle && Match(_lexicon.Nisba, i, bare: true) is { Found: true, Lead.HasArticle: false }) break;
            var inner = ReadComplement(i);
            if (inner is { End: > 0, Actor: >= 0 })
            {
                var end = Closed(new WordRange(at, inner.End)).End;
                _documents.Add(new SpeakingDocument(at, end, noun.Lemma, inner.Actor));
                return default;
            }

            // … عن مكتب رئيس الوزراء: a body of nobody's.
            if (i > head.End && Match(_lexicon.HeadForms, i, bare: true) is { Found: true } body && _lexicon.Heads[body.Value].Class is HeadClass.Body or HeadClass.Group && !IsCommonNoun(i, body))
            {
                var limit = i + 1;
                while (limit < _words.Count && limit < i + 6 && _words[limit].Kind == WordKind.Arabic && _words[limit].Sentence == _words[i].Sentence && !IsStop(limit)) limit++;
                if (body.End == i + 1 && limit == i + 1 && body.Lead.HasArticle) break;
                var owner = UnownedBody(new WordRange(i, limit), body);
                var end = i + 1;
                foreach (var mention in _table.Mentions)
                    if (mention.Words.First == i && mention.Actor == owner) end = Math.Max(end, mention.Words.End);
                _documents.Add(new SpeakingDocument(at, end, noun.Lemma, owner));
                return default;
            }

            break;
        }

        if (head.Lead.HasArticle || at > 0 && (_words[at - 1].Key is "في" or "خلال" or "عبر" || IsIssued(at)) || head.Lead.Preposition == 'ب')
            _pending.Add(new Pending(new WordRange(at, head.End), noun, head.Lead, null, -1));
        return default;
    }

    /// <summary>أصدرت المنظمة تقريرا: the object of a verb that issues documents.</summary>
    private bool IsIssued(int at)
    {
        for (var i = at - 1; i >= 0 && i > at - 12 && _words[i].Sentence == _words[at].Sentence; i--)
        {
            if (_lexicon.Issuing.Contains(_words[i].Key) || _words[i].Key is ['و', .. var verb] && _lexicon.Issuing.Contains(verb)) return true;
            if (_words[i].Kind == WordKind.Punctuation && !IsQuote(i) || _words[i] is { Known: true, Pos: PartOfSpeech.Verb }) return false;
        }

        return false;
    }

    /// <summary>Word after a document with the body whose words it holds (بيان صدر عن مكتب رئيس الوزراء); the word itself where none begins there.</summary>
    public int DocumentEnd(int at)
    {
        foreach (var document in _documents)
            if (document.Word == at) return Math.Max(document.End, at);
        return at;
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

        // فقد أكدت التقارير: which ones nobody says.
        if (lead.HasArticle && lead.Preposition == '\0' && !(range.First > 0 && _words[range.First - 1] is { Pos: PartOfSpeech.Preposition, Enclitic: null, Key: not ("فيه" or "فيها" or "به" or "بها" or "عنه" or "عنها") } or { Key: "خلال" or "عبر" })) return;
        // حسب التقارير، بحسب الوثيقة: nobody's of those the sentence speaks of.
        if (lead.HasArticle && (IsMany(range.First) || noun.Lemma is not "بيان" && range.First > 0 && _words[range.First - 1].StemKey is "حسب" or "وفق" or "وفقا" or "طبقا")) return;
        // بحسب ما أعلنت الرئاسة في بيان: the subject of the verb right before it.
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= range.First) continue;
            if (_words[mention.Words.First].Sentence != _words[range.First].Sentence) break;
            if (mention.Kind == MentionKind.Nisba || mention.Words.First == 0 || _words[mention.Words.First - 1] is not { Pos: PartOfSpeech.Verb } verb || verb.Sentence != _words[range.First].Sentence || !Issues(mention) || _words[mention.Words.First].QuoteDepth != _words[range.First].QuoteDepth) continue;
            _documents.Add(new SpeakingDocument(range.First, range.First, noun.Lemma, mention.Actor));
            return;
        }

        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= range.First) break;
            if (_words[mention.Words.First].Sentence != _words[range.First].Sentence || mention.Kind == MentionKind.Nisba || !Issues(mention)) continue;
            _documents.Add(new SpeakingDocument(range.First, range.First, noun.Lemma, mention.Actor));
            break;
        }
    }

    /// <summary>Whether an actor may be whose document the sentence speaks of: no object of a preposition, nobody anonymous, a state only as the subject of a verb.</summary>
    private bool Issues(Mention mention)
    {
        var first = mention.Words.First;
        if (_table.Actors[mention.Actor] is { Anonymous: true } || LeadsAt(first) is var leads && mention.Skip > 0 && Array.Exists(leads, l => l.Skip == mention.Skip && l.Preposition != '\0')) return false;
        if (first > 0 && _words[first - 1].Pos == PartOfSpeech.Preposition) return false;
        // «تجمع الأهالي في سجون السلطة»: behind a noun in construct, or within a name in quotation marks.
        if (_words[first].QuoteDepth > 0 && !(first > 0 && IsQuote(first - 1)) || first > 0 && _words[first - 1] is { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null } of && of.Sentence == _words[first].Sentence && !of.Has(Features.Oblique)) return false;
        return _table.Actors[mention.Actor].Kind != ActorKinds.State || first > 0 && _words[first - 1].Pos == PartOfSpeech.Verb || first == 0;
    }
}
