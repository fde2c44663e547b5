using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <content>Where the subject stands: before the verb, after its pronoun, or in an earlier clause.</content>
internal sealed partial class VerbReader
{
    /// <summary>المدينة التي يحاول الجيش استعادتها: the deed's pronoun takes the antecedent up, and who tries stands between.</summary>
    private WordRange Tried(int verb)
    {
        if (verb + 2 >= Words.Count || !lookups.IsRelative(verb) || Words[verb + 1].HasPreposition || !context.Phrases.TagOf(verb + 1).Nominal || lookups.Act.Meets(lookups.ClassesAt(verb + 1))) return default;
        var phrase = spans.Phrase(verb + 1);
        if (phrase.End >= Words.Count || Words[phrase.End] is not { Enclitic: not null } deed || deed.Sentence != Words[verb].Sentence || !lookups.Act.Meets(lookups.ClassesAt(phrase.End))) return default;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Control == 's') || Array.Exists(lexicon.Governors.Light(lemma), l => l is { Kind: LightKind.Empty, Argument: "o" })) return phrase;
        return default;
    }

    /// <summary>الأمم المتحدة تطلب هدنة والجيش يوافق: the noun joined by و that opens the verb's own clause.</summary>
    private WordRange OwnClause(int verb)
    {
        if (Words[verb].HasConjunction || !context.Phrases.TagOf(verb).Is(Kinds.Imperfect)) return default;
        var first = context.Document.Sentences[Words[verb].Sentence].First;
        var end = verb;
        while (end > first && (context.Phrases.TagOf(end - 1).Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb || Words[end - 1].Form is "«" or "\"")) end--;
        for (var i = end - 1; i > first && i > end - 7; i--)
        {
            if (context.Phrases.TagOf(i).Pos is PartOfSpeech.Verb or PartOfSpeech.Relative or PartOfSpeech.Subordinator || Words[i].Kind == WordKind.Punctuation && Words[i].Form is not ("«" or "»" or "\"")) return default;
            if (Words[i].HasConjunction) return lookups.OpensClause(i, verb) && context.Phrases.NounPhrase(i, PhraseScope.Apposition | PhraseScope.Complement) is var own && (own.End >= end || lookups.NameEnd(i) >= end || i + 1 == end) ? new WordRange(i, end) : default;
        }

        return default;
    }

    /// <summary>What cannot be a subject: سيطرنا speaks for itself, تماما is how, and تمكنت من قتل 11 مسلحا names whom it happens to.</summary>
    private (WordRange Subject, WordRange Object) Governed(int verb, WordRange subject, WordRange obj)
    {
        var word = Words[verb];
        if (word.Has(Features.First) && word.Has(Features.Perfect) && word.StemKey.EndsWith("نا", StringComparison.Ordinal) && subject.First > verb) return (default, obj.IsEmpty && !lookups.IsAdverbial(subject.First) ? subject : obj);
        // أردوهم قتلى: how they were left.
        if (subject.First == verb + 1 && word.Enclitic is not null && Words[subject.First] is { HasArticle: false, StemKey: "قتلي" or "قتيلا" or "جرحي" or "صرعي" or "صريعا" }) return (default, obj);
        if (subject.First == verb + 1 && lookups.IsSetObject(subject.First) && (Carries(word) || Takes(word, subject.First))) return (default, obj.IsEmpty ? subject : obj);
        if (subject.First > verb && subject.Count == 1 && (lookups.IsAdverbial(subject.First) || context.Phrases.TagOf(subject.First).Tanwin && lookups.ClassesAt(subject.First).IsEmpty)) return (default, obj);
        for (var i = subject.First + 1; i < subject.End && subject.First > verb; i++)
            // قتل جندي وجرح أربعة: the second deed begins.
            if (IsHarmed(i)) return (new WordRange(subject.First, i), default);
        if (subject.First > verb + 1 && IsGenitive(subject.First, verb))
            foreach (var lemma in lexicon.LemmasOf(word))
                if (lexicon.Governors.ModalVerb(lemma).Length > 0 || lexicon.Governors.Light(lemma).Length > 0) return (default, default);
        return (subject, obj);
    }

    /// <summary>Whether a relative clause takes its antecedent up with a preposition (التي تتمركز فيها).</summary>
    public bool IsResumed(int verb) => verb + 1 < Words.Count && Words[verb + 1] is { Enclitic: not null } && Words[verb + 1].Sentence == Words[verb].Sentence
        && context.Phrases.TagOf(verb + 1).Pos == PartOfSpeech.Preposition && (lookups.IsRelative(verb) || verb > 0 && !Words[verb].HasConjunction && Words[verb].StemKey is "قام" or "قامت" or "يقوم" or "تقوم" && context.Phrases.TagOf(verb - 1).Nominal && !Words[verb - 1].HasArticle);

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

    /// <summary>العقيد الذي ألقى مسلحون القبض عليه: where a pronoun further on takes the antecedent up, or the verb's own, the phrase after the verb acts.</summary>
    private WordRange TakenUp(int verb)
    {
        if (!lookups.IsRelative(verb)) return default;
        // زرعها فيما يبدو متشددون
        var at = verb + 2 < Words.Count && Words[verb + 1].StemKey is "فيما" or "كما" && Words[verb + 2].StemKey == "يبدو" ? verb + 3 : verb + 1;
        var next = Bare(at, verb);
        if (next.IsEmpty || lookups.Act.Meets(lookups.ClassesAt(lookups.Core(next))) || !CouldAct(next)) return default;
        if (lookups.IsPlural(verb) || context.Phrases.TagOf(next.First).Oblique && !lookups.Name.Meets(lookups.ClassesAt(next.First))) return default;
        var agrees = lookups.IsFeminine(verb) == lookups.HeadIsFeminine(next) || lookups.Name.Meets(lookups.ClassesOf(next)) || lookups.IsFeminine(verb) && Words[next.First].Has(Features.Plural) || !lookups.IsFeminine(verb) && Words[next.First].Has(Features.Human);
        if (!agrees) return default;
        if (Words[verb].Enclitic is "ه" or "ها" or "هم") return next;
        if (context.Phrases.TagOf(verb - 1).Pos != PartOfSpeech.Relative) return default;
        for (var i = next.End; i < Words.Count && i < next.End + 4 && Words[i].Sentence == Words[verb].Sentence && !IsVerb(i); i++)
            if (Words[i] is { Enclitic: "ه" or "ها" or "هم", HasConjunction: false } && context.Phrases.TagOf(i).Pos == PartOfSpeech.Preposition) return next;
        return default;
    }

    /// <summary>استعادتها من التنظيم الذي استولى: of a phrase whose head does nothing, the relative pronoun takes up the noun in it that does and agrees.</summary>
    private WordRange Antecedent(int verb, WordRange phrase)
    {
        if (Agreeing(verb, phrase) is { IsEmpty: false } agreeing) return agreeing;
        // بين الجيش والمتمردين الذين تقدموا: of two sides the nearer, where it agrees.
        if (phrase.First > 0 && Words[phrase.First - 1].StemKey == "بين" && context.Phrases.TagOf(verb - 1).Pos == PartOfSpeech.Relative)
            for (var i = phrase.End - 1; i > phrase.First; i--)
                if (Words[i].HasConjunction && CouldAct(new WordRange(i, phrase.End)) && (lookups.IsPlural(verb) ? Words[i].Has(Features.Plural) : lookups.IsFeminine(verb) == lookups.HeadIsFeminine(new WordRange(i, phrase.End)))) return new WordRange(i, phrase.End);
        if (phrase.Count < 2 || lookups.IsAimOrCause(verb) || CouldAct(phrase) && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(phrase))) && !(Words[lookups.Core(phrase)].Has(Features.VerbalNoun) && !lookups.Armed.Meets(lookups.ClassesOf(phrase)) && !lookups.Body.Meets(lookups.ClassesOf(phrase))) || !lookups.IsRelative(verb)) return phrase;
        var ruled = false;
        for (var i = phrase.First + 1; i < phrase.End; i++) ruled |= context.Phrases.TagOf(i).Pos == PartOfSpeech.Preposition || Words[i].HasPreposition;
        for (var pass = 0; pass < (ruled ? 1 : 2); pass++)
            for (var i = phrase.First + 1; i < phrase.End; i++)
            {
                var led = context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Preposition || Words[i].HasPreposition;
                var noun = new WordRange(i, i + 1);
                if ((pass == 0 ? led : lookups.Armed.Meets(lookups.ClassesAt(i))) && CouldAct(noun) && !lookups.Act.Meets(lookups.ClassesAt(i)) && context.Phrases.TagOf(i).Pos != PartOfSpeech.Adjective
                    && (lookups.IsPlural(verb) ? Words[i].Has(Features.Plural) && Words[i].Has(Features.Human) : lookups.IsFeminine(verb) == lookups.HeadIsFeminine(noun))) return new WordRange(i, phrase.End);
            }

        return phrase;
    }

    /// <summary>عائلة الشاب الأميركي الذي قتل: الذي takes up the man, not his family; حكومة الإقليم في شمال العراق التي تقاتل: ground fights nobody, whoever governs it does.</summary>
    private WordRange Agreeing(int verb, WordRange phrase)
    {
        var at = verb - 1;
        while (at > 0 && context.Phrases.TagOf(at).Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb) at--;
        if (at < 1 || Words[at].StemKey is not ("الذي" or "التي") || lookups.IsAimOrCause(verb)) return default;
        var feminine = Words[at].StemKey == "التي";
        var classes = lookups.ClassesOf(phrase);
        if (!feminine && phrase.Count > 1 && lookups.HeadIsFeminine(phrase) && lookups.Person.Meets(classes) && !lookups.Armed.Meets(classes))
            for (var i = phrase.End - 1; i > phrase.First; i--)
                if (context.Phrases.TagOf(i) is { Nominal: true, Pos: not PartOfSpeech.Adjective } && !Words[i].HasConjunction && lookups.NisbaAt(i).Count == 0 && CouldAct(new WordRange(i, i + 1)) && !lookups.HeadIsFeminine(new WordRange(i, i + 1))) return new WordRange(i, phrase.End);
        if (!feminine || !lookups.IsSpot(phrase) || lookups.Armed.Meets(classes) || lookups.Body.Meets(classes) || !IsForce(Words[verb])) return default;
        var floor = Math.Max(context.Document.Sentences[Words[verb].Sentence].First, phrase.First - 8);
        for (var i = phrase.First - 1; i >= floor && !IsVerb(i) && Words[i].Kind == WordKind.Arabic; i--)
            if ((lookups.Armed | lookups.Body).Meets(lookups.ClassesAt(i)) && !lookups.Act.Meets(lookups.ClassesAt(i)) && context.Phrases.TagOf(i).Nominal && lookups.HeadIsFeminine(new WordRange(i, i + 1)) && spans.Phrase(i) is var held) return held.End > phrase.First ? new WordRange(i, phrase.First - 1) : held;
        return default;
    }

    /// <summary>وكانت تلك القوات … سيطرت: the phrase right after كان is the subject of the verb that follows it.</summary>
    private WordRange Inverted(int verb)
    {
        if (Words[verb].HasConjunction) return default;
        var first = context.Document.Sentences[Words[verb].Sentence].First;
        for (var i = verb - 2; i >= first && i > verb - 40; i--)
        {
            if (!lookups.IsAuxiliary(i) || Words[i].StemKey == "سبق")
            {
                if (IsVerb(i) && !lookups.IsRelative(i) || Words[i].Form is ":" or "؛" or "." || context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return default;
                continue;
            }

            if (context.Phrases.TagOf(i + 1) is not ({ Nominal: true } or { Pos: PartOfSpeech.Numeral or PartOfSpeech.Demonstrative }) || Words[i + 1].HasPreposition) return default;
            var topic = spans.Phrase(i + 1);
            return topic.End <= verb && Agrees(verb, topic) && (topic.End >= verb - 1 && !lookups.Act.Meets(lookups.ClassesAt(lookups.Core(topic))) || CouldAct(topic) || lookups.Person.Meets(lookups.ClassesOf(topic))) ? topic : default;
        }

        return default;
    }

    /// <summary>مجموعات مسلحة قاتلت, حكومتان تتقاتلان: a verb right after a noun without its article describes that noun, where both agree.</summary>
    private WordRange Attributive(int verb)
    {
        var w = Words[verb];
        var at = verb;
        // خلية كانت تعتزم
        while (at > 1 && Words[at - 1].Sentence == w.Sentence && (Words[at - 1].StemKey is "كان" or "كانت" or "كانوا" or "قد" || at < verb && Words[at - 1].Form is "»" or "\"" or "”")) at--;
        if (w.HasConjunction || at == 0 || Words[at - 1].Sentence != w.Sentence || Words[at - 1].HasArticle || !context.Phrases.TagOf(at - 1).Nominal || w.Enclitic is not null) return default;
        var phrase = context.Phrases.NounPhraseEndingAt(at, PhraseScope.Core);
        while (!phrase.IsEmpty && phrase.First > 0 && Words[phrase.First - 1] is { HasArticle: false, HasPreposition: false } && Words[phrase.First - 1].Has(Features.Human) && Words[phrase.First - 1].Has(Features.Plural) && context.Phrases.TagOf(phrase.First - 1).Nominal) phrase = new WordRange(phrase.First - 1, phrase.End);
        // مقتل مسلح أطلق النار: the clause describes whom the deed befell.
        if (phrase.Count > 1 && lookups.Act.Meets(lookups.ClassesAt(phrase.First)) && !lookups.Armed.Meets(lookups.ClassesAt(phrase.First))) phrase = new WordRange(phrase.First + 1, phrase.End);
        if (phrase.IsEmpty || phrase.Count > 3 || Words[phrase.First].HasArticle || Words[phrase.First].Enclitic is not null || !CouldAct(phrase) && !(lookups.IsPlural(verb) && Words[phrase.First].Has(Features.Plural) && Words[phrase.First].StemKey is [_, _, _, .., 'ي', 'ن']) || lookups.Name.Meets(lookups.ClassesOf(phrase))) return default;
        for (var i = phrase.First; i < phrase.End; i++)
            if (Words[i].HasArticle || lookups.Name.Meets(lookups.ClassesAt(i)) || lookups.TimeAt(i) >= 0) return default;
        if (phrase.First == context.Document.Sentences[w.Sentence].First) return default;
        var dual = Words[phrase.First].Has(Features.Dual);
        if (w.Has(Features.Dual) || dual) return w.Has(Features.Dual) && dual ? phrase : default;
        if (lookups.IsPlural(verb)) return Words[phrase.First].Has(Features.Plural) && (Words[phrase.First].Has(Features.Human) || Words[phrase.First].StemKey is [_, _, _, .., 'ي', 'ن']) ? phrase : default;
        // مسلح أطلق النار
        if (lookups.IsMasculineSingular(verb)) return phrase.Count <= 2 && Words[phrase.First].Has(Features.Human) && Words[phrase.First].Has(Features.Singular) && !lookups.HeadIsFeminine(phrase) && (lookups.Armed.Meets(lookups.ClassesAt(phrase.First)) && Carries(w) || w.StemKey == "اقدم") ? phrase : default;
        return lookups.IsFeminine(verb) && lookups.HeadIsFeminine(phrase) ? phrase : default;
    }

    /// <summary>The armed subject of the deed of force right before a masculine verb of harm joined to it, unless its own men are the victims.</summary>
    private WordRange Joint(int verb, WordRange victim)
    {
        if (!lookups.IsMasculineSingular(verb) || Before(verb) is not (>= 0 and var first) || lookups.IsRelative(first)) return default;
        // قصف الطيران المواقع، أما في الجنوب فقد قتل سبعة: what أما opens is told of something else.
        for (var i = first + 1; i < verb; i++)
            if (Words[i] is { StemKey: "اما", Enclitic: null } && Words[i].Form is "أما" or "وأما" or "اما") return default;
        var own = Of(first);
        if (own.Passive || own.Subject.IsEmpty || !lookups.Armed.Meets(lookups.ClassesOf(own.Subject)) || lookups.Act.Meets(lookups.ClassesAt(lookups.Core(own.Subject))) || lookups.HeadIsFeminine(own.Subject) || lookups.IsPlural(first)
            || Words[own.Subject.First].Has(Features.Plural) && Words[own.Subject.First].Has(Features.Human) || !IsForce(Words[first])) return default;
        return Words[lookups.Core(victim)].StemKey is "جندي" or "جنود" or "ضابط" or "ضباط" or "شرطي" or "عسكري" or "عسكريين" ? lookups.Core(own.Subject) is var core && Words[core].StemKey is "جيش" or "جهاز" ? default : own.Subject : own.Subject;
    }

    private bool IsForce(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
        {
            foreach (var frame in lexicon.Verb(lemma))
                if (frame.Code is { Type: "ASSAULT" or "COERCE" }) return true;
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light is { Argument: "o", Kind: LightKind.Carry }) return true;
        }

        return false;
    }

    /// <summary>Whether a phrase names people, powers or what fires.</summary>
    private bool CouldAct(WordRange phrase)
    {
        var classes = lookups.ClassesOf(phrase);
        return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Body.Meets(classes) || lookups.Person.Meets(classes) || lookups.Name.Meets(classes) || lookups.IsPersonAt(phrase.First);
    }

    /// <summary>Whether a phrase alone beside a verb of force is who uses it: an organised body (قوات، طيران، تنظيم), which does harm, where men and things suffer it.</summary>
    private bool Acts(int verb, WordRange phrase)
    {
        if (phrase.IsEmpty || lookups.QuantityAt(phrase.First) is not null || !_collective.Meets(lookups.ClassesOf(phrase)) || IsHarm(Words[verb]) && !Words[verb].Has(Features.Imperfect)) return false;
        return lookups.IsFeminine(verb) == lookups.HeadIsFeminine(phrase) || lookups.IsFeminine(verb) && Words[phrase.First].Has(Features.Plural) || phrase.Count == 1 && lookups.Name.Meets(lookups.ClassesOf(phrase));
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

    /// <summary>The phrase that opens the clause right before the verb (headlines, أن + noun), where the phrase after it is the object.</summary>
    private WordRange Topic(int verb, WordRange after)
    {
        var end = verb;
        while (end > 0 && Words[end - 1].Sentence == Words[verb].Sentence
            && (Words[end - 1].Form is "«" or "“" || context.Phrases.TagOf(end - 1).Pos is PartOfSpeech.Particle or PartOfSpeech.Negation or PartOfSpeech.Adverb || lookups.TimeAt(end - 1) >= 0)) end--;
        if (end == 0 || Words[end - 1].Sentence != Words[verb].Sentence || !context.Phrases.TagOf(end - 1).Nominal && Words[end - 1].Form is not ("»" or "\"" or "”" or ")")) return default;
        var topic = context.Phrases.NounPhraseEndingAt(end, Spans.Scope);
        var sentence = context.Document.Sentences[Words[verb].Sentence].First;
        // حزب الله يستهدف: a known name is whole.
        if (lookups.ListedAt(end) is { IsEmpty: false } listed && (topic.IsEmpty || listed.First < topic.First)) topic = listed;
        if (topic.IsEmpty || Words[topic.First].HasPreposition || topic.First > sentence && context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Preposition)
            topic = Joined(topic, verb) is { IsEmpty: false } joined ? joined : Opening(verb, sentence);
        if (topic.IsEmpty) return default;
        if (!Opens(topic, sentence)) topic = Opening(verb, sentence);
        if (topic.IsEmpty || !Agrees(verb, topic) && !(lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(after))) return default;
        // خبر كان: قتل أخوه: where the phrase after agrees better and the one before is no actor, it is the subject.
        var classes = lookups.ClassesOf(topic);
        return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes) || lookups.Person.Meets(classes) || lookups.Body.Meets(classes)
            || lookups.Site.Meets(lookups.ClassesOf(after)) || lookups.Person.Meets(lookups.ClassesOf(after))
            // المحاصرون رفضوا: a masculine plural verb speaks of people.
            || Words[verb].StemKey.EndsWith("وا", StringComparison.Ordinal) && Words[lookups.Core(topic)].StemKey is { Length: > 4 } key && key[^1] == 'ن' && key[^2] is 'ي' or 'و' ? topic : default;
    }

    private bool Opens(WordRange topic, int sentence) => topic.First == sentence || context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Subordinator || Words[topic.First - 1].Kind == WordKind.Punctuation
        || Words[topic.First].HasConjunction || lookups.IsAuxiliary(topic.First - 1) || Words[topic.First - 1].StemKey is "لكن" or "بل" or "اما" or "بينما" or "فيما" or "حيث";

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

    /// <summary>The subject that an earlier verb of the sentence, or of the sentence before, lends to this one.</summary>
    private WordRange LeftOut(int verb, bool within = false)
    {
        var sentence = Words[verb].Sentence;
        var first = context.Document.Sentences[sentence].First;
        // نددت بالقصف … تستهدف المواقع: an imperfect of aim in midsentence describes a strike.
        if (verb > first && !Words[verb].HasConjunction && Words[verb].Has(Features.Imperfect) && context.Phrases.TagOf(verb - 1).Nominal && lookups.IsAimOrCause(verb)) return default;
        // سبق لتركيا أن شنت: whoever had done it before.
        if (verb - 3 >= first && Words[verb - 1] is { StemKey: "ان", Enclitic: null } && verb - first < 12)
            for (var i = verb - 2; i > first && i > verb - 6; i--)
                if (Words[i - 1].StemKey == "سبق" && (Words[i].Proclitics & Proclitics.Lam) != 0 && Words[i].Enclitic is null) return new WordRange(i, verb - 1);
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
            if ((told || Words[verb].QuoteDepth > Words[i].QuoteDepth) && IsSpeech(i) && !IsSpeech(verb)) continue;
            var found = Of(i);
            // الذي اعتقله مسلحون وقتلوه: with the pronoun again, the clause goes on.
            var goesOn = Words[verb] is { HasConjunction: true, Enclitic: not null } && Before(verb) == i;
            // ضبطت الشرطة الهواتف التي وصلت وألقت القبض: things in a relative clause do no such deed.
            if (lookups.IsRelative(i) && !lookups.IsRelative(verb) && verb > i + 2 && IsForce(Words[verb]) && !CouldAct(found.Subject) && Words[context.Phrases.Head(found.Subject)] is { } things && things.Has(Features.Plural) && !things.Has(Features.Human) && !lookups.Act.Meets(lookups.ClassesOf(found.Subject))) continue;
            if (!goesOn && lookups.IsRelative(i) && !lookups.IsRelative(verb) && !(found.Subject.Contains(i) || found.Subject.End <= i)) continue;
            if (!found.Passive && !found.Subject.IsEmpty && found.Subject.End <= verb && Agrees(verb, found.Subject))
            {
                if (Those(verb, found.Subject) is { IsEmpty: false } those) return those;
                if (!Clashes(verb, found.Subject)) return found.Subject;
                // Who speaks may have been named earlier; who acts is then nobody's guess.
                if (!IsSpeech(verb)) return default;
            }

            // قتل مسلح بعد أن أطلق النار: who was killed had fired.
            if (found.Passive && verb > 1 && Words[verb - 1].StemKey == "ان" && Words[verb - 2].StemKey is "بعد" or "عقب" && Carries(Words[verb]) && Agrees(verb, found.Object) && lookups.Armed.Meets(lookups.ClassesOf(found.Object)) && found.Object.End <= verb) return found.Object;
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
            if (!found.Passive && !found.Subject.IsEmpty && Agrees(verb, found.Subject))
            {
                if (!Clashes(verb, found.Subject)) return found.Subject;
                if (!speech) return default;
            }
        }

        return default;
    }

    /// <summary>أطلق التحالف عملية ضد المسلحين بعد أن سيطروا: a plural in a clause of its own means the many who were named, not the one body before them.</summary>
    private WordRange Those(int verb, WordRange subject)
    {
        if (!lookups.IsPlural(verb) || Words[verb].HasConjunction || Words[verb - 1].StemKey is not ("ان" or "عندما" or "حين" or "لما" or "بعدما" or "قبلما") || Words[verb - 1].Enclitic is not null
            || Words[context.Phrases.Head(subject)] is { } head && head.Has(Features.Plural) && head.Has(Features.Human) || subject.Count > 1 && subject.First < verb && HasPair(subject)) return default;
        for (var i = verb - 2; i >= subject.End; i--)
        {
            var phrase = new WordRange(i, i + 1);
            if (Words[i].Has(Features.Plural) && (Words[i].Has(Features.Human) || lookups.Armed.Meets(lookups.ClassesAt(i)) && Words[i].StemKey is [_, _, .., 'ي', 'ن']) && context.Phrases.TagOf(i) is { Nominal: true, Pos: not PartOfSpeech.Adjective } && CouldAct(phrase) && !lookups.HeadIsFeminine(phrase)) return spans.Phrase(i) is var full && full.End < verb ? full : phrase;
        }

        return default;
    }

    private bool HasPair(WordRange phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (Words[i].HasConjunction) return true;
        return false;
    }

    /// <summary>فتحت الشرطة النار على رجل اقتحم: behind its subject a verb agrees in full, so that a masculine singular continues no feminine and no plural of people.</summary>
    private bool Clashes(int verb, WordRange subject)
    {
        // أحبطت القوة هجوما وقتل ثمانية: written like the verbal noun; تمنع: the feminine's as well as yours.
        if (Words[verb].Enclitic is null && lexicon.Noun(Words[verb].StemKey).Length > 0 || Words[verb].StemKey[0] == 'ت' && (context.Phrases.TagOf(verb).Is(Kinds.Imperfect) || Words[verb].Has(Features.Imperfect) || Words[verb].StemKey.Length == 4 && lexicon.LemmasOf(Words[verb]).Contains(Words[verb].StemKey[1..]))) return false;
        // أعلنت الشرطة ضبط خلية: three bare letters that و does not join to the clause before are the verbal noun.
        if (Words[verb] is { HasConjunction: false, Enclitic: null, StemKey: [_, not 'ا', not ('ا' or 'ي')] } && verb > 0 && Words[verb - 1].StemKey is not ("ان" or "قد" or "الذي" or "ثم" or "حيث" or "عندما") && lexicon.LemmasOf(Words[verb]).Contains(Words[verb].StemKey)) return false;
        if (!lookups.IsMasculineSingular(verb) || Words[verb].Has(Features.First) || Words[verb].StemKey[0] is 'ن' or 'ا' && context.Phrases.TagOf(verb).Is(Kinds.Imperfect) || IsDual(Words[verb]) || lookups.IsPersonAt(subject.First) || lookups.Name.Meets(lookups.ClassesOf(subject))) return false;
        var head = Words[context.Phrases.Head(subject)];
        return head.Has(Features.Plural) && head.Has(Features.Human) && !_collective.Meets(lookups.ClassesOf(subject)) || head.StemKey[^1] == 'ه' && lookups.HeadIsFeminine(subject) || head.StemKey.EndsWith("ات", StringComparison.Ordinal);
    }

    private bool Agrees(int verb, WordRange subject)
    {
        if (lookups.IsPlural(verb)) return !lookups.HeadIsFeminine(subject) || lookups.Armed.Meets(lookups.ClassesOf(subject));
        if (!lookups.IsFeminine(verb) || lookups.HeadIsFeminine(subject) || lookups.Name.Meets(lookups.ClassesOf(subject))) return true;
        // معظم القيادات انسحبت: with what is counted.
        if (lookups.Core(subject) is var counted && counted != subject.First && lookups.HeadIsFeminine(new WordRange(counted, subject.End))) return true;
        // تحالفا من الجماعات ووحدات من الجيش بسطت: with the nearer of a pair.
        for (var i = subject.First + 1; i < subject.End; i++)
            if (Words[i].HasConjunction && lookups.HeadIsFeminine(new WordRange(i, i + 1)) && lookups.Armed.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }
}
