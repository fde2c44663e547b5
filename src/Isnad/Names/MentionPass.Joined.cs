using Isnad.Text;

namespace Isnad.Names;

/// <content>Who else a noun phrase names behind و: whether words only join two actors, and those whom only the phrase describes.</content>
internal sealed partial class MentionPass
{
    private bool Coordinated(Mention mention) => mention.Skip > 0 && _words[mention.Words.First].Key[0] == 'و' || _words[mention.Words.First - 1].Key == "و";

    /// <summary>مسعفون ومسؤولون عسكريون: those whom only this phrase describes, behind one who has been found.</summary>
    private List<int> WithUnmet(List<int> found, int at, int end)
    {
        // نائب الرئيس ورئيس الوزراء، فلان: both offices are his.
        if (found is [var held] && IsNamedPerson(held) && _table.Mentions.Any(m => m.Actor == held && m.Kind == MentionKind.Name && m.Name.First > at && m.Name.First < end && _words[m.Name.First - 1].Form is "،" or ",")) return found;
        // فلان رئيس البلدية ومصدران في الشرطة: behind more words on the first.
        if (at < end && !BeginsOther(at))
            for (var i = at + 1; i < end && i < at + 8 && _words[i].Kind == WordKind.Arabic && _words[i].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Relative); i++)
                if (BeginsOther(i) && IsSource(i))
                {
                    at = i;
                    break;
                }

        if (at < end && IsOneMore(at) && DescribeSpeaker(new WordRange(at, end), ActorKinds.Person) is [var oneMore] && !found.Contains(oneMore)) return [.. found, oneMore];
        if (at >= end || !BeginsOther(at) && !(found is [var only] && (_table.Actors[only].Entry >= 0 || !_table.Actors[only].IsPerson && _table.Mentions.Any(m => m.Actor == only && m.Words.End == at && m.Words.Count < 3)) && BeginsBody(at))) return found;
        foreach (var actor in Unmet(new WordRange(at, end)))
            if (!found.Contains(actor)) found.Add(actor);
        return found;
    }

    /// <summary>مفتي عام البلاد ورئيس هيئة العلماء: a cleric is head or member of a council besides.</summary>
    private bool IsClericsToo(int first, int end)
    {
        if (LeadsAt(first)[^1].Bare is not ("مفتي" or "بطريرك" or "امام")) return false;
        for (var i = first + 1; i < end; i++)
            if (BeginsOther(i)) return LeadsAt(i)[^1] is { HasArticle: false, Bare: "رييس" or "عضو" or "امين" };
        return false;
    }

    /// <summary>المتحدث باسم القوات والمستشار في المكتب فلان: the one man of two offices whose name stands behind both; -1 where the phrase is no such one.</summary>
    public int OfTwoOffices(WordRange phrase) =>
        !IsMany(phrase.First) && OfficeAt(phrase.First) && JoinsOffice(phrase.First + 1, phrase.End) is >= 0 and var second && Resolve(new WordRange(second, phrase.End)) is [var holder] && IsNamedPerson(holder) ? holder : -1;

    /// <summary>ومستشار الوزير، والمستشار في المكتب: where و joins an office within a phrase that its man has besides another; -1 where it joins none.</summary>
    private int JoinsOffice(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_words[i] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, i, bare: true) is { Found: true, Lead.Conjunction: true } also && _lexicon.Heads[also.Value].Lemma is "عضو" or "مستشار" or "استاذ" or "خطيب" or "امام" or "كاتب" or "باحث" or "خبير" or "محلل") return IsMany(i) ? -1 : i;
        return -1;
    }

    /// <summary>ومصدران، وشهود: whether an indefinite noun for unnamed speakers stands here.</summary>
    private bool IsSource(int at) => Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead.HasArticle: false } head && _lexicon.Heads[head.Value].Class == HeadClass.Source;

    /// <summary>المرصد والفرقة نفسها: whether و and a definite noun for a body stand here.</summary>
    private bool BeginsBody(int at) => _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead: { Conjunction: true, Preposition: '\0' } } head && (head.Lead.HasArticle || head.End > at + 1 && _words[head.End - 1].HasArticle) && _lexicon.Heads[head.Value] is { Class: HeadClass.Body or HeadClass.Group };

    /// <summary>وأحد السكان: whether و and one of several stand here.</summary>
    private bool IsOneMore(int at) => _words[at].Key is "واحد" or "واحدي" && _words[at].Form.StartsWith("وأ", StringComparison.Ordinal) && at + 1 < _words.Count && _words[at + 1] is { HasArticle: true, Kind: WordKind.Arabic };

    /// <summary>Whether و and a noun for people stand here.</summary>
    private bool BeginsOther(int at) => !(at > 1 && _words[at].Form.EndsWith("ية", StringComparison.Ordinal) && _words[at - 1].HasArticle && _words[at - 1].Form.EndsWith("ية", StringComparison.Ordinal)) && _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead: { Conjunction: true, Preposition: '\0' } } head
        && _lexicon.Heads[head.Value].Class is HeadClass.Office or HeadClass.Source or HeadClass.Member or HeadClass.Population;

    /// <summary>أرقام جمعتها الوكالة، حصيلة أعدتها الوزارة: the body that made figures, behind the verb that takes them up; -1 where none is named there.</summary>
    private int MadeBy(int first, int end)
    {
        if (first + 2 >= end || _words[first] is not { HasArticle: false, Enclitic: null } made || made.StemKey is not ("ارقام" or "احصاءات" or "احصاييات" or "احصاييه" or "حصيله" or "بيانات" or "معطيات" or "تقديرات" or "دراسه" or "استطلاع" or "احصاء" or "تعداد" or "وثايق" or "وثيقه")) return -1;
        if (_words[first + 1] is not { Pos: PartOfSpeech.Verb, Enclitic: not null }) return -1;
        foreach (var mention in _table.Mentions)
            if (mention.Words.First == first + 2 && mention.Kind != MentionKind.Nisba && !_table.Actors[mention.Actor].IsPerson) return mention.Actor;
        return -1;
    }

    /// <summary>حركتا كذا وكذا: the two that the names behind a dual noun for bodies are of; empty where the phrase holds no two of them.</summary>
    private List<int> TwoBodies(int first, int end)
    {
        List<int> two = [];
        if (_words[first] is not { HasArticle: false, Kind: WordKind.Arabic } dual || !IsDualBody(dual)) return two;
        foreach (var mention in _table.Mentions)
            if (mention.Words.First > first && mention.Words.First < end && mention.Kind == MentionKind.Name && !two.Contains(mention.Actor) && !_table.Actors[mention.Actor].IsPerson && (two.Count == 0 || LeadsAt(mention.Words.First)[^1].Conjunction)) two.Add(mention.Actor);
        return two;
    }

    private static bool IsDualBody(Word word) => LeadOfDual(word) is "حركت" or "جماعت" or "منظمت" or "وزارت" or "صحيفت" or "وكالت" or "قنات" or "شركت" or "جبهت" or "هييت" or "حكومت" or "دولت" or "حزب" or "تنظيم" or "فصيل" or "جيش" or "تيار" or "مجلس";

    private static string LeadOfDual(Word word)
    {
        var key = word.HasConjunction && word.Key.Length > 4 ? word.Key[1..] : word.Key;
        return key.Length > 3 && key[^1] is 'ا' or 'ي' ? key[..^1] : "";
    }

    /// <summary>Whether the words between two mentions only join them.</summary>
    private bool Coordinates(int from, int to)
    {
        var inside = false;
        for (var i = from; i < to; i++)
        {
            // قوة الأمم المتحدة (اليونيفيل): another name of the same.
            if (_words[i].Form is "(" or "[") inside = true;
            else if (_words[i].Form is ")" or "]") inside = false;
            if (IsQuote(i) || _words[i].Kind != WordKind.Punctuation && _words[i].Key is not ("و" or "او" or "كل" or "من" or "وكل" or "نظيره" or "ونظيره")) return false;
        }

        return !inside && (LeadsAt(to).Length > 1 && _words[to].Key[0] == 'و' || to > from);
    }
}
