using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Where another than who spoke holds something against what is told, or beside it.</content>
internal sealed partial class ContentEnd
{
    /// <summary>، وقد عبرت المنظمات عن خيبتها; لكن طهران تقول إنه; ، إلا أن مسؤولا آخر أشار إلى أن: whether another, who is named before or behind his verb, says something of his own.</summary>
    private bool AnotherHolds(int at, int limit, bool comma, Frame frame)
    {
        if (_words[at].QuoteDepth > 0 || at + 3 >= limit) return false;
        var word = _words[at];
        if (comma && word.Key is "وقد" && cues.At(at + 1) is { IsFinite: true, First: { Form: CueForm.Past, Verb.Gate: CueGate.Open or CueGate.Near or CueGate.Feeling } } told)
            return phrases.CanSpeak(at + 2, limit) && Signs.Attached(_words[at + 2]) == Takes.None && HasStrongOpening(told, limit) && (frame.Opening != Opening.Clause || (lexicon.Roles.OfStem(_words[at + 2]) & WordRole.Speaker) != 0);
        // لكن طهران تقول إن: a land or somebody by name.
        if (word.Key is "لكن" or "ولكن" && phrases.InName(at + 1)) return HoldsOwn(at + 1, limit, 4);
        if (comma && Signs.Bare(word) is "الا" or "غير" or "بيد" && _words[at + 1].Key is "ان") return HoldsOwn(at + 2, limit, 12);
        return false;
    }

    /// <summary>Whether more than a word, and neither a verb nor a relative clause, stands between.</summary>
    private bool IsPhrase(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Signs.IsRelative(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return false;
        return end > first + 1;
    }

    /// <summary>Whether somebody stands here and, with no other verb between, what he says: a finite cue and its clause.</summary>
    private bool HoldsOwn(int at, int limit, int reach)
    {
        if (!phrases.CanSpeak(at, limit) || Signs.Attached(_words[at]) != Takes.None || (lexicon.Roles.OfStem(_words[at]) & (WordRole.Human | WordRole.Body)) == 0 && !phrases.InName(at)) return false;
        for (var i = at + 1; i < limit && i < at + reach && _words[i].Kind == WordKind.Arabic; i++)
        {
            if (cues.At(i) is { IsFinite: true, HasPronoun: false } cue) return HasClause(cue, Math.Min(limit, i + 5));
            if (Signs.IsRelative(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i)) return false;
        }

        return false;
    }

    /// <summary>
    /// وعد بزيادة الدوريات غداة هجوم; ، وإذا تم ذلك; ، في خطوة وصفتها المعارضة: what the narrator adds to a phrase of its time, its outcome, its meaning; never behind a
    /// verb or a relative clause of the content (اتفاق تم غداة القمة), and a threat or demand has conditions of its own.
    /// </summary>
    private bool Assessed(int at, int limit, bool comma, Frame frame)
    {
        var (word, next) = (_words[at], _words[at + 1]);
        if (word.Key is "غداه" && frame.Reading.Verb.Act is "promise" && IsPhrase(frame.ContentFirst, at)) return true;
        // وصف الاتفاق بأنه إنجاز أثناء زيارة إلى العاصمة: when he judged.
        if (frame.Reading.Verb.Past == "وصف" && word.Key is "اثناء" or "خلال" && next is { HasArticle: false, StemKey: "زياره" or "جوله" or "لقاء" or "لقا" or "لقاي" or "اجتماع" or "موتمر" or "جلسه" or "مقابله" } && IsPhrase(frame.ContentFirst, at)) return true;
        if (!comma) return false;
        if (word.Key is "واذا" && frame.Reading.Verb.Act is "assert" && next is { Pos: PartOfSpeech.Verb, Known: true } done && done.Has(Features.Perfect)) return true;
        return word.Key is "في" && next is { HasArticle: false, StemKey: "خطوه" or "تطور" or "موشر" or "دلاله" or "سابقه" or "تصعيد" }
            && (_words[at + 2] is { Pos: PartOfSpeech.Verb, Known: true } || _words[at + 2].Key is "هي" or "هو" or "علي" || _words[at + 2].Key is "من" && at + 3 < limit && _words[at + 3].Key is "شانها" or "شانه");
    }
}
