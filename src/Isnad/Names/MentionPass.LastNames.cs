using Isnad.Text;

namespace Isnad.Names;

/// <content>Who is called by a last name alone: behind a title, behind a verb, anywhere after his full name.</content>
internal sealed partial class MentionPass
{
    /// <summary>A last name behind a title: of whom the report has already named in full, else somebody new of that name alone (الدكتور السمحاني).</summary>
    private Reading ReadTitledLastName(int at, string role)
    {
        if (at < _words.Count && _words[at].HasArticle && Bearer(at) is >= 0 and var bearer) return new Reading(at + 1, bearer, at);
        if (at >= _words.Count || _words[at] is not { Kind: WordKind.Arabic, HasArticle: true, HasPreposition: false, HasConjunction: false, Key.Length: > 4 } word
            || word.Sentence != _words[at - 1].Sentence || IsLexical(at) && !IsSurnameToo(at) || IsStop(at)) return default;
        // العميد الخطيب، الدكتور الجمال: a common noun too, where it can be no adjective of the title.
        if (word.Known && !(role is "MIL" or "COP" && IsSurnameToo(at)) && !IsNounAsSurname(at, role)) return default;
        return new Reading(at + 1, PersonNamed([_words[at].Key], at, at + 1), at);
    }

    /// <summary>A common noun right behind a rank or a degree, with words of his to follow: a singular noun without an adjective of its own.</summary>
    private bool IsNounAsSurname(int at, string role)
    {
        var word = _words[at];
        if (role is not ("MIL" or "COP") && _words[at - 1].Key is not ("الدكتور" or "المهندس") || _words[at - 1].Key is "الفريق" || !_words[at - 1].HasArticle) return false;
        if (word.Pos != PartOfSpeech.Noun || word.Has(Features.Plural) || word.Has(Features.Feminine) || word.Has(Features.VerbalNoun) && !word.Key.EndsWith('ي')) return false;
        return !(at + 1 < _words.Count && _words[at + 1] is { HasArticle: true, HasPreposition: false, HasConjunction: false, Pos: PartOfSpeech.Adjective }) && IsQuotedSoon(at + 1);
    }

    /// <summary>أوضح العميد النجار في تصريح أن: words of his open before another verb does; سلم العقيد السلاح names no one.</summary>
    private bool IsQuotedSoon(int at)
    {
        for (var i = at; i < _words.Count && i < at + 12 && _words[i].Sentence == _words[at - 1].Sentence; i++)
        {
            if (_words[i].Key is "ان" or "بان" or "انه" or "انها" or "بانه" or "بانها" || _words[i].Form is ":" || IsQuote(i)) return true;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true }) return false;
        }

        return false;
    }

    /// <summary>The person named in full before a word who has it for a last name; -1 where nobody has.</summary>
    private int Bearer(int at)
    {
        for (var i = _table.Actors.Count - 1; i >= 0; i--)
            if (_table.Actors[i].BearsLast(_words[at].Key)) return i;
        return -1;
    }

    /// <summary>الحوثي يتوعد، الحوثي: a nationality or a group's adjective alone before a colon or a verb in the masculine singular names a man.</summary>
    private bool IsHeadlineName(int at) => _document.HasTitle && _words[at] is { Paragraph: 0, HasArticle: true, HasPreposition: false } word && (at == 0 || _words[at - 1] is { Kind: WordKind.Punctuation })
        && at + 1 < _words.Count && (_words[at + 1].Form == ":" || _words[at + 1] is { Pos: PartOfSpeech.Verb, Known: true } verb && verb.Key[0] == 'ي' && !verb.Has(Features.Feminine) && !verb.Has(Features.Plural)) && Match(_lexicon.Nisba, at, bare: true) is { Found: true } nisba && nisba.End == at + 1 && word.Paragraph == _words[at + 1].Paragraph;

    /// <summary>Whether a definite adjective stands where a subject does, right behind a verb: only a name or a person can.</summary>
    private bool StandsAsSurname(int at) => IsHeadlineName(at) || at > 0 && _words[at] is { HasArticle: true, HasPreposition: false } word && _words[at - 1] is var verb && (verb.Pos == PartOfSpeech.Verb || _pending.Exists(p => p.Words == new WordRange(at - 1, at + 1)) && Match(_lexicon.Titles, at - 1, bare: false).Found)
        && verb.Sentence == word.Sentence && Match(_lexicon.Nisba, at, bare: true).Found;

    /// <summary>Last names of persons whom the report names in full somewhere.</summary>
    private void ReadLastNames()
    {
        WordTrie<int> last = new();
        var any = false;
        void Add(int actor, params ReadOnlySpan<string> keys)
        {
            if (keys.Length == 0 || keys.Length == 1 && keys[0].Length < 3) return;
            any = true;
            last.Add([.. keys], actor);
            // بن معمر: ابن معمر.
            if (keys is ["بن", ..]) last.Add(["ابن", .. keys[1..]], actor);
            // The two ways to write a compound: عبدالرحمن and عبد الرحمن.
            if (keys.Length == 1 && keys[0].StartsWith("عبدال", StringComparison.Ordinal)) last.Add(["عبد", keys[0][3..]], actor);
            if (keys.Length == 1 && keys[0].EndsWith("الله", StringComparison.Ordinal) && keys[0].Length > 6) last.Add([keys[0][..^4], "الله"], actor);
            if (keys.Length == 1 && keys[0].EndsWith("الدين", StringComparison.Ordinal)) last.Add([keys[0][..^5], "الدين"], actor);
        }

        void AddName(int i, string[] keys)
        {
            if (keys.Length < 2) return;
            var first = keys.Length - 1;
            while (first > 1 && IsNameParticle(keys[first - 1])) first--;
            Add(i, keys.AsSpan(first));
            if (keys[^1].StartsWith("ال", StringComparison.Ordinal) && keys[^1].Length > 5) Add(i, keys[^1][2..]);
            // Short last words come with the word before them: كي مون، آل جرمان، فون دير لاين.
            if (keys.Length > 2 && first == keys.Length - 1 && keys[first].Length <= 4) Add(i, keys.AsSpan(first - 1));
        }

        for (var i = 0; i < _table.Actors.Count; i++)
        {
            if (!_table.Actors[i].IsPerson) continue;
            AddName(i, _table.Actors[i].NameKeys);
            AddName(i, _table.Actors[i].WrittenKeys);
        }

        if (!any) return;
        for (var at = 0; at < _words.Count; at++)
        {
            if (_covered[at] && !StandsAsSurname(at) || _words[at].Kind != WordKind.Arabic) continue;
            var found = Match(last, at, bare: false);
            // وأشار التركي, of a man whose name the report has given in full: no Turk.
            if (_covered[at] && !(found.Found && found.End == at + 1 && _table.Withdraw(at))) continue;
            if (!found.Found || found.Lead is { HasArticle: false } && found.End == at + 1 && (_lexicon.Stops.Contains(found.Lead.Key) && !IsAli(at) || IsVerbHere(at))) continue;
            // وطالب حسن الحربي, beside محمد حسن الحربي: another of the family, by his own first name.
            if (at > 1 && found.End == at + 1 && !_covered[at - 1] && IsGiven(at - 1) && _words[at - 1] is { HasConjunction: false, HasPreposition: false } forename && forename.Sentence == _words[at].Sentence && _words[at - 2] is { Pos: PartOfSpeech.Verb, Known: true } && _table.Actors[found.Value] is { Entry: < 0, NameKeys: [var own, var father, ..] } && !NameKeys.Same(own, forename.Key) && !(NameKeys.Same(father, forename.Key) && CarriesOn(at - 2)))
            {
                var other = PersonNamed(KeysOfName(at - 1, found.End), at - 1, found.End);
                Record(new WordRange(at - 1, found.End), other, MentionKind.Name, LeadOfName(at - 1));
                continue;
            }

            var start = at;
            while (start > 0 && !_covered[start - 1] && Match(_lexicon.Titles, start - 1, bare: false) is { Found: true } title && title.End == start) start--;
            var end = ReadOfficeAfterName(found.Value, found.End);
            Record(new WordRange(start, end), found.Value, MentionKind.Name, start == at ? found.Lead : LeadsAt(start)[0], new WordRange(at, found.End));
            at = end - 1;
        }
    }

    /// <summary>وأضاف خالد الحربي, of محمد خالد الحربي: who goes on speaking is the one who spoke, here by his father's name.</summary>
    private bool CarriesOn(int verb) => _words[verb].StemKey is "اضاف" or "اضافت" or "تابع" or "تابعت" or "اوضح" or "اوضحت" or "واصل" or "واصلت" or "استطرد" or "زاد" or "اردف" or "بين" or "مضي";

    private bool IsVerbHere(int at) => _words[at] is { Known: true, Pos: PartOfSpeech.Verb };
}
