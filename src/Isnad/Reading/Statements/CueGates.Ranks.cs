using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <content>Verbs of ranking and measuring: عدّ النائب الزيارة خطوة، قدر عدد القتلى بنحو ألف.</content>
internal sealed partial class CueGates
{
    /// <summary>المملكة التي تعتبر شريكا، الذي يعد من أبرز: what a thing is ranked as stands where who ranks it would name the thing.</summary>
    private bool IsRanked(Frame frame)
    {
        if (frame.Reading.Verb.Past is not ("اعتبر" or "عد") || frame.Cue.HasPronoun) return false;
        if (frame.Source is { } ranked && ranked.First > frame.Cue.At && frame.Opening is Opening.Object or Opening.Preposition or Opening.Clause)
        {
            // تعتبر ولاية تكساس موطنا، يعد الرجل من أبرز القادة: a place or a man is counted so.
            if (lexicon.Company.HasStem(_words[ranked.First], Company.Locality)) return true;
            for (var i = ranked.First + 1; i + 1 < ranked.End; i++)
                if (_words[i].Key is "من" && lexicon.Company.Is(_words[i + 1], Company.Rank)) return true;
            // يعتبر الأمن والسياحة وجهين لعملة واحدة، تعتبر الفتوى سابقة: one definite thing and an indefinite predicate, where who ranks would name what before it.
            if (frame is { Opening: Opening.Object, Reading.Form: CueForm.Present } && !frame.Reading.Plural && frame.ContentFirst == ranked.End && _words[frame.ContentFirst] is { HasArticle: false, HasPreposition: false, HasConjunction: false, Enclitic: null, Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } predicate && (predicate.Form[^1] is 'ا' || predicate.Has(Features.Dual) && predicate.Form.EndsWith("ين", StringComparison.Ordinal))
                && !phrases.InName(frame.ContentFirst) && !(frame.ContentFirst + 1 < _words.Count && (_words[frame.ContentFirst + 1].HasArticle || phrases.InName(frame.ContentFirst + 1)))) return true;
            // التي كانت تعتبر قبل الحرب العاصمة: what it was counted as, behind when.
            if (ranked.First > frame.Cue.At + 1 && frame.Cue.Words.First > 0 && (Signs.IsRelative(_words[frame.Cue.Words.First - 1]) || Signs.Bare(_words[frame.Cue.Words.First - 1]) is "كانت" or "كان")) return true;
        }

        // التنظيم الذي يعتبر فرع القاعدة: one thing alone, which it is, where who ranks would name what and as what.
        if (frame is { SourceBefore: true, Opening: Opening.Object } && frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1]) && frame.ContentFirst == frame.Cue.At + 1 && !Signs.IsQuote(_words[frame.ContentFirst])
            && context.Phrases.NounPhrase(frame.ContentFirst, PhraseScope.Core) is { IsEmpty: false } alone && (alone.End >= _words.Count || _words[alone.End].Kind == WordKind.Punctuation || Signs.Preposition(_words[alone.End]) != Takes.None)) return true;
        // الذي اعتبر من المتشددين: one of many.
        if (frame.Cue.At + 2 < _words.Count && _words[frame.Cue.At + 1].Key is "من" && _words[frame.Cue.At + 2] is { } among && (among.Has(Features.Plural) || lexicon.Company.Is(among, Company.Rank))) return true;
        if (frame.Opening is not (Opening.Object or Opening.Preposition) || frame.Source is { } source && source.First > frame.Cue.At && IsParty(source)) return false;
        var first = _words[frame.ContentFirst];
        return !first.HasArticle && first.Enclitic is null && first.Form.EndsWith('ا') && first.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && !phrases.InName(frame.ContentFirst)
            || lexicon.Company.Is(first, Company.Rank);
    }

    /// <summary>يعتبر الجسر شريان المدينة، تعد القرية من أقدم القرى: in the present, what is counted as something, by nobody; who counts names what, and as what (تعتبر الدولة الحزب منظمة إرهابية), or opens a clause right behind.</summary>
    private bool IsCounted(Frame frame)
    {
        if (frame.Reading is not { Form: CueForm.Present, Plural: false, Verb.Past: "اعتبر" or "عد" } || frame.Cue.HasPronoun) return false;
        if (frame.Opening == Opening.Object) return !IsTwofold(frame.ContentFirst, frame.Reading.Verb);
        if (frame.Opening != Opening.Clause) return false;
        // ويعد الحارس من أبرز …، حيث إنه: the clause is another's; ويعتبر الباحث من جهته أن is his.
        for (var i = frame.Cue.At + 2; i < frame.ContentFirst; i++)
            if (_words[i].Key is "من" && (_words[i + 1].Has(Features.Plural) || lexicon.Company.Is(_words[i + 1], Company.Rank)) && (_words[i - 1].HasArticle && _words[i - 1].StemKey is not ("كثير" or "عديد" or "مزيد") || phrases.InName(i - 1)) || _words[i].Key is not "من" && lexicon.Company.Is(_words[i], Company.Rank)) return true;
        return false;
    }

    /// <summary>الحزب منظمة إرهابية، محاربته أولوية، الاتفاق «خطأ»: a definite thing and, right behind it, what it is.</summary>
    private bool IsTwofold(int first, CueVerb verb)
    {
        var thing = _words[first];
        if (thing.Key is "ان" or "ما" or "كل") return true;
        if (Signs.IsRelative(thing)) return false;
        if (lexicon.Company.Is(thing, Company.Rank) || !thing.HasArticle && thing.Enclitic is null && thing.Key is not ("هذا" or "هذه" or "ذلك" or "تلك") && !phrases.InName(first) && !(first + 1 < _words.Count && (_words[first + 1].HasArticle || phrases.InName(first + 1)))) return false;
        var end = Math.Max(phrases.First(first, Math.Min(_words.Count, first + 14), verb), first + 1);
        for (var i = first + 1; i < _words.Count && i <= end; i++)
        {
            var word = _words[i];
            // مقاتلي الجماعة الذين يعبرون الحدود إرهابيين.
            if (Signs.IsQuote(word) || Signs.IsRelative(word) && word.QuoteDepth == thing.QuoteDepth || word.Key is "ليس" or "ليست" or "غير" or "لا") return true;
            if (word.Kind != WordKind.Arabic || word.HasArticle || word.HasPreposition || word.HasConjunction || word.Enclitic is not null || phrases.InName(i) || Signs.Preposition(word) != Takes.None) continue;
            if (lexicon.Company.Is(word, Company.Rank) || word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && (i == end || word.Form[^1] is 'ا' or 'ة') && !(i + 1 < _words.Count && i < end && _words[i + 1].HasArticle)) return true;
        }

        return false;
    }

    /// <summary>عدّ النائب الزيارة خطوة إيجابية، تصنفه الدولة منظمة إرهابية: a party, a definite thing or a pronoun, and an indefinite accusative that says what it is; يعد الجيش العدة lacks the last.</summary>
    private bool IsRanking(Frame frame)
    {
        if (frame.Cue.Negated || frame.Cue.IsParticiple) return false;
        // تصنفه أوروبا على أنه خصم، صنف الوزير الفقر بوصفه أكبر خطر: as what, behind its own words.
        if (frame.Opening == Opening.Preposition || frame is { Opening: Opening.Object, Reading.Verb.Past: "صنف" } && IsClassed(frame.ContentFirst)) return frame is { Reading.Verb.Past: "صنف", Source: { } classes } && IsParty(classes) && (frame.Opening == Opening.Object || frame.Cue.HasPronoun && _words[frame.ContentFirst].Key is "انه" or "انها" or "انهم");
        if (frame.Opening != Opening.Object) return false;
        // وعدّته انتهاكا: who has just spoken.
        if (frame.Source is { } source ? !IsParty(source) : !(frame.Cue is { HasPronoun: true, HasConjunction: true } && frame.ContentFirst == frame.Cue.At + 1 && speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not null)) return false;
        var promise = !frame.Cue.HasConjunction && _words[frame.Cue.At].Key[0] == 'و';
        var first = frame.ContentFirst;
        var end = first;
        if (!frame.Cue.HasPronoun)
        {
            var thing = _words[first];
            if (!thing.HasArticle && thing.Enclitic is null && thing.Key is not ("هذا" or "هذه" or "ذلك" or "تلك" or "ان") && !phrases.InName(first) && !(first + 1 < _words.Count && _words[first + 1].HasArticle)) return false;
            end = Math.Max(phrases.First(first, Math.Min(_words.Count, first + 14), frame.Reading.Verb), first + 1);
            // الحزب وتنظيم القاعدة جماعتين: both.
            if (end < _words.Count && _words[end] is { HasConjunction: true, Kind: WordKind.Arabic }) end = Math.Max(phrases.First(end, Math.Min(_words.Count, end + 8), frame.Reading.Verb), end + 1);
        }

        for (var i = end == first ? first : first + 1; i < _words.Count && i <= end + 1; i++)
        {
            var word = _words[i];
            if (Signs.IsStop(word)) return false;
            if (word.Kind == WordKind.Arabic && !word.HasArticle && !word.HasPreposition && !word.HasConjunction && word.Enclitic is null && !phrases.InName(i) && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective && (word.Form[^1] is 'ا' or 'ة' || word.Has(Features.Dual) && word.Form.EndsWith("ين", StringComparison.Ordinal))
                && !(i + 1 < _words.Count && (_words[i + 1].HasArticle || promise && (_words[i + 1].Enclitic is not null || word.Has(Features.VerbalNoun) && _words[i + 1].Pos == PartOfSpeech.Noun)))) return true;
        }

        return false;
    }

    /// <summary>الحزب على أنه خصم، الفقر بوصفه خطرا.</summary>
    private bool IsClassed(int first)
    {
        for (var i = first + 1; i < _words.Count && i < first + 12 && _words[i].Kind != WordKind.Punctuation; i++)
            if (_words[i].Key is "باعتباره" or "باعتبارها" or "باعتبارهم" or "بوصفه" or "بوصفها" or "بوصفهم" or "بوصفهما" || _words[i].Key is "انه" or "انها" or "انهم" && Signs.Preposition(_words[i - 1]) == Takes.Ala) return true;
        return false;
    }

    /// <summary>سجل المركز مقتل عشرة: an observer that acts through people or a document, and whom harm befell; سجلت المدينة مقتل عشرة is told by nobody.</summary>
    private bool IsRecord(Frame frame) => frame is { Opening: Opening.Object, Cue: { IsFinite: true, HasPronoun: false, Negated: false }, Source: { } observer } && phrases.CanSpeak(observer.First, observer.End) && IsParty(observer) && !phrases.IsPlace(observer.First)
        && !lexicon.Company.HasStem(_words[observer.First], Company.Locality) && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Harm) && !IsOwn(frame.ContentFirst);

    /// <summary>سجل النادي إصابة ثلاثة من لاعبيه: harm that befell one's own, which one has rather than counts.</summary>
    private bool IsOwn(int harm)
    {
        for (var i = harm; i < _words.Count && i < harm + 6 && _words[i].Kind != WordKind.Punctuation; i++)
            if (_words[i].Enclitic is not null && _words[i].Pos != PartOfSpeech.Preposition) return true;
        return false;
    }

    /// <summary>تنظر برلين إلى الحزب على أنه خصم، تنظر إليه باعتباره خصما: what a party takes a thing for; نظر إلى ساعته looks at it.</summary>
    private bool IsRegard(Frame frame, int limit)
    {
        if (frame is not { Opening: Opening.Preposition, Cue: { IsFinite: true, HasPronoun: false }, Source: { } party } || party.First < frame.Cue.At || !IsParty(party)) return false;
        for (var i = frame.ContentFirst; i < limit && i < frame.ContentFirst + 9 && !Signs.IsStop(_words[i]) && !Signs.IsComma(_words[i]); i++)
            if (_words[i].Key is "باعتباره" or "باعتبارها" or "باعتبارهم" or "بوصفه" or "بوصفها" or "بوصفهم" || i > frame.ContentFirst && _words[i].Key is "انه" or "انها" or "انهم" && Signs.Preposition(_words[i - 1]) == Takes.Ala) return true;
        return false;
    }

    /// <summary>عدد القتلى بنحو ألف: a count or a sum with ب and its number behind it.</summary>
    private bool IsMeasured(int first, int limit)
    {
        // يقدر النازحون عددهم بمليون: they are counted.
        if (_words[first] is { Enclitic: not null, StemKey: "عدد" }) return false;
        if (_words[first].StemKey is not ("عدد" or "اعداد" or "قوه" or "حجم" or "قيمه" or "كلفه" or "تكلفه" or "تكاليف" or "خساير" or "نسبه" or "حصيله" or "مده" or "مساحه" or "ثروه" or "اضرار")) return false;
        for (var i = first + 1; i < limit && i < first + 14 && !Signs.IsStop(_words[i]); i++)
            if (Signs.Attached(_words[i]) == Takes.Bi && (_words[i].StemKey is "نحو" or "حوالي" or "اكثر" or "اقل" or "عشرات" or "ميات" or "الاف" or "ملايين" or "مليارات" || _words[i].Pos == PartOfSpeech.Numeral || i + 1 < limit && _words[i + 1].Kind == WordKind.Number)) return true;
        return false;
    }
}
