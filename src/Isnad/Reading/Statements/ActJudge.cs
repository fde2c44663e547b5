using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Says what a statement does: the verb's act, unless its object, its content or a negation says otherwise.</summary>
internal sealed class ActJudge(ReadingContext context, StatementLexicon lexicon, CueFinder cues, ReadingIndex index)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    public string Of(Frame frame, int contentEnd)
    {
        if (frame.Act is { } decided) return decided;
        var verb = frame.Reading.Verb;
        var act = verb.Act;
        if (frame.Cue.Negated && act is "assert" or "confirm" && !IsGeneralNegation(frame)) return "no-comment";
        if (frame.Opening == Opening.None) return act;
        var first = frame.ContentFirst;
        if (act is "assert" && NoComment(first, contentEnd)) return "no-comment";
        switch (verb.Gate)
        {
            case CueGate.Feeling:
                return FeelingAt(first, contentEnd) ?? act;
            case CueGate.Renewal:
                return RenewedAt(first, contentEnd) ?? act;
        }

        if (verb.Past is "وصف" or "اعتبر" or "عد" or "رأى" or "زعم" or "ادعى") return Judgement(first, contentEnd, everywhere: true) ?? Spoken(first, contentEnd) ?? act;
        if (verb.Past is "شدد" or "أكد" or "ركز")
        {
            if (IsTopic(first, verb.Past == "شدد")) return "demand";
            return Demands(first, contentEnd) ? "demand" : act;
        }

        if (verb.Past is "أعلن") return FeelingAt(first, contentEnd) ?? Intention(frame, first, contentEnd) ?? act;
        if (verb.Past is "نوه" && frame.Opening == Opening.Preposition && Signs.Attached(_words[first]) == Takes.Bi) return "praise";
        if (act == "assert") return Spoken(first, contentEnd) ?? Denied(frame, first, contentEnd) ?? Intention(frame, first, contentEnd) ?? act;
        return act;
    }

    private static bool IsGeneralNegation(Frame frame) => frame.Reading.Verb.Past is "اعتبر" or "رأى" or "اعتقد" or "توقع" or "عد" or "ظن";

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
            if (IsDuty(i, end) || lexicon.Roles.JudgementOf(_words[i]) is ("demand", "any")) return true;
        return false;
    }

    /// <summary>The act that plain words perform by what they say (يجب، ندين، نشكر).</summary>
    private string? Spoken(int first, int end)
    {
        for (var i = first; i < end && i < first + 18; i++)
        {
            if (Signs.IsStop(_words[i]) && i > first + 3) break;
            if (IsDuty(i, end)) return "demand";
            if (lexicon.Roles.JudgementOf(_words[i]) is not { } found) continue;
            // ولسنا قلقين: what is denied is not felt.
            if (i > 0 && Signs.Bare(_words[i - 1]) is "لسنا" or "لست" or "ليس" or "ليسوا" or "ليست" or "غير" or "لا" or "بلا") continue;
            if (found.Where is "any" or "claim" || found.Where == "head" && i < first + 3) return found.Act;
        }

        return null;
    }

    /// <summary>على الأطراف أن: a duty laid on someone.</summary>
    private bool IsDuty(int at, int end)
    {
        if (Signs.Bare(_words[at]) is not "علي" || at + 2 >= end) return false;
        var before = at > 0 ? _words[at - 1] : null;
        if (before is { Kind: WordKind.Arabic } && (lexicon.Roles.Of(before) & (WordRole.Opener | WordRole.Contrast)) == 0 && !_words[at].HasConjunction) return false;
        for (var i = at + 2; i < end && i < at + 7; i++)
        {
            if (_words[i].Key is "ان") return true;
            if (_words[i].Kind == WordKind.Punctuation || _words[i].Pos == PartOfSpeech.Verb) return false;
        }

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

    /// <summary>لم تكن الدولة ضالعة: words that say that someone named did not do it.</summary>
    private string? Denied(Frame frame, int first, int end)
    {
        if (frame.Opening is Opening.Object or Opening.Preposition) return null;
        for (var i = first; i < end && i < first + 5; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && i > first) return null;
            if (Signs.Bare(_words[i]) is not "لم" || i + 2 >= end) continue;
            for (var j = i + 1; j < end && j < i + 5; j++)
                if (_words[j].Key is "احد" or "بعد" or "حتي" or "يصب" or "تسفر" or "يسفر" or "تقع") return null;
            for (var j = first; j < end && j < i + 4; j++)
                if (index.InName(j)) return "deny";

            return _words[i + 1].Key is ['ن', ..] or ['ا', ..] ? "deny" : null;
        }

        return null;
    }

    private string? Judgement(int first, int end, bool everywhere)
    {
        for (var i = first; i < end && i < first + (everywhere ? 16 : 6); i++)
            if (lexicon.Roles.JudgementOf(_words[i]) is (var act, "judgement" or "claim")) return act;
        return null;
    }

    /// <summary>أنها ستتوجه: what the speaker will do is a promise.</summary>
    private string? Intention(Frame frame, int first, int end)
    {
        if (frame.Opening is not (Opening.Clause or Opening.Colon) || first + 1 >= end) return null;
        var word = _words[first];
        if ((lexicon.Roles.Of(word) & WordRole.OpenerInside) == 0) return null;
        if (!word.Key.EndsWith("ها", StringComparison.Ordinal) && !word.Key.EndsWith('ه') && !word.Key.EndsWith("نا", StringComparison.Ordinal) && !word.Key.EndsWith("هم", StringComparison.Ordinal)) return null;
        var next = _words[first + 1];
        var feminine = word.Key.EndsWith("ها", StringComparison.Ordinal);
        if (next.Key is "سوف" or "لن" || next.Key.StartsWith(feminine ? "ست" : "سي", StringComparison.Ordinal) && next.Key.Length > 4)
            return feminine == frame.Reading.Feminine || frame.Reading.Plural ? "promise" : null;
        return null;
    }
}
