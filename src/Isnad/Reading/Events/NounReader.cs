using Isnad.Names;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Reads event nouns and verbal nouns (مقتل، غارة، قصف) with the roles that stand around them in their own phrase.</summary>
internal sealed class NounReader(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Referents referents, Complements complements)
{
    private const PhraseScope Scope = PhraseScope.Complement | PhraseScope.Coordination;

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The event that the noun names, or null. Verbs of its relative clauses are added to <paramref name="consumed"/>.</summary>
    public Draft? Read(int noun, HashSet<int> consumed)
    {
        var word = Words[noun];
        var frames = lexicon.Noun(word.StemKey);
        if (frames.Length == 0) return null;
        var phrase = context.Phrases.NounPhrase(noun, PhraseScope.Core);
        foreach (var frame in frames)
        {
            if (!Holds(frame, noun, phrase)) continue;
            if (frame.Code is null) return null;
            var draft = new Draft { Cue = noun, Core = noun, Frame = frame, Code = frame.Code, IsNoun = true, Lemma = word.StemKey };
            Fill(draft, phrase, consumed);
            return draft;
        }

        return null;
    }

    private bool Holds(Frame frame, int noun, WordRange phrase)
    {
        foreach (var need in frame.Needs)
        {
            var met = need.Part switch
            {
                Part.Adjective => AnyIn(need.Classes, noun + 1, phrase.End),
                Part.Construct => IsConstruct(noun) && need.Classes.Meets(lookups.ClassesOf(new WordRange(noun + 1, Math.Max(phrase.End, noun + 2)))),
                Part.Object => ObjectOf(noun) is { IsEmpty: false } o && Meets(need, o),
                Part.Preposition => context.Phrases.Argument(noun, need.Preposition, Scope) is { } p && Meets(need, p),
                _ => true,
            };
            if (met == need.Denied) return false;
        }

        return true;
    }

    private bool Meets(Condition need, WordRange phrase) =>
        (need.Classes.IsEmpty || need.Classes.Meets(lookups.ClassesOf(phrase))) && (!need.Own || Words[lookups.Core(phrase)].Enclitic is not null);

    private bool AnyIn(ClassSet classes, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (classes.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    private bool IsConstruct(int noun) => !Words[noun].HasArticle && Words[noun].Enclitic is null && noun + 1 < Words.Count
        && Words[noun + 1].Sentence == Words[noun].Sentence && !Words[noun + 1].HasConjunction;

    /// <summary>What a verbal noun governs as its object: its construct phrase, or the phrase after it.</summary>
    private WordRange ObjectOf(int noun) => context.Phrases.GenitiveOf(noun, Scope) ?? default;

    private void Fill(Draft draft, WordRange phrase, HashSet<int> consumed)
    {
        var noun = draft.Core;
        var frame = draft.Frame;
        var genitive = context.Phrases.GenitiveOf(noun, Scope) ?? default;
        if (!genitive.IsEmpty && (lookups.IsTransparent(genitive.First) && lookups.Act.Meets(lookups.ClassesOf(genitive)) || frame.Needs.Any(n => n.Part == Part.Construct && !n.Denied)))
        {
            // The construct word belongs to the cue (إطلاق نار، حملة اعتقالات): roles stand after it.
            genitive = context.Phrases.GenitiveOf(lookups.Core(genitive), Scope) is { } inner && frame.Construct == ConstructRole.Actor ? inner : default;
        }

        var bare = genitive.IsEmpty ? default : context.Phrases.ObjectOf(noun, Scope) ?? default;
        if (bare.First < genitive.End) bare = default;
        var led = complements.Nearest(noun, frame.Recipient);
        draft.Actor = context.Phrases.AgentOf(noun, Scope) ?? default;
        Construct(draft, genitive, bare, led);
        Pronoun(draft);
        if (draft.Recipient.IsEmpty && led != draft.Actor) draft.Recipient = led;
        if (Array.IndexOf(frame.Recipient, "between") >= 0) Between(draft);
        if (draft.Actor.IsEmpty) Nisba(draft, phrase, genitive);
        if (draft.Actor.IsEmpty && frame.Construct is ConstructRole.Actor or ConstructRole.Either or ConstructRole.Recipient
            && context.Phrases.Argument(noun, "ل", Scope) is { } owner && owner != draft.Recipient && owner.First <= phrase.End
            && lookups.Armed.Meets(lookups.ClassesOf(owner)) && (frame.Construct != ConstructRole.Recipient || !draft.Recipient.IsEmpty))
            draft.Actor = owner;
        if (draft.Code.Type is "AID" or "COOPERATE") Backed(draft);
        Relative(draft, phrase, consumed);
        if (draft.Place.IsEmpty) draft.Place = complements.Nearest(noun, frame.Place);
    }

    private void Construct(Draft draft, WordRange genitive, WordRange bare, WordRange led)
    {
        if (genitive.IsEmpty) return;
        var frame = draft.Frame;
        var classes = lookups.ClassesOf(genitive);
        switch (frame.Construct)
        {
            case ConstructRole.Actor:
                if (draft.Actor.IsEmpty) draft.Actor = genitive;
                break;
            case ConstructRole.Recipient when !bare.IsEmpty && !lookups.Site.Meets(classes) && frame.TakesObject:
                // تفخيخ التنظيم الطرق: subject and object both stand after the verbal noun.
                (draft.Actor, draft.Recipient) = (genitive, bare);
                break;
            case ConstructRole.Recipient when frame.TakesObject && context.Phrases.Argument(draft.Core, "ل", Scope) is { } given
                && given.First == genitive.End && !lookups.Site.Meets(classes):
                (draft.Actor, draft.Recipient) = (genitive, given);
                break;
            case ConstructRole.Recipient:
                if (frame.TakesObject || frame.SubjectSuffers) draft.Recipient = genitive;
                if (Array.IndexOf(frame.Place, "o") >= 0) draft.Place = genitive;
                break;
            case ConstructRole.Either:
                var acts = lookups.Armed.Meets(classes) && !lookups.Site.Meets(classes) && (!led.IsEmpty || !lookups.Name.Meets(classes));
                if (acts) draft.Actor = genitive;
                else draft.Recipient = genitive;
                break;
        }
    }

    private void Pronoun(Draft draft)
    {
        var word = Words[draft.Core];
        if (word.Enclitic is not { } pronoun) return;
        var frame = draft.Frame;
        var suffers = frame.Construct == ConstructRole.Recipient && (frame.TakesObject || frame.SubjectSuffers || Array.IndexOf(frame.Place, "o") >= 0);
        if (suffers && frame.TakesObject && context.Phrases.ObjectOf(draft.Core, Scope) is { IsEmpty: false } bare && bare.First == draft.Core + 1)
        {
            // قتلهم المدنيين: the pronoun acts.
            draft.Actor = referents.Actor(draft.Core, pronoun);
            draft.Recipient = bare;
        }
        else if (suffers && frame.TakesObject && context.Phrases.Argument(draft.Core, "ل", Scope) is { } given && given.First == draft.Core + 1)
        {
            draft.Actor = referents.Actor(draft.Core, pronoun);
            draft.Recipient = given;
        }
        else if (suffers)
        {
            var found = referents.Recipient(draft.Core, pronoun, draft.Actor);
            if (frame.TakesObject || frame.SubjectSuffers) draft.Recipient = found;
            if (Array.IndexOf(frame.Place, "o") >= 0) draft.Place = found;
        }
        else
        {
            draft.Actor = referents.Actor(draft.Core, pronoun);
        }

        draft.PronounUsed = true;
    }

    /// <summary>بدعم من التحالف: the one after من backs the subject of the clause.</summary>
    private void Backed(Draft draft)
    {
        if ((Words[draft.Core].Proclitics & Proclitics.Ba) == 0 || context.Phrases.Argument(draft.Core, "من", Scope) is not { } backer || !complements.IsNear(draft.Core, backer.First)) return;
        draft.Actor = backer;
        if (draft.Recipient.IsEmpty && verbs.Before(draft.Core) is >= 0 and var verb) draft.Recipient = verbs.Of(verb).Subject;
    }

    /// <summary>بين القوات والمسلحين: the first acts, the second receives.</summary>
    private void Between(Draft draft)
    {
        if (context.Phrases.Argument(draft.Core, "بين", PhraseScope.Complement) is not { } first || !complements.IsNear(draft.Core, first.First)) return;
        var words = Words;
        var end = context.Document.Sentences[words[draft.Core].Sentence].End;
        draft.Actor = first;
        for (var i = first.End; i < end && i < first.End + 24; i++)
        {
            if (!words[i].HasConjunction || words[i].Kind != WordKind.Arabic || verbs.IsVerb(i)) continue;
            var at = words[i].StemKey == "بين" ? i + 1 : i;
            // من جهة … من جهة أخرى: the sides may be coordinations themselves; the second side follows the first "من جهة".
            var sides = SideBreak(first.First, end);
            if (sides > 0)
            {
                draft.Actor = context.Phrases.NounPhrase(first.First, Scope);
                draft.Recipient = context.Phrases.NounPhrase(sides, Scope);
            }
            else
            {
                draft.Recipient = context.Phrases.NounPhrase(at, PhraseScope.Complement);
            }

            return;
        }
    }

    private int SideBreak(int first, int end)
    {
        for (var i = first; i + 2 < end && i < first + 30; i++)
        {
            if (Words[i].StemKey != "من" || Words[i + 1].StemKey is not ("جهه" or "جانب" or "ناحيه")) continue;
            var at = i + 2;
            if (Words[at].Form is "،" or ",") at++;
            return at < end && Words[at].HasConjunction ? at : -1;
        }

        return -1;
    }

    /// <summary>الغارات التركية، غارة أميركية: the nationality names who acts.</summary>
    private void Nisba(Draft draft, WordRange phrase, WordRange genitive)
    {
        if (draft.Frame.Construct is ConstructRole.Recipient && draft.Frame.TakesObject && draft.Recipient.IsEmpty && draft.Code.Type != "ASSAULT") return;
        foreach (var mention in context.Actors.Mentions)
        {
            if (mention.Kind != MentionKind.Nisba || mention.Words.First <= draft.Core || mention.Words.First >= phrase.End) continue;
            if (!genitive.IsEmpty && genitive.Contains(mention.Words.First)) continue;
            draft.Actor = mention.Words;
            return;
        }
    }

    /// <summary>The relative clause on the noun: غارات شنتها المقاتلات على …، هجوم استهدف …، الجرائم التي ارتكبها ….</summary>
    private void Relative(Draft draft, WordRange phrase, HashSet<int> consumed)
    {
        var end = context.Document.Sentences[Words[draft.Core].Sentence].End;
        var at = phrase.End;
        for (var steps = 0; at < end && steps < 12; at++, steps++)
        {
            if (verbs.IsVerb(at)) break;
            if (Words[at].Kind == WordKind.Punctuation && Words[at].Form is not ("\"" or "«" or "»" or "“" or "”" or "(" or ")")) return;
            if (context.Phrases.TagOf(at).Pos == PartOfSpeech.Subordinator || Words[at].HasConjunction) return;
        }

        if (at >= end || !verbs.IsVerb(at) || Words[at].HasConjunction) return;
        var relative = context.Phrases.TagOf(at - 1).Pos == PartOfSpeech.Relative && at - 1 <= phrase.End + 2;
        var taken = Words[at].Enclitic is not null || at + 1 < end && Words[at + 1].Enclitic is not null && context.Phrases.TagOf(at + 1).Pos == PartOfSpeech.Preposition;
        if (!relative && Words[draft.Core].HasArticle && !taken) return;
        if (taken)
        {
            if (!relative && Words[draft.Core].HasArticle && at > phrase.End) return;
            var arguments = verbs.Of(at);
            if (arguments.SubjectSaid && arguments.Subject.First > at && draft.Actor.IsEmpty) draft.Actor = arguments.Subject;
            if (draft.Recipient.IsEmpty) draft.Recipient = complements.Nearest(at, draft.Frame.Recipient);
            consumed.Add(at);
            return;
        }

        foreach (var lemma in lexicon.LemmasOf(Words[at]))
            foreach (var light in lexicon.Governors.Light(lemma))
            {
                if (light.Kind != LightKind.Aim || context.Phrases.ObjectOf(at, Scope) is not { } aimed) continue;
                if (draft.Recipient.IsEmpty) draft.Recipient = aimed;
                consumed.Add(at);
                return;
            }
    }
}
