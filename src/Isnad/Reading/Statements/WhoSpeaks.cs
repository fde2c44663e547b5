using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Tells who speaks in a frame, by name or going on from who spoke before, and how long he has the floor.</summary>
internal sealed class WhoSpeaks(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, SubjectBefore before, SentenceSubject subjects, SpeakerNumber numbers, SpeakerStack speakers, List<Draft> drafts)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>The sentence before the one that is read.</summary>
    public WordRange Previous { get; set; }

    /// <summary>واعترف، وكتب: what the one told of does himself; وأكد، وأضاف go on with him who tells.</summary>
    private static bool IsDeed(CueVerb verb) => verb.Past is "اعترف" or "أقر" or "كتب" or "هدد" or "توعد" or "غرد" or "دون" or "هتف";

    /// <summary>Whether somebody in agreement has spoken in this sentence or the one before, in words that have ended.</summary>
    public bool IsHeld(Cue cue, CueReading reading, WordRange sentence) => speakers.Last(s => s.Agrees(reading), cue.At, Previous.IsEmpty ? sentence.First : Previous.First) is not null;

    /// <summary>
    /// Who speaks where the cue names no one: the last speaker of its sentence, else the subject of the sentence's verb (<paramref name="named"/>,
    /// as the sentence does name it), else the last speaker.
    /// </summary>
    public Speaker? SpeakerOf(Frame frame, WordRange sentence, out bool named)
    {
        named = false;
        var last = speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At);
        if (frame.Cue is { HasConjunction: true, IsFinite: true } && before.InRelativeClause(frame.Cue, sentence.First) is { } antecedent)
        {
            named = true;
            return new Speaker(antecedent, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
        }

        // وقالت إن التنظيم جند أخاها واتهمه: the verb agrees with the subject before it, not with who speaks.
        if (last is not null && last.At >= sentence.First && frame.Cue is { HasConjunction: true, IsFinite: true } && last.Feminine != frame.Reading.Feminine && !frame.Reading.Plural && subjects.Of(frame.Cue, sentence.First) is { } doer)
        {
            named = true;
            return new Speaker(doer, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
        }

        // كان الرئيس يراوغ عندما قال إن: who does what the clause of time stands in, and not whoever tells it.
        if (subjects.InClauseOfTime(frame.Cue, sentence.First))
        {
            if (subjects.MainSubject(frame.Cue, sentence.First, out var own) is { } who)
            {
                named = true;
                return new Speaker(who, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
            }

            return own >= 0 && last is not null && last.At == own ? last : null;
        }

        // تفاعل الوزير مع الوسم وكتب، رجل أمن انهار واعترف: the verb goes on from one that has a subject of its own since anybody spoke.
        if (frame.Cue is { HasConjunction: true, IsFinite: true } && !frame.Reading.Plural && speakers.Latest is { } nearest && nearest.At >= sentence.First && subjects.Doer(frame.Cue, nearest.At) is { } actor && actor.First > nearest.Source.End && (IsDeed(frame.Reading.Verb) || !subjects.IsToldOf(nearest.At, actor.First)))
        {
            named = true;
            return new Speaker(actor, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
        }

        // أولئك الذين يقولون: of whom nothing more is said.
        if (frame.Reading.Plural && frame.Cue is { IsFinite: true, HasConjunction: false, HasPronoun: false } && frame.Cue.Words.First > sentence.First && _words[frame.Cue.Words.First - 1].Key is "الذين" or "اللذين" or "ممن") return null;
        // قالت السيدة إن الشاب وعدها. فعرض: no man's verb goes on from a woman, and no woman's from a man.
        if (last is not null && frame.Cue.IsFinite && !frame.Reading.Plural && last.Feminine != frame.Reading.Feminine && (last.At < sentence.First || (_words[frame.Cue.At].Proclitics & Proclitics.Fa) != 0 || frame.Reading.Feminine && phrases.NamesPerson(last.Source)) && numbers.IsPerson(last.Source)) last = null;
        // وأضافوا: no single person or body speaks so.
        if (frame.Reading is { Plural: true, Feminine: false } && frame.Cue.IsFinite && last is { Plural: false } && !numbers.IsSeveral(last.Source) && (last.At < sentence.First || subjects.Several(frame.Cue, last.At) is null)) last = speakers.Last(s => numbers.IsSeveral(s.Source), frame.Cue.At, Previous.IsEmpty ? sentence.First : Previous.First) ?? (frame is { Cue.HasConjunction: true, Reading.Form: CueForm.Past } && numbers.IsBody(last.Source) ? last : null);
        // قال مسؤولون إن …. رد الرئيس على الأسئلة، متعهدا: no participle of one man goes on from several in another sentence.
        if (frame.Reading is { Form: CueForm.Participle, Plural: false, Feminine: false } && last is { Plural: true } && last.At < sentence.First && numbers.IsSeveral(last.Source)) last = null;
        // لكن الوزير لم يغادر. لكنه أعلن: whom the sentence before is about.
        if (frame is { Cue: { IsFinite: true, HasConjunction: false }, Reading.Plural: false } && frame.Cue.Words.First == sentence.First + 1 && subjects.TakesUpSubject(frame.Cue) && !Previous.IsEmpty && (last is null || last.At < Previous.First) && subjects.TopicOf(frame.Cue, Previous) is { } about)
            return new Speaker(about, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
        // وأوضح الأمير أن الأهالي وقفوا معه، مؤكدين دعمهم: more than one speak, and it is the people of the clause before.
        if (frame.Reading is { Plural: true, Feminine: false } && last is { Plural: false } && last.At >= sentence.First && subjects.Several(frame.Cue, Math.Max(last.At, last.Source.First >= sentence.First ? last.Source.End : last.At)) is { } several && several != last.Source)
        {
            named = true;
            return new Speaker(several, Feminine: false, Plural: true, null, frame.Cue.At);
        }

        // وزار الأمير الجرحى …، معبرين عن شكرهم: no single man, and no woman's participle is a man's.
        if (frame.Reading.Form == CueForm.Participle && last is { Plural: false } && numbers.IsPerson(last.Source) && (frame.Reading is { Plural: true } && !numbers.IsSeveral(last.Source) || frame.Reading is { Plural: false, Feminine: true } && !last.Feminine && phrases.NamesPerson(last.Source))) return null;
        // تظاهرت عائلات، بحسب المرصد، مطالبة: no participle of a woman or of many goes on from who is only cited; it is that of the subject.
        if (frame is { Reading: { Form: CueForm.Participle, Plural: false, Feminine: true }, Cue.HasConjunction: false } && last is { Feminine: false } && last.At >= sentence.First && cues.At(last.At) is null)
        {
            named = true;
            return subjects.Of(frame.Cue, sentence.First) is { } acts && Agreement.Of(_words[acts.First]).Feminine ? new Speaker(acts, Feminine: true, Plural: false, null, frame.Cue.At) : null;
        }

        if (last is not null && last.At >= sentence.First)
            return frame.Reading.Form == CueForm.Participle && !frame.Cue.HasConjunction && last.Lesser && speakers.Around(last, frame.Cue.At) is { } outer && outer.Agrees(frame.Reading) && outer.At >= sentence.First ? outer : last;
        if (frame.Cue.At == sentence.First && Carried(frame, sentence, last) is { } carried)
        {
            return new Speaker(carried, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
        }

        // ويواجه الوزير اتهامات لكنه قال: the pronoun takes up the subject of its sentence.
        if (frame.Cue.At == sentence.First || frame.Cue.IsFinite && !frame.Cue.HasConjunction && !subjects.TakesUpSubject(frame.Cue)) return last ?? Carried(frame.Reading, frame.Cue, sentence);
        if (subjects.Of(frame.Cue, sentence.First) is not { } subject) return last ?? Carried(frame.Reading, frame.Cue, sentence);
        // قال النائب: «سبق واتهموا …»: he is not they.
        if (frame.Reading is { Plural: true, Feminine: false } && frame.Cue.IsFinite && !numbers.IsSeveral(subject)) return last;
        named = true;
        return new Speaker(subject, frame.Reading.Feminine, frame.Reading.Plural, null, frame.Cue.At);
    }

    /// <summary>نفذت الوزارة الحكم. وذكرت: where nobody has spoken yet, whom the sentence before is about; null where it is about none.</summary>
    private Speaker? Carried(CueReading reading, Cue cue, WordRange sentence) =>
        !Previous.IsEmpty && _words[sentence.First].Paragraph - _words[Previous.First].Paragraph <= 1 && !(context.Document.HasTitle && _words[Previous.First].Paragraph == 0) && subjects.Opening(cue, Previous, bodies: true) is { } subject
            ? new Speaker(subject, reading.Feminine, reading.Plural, null, cue.At) : null;

    /// <summary>وانتقل الحاكم إلى المكان. وقال: the person whom the sentence before is about, where nobody has spoken in it; null where it is about none.</summary>
    private WordRange? Carried(Frame frame, WordRange sentence, Speaker? last)
    {
        // وكان الكاتب ندد بالحكم. وكتب: who only was told of in the sentence before, and nobody else.
        if (frame.Cue.HasConjunction && !Previous.IsEmpty && _words[sentence.First].Paragraph - _words[Previous.First].Paragraph <= 1 && speakers.Latest is { } told && told.At >= Previous.First && told.Until <= sentence.First && told.Agrees(frame.Reading) && (last is null || last.At < Previous.First)
            && !drafts.Exists(d => d.Cue.First >= Previous.First && d.Cue.First < told.At) && _words[told.Source.First].Sentence == _words[told.At].Sentence && Signs.Bare(_words[Math.Max(0, told.Source.First - 1)]) is "كان" or "كانت") return told.Source;
        if (!frame.Cue.HasConjunction || frame.Reading.Verb.Past is "أضاف" or "تابع" or "أردف" or "استطرد" or "مضى" or "واصل" || Previous.IsEmpty) return null;
        if (last is not null && last.At >= Previous.First || _words[sentence.First].Paragraph - _words[Previous.First].Paragraph > 1 || context.Document.HasTitle && _words[Previous.First].Paragraph == 0) return null;
        return subjects.Opening(frame.Cue, Previous);
    }

    /// <summary>Who speaks by a frame that names him. A relay's verb agrees with who passes the words on; for whose they are his own noun tells.</summary>
    public Speaker SpeakerFrom(WordRange subject, Frame frame, WordRange sentence)
    {
        var until = Until(frame.Cue.At);
        var (feminine, plural) = frame.Relays ? Agreement.Of(_words[subject.First]) : (frame.Reading.Feminine, frame.Reading.Plural);
        return new Speaker(subject, feminine, plural, frame.Venue, frame.Cue.At, IsAside(frame) ? Math.Min(until, sentence.End) : until)
        {
            Lesser = until < int.MaxValue && (frame.Opening is Opening.Object or Opening.Preposition && !phrases.NamesPerson(subject) || IsHeld(frame.Reading) || frame.SourceBefore && Signs.IsRelative(_words[frame.Cue.Words.First - 1])),
        };
    }

    /// <summary>قال الناطق إن التحالف يعتقد أن …، مضيفا: what another holds is told of him, and who tells it goes on.</summary>
    private static bool IsHeld(CueReading reading) => reading.Form == CueForm.Present && reading.Verb.Past is "اعتقد" or "ظن" or "رأى" or "اعتبر" or "توقع" or "أمل" or "خشي";

    /// <summary>ويرفض التعليق: a silence without a subject of its own is that of the one who spoke last.</summary>
    public Draft Spoken(Draft silence, WordRange sentence)
    {
        if (silence.Source is not null || cues.At(silence.Cue.End - 1) is null && cues.At(silence.Cue.First) is null && silence.Cue.Count > 2) return silence;
        var cue = cues.At(silence.Cue.First) ?? cues.At(Math.Min(silence.Cue.First + 1, _words.Count - 1));
        if (cue is not { IsFinite: true }) return silence;
        var last = speakers.Last(cue.Feminine, cue.Plural, cue.At);
        if (last is null || last.At < sentence.First && subjects.Of(cue, sentence.First) is not null) return silence;
        return new Draft { Cue = silence.Cue, Speaker = last, Act = silence.Act, Content = silence.Content };
    }

    /// <summary>وكان المجلس قد وافق: who is only told to have done something before takes the floor for no more than the sentence.</summary>
    private bool IsAside(Frame frame) => frame is { SourceBefore: true, Source: { First: > 0 } source } && frame.Opening is Opening.Object or Opening.Preposition
        && frame.Reading.Verb.Act is "promise" or "deny" or "accuse" or "praise" && Signs.Bare(_words[source.First - 1]) is "كان" or "كانت" && !NamesVenue(frame);

    /// <summary>دانت في بيان القصف: what is said in a text goes on.</summary>
    private bool NamesVenue(Frame frame)
    {
        for (var i = frame.Cue.At + 1; i < frame.ContentFirst; i++)
            if (lexicon.Roles.IsSpokenIn(_words[i])) return true;
        return false;
    }

    /// <summary>Whether a cue stands within what the verb before it tells.</summary>
    public bool IsNested(int cue)
    {
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - 12; i--)
            if (drafts[i].Content is { } content && content.Contains(cue) && content.First > drafts[i].Cue.First && cues.At(drafts[i].Cue.End - 1) is { First.Form: not CueForm.VerbalNoun }) return true;
        return false;
    }

    /// <summary>
    /// End of the innermost content that a cue stands in; without one its speaker stays in force. وبحسب الوكالة، قال الناطق إن …. وأضاف: who is only cited for what another says
    /// right behind does not go on in his place.
    /// </summary>
    public int Until(int cue)
    {
        var until = int.MaxValue;
        for (var i = drafts.Count - 1; i >= 0 && i >= drafts.Count - 12; i--)
            if (drafts[i].Content is { } content && content.Contains(cue) && content.First > drafts[i].Cue.First && !(cue <= content.First + 1 && Signs.Bare(_words[drafts[i].Cue.First]) is "بحسب" or "حسب" or "وفقا" or "فقا" or "وفق" or "فق" or "طبقا")) until = Math.Min(until, content.End);
        return until;
    }
}
