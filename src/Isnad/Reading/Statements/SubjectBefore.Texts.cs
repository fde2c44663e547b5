using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Words and texts that their clause describes without a relative word: تصريحات تحذر، بمشروع قرار يطالب، كلمة أعرب فيها.</content>
internal sealed partial class SubjectBefore
{
    /// <summary>
    /// انتقادات تتهمه، اعترافات تحمل الوزير المسؤولية، تغريدة للناشط تقول: words without article right before a feminine verb whose clause describes them; whose they
    /// are where ل names him. Null where none stand there.
    /// </summary>
    private WordRange? Told(Cue cue, int end, int sentence)
    {
        if (cue is not { IsFinite: true, Feminine: true, HasConjunction: false, Plural: false } || end != cue.Words.First || end <= sentence) return null;
        var noun = end - 1;
        if (Signs.Attached(_words[noun]) == Takes.Li && noun > sentence && phrases.CanSpeak(noun, end) && IsToldIn(_words[noun - 1])) return new WordRange(noun, end);
        while (noun > sentence && _words[noun] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false }) noun--;
        return IsToldIn(_words[noun]) && !AreWords(_words[noun]) ? new WordRange(noun, end) : null;
    }

    private static bool IsToldIn(Word word) => word is { HasArticle: false, HasConjunction: false, Enclitic: null } && word.StemKey is "انتقادات" or "اتهامات" or "اعترافات" or "دعوات" or "شهادات" or "روايات" or "شايعات" or "انباء" or "تغريده" or "تغريدات" or "فتوي" or "فتاوي" or "رساله" or "رسايل" or "برقيه" or "تدوينه" or "وثيقه" or "وثايق" or "تسريبات";

    /// <summary>تصريحات، رسالة: who gave or wrote them does what they do.</summary>
    private static bool AreWords(Word word) => word.Key is "تصريحات" or "رسايل" or "رساله" or "كلمه" or "تغريده" or "تغريدات" or "مذكره" or "برقيه" or "برقيات";

    /// <summary>بمشروع قرار يطالب إسرائيل بـ: a text without article whose clause, without a relative word, says what it asks; null where none stands before the verb.</summary>
    private WordRange? Demanding(Cue cue, int end, int sentence)
    {
        if (cue is not { First: { Form: CueForm.Present, Verb.Act: "demand" }, HasConjunction: false, HasPronoun: false, Plural: false } || TakenUp(cue)) return null;
        var first = end - 1;
        while (first > sentence && first > end - 4 && _words[first] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } && (lexicon.Roles.OfStem(_words[first - 1]) & WordRole.Document) != 0) first--;
        while (first > sentence && _words[first] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false }) first--;
        var noun = _words[first];
        return noun is { Pos: PartOfSpeech.Noun, HasArticle: false, HasConjunction: false, Enclitic: null } && (lexicon.Roles.OfStem(noun) & WordRole.Document) != 0 && !noun.Has(Features.Plural) && noun.Form.EndsWith('ة') == cue.Feminine && first > sentence
            ? new WordRange(first, end) : null;
    }

    /// <summary>أكد فيها، قال فيه: the pronoun takes up what the clause is about.</summary>
    private bool TakenUp(Cue cue) => cue.At + 1 < _words.Count && _words[cue.At + 1].Key is "فيه" or "فيها" or "فيهم" or "به" or "بها" or "عنه" or "عنها" or "خلاله" or "خلالها";

    /// <summary>كلمة أعرب فيها، شكوى إلى الوزارة يتهم فيها، تصريحات تحذر من: whether the cue tells what is in a text just spoken of, which its clause describes without a relative word.</summary>
    private bool HeldIn(Cue cue, int end, int sentence)
    {
        var taken = TakenUp(cue);
        // تصريحات تحذر: the words themselves do what their speaker does.
        if (!taken) return cue is { HasConjunction: false, Feminine: true } && AreWords(_words[end - 1]) && cue.First.Form == CueForm.Present;
        for (var i = end - 1; i >= sentence && i > end - 14; i--)
        {
            var word = _words[i];
            if (Signs.IsStop(word) || Signs.IsRelative(word) || word.Pos == PartOfSpeech.Verb && word.Known && !phrases.InName(i)) return false;
            if (!word.HasArticle && word.Enclitic is null && (lexicon.Roles.IsSpokenIn(word) || (lexicon.Roles.OfStem(word) & WordRole.Document) != 0 && word.StemKey is not ("قرار" or "قرارا"))) return true;
        }

        return false;
    }

    /// <summary>تلقى اتصالا من الأمير أعرب خلاله: who stands behind من gave what was received; null where nobody does.</summary>
    private WordRange? Giver(int end, int sentence)
    {
        for (var i = end - 1; i > sentence && i > end - 40; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[i]) || _words[i].Pos == PartOfSpeech.Verb && _words[i].Known && !phrases.InName(i)) return null;
            if (_words[i].Key is not "من") continue;
            var noun = i - 1;
            while (noun > sentence && (_words[noun].Pos == PartOfSpeech.Adjective || (lexicon.Roles.Of(_words[noun]) & WordRole.Time) != 0)) noun--;
            return lexicon.Roles.IsSpokenIn(_words[noun]) && phrases.CanSpeak(i + 1, end) ? new WordRange(i + 1, end) : null;
        }

        return null;
    }
}
