using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>Times, places and texts between a verb and its content, and who passed a text on.</content>
internal sealed partial class FrameReader
{
    /// <summary>جملة وتفصيلا، مرة أخرى، نفيا قاطعا: two words that say how.</summary>
    private bool IsManner(int at, int limit) => at + 1 < limit && _words[at].Kind == WordKind.Arabic && (_words[at].Key, _words[at + 1].Key) switch
    {
        ("جمله", "وتفصيلا") or ("مرارا", "وتكرارا") or ("شكلا", "ومضمونا") or ("سرا", "وعلانيه") or ("عاجلا", "ام") => true,
        ("مره", "اخري" or "ثانيه" or "جديده" or "ثالثه") or ("للمره", _) => true,
        ("نفيا" or "رفضا" or "تاييدا", "قاطعا" or "قطعيا" or "باتا" or "تاما" or "مطلقا" or "كاملا" or "شديدا") => true,
        _ => false,
    };

    /// <summary>Past وهو على فراش الموت، وهو يمسك بصورة ابنه: the state one speaks in, a pronoun with a preposition, a noun or a verb behind it; 0 where it is none.</summary>
    private int StateEnd(int at, int limit, CueVerb verb)
    {
        if (!_words[at].HasConjunction || Signs.Bare(_words[at]) is not ("هو" or "هي" or "هم" or "هما" or "هن" or "نحن" or "انا") || at + 2 >= limit) return 0;
        if (_words[at + 1].Pos == PartOfSpeech.Verb && _words[at + 1].Known && Signs.Preposition(_words[at + 1]) == Takes.None)
        {
            for (var i = at + 2; i < limit && i < at + 20 && !Signs.IsStop(_words[i]); i++)
                if (Signs.IsComma(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is null || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return i;
            return 0;
        }

        // وهي نائبة كبيرة عن الحزب إن: what one is.
        if (_words[at + 1] is { Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun, HasPreposition: false })
        {
            for (var i = at + 2; i < limit && i < at + 13 && !(_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)); i++)
            {
                if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) && phrases.Opens(i) && phrases.NameQuoteEnd(i, limit) is null) return i;
                if (_words[i].Kind == WordKind.Punctuation) break;
            }
        }

        if (Signs.Preposition(_words[at + 1]) == Takes.None) return 0;
        // فراش الموت: a noun and its article are one phrase, and the object that follows is not of it.
        if (!_words[at + 2].HasArticle && _words[at + 2].Enclitic is null && at + 3 < limit && _words[at + 3].HasArticle) return at + 4;
        return Math.Max(phrases.First(at + 2, limit, verb), at + 3);
    }

    private bool IsVenue(int preposition, int limit) =>
        preposition + 1 < limit && (lexicon.Roles.OfStem(_words[preposition + 1]) & WordRole.Venue) != 0;

    /// <summary>Passes over a time or place adjunct and keeps it where it names the venue.</summary>
    private int Adjunct(Frame frame, int at, int limit, CueVerb verb)
    {
        var word = _words[at];
        if (phrases.TimeEnd(at) is { } timeEnd) return Math.Max(timeEnd, at + 1);
        var role = lexicon.Roles.Of(word);
        if ((role & (WordRole.Adjunct | WordRole.Leading)) == WordRole.Adjunct) return at + 1;
        var first = Signs.Attached(word) == Takes.Bi ? at : at + 1;
        if (first >= limit || _words[first].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[first])) return first;
        if ((role & WordRole.Time) != 0 && Signs.Preposition(word) == Takes.None && word.Key is not ("قبل" or "بعد" or "بعيد" or "قبيل" or "منذ"))
        {
            // مساء أمس الجمعة: time words stand together.
            return first;
        }

        // في 13 يوليو تكثيف عملياتها: the date ends where it ends.
        if (phrases.TimeEnd(first) is { } date && date > first) return date;
        // An object may follow the adjunct: the adjunct then ends with its noun phrase, unless the clause opens right behind it.
        var end = Math.Max(phrases.Scan(first, limit, verb), first);
        if ((verb.Accepts(Takes.Object) || verb.Object != CueObject.None) && !OpensAt(end, limit)) end = Math.Max(phrases.First(first, limit, verb), first);
        if (frame.Venue is null && end > first && (lexicon.Roles.OfStem(_words[first]) & WordRole.Venue) != 0)
        {
            end = PassedOn(frame, first, end, limit);
            frame.Venue = new WordRange(first, Math.Min(end, VenueEnd(first, end)));
        }

        return Math.Max(end, at + 1);
    }

    /// <summary>في بيان بثته الوكالة أمس: who published the statement passed it on.</summary>
    private int PassedOn(Frame frame, int first, int end, int limit)
    {
        for (var i = first + 1; i < limit && i <= Math.Min(end + 2, first + 7); i++)
        {
            if (_words[i].Key is not ("بثته" or "نشرته" or "نشره" or "بثه" or "نقلته" or "تناقلته" or "تناقلتها" or "تداولته" or "نقلتها" or "اوردته" or "نشرها" or "نشرتها" or "بثتها" or "تلقت" or "تلقته" or "حصلت" or "وزعته" or "وزعه")) continue;
            var at = i + 1;
            while (at < limit && ((lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0 || Signs.IsComma(_words[at]) || _words[at].Key is "عليه" or "عليها")) at++;
            if (at >= limit || !phrases.CanSpeak(at, limit)) return end;
            var phrase = context.Phrases.NounPhrase(at, PhraseScope.Complement);
            if (phrase.IsEmpty) return end;
            frame.Via.Add(new WordRange(at, Math.Min(phrase.End, limit)));
            return Math.Max(end, Math.Min(phrase.End, limit));
        }

        return end;
    }

    /// <summary>بيان نقلته الوكالة: a verb of passing a text on.</summary>
    private static bool IsCarried(Word word) => word.Key is "نقلته" or "نقله" or "تناقلته" or "تناقلتها" or "نقلتها" or "نقلها" or "بثته" or "بثتها" or "اوردته" or "اوردتها";

    /// <summary>بيان للوزارة نقلته الوكالة: who passed a text on that speaks is no part of it.</summary>
    public void PartCarrier(Frame frame)
    {
        if (frame.Source is not { } text || (lexicon.Roles.OfStem(_words[text.First]) & WordRole.Document) == 0 || (lexicon.Roles.OfStem(_words[text.First]) & WordRole.Human) != 0) return;
        for (var i = text.First + 1; i + 1 < text.End; i++)
        {
            if (!IsCarried(_words[i]) || !phrases.CanSpeak(i + 1, text.End)) continue;
            frame.Via.Add(new WordRange(i + 1, text.End));
            frame.Source = new WordRange(text.First, i);
            return;
        }
    }

    /// <summary>The venue itself ends before the clause that says who published it.</summary>
    private int VenueEnd(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i].Pos == PartOfSpeech.Verb && !phrases.InName(i) || Signs.IsComma(_words[i])) return i;
        return end;
    }
}
