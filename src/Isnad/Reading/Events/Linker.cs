using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>Hangs event nouns on the words that govern them and passes the roles on: شنت القوات غارات، تمكن الجيش من قتل، أسفر القصف عن مقتل.</summary>
internal sealed class Linker(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs, Complements complements)
{
    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>Finds what a noun hangs on.</summary>
    /// <returns>The preposition it stands after, or empty.</returns>
    public string Bind(Draft draft)
    {
        var first = PhraseStart(draft.Core);
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        var verb = verbs.Before(first);
        var preposition = "";
        if ((Words[first].Proclitics & (Proclitics.Ba | Proclitics.Lam)) != 0) preposition = Words[first].Proclitics.HasFlag(Proclitics.Lam) ? "ل" : "ب";
        else if (first > sentence.First && context.Phrases.TagOf(first - 1).Pos == PartOfSpeech.Preposition) preposition = Words[first - 1].StemForm;
        if (preposition.Length > 0)
        {
            (draft.Bond, draft.Governor) = (Bond.Preposition, verb);
            return preposition;
        }

        if (verb >= 0)
        {
            var arguments = verbs.Of(verb);
            if (arguments.Object.Contains(draft.Core) && lookups.Core(arguments.Object) == draft.Core)
            {
                (draft.Bond, draft.Governor) = (Bond.Object, verb);
                return "";
            }

            if (arguments.Subject.First > verb && lookups.Core(arguments.Subject) == draft.Core)
            {
                (draft.Bond, draft.Governor) = (Bond.Subject, verb);
                return "";
            }
        }

        for (var i = draft.Core + 1; i < sentence.End && i < draft.Core + 16; i++)
        {
            if (!verbs.IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            if (verbs.Of(i) is { Subject: { IsEmpty: false } subject } && subject.Contains(draft.Core) && lookups.Core(subject) == draft.Core)
            {
                (draft.Bond, draft.Governor) = (Bond.Subject, i);
                return "";
            }

            break;
        }

        if (Words[first].HasConjunction) (draft.Bond, draft.Governor) = (Bond.Coordinated, verb);
        else if (first > sentence.First && context.Phrases.TagOf(first - 1).Nominal) (draft.Bond, draft.Governor) = (Bond.Construct, verb);
        else draft.Governor = verb;
        return "";
    }

    /// <summary>Passes roles from the governor to the noun.</summary>
    public void Pass(Draft draft, string preposition, IReadOnlyList<Draft> earlier)
    {
        if (draft.Bond == Bond.Coordinated && Previous(draft, earlier) is { } twin)
        {
            (draft.Governor, draft.Bond, draft.Status) = (twin.Governor, Bond.Coordinated, twin.Status);
            if (draft.Actor.IsEmpty) draft.Actor = twin.Actor;
            return;
        }

        if (draft.Governor < 0) return;
        var arguments = verbs.Of(draft.Governor);
        foreach (var lemma in lexicon.LemmasOf(Words[draft.Governor]))
        {
            foreach (var light in lexicon.Governors.Light(lemma))
                if (Stands(light.Argument, draft, preposition) && Apply(light, draft, arguments, earlier)) return;
            foreach (var modal in lexicon.Governors.ModalVerb(lemma))
            {
                if (modal.Argument is not "*" && !Stands(modal.Argument, draft, preposition) || modal.Argument == "*" && draft.Bond is Bond.None or Bond.Construct) continue;
                if (draft.Actor.IsEmpty) draft.Actor = Controller(modal, arguments);
                draft.Status = modal.Status;
                return;
            }
        }

        if (preposition == "ل" && Purpose(draft))
        {
            draft.Status = "planned";
            if (draft.Actor.IsEmpty) draft.Actor = NearestActor(draft, earlier) is { IsEmpty: false } near ? near : arguments.Subject;
        }
    }

    private bool Stands(string argument, Draft draft, string preposition) => argument switch
    {
        "o" => draft.Bond == Bond.Object,
        "s" => draft.Bond == Bond.Subject,
        _ => draft.Bond == Bond.Preposition && argument == preposition,
    };

    private bool Apply(LightVerb light, Draft draft, VerbArguments arguments, IReadOnlyList<Draft> earlier)
    {
        switch (light.Kind)
        {
            case LightKind.Carry:
                if (draft.Code.Type is "CONSULT" or "AGREE" or "SUPPORT") return false;
                draft.Cue = draft.Governor;
                if (!arguments.Passive || !arguments.Subject.IsEmpty) draft.Actor = arguments.Subject.IsEmpty ? draft.Actor : arguments.Subject;
                if (draft.Recipient.IsEmpty) draft.Recipient = complements.Nearest(draft.Governor, draft.Frame.Recipient);
                return true;
            case LightKind.Empty:
                if (draft.Actor.IsEmpty) draft.Actor = arguments.Subject;
                return true;
            case LightKind.Suffer:
                if (draft.Recipient.IsEmpty) draft.Recipient = light.Argument == "s" ? default : arguments.Subject;
                return true;
            case LightKind.Place:
                if (draft.Place.IsEmpty) draft.Place = arguments.Subject;
                return true;
            case LightKind.Occur:
                return true;
            case LightKind.Cause:
                if (draft.Actor.IsEmpty) draft.Actor = Cause(draft, arguments, earlier);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Who acted in the event that brought this one about.</summary>
    private WordRange Cause(Draft draft, VerbArguments arguments, IReadOnlyList<Draft> earlier)
    {
        if (!arguments.Subject.IsEmpty && !lookups.Act.Meets(lookups.ClassesOf(arguments.Subject)))
            return lookups.Armed.Meets(lookups.ClassesOf(arguments.Subject)) ? arguments.Subject : NearestActor(draft, earlier);
        return NearestActor(draft, earlier);
    }

    /// <summary>The actor of the nearest event before it in the sentence that has one.</summary>
    private WordRange NearestActor(Draft draft, IReadOnlyList<Draft> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var other = earlier[i];
            if (other == draft || Words[other.Core].Sentence != Words[draft.Core].Sentence) continue;
            if (other.Core < draft.Core && !other.Actor.IsEmpty && other.Code.Type is not ("REQUEST" or "ACCUSE" or "SUPPORT" or "REJECT")) return other.Actor;
        }

        return default;
    }

    private Draft? Previous(Draft draft, IReadOnlyList<Draft> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var other = earlier[i];
            if (other == draft || other.Core >= draft.Core) continue;
            if (!other.IsNoun || Words[other.Core].Sentence != Words[draft.Core].Sentence) return null;
            for (var k = other.Core + 1; k < draft.Core; k++)
                if (verbs.IsVerb(k) || Words[k].Form is "." or "؛" or ":") return null;
            return other;
        }

        return null;
    }

    private WordRange Controller(ModalWord modal, VerbArguments arguments) => modal.Control switch
    {
        's' => arguments.Subject,
        'o' => arguments.Object,
        _ => default,
    };

    /// <summary>ل before a verbal noun states a purpose, unless the noun before takes ل itself (استعدادات لـ, دعوة لـ are read as modality).</summary>
    private bool Purpose(Draft draft) => lexicon.Noun(draft.Lemma).Any(f => f.Gate == Gate.Open) && !Words[draft.Core].HasArticle;

    private int PhraseStart(int noun)
    {
        var first = noun;
        var floor = context.Document.Sentences[Words[noun].Sentence].First;
        while (first > floor)
        {
            if (Words[first].HasPreposition || Words[first].HasConjunction) break;
            var before = first - 1;
            if (Words[before].StemKey == "من" && before > floor && lookups.IsTransparent(before - 1)) first = before - 1;
            else if (lookups.IsTransparent(before) && context.Phrases.TagOf(before).Pos != PartOfSpeech.Verb || Words[before].Form is "\"" or "«" or "“") first = before;
            else break;
        }

        return first;
    }
}
