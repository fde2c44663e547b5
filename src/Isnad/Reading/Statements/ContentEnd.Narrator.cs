using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Where the narrator, or another, takes the word beside or behind what is told.</summary>
internal sealed partial class ContentEnd
{
    /// <summary>Whether a content is a phrase, or a clause of what is to be done (أن يقوم): narrators contrast and go on beside it, as they do not beside a clause that tells.</summary>
    private bool IsPhrase(Frame frame) => frame.Opening is Opening.Object or Opening.Preposition && !IsClause(frame.ContentFirst) || IsSubjunctive(frame.ContentFirst);

    /// <summary>Whether a clause is opened between these words: what stands behind it may go on with it.</summary>
    private bool Tells(int first, int at)
    {
        for (var i = first; i < at; i++)
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && _words[i].Key[0] != 'ب' && _words[i].QuoteDepth == 0 && (i + 1 >= at || _words[i + 1].Pos != PartOfSpeech.Verb)) return true;
        return false;
    }

    /// <summary>أن يقوم: أنّ stands before a noun, a verb behind أن is one of wish.</summary>
    private bool IsSubjunctive(int first) => first > 0 && Signs.Bare(_words[first - 1]) is "ان" or "بان" && _words[first].Pos == PartOfSpeech.Verb && _words[first].Has(Features.Imperfect) && _words[first].Known;

    /// <summary>Whether the narrator takes the word here: ، وذلك في ختام اللقاء; دون ذكر تفاصيل; ، وهو ما أكده; behind a noun phrase a clause of contrast (، لكنها، إلا أن), or what it is done in spite of.</summary>
    private bool NarratorsClause(int at, int limit, bool comma, Frame frame)
    {
        var word = _words[at];
        var bare = Signs.Bare(word);
        if (at + 2 >= limit) return false;
        var next = _words[at + 1];
        // لكن لم يتسن التأكد من ذلك: who reports it could not find out.
        if (bare is "لكن" && next.Key is "لم" && _words[at + 2].Key is "يتسن" or "يتسني" or "تتسن" && _words[at].QuoteDepth == 0) return true;
        // ستستمر العمليات وذلك بعد يوم من الهجوم: what is to come has no past of its own.
        if (bare is "ذلك" && word.HasConjunction && next.Key is "بعد" && at + 4 < limit && _words[at + 3].Key is "من" && (lexicon.Roles.IsDeed(_words[at + 4]) || lexicon.Company.HasStem(_words[at + 4], Company.Attack)) && _words[at + 2].StemKey is "يوم" or "يومين" or "ايام" or "ساعه" or "ساعات" or "اسبوع" or "اسبوعين" or "اسابيع" or "شهر" or "شهرين" or "اشهر" && _words[at].QuoteDepth == 0 && IsToCome(frame.ContentFirst, at)) return true;
        if (_words[at].QuoteDepth == 0 && (SaidThere(at, limit, frame) || IsPhrase(frame) && (BesidePhrase(at, limit, comma, frame) || Assessed(at, limit, comma, frame)))) return true;
        switch (bare)
        {
            case "ذلك" when _words[at].HasConjunction && comma:
                // تعليق العضوية، وذلك بعد الانقلاب: a phrase has no time of its own.
                return next.Key is "في" or "خلال" or "اثناء" or "علي" or "ردا" or "تعليقا" or "لدي" or "غداه" or "عشيه" && Occasion(at + 2, limit)
                    || IsPhrase(frame) && !Tells(frame.ContentFirst, at) && (next.Key is "بعد" or "بعدما" or "عقب" or "اثر" or "قبل" or "قبيل" or "غداه" or "عشيه" || next.Key is "في" && _words[at + 2].StemKey is "اعقاب");
            case "دون" or "بدون":
                return Unsaid(_words[at + 1].Key is "ان" or "اي" ? at + 2 : at + 1, limit);
            case "من" when next.Key is "دون":
                return Unsaid(_words[at + 2].Key is "ان" or "اي" ? at + 3 : at + 2, limit);
            case "هو" or "هي" or "هذا" when (comma || Signs.IsQuote(_words[at - 1]) && !phrases.Opens(at - 1)) && word.HasConjunction | comma && next.Key is "ما":
                // «…» وهو ما تريده أنقرة: unless he quotes on.
                // ، بلاده «شريك» وهو ما يعني: a word that is only called in question ends nothing.
                return !comma && !QuotesOn(at, limit) && !Signs.IsQuote(_words[at - 3]) || AnotherOnIt(at + 2, limit) || word.Key is "وهذا" && _words[at + 2].Key is "حدث" or "حصل" or "جري";
            case "هو" or "هي" when comma && word.HasConjunction && (lexicon.Roles.OfStem(next) & WordRole.Claim) != 0 && !next.HasArticle:
                // وهو اتهام ترفضه القاهرة، وهي رواية لم تقنع أحدا.
                return cues.At(at + 2) is { IsFinite: true, HasPronoun: true } || cues.At(at + 2) is { Negated: true } || at + 3 < limit && _words[at + 2].Key is "لم" && _words[at + 3].Pos == PartOfSpeech.Verb;
            case "قبل" when comma && next.Key is "ان":
                return cues.At(at + 2) is { IsFinite: true, First.Verb.Past: "أضاف" or "تابع" or "أردف" or "استدرك" or "استطرد" or "ختم" or "اختتم" };
            case "الامر" when comma && next.Key is "الذي":
                return AnotherOnIt(at + 2, limit);
        }

        // "…" في أقوال نقلتها الصحف: where it was said.
        if (bare is "في" or "خلال" or "عبر" && !word.HasConjunction && Signs.IsQuote(_words[at - 1]) && _words[at].QuoteDepth == 0 && !next.HasArticle && lexicon.Roles.IsSpokenIn(next)) return true;
        if (comma && SaidThen(at, limit, frame)) return true;
        if (comma && OuterSpeaks(at, limit, frame)) return true;
        if (_words[at].QuoteDepth == 0 && comma && word.Key is "العباره" or "التسميه" or "المصطلح" or "الوصف" or "الاسم" or "اللقب" or "الصفه" && Signs.IsRelative(next)) return true;
        if (_words[at].QuoteDepth == 0 && AngersOthers(at, limit)) return true;
        // «…»، خلال شرحه القرار: what he did when he said it.
        if (comma && word.Key is "خلال" or "اثناء" && at > 1 && Signs.IsQuote(_words[at - 2]) && !phrases.Opens(at - 2) && next is { HasArticle: false, Enclitic: not null } && next.Has(Features.VerbalNoun)) return true;
        if (_words[at].QuoteDepth == 0 && comma && BesideIt(at, limit, frame)) return true;

        if (word.Key is "متضرعا" or "متضرعه" or "متضرعين" or "مبتهلا" or "مبتهله" or "مبتهلين" && _words[at].QuoteDepth == 0) return true;
        // داعيا الله أن: a prayer of the speaker's ends what was said.
        if (comma && cues.At(at) is { IsParticiple: true } && next.Key is "الله" or "المولي" or "الباري") return true;
        // مستشهدا بآية، ، محتجا بقول الشاعر: how it was said; the first without a comma too.
        if ((bare is "مستشهدا" or "مستشهده" && !_words[at - 1].HasPreposition && _words[at].QuoteDepth == 0 || comma && bare is "مستشهدا" or "مستشهده" or "مستدلا" or "مستدله" or "مقتبسا" or "مقتبسه" or "متمثلا" or "مستعيرا" or "محتجا" or "محتجه") && Signs.Attached(next) == Takes.Bi) return true;
        // ، هذا وتواصل القوات; … على أبنائها إلى ذلك شنت الطائرات: the narrator turns to something else.
        if (_words[at].QuoteDepth == 0 && comma && word.Key is "هذا" && next is { HasConjunction: true, Kind: WordKind.Arabic } && next.Key[0] == 'و') return true;
        if (_words[at].QuoteDepth == 0 && at > frame.ContentFirst + 2 && word.Key is "الي" && next.Key is "ذلك" && _words[at + 2] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } turned && turned.Has(Features.Perfect) && _words[at - 1].StemKey is not ("اضافه" or "بالاضافه") && !_words[at - 1].Has(Features.VerbalNoun) && _words[at - 1].Pos != PartOfSpeech.Verb) return true;
        // لكنها لم تحدد أين، ولم يذكر تفاصيل: what the speaker left unsaid.
        if (_words[at].QuoteDepth == 0 && bare is "لكنه" or "لكنها" or "لكنهم" or "لكنهما" && next.Key is "لم" or "لا" && Unsaid(at + 2, limit)) return true;
        // ، بعدما أفادت معلومات عن …: what was reported before it.
        if (comma && _words[at].QuoteDepth == 0 && (bare is "بعدما" ? at + 1 : bare is "بعد" && next.Key is "ان" ? at + 2 : -1) is var after and > 0 && (IsPhrase(frame) || cues.At(after) is { IsFinite: true } before && HasStrongOpening(before, limit))) return true;
        // …، مجددا موقف المنظمة: the speaker renews.
        if (comma && word.Key is "مجددا" or "مجدده" && next is { Pos: PartOfSpeech.Noun, HasConjunction: false } && Signs.Preposition(next) == Takes.None && Signs.Attached(next) == Takes.None) return true;
        // … «كل ما تحلم به»، مما أثار غضب الأهالي.
        if (comma && bare is "مما" && at > 1 && Signs.IsQuote(_words[at - 2]) && !phrases.Opens(at - 2) && _words[at].QuoteDepth == 0) return true;
        // أخبرته بعدم امتلاكي للمال، فعرض أن: what came of it.
        if (comma && (word.Proclitics & Proclitics.Fa) != 0 && word is { Pos: PartOfSpeech.Verb, Known: true } && word.Has(Features.Perfect) && _words[at].QuoteDepth == _words[frame.Cue.At].QuoteDepth && (IsPhrase(frame) || frame.Cue.HasPronoun && frame.Reading.Verb.Object == CueObject.Addressee)) return true;
        // خطف ثلاثة، ونشر صورهم: what he shows beside it.
        if (_words[at].QuoteDepth == 0 && Shows(at, limit, frame)) return true;
        if (!IsPhrase(frame) || _words[at].QuoteDepth > 0 || Tells(frame.ContentFirst, at)) return false;
        // بينما دعا الحزب إلى الحوار، شكل ناشطون لجنة: the main clause.
        if (comma && word is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && word.Has(Features.Perfect) && IsIntroduced(frame) && !phrases.InName(at)) return true;
        // …، وكان الهجوم استهدف: what had been.
        if (comma && word.Key is "وكان" or "وكانت" && HadBeen(at, limit)) return true;
        // إذا كانت أدانت القصف، فإنها دعت: the main clause.
        if (comma && word.Key is "فانه" or "فانها" or "فانهم" && cues.At(at + 1) is { IsFinite: true }) return true;
        // اتهموه بالتجسس ثم سجنوه: what was done next.
        if (word.Key is "ثم" && next.Pos == PartOfSpeech.Verb && next.Known && next.Has(Features.Perfect)) return true;
        // وهو المسلح المتهم، وهي اتهامات تنفيها: a phrase is explained by the narrator; وهو في بيته is a state of someone in it.
        if (word.Key is "وهو" or "وهي" or "وهم" or "وهما" && (comma || next.Key is "ما" || next.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && !next.HasPreposition)) return true;
        // وسط تزايد التوتر: what went on around.
        if (word.Key is "وسط" && !next.HasArticle && next.Pos == PartOfSpeech.Noun && !phrases.InName(at + 1) && Signs.Bare(_words[at - 1]) is not ("في" or "من" or "الي")) return true;
        // نفت مسؤوليتها أو لم تعلق عليها.
        if (word.Key is "او" && next.Key is "لم" && cues.At(at + 2) is { IsFinite: true }) return true;
        if (comma && PhraseIsLeft(at, limit, frame)) return true;
        if (comma && frame.Reading.Verb.Act is not "assert" && (bare is "حيث" or "مما" || word.Key is "ما" && next.Pos == PartOfSpeech.Verb && next.Has(Features.Perfect) || bare is "الامر" && next.Key is "الذي")) return true;
        // ، وعقد المدير اجتماعا: another goes on to act.
        if (comma && ActsNext(at, limit)) return true;
        if ((comma || IsSubjunctive(frame.ContentFirst) || Signs.IsQuote(_words[at - 1])) && (bare is "لكنه" or "لكنها" or "لكنهم" or "لكنهما" || bare is "الا" && next.Key is "ان" or "انه" or "انها" or "انهم" || bare is "غير" or "بيد" && next.Key is "ان" or "انه" or "انها" or "انهم")) return true;
        return frame.Reading.Verb.Act == "deny" && (bare is "علي" && next.Key is "الرغم" || bare is "رغم" or "بالرغم");
    }

    /// <summary>، وأنه سيعود: another clause of what was said.</summary>
    private bool SaysMore(int at, int limit)
    {
        for (var i = at + 1; i + 1 < limit; i++)
            if (Signs.IsComma(_words[i]) && _words[i + 1] is { HasConjunction: true } next && Signs.Bare(next) is "ان" or "انه" or "انها" or "انهم") return true;
        return false;
    }

    /// <summary>Whether he is quoted again before the limit.</summary>
    private bool QuotesOn(int at, int limit)
    {
        for (var i = at; i < limit; i++)
            if (Signs.IsQuote(_words[i]) && phrases.Opens(i)) return true;
        return false;
    }

    /// <summary>تختلف السياسات خلال خطاب ألقاه في طهران: where the speaker said what is so at any time.</summary>
    private bool SaidThere(int at, int limit, Frame frame)
    {
        if (_words[at].Key is not ("خلال" or "في") || at + 2 >= limit || _words[at + 1].HasArticle || !lexicon.Roles.IsSpokenIn(_words[at + 1]) || _words[at + 2] is not { Pos: PartOfSpeech.Verb or PartOfSpeech.Unknown, Enclitic: not null } given || !given.Form.StartsWith('أ') && !given.Form.StartsWith("ال", StringComparison.Ordinal)) return false;
        for (var i = frame.ContentFirst; i < at; i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } verb && verb.Has(Features.Perfect) && !phrases.InName(i)) return false;
        return true;
    }

    /// <summary>What the narrator adds to a phrase: ، عقب ذلك غادر; ، ما أثار غضب الحلف; في محاولة لاسترضاء; ، خلال تفقده; ، وقد ساند المرشد.</summary>
    private bool BesidePhrase(int at, int limit, bool comma, Frame frame)
    {
        var (word, next) = (_words[at], _words[at + 1]);
        if (comma && word.Key is "عقب" or "بعد" or "اثر" && next.Key is "ذلك" && _words[at + 2] is { Pos: PartOfSpeech.Verb, Known: true } then && then.Has(Features.Perfect)) return true;
        if (comma && word.Key is "ما" or "مما" or "وما" && Signs.Bare(next) is "اثار" or "اثارت" or "اغضب" or "اغضبت" or "استفز" or "استدعي" or "اعتبره" or "اعتبرته") return true;
        if (word.Key is "في" && next is { HasArticle: false, StemKey: "محاوله" or "مسعي" or "خطوه" or "بادره" } && (frame.Reading.Verb.Act is "praise" or "deny" or "no-comment" || comma && frame.Reading.Verb.Act is "accuse" or "concern" && !HoldsDeed(frame.ContentFirst, at)) && at > frame.ContentFirst + 1 && (Signs.Attached(_words[at + 2]) == Takes.Li || _words[at + 2].Key is "منه" or "منها" or "منهم")) return true;
        if (comma && word.Key is "خلال" or "اثناء" or "لدي" && next is { HasArticle: false, Enclitic: "ه" or "ها" or "هم" } && (next.Has(Features.VerbalNoun) || next.StemKey is "زياره" or "زيارت" or "جوله" or "جولت") && frame.Reading.Verb.Act is not "assert" && frame.Reading.Feminine == (next.Enclitic is "ها")) return true;
        return comma && word.Key is "وقد" && frame.Reading.Verb.Act is not "assert" && next is { Pos: PartOfSpeech.Verb, Known: true } had && had.Has(Features.Perfect) && cues.At(at + 1) is null && Signs.Attached(_words[at + 2]) == Takes.None && phrases.CanSpeak(at + 2, limit);
    }

    /// <summary>اقتحام المسجد: what is blamed is a deed, and the attempt (في محاولة لفرض) its doer's.</summary>
    private bool HoldsDeed(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_words[i].Has(Features.VerbalNoun) || lexicon.Roles.IsDeed(_words[i]) || lexicon.Company.HasStem(_words[i], Company.Attack)) return true;
        return false;
    }

    /// <summary>…، خلال لقاء مع نظيره في المدينة; ، في تصريحات نقلتها الصحف: an occasion of speaking that closes the sentence.</summary>
    private bool SaidThen(int at, int limit, Frame frame)
    {
        // قال إن الوفدين وقعا الاتفاق، خلال لقاء في مسقط، أكد أن الحكومة كذبت، في تصريحات سابقة لها: the occasion of what the clause tells.
        if (!IsPhrase(frame) && !IsToCome(frame.ContentFirst, at))
        {
            if (at + 1 >= limit || _words[at + 1].StemKey is not ("مقابله" or "موتمر" or "تصريح" or "تصريحات" or "حديث" or "حوار" or "مداخله" or "بيان")) return false;
            for (var i = frame.ContentFirst; i < at; i++)
                if (cues.At(i) is { IsFinite: true }) return false;
            for (var i = at + 2; i < limit; i++)
                if (_words[i].Key is "له" or "لها" or "لهم" or "سابق" or "سابقه" or "سابقا") return false;
        }

        if (_words[at].Key is not ("خلال" or "في" or "عبر") || _words[at].QuoteDepth > 0 || limit - at > 16 || _words[at + 1].HasArticle || !lexicon.Roles.IsSpokenIn(_words[at + 1]) && _words[at + 1].StemKey is not ("لقاء" or "مكالمه" or "اتصال")) return false;
        for (var i = at + 2; i < limit; i++)
        {
            // ، خلال مكالمة مع نظيره، حسبما نقلت الوكالة.
            if (Signs.IsComma(_words[i]) && i + 1 < limit && Signs.Bare(_words[i + 1]) is "حسبما" or "بحسب" or "وفق" or "فق" or "وفقا" or "فقا" && i > at + 2) break;
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.OpenerInside)) != 0 || Signs.IsColon(_words[i]) || Signs.IsComma(_words[i]) || Signs.IsRelative(_words[i])) return false;
            if (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) && _words[i].Enclitic is null && !(i == at + 2 || i == at + 3)) return false;
        }

        return true;
    }

    /// <summary>ستفتح السفارة: what is to be has no occasion yet.</summary>
    private bool IsToCome(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_words[i].Key is "سوف" or "لن" || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } verb && Signs.Bare(verb)[0] == 'س' && verb.Has(Features.Imperfect) && !phrases.InName(i)) return true;
        return false;
    }

    /// <summary>"… قدر الحلفاء إسهامنا، ولهذا السبب سنواصل": within words of another's, where he goes on in the first person, or comes to what he himself holds against what he told (إلا أنه من الواضح).</summary>
    private bool OuterSpeaks(int at, int limit, Frame frame)
    {
        if (frame.Reading.Plural && _words[frame.Cue.At].Has(Features.First) || !frame.Nested) return false;
        var word = _words[at];
        var bare = Signs.Bare(word);
        if (frame.Opening == Opening.Clause && frame.Cue.IsFinite && (bare is "لكن" || bare is "الا" or "غير" or "بيد" && (_words[at + 1].Key is "ان" || _words[at + 1].Key is "انه" && at + 2 < limit && _words[at + 2].Key is "من" or "ليس" or "لا" or "لم")) && !(at + 2 < limit && _words[at + 1].Enclitic is not null && _words[at + 1].Key is not "انه")) return true;
        if (!word.HasConjunction && bare is not ("لذلك" or "لذا" or "لهذا") || _words[frame.Cue.At].QuoteDepth == 0 || !IsPhrase(frame) && bare is not ("لذلك" or "لذا" or "لهذا")) return false;
        for (var i = at; i < limit && i < at + 4; i++)
            if (_words[i] is { Pos: PartOfSpeech.Verb } verb && verb.Has(Features.First) && !verb.Has(Features.Third) || _words[i].Key is "ونحن" or "فنحن") return true;
        return false;
    }

    /// <summary>ونشر صور جوازات سفرهم، وبثت تسجيلا: who has told of himself shows pictures or a recording.</summary>
    private bool Shows(int at, int limit, Frame frame)
    {
        var word = _words[at];
        if (!word.HasConjunction || Signs.Bare(word) is not ("نشر" or "نشرت" or "نشروا" or "بث" or "بثت" or "بثوا" or "عرض" or "عرضت" or "ارفق" or "ارفقت" or "وزع" or "وزعت")) return false;
        if (!IsPhrase(frame) && ((lexicon.Roles.Of(_words[frame.ContentFirst]) & WordRole.OpenerInside) == 0 || _words[frame.ContentFirst].Enclitic is null) || word.Key.EndsWith('ت') != frame.Reading.Feminine) return false;
        for (var i = at + 1; i < limit && i < at + 4; i++)
            if (_words[i].StemKey is "صور" or "صورا" or "صوره" or "شريط" or "شريطا" or "تسجيل" or "تسجيلا" or "مقطع" or "مقطعا" or "مقاطع" or "فيديو" or "لقطات") return true;
        return false;
    }

    /// <summary>مما أغضب النواب الذين يقولون إن: what came of it to others, who say so themselves.</summary>
    private bool AngersOthers(int at, int limit)
    {
        if (Signs.Bare(_words[at]) is not "مما" || at + 2 >= limit || !_words[at + 1].Has(Features.Perfect)) return false;
        for (var i = at + 2; i < limit && i < at + 9 && _words[i].Kind != WordKind.Punctuation; i++)
            if (Signs.IsRelative(_words[i - 1]) && cues.At(i) is { IsFinite: true } told) return HasClause(told, limit);
        return false;
    }

    /// <summary>وكان الهجوم استهدف منشأتين: a subject between كان and a perfect.</summary>
    private bool HadBeen(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 8 && _words[i].Kind != WordKind.Punctuation && !Signs.IsRelative(_words[i]); i++)
            if (i > at + 1 && _words[i] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } verb && verb.Has(Features.Perfect) && !phrases.InName(i)) return true;
        return false;
    }

    /// <summary>وهو ما نفاه المتحدث، وهو ما تشكك فيه الوزارة، وهو ما لم تؤكده: another takes up what was told.</summary>
    private bool AnotherOnIt(int at, int limit)
    {
        if (at < limit && _words[at].Key is "لم" or "لا" or "لن" or "قد" or "سبق" or "كان" or "كانت") at++;
        return cues.At(at) is { IsFinite: true } cue && (cue.HasPronoun || at + 1 < limit && (phrases.CanSpeak(at + 1, limit) && Signs.Attached(_words[at + 1]) == Takes.None || cue.TakesUpAt(_words[at + 1]) && at + 2 < limit && phrases.CanSpeak(at + 2, limit)));
    }

    /// <summary>، وكانت الصحيفة قد نشرت; «…»، وقد اعتذر لاحقا; ، فيما لم يصدر تعليق: what went before, what followed, and who was silent, beside what is told.</summary>
    private bool BesideIt(int at, int limit, Frame frame)
    {
        var word = _words[at];
        var bare = Signs.Bare(word);
        var lacks = IsMeanwhile(word) ? at + 1 : bare is "في" && _words[at + 1].Key is "حين" or "وقت" ? at + 2 : at;
        if (lacks < limit && Signs.Bare(_words[lacks]) is "لم" or "تعذر" && (lacks > at || word.HasConjunction) && silence.AtWord(lacks, limit) is not null) return true;
        // …، لتنضم بذلك إلى الدول التي.
        if (_words[at + 1].Key is "بذلك" && word.Key[0] == 'ل' && word.Pos == PartOfSpeech.Verb && frame.Opening != Opening.Colon) return true;
        if (frame.Opening == Opening.Colon || word.Key is not ("وكان" or "وكانت" or "وكانوا" or "وقد" or "وياتي" or "وتاتي")) return false;
        if (at > 1 && Signs.IsQuote(_words[at - 2]) && !phrases.Opens(at - 2)) return true;
        if (word.Key is "وقد" or "وياتي" or "وتاتي") return false;
        for (var i = at + 1; i + 1 < limit && i < at + 10 && _words[i].Kind != WordKind.Punctuation && !Signs.IsRelative(_words[i]); i++)
            if (_words[i].Key is "قد" && _words[i + 1].Pos == PartOfSpeech.Verb && _words[i + 1].Has(Features.Perfect) || cues.At(i) is { IsFinite: true, HasPronoun: false, First.Form: CueForm.Past } told && HasStrongOpening(told, limit)) return true;
        return false;
    }

    /// <summary>What goes on beside a content that is a phrase: ، علما بأن، لكن الحزب تنصل، بل قال، أو لم تعلق، فيما يناقش الاتحاد، حاملين لافتات.</summary>
    private bool PhraseIsLeft(int at, int limit, Frame frame)
    {
        var word = _words[at];
        var next = _words[at + 1];
        var bare = Signs.Bare(word);
        if (bare is "علما" && next.Key is "ان" or "انه" or "انها" or "بان" or "بانه" or "بانها") return true;
        if (word.Key is "بل" && cues.At(at + 1) is { IsFinite: true }) return true;
        if (word.Key is "لكن" or "ولكن") return IsSubjectOf(at + 1, limit);
        if (frame.Reading.Verb.Act is "assert" && frame.Reading.Verb.Gate != CueGate.Feeling) return false;
        if (word is { HasArticle: false, HasConjunction: false, HasPreposition: false } && word.Has(Features.ActiveParticiple) && word.Form.EndsWith("ين", StringComparison.Ordinal) && cues.At(at) is null) return true;
        var aside = IsMeanwhile(word) ? at + 1 : bare is "في" && next.Key is "وقت" or "حين" ? at + 2 : bare is "في" && next.Key is "الوقت" && _words[at + 2].Key is "الذي" ? at + 3 : -1;
        return aside > 0 && aside < limit && (_words[aside] is { Pos: PartOfSpeech.Verb, Known: true } verb && !verb.Key.EndsWith("علق", StringComparison.Ordinal) && !verb.Key.EndsWith("خص", StringComparison.Ordinal) && !verb.Key.EndsWith("تصل", StringComparison.Ordinal) || IsSubjectOf(aside, limit));
    }

    /// <summary>Whether a definite noun stands here with its verb soon behind it.</summary>
    private bool IsSubjectOf(int at, int limit)
    {
        if (at >= limit || _words[at].HasPreposition || !_words[at].HasArticle && !phrases.InName(at) && !(at + 1 < limit && _words[at + 1].HasArticle)) return false;
        for (var i = at + 1; i < limit && i < at + 5 && _words[i].Kind != WordKind.Punctuation; i++)
            if (!Signs.IsRelative(_words[i - 1]) && (_words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || cues.At(i) is { IsFinite: true, HasConjunction: false })) return true;
        return false;
    }

    private static bool IsMeanwhile(Word word) => word.Key is "فيما" or "وفيما" or "بينما" or "وبينما";

    /// <summary>وعقد المدير اجتماعا، ورفضت روسيا تسليمهما: a perfect verb with a subject of its own behind it.</summary>
    private bool ActsNext(int at, int limit)
    {
        var verb = _words[at];
        if (!verb.HasConjunction || verb.Pos != PartOfSpeech.Verb || !verb.Has(Features.Perfect) || !verb.Known || verb.Enclitic is not null || phrases.InName(at)) return false;
        return at + 1 < limit && Signs.Attached(_words[at + 1]) == Takes.None && (phrases.InName(at + 1) || _words[at + 1].Has(Features.Dual) && _words[at + 1].Has(Features.Nominative) && _words[at + 1].Form.EndsWith("ان", StringComparison.Ordinal) || (lexicon.Roles.OfStem(_words[at + 1]) & (WordRole.Human | WordRole.Body)) != 0 && phrases.CanSpeak(at + 1, limit));
    }

    /// <summary>ختام اللقاء، هامش الاجتماع: an occasion on which one speaks.</summary>
    private bool Occasion(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 4; i++)
            if ((lexicon.Roles.OfStem(_words[i]) & (WordRole.Venue | WordRole.Spoken)) != 0 || lexicon.Company.HasStem(_words[i], Company.Occasion)) return true;
        return false;
    }

    /// <summary>
    /// دون ذكر تفاصيل، دون أن يوضح سبب ذلك، دون مزيد من التفاصيل: what the speaker leaves unsaid. A verb tells by itself, a verbal noun with what
    /// reports leave out; دون تقديم تنازلات is the speaker's own.
    /// </summary>
    private bool Unsaid(int at, int limit)
    {
        if (at >= limit) return false;
        if (_words[at].StemKey is "تفاصيل") return true;
        if (!lexicon.Company.HasStem(_words[at], Company.Telling) && _words[at].Key is not ("مزيد" or "المزيد")) return false;
        if (_words[at].Pos == PartOfSpeech.Verb || _words[at].Has(Features.Imperfect) || _words[at].Enclitic is not null) return true;
        for (var i = at + 1; i < limit && i < at + 4; i++)
            if (lexicon.Company.HasStem(_words[i], Company.Detail)) return true;
        return false;
    }

    /// <summary>Whether a cue behind كما does report: one that needs company has its clause right behind it.</summary>
    private bool CarriesReport(Cue cue, int limit) => cue.First.Verb.Gate switch
    {
        CueGate.ClauseOnly or CueGate.Document or CueGate.Saying or CueGate.Near or CueGate.Pronoun => HasClause(cue, Math.Min(limit, cue.At + 8)),
        CueGate.Feeling or CueGate.Renewal => cue.At + 2 < limit && (lexicon.Roles.FeelingOf(_words[cue.At + 1]) ?? lexicon.Roles.FeelingOf(_words[cue.At + 2])) is not null,
        _ => true,
    };

    /// <summary>Whether a content that is a noun phrase ends here: before what the speaker says of it (التي وصفها بـ), where it was said, or when.</summary>
    private bool EndsPhrase(int at, int limit, Frame frame)
    {
        var word = _words[at];
        // تعتبره المنظمة انتكاسة؛ لكنه أصبح: the narrator on what was judged.
        if (at > frame.ContentFirst && Signs.Bare(word) is "لكنه" or "لكنها" or "لكنهم" && (Signs.IsComma(_words[at - 1]) || _words[at - 1].Form is "؛" or ";")) return true;
        if (Signs.IsRelative(word) && at + 1 < limit && cues.At(at + 1) is { IsFinite: true, HasPronoun: true } cue && cue.Feminine == frame.Reading.Feminine && SaidOutright(at + 2, limit)) return true;
        // … في بيان، في كلمة ألقاها: where it was said.
        if (_words[at].Key is "في" or "خلال" or "عبر" && at + 1 < limit && at > frame.ContentFirst + 1 && !_words[at + 1].HasArticle && lexicon.Roles.IsSpokenIn(_words[at + 1]) && cues.At(at - 1) is null) return true;
        // مسلحين وصفتهم بالإرهابيين، في عملية: what they are called ends with its phrase.
        if (frame is { Cue.HasPronoun: true, Reading.Verb.Past: "وصف", Opening: Opening.Preposition } && Signs.IsComma(_words[at - 1]) && !word.HasConjunction && IsPhrase(frame) && !Signs.IsRelative(word) && Signs.Attached(_words[frame.ContentFirst]) == Takes.Bi && Signs.Attached(word) != Takes.Bi) return true;
        // هذا القرار عقب مشاورات، وفاته آنذاك: what is only pointed to ends before its circumstance.
        if (at == frame.ContentFirst + 2 && _words[frame.ContentFirst].Key is "هذا" or "هذه" or "ذلك" or "تلك" && Signs.Attached(word) == Takes.Bi && word.Has(Features.VerbalNoun) && (!frame.Reading.Verb.Accepts(Takes.Bi) || frame.Reading.Verb.Accepts(Takes.Ala))) return true;
        if (at > frame.ContentFirst + 2 || _words[frame.ContentFirst].Has(Features.VerbalNoun)) return false;
        var role = lexicon.Roles.Of(word);
        if ((role & WordRole.Time) == 0 && word.Key is not ("عقب" or "اثر" or "وسط" or "خلال" or "اثناء" or "انذاك" or "حينها" or "وقتها") || at + 2 < limit && Signs.Preposition(_words[at + 1]) is Takes.An or Takes.Ala || word.HasConjunction || word.Key is "دون" or "بدون" or "حول" or "بشان" or "ازاء" or "حيال" or "امام" or "لدي" or "كذلك" or "ايضا") return false;
        return at == frame.ContentFirst + 1 ? _words[frame.ContentFirst].Enclitic is not null || _words[frame.ContentFirst].HasArticle : _words[frame.ContentFirst].Pos == PartOfSpeech.Demonstrative || _words[frame.ContentFirst].Key is "هذا" or "هذه" or "ذلك" or "تلك";
    }

    private bool IsClause(int first) => (lexicon.Roles.Of(_words[first]) & WordRole.OpenerInside) != 0 || first > 0 && (lexicon.Roles.Of(_words[first - 1]) & WordRole.Opener) != 0;

    /// <summary>Whether words of the speaker's own follow (قائلا، a quotation) before the clause ends.</summary>
    private bool SaidOutright(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 16; i++)
        {
            if (Signs.IsComma(_words[i])) return false;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Saying) != 0) return true;
        }

        return false;
    }

    /// <summary>… بحسب حاكم المنطقة: a source behind an attribution ends the content without a comma too; وفقا للقانون names none.</summary>
    private bool NamesSource(int at, int limit)
    {
        if (at + 1 >= limit || Signs.Bare(_words[at]) is not ("بحسب" or "حسب" or "وفقا" or "طبقا" or "حسبما" or "فقا" or "وفق" or "فق")) return false;
        var source = _words[at + 1];
        if (source.Key is "ما" or "لما") return at + 2 < limit && cues.At(at + 2) is { IsFinite: true };
        if (Signs.Bare(_words[at]) is not "بحسب" && lexicon.Roles.IsMeasure(source)) return false;
        return cues.At(at + 1) is { IsFinite: true } || (lexicon.Roles.OfStem(source) & WordRole.Speaker) != 0 || phrases.InName(at + 1) || Signs.IsQuote(source);
    }

    /// <summary>، من جهتها أكدت …، إلى ذلك قال …، على صعيد متصل: another takes the floor.</summary>
    private bool OpensElsewhere(int at, int limit)
    {
        var from = phrases.IsAside(at, limit) ? at + 2
            : Signs.Bare(_words[at]) is "بدوره" or "بدورها" or "بدورهم" ? at + 1
            : Signs.Bare(_words[at]) is "الي" && at + 1 < limit && _words[at + 1].Key is "ذلك" ? at + 2
            : Signs.Bare(_words[at]) is "علي" or "في" && at + 1 < limit && _words[at + 1].Key is "صعيد" or "سياق" or "السياق" or "الصعيد" or "المقابل" or "غضون" or "الاثناء" ? at + 2
            : -1;
        if (from < 0) return false;
        for (var i = from; i < limit && i < from + 4; i++)
            if (cues.At(i) is { IsFinite: true } cue && (HasStrongOpening(cue, limit) || cue.First.Verb.Accepts(Takes.Object))) return true;
        return false;
    }

    /// <summary>من جهة أخرى أفاد مصدر بأن: a phrase that turns to another matter ends the clause without a comma too.</summary>
    private bool TurnsElsewhere(int at, int limit)
    {
        if (at + 3 >= limit || Signs.Bare(_words[at]) is not ("من" or "علي" or "في") || _words[at + 1].Key is not ("جهه" or "جانب" or "ناحيه" or "صعيد" or "سياق" or "شان" or "تطور" or "موضوع") || _words[at + 2].Key is not ("اخري" or "اخر" or "ثان" or "ثانيه" or "متصل" or "منفصل" or "مواز" or "ذي")) return false;
        for (var i = at + 3; i < limit && i < at + 6; i++)
            if (cues.At(i) is { IsFinite: true } cue && HasStrongOpening(cue, limit)) return true;
        return false;
    }

    /// <summary>، وخلال زيارة إلى … قال الرئيس إن: a conjunction before an adverbial opens a clause of its own when a cue with its content follows soon.</summary>
    private bool OpensClause(int at, int limit)
    {
        if (Signs.Bare(_words[at]) is not ("خلال" or "في" or "من" or "رغم" or "عند" or "بعد" or "اثناء" or "علي" or "قبل" or "حول" or "بشان" or "عن" or "ردا" or "تعليقا" or "بحسب" or "حسب" or "وفق" or "فق")) return false;
        // وعند سؤاله عن …، أجاب الوزير: questions may be long.
        var reach = at + 1 < limit && _words[at + 1].Key is "سواله" or "سوالها" or "سوال" or "السوال" or "سوالنا" ? 45 : 14;
        for (var i = at + 1; i < limit && i < at + reach; i++)
            if (cues.At(i) is { IsFinite: true, HasConjunction: false, First.Verb.Gate: not CueGate.Pronoun } cue && HasStrongOpening(cue, limit)) return true;
        return false;
    }
}
