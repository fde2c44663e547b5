using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Reads what follows a reporting verb: its subject, to whom, where, and how the content opens.</summary>
internal sealed partial class FrameReader(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases)
{
    private const int Reach = 70;
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>What a word did to the frame.</summary>
    private enum Step
    {
        /// <summary>Nothing so far: the next rule looks at it.</summary>
        Pass,

        /// <summary>It has been read; the frame goes on behind it.</summary>
        On,

        /// <summary>It is a noun, and no rule for other words looks at it.</summary>
        Noun,

        /// <summary>The frame ends here, with its content or without one.</summary>
        End,
    }

    /// <summary>How far the reading of a frame has come.</summary>
    private struct Course
    {
        /// <summary>What has been read.</summary>
        public Frame Frame;

        /// <summary>The word to read.</summary>
        public int At;

        /// <summary>Word at which the frame ends at the latest.</summary>
        public int Limit;

        /// <summary>The verb follows another in its sentence.</summary>
        public bool InSentence;

        /// <summary>Somebody who agrees with the verb has spoken, and the verb is joined.</summary>
        public bool Held;

        /// <summary>No subject can follow: there is one, or the verb needs none.</summary>
        public bool NoSubject;

        /// <summary>Whom the verb asks has been read.</summary>
        public bool Second;

        /// <summary>The deed that is asked for, where it has no preposition; -1 where there is none.</summary>
        public int Deed;

        /// <summary>Nouns that have no part in the frame.</summary>
        public int Strays;

        /// <summary>The preposition that the word carries.</summary>
        public Takes Attached;

        /// <summary>What the word may be in a frame.</summary>
        public WordRole Role;

        /// <summary>The frame goes on at this word.</summary>
        public Step To(int at)
        {
            At = at;
            return Step.On;
        }
    }

    /// <summary>The frame as far as the words behind the verb follow one another; see <see cref="Read"/>.</summary>
    private Frame Walk(Cue cue, CueReading reading, int limit, WordRange? subject, bool inSentence, bool held)
    {
        var verb = reading.Verb;
        var frame = new Frame { Cue = cue, Reading = reading, Source = subject, SourceBefore = subject is not null };
        var noSubject = subject is not null || reading.Form == CueForm.Participle || HasPronounSubject(cue) || verb.Object != CueObject.None && cue.At + 1 < _words.Count && _words[cue.At + 1].Key is "فيه" or "فيها";
        limit = Math.Min(limit, cue.At + Reach);
        var deed = verb is { Object: CueObject.Addressee, Act: "demand" } && cue.IsFinite ? BareDeed(cue.At, limit, verb) : -1;
        // وعدت الحكومة المعلمين زيادة رواتبهم: what is promised, in construct; وعدت القرار ظلما ranks it.
        if (verb.Past == "وعد" && cue.IsFinite && BareDeed(cue.At, limit, verb) is > 0 and var promised && phrases.CanSpeak(promised - 1, limit) && promised + 1 < limit && (_words[promised + 1].HasArticle || _words[promised + 1] is { Pos: PartOfSpeech.Noun, HasPreposition: false })) deed = promised;
        var c = new Course { Frame = frame, At = cue.At + 1, Limit = limit, InSentence = inSentence, Held = held, NoSubject = noSubject, Deed = deed };
        while (c.At < limit)
            if (Take(ref c) == Step.End) return frame;
        return Closed(frame);
    }

    /// <summary>Reads one word, or a phrase that begins with it.</summary>
    private Step Take(ref Course c)
    {
        var (frame, verb, at) = (c.Frame, c.Frame.Reading.Verb, c.At);
        var word = _words[at];
        // حث الرئيس البرلمان عدم عرقلة الخطة: the deed asked for, without its preposition.
        if (at == c.Deed && (frame.Source is not null || frame.Addressee is not null)) return Ended(Opened(frame, Opening.Object, at, c.Limit), frame);
        if (Signs.IsColon(word)) return Ended(verb.Accepts(Takes.Clause | Takes.Quote) && Opened(frame, Opening.Colon, SkipOpener(at + 1, c.Limit), c.Limit), frame);
        // وأضاف – نشكر الجميع: a dash in place of the colon, which no other closes.
        if (Signs.IsDash(word) && at == frame.Cue.At + 1 && frame.Source is null && frame.Cue.IsFinite && verb.Past is "أضاف" or "قال" or "تابع" or "أردف" or "أوضح" or "أكد" && !ClosesDash(at, c.Limit)) return Ended(Opened(frame, Opening.Colon, SkipOpener(at + 1, c.Limit), c.Limit), frame);
        c.Attached = phrases.Attached(at);
        var step = Signs.IsQuote(word) ? Quoted(ref c) : Punctuated(ref c);
        if (step == Step.Pass) step = Described(ref c);
        c.Role = lexicon.Roles.Of(word);
        if (step == Step.Pass) step = Bare(ref c);
        if (step == Step.Pass) step = Opens(ref c);
        if (step == Step.Pass) step = Carried(ref c);
        if (step == Step.Pass) step = Aside(ref c);
        if (step == Step.Pass) step = Governs(ref c);
        if (step == Step.Pass) step = Belongs(ref c);
        if (step == Step.Pass) step = Told(ref c);
        if (step == Step.Pass) step = Circumstanced(ref c);
        if (step == Step.Pass) step = Untold(ref c);
        if (step is Step.Pass or Step.Noun) step = ObjectFirst(ref c);
        if (step == Step.Pass) step = SubjectHere(ref c);
        if (step == Step.Pass) step = Asked(ref c);
        return step == Step.Pass ? Rest(ref c) : step;
    }

    /// <summary>The end of a frame, with its content where that has opened.</summary>
    private static Step Ended(bool opened, Frame frame)
    {
        if (!opened) Closed(frame);
        return Step.End;
    }
}
