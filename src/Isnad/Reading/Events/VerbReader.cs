using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Reads the arguments of verbs, with what event reading needs beyond grammar: passives that are not written, and subjects left out.</summary>
/// <remarks>Belongs to one reading of one report. Verbs are asked in order, as a left-out subject is an earlier verb's.</remarks>
internal sealed class VerbReader(ReadingContext context, EventLexicon lexicon, Lookups lookups)
{
    private const PhraseScope Scope = PhraseScope.Apposition | PhraseScope.Complement | PhraseScope.Coordination;

    private readonly Dictionary<int, VerbArguments> _known = [];

    private IReadOnlyList<Word> Words => context.Document.Words;

    public bool IsVerb(int word) => context.Phrases.TagOf(word).Pos == PartOfSpeech.Verb;

    public VerbArguments Of(int verb)
    {
        if (_known.TryGetValue(verb, out var known)) return known;
        _known[verb] = default;
        return _known[verb] = Read(verb);
    }

    /// <summary>The nearest verb before <paramref name="word"/> in its sentence that is not inside a relative clause of its own, or −1.</summary>
    public int Before(int word)
    {
        var first = context.Document.Sentences[Words[word].Sentence].First;
        for (var i = word - 1; i >= first; i--)
            if (IsVerb(i) && !lookups.IsAuxiliary(i)) return i;
        return -1;
    }

    private VerbArguments Read(int verb)
    {
        var word = Words[verb];
        WordRange subject = context.Phrases.SubjectOf(verb, Scope) ?? default, obj = context.Phrases.ObjectOf(verb, Scope) ?? default;
        var agent = context.Phrases.AgentOf(verb) ?? default;
        if (word.Has(Features.Passive)) return new VerbArguments(agent, obj.IsEmpty ? subject : obj, true, true);
        if (word.Enclitic is not null) return new VerbArguments(subject, default, false, !subject.IsEmpty) is var taken && subject.IsEmpty
            ? taken with { Subject = LeftOut(verb) }
            : taken;
        var transitive = IsTransitive(word);
        if (!subject.IsEmpty && obj.IsEmpty && transitive)
        {
            // One bare phrase beside a verb that needs two: قتل ثلاثة مدنيين is passive, ودمرت آليات has left its subject out.
            if (subject.First > verb && word.HasConjunction && LeftOut(verb) is { IsEmpty: false } before && ReadsAsObject(verb, subject))
                return new VerbArguments(before, subject, false, false);
            return new VerbArguments(agent, subject, true, true);
        }

        if (subject.IsEmpty)
        {
            var left = LeftOut(verb);
            if (left.IsEmpty && transitive && !obj.IsEmpty && lookups.IsMasculineSingular(verb)) return new VerbArguments(agent, obj, true, true);
            return new VerbArguments(left, obj, false, false);
        }

        return new VerbArguments(subject, obj, false, true);
    }

    /// <summary>Whether a bare phrase after a verb that has an earlier clause's subject is its object: by gender, or as things do not act.</summary>
    private bool ReadsAsObject(int verb, WordRange phrase)
    {
        var classes = lookups.ClassesOf(phrase);
        if (lookups.Armed.Meets(classes) && !lookups.Site.Meets(classes)) return false;
        if (lookups.IsFeminine(verb) && !lookups.HeadIsFeminine(phrase)) return true;
        return lookups.Site.Meets(classes) || lookups.IsFeminine(verb) && !lookups.Name.Meets(classes);
    }

    private bool IsTransitive(Word word)
    {
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var frame in lexicon.Verb(lemma))
                if (frame.TakesObject) return true;
        foreach (var lemma in lexicon.LemmasOf(word))
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light.Argument == "o" && light.Kind is LightKind.Carry) return true;
        return false;
    }

    /// <summary>The subject that an earlier verb of the sentence, or of the sentence before, lends to this one.</summary>
    private WordRange LeftOut(int verb)
    {
        var sentence = Words[verb].Sentence;
        var first = context.Document.Sentences[sentence].First;
        for (var i = verb - 1; i >= first; i--)
        {
            if (!IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            var found = Of(i);
            if (!found.Passive && !found.Subject.IsEmpty && Agrees(verb, found.Subject)) return found.Subject;
        }

        if (sentence == 0 || context.Document.Sentences[sentence - 1] is var previous && Words[previous.First].Paragraph != Words[verb].Paragraph) return default;
        for (var i = previous.First; i < previous.End; i++)
        {
            if (!IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            var found = Of(i);
            if (!found.Passive && found.SubjectSaid && !found.Subject.IsEmpty && Agrees(verb, found.Subject)) return found.Subject;
        }

        return default;
    }

    private bool Agrees(int verb, WordRange subject)
    {
        if (lookups.IsPlural(verb)) return !lookups.HeadIsFeminine(subject) || lookups.Armed.Meets(lookups.ClassesOf(subject));
        return !lookups.IsFeminine(verb) || lookups.HeadIsFeminine(subject) || lookups.Name.Meets(lookups.ClassesOf(subject));
    }
}
