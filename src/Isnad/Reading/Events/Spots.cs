using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <summary>How far the words for a place reach, and when a common noun says of no place which it is.</summary>
internal sealed class Spots(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs)
{
    /// <summary>How many larger places a place is said to lie in.</summary>
    private const int Links = 3;

    private readonly ClassSet _visits = lexicon.Classes["visits"];
    private readonly ClassSet _vague = lexicon.Classes["vague"];

    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>شارع في أحد أحياء المدينة، ميدان التحرير بوسط القاهرة، بلدة على الحدود، بمسجد النور، بحي الزهور: the phrase with what says where it lies.</summary>
    public WordRange Whole(WordRange place)
    {
        var limit = context.Document.Sentences[Words[place.First].Sentence].End;
        var end = place.End;
        // شارع الأربعين: the name of a street, a square, a gate behind its bare noun.
        if (place.Count == 1 && !Words[place.First].HasArticle && IsCommon(place.First) && end < limit && Words[end] is { HasArticle: true, HasConjunction: false, HasPreposition: false, Kind: WordKind.Arabic } && lookups.TimeAt(end) < 0 && !verbs.IsVerb(end)) end++;
        for (var link = 0; link < Links && Next(end, limit) is { IsEmpty: false } next; link++) end = next.End;
        return end == place.End ? place : new WordRange(place.First, end);
    }

    private WordRange Next(int at, int limit)
    {
        if (at >= limit) return default;
        // بمسجد النور، بحي الزهور
        var comma = Words[at].Form is "،" or "," && at + 1 < limit && (Words[at + 1].Proclitics & Proclitics.Ba) != 0 && !Words[at + 1].HasConjunction;
        if (comma) at++;
        if (Mentioned(at) is { IsEmpty: false } direct && ((Words[at].Proclitics & Proclitics.Ba) != 0 && !Words[at].HasConjunction || IsDirection(at))) return direct;
        if (comma || at + 1 >= limit || Words[at] is not { HasConjunction: false, Enclitic: null }) return default;
        var led = Words[at].StemKey is "في" or "قرب" or "داخل" or "وسط" || IsDirection(at);
        if (led && Mentioned(at + 1) is { IsEmpty: false } named) return named;
        // سوق شعبية بمنطقة البياع، أحياء أخرى في المدينة
        if ((Words[at].Proclitics & Proclitics.Ba) != 0 && Words[at].Enclitic is null && lookups.Town.Meets(lookups.ClassesAt(at)) && context.Phrases.NounPhrase(at, Spans.Scope) is { Count: > 1 } part) return part;
        if (Words[at].StemKey == "في" && Words[at + 1] is { HasArticle: true } && lookups.Town.Meets(lookups.ClassesAt(at + 1))) return new WordRange(at, at + 2);
        // في أحد أحياء ديار بكر، على الحدود مع سوريا
        if (Words[at].StemKey == "في" && Words[at + 1].StemKey is "احد" or "احدي" or "بعض" && context.Phrases.NounPhrase(at + 1, Spans.Scope) is { IsEmpty: false } one && Holds(one)) return one;
        return Words[at].StemKey == "علي" && Words[at + 1] is { StemKey: "حدود" } ? context.Phrases.NounPhrase(at + 1, Spans.Scope) : default;
    }

    private bool Holds(WordRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (lookups.IsInPlaceName(i) || lookups.Town.Meets(lookups.ClassesAt(i)) || lookups.Site.Meets(lookups.ClassesAt(i))) return true;
        return false;
    }

    private WordRange Mentioned(int first)
    {
        foreach (var mention in context.Places)
            if (mention.Words.First == first && !mention.IsDateline) return mention.Extended.IsEmpty ? mention.Words : mention.Extended;
        return default;
    }

    private bool IsDirection(int word) => Words[word] is { HasArticle: false, HasConjunction: false, StemKey: "شمال" or "جنوب" or "شرق" or "غرب" or "شمالي" or "جنوبي" or "شرقي" or "غربي" or "وسط" or "قرب" };

    private bool IsCommon(int word) => (lookups.Site.Meets(lookups.ClassesAt(word)) || lookups.Town.Meets(lookups.ClassesAt(word)) || context.Phrases.TagOf(word).Is(Kinds.Place)) && !lookups.IsInPlaceName(word);

    /// <summary>في منطقة، في الشوارع، في مستشفيات محلية: a common noun that neither a name nor the article makes one place.</summary>
    public bool IsBare(WordRange place)
    {
        if (place.Count > 2 || !IsCommon(place.First) || !Mentioned(place.First).IsEmpty) return false;
        var word = Words[place.First];
        if (place.Count == 2 && !_vague.Meets(lookups.ClassesAt(place.First + 1))) return false;
        return !word.HasArticle && word.Enclitic is null && !word.Has(Features.Dual) || place.Count == 1 && word.HasArticle && word.StemKey is "شوارع" or "طرقات" or "مستشفيات" or "اماكن" or "مدن" or "بيوت" or "منازل";
    }

    /// <summary>زيارة العراق، زيارة رسمية لواشنطن، زيارة مفاجئة للرئيس إلى عدن: a visit is where it leads.</summary>
    public WordRange Visited(Draft draft)
    {
        if (draft.Code is not { Type: "CONSULT", Mode: "visit" } || !_visits.Meets(lookups.ClassesAt(draft.Core))) return default;
        if (!draft.Recipient.IsEmpty && Mentioned(draft.Recipient.First) is { IsEmpty: false } seen)
        {
            while (seen.End < Words.Count && Words[seen.End].HasConjunction && Mentioned(seen.End) is { IsEmpty: false } more) seen = new WordRange(seen.First, more.End);
            return seen;
        }

        if (!draft.Recipient.IsEmpty && (lookups.IsStateAt(draft.Recipient.First) || lookups.IsSpot(draft.Recipient))) return draft.Recipient;
        var sentence = context.Document.Sentences[Words[draft.Cue].Sentence];
        for (var i = draft.Core + 1; i < sentence.End && i < draft.Core + 12; i++)
        {
            if (verbs.IsVerb(i) && !lookups.IsRelative(i) || Words[i].Form is "،" or "," or "." or ":" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative) break;
            if (Mentioned(i) is not { IsEmpty: false } place) continue;
            if ((Words[i].Proclitics & Proclitics.Lam) != 0 || Words[i - 1].StemKey == "الي" && Words[i - 1].Enclitic is null || i == draft.Core + 1 && !Words[i].HasPreposition) return place;
        }

        return default;
    }
}
