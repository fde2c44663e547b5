using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Which word opens the content: أن and its kin, or the verb’s own preposition.</content>
internal sealed partial class FrameReader
{
    /// <summary>أن and its kin, unless they open a clause of time or of exception.</summary>
    private Step Opens(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var role = c.Role;
        if ((role & WordRole.Opener) != 0 && !(word.Key is "ان" or "بان" && phrases.InName(at)))
        {
            // قبل أن, إلا أن: a clause of time or of exception, no content.
            // قال الرئيس قبل أن يبدأ زيارته إن: a clause of time, up to the opener of the content behind it.
            if (at > cue.At + 1 && Signs.Bare(_words[at - 1]) is "قبل" or "بعد" && verb.Accepts(Takes.Clause) && verb.Object == CueObject.None && frame.Source is not null && ContentBehind(at, limit) is var told and > 0)
                return c.To(told);

            if (at > cue.At + 1 && Signs.Bare(_words[at - 1]) is "قبل" or "بعد" or "علما" or "الا" or "غير" or "سوي" or "بيد" or "منذ" or "شرط" or "خشيه" or "لولا" or "بمجرد" or "مجرد") return Ended(false, frame);
            // وصفها بأنها …: the judgement itself is the content.
            if (!verb.Accepts(Takes.Clause) && verb.Accepts(Takes.Bi) && word.Key.StartsWith("بان", StringComparison.Ordinal)) return Ended(Opened(frame, Opening.Preposition, at + 1, limit), frame);
            if (!verb.Accepts(Takes.Clause)) return Ended(false, frame);
            // وأضاف، من المؤسف أن: the comment opens the content.
            if (phrases.CommentFirst(at, cue.At + 1) is var comment and > 0) return Ended(Opened(frame, Opening.Clause, comment, limit), frame);
            return Ended(Opened(frame, Opening.Clause, (role & WordRole.OpenerInside) != 0 ? at : SkipOpener(at, limit), limit), frame);
        }

        if ((role & WordRole.WeakOpener) != 0 && verb.Accepts(Takes.Clause) && (at == cue.At + 1 || frame.Source is { } teller && at - teller.End is >= 0 and <= 1 && !Signs.IsComma(_words[at - 1]))) return Ended(Opened(frame, Opening.Clause, at, limit), frame);
        return Step.Pass;
    }

    /// <summary>The verb’s own preposition; past the times, places and means that others bring.</summary>
    private Step Governs(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var word = _words[at];
        var attached = c.Attached;
        var role = c.Role;
        var noSubject = c.NoSubject;
        var preposition = phrases.Preposition(at);
        if (preposition != Takes.None && verb.Accepts(preposition) && !phrases.IsCompound(at, limit) && !(preposition == Takes.Ala && at > cue.At + 1 && _words[at - 1].StemKey is "رد" or "ردا" or "تعليق" or "تعليقا" or "تعقيب" or "تعقيبا" or "جواب") && !(preposition == Takes.An && at > cue.At + 1 && _words[at - 1].StemKey is "كلم" or "كم" or "كيلومتر" or "كيلومترا" or "كيلومترات" or "ميل" or "متر" or "مترا") && !(preposition == Takes.Fi && verb.Past is not ("شكك" or "طعن") && IsVenue(at, limit)))
            return Ended(Opened(frame, Opening.Preposition, SkipOpener(at + 1, limit), limit), frame);
        if (phrases.LetterQuoteEnd(at, limit) is { } quoteEnd && !(word.Key == "ب" && verb.Accepts(Takes.Bi)))
        {
            if (word.Key == "ل") frame.Addressee ??= new WordRange(at, quoteEnd);
            return c.To(quoteEnd);
        }

        // دعت الهيئة المرشحين الموجهين لتعليم البلدة إلى الحضور: where إلى comes, ل was another's.
        if (attached != Takes.None && verb.Accepts(attached) && !(attached == Takes.Li && verb.Accepts(Takes.Ila) && IlaFollows(at, limit)) && (lexicon.Roles.OfStem(word) & WordRole.Place) == 0 && !(attached == Takes.Bi && !word.HasArticle && (verb.Act is "assert" or "confirm" && word.StemKey is "رياسه" or "زعامه" or "قياده" || word.StemKey is "رياسه" && frame.Source is { } chaired && chaired.End == at && (lexicon.Roles.OfStem(_words[chaired.First]) & WordRole.Body) != 0)) && (role & (WordRole.Time | WordRole.Adjunct | WordRole.Saying)) == 0)
            return Ended(Opened(frame, Opening.Preposition, at, limit), frame);
        if (phrases.TimeEnd(at) is { } afterTime && afterTime > at)
            return c.To(afterTime);

        if ((role & WordRole.Saying) != 0)
            return c.To(at + 1);

        // متوعدا من ارتكب الجرائم: من before a verb is "who".
        if (preposition == Takes.Min && at + 1 < limit && _words[at + 1].Pos == PartOfSpeech.Verb && (verb.Accepts(Takes.Object) || verb.Past == "توعد") && (frame.Source is not null || noSubject)) return Ended(Opened(frame, Opening.Object, at, limit), frame);
        if ((role & (WordRole.Time | WordRole.Adjunct)) != 0 || word.Key is "مع" || preposition is Takes.Fi or Takes.Min or Takes.Ala or Takes.An or Takes.Ila || attached == Takes.Bi)
        {
            // طلبت الرئيسة من القوات حماية: who is asked.
            if (preposition == Takes.Min && verb.Object == CueObject.Source && frame.Addressee is null && cue.IsFinite && at + 1 < limit && phrases.CanSpeak(at + 1, limit))
            {
                var asked = Math.Max(phrases.First(at + 1, limit, verb), at + 2);
                if (asked < limit) frame.Addressee = new WordRange(at + 1, asked);
                return c.To(asked);
            }

            return c.To(Adjunct(frame, at, limit, verb));
        }

        return Step.Pass;
    }
}
