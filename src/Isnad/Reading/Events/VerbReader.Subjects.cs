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
        if (topic.IsEmpty || Words[topic.First].HasPreposition || topic.First > sentence && context.Phrases.TagOf(topic.First - 1).Pos == PartOfSpeech.Preposition)
            topic = Joined(topic, verb) is { IsEmpty: false } joined ? joined : Opening(verb, sentence);
        if (topic.IsEmpty) return default;
        if (!Opens(topic, sentence)) topic = Opening(verb, sentence);
        if (topic.IsEmpty || !Agrees(verb, topic) && !(lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(after))) return default;
        // خبر كان: قتل أخوه: where the phrase after agrees better and the one before is no actor, it is the subject.
        var classes = lookups.ClassesOf(topic);
        return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes) || lookups.Person.Meets(classes) || lookups.Body.Meets(classes)
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
