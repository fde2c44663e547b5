using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>When: the time that an event's own clause gives, and the one that other mentions lend.</summary>
/// <remarks>Belongs to one reading of one report.</remarks>
internal sealed class Dates(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs)
{
    /// <summary>How many sentences on a report still tells of the same day.</summary>
    private const int Near = 2;

    /// <summary>The most days of a span that another mention of a deed can have, too.</summary>
    private const int Month = 31;

    /// <summary>The days of a span that a whole conflict lasts, and not what the sentence tells first.</summary>
    private const int Generation = 1100;

    private readonly ClassSet _standing = lexicon.Classes["standing"];
    private readonly NewsTime _news = new(context, lookups);

    /// <summary>What a time expression dates.</summary>
    public TimeBonds Bonds { get; } = new(context, lexicon, lookups, verbs, new NewsTime(context, lookups));

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The time expression nearest to the cue; one in the same clause before one that says when it was told.</summary>
    public int Of(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        int best = -1, distance = int.MaxValue;
        var alluded = IsAlluded(draft);
        var announced = false;
        for (var t = 0; t < context.Times.Count; t++)
        {
            var words = context.Times[t].Words;
            if (words.First < sentence.First || words.First >= sentence.End) continue;
            var after = words.First > draft.Cue;
            var gap = after ? words.First - draft.Cue : draft.Cue - words.End + 3;
            var (from, to) = after ? (draft.Cue, words.First) : (words.End - 1, draft.Cue);
            if (Bonds.IsIdle(t)) continue;
            if (Bonds.IsElsewhere(draft, t))
            {
                draft.TimeTold |= !after;
                draft.TimePast |= !after && gap <= 45 && _news.IsOld(t) && Bonds.IsSequel(draft);
                continue;
            }

            // أمام النواب شهران: خلال 60 يوما is how long they have, not when it was said.
            if (draft.Code.Type is not ("ASSAULT" or "COERCE" or "MOBILIZE" or "RETREAT") && Words[words.First].StemKey is "خلال" or "غضون" && context.Times[t].Precision == "range" && Words[words.End - 1].StemKey is not ("ماضي" or "ماضيه" or "ماضيين" or "اخير" or "اخيره" or "مقبل" or "مقبله" or "قادمه")) continue;
            if (draft.Status == "asserted" && draft.Code.Type is "ASSAULT" or "COERCE" && _news.IsAhead(t)) continue;
            if (gap > 45 || verbs.BreaksBetween(from, to)) continue;
            if (Relates(draft, from, to) || !after && alluded) continue;
            if (!after && IsAnnounced(draft, words))
            {
                announced = draft.TimeTold = true;
                continue;
            }

            if (after && announced && IsOfAnother(draft, words.First)) continue;
            if (after && _news.Spans(t) > Generation && Passes(from, to)) continue;
            if (Subordinates(from, to)) gap += 60;
            // بعد أيام، قبل شهور: what leaves the day open gives way to a day.
            if (context.Times[t].From is null && Words[words.First].StemKey is "بعد" or "قبل" or "منذ" or "عقب") gap += 100;

            if (gap < distance) (best, distance) = (t, gap);
        }

        return best;
    }

    /// <summary>Whether a clause of its own begins between two words.</summary>
    private bool Passes(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (verbs.IsVerb(i) && !lookups.IsRelative(i)) return true;
        return false;
    }

    /// <summary>وقع الاتفاق مع الدولة التي استقلت عام 1990: a time within a relative clause is not the time of what the clause only describes; التي شنها أمس is that of its own noun.</summary>
    private bool Relates(Draft draft, int from, int to)
    {
        if (from != draft.Cue) return false;
        var near = draft.IsNoun ? context.Phrases.NounPhrase(draft.Core, PhraseScope.Core).End + 1 : draft.Core;
        var since = Words[to].StemKey == "منذ" || Words[to - 1].StemKey == "منذ";
        for (var i = from + 1; i < to; i++)
        {
            // أفرجت عن رجل كانت تحتجزه منذ عامين، الحصار المفروض منذ عقود: since when is said of what goes on.
            if (since && i > near && !Breaks(i, to) && (Words[i].StemKey is "كان" or "كانت" or "كانوا" && !Words[i].HasConjunction || _standing.Meets(lookups.ClassesAt(i)))) return true;
            if (context.Phrases.TagOf(i).Pos != PartOfSpeech.Relative || Words[i].Form.Length < 4) continue;
            // اعتقال المتورطين بالتفجير الذي وقع الجمعة: the clause is about the deed that it stands behind.
            var theirs = i - 1 > draft.Core && draft.Code.Type != "ASSAULT" && lookups.Act.Meets(lookups.ClassesAt(i - 1));
            if (i <= near && !theirs) continue;
            for (var k = i + 1; k < to; k++)
                if (Words[k].Form is "،" or ",") return false;
            return true;
        }

        return false;
    }

    /// <summary>أعلنت الدولة أمس مقتل قيادي: the day right behind a verb of telling, or its subject, is when it told.</summary>
    private bool IsAnnounced(Draft draft, WordRange time)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Code.Type is not ("ASSAULT" or "COERCE" or "RETREAT")) return false;
        var verb = verbs.Before(draft.First);
        // أعلن الجيش اليوم سيطرته على البلدة، أعلن الحزب أمس وقف هجماته: who tells of a deed of its own, or does it by telling, does it on that day.
        if (verb >= 0 && draft.Status == "asserted" && draft.Actor.First > verb && draft.Actor.First < time.First && (Words[draft.Core].Enclitic is not null || draft.Code.Type == "RETREAT")) return false;
        return verb >= 0 && verb < time.First && verbs.IsSpeech(verb) && time.First - verb < 8 && (draft.Governor == verb || draft.First - time.End < 2);
    }

    /// <summary>أعلنت اليوم اعتقال رجل فر عام 2005، اعتقال منفذ هجوم عام 2009: the late day is that of a clause, or of a deed that only says whom.</summary>
    private bool IsOfAnother(Draft draft, int day)
    {
        for (var i = draft.Core + 1; i < day; i++)
            // مقتل قيادي في غارة نفذت في مايو: who died in a deed died on its day.
            if (lookups.Act.Meets(lookups.ClassesAt(i))) return draft.Code.Type == "COERCE";
            else if (verbs.IsVerb(i) || lookups.IsAuxiliary(i)) return true;
        return false;
    }

    private bool Breaks(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Words[i].Form is "،" or ",") return true;
        return false;
    }

    private bool Subordinates(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return true;
        return false;
    }

    /// <summary>A later mention of the same deed has the time of the first, what is said or met for has that of the occasion, and the headline that of the text.</summary>
    public void Inherit(List<Draft> drafts)
    {
        foreach (var draft in drafts)
            // أكدت الوزارة الاثنين أن الطائرات نفذت غارة: the day it was told, unless the same deed has its own day elsewhere.
            if (draft is { Time: < 0, TimeTold: true } && drafts.Find(d => d.Lemma == draft.Lemma && d is { Time: >= 0, TimeInherited: false } && d.Code.Type == draft.Code.Type && d.Cue > draft.Cue) is { } own) Take(draft, own);
        for (var i = 0; i < drafts.Count; i++)
            if (!IsHeadline(drafts[i])) Take(drafts[i], Earlier(drafts, i) ?? Meant(drafts, i) ?? Occasion(drafts, i));
        foreach (var draft in drafts)
            if (IsHeadline(draft)) Take(draft, First(drafts, draft));
    }

    /// <summary>قتل المئات خلال ستة أشهر، منذ مطلع العام: the span of a count is not that of another mention, unless the headline has the count.</summary>
    private bool IsBalance(int time) => _news.Spans(time) > Month && _news.IsRunning(time);

    private void Take(Draft draft, Draft? donor)
    {
        if (draft.Time >= 0 && !IsHour(draft.Time) || donor is null || IsHour(donor.Time) || IsAlluded(draft) || !Bonds.CanTake(draft) || context.Times[donor.Time].From is null || IsBalance(donor.Time) && !(IsHeadline(draft) && draft.Code.Type == "ASSAULT") || _news.IsOld(donor.Time) || _news.IsAhead(donor.Time)) return;
        (draft.Time, draft.TimeInherited) = (donor.Time, true);
    }

    /// <summary>رجلا يقف وراء هجوم، مشتبه بضلوعهم في التفجير، حكم عليه لقتله: the deed that someone is held for lies before, on a day of its own.</summary>
    public bool IsAlluded(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Code.Type is not ("ASSAULT" or "COERCE")) return false;
        var first = context.Document.Sentences[Words[draft.Core].Sentence].First;
        for (var i = draft.First; i >= first && i >= draft.First - 3; i--)
        {
            if (i < draft.First && (Words[i].Kind == WordKind.Punctuation || Words[i].HasConjunction)) return false;
            if (Words[i].StemKey == "وراء" && i == draft.First - 1) return true;
            if (i < draft.First && Words[i].StemKey is "ضلوع" or "تورط" or "تورطه" or "متورط" or "متورطين" or "متورطون" or "ضالع" or "ضالعين" or "متهم" or "متهمين" or "متهمون" or "متهما" or "تهمه" or "تهم" or "مشتبه" or "يشتبه" or "منفذ" or "منفذي" or "منفذو" or "مدبر" or "مدبري" or "مرتكبي" or "مرتكب" or "مسوول" or "مسوولين" or "مسوولون" or "ضالعون" or "مدان" or "مدانين" or "ادانته" or "ادانتهم" or "ضلوعه" or "ضلوعهم") return true;
        }

        return false;
    }

    /// <summary>قرابة الساعة السابعة: an hour without its day.</summary>
    private bool IsHour(int time)
    {
        var expression = context.Times[time];
        if (expression.From is not null) return false;
        for (var i = expression.Words.First; i < expression.Words.End; i++)
            if (Words[i].StemKey is "ساعه" or "نهار" or "ظهر" or "ظهرا" or "ليل" or "ليلا" or "فجر" or "فجرا" or "صباح" or "صباحا" or "مساء") return true;
        return false;
    }

    private bool IsHeadline(Draft draft) => context.Document.HasTitle && Words[draft.Cue].Paragraph == 0;

    /// <summary>الهجوم, التفجير: a definite deed is the one that the report told first.</summary>
    private Draft? Meant(List<Draft> drafts, int at)
    {
        var draft = drafts[at];
        if (!draft.IsNoun || draft.Code.Type != "ASSAULT" || !Words[draft.Core].HasArticle) return null;
        for (var i = 0; i < at; i++)
            if (drafts[i] is { Time: >= 0, Code.Type: "ASSAULT", Status: "asserted" } first && !IsHeadline(first)) return first;
        return null;
    }

    /// <summary>What is said, asked or met for in a report belongs to one occasion, whose day it names once.</summary>
    private Draft? Occasion(List<Draft> drafts, int at)
    {
        if (!IsSpoken(drafts[at])) return null;
        for (var i = at - 1; i >= 0; i--)
            if (IsSpoken(drafts[i]) && drafts[i] is { Time: >= 0, Status: "asserted" } && !_news.IsOld(drafts[i].Time)) return drafts[i];
        for (var i = at + 1; i < drafts.Count; i++)
            if (IsSpoken(drafts[i]) && drafts[i] is { Time: >= 0, TimeInherited: false, Status: "asserted" } && !_news.IsOld(drafts[i].Time)) return drafts[i];
        return null;
    }

    private static bool IsSpoken(Draft draft) => draft.Code.Type is "REQUEST" or "ACCUSE" or "SUPPORT" or "REJECT" or "THREATEN" or "CONSULT";

    private Draft? First(List<Draft> drafts, Draft headline)
    {
        Draft? kin = null;
        foreach (var draft in drafts)
        {
            if (Words[draft.Cue].Paragraph == 0 || draft.Time < 0 || draft.Code.Type != headline.Code.Type) continue;
            if (draft.Lemma == headline.Lemma || draft.Code == headline.Code) return draft;
            kin ??= draft;
        }

        return kin;
    }

    private Draft? Earlier(List<Draft> drafts, int at)
    {
        var draft = drafts[at];
        for (var i = at - 1; i >= 0; i--)
        {
            var other = drafts[i];
            if (other.Time < 0 || other.Code.Type != draft.Code.Type) continue;
            // Another deed of the same kind was on the same day where the next sentences go on about it, and where a day is named, not a span.
            if (other.Lemma == draft.Lemma || Words[other.Cue].Paragraph == Words[draft.Cue].Paragraph && Words[draft.Cue].Sentence - Words[other.Cue].Sentence <= Near && context.Times[other.Time].Precision == "day") return other;
        }

        return null;
    }
}
