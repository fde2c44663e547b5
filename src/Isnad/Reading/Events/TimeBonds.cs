using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Which time expressions date anything, and whether one stands in another clause than the event: the day of telling, of a deadline, of an occasion, of a relative clause.</summary>
internal sealed class TimeBonds(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, NewsTime news)
{
    private const int RecordReach = 14;

    private readonly ClassSet _records = lexicon.Classes["records"];
    private readonly ClassSet _occasions = lexicon.Classes["occasions"];
    private readonly ClassSet _deferrals = lexicon.Classes["deferrals"];
    private readonly ClassSet _scheduled = lexicon.Classes["scheduled"];
    private readonly ClassSet _ongoing = lexicon.Classes["ongoing"];
    private readonly ClassSet _answers = lexicon.Classes["answers"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>حتى مارس، أرجأت إلى منتصف أكتوبر، قبل 17 أيلول، أول حوار منذ 2009، الأسوأ خلال العام، بعد أعوام من الحرب: how long, till when, in what span it is the first, and what is counted from another deed date nothing.</summary>
    public bool IsIdle(int time)
    {
        var expression = context.Times[time];
        var (first, end) = (expression.Words.First, expression.Words.End);
        var start = context.Document.Sentences[Words[first].Sentence].First;
        if (Words[first].StemKey is "حتي" || first > start && Words[first - 1].StemKey is "حتي") return news.IsAhead(time) || !IsOngoing(first, start);
        if (first > start && Words[first - 1] is { StemKey: "قبل" or "بحلول", Enclitic: null }) return true;
        if (first > start && Words[first - 1].StemKey == "الي" && IsDeferred(first - 1, start)) return true;
        if (expression.From is null && Words[first].StemKey is "بعد" or "قبل" or "عقب" && end < Words.Count && (Words[end].StemKey is "من" or "علي" or "عن" || Words[end].StemKey == "فقط" && end + 1 < Words.Count && Words[end + 1].StemKey is "من" or "علي")) return true;
        var since = Words[first].StemKey is "منذ" or "مذ";
        return (since || news.IsRunning(time)) && IsRecord(first, start, since);
    }

    /// <summary>المعارك مستمرة حتى مساء أمس</summary>
    private bool IsOngoing(int time, int start)
    {
        for (var i = time - 1; i >= start && i > time - 8; i--)
            if (_ongoing.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    private bool IsDeferred(int to, int start)
    {
        for (var i = to - 1; i >= start && i > to - 16; i--)
            if (_deferrals.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    private bool IsRecord(int first, int start, bool since)
    {
        for (var i = first - 1; i >= start && i > first - RecordReach; i--)
        {
            if (_records.Meets(lookups.ClassesAt(i)) && lookups.TimeAt(i) < 0 && IsRanked(i, first)) return true;
            if (Words[i].Form is "." or "،" or "," || verbs.IsVerb(i) && !(since && lookups.IsRelative(i))) return false;
        }

        return false;
    }

    /// <summary>أسوأ هجوم، الأعنف من نوعه، للمرة الأولى: whether a word of rank is said of a deed, not of a count (أكثر من مئة), a place or those who did or suffered it (أبرز القادة، الدول الكبرى).</summary>
    private bool IsRanked(int word, int first)
    {
        var w = Words[word];
        var ranked = w.HasArticle ? word - 1 : word + 1;
        if (!w.HasArticle && ranked < first && (Words[ranked] is { StemKey: "من", Enclitic: null } || lookups.QuantityAt(ranked) is not null)) return false;
        if (ranked < 0 || ranked >= first || Words[ranked].Sentence != w.Sentence) return true;
        // ثاني أكبر مدينة
        if (!w.HasArticle && _records.Meets(lookups.ClassesAt(ranked))) return IsRanked(ranked, first);
        var classes = lookups.ClassesAt(ranked);
        return !(lookups.Town | lookups.Site | lookups.Body).Meets(classes) && !lookups.IsStateAt(ranked) && (lookups.Act.Meets(classes) || !(lookups.Person | lookups.Official | lookups.Armed).Meets(classes) && !Words[ranked].Has(Features.Human));
    }

    /// <summary>انتخابات عام 2016، اتفاق الأسبوع الماضي: the noun that a bare time right behind it belongs to, −1 for none.</summary>
    private int Occasion(WordRange time)
    {
        if (lookups.TimeAt(time.First) is >= 0 and var at && context.Times[at].Precision == "day" && Words[time.First].Kind != WordKind.Number) return -1;
        if (Words[time.First].HasPreposition || context.Phrases.TagOf(time.First).Pos == PartOfSpeech.Preposition) return -1;
        var i = time.First - 1;
        while (i > 0 && Words[i].Sentence == Words[time.First].Sentence && context.Phrases.TagOf(i).Pos == PartOfSpeech.Adjective) i--;
        if (i < 0 || Words[i].Sentence != Words[time.First].Sentence || !_occasions.Meets(lookups.ClassesAt(i))) return -1;
        // بعد أن رفضت توقيع الاتفاق هذا الشهر: the verbal noun before it has the time.
        if (i > 0 && Words[i].HasArticle && Words[i - 1] is { HasArticle: false, Enclitic: null } deed && deed.Has(Features.VerbalNoun)) return i;
        // وقعت الدولتان الاتفاق عام 2015: what has its article is in construct with no time, and only behind a word of time (بعد الحرب عام 2006) without a verb to take it.
        if ((Words[i].HasArticle || context.Phrases.TagOf(i).Tanwin || Words[i + 1].HasArticle && i + 1 < time.First) && !(i > 0 && Words[i - 1].StemKey is "بعد" or "قبل" or "عقب" or "منذ" or "اثر" or "حتي")) return -1;
        // في مؤتمر ديسمبر: what is done at the occasion is done on its day.
        return i > 0 && Words[i - 1].StemKey is "في" or "خلال" or "اثناء" ? -1 : i;
    }

    /// <summary>Whether a time expression is that of another clause, or of another noun, than the event.</summary>
    public bool IsElsewhere(Draft draft, int time)
    {
        var words = context.Times[time].Words;
        if (Occasion(words) is >= 0 and var occasion && draft.Core != occasion && draft.Core != occasion - 1 && draft.Cue != occasion) return true;
        // والقوات ستشن هجمات: what is to come is on no day that has passed.
        if (words.First < draft.Cue && (Words[draft.Cue].Proclitics & Proclitics.Sin) != 0 && news.IsOver(time)) return true;
        return words.First > draft.Cue ? IsPast(draft, words.First) : IsOutside(draft, time);
    }

    /// <summary>قتل خمسة كما أفاد أمس المرصد، طالب بأن تنسحب غدا: behind a verb of saying or a content clause the time is of what is said.</summary>
    private bool IsPast(Draft draft, int time)
    {
        // هدنة أعلنت في 2013، زيارة لم يعلن عنها: what is told of the noun itself.
        var own = draft.IsNoun ? context.Phrases.NounPhrase(draft.Core, PhraseScope.Core).End : -1;
        for (var i = draft.Cue + 1; i < time; i++)
            if (IsContent(i) || verbs.IsVerb(i) && verbs.IsSpeech(i) && i > own && context.Phrases.TagOf(i - 1).Pos != PartOfSpeech.Negation && !lookups.IsRelative(i)) return true;
        return false;
    }

    private bool IsContent(int word) => context.Phrases.TagOf(word) is { Pos: PartOfSpeech.Subordinator } tag && (tag.Is(Kinds.Complementizer) || Words[word].StemKey is "بعدما" or "قبلما");

    /// <summary>قال أمس إن، وصل أمس إلى المدينة التي دمرتها، زار أمس بعد اجتماعات الدوحة: the event stands in a clause or phrase that the time before it is not of.</summary>
    private bool IsOutside(Draft draft, int expression)
    {
        var time = context.Times[expression].Words;
        var relative = -1;
        var cue = draft.IsNoun && draft.Cue == draft.Core ? draft.First : draft.Cue;
        for (var i = time.End; i < cue; i++)
        {
            if (IsContent(i) && !IsScheduled(i) && !IsOwnDeed(draft, i, time) && !IsOneDeed(draft, i, expression)) return true;
            if (verbs.IsVerb(i) && i != draft.Cue && verbs.IsSpeech(i) && !lookups.IsRelative(i)) return true;
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative && Words[i].Form.Length > 3) relative = i;
            else if (Words[i].Form is "،" or ",") relative = -1;
        }

        // وفي نوفمبر، بعد رفض المشاريع: a time that opens the sentence is that of all of it.
        // تعرضت أمس البلدة التي يحاصرها الجيش لغارات: a clause inside the subject parts no noun from the verb that governs it.
        return relative >= 0 && !IsPastClause(draft, relative, time.First) || IsAnswered(draft) || IsPrior(draft) && time.First > context.Document.Sentences[Words[time.First].Sentence].First + 1;
    }

    /// <summary>Whether a noun lies behind a whole relative clause, before which the verb that governs it stands beside the time.</summary>
    private bool IsPastClause(Draft draft, int relative, int time)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Governor < time - 3 || draft.Governor >= relative) return false;
        for (var i = relative + 1; i < draft.First; i++)
            if (verbs.IsVerb(i)) return true;
        return false;
    }

    /// <summary>قالت الشرطة أمس إنها اعتقلت، أفاد مصدر في المقاومة أمس بأن المقاومة سيطرت: who tells of a deed of its own tells it on its day.</summary>
    private bool IsOwnDeed(Draft draft, int content, WordRange time)
    {
        if (draft.Status != "asserted" || draft.IsNoun && draft.Cue == draft.Core) return false;
        if (Words[content].Enclitic is not null && draft.Cue <= content + 3) return true;
        if (draft.Actor.IsEmpty) return false;
        var core = lookups.Core(draft.Actor);
        if (core > draft.Cue || core < content) return false;
        for (var i = context.Document.Sentences[Words[content].Sentence].First; i < time.First; i++)
            if (string.Equals(Words[i].StemKey, Words[core].StemKey, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>استطاع أمس أن يستعيد البلدة، اقتحموا اليوم المقر قبل أن ينسحبوا: what one managed to do, or went on to do, was done then; what was said or asked, or went before, was not.</summary>
    private bool IsOneDeed(Draft draft, int content, int time)
    {
        if (draft.Status != "asserted" || draft.Cue != content + 1 || Words[content] is not { StemKey: "ان", Enclitic: null } || !verbs.IsVerb(draft.Cue) || !Words[draft.Cue].Has(Features.Imperfect) && Words[draft.Cue].StemKey[0] is not ('ي' or 'ت')) return false;
        if (Words[content - 1] is { StemKey: "بعد", Enclitic: null } || Words[content - 1] is { StemKey: "قبل" } && news.IsOld(time)) return false;
        for (var i = content - 1; i >= context.Document.Sentences[Words[content].Sentence].First; i--)
            if (verbs.IsVerb(i) && (i < context.Times[time].Words.First || !lookups.IsRelative(i))) return !verbs.IsSpeech(i);
        return true;
    }

    /// <summary>سيطرت عام 2015 على البلدة قبل أن تتقدم: what came before or after a deed.</summary>
    public bool IsSequel(Draft draft)
    {
        var at = draft.Cue - 1;
        return at > 0 && verbs.IsVerb(draft.Cue) && (Words[at].StemKey is "بعدما" or "قبلما" || Words[at].StemKey == "ان" && Words[at - 1] is { StemKey: "قبل" or "بعد", Enclitic: null });
    }

    /// <summary>من المقرر اليوم أن يلتقي: what is due on a day is done on it.</summary>
    private bool IsScheduled(int content)
    {
        var start = context.Document.Sentences[Words[content].Sentence].First;
        for (var i = content - 1; i >= start && i > content - 10; i--)
            if (_scheduled.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    /// <summary>تظاهروا احتجاجا على الغارات، ردا على الهجوم: what is answered had been done before.</summary>
    private bool IsAnswered(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core) return false;
        var at = draft.First - (Words[draft.First].HasPreposition ? 1 : 2);
        return at >= 0 && Words[at].Sentence == Words[draft.Core].Sentence && draft.Preposition is "علي" or "ب" or "ل" && _answers.Meets(lookups.ClassesAt(at));
    }

    /// <summary>بعد زيارته، منذ غزو البلد، رغم الاتفاق: what went before and is known has a day of its own; بعد معارك is how it came about.</summary>
    public bool IsPrior(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core) return false;
        if (draft.Preposition is "منذ" or "رغم" or "قبل" or "غداه") return true;
        // بعد يوم من استعادة القاعدة، بعد أربعة أشهر على إغلاقه: the day counted is not its own.
        if (draft.Preposition is "من" or "علي" && draft.First > 1 && lookups.TimeAt(draft.First - 2) is >= 0 and var counted && Words[context.Times[counted].Words.First].StemKey is "بعد" or "قبل") return true;
        return draft.Preposition is "بعد" or "عقب" && (draft.Code.Type is not ("ASSAULT" or "COERCE") || Words[draft.Core].HasArticle);
    }

    /// <summary>Whether the time of another mention can be that of this event: not of what is only planned or asked, had been done before, or goes on.</summary>
    public bool CanTake(Draft draft) => draft.Status is not ("planned" or "called-for" or "possible") && !news.IsThen(draft) && !news.IsApart(draft) && !IsPrior(draft) && !IsAnswered(draft);

    /// <summary>Whether the time is one day of the news that others can have too: not the day of telling, a span that goes on, or a day to come.</summary>
    public bool CanLend(Draft donor) => donor is { Time: >= 0, TimeInherited: false } && context.Times[donor.Time].From is not null && !news.IsAhead(donor.Time) && !news.EndsAhead(donor.Time);

    /// <summary>Words and deeds are each of their own day: أدان أمس الهجوم.</summary>
    public static bool IsAkin(Draft one, Draft other) => IsDeed(one) == IsDeed(other);

    private static bool IsDeed(Draft draft) => draft.Code.Type is "ASSAULT" or "COERCE" or "RETREAT" or "MOBILIZE" or "PROTEST" or "AID" or "COOPERATE";
}
