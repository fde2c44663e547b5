using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>One reading of one report: walks its sentences and drafts a statement for each cue that has its content.</summary>
internal sealed class ReportedSpeech
{
    private readonly ReadingContext _context;
    private readonly IReadOnlyList<Word> _words;
    private readonly StatementLexicon _lexicon;
    private readonly CueFinder _cues;
    private readonly SourcePhrase _phrases;
    private readonly FrameReader _frames;
    private readonly SubjectBefore _before;
    private readonly ContentEnd _ends;
    private readonly ActJudge _acts;
    private readonly Attributions _attributions;
    private readonly Headline _headline;
    private readonly Silence _silence;
    private readonly Relay _relay;
    private readonly SpeakerStack _speakers = new();
    private readonly List<Draft> _drafts = [];

    public ReportedSpeech(ReadingContext context, StatementLexicon lexicon)
    {
        _context = context;
        _words = context.Document.Words;
        _lexicon = lexicon;
        _cues = new CueFinder(context.Document, lexicon);
        _phrases = new SourcePhrase(context, lexicon, _cues);
        _frames = new FrameReader(context, lexicon, _cues, _phrases);
        _before = new SubjectBefore(context, lexicon, _cues, _phrases);
        _ends = new ContentEnd(context, lexicon, _cues);
        _acts = new ActJudge(context, lexicon, _cues);
        _attributions = new Attributions(context, lexicon, _cues, _phrases);
        _headline = new Headline(context, lexicon, _cues);
        _silence = new Silence(context, lexicon, _phrases);
        _relay = new Relay(context, lexicon, _phrases);
    }

    public List<Draft> Read()
    {
        _cues.Run();
        foreach (var sentence in Sentences()) Sentence(sentence);
        if (_context.Document.HasTitle && _headline.Read(_drafts) is { } headline) _drafts.Add(headline);
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

            if (_words[sentence.End - 1].Form is "؛" or ";") continue;
            yield return open.Value;
            open = null;
        }

        if (open is { } last) yield return last;
    }

    private void Sentence(WordRange sentence)
    {
        var limit = sentence.End;
        while (limit > sentence.First && Signs.IsStop(_words[limit - 1])) limit--;
        for (var i = sentence.First; i < limit; i++)
        {
            if (_attributions.At(i, sentence, limit) is { } attribution)
            {
                _drafts.Add(attribution);
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
                _drafts.Add(unanswered);
                i = unanswered.Cue.End - 1;
                continue;
            }

            if (_cues.At(i) is not { } cue || cue.First.Form == CueForm.VerbalNoun || !IsVerbHere(cue, sentence)) continue;
            if (_silence.At(cue, sentence.First, limit, _before) is { } silence)
            {
                _drafts.Add(silence);
                continue;
            }

            Verb(cue, sentence, limit);
        }
    }

    /// <summary>عبر is the preposition far oftener than the verb; a feminine participle after أنها is a predicate.</summary>
    private bool IsVerbHere(Cue cue, WordRange sentence)
    {
        var before = cue.Words.First > sentence.First ? _words[cue.Words.First - 1] : null;
        if (before is null) return true;
        if (cue.IsParticiple) return (_lexicon.Roles.Of(before) & WordRole.Opener) == 0;
        return _words[cue.At].Key != "عبر" || Signs.IsRelative(before) || Signs.IsStop(before) || IsJoined(cue, sentence);
    }

    private void Verb(Cue cue, WordRange sentence, int limit)
    {
        foreach (var reading in cue.Readings)
        {
            if (reading.Form == CueForm.VerbalNoun) continue;
            var subject = reading.Form == CueForm.Participle ? null : _before.Of(cue, sentence.First);
            var inSentence = cue.At > sentence.First + 2;
            var inside = Inside(cue.At, limit);
            var frame = _frames.Read(cue, reading, inside, subject, inSentence);
            if (frame.Opening == Opening.None && subject is not null) frame = _frames.Read(cue, reading, inside, null, inSentence);
            if (frame.Opening == Opening.None && !Before(frame, sentence)) continue;
            if (!Passes(frame, sentence)) continue;
            Add(frame, sentence, inside);
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

    /// <summary>«…» قال فلان: the content stands before the cue.</summary>
    private bool Before(Frame frame, WordRange sentence)
    {
        if (!frame.Reading.Verb.Accepts(Takes.Quote) || frame.Source is null && !frame.Cue.HasConjunction) return false;
        var at = frame.Cue.Words.First - 1;
        while (at >= sentence.First && (Signs.IsComma(_words[at]) || Signs.IsDash(_words[at]))) at--;
        if (at < sentence.First || !Signs.IsQuote(_words[at])) return false;
        foreach (var q in _context.Document.Quotations)
        {
            if (q.Words.End - 1 != at || q.Inner.Count < 3) continue;
            frame.Opening = Opening.Quote;
            frame.ContentFirst = q.Words.First;
            frame.ContentEnd = q.Words.End;
            return true;
        }

        return false;
    }

    private bool Passes(Frame frame, WordRange sentence)
    {
        var verb = frame.Reading.Verb;
        var source = frame.Source;
        if (IsImpersonal(frame, sentence) || IsAnonymity(frame)) return false;
        var speaks = source is not { } s || _phrases.CanSpeak(s.First, s.End);
        var noun = source is { } phrase ? _lexicon.Roles.OfStem(_words[phrase.First]) : WordRole.None;
        switch (verb.Gate)
        {
            case CueGate.Human:
                return source is not null || frame.Opening is Opening.Clause or Opening.Colon or Opening.Quote || frame.Reading.Form == CueForm.Participle || _speakers.Last(frame.Reading.Feminine, frame.Reading.Plural) is not null && frame.Cue.HasConjunction;
            case CueGate.Document:
                return source is not null && speaks && (noun & (WordRole.Document | WordRole.Human | WordRole.Body)) != 0 && (frame.Opening != Opening.Object || (noun & WordRole.Document) != 0);
            case CueGate.Near:
                return IsNear(frame, sentence);
            case CueGate.Prayer when frame.Opening == Opening.Object:
                if (_words[frame.ContentFirst].Key is not ("الله" or "المولي" or "العلي" or "الباري")) return false;
                frame.Act = "praise";
                return true;
            case CueGate.Pronoun:
                return frame.Cue.HasPronoun;
            case CueGate.ClauseOnly:
                return (_lexicon.Roles.Of(_words[frame.ContentFirst]) & WordRole.Opener) != 0 || frame.ContentFirst > 0 && (_lexicon.Roles.Of(_words[frame.ContentFirst - 1]) & WordRole.Opener) != 0;
            case CueGate.Renewal or CueGate.Feeling when frame.Opening == Opening.Object:
                for (var i = frame.ContentFirst; i < frame.ContentFirst + 3 && i < _words.Count; i++)
                {
                    if (_lexicon.Roles.FeelingOf(_words[i]) is not null) return true;
                    if (_cues.At(i) is { First.Form: CueForm.VerbalNoun }) return true;
                }

                return false;
            case CueGate.Blame:
                for (var i = frame.ContentFirst; i < frame.ContentFirst + 12 && i < sentence.End; i++)
                    if (_words[i].Key.Contains("مسوولي", StringComparison.Ordinal) || _words[i].Key.Contains("تبع", StringComparison.Ordinal)) return true;
                return false;
            case CueGate.Claim:
                for (var i = frame.ContentFirst; i < frame.ContentFirst + 4 && i < sentence.End; i++)
                    if (_words[i].Key.Contains("هجم", StringComparison.Ordinal) || _words[i].Key.Contains("هجوم", StringComparison.Ordinal) || _words[i].Key.Contains("تفجير", StringComparison.Ordinal)
                        || _words[i].Key.Contains("عملي", StringComparison.Ordinal) || _words[i].Key.Contains("اغتيال", StringComparison.Ordinal) || _words[i].Key.Contains("مسوولي", StringComparison.Ordinal)) return true;
                return false;
        }

        if (frame.Opening == Opening.Object && source is { } named && !_phrases.CanSpeak(named.First, named.End)) return false;
        var joined = IsJoined(frame.Cue, sentence);
        if (_words[frame.Cue.At].QuoteDepth > 0 && frame.Reading.Form == CueForm.Present && frame.Opening is Opening.Preposition or Opening.Object && frame.ContentEnd < 0) return false;
        if (verb.Object == CueObject.Content && frame.Opening == Opening.Preposition && !frame.Cue.HasPronoun) return false;
        if (source is not null && !speaks && (frame.Opening == Opening.Preposition && !joined || frame.Cue.HasPronoun)) return false;
        return source is not null || frame.Opening is not (Opening.Object or Opening.Preposition) || frame.Reading.Form == CueForm.Participle || joined || frame.Cue.HasPronoun;
    }

    /// <summary>Whether a verb without a subject of its own carries on from a speaker: وأكد، كما أكد، قد أكد.</summary>
    private bool IsJoined(Cue cue, WordRange sentence)
    {
        if (cue.HasConjunction || cue.Words.First == sentence.First) return true;
        var before = _words[cue.Words.First - 1];
        return Signs.IsStop(before) || Signs.IsQuote(before) || Signs.Bare(before) is "كما" or "فيما" or "بينما" or "قد" or "ثم" or "كان" or "كانت" or "حين" or "وقت" or "اذ" or "حيث" or "انه" or "انها" or "لكنه" or "لكنها";
    }

    /// <summary>بيّن أن، وبين المتحدث أن: the content opens beside the verb, or a speaker stands between at the head of the sentence.</summary>
    private bool IsNear(Frame frame, WordRange sentence)
    {
        if (frame.Opening is Opening.None or Opening.Object or Opening.Preposition) return false;
        var next = frame.Cue.At + 1;
        var opened = frame.ContentFirst <= next + 1;
        if (frame.Source is not { } source || frame.SourceBefore) return opened && (frame.Cue.HasConjunction || frame.SourceBefore || frame.Reading.Form == CueForm.Participle);
        return _phrases.CanSpeak(source.First, source.End) && (frame.Cue.At <= sentence.First + 1 || Signs.IsStop(_words[frame.Cue.At - 1]) || Signs.IsComma(_words[frame.Cue.At - 1]));
    }

    /// <summary>يذكر أن: the narrator's own words.</summary>
    private bool IsImpersonal(Frame frame, WordRange sentence)
    {
        if (frame.Source is not null || frame.Reading.Form != CueForm.Present || frame.Reading.Feminine || frame.Reading.Plural) return false;
        var at = frame.Cue.Words.First;
        return at == sentence.First || Signs.IsStop(_words[at - 1]) || Signs.IsComma(_words[at - 1]) && !frame.Cue.HasConjunction || frame.Cue.HasConjunction && frame.Reading.Verb.Past is "ذكر" or "قدر" or "اعتقد" or "توقع" or "رجح" or "عد" or "ظن" or "لاحظ";
    }

    /// <summary>طلب عدم ذكر اسمه، لم يكشف عن هويته: about the source, nothing it says.</summary>
    private bool IsAnonymity(Frame frame)
    {
        if (!(frame.Cue.Negated || frame.Reading.Verb.Past is "طلب" or "اشترط" or "رفض" or "فضل")) return false;
        for (var i = frame.Cue.At + 1; i < _words.Count && i < frame.Cue.At + 6; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation) return false;
            if (Signs.Bare(_words[i]) is var k && (k.StartsWith("اسم") || k.StartsWith("هوي") || k.StartsWith("الاسم"))) return true;
        }

        return false;
    }

    private void Add(Frame frame, WordRange sentence, int limit)
    {
        var end = frame.ContentEnd >= 0 ? frame.ContentEnd : _ends.Of(frame, limit);
        WordRange? content = new WordRange(frame.ContentFirst, end);
        Speaker? speaker = null;
        if (frame.Source is { } source)
        {
            _speakers.Push(new Speaker(source, frame.Reading.Feminine, frame.Reading.Plural, frame.Venue, frame.Cue.At));
        }
        else speaker = SpeakerOf(frame, sentence);

        _drafts.Add(new Draft
        {
            Cue = frame.CueWords ?? frame.Cue.Words, Source = frame.Source, Speaker = speaker, Content = content, Act = _acts.Of(frame, end),
            Via = frame.Via, Venue = frame.Venue, Addressee = frame.Addressee,
        });
    }

    private Speaker? SpeakerOf(Frame frame, WordRange sentence)
    {
        _ = sentence;
        return _speakers.Last(frame.Reading.Feminine, frame.Reading.Plural);
    }
}
