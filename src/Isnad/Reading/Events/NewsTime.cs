using System.Globalization;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Says of an event whether it is the news or what the news looks back on.</summary>
internal sealed class NewsTime(ReadingContext context, Lookups lookups)
{
    private const int NewsDays = 8;
    private const int LongSince = 30;

    private readonly DateOnly? _today = Day(context.Document.Report.Published);

    private IReadOnlyList<Word> Words => context.Document.Words;

    public bool IsBackground(Draft draft, List<Draft> drafts)
    {
        var headline = context.Document.HasTitle && drafts.Exists(d => Words[d.Cue].Paragraph == 0 && d.Lemma == draft.Lemma);
        if (draft.Time >= 0 && IsOld(draft.Time) && !(draft.TimeInherited && IsHabit(draft))) return !(headline && Words[draft.Cue].Paragraph <= 2 && !IsVeryOld(draft.Time));
        if (IsRemembered(draft) || IsThen(draft) || draft is { Time: < 0, TimePast: true }) return true;
        if (draft.Time < 0 && IsPluperfect(draft) || IsStanding(draft) || IsHabit(draft) || IsLongAfter(draft) || IsCharged(draft) || IsSince(draft)) return true;
        // وصلت اليوم إلى المطار بعد تحريره: the day is that of what came after.
        if (draft is { Time: >= 0, TimeInherited: false, Code.Type: "COERCE" } && context.Times[draft.Time].Words.First < draft.First && IsPreceding(draft)) return true;
        if (draft.Time >= 0 && !draft.TimeInherited || headline && Words[draft.Cue].Paragraph > 0) return false;
        return draft.Governor >= 0 && Words[draft.Governor].Lemma == "عانى" && draft.IsNoun || IsReferredTo(draft) || IsOfOld(draft) || draft.Time < 0 && IsPreceding(draft);
    }

    /// <summary>What the report only looks back on, or what goes on, whatever day the news has.</summary>
    public bool IsApart(Draft draft) => IsRemembered(draft) || IsPluperfect(draft) || IsStanding(draft) || IsHabit(draft) || IsLongAfter(draft) || IsCharged(draft) || IsSince(draft) || IsOfOld(draft);

    /// <summary>الذي يحاصر البلدة منذ شهور، التي تقاتل هناك: an imperfect in a relative clause tells what goes on, unless its own time follows.</summary>
    private bool IsStanding(Draft draft)
    {
        if (draft.IsNoun || draft.Status != "asserted" || !IsImperfect(draft.Cue) || !IsAfterRelative(draft.Cue)) return false;
        if (draft.Code.Type is not ("ASSAULT" or "COERCE" or "AID" or "MOBILIZE")) return false;
        if (draft.Time < 0 || draft.TimeInherited || context.Times[draft.Time].Words.First < draft.Cue) return true;
        for (var i = draft.Cue; i < context.Times[draft.Time].Words.First; i++)
            if (Words[i].Form is "،" or ",") return true;
        return Words[context.Times[draft.Time].Words.First].StemKey == "منذ";
    }

    /// <summary>ذكرى مقتل الرئيس، الذكرى العاشرة لتوقيع الاتفاق: what is remembered lies back.</summary>
    private bool IsRemembered(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Code.Type is not ("ASSAULT" or "COERCE" or "RETREAT" or "AGREE" or "SUPPORT")) return false;
        var first = context.Document.Sentences[Words[draft.Core].Sentence].First;
        for (var i = draft.Core - 1; i >= first && i >= draft.Core - 3; i--)
            if (Words[i].StemKey == "ذكري") return true;
            else if (Words[i].Kind == WordKind.Punctuation) return false;
        return false;
    }

    /// <summary>وقد قتل آنذاك خمسة جنود: "then" beside the verb points back to what lies behind the news.</summary>
    public bool IsThen(Draft draft)
    {
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        for (var i = draft.Cue + 1; i < sentence.End && i <= draft.Cue + 3; i++)
            if (IsThen(i) && !(draft.IsNoun && IsOwnDay(i))) return true;
            else if (Words[i].Kind == WordKind.Punctuation || Words[i].HasConjunction) break;
        // وآنذاك، وحينها قتل
        return draft.Cue > sentence.First && IsThen(draft.Cue - 1) && (draft.Cue - 1 == sentence.First || Words[draft.Cue - 1].HasConjunction);
    }

    /// <summary>حينها، يومها: also "its day", of whatever was told.</summary>
    private bool IsOwnDay(int word) => Words[word].Form is "حينها" or "وقتها" or "يومها" or "وحينها";

    /// <summary>في يومها الأول، دخلت يومها الثاني: behind a preposition or before its adjective the day is counted, and is not "then".</summary>
    private bool IsCounted(int word) => IsOwnDay(word) && (word > 0 && context.Phrases.TagOf(word - 1).Pos == PartOfSpeech.Preposition || word + 1 < Words.Count && Words[word + 1].HasArticle);

    private bool IsThen(int word) => !IsCounted(word) && IsThenForm(word);

    private bool IsThenForm(int word) => Words[word].StemKey is "انذاك" or "حينذاك" or "وقتذاك" or "يومذاك" or "حينيذ" or "وقتيذ" or "انيذ" || Words[word].Form is "آنذاك" or "حينها" or "وقتها" or "يومها" or "وحينها" or "حينئذ" or "وقتئذ";

    /// <summary>المتهم بتفجير المسجد، اتهامات بقتل السفير: what one is charged with lies before the charge.</summary>
    private bool IsCharged(Draft draft) => draft is { IsNoun: true, Preposition: "ب", First: > 0 } && draft.Cue == draft.Core && Words[draft.First - 1].Sentence == Words[draft.Core].Sentence
        && Words[draft.First - 1].StemKey is "متهم" or "متهمه" or "متهمين" or "متهمون" or "متهما" or "متهمان" or "مدان" or "مدانين" or "مدانه" or "مدانون" or "اتهامات" or "اتهام" or "تهم" or "تهمه" or "مشتبه" or "متورطين" or "متورط";

    /// <summary>منذ تحرير المدينة، منذ أن بسطت الجماعة سيطرتها، سبق للقوات استعادة البلدة: from where the news counts, or what had been done before.</summary>
    private bool IsSince(Draft draft)
    {
        if (draft.Time >= 0 && !draft.TimeInherited) return false;
        if (draft.IsNoun && draft.Cue == draft.Core && draft.Preposition == "منذ" && draft.Code.Type is "COERCE" or "RETREAT" or "MOBILIZE") return true;
        var first = context.Document.Sentences[Words[draft.Cue].Sentence].First;
        if (!draft.IsNoun && draft.Cue - 2 >= first && Words[draft.Cue - 1].StemKey is "ان" or "قد" && Words[draft.Cue - 2].StemKey == "منذ") return true;
        for (var i = draft.Cue - 1; i >= first && i >= draft.Cue - 3; i--)
            if (Words[i].StemKey is "سبق" && (i == draft.Cue - 1 || (Words[i + 1].Proclitics & Proclitics.Lam) != 0 || Words[i + 1].StemKey is "ان" or "ل")) return true;
        return false;
    }

    /// <summary>المقاتلين الذين دربتهم الدولة: aid and pacts that only describe someone are not the news.</summary>
    private bool IsOfOld(Draft draft) => !draft.IsNoun && draft.Code.Type is "AID" or "AGREE" or "SANCTION" or "COERCE" && (IsAfterRelative(draft.Cue) || Words[draft.Cue].Enclitic is not null && lookups.IsRelative(draft.Cue)) && !IsImperfect(draft.Cue);

    private bool IsAfterRelative(int verb)
    {
        var i = verb - 1;
        while (i > 0 && (Words[i].StemKey is "كان" or "كانت" or "كانوا" or "قد" or "لا" or "زال" or "تزال" or "يزال")) i--;
        return i >= 0 && Words[i].Sentence == Words[verb].Sentence && context.Phrases.TagOf(i).Pos == PartOfSpeech.Relative && Words[i].Form.Length > 3;
    }

    /// <summary>جرائم الميليشيات، الاتفاق النووي، هزيمة المتمردين: nouns that name what is known already.</summary>
    private bool IsReferredTo(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Status != "asserted") return false;
        if (draft.Lemma is "جرايم" or "انتهاكات" or "هزيمه" or "هزايم" or "انكسارات" or "فظايع") return true;
        if (draft.Lemma is "حرب" && draft.Core + 1 < Words.Count && Words[draft.Core + 1].StemKey is "اهليه" or "عالميه") return true;
        if (draft.Lemma is "انقلاب" && Words[draft.Core].HasArticle) return true;
        return draft.Code.Type is "SUPPORT" or "AGREE" or "REJECT" or "SANCTION" && draft.Preposition == "بعد";
    }

    /// <summary>بعد تحرير المدينة: a deed that is known, from which the news goes on.</summary>
    private bool IsPreceding(Draft draft)
    {
        if (!draft.IsNoun || draft.Cue != draft.Core || draft.Preposition is not ("بعد" or "منذ")) return false;
        if (draft.First > 1 && Words[draft.First - 2].StemKey is "لاسيما" or "سيما" or "خصوصا" or "خاصه") return true;
        return (Words[draft.Core].HasArticle || Words[draft.Core].Enclitic is not null) && Array.IndexOf(draft.Frame.Recipient, "between") < 0;
    }

    /// <summary>بعد أسابيع من الهجوم، منذ اندلاع: what lies weeks or more before the news.</summary>
    private bool IsLongAfter(Draft draft)
    {
        if (!draft.IsNoun || draft.Preposition != "من" || draft.First < 2) return false;
        for (var i = draft.First - 2; i >= 0 && i > draft.First - 6 && Words[i].Sentence == Words[draft.Core].Sentence; i--)
        {
            if (Words[i].StemKey is "اسابيع" or "اشهر" or "شهور" or "شهر" or "شهرين" or "سنوات" or "سنه" or "سنتين" or "اعوام" or "عام" or "عامين" or "عقود" or "اسبوعين")
                return i > 0 && (Words[i - 1].StemKey is "بعد" or "قبل" || i > 1 && Words[i - 2].StemKey is "بعد" or "قبل");
            if (!lookups.IsTransparent(i)) return false;
        }

        return false;
    }

    /// <summary>وكان الأعيان قد أنشأوا معسكرا: what had been done before the news.</summary>
    private bool IsPluperfect(Draft draft)
    {
        if (draft.Cue < 2 || IsImperfect(draft.Cue) || draft.IsNoun && draft.Cue == draft.Core) return false;
        var first = context.Document.Sentences[Words[draft.Cue].Sentence].First;
        if (Words[draft.Cue - 1].StemKey != "قد") return false;
        for (var i = draft.Cue - 2; i >= first && i > draft.Cue - 14; i--)
            if (Words[i].StemKey is "كان" or "كانت" or "كانوا") return i == first;
        return false;
    }

    /// <summary>ويشن الجيش منذ سنتين: an imperfect that opens its sentence tells what goes on.</summary>
    private bool IsHabit(Draft draft)
    {
        if (draft.IsNoun && draft.Cue == draft.Core || draft.Code.Type is not ("ASSAULT" or "MOBILIZE" or "AID" or "COERCE") || draft.Status != "asserted") return false;
        var word = Words[draft.Cue];
        return word.HasConjunction && draft.Cue == context.Document.Sentences[word.Sentence].First && (word.Has(Features.Imperfect) || word.StemKey[0] == 'ي' && !word.Has(Features.Perfect))
            && !(word.Paragraph == 0 && context.Document.HasTitle);
    }

    private bool IsImperfect(int verb)
    {
        var word = Words[verb];
        return word.Has(Features.Imperfect) || !word.Has(Features.Perfect) && word.StemKey[0] is 'ي' or 'ت';
    }

    /// <summary>Whether a time expression lies so far back that what it dates is no news.</summary>
    public bool IsOld(int time)
    {
        var expression = context.Times[time];
        if (_today is not { } today || Day(expression.To) is not { } last) return false;
        if (last.AddDays(NewsDays) < today) return true;
        return Words[expression.Words.First].StemKey == "منذ" && Day(expression.From) is { } since && since.AddDays(LongSince) < today;
    }

    /// <summary>Whether a time expression begins after the report.</summary>
    public bool IsAhead(int time) => _today is { } today && Day(context.Times[time].From) is { } first && first > today.AddDays(1);

    /// <summary>Whether a time expression ends before the report.</summary>
    public bool IsOver(int time) => _today is { } today && Day(context.Times[time].To) is { } last && last < today;

    /// <summary>Whether a time expression ends after the report.</summary>
    public bool EndsAhead(int time) => _today is { } today && Day(context.Times[time].To) is { } last && last > today.AddDays(NewsDays);

    /// <summary>Whether a time expression spans weeks or more that the day of the report still belongs to: خلال العام الجاري، هذا الشهر.</summary>
    public bool IsRunning(int time) => _today is { } today && Day(context.Times[time].From) is { } first && Day(context.Times[time].To) is { } last && first <= today && last >= today && first.AddDays(NewsDays) < last;

    /// <summary>How many days a time expression spans.</summary>
    public int Spans(int time) => Day(context.Times[time].From) is { } first && Day(context.Times[time].To) is { } last ? last.DayNumber - first.DayNumber : 0;

    private bool IsVeryOld(int time) => _today is { } today && Day(context.Times[time].To) is { } last && last.AddDays(LongSince) < today;

    private static DateOnly? Day(string? iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
