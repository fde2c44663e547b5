using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Reading.Events;

/// <content>The two sides of a fight or talk.</content>
internal sealed partial class NounReader
{
    /// <summary>بين القوات والمسلحين: the first acts, the second receives.</summary>
    private void Between(Draft draft)
    {
        var end = context.Document.Sentences[Words[draft.Core].Sentence].End;
        var pair = complements.Nearest(draft.Core, ["بين"]);
        if (pair.IsEmpty && draft.Code.Type == "ASSAULT") pair = LatePair(draft.Core, end);
        if (pair.IsEmpty && complements.Pronoun(draft.Core, ["بين"]) is > 0 and var held && held + 2 < end && Words[held + 1] is { HasConjunction: true, StemKey: "بين", Enclitic: null })
        {
            // القتال الدائر بينهم وبين الجيش: the pronoun is one side.
            draft.Actor = referents.Recipient(held, Words[held].Enclitic!, default);
            draft.Recipient = context.Phrases.NounPhrase(held + 2, PhraseScope.Complement);
            return;
        }

        if (pair.IsEmpty && Occurring(draft.Core) is > 0 and var verb) pair = complements.Nearest(verb, ["بين"]);
        if (pair.IsEmpty) return;
        var first = context.Phrases.NounPhrase(pair.First, PhraseScope.Complement);
        draft.Actor = first;
        if (SideBreak(pair.First, end) is > 0 and var side)
        {
            // من جهة … من جهة أخرى: the sides may be coordinations themselves.
            draft.Actor = Side(pair.First, end);
            draft.Recipient = Side(side, end);
            return;
        }

        // بين الطرفين منذ زحف المسلحين وحلفائهم: two are named by one word.
        if (first.Count == 1 && Words[first.First] is { HasArticle: true, StemKey: [_, _, _, .., 'ي' or 'ا', 'ن'] } && (first.End >= end || !Words[first.End].HasConjunction)) return;
        var inside = false;
        for (var i = first.End; i < end && i < first.End + (inside ? 18 : 12); i++)
        {
            if (verbs.IsVerb(i) && lookups.IsRelative(i) && i == first.End + 1)
            {
                // بين قوات الحكومة التي تحاصر المدينة ومقاتلين: past what only describes the first side.
                inside = true;
                continue;
            }

            if (verbs.IsVerb(i) || Words[i].StemKey is "منذ" or "بعد" or "قبل" or "عقب" or "خلال" or "اثر") return;
            if (!Words[i].HasConjunction || Words[i].Kind != WordKind.Arabic || inside && Words[i].StemKey != "بين" && !lookups.Armed.Meets(lookups.ClassesAt(i))) continue;
            draft.Recipient = context.Phrases.NounPhrase(Words[i].StemKey == "بين" ? i + 1 : i, PhraseScope.Complement);
            // محادثات بين كينيا وأوغندا ورواندا، معارك بين الجيش والفصائل ووحدات من الحرس: all but the first are the other side.
            if (!inside && draft.Code.Type is "CONSULT" or "AGREE" or "COOPERATE" or "ASSAULT")
                while (!draft.Recipient.IsEmpty && draft.Recipient.End < end && Words[draft.Recipient.End] is { HasConjunction: true, HasPreposition: false } && !verbs.IsVerb(draft.Recipient.End) && (draft.Code.Type == "ASSAULT" ? lookups.Armed.Meets(lookups.ClassesAt(draft.Recipient.End)) && !lookups.IsSpot(new WordRange(draft.Recipient.End, draft.Recipient.End + 1)) : lookups.IsStateAt(draft.Recipient.End) || (lookups.Name | lookups.Body | lookups.Official).Meets(lookups.ClassesAt(draft.Recipient.End)))
                    && context.Phrases.NounPhrase(draft.Recipient.End, PhraseScope.Complement) is { IsEmpty: false } more && !lookups.OpensClause(draft.Recipient.End, more.End)) draft.Recipient = new WordRange(draft.Recipient.First, more.End);
            // بين رجال المقاومة والجيش ضد المليشيا: both are one side.
            if (!inside && !draft.Recipient.IsEmpty && draft.Recipient.End + 1 < end && Words[draft.Recipient.End] is { StemKey: "ضد", Enclitic: null } && context.Phrases.NounPhrase(draft.Recipient.End + 1, Spans.Scope) is { IsEmpty: false } foe)
                (draft.Actor, draft.Recipient) = (new WordRange(first.First, draft.Recipient.End), foe);
            return;
        }
    }

    /// <summary>اشتباكات على أطراف البلدة، بين كذا وكذا: the sides after the place, past a comma.</summary>
    private WordRange LatePair(int noun, int end)
    {
        for (var i = noun + 1; i + 1 < end && i < noun + 26; i++)
        {
            if (verbs.IsVerb(i) || Words[i].Form is "." or "؛" or ":" || context.Phrases.TagOf(i).Pos is PartOfSpeech.Relative or PartOfSpeech.Subordinator) return default;
            if (Words[i] is { StemKey: "بين", Enclitic: null, HasConjunction: false } && Words[i - 1].Form is "،" or ",") return context.Phrases.NounPhrase(i + 1, Spans.Scope);
        }

        return default;
    }

    /// <summary>One side of من جهة … من جهة أخرى: all that stands before its من, or the phrase in full.</summary>
    private WordRange Side(int first, int end)
    {
        for (var i = first + 1; i + 1 < end && i < first + 24; i++)
        {
            if (verbs.IsVerb(i) || Words[i].Kind == WordKind.Punctuation && Words[i].Form is not ("\"" or "«" or "»" or "(" or ")" or "“" or "”") || lexicon.Passives.Of(Words[i].StemKey) is not null) break;
            if (IsSide(i)) return new WordRange(first, i);
        }

        return context.Phrases.NounPhrase(first, Spans.Scope);
    }

    private bool IsSide(int word) => Words[word].StemKey == "من" && Words[word + 1].StemKey is "جهه" or "جانب" or "ناحيه" or "طرف";

    /// <summary>اشتباكات وقعت بين: the verb that says the noun took place, or −1.</summary>
    private int Occurring(int noun)
    {
        for (var i = noun + 1; i < Words.Count && i < noun + 4 && Words[i].Sentence == Words[noun].Sentence; i++)
            if (verbs.IsVerb(i) && !Words[i].HasConjunction)
                foreach (var lemma in lexicon.LemmasOf(Words[i]))
                    if (Array.Exists(lexicon.Governors.Light(lemma), l => l.Kind == LightKind.Occur)) return i;
        return -1;
    }

    private int SideBreak(int first, int end)
    {
        for (var i = first; i + 2 < end && i < first + 30; i++)
        {
            if (!IsSide(i)) continue;
            var at = i + 2;
            if (Words[at].Form is "،" or ",") at++;
            return at < end && Words[at].HasConjunction ? at : -1;
        }

        return -1;
    }

    /// <summary>إسقاطها طائرة: the bare noun behind a verbal noun with its doer's pronoun.</summary>
    private WordRange ObjectBehind(int noun) => noun + 1 < Words.Count && Words[noun + 1].Sentence == Words[noun].Sentence && !Words[noun + 1].HasPreposition && !Words[noun + 1].HasConjunction && lookups.TimeAt(noun + 1) < 0
        && context.Phrases.TagOf(noun + 1) is { Nominal: true, Pos: not (PartOfSpeech.Adjective or PartOfSpeech.Numeral) } && Words[noun].StemKey != "ايداع" ? spans.Phrase(noun + 1) : default;

    /// <summary>The object where the construct phrase is the subject: تفخيخ التنظيم الطرق، استهداف الطيران للمدنيين.</summary>
    private WordRange Second(int noun, WordRange genitive, ClassSet classes)
    {
        // قصف سلاح الجو أهدافا
        if (!IsCorps(genitive) && lookups.Site.Meets(classes) && !_collective.Meets(classes) || !IsCorps(genitive) && !lookups.Armed.Meets(classes) && !lookups.Official.Meets(classes) && !lookups.Name.Meets(classes) && !((lookups.Person | lookups.Body).Meets(classes) && lexicon.Noun(Words[noun].StemKey) is [{ Code.Type: "REJECT" }, ..])) return default;
        var at = genitive.End;
        // قصف الطائرات أمس بشكل مكثف مواقع التنظيم
        while (at < Words.Count && Words[at].Sentence == Words[noun].Sentence && lookups.TimeAt(at) >= 0) at++;
        if (at + 2 < Words.Count && Words[at] is { StemKey: "شكل" or "صوره" or "كثافه" or "عنف" or "قوه" } && Words[at].HasPreposition)
            for (at++; at + 1 < Words.Count && context.Phrases.TagOf(at).Pos == PartOfSpeech.Adjective;) at++;
        // خطف المسلحين في سوريا لمقاتلين: past where it was, before ل.
        if (at + 2 < Words.Count && Words[at] is { StemKey: "في", Enclitic: null, HasConjunction: false } && Words[at].Sentence == Words[noun].Sentence && (context.Phrases.TagOf(at + 1).Is(Kinds.PlaceName) || lookups.Town.Meets(lookups.ClassesAt(at + 1)))
            && context.Phrases.NounPhrase(at + 1, PhraseScope.Core).End is var past && past < Words.Count && (Words[past].Proclitics & Proclitics.Lam) != 0 && Words[past].Sentence == Words[noun].Sentence) at = past;
        if (at >= Words.Count || Words[at].Sentence != Words[noun].Sentence || lookups.IsAdverbial(at) || Words[at].HasConjunction) return default;
        // إقالة قائد القوة الجوية الكردي: an adjective of the one in construct is no object.
        if (Words[at].HasArticle && Words[at - 1].HasArticle && (lookups.NisbaAt(at).Count == 1 || Words[at].StemKey is { Length: > 3 } key && (key[^1] == 'ي' || key.EndsWith("يه", StringComparison.Ordinal)))) return default;
        // إحراق الرضيع علي كذا: his name is no object.
        if (at == genitive.End && (lookups.IsPersonAt(at) || lookups.NameEnd(at - 1) > at || context.Phrases.TagOf(at).Pos == PartOfSpeech.ProperNoun && !lookups.IsStateAt(at)) && Words[genitive.First].HasArticle && (Words[genitive.First].Has(Features.Human) || lookups.Person.Meets(classes)) && !Words[genitive.First].Has(Features.Plural) && !_collective.Meets(classes) && !lookups.Official.Meets(classes)) return default;
        if ((Words[at].Proclitics & Proclitics.Lam) != 0) return spans.Phrase(at);
        ref readonly var tag = ref context.Phrases.TagOf(at);
        var bare = tag is { Nominal: true, Pos: not PartOfSpeech.Adjective } or { Pos: PartOfSpeech.Numeral };
        return bare && !Words[at].HasPreposition ? spans.Phrase(at) : default;
    }

    /// <summary>The phrase without what ل leads right behind a definite noun of those who act (not التابعة للجيش).</summary>
    private WordRange Apart(WordRange genitive)
    {
        if (!(lookups.Armed | lookups.Official | lookups.Name | lookups.Body).Meets(lookups.ClassesOf(genitive)) || lookups.ClassesAt(lookups.Core(genitive)) is var head && lookups.Site.Meets(head) && !_collective.Meets(head)) return genitive;
        for (var i = genitive.First + 1; i < genitive.End; i++)
            if ((Words[i].Proclitics & Proclitics.Lam) != 0 && !Words[i].HasConjunction && (Words[i - 1].HasArticle || lookups.Name.Meets(lookups.ClassesAt(i - 1)) || lookups.NameEnd(i - 1) == i)
                && !Words[i - 1].Has(Features.ActiveParticiple) && !Words[i - 1].Has(Features.PassiveParticiple) && (lookups.NisbaAt(i - 1).Count > 0 || context.Phrases.TagOf(i - 1).Pos != PartOfSpeech.Adjective)
                && (Words[i].Has(Features.Human) || lookups.QuantityAt(i) is not null || (lookups.Armed | lookups.Site | lookups.Town | lookups.Force | lookups.Person | lookups.Body | lookups.Official).Meets(lookups.ClassesAt(i))) && !lookups.ListedAt(genitive.End).Contains(i)) return new WordRange(genitive.First, i);
        return genitive;
    }

    /// <summary>نتائج مروعة للحرب، التداعيات الإنسانية للحصار: whether the deed's outcome stands before it, to which a على behind belongs.</summary>
    private bool IsWeighed(int noun)
    {
        if ((Words[noun].Proclitics & Proclitics.Lam) == 0) return false;
        for (var i = noun - 1; i >= 0 && i > noun - 6 && Words[i].Sentence == Words[noun].Sentence && !verbs.IsVerb(i); i--)
            if (Words[i].StemKey is "نتايج" or "عواقب" or "تداعيات" or "اثار" or "انعكاسات" or "تاثير" or "تاثيرات" or "تبعات" or "كلفه" or "تكلفه") return true;
        return false;
    }

    /// <summary>سلاح الجو، سلاح المدفعية: an arm of the service.</summary>
    private bool IsCorps(WordRange phrase) => phrase.Count > 1 && Words[phrase.First].StemKey == "سلاح" && Words[phrase.First + 1] is { HasArticle: true, StemKey: "جو" or "طيران" or "بحريه" or "مدفعيه" or "مدرعات" or "اشاره" or "هندسه" };
}
