using Isnad.Text;

namespace Isnad.Names;

/// <content>Who is told from others of his kind by a number (المتهم الأول), and whom "the same source" means.</content>
internal sealed partial class MentionPass
{
    /// <summary>
    /// المتهم الأول, of المتهم السابع فلان: the person before it whom the report calls by the same noun with the same number, somebody of the phrase's own where it has only
    /// those of other numbers; -1 where no number stands there.
    /// </summary>
    private int Numbered(int first, WordRange phrase, int actor)
    {
        if (!_table.Actors[actor].IsPerson || !_words[first].HasArticle || OrdinalAt(first + 1) is not (> 0 and var number) || _words[first + 1].Sentence != _words[first].Sentence) return -1;
        var noun = LeadsAt(first)[^1].Bare;
        int found = -1, meant = -1;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= first || !IsNamedPerson(mention.Actor) || mention.Kind != MentionKind.Name) continue;
            for (var i = Math.Max(0, mention.Name.First - 8); i + 1 < mention.Words.End; i++)
            {
                if (_words[i].Sentence != _words[mention.Words.First].Sentence || LeadsAt(i) is not [.., var lead] || lead.Bare != noun || OrdinalAt(i + 1) is not (> 0 and var other) || Between(i + 2, mention)) continue;
                if (other == number) found = mention.Actor;
                else if (mention.Actor == actor) meant = actor;
            }
        }

        return found >= 0 ? found : meant >= 0 && DescribeSpeaker(phrase, ActorKinds.Person) is [var own] ? own : -1;
    }

    /// <summary>Whether another's name or a mark other than a comma stands between an office and a name.</summary>
    private bool Between(int from, Mention mention)
    {
        for (var i = from; i < mention.Name.First; i++)
            if (_words[i].Kind == WordKind.Punctuation && _words[i].Form is not ("،" or ",") || _words[i] is { Known: true, Pos: PartOfSpeech.Verb } || _table.Mentions.Any(m => m.Kind == MentionKind.Name && m.Name.First == i && m.Actor != mention.Actor && _table.Actors[m.Actor].IsPerson)) return true;
        return false;
    }

    /// <summary>The value of an ordinal with the article (الأول، السابع); 0 where none stands there.</summary>
    private int OrdinalAt(int at) => at < _words.Count && LeadsAt(at) is [.., { HasArticle: true } lead] ? _lexicon.Ordinals.GetValueOrDefault(lead.Bare) : 0;

    /// <summary>المصدر نفسه، نفس المصدر, of which no source before it has been found.</summary>
    private bool IsSameSource(WordRange phrase, int first, DocumentActor known)
    {
        if (LeadsAt(first) is not [.., { HasArticle: true, Bare: "مصدر" }] || !Folding.Key(known.Name).Contains("المصدر", StringComparison.Ordinal)) return false;
        if (first > phrase.First && _words[first - 1].Key is "نفس" or "ذات") return true;
        return first + 1 < _words.Count && _words[first + 1].Key is "نفسه" or "ذاته" or "عينه" && _words[first + 1].Sentence == _words[first].Sentence;
    }

    /// <summary>Who spoke last within the three sentences before a phrase, whoever he be; -1 where nobody did.</summary>
    private int LastVoice(WordRange phrase, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        for (var i = speakers.Count - 1; i >= 0; i--)
            if (speakers[i].Phrase.End <= phrase.First) return _words[phrase.First].Sentence - _words[speakers[i].Phrase.First].Sentence > 3 || speakers[i].Phrase.First == 0 ? -1 : speakers[i].Actor;
        return -1;
    }

    /// <summary>Whether an actor has spoken within six sentences as one whom the report leaves without a name and calls by a noun without the article (قال مسؤول: المسؤول).</summary>
    private bool IsIntroduced(int first, int actor, HeadNoun noun, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        if (IsNamedPerson(actor)) return false;
        foreach (var (spoken, other) in speakers)
            if (other == actor && spoken.First < first && _words[first].Sentence - _words[spoken.First].Sentence <= 6 && !_words[FirstWord(spoken)].HasArticle && Match(_lexicon.HeadForms, FirstWord(spoken), bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Lemma == noun.Lemma) return true;
        return false;
    }

    /// <summary>مسؤولون عسكريون وأمنيون، مصادر في الشرطة بالعاصمة وبالضواحي، محافظات أربيل ودهوك: whether و joins a word to one like it that describes the same people.</summary>
    private bool JoinsLike(int at, int from)
    {
        var (word, before) = (_words[at], _words[at - 1]);
        if (word.Kind != WordKind.Arabic || before.Kind != WordKind.Arabic) return false;
        var (lead, last) = (LeadsAt(at)[^1], LeadsAt(at - 1)[^1]);
        if (lead is { HasArticle: true, Preposition: 'ب' } && last is { HasArticle: true, Preposition: 'ب' } || word.Key is "وفي" && _words[at - 2].Key is "في") return true;
        if (Match(_lexicon.HeadForms, at, bare: true).Found) return false;
        if (at >= from && before.Pos is PartOfSpeech.Adjective or PartOfSpeech.Unknown or PartOfSpeech.Noun && !before.HasArticle && !lead.HasArticle && lead.Preposition == '\0')
            foreach (var ending in (string[])["يون", "يين"])
                if (word.Form.EndsWith(ending, StringComparison.Ordinal) && before.Form.EndsWith(ending, StringComparison.Ordinal)) return true;
        return at > 1 && _lexicon.Regions.Contains(lead.Key) && _lexicon.Regions.Contains(last.Key) && (_words[at - 2].Has(Features.Plural | Features.Dual) || _words[at - 2].StemKey is "محافظتي" or "مدينتي" or "بلدتي" or "منطقتي");
    }

    /// <summary>Whether a phrase calls somebody by a noun.</summary>
    private bool IsCalledSo(WordRange phrase, string lemma)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (Match(_lexicon.HeadForms, i, bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Lemma == lemma) return true;
        return false;
    }

    /// <summary>الضابط، الذي رفض الكشف عن هويته: the word at which a relative clause begins; the end where none does.</summary>
    private int BeforeClause(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i] is { Pos: PartOfSpeech.Relative, Key: ['ا', 'ل', ..] }) return i;
        return end;
    }
}
