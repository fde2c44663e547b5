using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Sees to it that the parties to an event are people and powers: behind a strike, a weapon or a policy stands the one whose it is.</summary>
internal sealed class Parties(ReadingContext context, EventLexicon lexicon, Lookups lookups, Complements complements)
{
    private readonly ClassSet _missile = lexicon.Classes["projectile"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    public void Settle(Draft draft, List<Draft> drafts)
    {
        draft.Actor = Actor(draft, draft.Actor, drafts);
        if (draft.Code.Type is "ACCUSE" or "SUPPORT" or "REJECT") draft.Recipient = Addressed(draft, draft.Recipient, drafts);
    }

    private WordRange Actor(Draft draft, WordRange phrase, List<Draft> drafts)
    {
        if (phrase.IsEmpty) return phrase;
        var core = lookups.Core(phrase);
        if (drafts.Find(d => d != draft && d.Core == core && d.IsNoun) is { } strike) return strike.Actor;
        if (lookups.Act.Meets(lookups.ClassesAt(core)) && !lookups.Armed.Meets(lookups.ClassesAt(core))) return default;
        if (!_missile.Meets(lookups.ClassesAt(core))) return phrase;
        return Owner(core, phrase);
    }

    /// <summary>Whom praise, blame or refusal is for: the phrase itself, or whose deed or policy it names.</summary>
    private WordRange Addressed(Draft draft, WordRange phrase, List<Draft> drafts)
    {
        if (phrase.IsEmpty || IsParty(phrase)) return phrase;
        var core = lookups.Core(phrase);
        if (drafts.Find(d => d != draft && d.Core == core && d.IsNoun) is { } deed) return deed.Actor;
        return complements.Agent(core) is { IsEmpty: false } agent ? agent : Owner(core, phrase);
    }

    /// <summary>مقذوفات حوثية، مواقف المملكة: the nationality or construct phrase that says whose it is.</summary>
    private WordRange Owner(int core, WordRange phrase)
    {
        var genitive = complements.Genitive(core);
        for (var steps = 0; !genitive.IsEmpty && steps < 3; steps++)
        {
            if (IsParty(genitive)) return genitive;
            genitive = complements.Genitive(genitive.First);
        }

        for (var i = core + 1; i < phrase.End; i++)
            if (lookups.NisbaAt(i) is { Count: 1 } nisba) return nisba;
        return default;
    }

    private bool IsParty(WordRange phrase)
    {
        var classes = lookups.ClassesOf(phrase);
        if (lookups.Act.Meets(lookups.ClassesAt(lookups.Core(phrase)))) return false;
        return lookups.Armed.Meets(classes) || lookups.Official.Meets(classes) || lookups.Name.Meets(classes) || lookups.Body.Meets(classes) || lookups.Person.Meets(classes)
            || lookups.IsPersonAt(phrase.First);
    }
}
