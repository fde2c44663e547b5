using Isnad.Text;

namespace Isnad.Reading.Events;

/// <content>What a noun hangs on.</content>
internal sealed partial class Linker
{
    /// <summary>تنفيذ الطيران أربع غارات، شن القوات هجوما: the verbal noun of a light verb stands before its subject and the event noun.</summary>
    private void Execution(Draft draft)
    {
        var floor = Math.Max(context.Document.Sentences[Words[draft.Core].Sentence].First, draft.First - 10);
        if (Words[draft.First].HasPreposition || Words[draft.First].HasConjunction) return;
        for (var i = draft.First - 2; i >= floor; i--)
        {
            if (verbs.IsVerb(i + 1) || verbs.IsVerb(i) || Words[i + 1].Kind == WordKind.Punctuation && Words[i + 1].Form is not ("\"" or "«" or "»")) return;
            if (Words[i].HasArticle || Words[i].StemKey is not ("تنفيذ" or "شن" or "توجيه" or "ارتكاب" or "خوض")) continue;
            var doer = complements.Genitive(i);
            if (doer.IsEmpty || doer.End < draft.First || lookups.ClassesOf(doer) is var who && !lookups.Armed.Meets(who) && !lookups.Name.Meets(who) && !lookups.Official.Meets(who) && !lookups.Body.Meets(who)) return;
            draft.Actor = new WordRange(doer.First, draft.First);
            draft.First = PhraseStart(i);
            return;
        }
    }

    private void Find(Draft draft)
    {
        var first = draft.First;
        var sentence = context.Document.Sentences[Words[draft.Core].Sentence];
        var verb = verbs.Before(first);
        draft.Governor = verb;
        if (Words[first].HasPreposition) draft.Preposition = Words[first].Proclitics.HasFlag(Proclitics.Lam) ? "ل" : "ب";
        else if (first > sentence.First && context.Phrases.TagOf(first - 1).Pos == PartOfSpeech.Preposition && Words[first - 1].Enclitic is null) draft.Preposition = Words[first - 1].StemKey;
        else if (first > sentence.First && Words[first - 1].StemKey is "بعد" or "قبل" or "خلال" or "اثناء" or "عقب" or "اثر" or "جراء" or "نتيجه" or "وسط" or "بسبب" or "منذ" or "وراء" or "خلف") draft.Preposition = Words[first - 1].StemKey;
        if (draft.Preposition.Length > 0)
        {
            draft.Bond = Bond.Preposition;
            // تمكن المقاتلون الذين يضمهم الفصيل من السيطرة: the verb that wants this preposition, past what only describes its subject.
            for (var outer = verb; outer >= 0 && (lookups.IsRelative(outer) || Describes(outer)) && !Wants(outer, draft.Preposition) && verbs.Before(outer) is >= 0 and var earlier; outer = earlier)
                if (Wants(earlier, draft.Preposition)) draft.Governor = earlier;
            // تمكن مقاتلو الفصيل، التي تضم كذا، من السيطرة بعد معارك: a relative clause that a comma has closed governs nothing.
            if (draft.Governor == verb && draft.Preposition is "بعد" or "عقب" or "اثر" or "خلال")
                while (draft.Governor >= 0 && lookups.IsRelative(draft.Governor) && Parts(draft.Governor, first) && verbs.Before(draft.Governor) is >= 0 and var main) draft.Governor = main;
            return;
        }

        if (verb >= 0)
        {
            var arguments = verbs.Of(verb);
            if (Heads(arguments.Object, draft.Core)) draft.Bond = arguments.Passive ? Bond.Subject : Bond.Object;
            else if (arguments.Subject.First > verb && Heads(arguments.Subject, draft.Core)) draft.Bond = Bond.Subject;
            if (draft.Bond != Bond.None) return;
        }

        for (var i = draft.Core + 1; i < sentence.End && i < draft.Core + 16; i++)
        {
            if (!verbs.IsVerb(i) || lookups.IsAuxiliary(i)) continue;
            var arguments = verbs.Of(i);
            if (Heads(arguments.Subject, draft.Core) || arguments.Passive && Heads(arguments.Object, draft.Core))
            {
                (draft.Bond, draft.Governor) = (Bond.Subject, i);
                return;
            }

            break;
        }

        // باشرت الجهات مواقع سقوط القذائف: in construct with another noun it is nobody's object.
        var owned = first > sentence.First && context.Phrases.TagOf(first - 1) is { Nominal: true, Article: false, Pronoun: false } && !lookups.IsStateAt(first - 1) && lookups.TimeAt(first - 1) < 0;
        if (verb >= 0 && !(owned && verbs.Of(verb).Object.IsEmpty) && Words[verb].Enclitic is null && !Words[first].HasConjunction && (verbs.Of(verb).Object is var had && had.IsEmpty || had.Contains(first) || draft.Code.Type == "CONSULT" && Words[verb].StemKey is "تلقي" or "تلقت" or "يتلقي" or "تتلقي" && !lookups.Act.Meets(lookups.ClassesOf(had))) && IsEmptyVerb(verb)
            && !Breaks(verb, first))
        {
            // أجرى الوزير بعد وصوله إلى بغداد لقاء: the object stands too far for grammar.
            draft.Bond = Bond.Object;
            return;
        }

        if (verb >= 0 && !Words[first].HasConjunction && IsModal(verb) && Follows(verb, first))
        {
            draft.Bond = Bond.Object;
            return;
        }

        if (Words[first].HasConjunction) draft.Bond = Bond.Coordinated;
        else if (first > sentence.First && context.Phrases.TagOf(first - 1).Nominal) draft.Bond = Bond.Construct;
    }

    /// <summary>قام انتحاري يرتدي حزاما بتفجير: an imperfect right behind a noun without its article only describes it.</summary>
    private bool Describes(int verb) => verb > 0 && !Words[verb].HasConjunction && Words[verb].Has(Features.Imperfect) && Words[verb - 1].Sentence == Words[verb].Sentence && context.Phrases.TagOf(verb - 1) is { Nominal: true, Article: false } && Words[verb - 1].Enclitic is null && lookups.TimeAt(verb - 1) < 0;

    private bool Wants(int verb, string preposition)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.ModalVerb(lemma), m => m.Argument == preposition) || Array.Exists(lexicon.Governors.Light(lemma), l => l.Argument == preposition)) return true;
        return false;
    }

    private bool IsModal(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            foreach (var modal in lexicon.Governors.ModalVerb(lemma))
                if (modal.Argument is "*" or "o") return true;
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (Array.Exists(lexicon.Governors.Light(lemma), l => l is { Kind: LightKind.Empty, Argument: "o" })) return true;
        return false;
    }

    /// <summary>يحاول الجيش استعادتها: only the subject stands between a verb and the noun.</summary>
    private bool Follows(int verb, int noun)
    {
        var subject = verbs.Of(verb).Subject;
        var from = subject.First > verb ? subject.End : verb + 1;
        while (from < noun && lookups.TimeAt(from) >= 0) from++;
        return from == noun;
    }

    private bool IsEmptyVerb(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            foreach (var light in lexicon.Governors.Light(lemma))
                if (light is { Kind: LightKind.Empty, Argument: "o" } && (lemma is "اجري" or "عقد" || lemma is "تولي" or "استانف" or "باشر" or "بدا" or "عاود" or "اعاد" && verbs.Of(verb).Object.IsEmpty) || light is { Kind: LightKind.Suffer, Argument: "o" } && lemma is "تلقي" || light is { Kind: LightKind.Carry, Argument: "o" } && lemma is "شن" or "نفذ" or "ارتكب" or "وجه") return true;
        return false;
    }

    /// <summary>Whether another clause stands between a verb and a noun.</summary>
    private bool Breaks(int verb, int noun)
    {
        for (var i = verb + 1; i < noun; i++)
            if (Words[i].Form is "؛" or ":" || context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return true;
        return false;
    }

    private bool Heads(WordRange phrase, int core) => phrase.Contains(core) && lookups.Core(phrase) == core;

    private int PhraseStart(int noun)
    {
        var first = noun;
        var floor = context.Document.Sentences[Words[noun].Sentence].First;
        while (first > floor)
        {
            if (Words[first].HasPreposition || Words[first].HasConjunction) break;
            var before = first - 1;
            if (lookups.NumberBefore(first) is >= 0 and var number && number >= floor && number < first) first = number;
            else if (Words[before].StemKey == "من" && before > floor && lookups.IsTransparent(before - 1)) first = before - 1;
            else if (lookups.IsTransparent(before) && !verbs.IsVerb(before) && context.Phrases.TagOf(before).Pos is not PartOfSpeech.Preposition || Words[before].Form is "\"" or "«" or "“") first = before;
            else break;
        }

        return first;
    }
}
