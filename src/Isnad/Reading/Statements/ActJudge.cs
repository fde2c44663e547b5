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
        if (frame.Cue.Negated && act is "assert" or "confirm" && !IsGeneralNegation(frame)) return "no-comment";
        // لم يستبعد، لا ينفي: who does not deny says no more than that.
        if (frame.Cue.Negated && act is "deny") return "assert";
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

        if (verb.Past is "وصف" or "اعتبر" or "عد" or "رأى" or "زعم" or "ادعى") return Judgement(first, contentEnd, everywhere: true) ?? contents.Of(first, contentEnd, speaker, plain) ?? act;
        if (verb.Past is "شدد" or "أكد" or "ركز")
        {
            if (IsTopic(first, verb.Past == "شدد")) return "demand";
            return Demands(first, contentEnd) ? "demand" : act;
        }

        if (verb.Past is "أعلن") return Feeling(frame, first, contentEnd) ?? Intention(frame, first, contentEnd) ?? contents.Of(first, contentEnd, speaker, plain) ?? act;
        if (verb.Past is "نوه" && frame.Opening == Opening.Preposition && Signs.Attached(_words[first]) == Takes.Bi) return "praise";
        if (act == "assert") return (frame.Opening is Opening.Object or Opening.Preposition ? Feeling(frame, first, contentEnd) : null) ?? Intention(frame, first, contentEnd) ?? contents.Of(first, contentEnd, speaker, plain) ?? act;
        return act;
    }

    private static bool IsGeneralNegation(Frame frame) => frame.Reading.Verb.Past is "اعتبر" or "رأى" or "اعتقد" or "توقع" or "عد" or "ظن";

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

    private bool IsTopic(int first, bool importance)
    {
        var word = _words[first];
        if ((lexicon.Roles.OfStem(word) & WordRole.Topic) == 0) return false;
        return importance || Signs.Bare(word) is not "اهميه" and not "الاهميه";
    }

    private bool Demands(int first, int end)
    {
        for (var i = first; i < end && i < first + 12; i++)
            if (contents.IsDuty(i, end) || lexicon.Roles.JudgementOf(_words[i]) is ("demand", "any")) return true;
        return false;
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

        return false;
    }

    private string? Judgement(int first, int end, bool everywhere)
    {
        for (var i = first; i < end && i < first + (everywhere ? 16 : 6); i++)
            if (lexicon.Roles.VerdictOf(_words[i]) is { } act) return act;
        return null;
    }

    /// <summary>أنها ستتوجه: what the speaker will do is a promise.</summary>
    private string? Intention(Frame frame, int first, int end)
    {
        if (frame.Opening is not (Opening.Clause or Opening.Colon) || first + 1 >= end) return null;
        var word = _words[first];
        if ((lexicon.Roles.Of(word) & WordRole.OpenerInside) == 0) return null;
        if (!word.Key.EndsWith("ها", StringComparison.Ordinal) && !word.Key.EndsWith('ه') && !word.Key.EndsWith("نا", StringComparison.Ordinal) && !word.Key.EndsWith("هم", StringComparison.Ordinal) && !word.Key.EndsWith("هما", StringComparison.Ordinal)) return null;
        var next = _words[first + 1];
        var feminine = word.Key.EndsWith("ها", StringComparison.Ordinal);
        // إنه سيتم إعداد تقارير: what is going to be done.
        if (word.Key is "انه" or "بانه" && next.Key is "سيتم" or "سيجري") return "promise";
        if (lexicon.Roles.JudgementOf(next) is (_, "state" or "any")) return null;
        if (next.Key is "سوف" or "لن" || next.Key.StartsWith(feminine ? "ست" : "سي", StringComparison.Ordinal) && next.Key.Length > 4)
            return feminine == frame.Reading.Feminine || frame.Reading.Plural ? "promise" : null;
        return null;
    }
}
