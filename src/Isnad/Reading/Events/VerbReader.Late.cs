using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <content>The object that stands late, past times, means and places.</content>
internal sealed partial class VerbReader
{
    /// <summary>استهدف بثلاث غارات مبنى، هاجمتا مساء أمس حاجزا: the bare phrase behind the times and short prepositional phrases right after the verb.</summary>
    public WordRange PastAdjuncts(int verb)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, verb + 14);
        var at = verb + 1;
        while (at < end)
        {
            if (at > verb + 1 && IsSwallowed(at)) break;
            if (lookups.TimeAt(at) >= 0 || context.Phrases.TagOf(at).Pos == PartOfSpeech.Adverb || Words[at].StemKey is "كذلك" or "ايضا" || at > verb + 1 && Words[at].Form is "،" or ",") at++;
            else if ((Words[at].Proclitics & Proclitics.Ba) != 0 && Words[at].Enclitic is null && context.Phrases.TagOf(at) is { Nominal: true } or { Pos: PartOfSpeech.Numeral }) at = AdjunctEnd(at, verb);
            else if (Words[at] is { StemKey: "في" or "من" or "عبر" or "خلال" or "قرب", Enclitic: null, HasConjunction: false } && at + 1 < end && context.Phrases.TagOf(at + 1) is { Nominal: true } or { Pos: PartOfSpeech.Numeral }) at = AdjunctEnd(at + 1, verb);
            else break;
        }

        if (at == verb + 1 && at < end && Words[at] is { HasArticle: false, HasPreposition: false, HasConjunction: false } && context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective && lookups.Site.Meets(lookups.ClassesAt(at))) return spans.Phrase(at);
        if (at == verb + 1 || at >= end || Words[at].HasArticle && Words[at - 1].HasArticle || lookups.IsAdverbial(at) || context.Phrases.TagOf(at).Tanwin && lookups.ClassesAt(at).IsEmpty) return default;
        if (IsSwallowed(at)) return new WordRange(at, Math.Max(at + 2, context.Phrases.NounPhrase(at, Spans.Scope).End));
        var found = Bare(at, verb) is { IsEmpty: false } bare ? bare : Words[at] is { HasPreposition: false, HasConjunction: false } && context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective && (lookups.Site | lookups.Town).Meets(lookups.ClassesAt(at)) ? spans.Phrase(at) : default;
        if (found.IsEmpty) return default;
        var classes = lookups.ClassesOf(found);
        // The word must be one that a deed befalls, and no further part of the phrase that the preposition leads.
        return lookups.QuantityAt(at) is not null || Words[at].HasArticle == Words[at - 1].HasArticle && !Words[at].HasArticle && context.Phrases.TagOf(at).Tanwin
            || _targets.Meets(classes) || lookups.IsPersonAt(at) ? found : default;
    }

    /// <summary>قتلوا أمس ستة مسلحين: a number right behind a day counts what follows it, people or things in the plural.</summary>
    private bool IsSwallowed(int word) => lookups.TimeAt(word) >= 0 && lookups.TimeAt(word - 1) >= 0 && context.Phrases.TagOf(word) is { Pos: PartOfSpeech.Numeral, Article: false } && word + 1 < Words.Count && Words[word + 1].Sentence == Words[word].Sentence && lookups.TimeAt(word + 1) < 0
        && Words[word + 1] is { HasArticle: false, HasPreposition: false, HasConjunction: false } next && (next.Has(Features.Plural) || (lookups.Person | lookups.Site).Meets(lookups.ClassesAt(word + 1)));

    private int AdjunctEnd(int noun, int verb)
    {
        var core = context.Phrases.NounPhrase(noun, PhraseScope.Core);
        // بالرصاص | عشرة شبان: a count begins a phrase of its own.
        for (var i = noun + 1; i < core.End; i++)
            if (Words[noun].HasArticle && !Words[i].HasArticle && (lookups.QuantityAt(i) is not null || context.Phrases.TagOf(i).Pos == PartOfSpeech.Numeral)) return i;
        // بغارات | مبنى الإذاعة: a deed without its article is in construct with no site; بقذائف | مواقع.
        for (var i = noun + 1; i < core.End; i++)
            if (!Words[i].HasArticle && !Words[i].HasConjunction && (lookups.Site | lookups.Town).Meets(lookups.ClassesAt(i)) && lookups.TimeAt(i) < 0 && (lookups.Act | _shot).Meets(lookups.ClassesAt(lookups.Core(new WordRange(noun, i))))) return i;
        return Math.Max(core.End, noun + 1);
    }

    /// <summary>The first person or power past what stands between, whose phrase ends before the ب of the charge.</summary>
    private WordRange AccusedLate(int verb, int from)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, from + 24);
        for (var i = from; i + 1 < end; i++)
        {
            if (Words[i].Form is "." or "؛" or ":" || context.Phrases.TagOf(i).Pos == PartOfSpeech.Subordinator) return default;
            if (Words[i].HasPreposition || Words[i].HasConjunction || Words[i].Kind != WordKind.Arabic || lookups.TimeAt(i) >= 0 || !context.Phrases.TagOf(i).Nominal && !lookups.IsStateAt(i)) continue;
            if (context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Preposition || !CouldAct(new WordRange(i, i + 1)) && !CouldAct(spans.Phrase(i))) continue;
            var phrase = spans.Phrase(i);
            for (var k = i + 1; k < phrase.End; k++)
                if ((Words[k].Proclitics & Proclitics.Ba) != 0) phrase = new WordRange(i, k);
            if (phrase.End < Words.Count && (Words[phrase.End].Proclitics & Proclitics.Ba) != 0) return phrase;
        }

        return default;
    }

    /// <summary>The first counted phrase after prepositional ones, within the verb's clause.</summary>
    private WordRange CountedLate(int verb, int from)
    {
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, from + 16);
        for (var i = from; i < end; i++)
        {
            if (IsVerb(i) || Words[i].HasConjunction || Words[i].Form is "." or "؛" or ":" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) return default;
            if (i > from && lookups.QuantityAt(i) is not null && context.Phrases.TagOf(i - 1).Pos != PartOfSpeech.Preposition && Counted(i) is { IsEmpty: false } counted) return counted;
        }

        return default;
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

    /// <summary>The first indefinite accusative behind places, times and a comma, before another clause begins.</summary>
    private WordRange LateAccusative(int verb, int from)
    {
        // حملة تستهدف جماعات متشددة في المحافظات: behind a noun that it describes the verb has its object already.
        if (verb > context.Document.Sentences[Words[verb].Sentence].First && !Words[verb].HasConjunction && context.Phrases.TagOf(verb - 1).Nominal && lookups.TimeAt(verb - 1) < 0) return default;
        var end = Math.Min(context.Document.Sentences[Words[verb].Sentence].End, from + 14);
        for (var i = from; i < end; i++)
        {
            if (IsVerb(i) || Words[i].Form is "." or ":" or "؛" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative || Words[i].HasConjunction && Words[i].Kind == WordKind.Arabic) return default;
            if (i == from && !(Words[i].Form[^1] == 'ا' && lookups.Person.Meets(lookups.ClassesAt(i)) && context.Phrases.TagOf(i).Pos != PartOfSpeech.Adjective) || Words[i] is not { Kind: WordKind.Arabic, HasArticle: false, HasPreposition: false, Enclitic: null } || context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Preposition || lookups.TimeAt(i) >= 0 || lookups.IsAdverbial(i)) continue;
            if (!context.Phrases.TagOf(i).Tanwin && Words[i].Form[^1] != 'ا' && !(Words[i - 1].Form is "،" or "," && Words[i].StemKey[^1] == 'ه') || context.Phrases.TagOf(i).Pos == PartOfSpeech.ProperNoun || lookups.IsInPlaceName(i)) continue;
            if (context.Phrases.TagOf(i - 1).Pos == PartOfSpeech.Numeral || Words[i - 1].Kind == WordKind.Number) return default;
            if (_targets.Meets(lookups.ClassesAt(i)) && Words[i].StemKey is not ("شهيدا" or "شهداء" or "شهيد" or "اسيرا" or "اسير" or "اسري" or "احياء" or "جرحي") && !lookups.Act.Meets(lookups.ClassesAt(i))) return spans.Phrase(i);
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
}
