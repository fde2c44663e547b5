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

            // اعتبر من قبل أن الاتفاق: earlier, where a noun follows and no verb.
            var earlier = _words[at - 1].Key is "قبل" && at > cue.At + 2 && _words[at - 2].Key is "من" && at + 1 < limit && _words[at + 1].HasArticle;
            if (!earlier && at > cue.At + 1 && Signs.Bare(_words[at - 1]) is "قبل" or "بعد" or "علما" or "الا" or "غير" or "سوي" or "بيد" or "منذ" or "شرط" or "خشيه" or "لولا" or "بمجرد" or "مجرد") return Ended(false, frame);
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

    /// <summary>قال الوزير لن نقبل، وأضاف البيان كما استهدفت القوات: what is said right behind a definite speaker, with neither opener nor mark.</summary>
    private Step Bare(ref Course c)
    {
        var (frame, verb, limit, at) = (c.Frame, c.Frame.Reading.Verb, c.Limit, c.At);
        if (frame is not { SourceBefore: false, Cue: { IsFinite: true, HasPronoun: false, Negated: false }, Source: { } source } || source.End != at || !verb.Accepts(Takes.Clause) || !verb.Accepts(Takes.Quote) || (verb.Takes & ~(Takes.Clause | Takes.Quote)) != Takes.None || verb.Gate != CueGate.Open && verb.Past is not "تابع") return Step.Pass;
        if (!_words[source.First].HasArticle && !phrases.InName(source.First) && !phrases.InName(source.End - 1) && !_words[source.End - 1].HasArticle || at + 2 >= limit || phrases.AnonymityEnd(at, limit) is not null || _words[at].HasConjunction) return Step.Pass;
        var (word, next) = (_words[at], _words[at + 1]);
        // نريد، سنقاتل: in the first person.
        var opens = word is { Pos: PartOfSpeech.Verb, Known: true } && (word.Has(Features.First) && !word.Has(Features.Third) || word.Key is "يجب" or "ينبغي") && !phrases.InName(at)
            || word.Key is "نحن" or "انا" or "لقد" or "سوف" or "ليس" or "ليست" or "لسنا" or "هناك" or "لابد" || word.Key is "كما" && next is { Pos: PartOfSpeech.Verb, Known: true } && next.Has(Features.Perfect) && cues.At(at + 1) is null && next.Key is not ("ورد" or "وردت" or "جاء" or "جاءت" or "ظهر" or "ظهرت" or "نشر" or "نشرت" or "بث" or "بثت" or "ذكر" or "ذكرت")
            || word.Key is "لا" or "لن" or "لم" && (next.Pos == PartOfSpeech.Verb || word.Key is "لا" && next.Key is "بد" or "شك" or "احد");
        if (!opens) return Step.Pass;
        // قال المتحدث لا يزال في المدينة إن، وأضاف هناك أن: a clause on the speaker, where the opener is that of the verb.
        for (var i = at + 1; i < limit && i < at + 12 && !Signs.IsStop(_words[i]); i++)
            if (phrases.OpensAlone(i) && (_words[i].Form[0] == 'إ' || verb.Past is not "قال") || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) && phrases.Opens(i) && i < at + 3) return Step.Pass;
        return Ended(Opened(frame, Opening.Clause, at, limit), frame);
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
        if (preposition != Takes.None && verb.Accepts(preposition) && !phrases.IsCompound(at, limit) && !(preposition == Takes.Ala && at > cue.At + 1 && _words[at - 1].StemKey is "رد" or "ردا" or "تعليق" or "تعليقا" or "تعقيب" or "تعقيبا" or "جواب") && !(preposition == Takes.An && at > cue.At + 1 && _words[at - 1].StemKey is "كلم" or "كم" or "كيلومتر" or "كيلومترا" or "كيلومترات" or "ميل" or "متر" or "مترا") && !(preposition == Takes.Fi && (verb.Past is not ("شكك" or "طعن") && IsVenue(at, limit) || (phrases.TimeEnd(at) ?? phrases.TimeEnd(at + 1)) is { } then && OpensAt(then, limit))))
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
                // يطلب من اليهود الأمريكيين معارضة الاتفاق: the deed asked for is no part of who is asked.
                for (var i = at + 2; i < asked; i++)
                    if (_words[i] is { HasArticle: false, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Noun } deed && deed.Has(Features.VerbalNoun) && _words[i - 1].HasArticle && i + 1 < limit && (_words[i + 1].HasArticle || _words[i + 1].Enclitic is not null || phrases.InName(i + 1)) && !phrases.InName(i)) asked = i;
                // حلف شمال الأطلسي (الناتو) عقد اجتماع: its other name.
                if (asked + 2 < limit && Signs.IsOpenBracket(_words[asked])) asked = Math.Min(phrases.BracketEnd(asked, limit), limit);
                if (asked < limit) frame.Addressee = new WordRange(at + 1, asked);
                return c.To(asked);
            }

            return c.To(Adjunct(frame, at, limit, verb));
        }

        return Step.Pass;
    }
}
