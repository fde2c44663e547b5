using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Reads the arguments of verbs, with what event reading needs beyond grammar: passives that are not written, and subjects left out.</summary>
/// <remarks>Belongs to one reading of one report.</remarks>
internal sealed class VerbReader(ReadingContext context, EventLexicon lexicon, Lookups lookups, Spans spans)
{
    private readonly Dictionary<int, VerbArguments> _known = [];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>Whether a word is a verb: by the tagger, or by the event tables where no dictionary knows it (تنفذ، تحضر).</summary>
    public bool IsVerb(int word) => context.Phrases.TagOf(word).Pos == PartOfSpeech.Verb ? !IsGoverned(word) && !IsHeld(word) : IsUntagged(word);

    /// <summary>وسيطرته على: a verb that takes no object takes no pronoun; it is the verbal noun.</summary>
    private bool IsHeld(int word)
    {
        if (Words[word] is not { Enclitic: not null, StemKey: [_, _, .. var rest, 'ت'] and var key } || rest.Length == 0 || lexicon.Noun(key[..^1] + "ه").Length == 0) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[word]))
            if (Array.Exists(lexicon.Verb(lemma), f => f.TakesObject || Array.IndexOf(f.Place, "o") >= 0)) return false;
        return true;
    }

    /// <summary>تسعى إلى بسط سيطرتها: after a preposition a word is no verb, whatever its letters.</summary>
    private bool IsGoverned(int word) => word > 0 && Words[word - 1].Sentence == Words[word].Sentence && Words[word - 1].Enclitic is null
        && (Words[word - 1] is { StemKey: "الي" or "في" or "عن" or "علي", HasConjunction: false } && context.Phrases.TagOf(word - 1).Pos == PartOfSpeech.Preposition || Words[word - 1].StemKey is "منذ" or "بعد" or "عقب" or "جراء" or "خلال"
            // إن تحالفا من الجماعات: no perfect stands right after إنّ.
            || Words[word - 1].Form == "إن" && Words[word].Form[^1] == 'ا' && !Words[word].Has(Features.Imperfect))
        && (lexicon.Noun(Words[word].StemKey).Length > 0 || Words[word - 1].Form == "إن");

    /// <summary>Whether a word written like a noun opens its sentence as a verb: طالب الوزير، بحث الرئيسان.</summary>
    private bool IsOpening(int word)
    {
        var w = Words[word];
        if (w is not { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false } || context.Document.HasTitle && w.Paragraph == 0) return false;
        if (context.Phrases.TagOf(word).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || !lexicon.IsOpeningVerb(w.StemKey)) return false;
        var first = context.Document.Sentences[w.Sentence].First;
        var next = word + 1;
        if (next >= Words.Count || Words[next].Sentence != w.Sentence || !(Words[next].HasArticle || lookups.Official.Meets(lookups.ClassesAt(next)) || lookups.Name.Meets(lookups.ClassesAt(next)))) return false;
        if (word == first) return true;
        if (Words[word - 1].StemKey is "عندما" or "حينما" or "بعدما" or "حين") return true;
        if (Words[word - 1].Form is "،" or "," || Words[word - 1].StemKey is "كما" or "فيما" or "بينما" or "ان") return true;
        // ومن واشنطن طالب الوزير: only an adverbial phrase stands before it.
        return word - first <= 3 && (context.Phrases.TagOf(first).Pos == PartOfSpeech.Preposition || Words[first].HasPreposition);
    }

    /// <summary>وجه ضربة، شن غارات after a noun or at the start: a light verb written like a noun, before its event noun.</summary>
    private bool IsCarrying(int word)
    {
        var w = Words[word];
        if (w is not { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false } || context.Phrases.TagOf(word).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) return false;
        if (!Array.Exists(lexicon.Governors.Light(w.StemKey), l => l is { Kind: LightKind.Carry, Argument: "o" })) return false;
        var next = word + 1;
        while (next < Words.Count && next < word + 4 && Words[next].Sentence == w.Sentence && (lookups.IsTransparent(next) || Words[next].StemKey == "من")) next++;
        if (next >= Words.Count || Words[next].Sentence != w.Sentence || !lookups.Act.Meets(lookups.ClassesAt(next))) return false;
        if (word == context.Document.Sentences[w.Sentence].First || w.HasConjunction) return true;
        return context.Phrases.TagOf(word - 1).Nominal && (Words[word - 1].HasArticle || lookups.Name.Meets(lookups.ClassesAt(word - 1)));
    }

    /// <summary>هجوم شنته هذه الجماعة, عندما فجر مسلحون لغما: what reads like a noun is a verb after its own event noun, or after "when".</summary>
    private bool IsPlaced(int word)
    {
        var w = Words[word];
        if (word == 0 || w is not { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, HasConjunction: false } || Words[word - 1].Sentence != w.Sentence
            || context.Phrases.TagOf(word).Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Unknown)) return false;
        if (w.Enclitic is null) return Words[word - 1].StemKey is "عندما" or "حينما" or "بعدما" && lexicon.Verb(w.StemKey).Length > 0;
        if (w.Enclitic is not ("ه" or "ها") || !lookups.Act.Meets(lookups.ClassesAt(word - 1))) return false;
        var stem = w.StemKey.EndsWith('ه') ? w.StemKey[..^1] : w.StemKey;
        return Array.Exists(lexicon.Governors.Light(stem), l => l is { Kind: LightKind.Carry, Argument: "o" });
    }

    private bool IsUntagged(int word) => IsOpening(word) || IsCarrying(word) || IsPlaced(word) || Words[word] is { Kind: WordKind.Arabic, Enclitic: null, HasArticle: false, HasPreposition: false, StemKey: { Length: > 3 } key } && key[0] is 'ي' or 'ت'
        && context.Phrases.TagOf(word).Pos is PartOfSpeech.Noun or PartOfSpeech.Unknown && !Words[word].Known && lexicon.IsImperfect(key);

    public bool IsSpeech(int verb) => context.Phrases.TagOf(verb).Is(Kinds.SayVerb);

    public VerbArguments Of(int verb)
    {
        if (_known.TryGetValue(verb, out var known)) return known;
        _known[verb] = default;
        return _known[verb] = Read(verb);
    }

    /// <summary>Whether another clause begins between two words.</summary>
    public bool BreaksBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (Words[i].Form is "." or "؛" or ":" || IsVerb(i) && Words[i].HasConjunction) return true;
        return false;
    }

    /// <summary>The nearest verb before <paramref name="word"/> in its sentence, or −1.</summary>
    public int Before(int word)
    {
        var first = context.Document.Sentences[Words[word].Sentence].First;
        for (var i = word - 1; i >= first; i--)
            if (IsVerb(i) && !lookups.IsAuxiliary(i)) return i;
        return -1;
    }

    /// <summary>The nearest verb of saying before <paramref name="word"/> in its sentence, else the sentence's first verb, or −1.</summary>
    public int SpeechBefore(int word)
    {
        var first = context.Document.Sentences[Words[word].Sentence].First;
        var any = -1;
        for (var i = word - 1; i >= first; i--)
        {
            if (!IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            if (IsSpeech(i) && context.Phrases.TagOf(i - 1 >= first ? i - 1 : i).Pos != PartOfSpeech.Relative) return i;
            any = i;
        }

        return any;
    }

    private VerbArguments Read(int verb)
    {
        var word = Words[verb];
        WordRange subject = context.Phrases.SubjectOf(verb, Spans.Scope) ?? default, obj = context.Phrases.ObjectOf(verb, Spans.Scope) ?? default;
        if (!subject.IsEmpty && IsVerb(subject.First)) subject = default;
        if (word.Has(Features.Passive) || IsAttributed(verb)) return new VerbArguments(default, obj.IsEmpty ? subject : obj, true, true);
        if (context.Phrases.TagOf(verb).Pos != PartOfSpeech.Verb) (subject, obj) = Untagged(verb);
        if (!subject.IsEmpty && subject.First < verb) subject = spans.Trim(subject);
        if (subject.First < verb && Resumed(verb) is { IsEmpty: false } doer) (subject, obj) = (doer, default);
        (subject, obj) = Split(verb, subject, obj);
        (subject, obj) = JoinAdjectives(subject, obj);
        // كثفت غاراتها، بسطت سيطرتها: a deed with the doer's pronoun is what is done.
        if (subject.First > verb && lookups.Act.Meets(lookups.ClassesAt(lookups.Core(subject))) && Words[lookups.Core(subject)].Enclitic is not null)
        {
            obj = subject;
            subject = Topic(verb, subject) is { IsEmpty: false } opening ? opening : DistantTopic(verb) is { IsEmpty: false } distant ? distant : LeftOut(verb);
            return new VerbArguments(subject, obj, false, false);
        }

        if (!obj.IsEmpty && (lookups.IsAdverbial(obj.First) || IsGenitive(obj.First, Math.Max(verb, subject.End - 1)))) obj = default;
        if (subject.IsEmpty && !IsPassiveProne(word)) subject = Counted(verb + 1);
        if (obj.IsEmpty && !subject.IsEmpty) obj = subject.First > verb ? AfterTime(subject.End, verb) : AfterTime(verb + 1, verb) is { IsEmpty: false } late ? late : Counted(verb + 1);
        if (obj.IsEmpty && !subject.IsEmpty && subject.First > verb) obj = Counted(subject.End);
        if (!obj.IsEmpty && lookups.QuantityAt(obj.First) is not null) obj = spans.Phrase(obj.First);
        // نفذت الهجمات قوات حكومية: the verb's own noun comes first.
        if (!obj.IsEmpty && subject.First > verb && lookups.Act.Meets(lookups.ClassesAt(lookups.Core(subject))) && lookups.Armed.Meets(lookups.ClassesOf(obj)) && Carries(word))
            (subject, obj) = (obj, subject);
        if (subject.IsEmpty && IsDual(word) && Topic(verb, obj) is { IsEmpty: false } two) return IsPassiveProne(word) && obj.IsEmpty ? new VerbArguments(default, two, true, true) : new VerbArguments(two, obj, false, true);
        if (subject.IsEmpty && !word.HasConjunction) subject = DistantTopic(verb);
        if (word.Enclitic is not null)
        {
            if (subject.First > verb || subject.IsEmpty) obj = default;
            return subject.IsEmpty ? new VerbArguments(LeftOut(verb), default, false, false) : new VerbArguments(subject, default, false, true);
        }

        if (!subject.IsEmpty && subject.First > verb && !word.HasConjunction && (obj.IsEmpty || subject.First > verb + 1) && Topic(verb, subject) is { IsEmpty: false } topic)
            return new VerbArguments(topic, subject.First > verb + 1 && lookups.TimeAt(verb + 1) < 0 ? default : subject, false, true);
        // عينت فلانا قنصلا after another's clause: a man is no subject of a feminine verb.
        if (!subject.IsEmpty && subject.First > verb && lookups.IsFeminine(verb) && lookups.IsPersonAt(subject.First) && !lookups.HeadIsFeminine(subject)
            && LeftOut(verb) is { IsEmpty: false } lent) return new VerbArguments(lent, subject, false, false);
        var prone = IsPassiveProne(word);
        // واتهم الحركة بالهجوم: an accusation must have an accused; whoever stands alone before ب is it.
        if (subject.First > verb && IsAccusing(word) && subject.End < Words.Count && (Words[subject.End].Proclitics & Proclitics.Ba) != 0 && Words[subject.End].Sentence == word.Sentence)
            return LeftOut(verb) is { IsEmpty: false } accuser ? new VerbArguments(accuser, subject, false, false) : new VerbArguments(default, subject, true, true);
        if (!subject.IsEmpty && obj.IsEmpty && prone)
        {
            // One bare phrase beside a verb that needs two: قتل ثلاثة مدنيين is passive, ودمرت آليات has left its subject out.
            if (subject.First > verb && LeftOut(verb) is { IsEmpty: false } before && ReadsAsObject(verb, subject)) return new VerbArguments(before, subject, false, false);
            return new VerbArguments(default, subject, true, true);
        }

        if (!subject.IsEmpty && obj.IsEmpty && TakesPerson(word))
        {
            // التقى رئيس الإقليم after another's clause: the subject is left out; طالب الوزير، في بيان، الحكومة: the object comes late.
            if (subject.First > verb && LateObject(verb, subject.End) is { IsEmpty: false } late) return new VerbArguments(subject, late, false, true);
            if (subject.First > verb && IsMeeting(word) && LeftOut(verb, within: true) is { IsEmpty: false } before) return new VerbArguments(before, subject, false, false);
        }

        if (!subject.IsEmpty) return new VerbArguments(subject, obj, false, true);
        var left = LeftOut(verb);
        if (left.IsEmpty && prone && !obj.IsEmpty && lookups.IsMasculineSingular(verb)) return new VerbArguments(default, obj, true, true);
        return new VerbArguments(left, obj, false, false);
    }

    /// <summary>المدينة التي يحاول الجيش استعادتها: the deed's pronoun takes the antecedent up, and who tries stands between.</summary>
    private WordRange Tried(int verb)
    {
        if (verb + 2 >= Words.Count || !lookups.IsRelative(verb) || Words[verb + 1].HasPreposition || !context.Phrases.TagOf(verb + 1).Nominal || lookups.Act.Meets(lookups.ClassesAt(verb + 1))) return default;
        var phrase = spans.Phrase(verb + 1);
        if (phrase.End >= Words.Count || Words[phrase.End] is not { Enclitic: not null } deed || deed.Sentence != Words[verb].Sentence || !lookups.Act.Meets(lookups.ClassesAt(phrase.End))) return default;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Control == 's')) return phrase;
        return default;
    }

    /// <summary>Whether a relative clause takes its antecedent up with a preposition (التي تتمركز فيها).</summary>
    public bool IsResumed(int verb) => verb + 1 < Words.Count && Words[verb + 1] is { Enclitic: not null } && Words[verb + 1].Sentence == Words[verb].Sentence
        && context.Phrases.TagOf(verb + 1).Pos == PartOfSpeech.Preposition && lookups.IsRelative(verb);

    /// <summary>الجرائم التي قامت بها الجماعة: where a preposition takes the antecedent up, the subject follows.</summary>
    private WordRange Resumed(int verb)
    {
        var at = verb + 1;
        if (Tried(verb) is { IsEmpty: false } trier) return trier;
        if (!IsResumed(verb) || at + 1 >= Words.Count || Words[at + 1].Sentence != Words[verb].Sentence) return default;
        if (Words[at + 1].HasPreposition || Words[at + 1].HasConjunction || lookups.TimeAt(at + 1) >= 0 || context.Phrases.TagOf(at + 1) is not ({ Nominal: true } or { Pos: PartOfSpeech.Numeral or PartOfSpeech.Demonstrative })) return default;
        var phrase = spans.Phrase(at + 1);
        return lookups.IsFeminine(verb) == lookups.HeadIsFeminine(phrase) || lookups.Name.Meets(lookups.ClassesOf(phrase)) || lookups.Armed.Meets(lookups.ClassesOf(phrase)) ? phrase : default;
    }

    /// <summary>هجمات نسبت إلى التنظيم: right before its preposition a verb of attribution is passive, whatever its unwritten vowels.</summary>
    private bool IsAttributed(int verb)
    {
        if (Words[verb].Enclitic is not null || verb + 1 >= Words.Count || Words[verb + 1].Sentence != Words[verb].Sentence
            || !(Words[verb + 1].StemKey == "الي" || (Words[verb + 1].Proclitics & Proclitics.Lam) != 0)) return false;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Blame)) return true;
        return false;
    }

    /// <summary>فرنسا أرمينيا, الجيش سراح: two names, or a name and the verb's own noun, that grammar took for one phrase.</summary>
    private (WordRange Subject, WordRange Object) Split(int verb, WordRange subject, WordRange obj)
    {
        if (subject.First <= verb) return (subject, obj);
        for (var i = subject.First + 1; i < subject.End; i++)
            if (lookups.IsSetObject(i) || lookups.IsStateAt(i) && lookups.IsStateAt(i - 1) && !Words[i].HasConjunction)
                return (new WordRange(subject.First, i), spans.Phrase(i));
        return (subject, obj);
    }

    /// <summary>الحزب الكردي أنقرة: adjectives that grammar gave to the object belong to the subject before them.</summary>
    private (WordRange Subject, WordRange Object) JoinAdjectives(WordRange subject, WordRange obj)
    {
        if (subject.IsEmpty || obj.First != subject.End || !Words[subject.First].HasArticle) return (subject, obj);
        var at = obj.First;
        while (at < obj.End && Words[at].HasArticle && !Words[at].HasConjunction && !Words[at].HasPreposition
            && (context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective || Words[at].Has(Features.Nisba) || lookups.NisbaAt(at).Count == 1
                || Words[at].StemKey is { Length: > 3 } key && (key[^1] == 'ي' || key.EndsWith("يه", StringComparison.Ordinal)))) at++;
        if (at == obj.First) return (subject, obj);
        var rest = at < obj.End || at < context.Document.Sentences[Words[subject.First].Sentence].End && context.Phrases.TagOf(at).Nominal && !Words[at].HasPreposition
            && !Words[at].HasConjunction && lookups.TimeAt(at) < 0
            ? context.Phrases.NounPhrase(at, Spans.Scope)
            : default;
        return (new WordRange(subject.First, at), rest);
    }

    /// <summary>إن القوات التي … سيطرت: the phrase after أن, where only relative clauses stand between.</summary>
    private WordRange DistantTopic(int verb)
    {
        var first = context.Document.Sentences[Words[verb].Sentence].First;
        for (var i = verb - 1; i >= first && i > verb - 40; i--)
        {
            if (IsVerb(i) && !lookups.IsRelative(i) && !lookups.IsAuxiliary(i) && (i == first || Words[i].HasConjunction || !context.Phrases.TagOf(i - 1).Nominal || Words[i - 1].HasArticle)) return default;
            if (Words[i].Form is ":" or "؛" or "." || lookups.IsRelative(verb)) return default;
            if (context.Phrases.TagOf(i).Pos != PartOfSpeech.Subordinator) continue;
            if (i + 1 >= verb || !context.Phrases.TagOf(i + 1).Nominal && context.Phrases.TagOf(i + 1).Pos is not (PartOfSpeech.Numeral or PartOfSpeech.Demonstrative)) return default;
            var topic = context.Phrases.NounPhrase(i + 1, Spans.Scope);
            return topic.End <= verb && (lookups.IsPlural(verb) || Agrees(verb, topic)) ? topic : default;
        }

        return default;
    }

    /// <summary>Subject and object of a verb that grammar did not see as one.</summary>
    private (WordRange Subject, WordRange Object) Untagged(int verb)
    {
        var next = verb + 1;
        var end = context.Document.Sentences[Words[verb].Sentence].End;
        while (next < end && (lookups.TimeAt(next) >= 0 || context.Phrases.TagOf(next).Pos == PartOfSpeech.Adverb)) next++;
        var bare = next < end && !Words[next].HasPreposition && !Words[next].HasConjunction && context.Phrases.TagOf(next) is { Nominal: true } or { Pos: PartOfSpeech.Numeral or PartOfSpeech.Demonstrative };
        var after = bare ? spans.Phrase(next) : default;
        if (Topic(verb, after) is { IsEmpty: false } topic) return (topic, after);
        var late = after.End < end && !after.IsEmpty && !Words[after.End].HasPreposition && !Words[after.End].HasConjunction && !Words[after.End].HasArticle && lookups.TimeAt(after.End) < 0
            && context.Phrases.TagOf(after.End) is { Nominal: true, Pos: not PartOfSpeech.Adjective } or { Pos: PartOfSpeech.Numeral };
        return (after, late && IsPlaced(verb) ? spans.Phrase(after.End) : default);
    }

    /// <summary>استعادت القوات مواقع على مشارف سرت: a name in construct with the noun of a prepositional phrase is no object.</summary>
    private bool IsGenitive(int word, int after)
    {
        if (word - 2 <= after || context.Phrases.TagOf(word).Tanwin) return false;
        ref readonly var before = ref context.Phrases.TagOf(word - 1);
        return before is { Pos: PartOfSpeech.Noun, Article: false, Pronoun: false, Tanwin: false } && lookups.TimeAt(word - 1) < 0
            && (context.Phrases.TagOf(word - 2).Pos == PartOfSpeech.Preposition || Words[word - 1].HasPreposition);
    }

    /// <summary>تقتل أكثر من ثلاثة آلاف: an object that begins with a number's qualifier.</summary>
    private WordRange Counted(int word) => word < Words.Count && lookups.QuantityAt(word) is not null && lookups.TimeAt(word) < 0 && !Words[word].HasConjunction && !Words[word].HasPreposition
        ? spans.Phrase(word)
        : default;

    /// <summary>قتل الجيش أمس عشرة مسلحين: the object after a time.</summary>
    private WordRange AfterTime(int from, int verb)
    {
        var end = context.Document.Sentences[Words[verb].Sentence].End;
        var i = from;
        while (i < end && (lookups.TimeAt(i) >= 0 || context.Phrases.TagOf(i).Pos == PartOfSpeech.Adverb || context.Phrases.TagOf(i).Tanwin && lookups.IsAdverbial(i)
            || Words[i].Form is "،" or "," && (i > from && lookups.TimeAt(i - 1) >= 0 || i + 1 < end && lookups.TimeAt(i + 1) >= 0))) i++;
        if (i == from || i >= end || Words[i].HasConjunction || Words[i].HasPreposition || lookups.IsAdverbial(i)) return default;
        return context.Phrases.TagOf(i) is { Nominal: true } or { Pos: PartOfSpeech.Numeral } ? context.Phrases.NounPhrase(i, Spans.Scope) : default;
    }

    private bool Carries(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light is { Argument: "o", Kind: LightKind.Carry }) return true;
        return false;
    }

    /// <summary>The first bare phrase of people or powers after the subject, past adverbials between commas.</summary>
    private WordRange LateObject(int verb, int from)
    {
        var end = context.Document.Sentences[Words[verb].Sentence].End;
        for (var i = from; i < end && i < from + 16; i++)
        {
            if (IsVerb(i) || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative || Words[i].Form is "." or ":" or "؛" || Words[i].HasConjunction) return default;
            if (Words[i].Form is not ("،" or ",") && lookups.TimeAt(i) < 0 && !(i + 1 < end && lookups.TimeAt(i + 1) < 0 && EndsPhrase(i))) continue;
            if (i + 1 >= end || lookups.TimeAt(i + 1) >= 0 || !context.Phrases.TagOf(i + 1).Nominal || Words[i + 1].HasPreposition || Words[i + 1].HasConjunction) continue;
            var classes = lookups.ClassesAt(i + 1);
            if (lookups.Official.Meets(classes) || lookups.Armed.Meets(classes) || lookups.Name.Meets(classes) || lookups.Body.Meets(classes))
                return context.Phrases.NounPhrase(i + 1, Spans.Scope);
        }

        return default;
    }

    /// <summary>Whether a prepositional phrase ends with this word.</summary>
    private bool EndsPhrase(int word)
    {
        for (var i = word; i > word - 5 && i >= 0 && Words[i].Sentence == Words[word].Sentence; i--)
        {
            if (context.Phrases.TagOf(i).Pos == PartOfSpeech.Preposition) return i < word && context.Phrases.NounPhrase(i + 1, PhraseScope.Core).End == word + 1;
            if (Words[i].HasPreposition) return context.Phrases.NounPhrase(i, PhraseScope.Core).End == word + 1;
        }

        return false;
    }

    /// <summary>Verbs of speech and meeting, whose object is a person or power and may come late or stand alone.</summary>
    private bool TakesPerson(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame is { TakesObject: true, Code.Type: "REQUEST" or "CONSULT" or "ACCUSE" or "SUPPORT" or "THREATEN" }) return true;
        return false;
    }

    /// <summary>قتلا، تمكنا after the pair that acts: written like a verb with نا or a noun in ا.</summary>
    private static bool IsDual(Word word) => !word.HasConjunction && word.Key.Length > 3 && word.Key[^1] == 'ا' && word.Enclitic is null or "نا" or "ا";

    private bool IsAccusing(Word word) => lexicon.LemmasOf(word).Contains("اتهم");

    private bool IsMeeting(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame is { TakesObject: true, Code.Type: "CONSULT" }) return true;
        return false;
    }

    /// <summary>The phrase that opens the clause right before the verb (headlines, أن + noun), where the phrase after it is the object.</summary>
    private WordRange Topic(int verb, WordRange after)
    {
        var end = verb;
        while (end > 0 && Words[end - 1].Sentence == Words[verb].Sentence
            && (Words[end - 1].Form is "«" or "“" || context.Phrases.TagOf(end - 1).Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb || lookups.TimeAt(end - 1) >= 0)) end--;
        if (end == 0 || Words[end - 1].Sentence != Words[verb].Sentence || !context.Phrases.TagOf(end - 1).Nominal && Words[end - 1].Form is not ("»" or "\"" or "”" or ")")) return default;
        var topic = context.Phrases.NounPhraseEndingAt(end, Spans.Scope);
        var sentence = context.Document.Sentences[Words[verb].Sentence].First;
        if (topic.IsEmpty || Words[topic.First].HasPreposition || topic.First > sentence && context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Preposition)
            topic = Joined(topic, verb) is { IsEmpty: false } joined ? joined : Opening(verb, sentence);
        if (topic.IsEmpty) return default;
        if (!Opens(topic, sentence)) topic = Opening(verb, sentence);
        if (topic.IsEmpty || !Agrees(verb, topic) && !(lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(after))) return default;
        // خبر كان: قتل أخوه: where the phrase after agrees better and the one before is no actor, it is the subject.
        var classes = lookups.ClassesOf(topic);
        return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes) || lookups.Person.Meets(classes)
            || lookups.Site.Meets(lookups.ClassesOf(after)) || lookups.Person.Meets(lookups.ClassesOf(after)) ? topic : default;
    }

    private bool Opens(WordRange topic, int sentence) => topic.First == sentence || context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Subordinator || Words[topic.First - 1].Kind == WordKind.Punctuation
        || Words[topic.First].HasConjunction || lookups.IsAuxiliary(topic.First - 1);

    /// <summary>معارك في تعز والمقاومة تتقدم: what و joins to a place before it opens the clause of the verb after it.</summary>
    private WordRange Joined(WordRange topic, int verb)
    {
        for (var i = topic.End - 1; i > topic.First; i--)
        {
            if (!Words[i].HasConjunction || Words[i].HasPreposition) continue;
            var part = new WordRange(i, topic.End);
            return lookups.Armed.Meets(lookups.ClassesOf(part)) && Agrees(verb, part) ? part : default;
        }

        return default;
    }

    /// <summary>القوات اليمنية، مدعومة بضربات، استعادت: the phrase that opens the clause, past what only describes it.</summary>
    private WordRange Opening(int verb, int sentence)
    {
        var first = sentence;
        for (var i = verb - 1; i > sentence; i--)
        {
            if (IsVerb(i) && !lookups.IsAuxiliary(i) && !lookups.IsRelative(i)) return default;
            if (context.Phrases.TagOf(i - 1).Pos != PartOfSpeech.Subordinator && Words[i - 1].Form is not ":") continue;
            first = i;
            break;
        }

        if (!context.Phrases.TagOf(first).Nominal || Words[first].HasPreposition || IsVerb(first)) return default;
        var topic = spans.Phrase(first);
        return topic.End <= verb ? topic : default;
    }

    /// <summary>Whether a bare phrase after a verb that has an earlier clause's subject is its object: by gender, or as things do not act.</summary>
    private bool ReadsAsObject(int verb, WordRange phrase)
    {
        var classes = lookups.ClassesOf(phrase);
        if (lookups.IsPlural(verb)) return true;
        if (!Words[verb].HasConjunction && !lookups.IsFeminine(verb)) return false;
        if (lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(phrase)) return true;
        if (lookups.Armed.Meets(classes) && !lookups.Site.Meets(classes)) return false;
        return lookups.Site.Meets(classes) || lookups.IsFeminine(verb) && !lookups.Name.Meets(classes);
    }

    /// <summary>Whether a verb without its object must be passive: verbs of harm and force, not of speech.</summary>
    public bool IsPassiveProne(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
        {
            foreach (var frame in lexicon.Verb(lemma))
                if (frame.TakesObject && lemma is not ("قاتل" or "حارب" or "نازل") && !Array.Exists(frame.Needs, n => n is { Part: Part.Subject, Denied: false }) && (frame.Code is { Type: "ASSAULT" or "COERCE" or "RETREAT" or "SANCTION" or "AID" } || lemma is "اتهم")) return true;
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light is { Argument: "o", Kind: LightKind.Carry }) return true;
        }

        return false;
    }

    /// <summary>The subject that an earlier verb of the sentence, or of the sentence before, lends to this one.</summary>
    private WordRange LeftOut(int verb, bool within = false)
    {
        var sentence = Words[verb].Sentence;
        var first = context.Document.Sentences[sentence].First;
        var told = false;
        for (var i = verb - 1; i >= first; i--)
        {
            told |= context.Phrases.TagOf(i).Is(Kinds.Complementizer) && Words[i].Enclitic is null;
            if (!within && context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator && Words[i].Enclitic is null && !IsSpeech(verb) && i + 1 < verb
                && context.Phrases.TagOf(i + 1) is { Nominal: true } or { Pos: PartOfSpeech.Numeral })
            {
                // إن قوات الأمن … تمكنت: the clause has its own topic, and the one who tells it is not who acts.
                var own = spans.Phrase(i + 1);
                return own.End <= verb && (lookups.IsPlural(verb) || Agrees(verb, own)) ? own : default;
            }

            if (!IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            // وقالت الوزارة إن …: who tells it is not who does it, unless a pronoun says so (إنها).
            if (told && IsSpeech(i) && !IsSpeech(verb)) continue;
            var found = Of(i);
            if (lookups.IsRelative(i) && !lookups.IsRelative(verb) && !(found.Subject.Contains(i) || found.Subject.End <= i)) continue;
            if (!found.Passive && !found.Subject.IsEmpty && found.Subject.End <= verb && Agrees(verb, found.Subject)) return found.Subject;
            if (found.Passive && lookups.Act.Meets(lookups.ClassesOf(found.Object)) && found.Object.End <= verb && lookups.IsAimOrCause(verb)) return found.Object;
        }

        if (within) return default;
        if (sentence == 0 || context.Document.Sentences[sentence - 1] is var previous && Words[previous.First].Paragraph != Words[verb].Paragraph) return default;
        var speech = IsSpeech(verb);
        var headline = Words[verb].Paragraph == 0 && context.Document.HasTitle;
        for (var i = previous.End - 1; i >= previous.First; i--)
        {
            if (!IsVerb(i) || lookups.IsAuxiliary(i) || !headline && IsSpeech(i) != speech || context.Phrases.TagOf(i - 1 >= previous.First ? i - 1 : i).Pos == PartOfSpeech.Relative) continue;
            var found = Of(i);
            if (!found.Passive && !found.Subject.IsEmpty && Agrees(verb, found.Subject)) return found.Subject;
        }

        return default;
    }

    private bool Agrees(int verb, WordRange subject)
    {
        if (lookups.IsPlural(verb)) return !lookups.HeadIsFeminine(subject) || lookups.Armed.Meets(lookups.ClassesOf(subject));
        if (!lookups.IsFeminine(verb) || lookups.HeadIsFeminine(subject) || lookups.Name.Meets(lookups.ClassesOf(subject))) return true;
        // تحالفا من الجماعات ووحدات من الجيش بسطت: with the nearer of a pair.
        for (var i = subject.First + 1; i < subject.End; i++)
            if (Words[i].HasConjunction && lookups.HeadIsFeminine(new WordRange(i, i + 1)) && lookups.Armed.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }
}
