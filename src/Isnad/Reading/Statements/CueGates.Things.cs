using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Verbs of speech in what is written on a thing, held in the hand, or done by things: nobody's words.</summary>
internal sealed partial class CueGates
{
    private bool IsNoWord(Frame frame) => IsCaption(frame) || IsHeld(frame) || IsUnkeptPassive(frame) || IsTakenUp(frame) || IsAskedOfState(frame) || IsUnspokenDefence(frame) || IsUnspokenGoingOn(frame);

    /// <summary>لافتة كتب عليها «…»، خط كتب على جانبه "…": what is written on a thing; نشر رسم … كتب عليه: nor does who publishes it say so.</summary>
    private bool IsCaption(Frame frame)
    {
        var at = frame.Cue.At;
        if (frame is { Reading: { Verb.Past: "كتب", Form: CueForm.Past, Feminine: false, Plural: false }, Cue: { HasConjunction: false, HasPronoun: false } } && at + 2 < _words.Count && !(frame.Source is { } writer && writer.First > at && IsParty(writer) && !Signs.IsQuote(_words[writer.First])))
            return _words[at + 1].Key is "عليه" or "عليها" or "عليهما" or "عليهم" || Signs.Preposition(_words[at + 1]) == Takes.Ala && _words[at + 2] is { Enclitic: not null, HasArticle: false } side && side.StemKey is not ("صفحه" or "صفحت" or "حساب" or "موقع" or "مدونه" or "مدونت" or "جدار" or "حايط");
        if (frame.Reading.Verb.Past is not "نشر") return false;
        // نشرت الصحيفة أن: a clause right behind who publishes it; بيانات نشرت … أن is another verb's.
        if (frame.Opening is not (Opening.Quote or Opening.Colon) && !(frame is { Opening: Opening.Clause, Source: { } outlet, SourceBefore: false, Cue: { Negated: false, HasPronoun: false } } && outlet.First == at + 1 && frame.ContentFirst - outlet.End is 0 or 1 && (IsParty(outlet) || phrases.IsMedia(outlet.First)) && Signs.Attached(_words[outlet.First]) == Takes.None)) return true;
        for (var i = at + 1; i < frame.ContentFirst; i++)
            if (cues.At(i) is { IsFinite: true } || _words[i].Key is "مكتوب" or "كتب") return true;
        return false;
    }

    /// <summary>تمسك بزمام الأمور: holds the reins.</summary>
    private bool IsHeld(Frame frame) => frame is { Reading.Verb.Past: "تمسك", Opening: Opening.Preposition } && _words[frame.ContentFirst].StemKey is "زمام" or "مقاليد" or "دفه" or "خيوط" or "مفاصل" or "عصا" or "مفاتيح" or "ازمه";

    /// <summary>لم تكشف جنسية المشتبه به: in the passive the noun behind a feminine verb is what was not shown.</summary>
    private bool IsUnkeptPassive(Frame frame) => frame is { Cue: { Negated: true, HasPronoun: false }, Source: null, Opening: Opening.Object, Reading: { Verb.Past: "كشف", Feminine: true, Plural: false } } && frame.ContentFirst == frame.Cue.At + 1
        && _words[frame.ContentFirst] is { Pos: PartOfSpeech.Noun, HasArticle: false, Enclitic: null } hidden && hidden.Form.EndsWith('ة');

    /// <summary>تنكره الفطر السوية: what a thing does with what the pronoun takes up; الحقوق التي ينادي بها العالم بدوله: another ب than its own.</summary>
    private bool IsTakenUp(Frame frame)
    {
        if (frame.Cue is { HasPronoun: true, IsFinite: true } && frame.Reading.Verb.Act is "deny" && frame.Source is { } thing && thing.First == frame.Cue.At + 1 && _words[thing.First] is { Kind: WordKind.Arabic, Known: true, Pos: PartOfSpeech.Noun } && !IsParty(thing) && !phrases.IsMedia(thing.First)) return true;
        // مناطق تتمسك بها القوات لكي لا تسمح بـ: what the verb governs stands with it as a pronoun already.
        return frame is { Opening: Opening.Preposition, Cue: { IsFinite: true, HasPronoun: false }, Reading.Verb.Gate: CueGate.Human or CueGate.Open } && frame.ContentFirst > frame.Cue.At + 2 && _words[frame.Cue.At + 1].Key switch
        {
            "بها" or "به" or "بهم" or "بهما" => Signs.Attached(_words[frame.ContentFirst]) == Takes.Bi,
            "عليها" or "عليه" or "عليهم" => Signs.Preposition(_words[frame.ContentFirst - 1]) == Takes.Ala && frame.Reading.Verb.Past is not "رد",
            _ => false,
        };
    }

    /// <summary>قرار يطالب إيران بالخروج: a state is no he, so that it is asked.</summary>
    private bool IsAskedOfState(Frame frame) => frame is { Addressee: null, Opening: Opening.Preposition, Source: { Count: 1 } state, SourceBefore: false, Cue: { IsFinite: true, HasPronoun: false }, Reading: { Feminine: false, Plural: false, Verb: { Object: CueObject.Addressee, Act: "demand" } } }
        && state.First == frame.Cue.At + 1 && phrases.IsPlace(state.First) && !_words[state.First].HasArticle && _words[state.First].Key is not ("لبنان" or "قطر") && !phrases.NamesPerson(state);

    /// <summary>دافع عن المدينة: with arms; دافع الوزير عن القرار، عن حق بلاده: in words.</summary>
    private bool IsUnspokenDefence(Frame frame) => frame.Reading.Verb.Past == "دافع" && !(frame is { Opening: Opening.Preposition, Source: { } who, Cue.Negated: false } && IsParty(who) && lexicon.Company.HasStem(_words[Signs.IsQuote(_words[frame.ContentFirst]) ? frame.ContentFirst + 1 : frame.ContentFirst], Company.Defended));

    /// <summary>تواصل الحكومة انتقاد الاستيطان: of what one goes on with only words are told.</summary>
    private bool IsUnspokenGoingOn(Frame frame) => frame.Reading.Verb is { Past: "واصل", Gate: CueGate.Renewal } && !(frame is { Opening: Opening.Object, Source: not null, Cue.Negated: false } && _words[frame.ContentFirst].StemKey is "انتقاد" or "انتقادات" or "اتهام" or "اتهامات" or "تحذير" or "تحذيرات" or "مطالبه" or "مطالبات" or "ادانه" or "تنديد" or "نفي" or "انكار" or "تاكيد" or "تاكيدات" or "استنكار" or "شجب");
}
