using Isnad.Text;

namespace Isnad.Names;

/// <content>Whom a definite word for somebody without a name takes up (المسؤول، المصدر), and a courtesy for one who speaks (معاليه): him who spoke, not the one last told of.</content>
internal sealed partial class MentionPass
{
    /// <summary>Words that say no more of somebody than that he has some office or knows something.</summary>
    private static bool IsLoose(HeadNoun noun) => noun.Class == HeadClass.Source || noun.Lemma is "مسوول" or "دبلوماسي" or "ديبلوماسي" or "قيادي" or "ضابط" or "جندي" or "متحدث" or "ناطق";

    /// <summary>
    /// المسؤول في الوزارة, of مسؤول كبير who spoke before: he whom the report leaves without a name, and no one named of whom he tells. The actor itself where the phrase is
    /// another, or where the named one has spoken since.
    /// </summary>
    private int Unnamed(int first, int end, int actor, WordRange phrase, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        if (!IsNamedPerson(actor) || Match(_lexicon.HeadForms, first, bare: true) is not { Found: true } head || _lexicon.Heads[head.Value] is not { Class: HeadClass.Office or HeadClass.Source } noun || NamesWithin(first, end)) return actor;
        var many = IsMany(first);
        if (!many && (!IsLoose(noun) || !LeadsAt(first)[^1].HasArticle)) return actor;
        var spoke = false;
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (spoken, other) = speakers[i];
            if (spoken.First >= first) continue;
            // قال مسؤول حكومي …. وقال الوزير فلان …. وأضاف المسؤول الحكومي: he who was called so, and no one else of an office.
            if (other == actor && !many)
            {
                if (IsCalledSo(spoken, noun.Lemma)) return actor;
                spoke = true;
                continue;
            }

            if (spoke && _words[first].Sentence - _words[spoken.First].Sentence > 6) return actor;
            if (IsNamedPerson(other) || _table.Actors[other].Entry >= 0 || Match(_lexicon.HeadForms, FirstWord(spoken), bare: true) is not { Found: true } before || _lexicon.Heads[before.Value].Lemma != noun.Lemma || IsMany(FirstWord(spoken)) != many) continue;
            // المسؤول العراقي of no مسؤول أميركي, المتحدث باسم الوزارة of no متحدث باسم الجيش: all that the phrase says was said of him.
            // قال مسؤول أميركي …. وقال المسؤول في البيت الأبيض: where he sits is said of him who spoke just before.
            var seated = first + 1 < end && _words[first + 1].Key is "في" && IsLoose(noun) && _words[first].Sentence - _words[spoken.First].Sentence <= 2;
            if (!many && !seated && !SaysAll(first + 1, end, new WordRange(FirstWord(spoken), Math.Max(spoken.End, FirstWord(spoken) + 1)))) continue;
            return other;
        }

        if (spoke) return actor;
        // المتحدث باسم الوزارة: an office that one holds, be he named only later, and so who a headline means.
        if (!many && noun.Lemma is "متحدث" or "ناطق" || _document.HasTitle && _words[first].Paragraph == 0) return actor;
        if (!many)
            foreach (var mention in _table.Mentions)
                if (mention.Actor == actor && mention.Words.First < first && StandsAlone(mention)) return actor;
        return DescribeSpeaker(phrase, ActorKinds.Person) is [var own] ? own : actor;
    }

    /// <summary>The source, or else the man of an office without a name, who spoke last within the four sentences before a word; -1 where several, or somebody with a name, did.</summary>
    private int LastSource(int before, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (spoken, other) = speakers[i];
            if (spoken.First >= before) continue;
            if (_words[before].Sentence - _words[spoken.First].Sentence > 4 || _table.Actors[other] is not { IsPerson: true, Entry: < 0, NameKeys.Length: 0 }) return -1;
            return Match(_lexicon.HeadForms, FirstWord(spoken), bare: true) is { Found: true } head && _lexicon.Heads[head.Value] is { Class: HeadClass.Source } or { Lemma: "مسوول" or "ضابط" or "دبلوماسي" or "ديبلوماسي" or "قيادي" } && !IsMany(FirstWord(spoken)) && !_words[FirstWord(spoken)].Has(Features.Plural) ? other : -1;
        }

        return -1;
    }

    /// <summary>متحدث آخر: whether a phrase says that its man is another than the one so called before.</summary>
    private bool IsAnother(int first, int end)
    {
        for (var i = first + 1; i < end && i < first + 5; i++)
            if (OtherWord.Is(_words[i]) && !_words[first].HasArticle) return true;
        return false;
    }

    /// <summary>المنظمة of منظمة كذا التابعة للأمم المتحدة: the body of that noun in construct which spoke last, where the listed one that the noun also fits has not spoken since; -1 where none has.</summary>
    private int ParentBody(int first, int actor, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        if (_table.Actors[actor] is not { IsPerson: false, Entry: >= 0 } || LeadsAt(first)[^1] is not { HasArticle: true } lead || Match(_lexicon.HeadForms, first, bare: true) is not { Found: true } head || _lexicon.Heads[head.Value].Class is not (HeadClass.Body or HeadClass.Group)) return -1;
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (spoken, other) = speakers[i];
            if (spoken.First >= first || _table.Actors[other].IsPerson) continue;
            if (other == actor) return -1;
            var opening = LeadsAt(FirstWord(spoken))[^1];
            if (!opening.HasArticle && opening.Bare == lead.Bare && spoken.Count > 1) return other;
        }

        return -1;
    }

    private int FirstWord(WordRange phrase)
    {
        var first = phrase.First;
        while (first < phrase.End - 1 && (_words[first].Kind == WordKind.Punctuation || IsDeterminer(first))) first++;
        return first;
    }

    private bool NamesWithin(int first, int end)
    {
        foreach (var mention in _table.Mentions)
            if (mention.Kind == MentionKind.Name && mention.Name.First >= first && mention.Name.First < end && _table.Actors[mention.Actor].IsPerson) return true;
        return false;
    }

    /// <summary>
    /// وأضاف معاليه: he of that rank who spoke last, unless the report has told since of another of it as who does something; -1 where nobody of it has spoken.
    /// </summary>
    private int Courteous(int at, int actor, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        var ranks = RanksOf(LeadsAt(at)[^1].Key);
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (spoken, other) = speakers[i];
            if (spoken.First >= at || !IsNamedPerson(other)) continue;
            if (other == actor) return actor;
            if (!_table.Mentions.Any(m => m.Actor == other && m.Words.First < at && HasRank(m, _table.Actors[other], ranks))) continue;
            foreach (var mention in _table.Mentions)
                if (mention.Actor == actor && mention.Words.First > spoken.First && mention.Words.First < at && StandsAlone(mention)) return actor;
            return other;
        }

        return -1;
    }
}
