using Isnad.Names;
using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Whether those who act and those whom it concerns are political actors at all: what a reader who knows no more than the phrase would call one.</summary>
internal sealed class Powers(ReadingContext context, EventLexicon lexicon, Lookups lookups)
{
    private readonly ClassSet _known = lookups.Armed | lexicon.Classes["foe"] | lexicon.Classes["state"] | lexicon.Classes["troops"] | lexicon.Classes["fighter"];
    private readonly ClassSet _power = lookups.Official | lookups.Force | lexicon.Classes["authority"] | lexicon.Classes["refugee"] | lexicon.Classes["elder"] | lexicon.Classes["public"] | lexicon.Classes["power2"] | lexicon.Classes["pair"];
    private readonly ClassSet _being = lexicon.Classes["being"];
    private readonly ClassSet _layman = lexicon.Classes["layman"];

    /// <summary>A state, a body or group that the actor table knows, an armed side, or an office or people of a state.</summary>
    public bool IsKnown(WordRange phrase)
    {
        if (phrase.IsEmpty) return false;
        var core = lookups.Core(phrase);
        if (_known.Meets(lookups.ClassesOf(phrase)) || lookups.NisbaAt(core).Count == 1) return true;
        foreach (var mention in context.Actors.Mentions)
        {
            if (!phrase.Contains(mention.Words.First) && !mention.Words.Contains(phrase.First)) continue;
            var actor = context.Actors.Actors[mention.Actor];
            // وزير الخارجية السعودي، الشعب اليمني: whose office or people it is.
            if ((actor.Entry >= 0 || actor.Kind == ActorKinds.State) && (mention.Words.Contains(core) || mention.Words.First <= core || (_power | lookups.Body | lookups.Person | lookups.Site).Meets(lookups.ClassesOf(phrase)))) return true;
        }

        return false;
    }

    /// <summary>What is known, and whoever holds an office, leads or speaks for others, or is a people or a named person or town.</summary>
    public bool IsPower(WordRange phrase) => !phrase.IsEmpty && (_power.Meets(lookups.ClassesOf(phrase)) || lookups.IsPersonAt(phrase.First) || lookups.IsTownNamed(phrase.First) || IsKnown(phrase));

    /// <summary>Whether someone may be heard as asking, refusing or praising in public: whoever is a power or a person or body at all, and none of everyday life.</summary>
    public bool IsHeard(WordRange phrase)
    {
        if (phrase.IsEmpty) return false;
        var classes = lookups.ClassesOf(phrase);
        return !(_layman.Meets(lookups.ClassesAt(lookups.Core(phrase))) && !IsKnown(phrase)) && ((lookups.Person | lookups.Body | lookups.Name | _being).Meets(classes) || IsPower(phrase) || IsNamed(phrase));
    }

    /// <summary>الاقتصاد الأوكراني، مشاريع في غزة: whether a phrase names a state, people or land other than the actor's own, or a body or group that the actor table knows.</summary>
    public bool Touches(WordRange phrase, WordRange actor)
    {
        if (phrase.IsEmpty) return false;
        foreach (var mention in context.Actors.Mentions)
            if (phrase.Contains(mention.Words.First) && !IsOf(mention.Actor, actor) && context.Actors.Actors[mention.Actor] is var other && (other.Entry >= 0 || other.Kind == ActorKinds.State)) return true;
        return lookups.IsTownNamed(phrase.First);
    }

    private bool IsOf(int actor, WordRange phrase)
    {
        foreach (var mention in context.Actors.Mentions)
            if (mention.Actor == actor && phrase.Contains(mention.Words.First)) return true;
        return false;
    }

    private bool IsNamed(WordRange phrase)
    {
        for (var i = phrase.First + 1; i < phrase.End; i++)
            if (lookups.IsPersonAt(i)) return true;
        return false;
    }
}
