using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Names;

internal sealed partial class MentionPass
{
    /// <summary>The actors that a noun phrase names.</summary>
    public IReadOnlyList<int> Resolve(WordRange phrase)
    {
        var found = ResolveAll(phrase);
        return OneOf(phrase, found) is >= 0 and var one ? [one] : found;
    }

    private IReadOnlyList<int> ResolveAll(WordRange phrase)
    {
        if (phrase.IsEmpty || phrase.First >= _words.Count) return [];
        var first = phrase.First;
        var end = Math.Min(phrase.End, _words.Count);
        while (first < end && (_words[first].Kind == WordKind.Punctuation || IsDeterminer(first))) first++;
        if (first >= end) return [];
        if (IsHonorific(first)) return Honoured(first) is >= 0 and var honoured ? [honoured] : [];
        // معالي وزير …: the courtesy before an office is no part of who it is.
        if (Titles(first).End is var titled && titled > first && titled < end && OfficeAt(titled) && !_table.Mentions.Any(m => m.Words.First == first)) first = titled;
        if (Dual(first) is { Count: > 0 } both) return both;
        if (TwoBodies(first, end) is { Count: 2 } two) return two;
        if (MadeBy(first, end) is >= 0 and var maker) return [maker];
        if (Called(first, end) is >= 0 and var called) return [called];
        if (People(first) is >= 0 and var people) return [people];
        if (NamedOwn(first, end) is >= 0 and var own) return [own];

        List<int> found = [];
        var byNisba = false;
        var at = first;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First < at) continue;
            if (mention.Words.First >= end) break;
            // نوّه الملك بدور: a name behind the phrase is none of its.
            if (mention.Kind == MentionKind.Name && mention.Words.First == first && mention.Name.First == end && _words[end].Key[0] is 'ب') continue;
            if (mention.Words.First > at && !(found.Count > 0 && Coordinates(at, mention.Words.First)))
            {
                if (found.Count > 0) break;
                continue;
            }

            // فلانة، شقيقة الزعيم: who she is, behind a comma.
            if (found.Count > 0 && mention.Words.First == at + 1 && (mention.Kind == MentionKind.Description || OfficeAt(at + 1)) && _words[at].Form is "،" or "," && !Coordinated(mention) && _table.Actors[found[^1]] is { IsPerson: true, Anonymous: false, NameKeys.Length: > 0 }) break;

            // What stands right behind an actor without و is an apposition to it, or someone else in the clause; a name tells who a description means.
            if (found.Count > 0 && mention.Words.First == at && !Coordinated(mention))
            {
                if (mention.Kind == MentionKind.Name && _table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false })
                {
                    if (_table.Actors[found[^1]] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 }) found[^1] = mention.Actor;
                    // المدافع البحريني فلان: the nationality is his.
                    else if (byNisba && found.Count == 1) found[0] = mention.Actor;
                    // نائب الوزير لشؤون الأمن والاستخبارات فلان: the offices are his.
                    else if (_table.Actors[found[0]] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 } && !_table.Actors[found[^1]].IsPerson) found = [mention.Actor];
                }

                break;
            }

            // الناطق باسم القوات ومستشار الوزير فلان: both offices are his.
            if (found is [var first1] && mention.Kind == MentionKind.Name && Coordinated(mention) && IsNamedPerson(mention.Actor) && _table.Actors[first1] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 } && !IsMany(first) && Match(_lexicon.HeadForms, mention.Words.First, bare: true) is { Found: true } also && _lexicon.Heads[also.Value] is { Lemma: "عضو" or "مستشار" or "استاذ" or "خطيب" or "امام" or "كاتب" or "باحث" or "خبير" or "محلل" })
            {
                found = [mention.Actor];
                break;
            }

            if (mention.Kind == MentionKind.Nisba && found.Count == 0 && _table.Mentions.Any(m => m.Words.First == mention.Words.First && m.Kind != MentionKind.Nisba)) continue;
            // مسؤولون أميركيون وعراقيون: an adjective joined to another is of the same men.
            if (mention.Kind == MentionKind.Nisba && found.Count > 0 && _words[mention.Words.First] is { HasConjunction: true, HasArticle: false } && _words[mention.Words.First - 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective })
            {
                at = mention.Words.End;
                continue;
            }

            if (!found.Contains(mention.Actor)) found.Add(mention.Actor);
            byNisba = mention.Kind == MentionKind.Nisba;
            at = mention.Words.End;
        }

        if (found is [var described] && _table.Actors[described] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 } && (NamedBehind(at, end) is >= 0 and var apposed || OfficeAt(first) && (apposed = NamedAtEnd(described, at, end)) >= 0)) return [apposed];
        // الوزير ونظيره: who stands before the first that was found, and is described only here.
        if (found.Count > 0 && _words[first].HasArticle && FirstOf(found[0], first, end) is { } joint && joint.Words.First > first && Coordinated(joint) && Unmet(new WordRange(first, joint.Words.First)) is [var earlier, ..] && !found.Contains(earlier)) found.Insert(0, earlier);
        if (found.Count > 0 && IsClericsToo(first, end)) return [found[^1] is var bearing && IsNamedPerson(bearing) ? bearing : found[0]];
        if (found.Count > 0) return WithUnmet(found, at, end);
        // عميد البحث العلمي [الدكتور فلان]: the name within an office that began before the phrase.
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= first) break;
            if (mention.Kind == MentionKind.Name && mention.Name.First >= first && mention.Name.End <= end && mention.Name.First < end && (mention.Name.First == first || Titles(first).End == mention.Name.First)) return [mention.Actor];
        }

        foreach (var spoken in _documents)
            if (spoken.Word == first) return [spoken.Actor];
        if (_words[first].Key is "الاخير" or "الاخيره") return LatestPerson(first) is >= 0 and var last ? [last] : [];

        // فلان الفلاني عضو المجلس: a name, and what he is right behind it.
        if (BareNameFirst(first, end) is >= 0 and var bearer) return [bearer];

        // The head is a word the lexicon does not know: a person named inside the phrase is whom it describes.
        if (NamedInside(first, Clause(first, end)) is >= 0 and var inside) return [inside];

        // الممثل الخاص للأمين العام في العراق فلان الفلاني: an office that the lexicon reads no further than its head, with its holder at the end.
        if (OfficeAt(first) && _words[first].HasArticle && NamedAtEnd(-1, first + 1, Clause(first, end)) is >= 0 and var holder) return [holder];
        for (var i = first + 1; i < end; i++)
            if (BeginsOther(i) && Unmet(new WordRange(first, i)) is { Count: > 0 } before) return IsClericsToo(first, end) ? before : [.. before, .. Resolve(new WordRange(i, end))];
        return Unmet(new WordRange(first, end));
    }

    /// <summary>As <see cref="NamedFirst"/> for any phrase: the person whose bare name of two to four words begins it, with an office without article or preposition right behind it; -1 where none does.</summary>
    private int BareNameFirst(int first, int end)
    {
        if (first >= end || OfficeAt(first) || !IsNameWord(first, first: true) && !IsNameParticle(_words[first].Key) || _words[first].HasArticle || Match(_lexicon.HeadForms, first, bare: true).Found || _words[first].Known && _words[first].Pos != PartOfSpeech.ProperNoun && !IsGiven(first) && !IsNameParticle(_words[first].Key) && first + 1 < end && _words[first + 1].Known && !IsGiven(first + 1)) return -1;
        for (var i = first + 1; i < end && i < first + 5; i++)
        {
            if (i > first + 1 && Match(_lexicon.HeadForms, i, bare: true) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } head && _lexicon.Heads[head.Value].Class == HeadClass.Office && i + 1 < end)
            {
                var keys = KeysOfName(first, i);
                var person = PersonNamed(keys, first, i);
                // Known by a last name alone so far.
                if (_table.Actors[person] is { Entry: < 0, NameKeys.Length: 1 } short1 && keys.Length > 1) (short1.Name, short1.NameKeys) = (NameOf(new WordRange(first, i), LeadOfName(first)), keys);
                Record(new WordRange(first, i), person, MentionKind.Name, LeadOfName(first));
                return person;
            }

            if (_words[i].Kind != WordKind.Arabic || _words[i].HasPreposition && _words[i].StemKey is "قياده" or "رياسه" or "زعامه" or "رعايه" or "حضور" or "مشاركه" or "اشراف" or "عضويه" || _words[i].Has(Features.Plural) && _words[i].Known && !IsGiven(i) || !IsNameWord(i, first: false) && !IsNameParticle(_words[i].Key)) return -1;
        }

        return -1;
    }

    /// <summary>A description that goes on into what stands behind the phrase names its actor no further than the phrase, where the report speaks of him nowhere before.</summary>
    public void Narrow(WordRange phrase, int actor)
    {
        if (_table.Actors[actor] is not { Entry: < 0, NameKeys.Length: 0 } described) return;
        if (phrase.End >= _words.Count || _words[phrase.End] is { HasPreposition: true } or { Pos: PartOfSpeech.Preposition } or { Kind: not WordKind.Arabic }) return;
        var over = false;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Actor != actor) continue;
            if (mention.Words.First < phrase.First) return;
            if (mention.Words.First == phrase.First && mention.Kind == MentionKind.Description && mention.Words.End > phrase.End && Folding.Key(described.Name) == Folding.Key(NameOf(mention.Words, LeadsAt(phrase.First)[0]))) over = true;
        }

        if (over) described.Name = NameOf(phrase, LeadsAt(phrase.First)[0]);
    }

    /// <summary>The first mention of an actor within a phrase.</summary>
    private Mention? FirstOf(int actor, int first, int end)
    {
        foreach (var mention in _table.Mentions)
            if (mention.Actor == actor && mention.Words.First >= first && mention.Words.First < end) return mention;
        return null;
    }

    /// <summary>متحدث آخر هو فلان الفلاني: the pronoun before a name that ends a phrase.</summary>
    private bool IsWho(int at, int end)
    {
        while (end > at && _words[end - 1].Kind == WordKind.Punctuation) end--;
        return _words[at].Key is "هو" or "هي" && !OfficeAt(at + 1) && end - at is > 2 and < 7 && (IsWholeName(at + 1, end) || (IsStrange(at + 1) || IsStrange(end - 1)) && !_words[at + 1].HasArticle && !_words[end - 1].HasPreposition && _words[at + 1].Pos is not (PartOfSpeech.Preposition or PartOfSpeech.Adjective));
    }

    private bool IsStrange(int at) => _words[at] is { Kind: WordKind.Arabic } word && (!word.Known || IsGiven(at) || word.Pos == PartOfSpeech.ProperNoun);

    /// <summary>أحد السكان ويدعى فلان: the person whom the phrase ends up naming; -1 where it does not.</summary>
    private int Called(int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (!IsWho(i, end) && !Calling.Is(_words[i]) || Calling.NameAt(_words, i, end) is not (>= 0 and var at)) continue;
            foreach (var mention in _table.Mentions)
            {
                if (mention.Words.First > at) break;
                if (_table.Actors[mention.Actor] is not { IsPerson: true, Anonymous: false }) continue;
                // فلان الفلاني الملقب بأبي فلان: named already.
                if (mention.Words.First == at || mention.Kind == MentionKind.Name && mention.Words.First == first && mention.Words.End <= i) return mention.Actor;
            }

            var behind = NameEnd(at, strong: true);
            if (behind <= at && IsWho(i, end)) behind = _words[end - 1].Kind == WordKind.Punctuation ? end - 1 : end;
            if (behind > at)
            {
                var person = PersonNamed(KeysOfName(at, behind), at, behind);
                Nominative(person);
                Record(new WordRange(at, behind), person, MentionKind.Name, LeadOfName(at));
                return person;
            }
        }

        return -1;
    }

    /// <summary>يمنيون: some of a people, who are not the state; -1 where the word names a group or the people as a whole.</summary>
    private int People(int at)
    {
        var word = _words[at];
        if (word.HasArticle || !word.Form.EndsWith("ون", StringComparison.Ordinal) && !word.Form.EndsWith("ين", StringComparison.Ordinal) && !word.Has(Features.Plural)) return -1;
        var nisba = Match(_lexicon.Nisba, at, bare: true);
        if (!nisba.Found || nisba.End != at + 1 || nisba.Lead.HasArticle || _lexicon.Entries[nisba.Value] is not { Kind: ActorKinds.State } state) return -1;
        if (NameAt(at).Found || Match(_lexicon.HeadForms, at, bare: true).Found) return -1;
        return Population(new WordRange(at, at + 1), new HeadNoun(nisba.Lead.Bare, HeadClass.Population, ActorKinds.Population, "CVL"), state.Country, nisba.Lead);
    }

    private int LatestPerson(int before)
    {
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
            if (_table.Mentions[i].Words.First < before && _table.Actors[_table.Mentions[i].Actor] is { IsPerson: true, Anonymous: false }) return _table.Mentions[i].Actor;
        return -1;
    }

    private int Before(WordRange phrase, string sign)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (_words[i].Form == sign) return i;
        return -1;
    }

    private bool OfficeAt(int at) => at < _words.Count && Match(_lexicon.HeadForms, at, bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Class == HeadClass.Office;
}
