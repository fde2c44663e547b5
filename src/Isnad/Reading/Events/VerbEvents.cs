using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Reads verbs that name events (قصفت، اعتقلت، طالب), and participles of speech acts (مطالبا).</summary>
internal sealed class VerbEvents(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Referents referents, Complements complements, Spans spans, IReadOnlyList<Statement> statements)
{
    private readonly ClassSet _pair = lexicon.Classes["pair"];
    private readonly ClassSet _prophets = lexicon.Classes["prophet"];
    private readonly ClassSet _extent = lexicon.Classes["extent"];
    private readonly ClassSet _fates = lexicon.Classes["fate"];
    private readonly ClassSet _beside = lexicon.Classes["beside"] | lexicon.Classes["ranks"];
    private readonly ClassSet _machines = lexicon.Classes["machine"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    private bool IsSomeones(WordRange phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (lookups.Armed.Meets(lookups.ClassesAt(i)) || lookups.Name.Meets(lookups.ClassesAt(i)) || lookups.Body.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    /// <summary>The event that the verb names, or null.</summary>
    public Draft? Read(int verb)
    {
        var arguments = verbs.Of(verb) is var said && said.Subject.IsEmpty ? said with { Object = spans.Full(said.Object) } : said with { Subject = Apart(spans.Full(said.Subject), said.Object), Object = Apart(spans.Full(said.Object), said.Subject) };
        arguments = Parted(arguments);
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
        {
            // ما لا يقل عن، تعد لهجمات: the jussive of أقال، أعاد stands only after its particle.
            if (VerbForms.IsShortened(lemma, Words[verb].StemKey) && (lemma == "اباد" || verb == 0 || Words[verb - 1].StemKey is not ("لم" or "لما" or "ولم"))) continue;
            // يعد الأول: what is reckoned to be promises nothing.
            if (lemma == "وعد" && Words[verb].StemKey is "يعد" or "تعد" or "يعدون") continue;
            foreach (var frame in lexicon.Verb(lemma))
            {
                if (!Holds(frame, verb, arguments)) continue;
                // مقار تتمركز فيها القوات، مناطق يسيطر عليها المتمردون: where troops stand and who holds it is what the place is like.
                if (frame.Code is null || verbs.IsResumed(verb) && (frame.Code.Type == "MOBILIZE" || frame.Code.Mode == "seize" && (Words[verb].Has(Features.Imperfect) || IsPresent(verb)))) break;
                if (IsState(frame.Code, verb) || IsUpshot(frame.Code, verb)) break;
                return Fill(frame, frame.Code, verb, lemma, arguments);
            }
        }

        return null;
    }

    /// <summary>هنأ بوتين ترامب: two persons' names behind a verb without an object are who does it and to whom.</summary>
    private VerbArguments Parted(VerbArguments arguments)
    {
        var subject = arguments.Subject;
        if (!arguments.Object.IsEmpty || arguments.Passive || subject.Count < 2) return arguments;
        foreach (var mention in context.Actors.Mentions)
        {
            var at = mention.Words.First;
            if (at >= subject.End) break;
            if (at <= subject.First || mention.Kind != MentionKind.Name || !context.Actors.Actors[mention.Actor].IsPerson || Words[at].HasConjunction || Words[at].HasPreposition) continue;
            foreach (var first in context.Actors.Mentions)
            {
                if (first.Words.First > subject.First) break;
                if (first.Actor != mention.Actor && first.Kind == MentionKind.Name && first.Words.First == subject.First && first.Words.End == at && context.Actors.Actors[first.Actor].IsPerson)
                    return arguments with { Subject = new WordRange(subject.First, at), Object = new WordRange(at, subject.End) };
            }
        }

        return arguments;
    }

    /// <summary>المناطق التي تسيطر عليها الحكومة، لا تزال تسيطر على: who holds a place now takes none.</summary>
    private bool IsState(EventCode code, int verb) => code is { Mode: "seize", Context: "territory" } && IsPresent(verb) && verb > 0
        && (Words[verb].Paragraph > 0 && _extent.Meets(lookups.ClassesOf(complements.Nearest(verb, ["علي"]))) || Words[verb - 1].Sentence == Words[verb].Sentence && complements.Pronoun(verb, ["علي"]) >= 0 && context.Phrases.TagOf(verb - 1).Pos == PartOfSpeech.Relative || Lasts(verb));

    /// <summary>Whether a verb stands in the present, تسيطر too, which reads as a perfect of another.</summary>
    private bool IsPresent(int verb) => !Words[verb].Proclitics.HasFlag(Proclitics.Sin) && (Words[verb].Has(Features.Imperfect) || Words[verb].StemKey is "تسيطر" or "يسيطر" or "يسيطرون");

    private bool Lasts(int verb)
    {
        for (var i = verb - 1; i > 0 && i > verb - 12 && Words[i].Sentence == Words[verb].Sentence && Words[i].Kind != WordKind.Punctuation; i--)
            if (Words[i].StemKey is "يزال" or "تزال" or "يزالون" or "زال" or "زالت" or "زالوا") return true;
        return false;
    }

    /// <summary>مما يدعم، بما يعزز: what comes of a thing is nobody's deed, unless it is of force.</summary>
    private bool IsUpshot(EventCode code, int verb) => code.Type is "SUPPORT" or "AID" or "COERCE" or "THREATEN" or "COOPERATE" && verb > 0 && Words[verb - 1] is { Enclitic: null, Form: "مما" or "ومما" or "بما" or "وبما" or "ما" } && Words[verb].Has(Features.Imperfect) && Words[verb].Enclitic is null;

    /// <summary>A phrase that does not reach into the other.</summary>
    private static WordRange Apart(WordRange phrase, WordRange other) =>
        !other.IsEmpty && phrase.First < other.First && phrase.End > other.First ? new WordRange(phrase.First, other.First) : phrase;

    /// <summary>The speech act that a participle carries on, with the sentence's speaker as its actor.</summary>
    public Draft? ReadParticiple(int word)
    {
        var lemma = lexicon.VerbOfParticiple(Words[word].StemKey);
        if (lemma is null || Words[word].HasArticle || Words[word].HasPreposition) return null;
        if (!IsCompleted(word)) return null;
        // المدينة مهددة بالسقوط: what may befall it is no threat that it makes.
        for (var i = word + 1; lemma == "هدد" && Words[word].StemKey != "مهددا" && i < Words.Count && i < word + 4; i++)
            if (_fates.Meets(lookups.ClassesAt(i))) return null;
        var speaker = verbs.SpeechBefore(word);
        var source = Source(word);
        var arguments = new VerbArguments(!source.IsEmpty ? source : speaker >= 0 ? verbs.Of(speaker).Subject : default, context.Phrases.ObjectOf(word, Spans.Scope) ?? default, false, false);
        var key = Folding.Key(lemma);
        foreach (var frame in lexicon.Verb(key))
            if (Holds(frame, word, arguments)) return frame.Code is { } code ? Fill(frame, code, word, key, arguments) : null;
        return null;
    }

    /// <summary>ثلاثة متهمين، ستة عشر متهما، بين مؤيدين ومعارضين: without what it is about, a participle of speech is a noun.</summary>
    private bool IsCompleted(int word)
    {
        var w = Words[word];
        if (lookups.NumberBefore(word) >= 0 || word > 0 && Words[word - 1].Sentence == w.Sentence && context.Phrases.TagOf(word - 1).Pos == PartOfSpeech.Numeral) return false;
        if (w.Enclitic is not null) return true;
        var next = lookups.PastQuotes(word + 1);
        // متهمين بالتورط: accused, not accusing.
        if (w.StemKey is "متهما" or "متهمه" or "متهمين" && next < Words.Count && (Words[next].Proclitics & Proclitics.Ba) != 0) return false;
        while (next < Words.Count && Words[next].Sentence == w.Sentence && lookups.TimeAt(next) >= 0) next++;
        if (next >= Words.Count || Words[next].Sentence != w.Sentence) return false;
        if (Words[next].Form is "،" or ",") return true;
        return !Words[next].HasConjunction && Words[next].Kind != WordKind.Punctuation;
    }

    /// <summary>المقاتلين المدعومين بضربات التحالف، البلدة المحاصرة من قبل الجيش: what was done to the noun before.</summary>
    public Draft? ReadPassive(int word)
    {
        if (lexicon.Passives.Of(Words[word].StemKey) is not { } passive || word == 0 || Words[word].HasPreposition || Words[word - 1].Sentence != Words[word].Sentence) return null;
        var end = word;
        while (end > 0 && Words[end - 1].Kind == WordKind.Punctuation && Words[end - 1].Form is "،" or ",") end--;
        var held = context.Phrases.NounPhraseEndingAt(end, Spans.Scope);
        if (held.IsEmpty || held.Contains(word)) return null;
        // مسقط رأس الوزير المختطف: the man in construct, not what is his.
        for (var i = held.First; i < held.End && passive.Frame.Code is { Mode: "abduct" or "arrest" }; i++)
            if ((lookups.Person | lookups.Official).Meets(lookups.ClassesAt(i)) || lookups.IsPersonAt(i))
            {
                held = new WordRange(i, held.End);
                break;
            }

        WordRange agent;
        if (passive.ByMeans && word + 1 < Words.Count && (Words[word + 1].Proclitics & Proclitics.Ba) != 0)
        {
            agent = spans.Phrase(word + 1);
            // بغطاء جوي من طيران التحالف: the means, and whose it is.
            if (complements.Nearest(lookups.Core(agent), ["من"]) is { IsEmpty: false } whose && lookups.Armed.Meets(lookups.ClassesOf(whose)) && !lookups.Armed.Meets(lookups.ClassesOf(agent))) agent = whose;
        }
        else
        {
            agent = complements.Agent(word);
        }

        // مدعومة بآليات مصفحة: machines back nobody, unless someone's.
        if (agent.IsEmpty || _machines.Meets(lookups.ClassesOf(agent)) && !IsSomeones(agent)) return null;
        return new Draft { Cue = word, Core = word, Frame = passive.Frame, Code = passive.Frame.Code!, IsNoun = false, Lemma = Words[word].StemKey, Actor = agent, Recipient = held };
    }

    /// <summary>The source of the last statement before a word in its sentence.</summary>
    private WordRange Source(int word)
    {
        var sentence = context.Document.Sentences[Words[word].Sentence];
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i].Source is not { } span || statements[i].Cue.Start >= Words[word].Span.Start) continue;
            if (span.Start < Words[sentence.First].Span.Start || span.Start > Words[sentence.End - 1].Span.End) continue;
            return new WordRange(context.Document.WordAt(span.Start), context.Document.WordAt(span.End - 1) + 1);
        }

        return default;
    }

    /// <summary>A verb that is written like its verbal noun, after the phrase that opens its clause: الجيش قصف المدينة.</summary>
    public Draft? ReadNounlike(int word)
    {
        var w = Words[word];
        if (w.HasArticle || w.HasPreposition || w.HasConjunction || w.Enclitic is not null || word == 0 || Words[word - 1].Sentence != w.Sentence) return null;
        var lemma = w.StemKey;
        var frames = lexicon.Verb(lemma);
        if (frames.Length == 0)
        {
            // إن جنديين قتلا: the dual is written like the noun's accusative.
            var pair = lemma.Length > 3 && lemma[^1] == 'ا' ? context.Phrases.NounPhraseEndingAt(word, Spans.Scope) : default;
            return pair.IsEmpty || Words[pair.First].StemKey is not [.., _, _, 'ي' or 'ا', 'ن'] ? null : Slain(word, lemma[..^1], pair);
        }

        if (Words[word - 1].Form is "،" or ",") return Slain(word, lemma, context.Phrases.NounPhraseEndingAt(word - 1, Spans.Scope));
        if (!context.Phrases.TagOf(word - 1).Nominal) return null;
        var topic = context.Phrases.NounPhraseEndingAt(word, Spans.Scope);
        if (Slain(word, lemma, topic) is { } slain) return slain;
        if (topic.First > context.Document.Sentences[w.Sentence].First && spans.Phrase(context.Document.Sentences[w.Sentence].First) is var whole && whole.End == word) topic = whole;
        if (topic.IsEmpty || Words[topic.First].HasPreposition || lookups.HeadIsFeminine(topic)) return null;
        var opens = topic.First == context.Document.Sentences[w.Sentence].First || context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Subordinator;
        var classes = lookups.ClassesOf(topic);
        var accusative = topic.First > 0 && context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Subordinator && context.Phrases.TagOf(topic.First).Tanwin;
        if (!opens || !accusative && !Words[topic.End - 1].HasArticle && !lookups.Name.Meets(lookups.ClassesAt(topic.End - 1))
            || !(lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes) || lookups.Body.Meets(classes) || accusative && lookups.Person.Meets(classes) && !Struck(word).IsEmpty)) return null;
        var arguments = new VerbArguments(topic, Struck(word), false, true);
        foreach (var frame in frames)
            if (frame.Code is { } code && Holds(frame, word, arguments)) return Fill(frame, code, word, lemma, arguments);
        return null;
    }

    /// <summary>طعن أمس جنديين، قصف بالبراميل أحياء: whom or what, right behind the verb or past the time and the means.</summary>
    private WordRange Struck(int word) => complements.Genitive(word) is { IsEmpty: false } whom ? whom : verbs.PastAdjuncts(word);

    /// <summary>إن جنديا قتل، أن فلانا اعتقل: after أن and a person, a verb of harm without an object is passive.</summary>
    private Draft? Slain(int word, string lemma, WordRange topic)
    {
        if (topic.First < 1 || context.Phrases.TagOf(topic.First - 1).Pos != PartOfSpeech.Subordinator || !Struck(word).IsEmpty || !verbs.IsPassiveProne(Words[word])) return null;
        if (lookups.Act.Meets(lookups.ClassesAt(lookups.Core(topic))) || !lookups.Person.Meets(lookups.ClassesOf(topic)) && !lookups.IsPersonAt(topic.First) && !lookups.Armed.Meets(lookups.ClassesOf(topic))) return null;
        var arguments = new VerbArguments(default, topic, true, true);
        foreach (var frame in lexicon.Verb(lemma))
            if (frame is { Code: { } code, TakesObject: true } && Holds(frame, word, arguments)) return Fill(frame, code, word, lemma, arguments);
        return null;
    }

    private bool IsDenial(int verb)
    {
        for (var i = verb + 1; i + 1 < Words.Count && i < verb + 8 && Words[i].Sentence == Words[verb].Sentence; i++)
            if (Words[i].StemKey == "ان") return Words[i + 1].StemKey is "يكون" or "تكون" or "يكونوا" or "نكون" or "اكون";
        return false;
    }

    private bool Holds(Frame frame, int verb, VerbArguments arguments)
    {
        // داعيا الله: a prayer asks nobody in this world.
        // رفض أن تكون بلاده شاركت: a denial refuses nothing.
        if (frame.Code is { Type: "REJECT" } && IsDenial(verb)) return false;
        // توافق العاشر من أكتوبر: a day agrees to nothing.
        if (frame.Code is { Type: "AGREE" } && !arguments.Object.IsEmpty && lookups.TimeAt(arguments.Object.First) >= 0) return false;
        if (frame.Code is { Type: "REQUEST" } && !arguments.Object.IsEmpty && Words[arguments.Object.First].Key is "الله" or "المولي") return false;
        // حث النبي على: what scripture tells is no news.
        if (frame.Code is not null && !arguments.Subject.IsEmpty && _prophets.Meets(lookups.ClassesAt(arguments.Subject.First)) && !lookups.Name.Meets(lookups.ClassesAt(arguments.Subject.First)) && Words[arguments.Subject.First].HasArticle) return false;
        foreach (var need in frame.Needs)
        {
            if (need.Part == Part.Near)
            {
                if (IsNear(need.Classes, verb) == need.Denied) return false;
                continue;
            }

            var part = need.Part switch
            {
                Part.Subject => arguments.Subject,
                Part.Object => arguments.Object,
                Part.Preposition => complements.Nearest(verb, [need.Preposition], literal: need.Classes.Meets(_beside)),
                _ => default,
            };
            var met = !part.IsEmpty && (need.Classes.IsEmpty || need.Classes.Meets(lookups.ClassesOf(part)))
                && (!need.Own || Words[lookups.Core(part)].Enclitic is not null);
            // أمريكا وروسيا تبحثان: the verb counts who meets.
            if (need.Part == Part.Subject && !met && !part.IsEmpty && need.Classes.Meets(_pair) && Words[verb].Has(Features.Dual)) met = true;
            if (need.Part == Part.Object && part.IsEmpty && Words[verb].Enclitic is { } pronoun) met = need.Classes.IsEmpty || Stands(need, verb, pronoun, arguments);
            if (need.Part == Part.Preposition && part.IsEmpty && complements.Pronoun(verb, [need.Preposition]) >= 0) met = need.Classes.IsEmpty || need.Classes.Meets(lookups.Person);
            if (met == need.Denied) return false;
        }

        return true;
    }

    /// <summary>مقاتلين دربتهم الدولة: the object is a pronoun; هم are people, and what another stands for must be of the class.</summary>
    private bool Stands(Condition need, int verb, string pronoun, VerbArguments arguments)
    {
        if (need.Own) return false;
        if (pronoun is "هم" or "هن" && need.Classes.Meets(lookups.Person)) return true;
        var meant = referents.Recipient(verb, pronoun, arguments.Subject);
        return !meant.IsEmpty && need.Classes.Meets(lookups.ClassesOf(meant));
    }

    private bool IsNear(ClassSet classes, int verb)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, verb + 20);
        for (var i = verb + 1; i < end; i++)
            if (classes.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    private Draft Fill(Frame frame, EventCode code, int verb, string lemma, VerbArguments arguments)
    {
        var draft = new Draft { Cue = verb, Core = verb, Frame = frame, Code = code, IsNoun = false, Lemma = lemma };
        var obj = arguments.Object;
        if (obj.IsEmpty && Words[verb].Enclitic is { } pronoun) obj = referents.Recipient(verb, pronoun, arguments.Subject);
        draft.Actor = frame.From.Length > 0 ? complements.Nearest(verb, frame.From) : frame.HasActor && !arguments.Passive ? arguments.Subject : complements.Agent(verb);
        draft.Described = verb > 0 && context.Phrases.TagOf(verb - 1).Pos == PartOfSpeech.Relative && Words[verb - 1].Form.Length > 3;
        var suffering = arguments.Passive ? obj : arguments.Subject;
        // سلم الدولة الأسلحة للجيش: where a preposition comes first in the row, what is given is not to whom.
        if (frame.TakesObject && frame.Recipient[0] != "o") draft.Recipient = complements.Nearest(verb, frame.Recipient.AsSpan(0, Array.IndexOf(frame.Recipient, "o")));
        if (frame.TakesObject && draft.Recipient.IsEmpty) draft.Recipient = obj;
        if (frame.SubjectSuffers) draft.Recipient = suffering;
        if (draft.Recipient.IsEmpty) draft.Recipient = complements.Nearest(verb, frame.Recipient);
        if (draft.Recipient.IsEmpty && complements.Pronoun(verb, frame.Recipient) is >= 0 and var held) draft.Recipient = referents.Recipient(held, Words[held].Enclitic!, draft.Actor);
        // استعادوه: only ground is a place that a pronoun stands for.
        if (Array.IndexOf(frame.Place, "o") >= 0 && (!arguments.Object.IsEmpty || lookups.IsSpot(obj) || lookups.IsStateAt(obj.First))) draft.Place = obj;
        if (Array.IndexOf(frame.Place, "s") >= 0) draft.Place = suffering;
        // تفقد الأمير وحدة المدفعية: men are whom one visits.
        if (code.Mode == "visit" && Array.IndexOf(frame.Place, "o") >= 0 && draft.Recipient.IsEmpty && !arguments.Object.IsEmpty && !lookups.IsSpot(obj) && !(obj.Count == 1 && context.Phrases.TagOf(obj.First).Tanwin) && (lookups.Armed | lookups.Body | lookups.Official | lookups.Person).Meets(lookups.ClassesOf(obj))) (draft.Recipient, draft.Place) = (obj, default);
        // دفعت بتعزيزات دربت في الجنوب باتجاه الشمال: where they go before where they are.
        if (draft.Place.IsEmpty && code.Type == "MOBILIZE") draft.Place = complements.Nearest(verb, Array.FindAll(frame.Place, p => p is "الي" or "نحو" or "باتجاه" or "صوب" or "تجاه"));
        if (draft.Place.IsEmpty) draft.Place = complements.Nearest(verb, frame.Place);

        return draft;
    }
}
