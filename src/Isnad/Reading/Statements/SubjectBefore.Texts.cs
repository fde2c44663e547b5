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
        if (IsVenue(noun, sentence)) return null;
        if (Signs.Attached(_words[noun]) == Takes.Li && noun > sentence && phrases.CanSpeak(noun, end) && IsToldIn(_words[noun - 1])) return new WordRange(noun, end);
        while (noun > sentence && _words[noun] is { Pos: PartOfSpeech.Adjective, HasArticle: false, HasConjunction: false }) noun--;
        return IsToldIn(_words[noun]) && !AreWords(_words[noun]) ? new WordRange(noun, end) : null;
    }

    /// <summary>في بيان، عبر تسجيل، خلال كلمة، في أول تصريح: whether a text is where something was said.</summary>
    private bool IsVenue(int noun, int sentence)
    {
        while (noun > sentence && _words[noun - 1] is { HasArticle: false, Key: "اول" or "اخر" or "احدث" or "ثاني" or "مقطع" or "شريط" or "تسجيل" or "نص" or "سلسله" or "مجموعه" }) noun--;
        return noun > sentence && (Signs.Preposition(_words[noun - 1]) == Takes.Fi || Signs.Bare(_words[noun - 1]) is "في" or "عبر" or "خلال" or "ضمن" or "بموجب");
    }

    private static bool IsToldIn(Word word) => word is { HasArticle: false, HasConjunction: false, Enclitic: null } && word.StemKey is "انتقادات" or "اتهامات" or "اعترافات" or "دعوات" or "شهادات" or "روايات" or "شايعات" or "انباء" or "تغريده" or "تغريدات" or "فتوي" or "فتاوي" or "رساله" or "رسايل" or "برقيه" or "تدوينه" or "وثيقه" or "وثايق" or "تسريبات" or "اتصال" or "مكالمه" or "شكوي" or "شكاوي" or "عريضه" or "عرايض";

    /// <summary>تصريحات، رسالة: who gave or wrote them does what they do.</summary>
    private static bool AreWords(Word word) => word.Key is "تصريحات" or "رسايل" or "رساله" or "كلمه" or "تغريده" or "تغريدات" or "مذكره" or "برقيه" or "برقيات";

    /// <summary>بمشروع قرار يطالب إسرائيل بـ، بيان للمنظمة أشار إلى، معلومات مؤكدة تفيد بـ: a text without article whose clause, without a relative word, says what it tells or asks; null where none stands before the verb.</summary>
    private WordRange? Describing(Cue cue, int end, int sentence)
    {
        if (cue is not { IsFinite: true, HasConjunction: false, HasPronoun: false, Plural: false, First.Verb: { Gate: not CueGate.Saying, Past: not ("أظهر" or "أثبت" or "وثق"), Act: "assert" or "confirm" or "demand" or "accuse" or "warn" } verb } || TakenUp(cue)) return null;
        // وحسب بيان للرئاسة أكد المسؤول أن: who speaks stands behind the verb.
        var behind = cue.At + 1;
        while (behind + 1 < _words.Count && (lexicon.Roles.Of(_words[behind]) & WordRole.Time) != 0) behind++;
        if (verb.Act is "assert" or "confirm" && behind < _words.Count && Signs.Preposition(_words[behind]) == Takes.None && Signs.Attached(_words[behind]) == Takes.None && (lexicon.Roles.Of(_words[behind]) & WordRole.Opener) == 0 && phrases.CanSpeak(behind, _words.Count)) return null;
        // قرارا بالإجماع يطلب من: how it was passed.
        while (end - 1 > sentence && _words[end - 1].Key is "بالاجماع" or "بالاغلبيه") end--;
        for (var first = end - 1; first >= sentence && first > end - 9; first--)
        {
            var noun = _words[first];
            if (noun.Kind != WordKind.Arabic || noun.Pos == PartOfSpeech.Verb && noun.Known && !phrases.InName(first) || Signs.IsRelative(noun) || (lexicon.Roles.Of(noun) & (WordRole.Opener | WordRole.Time | WordRole.Adjunct)) != 0) return null;
            // رسالة واضحة تؤكد: no letter; تصريح يؤكد: its speaker does.
            if (noun is not { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null } || (lexicon.Roles.OfStem(noun) & WordRole.Document) == 0 && !IsToldIn(noun) || noun.StemKey is "رساله" or "تصريح" or "تصريحات" or "قرار" or "قرارا" or "قانون" or "نص" or "مشروع" && verb.Act != "demand")
            {
                if (noun.HasConjunction) return null;
                continue;
            }

            // مشروع قرار، نص بيان: a text in construct with another.
            while (first > sentence && _words[first - 1] is { HasArticle: false, HasConjunction: false, Enclitic: null, Pos: PartOfSpeech.Noun } head && (lexicon.Roles.OfStem(head) & WordRole.Document) != 0) first--;
            if (_words[first].HasConjunction && first > sentence && !Signs.IsStop(_words[first - 1])) return null;
            // وفي بيان طالب الحزب الحكومة بـ: the text is where it was said; who says it stands behind, or spoke last.
            if (cue.First.Form != CueForm.Present && IsVenue(first, sentence)) return null;
            return (_words[first].Form[^1] is 'ة' or 'ى' || _words[first].Has(Features.Plural)) == cue.Feminine && IsOwned(first + 1, end) ? new WordRange(first, end) : null;
        }

        return null;
    }

    /// <summary>Whether nothing but adjectives without article, ل or عن with whose text it is, or its maker stands behind a text.</summary>
    private bool IsOwned(int at, int end)
    {
        while (at < end && _words[at] is { HasArticle: false, HasConjunction: false } kind && (kind.Pos == PartOfSpeech.Adjective || (lexicon.Roles.OfStem(kind) & WordRole.Document) != 0)) at++;
        if (at < end && _words[at].Key is "صادر" or "صادره") at++;
        if (at < end && Signs.Preposition(_words[at]) is Takes.An or Takes.Min) at++;
        return at >= end || phrases.CanSpeak(at, end);
    }

    /// <summary>سبق للوزير أن، سبق وأن: where the word سبق stands before أن right before a verb; -1 where none does.</summary>
    private int Earlier(int end, int sentence)
    {
        if (end - 1 <= sentence || Signs.Bare(_words[end - 1]) is not "ان") return -1;
        for (var i = end - 2; i >= sentence && i > end - 12 && _words[i].Kind == WordKind.Arabic; i--)
            if (Signs.Bare(_words[i]) is "سبق") return i == end - 2 || Signs.Attached(_words[i + 1]) == Takes.Li || _words[i + 1].Key is "له" or "لها" or "لهم" or "لنا" ? i : -1;
        return -1;
    }

    /// <summary>سبق للوزير في تصريحات سابقة أن: where who did so ends, and when or where he did begins.</summary>
    private int BeforeOccasion(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Time) != 0 || Signs.Bare(_words[i]) is "خلال" or "قبل" or "منذ" || Signs.Preposition(_words[i]) == Takes.Fi && i + 1 < end && (lexicon.Roles.IsSpokenIn(_words[i + 1]) || (lexicon.Roles.Of(_words[i + 1]) & WordRole.Time) != 0)) return i;
        return end;
    }

    /// <summary>الخطاب الذي ألقاه الرئيس وتوعد فيه: the verb goes on from that of the relative clause, with its subject, and takes up the noun before it.</summary>
    private WordRange? Within(Cue cue, int sentence)
    {
        if (!TakenUp(cue)) return null;
        for (var i = cue.Words.First - 1; i > sentence && i > cue.Words.First - 14; i--)
        {
            if (Signs.IsStop(_words[i]) || Signs.IsComma(_words[i])) return null;
            if (_words[i] is not { Pos: PartOfSpeech.Verb, Known: true } || phrases.InName(i)) continue;
            return Signs.IsRelative(_words[i - 1]) && _words[i].Has(Features.Feminine) == cue.Feminine && context.Phrases.SubjectOf(i) is { IsEmpty: false } subject && subject.First > i && subject.End <= cue.Words.First && phrases.CanSpeak(subject.First, subject.End) ? subject : null;
        }

        return null;
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
            // كلام صدر عن الرئيس نفى فيه: the clause by which the text came.
            if (IsUttering(word)) continue;
            if (Signs.IsStop(word) || Signs.IsRelative(word) || word.Pos == PartOfSpeech.Verb && word.Known && !phrases.InName(i)) return false;
            if (!word.HasArticle && word.Enclitic is null && (lexicon.Roles.IsSpokenIn(word) || (lexicon.Roles.OfStem(word) & WordRole.Document) != 0 && word.StemKey is not ("قرار" or "قرارا"))) return true;
        }

        return false;
    }

    /// <summary>كلام صدر عن، كلمة ألقاها، رسالة بعث بها: a verb by which words come from somebody.</summary>
    private static bool IsUttering(Word word) => word is { Pos: PartOfSpeech.Verb, HasConjunction: false } && (word.Key is "صدر" or "صدرت" or "ادلي" or "بعث" or "بعثت" || word.Enclitic is not null && word.StemKey is "القي" or "القا" or "نشر" or "نشرت" or "اصدر" or "اصدرت" or "وجه" or "وجهت" or "كتب" or "كتبت");

    /// <summary>بكلمة رئيس الجمعية أشار فيها، كلام صدر عن الأمين العام نفى فيه: who stands behind the text, in construct with it or behind عن; null where nobody does.</summary>
    private WordRange? Maker(Cue cue, int end, int sentence)
    {
        // كلمة الغرفة ذكر فيها نائب رئيسها: who speaks stands behind the verb.
        if (cue.First.Verb.Object == CueObject.None && cue.At + 2 < _words.Count && Signs.Attached(_words[cue.At + 2]) == Takes.None && Signs.Preposition(_words[cue.At + 2]) == Takes.None && phrases.CanSpeak(cue.At + 2, _words.Count)) return null;
        for (var i = end - 1; i > sentence && i > end - 24; i--)
        {
            if (_words[i].HasArticle || _words[i].Enclitic is not null || !lexicon.Roles.IsSpokenIn(_words[i])) continue;
            var first = i + 1;
            while (first < end && _words[first] is { Pos: PartOfSpeech.Adjective, HasArticle: false }) first++;
            if (first + 2 < end && (IsUttering(_words[first]) || _words[first].StemKey is "صادر" or "صادره") && Signs.Preposition(_words[first + 1]) == Takes.An) first += 2;
            else if (first > i + 1 || first >= end || _words[first].HasPreposition || _words[first] is { Key: "امام", Form: ['أ', ..] } || Signs.Preposition(_words[first]) != Takes.None || (lexicon.Roles.OfStem(_words[first]) & (WordRole.Human | WordRole.Body)) == 0 && !phrases.InName(first)) return null;
            if (!phrases.CanSpeak(first, end)) return null;
            // ألقى الوزير كلمة الحكومة: he reads it, for whomever it speaks; كلمة الوزيرة أكد فيها: another's verb.
            var person = (lexicon.Roles.OfStem(_words[first]) & WordRole.Human) != 0 || phrases.NamesPersonAt(first) && !phrases.IsLand(first);
            if (first == i + 1 && (!person && Signs.Attached(_words[i]) == Takes.None && Signs.Preposition(_words[i - 1]) == Takes.None || Agreement.Of(_words[first]) is { Plural: false } maker && maker.Feminine != cue.Feminine)) return null;
            var last = first;
            while (last < end && !Signs.IsComma(_words[last]) && (person || Signs.Preposition(_words[last]) == Takes.None)) last++;
            return new WordRange(first, last);
        }

        return null;
    }

    /// <summary>في خطاب له دعا فيه، كلمة ألقاها أمس دعا فيها: whether the verb tells what is in a text of the one who holds the floor.</summary>
    public bool InOwnText(Cue cue, int sentence)
    {
        if (!TakenUp(cue) || !HeldIn(cue, cue.Words.First, sentence)) return false;
        for (var i = cue.Words.First - 1; i > sentence && i > cue.Words.First - 16; i--)
        {
            if (lexicon.Roles.IsSpokenIn(_words[i])) return _words[i + 1].Key is "له" or "لها" || IsUttering(_words[i + 1]) && _words[i + 1].Enclitic is not null && !phrases.CanSpeak(i + 2, cue.Words.First);
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
