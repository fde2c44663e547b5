using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Says what a statement does: the verb's act, unless its object, its content or a negation says otherwise.</summary>
internal sealed class ActJudge(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ContentAct contents)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    public string Of(Frame frame, int contentEnd, WordRange? speaker)
    {
        if (frame.Act is { } decided) return decided;
        var verb = frame.Reading.Verb;
        var act = verb.Act;
        // لم يخف قلقه: the feeling itself is shown.
        if (verb.Gate is CueGate.Hidden) return FeelingAt(frame.ContentFirst, contentEnd) ?? act;
        // لن تعترف بالحكومة: refuses to own.
        if (frame.Cue.Negated && verb.Past is "اعترف" or "أقر") return "deny";
        if (frame.Cue.Negated && act is "assert" or "confirm" && !IsGeneralNegation(frame)) return "no-comment";
        // لم يستبعد، لا ينفي: who does not deny says no more than that.
        if (frame.Cue.Negated && act is "deny") return "assert";
        // لم يوافق المجلس، لا نؤيد: refuses.
        if (frame.Cue.Negated && verb.Past is "وافق" or "قبل" or "أيد" or "دعم" or "رحب" or "صادق" or "تعهد") return "deny";
        // لا يرون أن القرار جيد: the judgement is not theirs.
        if (frame.Cue.Negated && IsGeneralNegation(frame)) return frame.Opening == Opening.Clause && verb.Past is "رأى" or "اعتقد" or "ظن" or "اعتبر" ? "deny" : act;
        // أقر المجلس القانون: what a body passes, it will do.
        if (verb.Past is "أقر" && frame.Opening is Opening.Object or Opening.Quote && Signs.Attached(_words[frame.ContentFirst]) == Takes.None && speaker is { } body && (lexicon.Roles.OfStem(_words[body.First]) & (WordRole.Body | WordRole.Human)) == WordRole.Body) return "promise";
        if (frame.Opening == Opening.None) return act;
        var first = frame.ContentFirst;
        var plain = verb.Past is "قال" or "أضاف" or "تابع" or "صرح" or "أردف" or "استطرد" or "زاد" or "كتب" or "غرد" or "ختم" or "اختتم" or "أعلن" or "رأى" or "اعتبر" or "عد" or "علق" or "عقب" or "رد" or "أجاب" or "هتف" or "أجمع" or "مضى" or "واصل"
            && frame.Opening is not (Opening.Object or Opening.Preposition);
        if (act is "assert" && NoComment(first, contentEnd)) return "no-comment";
        switch (verb.Gate)
        {
            case CueGate.Feeling:
                return FeelingAt(first, contentEnd) ?? act;
            case CueGate.Renewal:
                return RenewedAt(first, contentEnd) ?? act;
        }

        if (verb.Past is "وصف" or "اعتبر" or "عد" or "رأى" or "زعم" or "ادعى") return Judgement(first, contents.Outer(first, contentEnd), verb.Past == "وصف" ? 60 : 16) is var judged && judged is not null && !(judged == "praise" && verb.Past is "زعم" or "ادعى") ? judged : contents.Of(first, contentEnd, speaker, plain) ?? act;
        if (verb.Past is "شدد" or "أكد" or "ركز")
        {
            if (IsTopic(first, contentEnd, verb.Past == "شدد")) return "demand";
            if (verb.Past == "شدد" && IsInsisted(first, contentEnd)) return "demand";
            // أكد تضامنه، مؤكدين إدانتهم: the speaker's own.
            if (frame.Opening is Opening.Object or Opening.Preposition && _words[first].Enclitic is not null && _words[first].StemKey is not "دعم" && lexicon.Roles.FeelingOf(_words[first]) is { } felt and ("praise" or "accuse")) return felt;
            return Demands(first, contents.Outer(first, contentEnd)) ? "demand" : act;
        }

        // أعلن هدنة: a truce is given by who declares it.
        if (verb.Past is "أعلن" && frame.Opening is Opening.Object or Opening.Preposition && IsTruce(first, contentEnd)) return "promise";
        // وأعلنتها جماعة إرهابية: what one is declared to be.
        if (verb.Past is "أعلن" && frame.Cue.HasPronoun)
            for (var i = first; i < contentEnd && i < first + 4; i++)
                if (IsLabel(i, first)) return "accuse";
        if (verb.Past is "أعلن") return Feeling(frame, first, contentEnd) ?? Intention(frame, first, contentEnd, speaker) ?? contents.Of(first, contentEnd, speaker, plain) ?? act;
        if (verb.Past is "نوه" && frame.Opening == Opening.Preposition && Signs.Attached(_words[first]) == Takes.Bi) return "praise";
        if (act == "assert") return (frame.Opening is Opening.Object or Opening.Preposition ? Feeling(frame, first, contentEnd) : null) ?? Intention(frame, first, contentEnd, speaker) ?? contents.Of(first, contentEnd, speaker, plain) ?? act;
        return act;
    }

    private static bool IsGeneralNegation(Frame frame) => frame.Reading.Verb.Past is "اعتبر" or "رأى" or "اعتقد" or "توقع" or "عد" or "ظن" or "استبعد";

    /// <summary>أعلن رفضه، كشف عن عزم بلاده: a feeling or will of the speaker's own.</summary>
    private string? Feeling(Frame frame, int first, int end)
    {
        if (FeelingAt(first, end) is not { } act) return null;
        for (var i = first; i < end && i < first + 3; i++)
            if (lexicon.Roles.FeelingOf(_words[i]) is not null)
                return frame.Reading.Verb.Past == "أعلن" || _words[i].Enclitic is not null || i + 1 < end && _words[i + 1].Key is "بلاده" or "بلادها" or "بلادهم" or "حكومته" or "حكومتها" ? act : null;
        return null;
    }

    private string? FeelingAt(int first, int end)
    {
        for (var i = first; i < end && i < first + 3; i++)
            if (lexicon.Roles.FeelingOf(_words[i]) is { } act) return act;
        return null;
    }

    /// <summary>جدد دعوته: the act of what is renewed.</summary>
    private string? RenewedAt(int first, int end)
    {
        if (FeelingAt(first, end) is { } feeling) return feeling;
        for (var i = first; i < end && i < first + 2; i++)
        {
            foreach (var reading in cues.At(i)?.Readings ?? [])
                if (reading.Form == CueForm.VerbalNoun) return reading.Verb.Act;
        }

        return null;
    }

    /// <summary>على ضرورة، على أهمية مشاركة: what is to be done; the importance of a thing asks for nothing.</summary>
    private bool IsTopic(int first, int end, bool importance)
    {
        var word = _words[first];
        if ((lexicon.Roles.OfStem(word) & WordRole.Topic) == 0) return false;
        return Signs.Bare(word) is not ("اهميه" or "الاهميه") || importance && (first + 1 >= end || _words[first + 1].Has(Features.VerbalNoun) || _words[first + 1].Key is "ان" or ['م', _, 'ا', _, _, 'ه'] or ['ت', _, 'ا', _, _]);
    }

    /// <summary>شدد على «حماية المدنيين»: what is not yet so; على أن حماية المدنيين أولوية tells how it is, على مواصلة بلاده الدعم what one does oneself.</summary>
    private bool IsInsisted(int first, int end)
    {
        if (first < end && Signs.IsQuote(_words[first])) first++;
        var before = first - 1;
        if (before >= 0 && Signs.IsQuote(_words[before])) before--;
        if (before < 0 || Signs.Preposition(_words[before]) != Takes.Ala || first >= end || !lexicon.Company.HasStem(_words[first], Company.Insisted)) return false;
        return first + 1 >= end || _words[first + 1].StemKey is not ("بلاد" or "حكومه") || _words[first + 1].Enclitic is null;
    }

    private bool Demands(int first, int end)
    {
        for (var i = first; i < end && i < first + 12; i++)
            if (contents.IsDuty(i, end) || lexicon.Roles.JudgementOf(_words[i]) is ("demand", "any")) return true;
        return false;
    }

    private bool IsTruce(int first, int end)
    {
        if (first < end && (_words[first].Key is "عن" || Signs.IsQuote(_words[first]))) first++;
        if (first >= end) return false;
        return _words[first].StemKey is "هدنه" or "تهديه" || _words[first].Key is "وقف" or "وقفا" && first + 1 < end && (_words[first + 1].Key is "لاطلاق" or "اطلاق" or "الاعمال" or "العمليات") || _words[first].Key is "الهدنه" && first + 1 < end && _words[first + 1].Pos == PartOfSpeech.Adjective;
    }

    /// <summary>لن يكون هناك تعليق.</summary>
    private bool NoComment(int first, int end)
    {
        for (var i = first; i < end && i < first + 7; i++)
        {
            if (Signs.Bare(_words[i]) is not ("تعليق" or "التعليق")) continue;
            for (var j = first; j < i; j++)
                if (Signs.Bare(_words[j]) is "لا" or "لن" or "ليس" or "دون") return true;
        }

        // إنه لا يستطيع تأكيد صحة البيان، لا يمكنها نفي الخبر: what one cannot say.
        for (var i = first; i + 2 < end && i < first + 3; i++)
            if (_words[i].Key is "لا" or "لم" && _words[i + 1].Key is "يستطيع" or "تستطيع" or "استطيع" or "نستطيع" or "يستطيعون" or "يمكنه" or "يمكنها" or "يمكنهم" or "يمكنني" or "يمكننا" && _words[i + 2].Key is "تاكيد" or "نفي" or "التعليق" or "الجزم") return true;
        return false;
    }

    /// <summary>سيكون خطأ، ستشكل انتهاكا، سيكون بمثابة خطأ.</summary>
    private bool WouldBe(int at, int first)
    {
        for (var i = at - 1; i >= first && i >= at - 3; i--)
            if (Signs.Bare(_words[i]) is "سيكون" or "ستكون" or "سيشكل" or "ستشكل" or "سيمثل" or "ستمثل" or "سيعد" or "ستعد" or "سيعتبر" or "ستعتبر") return true;
        return false;
    }

    private string? Judgement(int first, int end, int reach)
    {
        for (var i = first; i < end && i < first + reach; i++)
        {
            // معتبرا ذلك خطوة لمنع من وصفهم بالمتطرفين: what another word calls somebody.
            if (i > first && cues.At(i) is { IsFinite: true, HasPronoun: true, First.Verb.Past: "وصف" or "سمى" or "نعت" }) break;
            if (reach > 16 && IsLabel(i, first)) return "accuse";
            // أن التصريح لا يخدم الاستقرار: what does no good.
            if (_words[i].Key is "لا" && i + 1 < end && _words[i + 1].Key is "يخدم" or "تخدم" or "يخدمان") return "accuse";
            // أن إلغاء الاتفاق سيكون خطأ تاريخيا: what would be wrong is warned of.
            if (lexicon.Roles.VerdictOf(_words[i]) is { } act) return act == "accuse" && WouldBe(i, first) ? "warn" : act == "praise" && i > first && (lexicon.Roles.Of(_words[i - 1]) & WordRole.Negation) != 0 ? "accuse" : act;
        }

        return null;
    }

    /// <summary>جماعة إرهابية، بأنه هجوم إرهابي: what one is called, not what the speaker's words are about (الجماعات الإرهابية) or what is denied.</summary>
    private bool IsLabel(int at, int first)
    {
        if (_words[at].HasArticle || lexicon.Roles.JudgementOf(_words[at]) is not (_, "label")) return false;
        for (var i = at - 1; i >= first && i > at - 4; i--)
            if (_words[i].HasArticle && i == at - 1 || Signs.Bare(_words[i]) is "ليس" or "ليست" or "ليسوا" or "لا" or "غير") return false;
        return true;
    }

    /// <summary>أنها ستتوجه: what the speaker will do is a promise.</summary>
    private string? Intention(Frame frame, int first, int end, WordRange? speaker)
    {
        // قالت مصادر إنه سيتم تشغيل المطار: who tells of others pledges nothing.
        if (speaker is { } teller && contents.IsWitness(teller)) return null;
        if (frame.Opening is not (Opening.Clause or Opening.Colon) || first + 1 >= end) return null;
        var word = _words[first];
        if ((lexicon.Roles.Of(word) & WordRole.OpenerInside) == 0) return null;
        if (!word.Key.EndsWith("ها", StringComparison.Ordinal) && !word.Key.EndsWith('ه') && !word.Key.EndsWith("نا", StringComparison.Ordinal) && !word.Key.EndsWith("هم", StringComparison.Ordinal) && !word.Key.EndsWith("هما", StringComparison.Ordinal)) return null;
        // قال مسؤولون إنه سيركز على: he or it is none of them.
        if (speaker is { } several && !word.Key.EndsWith("هم", StringComparison.Ordinal) && !word.Key.EndsWith("نا", StringComparison.Ordinal) && !word.Key.EndsWith("هما", StringComparison.Ordinal) && _words[several.First] is { HasArticle: false, Enclitic: null } who && who.Has(Features.Plural) && who.Has(Features.Masculine) && (lexicon.Roles.OfStem(who) & WordRole.Human) != 0 && (lexicon.Roles.OfStem(who) & WordRole.Body) == 0) return null;
        var next = _words[first + 1];
        var feminine = word.Key.EndsWith("ها", StringComparison.Ordinal);
        // إنه سيتم إعداد تقارير: what is going to be done.
        if (word.Key is "انه" or "بانه" && next.Key is "سيتم" or "سيجري") return "promise";
        if (lexicon.Roles.JudgementOf(next) is (_, "state" or "any")) return null;
        // الاتفاق الذي قال إنه لن يفيد إلا العدو: what is spoken of, not who speaks.
        if (frame.Cue.Words.First > 0 && Signs.IsRelative(_words[frame.Cue.Words.First - 1])) return null;
        if (next.Key is "سوف" or "لن" || next.Key.StartsWith(feminine ? "ست" : "سي", StringComparison.Ordinal) && next.Key.Length > 4)
            return feminine == frame.Reading.Feminine || frame.Reading.Plural ? "promise" : null;
        return null;
    }
}
