using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>What marks do to a frame: colons, quotation marks, brackets, commas and dashes.</content>
internal sealed partial class FrameReader
{
    /// <summary>A quotation mark: a name, somebody who is told, or what is said.</summary>
    private Step Quoted(ref Course c)
    {
        var (frame, cue, verb, limit, at) = (c.Frame, c.Frame.Cue, c.Frame.Reading.Verb, c.Limit, c.At);
        var noSubject = c.NoSubject;
        ref var second = ref c.Second;
        var strays = c.Strays;
        if (!phrases.Opens(at))
        {
            // قال الخبير فلان» إن: a mark that closes nothing right before the opener.
            if (frame.Source is { } marked && marked.End == at && at + 1 < limit && (lexicon.Roles.Of(_words[at + 1]) & WordRole.Opener) != 0)
                return c.To(at + 1);

            // في تغريدة على تويتر»: «…»: nor does one right before the colon.
            if (at + 1 < limit && Signs.IsColon(_words[at + 1]) && frame.Cue.IsFinite && (frame.Source is not null || cue.HasConjunction)) return c.To(at + 1);

            // «نفت بشدة» مزاعم: the quotation holds the verb, not its content.
            if (at > cue.At + 3) return Ended(false, frame);
            return c.To(at + 1);
        }

        // طلبت العائلات "التحلي بالصبر" و"أكبر قدر من التكتم": words quoted in a row are what is said.
        if (frame.Source is not null && verb.Accepts(Takes.Quote | Takes.Object) && QuotesInRow(at, limit)) return Ended(Opened(frame, Opening.Quote, at, limit), frame);
        // رئيس لجنة حقوق الإنسان "لجنة الميثاق"، جميع الهيئات; قناة "ان اتش كي" العامة أن: a name in marks behind the source.
        if (frame.Source is { } bearer && bearer.End == at && NamedInMarks(bearer, at, limit, verb) is var marks and > 0)
        {
            frame.Source = new WordRange(bearer.First, marks);
            return c.To(marks);
        }

        var name = phrases.NameQuoteEnd(at, limit);
        // أبلغ "النهار" مصدر في الوزارة أن: the paper in its marks is told, whoever follows without article tells.
        if (name is { } told && verb.Object == CueObject.Addressee && verb.Accepts(Takes.Clause) && at == cue.At + 1 && !noSubject && told < limit && _words[told] is { Kind: WordKind.Arabic, HasArticle: false, HasConjunction: false, HasPreposition: false } && phrases.CanSpeak(told, limit)
            && verb.Act != "demand" && (phrases.IsMedia(at + 1) || told + 1 < limit && !_words[told + 1].HasArticle && !phrases.InName(told + 1)))
        {
            frame.Addressee = new WordRange(at, told);
            second = true;
            return c.To(told);
        }

        if (name is { } end && !noSubject && frame.Source is null && OpensAfter(end, limit, verb)) return Step.Noun;
        if (name is { } inner && frame.Source is not null && _words[inner].Kind == WordKind.Arabic && ClauseFollows(inner, limit))
            return c.To(inner);

        if (verb.Accepts(Takes.Quote)) return Ended(strays == 0 && Opened(frame, Opening.Quote, at, limit), frame);
        if (verb.Accepts(Takes.Object) && frame.Source is not null | noSubject | (cue.HasPronoun && verb.Gate == CueGate.Ranking)) return Ended(Opened(frame, Opening.Object, at, limit), frame);
        if (frame.Source is null && !noSubject) return Step.Noun;
        if (verb.Object == CueObject.Addressee && !second) return Step.Noun;
        return Ended(false, frame);
    }

    /// <summary>A bracket, a stop, a comma or a dash.</summary>
    private Step Punctuated(ref Course c)
    {
        var (frame, limit, at) = (c.Frame, c.Limit, c.At);
        var word = _words[at];
        // وأوضحت (أوتشا) أن: the name of who speaks, in brackets.
        if (Signs.IsOpenBracket(word) && at == frame.Cue.At + 1 && frame is { Source: null, Cue.IsFinite: true } && !c.NoSubject && phrases.BracketEnd(at, limit) is var closed && closed > at + 2 && closed < at + 6 && closed < _words.Count && phrases.CanSpeak(at + 1, limit) && !phrases.InName(closed) && OpensAfter(closed, limit, frame.Reading.Verb))
        {
            frame.Source = new WordRange(at, closed);
            return c.To(closed);
        }

        if (Signs.IsOpenBracket(word))
            return c.To(phrases.BracketEnd(at, limit));

        if (word.Kind == WordKind.Punctuation)
        {
            if (Signs.IsStop(word)) return Ended(false, frame);
            // لا يرى الرجل مؤهلا، وآخرون يرون أن: another says what follows.
            if (Signs.IsComma(word) && at + 2 < limit && _words[at + 1] is { HasConjunction: true, Pos: not PartOfSpeech.Verb } && cues.At(at + 1) is null && cues.At(at + 2) is { IsFinite: true, HasConjunction: false }) return Ended(false, frame);
            // التلفزيون الإسرائيلي - القناة الثانية - في تقرير: an aside between dashes.
            if (!Signs.IsDash(word) || frame.Source is not { } aside || aside.End != at) return c.To(at + 1);
            var dash = DashEnd(at, limit);
            // محمود -الذي تنتهي ولايته قريبا- إن: what is said of him in the aside is part of who speaks.
            if (!frame.SourceBefore && dash > at + 3 && dash < limit && Signs.IsDash(_words[dash - 1]) && Signs.IsRelative(_words[at + 1])) frame.Source = new WordRange(aside.First, dash);
            return c.To(dash);
        }

        return Step.Pass;
    }
}
