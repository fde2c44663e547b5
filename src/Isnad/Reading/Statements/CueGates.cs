using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Statements;

/// <summary>Decides whether a verb with its frame reports: most have commoner meanings beside reporting.</summary>
internal sealed partial class CueGates(ReadingContext context, StatementLexicon lexicon, CueFinder cues, SourcePhrase phrases, FrameReader frames, SubjectBefore before, SentenceSubject subjects, SpeakerStack speakers, List<Draft> drafts)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>Whether a frame reports, given its verb's gate, its source and the way its content opens.</summary>
    public bool Passes(Frame frame, WordRange sentence)
    {
        if (!frames.Announces(frame) || IsNobodys(frame, sentence) || IsNoWord(frame) || IsAnonymity(frame) || IsDeed(frame) || IsOtherSense(frame, sentence)) return false;
        var speaks = frame.Source is not { } source || phrases.CanSpeak(source.First, source.End) || IsSurname(source, frame.Cue);
        return ByGate(frame, sentence, speaks) ?? Stands(frame, sentence, speaks);
    }

    /// <summary>What the gate of the verb asks for; null where it asks for nothing here.</summary>
    private bool? ByGate(Frame frame, WordRange sentence, bool speaks)
    {
        var verb = frame.Reading.Verb;
        var source = frame.Source;
        var noun = source is { } phrase ? lexicon.Roles.OfStem(_words[phrase.First]) : WordRole.None;
        switch (verb.Gate)
        {
            case CueGate.Human when verb.Past == "نسب":
                // هجوم نسب لـ: only a party that stands as its subject attributes.
                return source is { } party && party.First > frame.Cue.At && (noun & (WordRole.Human | WordRole.Body)) != 0 && Signs.Attached(_words[party.First]) == Takes.None;
            case CueGate.Human:
                return source is not null && speaks || frame.Opening is Opening.Clause or Opening.Colon or Opening.Quote || frame.Reading.Form == CueForm.Participle || speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not null && (frame.Cue.HasConjunction || frame.Reading.Form == CueForm.Past && frame.Cue.Words.First > 0 && Signs.Bare(_words[frame.Cue.Words.First - 1]) is "كما" && !(frame.Cue.At + 1 < _words.Count && _words[frame.Cue.At + 1].Key is "له" or "لها" or "لهم" or "لهما"));
            case CueGate.Document when verb.Past == "نص":
                // ينص الاتفاق على: a text lays down, and so does what it sets.
                return source is { } text && ((noun & WordRole.Human) == 0 && !phrases.NamesPerson(text) && frame.ContentFirst > 0 && (lexicon.Roles.Of(_words[frame.ContentFirst - 1]) & WordRole.Opener) != 0 || (noun & WordRole.Document) != 0 || lexicon.Company.HasStem(_words[text.First], Company.Provision));
            case CueGate.Document when verb.Past is "سرى" or "راج" or "انتشر":
                // سرت أنباء عن: news goes round, right before or behind its verb; a film that goes round says nothing.
                return source is { Count: < 4 } rumour && _words[rumour.First].StemKey is "انباء" or "اخبار" or "معلومات" or "شايعات" or "اشاعات" or "شايعه" or "اشاعه" && frame.ContentFirst <= Math.Max(rumour.End, frame.Cue.At + 1) + 1;
            case CueGate.Document when verb.Past is "دل" or "برهن" or "تردد" or "تواتر" or "تناقل":
                return (noun & WordRole.Document) != 0;
            case CueGate.Document:
                return source is not null && speaks && (noun & (WordRole.Document | WordRole.Human | WordRole.Body)) != 0 && (frame.Opening != Opening.Object || (noun & WordRole.Document) != 0 || (noun & WordRole.Body) != 0 && verb.Past is "أحصى" or "وثق");
            case CueGate.Conclusion:
                // ذهب الوزير إلى السوق: only a clause is a conclusion; خلص has no other sense.
                return Concludes(frame) && (source is null ? verb.Past is "خلص" || frame.Cue.HasConjunction && speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not null : speaks || (noun & WordRole.Document) != 0);
            // تشعر باريس بالقلق: what one says one feels; felt pain is no word.
            case CueGate.Feeling when verb.Past == "شعر":
                return frame.Opening == Opening.Preposition && frame.Reading.Form == CueForm.Present && source is not null && speaks && _words[frame.ContentFirst].StemKey is "قلق" or "امتنان" or "فخر" or "اعتزاز" or "اسف" && Signs.Attached(_words[frame.ContentFirst]) == Takes.Bi;
            case CueGate.Hidden:
                return frame.Cue.Negated && frame.Opening == Opening.Object && lexicon.Roles.FeelingOf(_words[frame.ContentFirst]) is not null;
            case CueGate.Measure:
                return frame.Opening == Opening.Object && !frame.Cue.Negated && source is { } counter && speaks && IsParty(counter) && IsMeasured(frame.ContentFirst, sentence.End);
            // قبل الحزب الوساطة: who takes what another has offered; a present without a subject beside it is of things too (يقبل الطلب), and a court that grants what is asked rules.
            case CueGate.Acceptance:
                return speaks && frame.Opening is Opening.Object or Opening.Preposition && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Offered) && (source is { } taker ? IsParty(taker) && !lexicon.Company.HasStem(_words[taker.First], Company.Court) : frame.Cue.HasConjunction && speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not null);
            // تطرق الوزير إلى ملف المياه، كما تناول سبل التعاون: what a person goes into in a talk, not a text or a meeting.
            case CueGate.Recounting when verb.Past is "تناول" or "تطرق":
                if (!speaks || frame.Reading.Form == CueForm.Present || frame.Opening is not (Opening.Object or Opening.Preposition) || !lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Touched)) return false;
                return source is { } speaker ? (noun & WordRole.Human) != 0 && !_words[speaker.First].Has(Features.Plural) && _words[speaker.First].StemKey is not "عدد" || speaker.Count < 8 && phrases.NamesPerson(speaker)
                    : speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is { } held && held.At >= sentence.First && ((lexicon.Roles.OfStem(_words[held.Source.First]) & WordRole.Human) != 0 || phrases.NamesPerson(held.Source)) && (frame.Reading.Form == CueForm.Participle || IsJoined(frame.Cue, sentence) && CarriesOn(frame.Cue, sentence));
            case CueGate.Recounting:
                return speaks && frame.Opening == Opening.Object && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Recounted) && source is not null && ((noun & WordRole.Human) != 0 || phrases.NamesPerson(source.Value));
            case CueGate.Record:
                return IsRecord(frame);
            // لم يحدد المتحدث موعد الزيارة: who told of it and leaves it open, not a court that has not set the day; الذي لم يحدد موعده tells of nobody's words.
            case CueGate.Untold:
                return frame.Cue.Negated && speaks && frame.Opening is Opening.Object or Opening.Clause && lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Detail) && !Signs.IsRelative(_words[Math.Max(0, frame.Cue.Words.First - 1)])
                    && (source is { } silent ? IsParty(silent) && !((noun & WordRole.Body) != 0 && _words[frame.ContentFirst].StemKey is "موعد" or "موعدا" or "مكان" or "تاريخ") : speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is { } last && (last.At >= sentence.First || frame.Cue.Words.First == sentence.First && _words[sentence.First].HasConjunction));
            case CueGate.Regard:
                frame.Act = "assert";
                return speaks && IsRegard(frame, sentence.End);
            case CueGate.Ranking:
                return IsRanking(frame);
            case CueGate.Near:
                return IsNear(frame, sentence);
            case CueGate.Saying:
                // وختم الوزير: نحن مستعدون، وواصل: «…»: goes on in words that open right behind it or its subject.
                if (speaks) WithoutSpeech(frame);
                if (speaks && GoesOnInWords(frame)) return true;
                if (!speaks) frame.Source = null;
                for (var i = frame.Cue.At + 1; i < frame.ContentFirst; i++)
                {
                    if ((lexicon.Roles.Of(_words[i]) & WordRole.Saying) == 0) continue;
                    // اكتفى الوزير بالقول إن: the verb only says that there was no more; وتابع بالقول goes on by itself.
                    if (verb.Past is "اكتفى" && frame.Cue.IsFinite && _words[i].Key[0] == 'ب') frame.CueWords = new WordRange(i, i + 1);
                    return true;
                }

                return false;
            case CueGate.Renewal when frame is { Opening: Opening.Clause, SourceBefore: false, Source: { } repeats } && speaks && frame.ContentFirst - repeats.End is 0 or 1:
                return true;
            case CueGate.Renewal when frame.Opening == Opening.Clause && frame.ContentFirst > frame.Cue.At + 3:
                return Renews(frame, frame.Cue.At + 1, frame.ContentFirst);
            // وسألت الهيئة الله تعالى أن: God and what he is asked, as behind سائلا.
            case CueGate.Prayer when frame.Opening == Opening.Clause:
                if (source is not { } prays || frame.SourceBefore || prays.End >= frame.ContentFirst) return false;
                var god = prays.First + 1;
                while (god <= prays.End && !lexicon.Company.Is(_words[god], Company.God)) god++;
                if (god > prays.End || !phrases.CanSpeak(prays.First, god)) return false;
                (frame.Source, frame.ContentFirst, frame.Act) = (prays with { End = god }, god, "praise");
                return true;
            case CueGate.Prayer when frame.Opening == Opening.Object:
                if (!lexicon.Company.Is(_words[frame.ContentFirst], Company.God)) return false;
                frame.Act = "praise";
                return true;
            case CueGate.Denial:
                // يكذب على شعبه: to lie is not to give the lie to a report.
                return frame.Opening == Opening.Object && (lexicon.Roles.IsReport(_words[frame.ContentFirst]) || _words[frame.ContentFirst].Key is "اي" or "وجود" or "صحه" && source is not null);
            case CueGate.Pronoun:
                return frame.Cue.HasPronoun;
            case CueGate.ClauseOnly:
                return (lexicon.Roles.Of(_words[frame.ContentFirst]) & WordRole.Opener) != 0 || frame.ContentFirst > 0 && (lexicon.Roles.Of(_words[frame.ContentFirst - 1]) & WordRole.Opener) != 0;
            case CueGate.Renewal or CueGate.Feeling when frame.Opening == Opening.Object:
                for (var i = frame.ContentFirst; i < frame.ContentFirst + 3 && i < _words.Count; i++)
                {
                    if (lexicon.Roles.FeelingOf(_words[i]) is not null) return true;
                    if (cues.At(i) is { First.Form: CueForm.VerbalNoun }) return true;
                    // وكرر الوزير خلال اللقاء رفضه للخطة: behind its subject the noun, whatever the tagger makes of it.
                    if (i == frame.ContentFirst && frame.Source is not null && cues.At(i) is { HasPronoun: true } renewed && renewed.Readings.Exists(static r => r.Form == CueForm.VerbalNoun)) return true;
                }

                return Renews(frame, frame.ContentFirst, frame.ContentFirst + 2);
            case CueGate.Blame when frame.Cue.HasPronoun:
                // وحملها مسؤولية الغرق; الجوازات التي يحملها: he carries them.
                return _words[frame.ContentFirst].StemKey.StartsWith("مسوولي", StringComparison.Ordinal) && speaks;
            case CueGate.Blame:
                // تحمل مسؤولياتها: she bears them.
                if (_words[frame.ContentFirst] is { Enclitic: not null } own && own.StemKey.StartsWith("مسوولي", StringComparison.Ordinal)) return false;
                for (var i = frame.ContentFirst; i < frame.ContentFirst + 12 && i < sentence.End; i++)
                    if (_words[i].Key.Contains("مسوولي", StringComparison.Ordinal) || _words[i].Key.Contains("تبع", StringComparison.Ordinal)) return true;
                return false;
        }

        return null;
    }

    /// <summary>Whether what a verb needs for a statement stands with it, whatever it means: who can speak, or one who has spoken.</summary>
    private bool Stands(Frame frame, WordRange sentence, bool speaks)
    {
        var verb = frame.Reading.Verb;
        var source = frame.Source;
        if (frame.Opening == Opening.Object && source is { } named && !phrases.CanSpeak(named.First, named.End) && !(frame.SourceBefore && context.Document.HasTitle && _words[frame.Cue.At].Paragraph == 0 && (lexicon.Headlines.IsMinistry(_words[named.First]) || frame.Reading.Plural && _words[named.First].Kind == WordKind.Number || named.Count == 1 && _words[named.First].Pos == PartOfSpeech.Verb))) return false;
        // Within a quotation the present without a subject is the speaker's own (نرى، ترى).
        if (_words[frame.Cue.At].QuoteDepth > 0 && source is null && (frame.Reading.Form == CueForm.Present || verb.Past == "اعتقد") && !GoesOnQuoted(frame, sentence)) return false;
        // طالبة المدرسة: a feminine participle that nothing sets off is a noun.
        if (frame.Cue.IsParticiple && frame.Cue.Feminine && frame.Cue.At > sentence.First && _words[frame.Cue.At - 1].Kind != WordKind.Punctuation && frame.ContentFirst > frame.Cue.At + 2) return false;
        // لم يعد: no longer.
        if (frame.Cue.Negated && verb.Past is "عاد" or "أعاد" or "عد" or "وعد") return false;
        var joined = IsJoined(frame.Cue, sentence);
        if (joined && source is null && frame.Cue.IsFinite && !frame.Cue.HasPronoun && frame.Opening is Opening.Object or Opening.Preposition && !CarriesOn(frame.Cue, sentence)) return false;
        if (_words[frame.Cue.At].QuoteDepth > 0 && frame.Reading.Form == CueForm.Present && frame.Opening is Opening.Preposition or Opening.Object && frame.ContentEnd < 0 && !(frame.Cue.HasPronoun && source is not null) && cues.Emphatic(frame.Cue.At) is null) return false;
        if (verb.Object == CueObject.Content && frame.Opening == Opening.Preposition && !frame.Cue.HasPronoun) return false;
        if (source is not null && !speaks && !(frame.SourceBefore && context.Document.HasTitle && _words[frame.Cue.At].Paragraph == 0) && (frame.Opening == Opening.Preposition || frame.Cue.HasPronoun)) return false;
        return source is not null || frame.Opening is not (Opening.Object or Opening.Preposition) || frame.Reading.Form == CueForm.Participle || joined || frame.Cue.HasPronoun || IsConfession(frame) || (frame.Opening == Opening.Preposition && IsBehindAdjunct(frame, sentence) || before.InOwnText(frame.Cue, sentence.First) && speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not null);
    }

    /// <summary>«… لتؤكد حرصها، وتحذر»: the verb goes on from one in its own sentence of the quotation.</summary>
    private bool GoesOnQuoted(Frame frame, WordRange sentence) => frame.Cue.HasConjunction && frame.Opening is Opening.Clause or Opening.Preposition && speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is { } last
        && last.At >= sentence.First && last.Feminine == frame.Reading.Feminine && _words[last.At].QuoteDepth == _words[frame.Cue.At].QuoteDepth && cues.Emphatic(last.At) is not null;

    /// <summary>ولفت العمري إلى، وشدد الطرموز على: one definite word in ي right behind the verb, or one that no lexicon knows, is a surname.</summary>
    private bool IsSurname(WordRange source, Cue cue) => source.Count == 1 && source.First == cue.At + 1 && _words[source.First] is { HasConjunction: false, Kind: WordKind.Arabic } name && (name.HasArticle && name.Form.EndsWith('ي') && name.Form.Length > 5 || cue.First.Form == CueForm.Past && !name.Known && !name.HasPreposition && name.Form.Length > 3);

    /// <summary>Whether a verb without a subject of its own carries on from a speaker: وأكد، كما أكد، قد أكد.</summary>
    public bool IsJoined(Cue cue, WordRange sentence)
    {
        if (cue.HasConjunction || cue.Words.First == sentence.First) return true;
        var previous = _words[cue.Words.First - 1];
        return Signs.IsStop(previous) || Signs.IsQuote(previous) || lexicon.Company.Is(previous, Company.Joint);
    }

    /// <summary>وفي وقت لاحق حذر من، وحول الأزمة أشار إلى: who spoke last goes on where nothing but when, where or about what stands before the verb in its sentence.</summary>
    private bool IsBehindAdjunct(Frame frame, WordRange sentence)
    {
        var first = sentence.First;
        if (frame.Reading.Form != CueForm.Past || frame.Cue is { HasConjunction: true } or { Negated: true } || frame.Cue.Words.First - first is < 2 or > 16) return false;
        // وفي سياق متصل حذر استشاري القلب من: who speaks stands behind the verb, however he is called.
        if (Signs.Preposition(_words[frame.Cue.At + 1]) == Takes.None && Signs.Attached(_words[frame.Cue.At + 1]) == Takes.None) return false;
        // وفي سوريا أعلن عن هدنة: nobody's, in the passive, unless he is talking; وفي العاصمة دعا للإضراب اتحاد العمال: who speaks stands behind the phrase.
        if (frame.Reading.Verb.Past is "أعلن" or "كشف" && !IsTalk(first, frame.Cue.Words.First) || HasLateSubject(frame, sentence.End)) return false;
        if (speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is null || Signs.Preposition(_words[first]) == Takes.None && (lexicon.Roles.Of(_words[first]) & (WordRole.Time | WordRole.Adjunct)) == 0 && Signs.Bare(_words[first]) is not ("حول" or "خلال" or "بشان" or "بخصوص")) return false;
        for (var i = first; i < frame.Cue.Words.First; i++)
            if (_words[i].Kind == WordKind.Punctuation && !Signs.IsComma(_words[i]) && !Signs.IsQuote(_words[i]) || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || Signs.IsRelative(_words[i]) || (lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0) return false;
        return true;
    }

    /// <summary>في تغريدة، خلال اللقاء: whether a phrase names words or the occasion of them.</summary>
    private bool IsTalk(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (lexicon.Roles.IsSpokenIn(_words[i]) || lexicon.Company.HasStem(_words[i], Company.Occasion)) return true;
        return false;
    }

    /// <summary>ندد بالعملية حزب الله: whether a noun that no other takes stands behind the phrase that a verb governs, the subject.</summary>
    private bool HasLateSubject(Frame frame, int end)
    {
        if (context.Phrases.SubjectOf(frame.Cue.At) is { IsEmpty: false } subject && subject.First > frame.Cue.At) return true;
        var first = Signs.Attached(_words[frame.Cue.At + 1]) == Takes.None ? frame.Cue.At + 2 : frame.Cue.At + 1;
        if (first >= end) return false;
        var at = _words[first].StemKey is "ذلك" or "هذا" or "هذه" or "تلك" && first + 1 < end && !_words[first + 1].HasArticle ? first + 1 : Math.Max(context.Phrases.NounPhrase(first, PhraseScope.Core).End, first + 1);
        // بالعدوان المشاركون: in the nominative, so no part of what stands behind a preposition.
        for (var i = first + 1; i < at; i++)
            if (_words[i].HasArticle && _words[i].Form.EndsWith("ون", StringComparison.Ordinal) && _words[i].Has(Features.Plural)) return true;
        while (at < end && (_words[at].Pos is PartOfSpeech.Adverb or PartOfSpeech.Adjective || (lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0)) at++;
        return at < end && _words[at] is { Kind: WordKind.Arabic, HasConjunction: false, Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral } && Signs.Preposition(_words[at]) == Takes.None && Signs.Attached(_words[at]) == Takes.None;
    }

    /// <summary>Whether the verb before a joined one speaks too, or has a subject that can; ترفض in التي تمنع وترفض does not.</summary>
    private bool CarriesOn(Cue cue, WordRange sentence)
    {
        for (var i = cue.Words.First - 1; i >= sentence.First; i--)
        {
            if (Signs.IsStop(_words[i])) return true;
            if (_words[i].Pos != PartOfSpeech.Verb && cues.At(i) is not { IsFinite: true } || phrases.InName(i)) continue;
            if (i > sentence.First && Signs.IsRelative(_words[i - 1]) && drafts.FindLastIndex(d => d.Cue.Contains(i)) < 0)
            {
                // التي تعرضت لها تونس، وشدد: behind its comma, or with a verb of the other gender, the relative clause is over.
                if (Signs.IsComma(_words[cue.Words.First - 1]) || _words[i].Has(Features.Feminine) != cue.Feminine && !cue.Plural) continue;
                return false;
            }

            if (drafts.FindLastIndex(d => d.Cue.Contains(i)) >= 0) return true;
            if (subjects.Of(cue, sentence.First) is not null) return true;
            return drafts.FindLastIndex(d => d.Cue.First >= sentence.First && d.Cue.End <= cue.At) >= 0;
        }

        return true;
    }

    /// <summary>بيّن أن، وبين المتحدث أن: the content opens beside the verb, or a speaker stands between at the head of the sentence.</summary>
    private bool IsNear(Frame frame, WordRange sentence)
    {
        if (frame.Opening is Opening.None or Opening.Object or Opening.Preposition) return false;
        if (frame.Opening == Opening.Quote && frame.Reading.Verb.Past == "بين" && !frame.Cue.HasConjunction && frame.Reading.Form != CueForm.Participle) return false;
        // بين الوزارة والجامعة: نجاح: between.
        if (frame.Reading.Verb.Past == "بين" && !frame.Cue.HasConjunction && frame.Reading.Form == CueForm.Past && context.Document.HasTitle && _words[frame.Cue.At].Paragraph == 0 && frame.ContentFirst > 0 && Signs.IsColon(_words[frame.ContentFirst - 1])) return false;
        var next = frame.Cue.At + 1;
        // وتابع قائلا إن: the participle carries the same content.
        while (next < frame.ContentFirst && (lexicon.Roles.Of(_words[next]) & WordRole.Saying) != 0) next++;
        // مبينا في الوقت نفسه أن: at the same time.
        if (next + 2 < frame.ContentFirst && Signs.Preposition(_words[next]) == Takes.Fi && _words[next + 1].Key is "الوقت" && _words[next + 2].Key is "نفسه" or "ذاته") next += 3;
        // وزاد - في اتصال هاتفي - أن، وبين في تصريح أن: in what he said it.
        while (next < frame.ContentFirst && (Signs.IsDash(_words[next]) || frame.Venue is { } venue && next >= venue.First - 1 && next < venue.End)) next++;
        // وتابع وهو يبكي: «…»: the state one speaks in.
        if (next < frame.ContentFirst && frame.Cue.HasConjunction && _words[next].Key is "وهو" or "وهي" or "وهم" && Signs.IsColon(_words[frame.ContentFirst - 1])) next = frame.ContentFirst - 1;
        // وتابع: إن المتهمين: the opener behind the colon.
        if (next + 1 < frame.ContentFirst && Signs.IsColon(_words[next])) next++;
        var opened = frame.ContentFirst <= next + 1;
        // شهدت تركيا موجة عنف … يشتبه بأنه: what it saw is the object.
        if (frame is { Reading.Verb.Past: "شهد", Source: { } witness, SourceBefore: false } && (frame.ContentFirst - witness.End > 1 || (lexicon.Roles.OfStem(_words[witness.First]) & WordRole.Human) == 0 && !phrases.NamesPerson(witness))) return false;
        if (frame.Source is not { } source || frame.SourceBefore) return opened && (frame.Cue.HasConjunction || frame.SourceBefore || frame.Reading.Form == CueForm.Participle || next < _words.Count && (lexicon.Roles.Of(_words[next]) & WordRole.Opener) != 0 && IsJoined(frame.Cue, sentence));
        return (phrases.CanSpeak(source.First, source.End) || IsTakenUp(frame, source)) && (frame.Cue.At <= sentence.First + 1 || Signs.IsStop(_words[frame.Cue.At - 1]) || Signs.IsComma(_words[frame.Cue.At - 1]));
    }

    /// <summary>وتابع سيف «…»: a word that has stood in the name of who spoke last, whatever else it may mean.</summary>
    private bool IsTakenUp(Frame frame, WordRange source)
    {
        if (source.Count != 1 || frame is not { Opening: Opening.Quote or Opening.Colon or Opening.Clause, Cue.HasConjunction: true } || speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not { } last) return false;
        for (var i = last.Source.First; i < last.Source.End; i++)
            if (_words[i].Key == _words[source.First].Key && phrases.InName(i)) return true;
        return false;
    }

    /// <summary>وختم الوزير حديثه: …، وختم المحلل القول: …: the speech that he ends is no part of who speaks.</summary>
    private void WithoutSpeech(Frame frame)
    {
        if (frame is { SourceBefore: false, Source: { IsEmpty: false } source } && source.First > frame.Cue.At && _words[source.End - 1] is var speech && (speech.Key is "القول" or "حديثه" or "حديثها" or "كلامه" or "كلامها" or "كلمته" or "كلمتها" || speech is { Enclitic: not null, StemKey: "حديث" or "تصريح" or "تصريحات" or "خطاب" or "مداخلت" or "رسالت" or "مقال" or "بيان" }))
            frame.Source = source.Count > 1 ? source with { End = source.End - 1 } : null;
    }

    /// <summary>وواصل: «…»، وختم الوزير: نحن مستعدون: a verb of going on or ending, and a colon or a quotation right behind it or behind who goes on; وواصل حزب «التجمع» حملته is a name.</summary>
    private bool GoesOnInWords(Frame frame) => frame is { Opening: Opening.Colon or Opening.Quote, SourceBefore: false, Cue: { IsFinite: true, HasConjunction: true } } && frame.Reading.Form == CueForm.Past && frame.Reading.Verb.Past is "واصل" or "ختم" or "اختتم" or "استرسل" or "استأنف"
        && frame.ContentFirst <= (frame.Source?.End ?? frame.Cue.At + 1) + 2 && !(Signs.IsQuote(_words[frame.ContentFirst]) && phrases.InName(frame.ContentFirst + 1)) && (frame.Source is { } who ? !HoldsPronoun(who) : speakers.Last(frame.Reading.Feminine, frame.Reading.Plural, frame.Cue.At) is not null);

    /// <summary>الوزير زيارته بجولة: no phrase of one who speaks.</summary>
    private bool HoldsPronoun(WordRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (_words[i].Enclitic is not null && !phrases.InName(i)) return true;
        return false;
    }

    /// <summary>خلص إلى أن، ذهب إلى القول إن، توصل إلى نتيجة مفادها أن: a clause is what is concluded; its opener, or a noun of saying with it, stands behind the preposition.</summary>
    private bool Concludes(Frame frame)
    {
        if (frame.ContentFirst > 0 && (lexicon.Roles.Of(_words[frame.ContentFirst - 1]) & WordRole.Opener) != 0 || (lexicon.Roles.Of(_words[frame.ContentFirst]) & WordRole.Opener) != 0) return true;
        if (frame.Opening != Opening.Preposition || !lexicon.Company.HasStem(_words[frame.ContentFirst], Company.Conclusion)) return false;
        for (var i = frame.ContentFirst + 1; i + 1 < _words.Count && i < frame.ContentFirst + 6; i++)
        {
            if (Signs.IsStop(_words[i])) return false;
            var role = lexicon.Roles.Of(_words[i]);
            if ((role & WordRole.Opener) == 0) continue;
            frame.ContentFirst = (role & WordRole.OpenerInside) != 0 ? i : i + 1;
            return true;
        }

        return false;
    }

    /// <summary>جدد التأكيد على، كرر تأكيداته بأن: the noun of what is renewed, which gives the act.</summary>
    private bool Renews(Frame frame, int first, int end)
    {
        for (var i = first; i < end && i < _words.Count; i++)
        {
            if (_words[i].Kind != WordKind.Arabic) continue;
            var key = _words[i].StemKey is "تاكيدات" ? "تاكيد" : _words[i].StemKey is "دعوات" ? "دعوه" : _words[i].StemKey is "تحذيرات" ? "تحذير" : _words[i].StemKey;
            if (lexicon.Cues.Find(key)?.Find(r => r.Form == CueForm.VerbalNoun) is not { Verb: { } verb }) continue;
            frame.Act = verb.Act;
            return true;
        }

        return false;
    }

    private bool IsParty(WordRange source)
    {
        for (var i = source.First; i < source.End; i++)
            if (_words[i].Kind == WordKind.Arabic) return (lexicon.Roles.OfStem(_words[i]) & WordRole.Speaker) != 0 || phrases.InName(i);
        return true;
    }
}
