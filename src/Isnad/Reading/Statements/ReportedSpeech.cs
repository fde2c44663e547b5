using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>One reading of one report: walks its sentences and drafts a statement for each cue that has its content.</summary>
internal sealed partial class ReportedSpeech
{
    private readonly ReadingContext _context;
    private readonly IReadOnlyList<Word> _words;
    private readonly StatementLexicon _lexicon;
    private readonly CueFinder _cues;
    private readonly SourcePhrase _phrases;
    private readonly FrameReader _frames;
    private readonly SentenceSubject _subjects;
    private readonly SubjectBefore _before;
    private readonly WhoSpeaks _who;
    private readonly ContentEnd _ends;
    private readonly ContentBefore _spoken;
    private readonly ActJudge _acts;
    private readonly Attributions _attributions;
    private readonly Headline _headline;
    private readonly HeadlineClauses _clauses;
    private readonly HeadlineStances _moods;
    private readonly Silence _silence;
    private readonly Relay _relay;
    private readonly NounCues _nouns;
    private readonly Antecedent _antecedents;
    private readonly LightVerbs _light;
    private readonly StanceCues _stances;
    private readonly Greetings _greetings;
    private readonly CueGates _gates;
    private readonly SpeakerStack _speakers = new();
    private readonly List<Draft> _drafts = [];

    /// <summary>Words before this belong to a frame already read: قائلا there is no cue of its own.</summary>
    private int _saidUpTo = -1;

    /// <summary>A verbal noun before this names the act of the verb before it (أعرب عن شكره) and is no cue of its own.</summary>
    private int _namedUpTo = -1;

    /// <summary>The noun of the light verb read last (قدم شكره): no cue of its own.</summary>
    private int _lightNoun = -1;

    public ReportedSpeech(ReadingContext context, StatementLexicon lexicon, ReadingIndex index)
    {
        _context = context;
        _words = context.Document.Words;
        _lexicon = lexicon;
        _cues = new CueFinder(context.Document, lexicon);
        _phrases = new SourcePhrase(context, lexicon, _cues, index);
        _frames = new FrameReader(context, lexicon, _cues, _phrases);
        _clauses = new HeadlineClauses(context, lexicon, _cues, _phrases);
        var numbers = new SpeakerNumber(context, lexicon, _phrases);
        _subjects = new SentenceSubject(context, lexicon, _cues, _phrases, numbers);
        _before = new SubjectBefore(context, lexicon, _cues, _phrases, _subjects, _clauses);
        _who = new WhoSpeaks(context, lexicon, _cues, _phrases, _before, _subjects, numbers, _speakers, _drafts);
        _silence = new Silence(context, lexicon, _phrases);
        _ends = new ContentEnd(context, lexicon, _cues, _phrases, index, _clauses, _silence);
        _spoken = new ContentBefore(context, lexicon, _cues, _phrases, _ends);
        var contents = new ContentAct(context, lexicon, _cues, index);
        _acts = new ActJudge(context, lexicon, _cues, contents);
        _attributions = new Attributions(context, lexicon, _cues, _phrases, _ends, contents, _speakers, _drafts);
        _headline = new Headline(context, lexicon, _cues, _phrases, contents, index);
        _moods = new HeadlineStances(context, lexicon, _phrases, index);
        _relay = new Relay(context, lexicon, _phrases);
        _antecedents = new Antecedent(context, _phrases, _frames);
        _gates = new CueGates(context, lexicon, _cues, _phrases, _frames, _before, _subjects, _speakers, _drafts);
        _nouns = new NounCues(context, lexicon, _speakers, index);
        _light = new LightVerbs(context, lexicon, _phrases);
        _stances = new StanceCues(context, lexicon, _phrases);
        _greetings = new Greetings(context, lexicon, _cues, _phrases);
    }

    public List<Draft> Read()
    {
        _cues.Run();
        foreach (var sentence in Sentences())
        {
            Sentence(sentence);
            _who.Previous = sentence;
        }

        if (_context.Document.HasTitle) _drafts.AddRange(_headline.Read(_drafts));
        return _drafts;
    }

    /// <summary>Sentences, joined where a semicolon or a comma divided them.</summary>
    private IEnumerable<WordRange> Sentences()
    {
        WordRange? open = null;
        foreach (var sentence in _context.Document.Sentences)
        {
            if (sentence.IsEmpty) continue;
            if (open is { } held && _words[held.First].Paragraph == _words[sentence.First].Paragraph) open = held with { End = sentence.End };
            else
            {
                if (open is { } other) yield return other;
                open = sentence;
            }

            // A semicolon joins clauses; the stop of an abbreviation (د.ب.أ) ends none.
            if (_words[sentence.End - 1].Form is "؛" or ";" || sentence.Count > 1 && _words[sentence.End - 2] is { Kind: WordKind.Arabic, Form.Length: 1 }) continue;
            yield return open.Value;
            open = null;
        }

        if (open is { } last) yield return last;
    }

    private void Sentence(WordRange sentence)
    {
        var limit = sentence.End;
        while (limit > sentence.First && Signs.IsStop(_words[limit - 1])) limit--;
        _saidUpTo = _namedUpTo = -1;
        for (var i = sentence.First; i < limit; i++)
        {
            if (i >= _saidUpTo && (_attributions.At(i, sentence, limit) ?? _attributions.CameIn(i, limit)) is { } attribution)
            {
                _drafts.Add(attribution);
                continue;
            }

            if (_greetings.At(i, limit) is [var carried, ..] greetings)
            {
                _drafts.AddRange(greetings);
                i = carried.Content!.Value.First;
                continue;
            }

            if (_relay.At(i, limit) is { } relay)
            {
                Add(relay, sentence, limit);
                i = relay.ContentFirst - 1;
                continue;
            }

            if (_silence.AtWord(i, limit) is { } unanswered)
            {
                if (_silence.IsPart(unanswered))
                {
                    if (Untold(unanswered, sentence) is { } untold) _drafts.Add(untold);
                    continue;
                }

                if (_silence.Abstaining(unanswered) is { } abstaining && _before.Of(abstaining, sentence.First) is { } keeper) unanswered = new Draft { Cue = unanswered.Cue, Source = keeper, Act = unanswered.Act, Content = unanswered.Content };
                _drafts.Add(_who.Spoken(unanswered, sentence));
                // امتنع المتحدث عن التعليق على ما نشره الموقع، قائلا: who is silent goes on.
                if (unanswered is { Source: { } mute, Cue: var held } && mute.First == held.First + 1) _speakers.Push(new Speaker(mute, Agreement.Of(_words[mute.First]).Feminine, Agreement.Of(_words[mute.First]).Plural, null, held.First, _who.Until(held.First)));
                i = unanswered.Cue.End - 1;
                continue;
            }

            if (_light.At(i, limit) is { } light)
            {
                // لكن الشرطة وجهت أصابع الاتهام: the subject before the verb.
                if (light is { Source: null, Cue: { IsFinite: true, HasConjunction: false } } && _before.Of(light.Cue, sentence.First) is { } fronted) (light.Source, light.SourceBefore) = (fronted, true);
                // كل منهما تلقي باللوم: a subject that is none of those known.
                if (light is { Source: null, Cue: { IsFinite: true, HasConjunction: false } } && _lexicon.Light.Blames(_words[i])) continue;
                Add(light, sentence, limit);
                _lightNoun = light.Named;
                continue;
            }

            if ((_stances.At(i, sentence, limit) ?? _moods.At(i, sentence, limit)) is { } stance)
            {
                Add(stance, sentence, limit);
                continue;
            }

            if (i >= _saidUpTo && (Worded(i, sentence, limit) ?? Tried(i, sentence, limit)) is { } worded)
            {
                Add(worded, sentence, limit);
                continue;
            }

            // لم يخف خشيته: the noun that names what is not hidden, however it looks.
            if (i == _lightNoun || _cues.At(i) is not { } cue || cue.HasPronoun && i < _namedUpTo && (_lexicon.Roles.FeelingOf(_words[i]) is not null || cue.Readings.Exists(static r => r.Form == CueForm.VerbalNoun)) || i < _saidUpTo && (_lexicon.Roles.Of(_words[i]) & WordRole.Saying) != 0) continue;
            if (cue.First.Form == CueForm.VerbalNoun || !IsVerbHere(cue, sentence))
            {
                Noun(cue, sentence, limit);
                continue;
            }

            if (_silence.At(cue, sentence.First, limit, _before) is { } silence)
            {
                _drafts.Add(_who.Spoken(silence, sentence));
                if (silence.Source is { } silent) _speakers.Push(new Speaker(silent, cue.Feminine, cue.Plural, null, cue.At, _who.Until(cue.At)));
                continue;
            }

            if (Verb(cue, sentence, limit)) continue;
            if (_clauses.Bare(cue, limit, _before.Of(cue, sentence.First), _drafts) is { } bare) _drafts.Add(bare);
            else Noun(cue, sentence, limit);
        }
    }

    /// <summary>عبر is the preposition far oftener than the verb; a feminine participle after أنها is a predicate.</summary>
    private bool IsVerbHere(Cue cue, WordRange sentence)
    {
        var before = cue.Words.First > sentence.First ? _words[cue.Words.First - 1] : null;
        if (before is null) return true;
        if (cue.IsParticiple) return (_lexicon.Roles.Of(before) & WordRole.Opener) == 0;
        // عبر قناة كذا وعبر قناته الخاصة: the preposition again.
        if (_words[cue.At].Key == "وعبر")
            for (var i = cue.At - 1; i >= sentence.First && i > cue.At - 12; i--)
                if (_words[i].Key == "عبر") return false;
        return _words[cue.At].Key != "عبر" || Signs.IsRelative(before) || Signs.IsStop(before) || _gates.IsJoined(cue, sentence);
    }

    /// <summary>نقلا عن شهود، ذكرت إذاعة أن: who is cited at the head of the sentence, right before its verb; null where nobody is.</summary>
    private WordRange? CitedBefore(Cue cue, WordRange sentence)
    {
        var (first, end) = (sentence.First, cue.Words.First - 1);
        if (end - first is < 3 or > 14 || !Signs.IsComma(_words[end]) || Signs.Bare(_words[first]) is not "نقلا" || Signs.Preposition(_words[first + 1]) != Takes.An || !_phrases.CanSpeak(first + 2, end)) return null;
        for (var i = first + 2; i < end; i++)
            if (Signs.IsComma(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !_phrases.InName(i)) return null;
        return new WordRange(first + 2, end);
    }

    private bool Verb(Cue cue, WordRange sentence, int limit)
    {
        foreach (var reading in cue.Readings)
        {
            if (reading.Form == CueForm.VerbalNoun) continue;
            var subject = reading.Form == CueForm.Participle ? null : _before.Of(cue, sentence.First);
            var carried = subject is null && reading.Form == CueForm.Present ? _clauses.Carried(cue) : null;
            subject ??= carried;
            var inSentence = cue.At > sentence.First + 2;
            var inside = Inside(cue.At, limit);
            var held = (cue.HasConjunction || cue.Words.First > sentence.First && _words[cue.Words.First - 1].Key is "كما") && _who.IsHeld(cue, reading, sentence);
            var frame = _frames.Read(cue, reading, inside, subject, inSentence, held);
            // الضربات التي أعلنتها الوزارة، … بأن: the pronoun is the object, and a clause further on another's.
            if (cue.HasPronoun && frame is { Opening: Opening.Clause, Source: { } declares, SourceBefore: false } && reading.Verb is { Object: CueObject.None } && cue.Words.First > sentence.First && Signs.IsRelative(_words[cue.Words.First - 1]) && frame.ContentFirst > declares.End + 3) frame.Opening = Opening.None;
            if (frame.Opening == Opening.None && subject is not null) frame = _frames.Read(cue, reading, inside, null, inSentence, held);
            // الهجوم الذي حذر منه في مقاله، قال الكاتب إن: the relative clause ends at its comma.
            if (frame is { Opening: Opening.Clause, Cue.HasConjunction: false } && cue.Words.First > sentence.First && Signs.IsRelative(_words[cue.Words.First - 1]) && cue.At + 1 < limit && cue.TakesUpAt(_words[cue.At + 1]) && Signs.HasComma(_words, cue.At + 2, frame.ContentFirst)) frame.Opening = Opening.None;
            if (frame.Opening == Opening.None && !_spoken.Take(frame, sentence) && !_antecedents.TakeClause(frame, sentence.First, _drafts) && !_antecedents.Take(frame, sentence.First)) continue;
            _frames.TakeSubjectBehind(frame, inside);
            _spoken.Rejoin(frame, inside);
            if (!_gates.Passes(frame, sentence))
            {
                // الخلايا التي أعلنت السلطات ضبطها: the noun before is what the pronoun takes up, who speaks stands behind the verb.
                if (subject is null || !Signs.IsRelative(_words[cue.Words.First - 1]) || cue.HasPronoun) continue;
                frame = _frames.Read(cue, reading, inside, null, inSentence, held);
                if (frame is not { Opening: Opening.Object, Source: { } own } || own.First < cue.At || _words[frame.ContentFirst] is not { Enclitic: not null, Pos: PartOfSpeech.Noun } || !_gates.Passes(frame, sentence)) continue;
            }

            // الوزير يدعو … ويحذر: who spoke before in the headline is not named anew.
            if (carried is { } before && frame.Source == before && _speakers.Last(reading.Feminine, reading.Plural, cue.At) is { } last && last.At >= before.First) frame.Source = null;
            if (CitedBefore(cue, sentence) is { } cited && frame.Source is { } teller && teller.First > cue.At && reading.Verb.Accepts(Takes.Clause) && reading.Verb.Act is "assert" or "confirm")
            {
                frame.Via.Add(teller);
                frame.Source = cited;
            }

            if (frame.Cites && _speakers.Last(reading.Feminine, reading.Plural, cue.At) is { } citing)
            {
                // … وقال نقلا عن شهود إن: who spoke last says it, unless he is an outlet.
                if (_frames.IsOutlet(citing.Source) || _words[cue.At + 1].Key is not "نقلا" || frame.Source is not { } heard) frame.Via.Add(citing.Source);
                else
                {
                    frame.Attributed.Add((new WordRange(cue.At + 1, cue.At + 2), heard));
                    frame.Source = null;
                }
            }

            // ولم تهدد إيران، بل دعت: no statement, but she goes on.
            if (IsUndone(frame))
            {
                if (frame.Source is { } mute && !Signs.IsNobody(_words, frame.Cue.At + 1)) _speakers.Push(_who.SpeakerFrom(mute, frame, sentence));
            }
            else if (!SaysHow(frame)) Add(frame, sentence, inside);
            return true;
        }

        return false;
    }

    /// <summary>لم تتهم أي طرف، لم تتبن أي جهة الهجوم: what is not done is no statement; who does not agree or support refuses.</summary>
    private bool IsUndone(Frame frame)
    {
        if (!frame.Cue.Negated || !frame.Cue.IsFinite) return false;
        if (Signs.IsNobody(_words, frame.Cue.At + 1)) return true;
        // لم يحذر من الجفاف فحسب، لم تندد بالهجوم إلا بعد يومين: it was done.
        for (var i = frame.Cue.At + 1; i + 1 < _words.Count && i < frame.Cue.At + 20 && !Signs.IsStop(_words[i]); i++)
            if (_words[i].Key is "فحسب" or "فقط" or "وحسب" || _words[i].Key is "الا" && _words[i + 1].Key is not ("ان" or "انه" or "انها" or "انهم" or "انهما")) return false;
        return frame.Reading.Verb is { Act: "accuse" or "praise" or "warn" or "promise" or "concern" or "demand", Past: not ("وافق" or "قبل" or "أيد" or "دعم" or "رحب" or "صادق" or "تعهد") };
    }

    /// <summary>وقال مهددا: «…»: a participle right behind a verb of saying that carries its words gives them its act and is no statement of its own.</summary>
    private bool SaysHow(Frame frame)
    {
        if (frame.Reading.Form != CueForm.Participle || frame.Cue.HasConjunction || frame.Source is not null || frame.Opening is Opening.Object or Opening.Preposition || _drafts.Count == 0) return false;
        var said = _drafts[^1];
        if (said.Cue.End != frame.Cue.Words.First || said.Content is not { } content || content.First != frame.ContentFirst) return false;
        if (said.Act is "assert" or "confirm") said.Act = frame.Reading.Verb.Act;
        return true;
    }

    private void Noun(Cue cue, WordRange sentence, int limit)
    {
        if (cue.At < _namedUpTo) return;
        foreach (var reading in cue.Readings)
        {
            if (reading.Form != CueForm.VerbalNoun || _nouns.At(cue, reading, Inside(cue.At, limit)) is not { } frame) continue;
            // مطالبة بدعم الإجراءات ودعوة الأمين العام إلى: within a demand, who is called upon does not call.
            if (reading.Verb.Past == "دعا" && cue.HasConjunction && frame.Source is not null && _drafts.Exists(d => d is { Act: "demand", Content: { } asked } && asked.Contains(cue.At) && asked.First < cue.At)) return;
            Add(frame, sentence, Inside(cue.At, limit));
            return;
        }
    }

    /// <summary>A verb within a quotation reports within it.</summary>
    private int Inside(int at, int limit)
    {
        if (_words[at].QuoteDepth == 0) return limit;
        foreach (var q in _context.Document.Quotations)
            if (q.Inner.Contains(at)) limit = q.Inner.Count > 4 ? q.Inner.End : limit;
        return limit;
    }

    private void Add(Frame frame, WordRange sentence, int limit)
    {
        _saidUpTo = Math.Max(_saidUpTo, frame.ContentFirst);
        if (frame.Reading.Verb.Gate is CueGate.Feeling or CueGate.Hidden or CueGate.Renewal || frame is { Opening: Opening.Object, Reading.Verb.Past: "أبلغ" }) _namedUpTo = frame.ContentFirst + 2;
        frame.Nested = _who.IsNested(frame.Cue.At);
        _frames.PartCarrier(frame);
        var end = frame.ContentEnd >= 0 ? frame.ContentEnd : _ends.Of(frame, limit);
        // ذكر أن واشنطن تعتبر الحزب إرهابيا، ورأى: what is told within another's words ends with them.
        if (_who.Until(frame.Cue.At) is var outer && outer < end && outer > frame.ContentFirst && _cues.At(Signs.IsComma(_words[outer]) ? outer + 1 : outer) is { } next && (next.IsParticiple || next.HasConjunction && _words[next.At].Key[0] == 'و')) end = outer;
        WordRange? content = new WordRange(Math.Min(Renewed(frame), end - 1), end);
        Speaker? speaker = null;
        if (frame.Source is { } subject)
        {
            // مشروع قرار يطالب: a text that tells in passing does not go on; a statement or report may.
            if (frame.Reading.Form != CueForm.VerbalNoun && !(frame.SourceBefore && !_words[subject.First].HasArticle && (_lexicon.Roles.OfStem(_words[subject.First]) & WordRole.Speaker) == WordRole.Document && _words[subject.First].StemKey is not ("بيان" or "بيانا" or "تقرير" or "تقريرا" or "دراسه"))) _speakers.Push(_who.SpeakerFrom(subject, frame, sentence));
        }
        else
        {
            var named = false;
            speaker = _gates.IsConfession(frame) ? null : _who.SpeakerOf(frame, sentence, out named);
            if (speaker is not null && frame.Reading.Form != CueForm.VerbalNoun) _speakers.Push(speaker with { At = frame.Cue.At, Plural = speaker.Plural || frame.Cue.IsFinite && frame.Reading.Plural, Until = named ? Math.Min(speaker.Until, _who.Until(frame.Cue.At)) : speaker.Until });
            if (named) frame.Source = speaker?.Source;
        }

        _drafts.Add(new Draft
        {
            Cue = frame.CueWords ?? frame.Cue.Words, Source = frame.Source, Speaker = speaker, Content = content, Act = _acts.Of(frame, end, frame.Source ?? speaker?.Source),
            Via = frame.Via, Venue = frame.Venue, Addressee = frame.Addressee, Dual = IsDual(frame),
        });
        foreach (var (cue, source) in frame.Attributed) _drafts.Add(new Draft { Cue = cue, Source = source, Content = frame.Opening is Opening.Object or Opening.Preposition && frame.Cue.Words.First < frame.ContentFirst ? new WordRange(frame.Cue.Words.First, end) : content, Act = "assert", Via = frame.Source is { } outlet && (_frames.IsOutlet(outlet) || _words[cue.First].Key is "نقلا") ? [outlet] : [] });
    }

    /// <summary>كرر تأكيد عزمه، وجدد التأكيد على أهمية الحوار: what is said again stands behind the noun of saying.</summary>
    private int Renewed(Frame frame)
    {
        var first = frame.ContentFirst;
        if (frame is not { Opening: Opening.Object, Reading.Verb.Past: "جدد" or "كرر" } || first + 2 >= _words.Count || _words[first].StemKey is not ("تاكيد" or "تاكيدات") || _words[first].HasConjunction) return first;
        var at = first + 1;
        if (Signs.Preposition(_words[at]) == Takes.Ala) at++;
        // تأكيدات سابقة بأن: an adjective of the noun, and not what is said.
        else if (_words[at].Pos == PartOfSpeech.Adjective) return first;
        else if ((_words[first].HasArticle || _words[first].Enclitic is not null) && (_lexicon.Roles.Of(_words[at]) & WordRole.Opener) == 0) return first;
        return (_lexicon.Roles.Of(_words[at]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener ? at + 1 : at;
    }

    /// <summary>وأكدا، وأضافتا: two speak. دعا of one man ends alike.</summary>
    private bool IsDual(Frame frame) => frame is { Source: null, Cue.IsFinite: true, Reading.Form: not CueForm.VerbalNoun } && _words[frame.Cue.At] is { Pos: PartOfSpeech.Verb } word && word.Has(Features.Dual) && word.Key.Length - (word.HasConjunction ? 1 : 0) > 3;
}
