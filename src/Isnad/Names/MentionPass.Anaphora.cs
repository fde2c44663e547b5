using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Names;

/// <content>Words that stand for those named before: سموه، الجانبان، كل من الرجلين; and what in a phrase is no more than its modifier.</content>
internal sealed partial class MentionPass
{
    private static readonly string[] Royal = ["امير", "اميره", "شيخ", "شيخه", "سمو", "ولي عهد"];
    private static readonly string[] Kings = ["ملك", "ملكه", "عاهل", "سلطان", "خادم"];
    private static readonly string[] Ministers = ["وزير", "وزيره", "رييس", "امين", "محافظ", "معالي", "مستشار", "رييس وزراء"];
    private static readonly string[] Envoys = ["سفير", "سفيره", "قنصل", "سعاده", "مدير", "وكيل", "مندوب", "نايب", "لواء", "محافظ"];
    private static readonly string[] Clergy = ["مفتي", "شيخ", "سيد", "ايه", "امام", "خطيب", "قاضي", "سماحه", "فضيله", "داعيه", "شيخ الازهر"];
    private static readonly string[] Presidents = ["رييس", "فخامه", "رييس وزراء"];
    private static readonly string[] Churchmen = ["بابا", "بطريرك", "مطران", "انبا", "كاردينال", "اسقف", "قداسه", "غبطه", "نيافه"];

    /// <summary>The ranks that a courtesy with a pronoun (سموه، معاليه) is said of; empty where the word is none.</summary>
    private static string[] RanksOf(string courtesy) => courtesy switch
    {
        "سموه" or "سموها" => Royal,
        "جلالته" or "جلالتها" => Kings,
        "معاليه" or "معاليها" => Ministers,
        "سعادته" or "سعادتها" => Envoys,
        "سماحته" or "فضيلته" => Clergy,
        "فخامته" or "فخامتها" or "سيادته" or "سيادتها" or "دولته" or "دولتها" => Presidents,
        "قداسته" or "غبطته" or "نيافته" => Churchmen,
        _ => [],
    };

    /// <summary>A courtesy with a pronoun stands for the person named before: سموه، معاليه، جلالتها.</summary>
    private bool IsHonorific(int at) => RanksOf(LeadsAt(at)[^1].Key).Length > 0;

    /// <summary>The person of the rank that a courtesy is said of, named last before it, else the last person who is no king; -1 where there is none.</summary>
    private int Honoured(int at)
    {
        var ranks = RanksOf(LeadsAt(at)[^1].Key);
        int fallback = -1, unnamed = -1, near = -1;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= at || _table.Actors[mention.Actor] is not { IsPerson: true, Anonymous: false } actor) continue;
            var king = HasRank(mention, actor, Kings);
            if (HasRank(mention, actor, ranks) && (!king || ranks == Kings) && !(ranks == Royal && HasRank(mention, actor, ["مفتي"])))
            {
                if (IsNamedPerson(mention.Actor))
                {
                    // أشاد معالي الوزير بجهود معالي المدير. وأكد معاليه: who does something goes before whom a phrase only belongs to.
                    if (StandsAlone(mention) || near >= 0 && _words[mention.Words.First].Paragraph != _words[at].Paragraph) return StandsAlone(mention) && _words[mention.Words.First].Paragraph == _words[at].Paragraph || near < 0 ? mention.Actor : near;
                    if (near < 0) near = mention.Actor;
                    continue;
                }

                // معالي الدكتور فلان الأمين العام …. وأكد الأمين العام …. وأشاد معاليه: he who is named goes before an office.
                if (unnamed < 0) unnamed = mention.Actor;
                continue;
            }

            if (fallback < 0 && king == (ranks == Kings)) fallback = mention.Actor;
        }

        return near >= 0 ? near : unnamed >= 0 ? unnamed : fallback;
    }

    private bool HasRank(Mention mention, DocumentActor actor, string[] ranks)
    {
        foreach (var rank in ranks)
        {
            if (HasOffice(actor, rank)) return true;
            if (actor.Entry < 0) continue;
            foreach (var term in _lexicon.Entries[actor.Entry].Terms)
                if (term.Office.StartsWith(rank, StringComparison.Ordinal) && (_document.Report.Published is not { } day || term.Covers(day))) return true;
        }

        for (var i = mention.Words.First; i < mention.Words.End; i++)
            if (!mention.Name.Contains(i) && _words[i].Kind == WordKind.Arabic && Array.IndexOf(ranks, LeadsAt(i)[^1].Bare) >= 0) return true;
        // آل نهيان، آل سعود: houses that rule.
        return ranks == Royal && actor.NameKeys is [.., "ال", "نهيان" or "مكتوم" or "سعود" or "ثاني" or "خليفه" or "صباح" or "نعيم"];
    }

    /// <summary>الجانبان، الوزيرتان، الحركتان: the two actors of that sort named last before it.</summary>
    private List<int> Dual(int at)
    {
        if (SortOf(at) is not (not DualSort.None and var sort)) return [];
        // التقى الملك الرئيس …، وعلاقات البلدين. وأكد الجانبان: the states of the two.
        if (sort == DualSort.Any && Pair(at, sort) is [var one, var two] && _table.Actors[one] is { IsPerson: true, Country: { } home } && _table.Actors[two] is { IsPerson: true, Country: { } away } && home != away && _lexicon.State(home) is >= 0 and var first && _lexicon.State(away) is >= 0 and var second && SpeaksOfTwoStates(at)) return [ActorOf(first), ActorOf(second)];
        // الحركتان: two that are called so, before any two bodies.
        return sort == DualSort.Bodies && LeadsAt(at)[^1].Bare is { Length: > 4 } dual && Pair(at, sort, dual[^3] == 'ت' ? string.Concat(dual.AsSpan(0, dual.Length - 3), "ه") : dual[..^2]) is { Count: 2 } both ? both : Pair(at, sort);
    }

    /// <summary>Whether the three sentences before a word have spoken of two states, called so.</summary>
    private bool SpeaksOfTwoStates(int at)
    {
        for (var i = at - 1; i >= 0 && _words[at].Sentence - _words[i].Sentence <= 3; i--)
            if (_words[i].Kind == WordKind.Arabic && SortOf(i) == DualSort.States) return true;
        return false;
    }

    private DualSort SortOf(int at)
    {
        var lead = LeadsAt(at)[^1];
        return !lead.HasArticle ? DualSort.None : lead.Bare switch
        {
            "بلدان" or "بلدين" or "دولتان" or "دولتين" or "حكومتان" or "حكومتين" or "عاصمتان" or "عاصمتين" or "جارتان" or "جارتين" => DualSort.States,
            "جانبان" or "جانبين" or "طرفان" or "طرفين" => DualSort.Any,
            "رجلان" or "رجلين" or "شقيقان" or "شقيقين" or "متهمان" or "متهمين" or "مرشحان" or "مرشحين" or "مسوولان" or "مسوولين" or "زعيمان" or "زعيمين" or "خصمان" or "صديقان" or "نظيران" or "دبلوماسيان" or "صحافيان" or "صحفيان" or "محاميان" or "وزيران" or "وزيرين"
                or "رييسان" or "رييسين" or "وزيرتان" or "وزيرتين" or "رييستان" or "زعيمتان" or "قايدان" or "قايدين" or "نايبان" or "نايبين" or "اميران" or "سفيران" or "سفيرين" or "ملكان" or "مفتيان" or "مبعوثان" or "مبعوثين" or "سيناتوران" or "مسوولتان" or "سيدتان" or "شيخان" => DualSort.Persons,
            "حركتان" or "حركتين" or "جماعتان" or "جماعتين" or "حزبان" or "حزبين" or "تنظيمان" or "تنظيمين" or "فصيلان" or "فصيلين" or "منظمتان" or "منظمتين" or "جيشان" or "جيشين" or "شركتان" or "شركتين" or "وزارتان" or "وزارتين" or "جبهتان" or "جبهتين" or "هييتان" or "هييتين"
                or "صحيفتان" or "صحيفتين" or "وكالتان" or "وكالتين" or "مجلسان" or "ميليشيتان" => DualSort.Bodies,
            _ => DualSort.None,
        };
    }

    private enum DualSort
    {
        None,
        Any,
        Persons,
        States,
        Bodies,
    }

    /// <summary>The two persons, else the two others, who were named last before a word; empty where there are no two.</summary>
    private List<int> Pair(int at, DualSort sort, string lemma = "")
    {
        List<int> people = [], others = [];
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= at || _words[at].Paragraph - _words[mention.Words.First].Paragraph > 2) continue;
            // "the two ministers" themselves are no third.
            if (mention.Kind == MentionKind.Description && SortOf(mention.Words.First) != DualSort.None) continue;
            var actor = _table.Actors[mention.Actor];
            if (lemma.Length > 0 && !actor.Heads.Contains(lemma)) continue;
            var list = actor is { IsPerson: true, Anonymous: false } ? people : actor.IsPerson ? null : others;
            if (list is null || sort == DualSort.States && actor.Kind != ActorKinds.State || sort == DualSort.Bodies && actor.Kind == ActorKinds.State || mention.Kind == MentionKind.Nisba && sort != DualSort.States) continue;
            if (list.Count < 2 && !list.Contains(mention.Actor)) list.Insert(0, mention.Actor);
        }

        Rejoin(others, at);
        if (sort is DualSort.Any or DualSort.Persons && people.Count == 2) return people;
        return sort != DualSort.Persons && others.Count == 2 ? others : [];
    }

    /// <summary>تركيا وروسيا مع إيران: where the first of the last two is joined by و to one before him, and the second to neither, the joined ones are the pair.</summary>
    private void Rejoin(List<int> pair, int at)
    {
        if (pair.Count != 2) return;
        for (var i = _table.Mentions.Count - 1; i > 0; i--)
        {
            var joined = _table.Mentions[i];
            if (joined.Words.First >= at || joined.Actor != pair[0]) continue;
            foreach (var mention in _table.Mentions)
            {
                if (mention.Words.End != joined.Words.First || !LeadsAt(joined.Words.First)[^1].Conjunction || mention.Kind == MentionKind.Nisba || _table.Actors[mention.Actor].Kind != _table.Actors[joined.Actor].Kind && _table.Actors[mention.Actor].IsPerson != _table.Actors[joined.Actor].IsPerson || pair.Contains(mention.Actor)) continue;
                var second = _table.Mentions.LastOrDefault(m => m.Actor == pair[1] && m.Words.First < at);
                if (second.Words.First < joined.Words.End || _words[second.Words.First].Sentence != _words[joined.Words.First].Sentence || LeadsAt(second.Words.First)[^1].Conjunction) return;
                pair[1] = pair[0];
                pair[0] = mention.Actor;
                return;
            }

            return;
        }
    }

    /// <summary>The two persons who are the subject of a dual verb without one (وأكدا أن), or the two bodies; empty where none fit.</summary>
    public IReadOnlyList<int> ResolvePair(int verb) => Pair(verb, DualSort.Any);

    /// <summary>The person named within a phrase whose head no lexicon knows, rather the one named at its end; -1 where none is, or where the name is only a modifier.</summary>
    private int NamedInside(int first, int end)
    {
        var found = -1;
        // إدارة الرئيس فلان: whose body it is.
        if (Match(_lexicon.HeadForms, first, bare: true) is { Found: true, Lead.HasArticle: false } head && _lexicon.Heads[head.Value].Class is HeadClass.Body or HeadClass.Group) return -1;
        // القيادات الجنوبية في حزب فلان: more than one are not he.
        if (_words[first] is { Known: true, HasArticle: true } many && many.Has(Features.Plural)) return -1;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First <= first) continue;
            if (mention.Words.First >= end) break;
            if (mention.Kind != MentionKind.Name || _table.Actors[mention.Actor] is not { IsPerson: true, Anonymous: false } || IsModifier(first, mention.Words.First)) continue;
            // مصادر موالية لهادي: whose they are.
            if (mention.Skip > 0 && Array.Exists(LeadsAt(mention.Words.First), l => l.Skip == mention.Skip && l.Preposition != '\0')) continue;
            if (found < 0 || mention.Words.End == end) found = mention.Actor;
        }

        return found;
    }

    /// <summary>
    /// Whether a name within a phrase says no more than whose or of what its head is: نجل فلان، محامي فلان, تقرير عن فلان, بيان حول مقتل فلان.
    /// </summary>
    private bool IsModifier(int first, int name)
    {
        if (IsRelation(first)) return true;
        var definite = LeadsAt(first)[^1].HasArticle || LeadsAt(first + 1)[0].HasArticle;
        for (var i = first + 1; i < name; i++)
        {
            // العقيد في الشرطة فلان is named, تحقيق في مقتل فلان and كتاب عن حياة فلان are not.
            if (definite && i < name - 1) continue;
            if (_words[i].Pos == PartOfSpeech.Preposition && _words[i].Key is not ("باسم" or "علي") || _words[i].Has(Features.VerbalNoun) && !_words[i].HasArticle) return true;
        }

        return false;
    }

    /// <summary>مصادر قرب الحدود، مصادر بين المقاتلين: whether an actor is known by the one noun that a phrase begins with, which says less than the phrase does.</summary>
    public bool SaysTooLittle(WordRange phrase, int actor)
    {
        if (phrase.Count < 3 || _words[phrase.First].HasArticle || _table.Actors[actor] is not { Anonymous: true, IsPerson: true } known || known.Name.Contains(' ', StringComparison.Ordinal)) return false;
        return _words[phrase.First + 1].Key is "قرب" or "بين" or "داخل" or "خارج" or "ضمن" or "من" or "في" or "علي" or "وسط" or "حول" or "لدي";
    }

    /// <summary>المصدر المقرب من الحزب: whether a definite source is described here as none of the report's before it is.</summary>
    public bool SaysMore(WordRange phrase, int actor)
    {
        if (phrase.Count < 4 || !_words[phrase.First].HasArticle || _table.Actors[actor] is not { Anonymous: true, IsPerson: true } known || !known.Heads.Contains("مصدر")) return false;
        if (_words[phrase.First + 1] is not { HasArticle: true, HasPreposition: false, HasConjunction: false } kind || kind.Has(Features.Plural) || _words[phrase.First + 2] is not { Key: "من" or "في" or "علي" or "داخل" or "باسم" } && !_words[phrase.First + 2].HasPreposition) return false;
        var key = LeadsAt(phrase.First + 1)[^1].Bare;
        return !Folding.Key(known.Name).Contains(key.AsSpan(0, Math.Min(4, key.Length)), StringComparison.Ordinal);
    }

    /// <summary>Names an actor by the whole phrase where the report speaks of him nowhere else; false where it does.</summary>
    public bool Widen(WordRange phrase, int actor)
    {
        foreach (var mention in _table.Mentions)
            if (mention.Actor == actor && mention.Words.First != phrase.First) return false;
        _table.Actors[actor].Name = NameOf(phrase, LeadsAt(phrase.First)[0]);
        return true;
    }

    /// <summary>قيادي يدعى فلان، رجل عرّف عن نفسه باسم فلان: whether the word begins the name that a word of calling gives.</summary>
    private bool IsCalled(int at) => at > 0 && Calling.Is(_words[at - 1]) && Calling.NameAt(_words, at - 1, _words.Count) == at && _words[at - 1].Sentence == _words[at].Sentence
        || at > 1 && Calling.Is(_words[at - 2]) && Calling.NameAt(_words, at - 2, _words.Count) == at && _words[at - 2].Sentence == _words[at].Sentence;

    /// <summary>الملقب بأبي فلان is أبو فلان.</summary>
    private void Nominative(int person)
    {
        var name = _table.Actors[person].Name;
        if (name.Length > 4 && name[..4] is "أبي " or "أبا " or "ابي " or "ابا ") _table.Actors[person].Name = string.Concat(name.AsSpan(0, 2), "و ", name.AsSpan(4));
    }

    /// <summary>نجل، شقيق، محامي: a person by the one he belongs to.</summary>
    private bool IsRelation(int at) => LeadsAt(at)[^1] is { HasArticle: false } lead && lead.Key is "نجل" or "ابن" or "ابنه" or "ابناء" or "كريمه" or "شقيق" or "شقيقه" or "اشقاء" or "والد" or "والده" or "والدي" or "زوج" or "زوجه" or "ارمله" or "صهر" or "عم" or "خال" or "حفيد" or "جد"
        or "قريب" or "اقارب" or "اقرباء" or "عايله" or "اسره" or "ذوو" or "ذوي" or "اهل" or "اهالي" or "محامي" or "محامو" or "محاميه" or "موكل" or "صديق" or "اصدقاء" or "زميل" or "زملاء" or "رفيق" or "رفاق" or "جار" or "جيران" or "انصار" or "مويدو" or "مويدي" or "معارضو" or "معارضي"
        or "خصوم" or "اتباع" or "حلفاء" or "حليف" or "مقربو" or "مقربون" or "حراس" or "حارس" or "مرافق" or "مرافقو" or "سايق" or "خليفه" or "سلف" or "قاتل" or "قتله";

    /// <summary>مدير المستشفى – فلان الفلاني –: the name that an apposition behind a comma or a dash gives a described person; -1 where none follows.</summary>
    private int NamedBehind(int at, int end)
    {
        if (at + 1 >= end || _words[at].Form is not ("،" or "," or "-" or "–" or "—")) return -1;
        // القيادي في التيار، النائب السابق فلان: a second office with who holds it.
        if (OfficeAt(at + 1) && Match(_lexicon.HeadForms, at + 1, bare: true) is { Lead: { Conjunction: false, Preposition: '\0' } } office && ParseOffice(at + 1, office, apposition: true) is { Person: >= 0 } second && second.End <= end)
        {
            Record(new WordRange(at + 1, second.End), second.Person, MentionKind.Name, office.Lead, second.Name);
            return second.Person;
        }

        var from = Titles(at + 1).End;
        if (from >= end || _words[from].Kind != WordKind.Arabic || _words[from].HasPreposition || _words[from].HasConjunction || OfficeAt(from) || IsStop(from)) return -1;
        foreach (var mention in _table.Mentions)
            if (mention.Words.First >= at + 1 && mention.Words.First <= from) return mention.Kind == MentionKind.Name && _table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false } ? mention.Actor : -1;
        var behind = NameEnd(from, strong: true);
        if (behind < from + 2 || behind > end || behind < end && _words[behind].Kind != WordKind.Punctuation)
        {
            if (!IsBareName(from, end)) return -1;
            behind = end;
        }

        var person = PersonNamed(KeysOfName(from, behind), from, behind);
        Record(new WordRange(from, behind), person, MentionKind.Name, LeadOfName(from));
        return person;
    }

    /// <summary>
    /// منسق الأمم المتحدة للشؤون الإنسانية في اليمن فلان الفلاني: the name that a phrase ends with, behind more of a description than the lexicon reads; -1 where it ends
    /// otherwise or where the name is only whose he is (مقرب من الرئيس فلان، ناطق باسم فلان).
    /// </summary>
    private int NamedAtEnd(int described, int at, int end)
    {
        while (end > at && _words[end - 1].Kind == WordKind.Punctuation) end--;
        // مدير الدائرة في الهيئة، القاضي فلان.
        for (var comma = at; comma < end; comma++)
            if (_words[comma].Form is "،" or "," && NamedBehind(comma, end) is >= 0 and var apposed) return InOfficeOf(apposed, described);
        // رئيس البلدية فلان، وزير الاقتصاد سابقا: what else he is stands behind a comma.
        for (var comma = at + 1; comma < end; comma++)
            if (_words[comma].Form is "،" or ",") end = comma;
        for (var i = Math.Max(at, 1); i < end; i++)
        {
            var before = _words[i - 1];
            if (_words[i] is not { Kind: WordKind.Arabic } || _words[i].Key is "الله" || _words[i].HasConjunction && _words[i].Key[0] != 'ف' || _words[i].HasPreposition && !IsGiven(i) || before.Kind != WordKind.Arabic && before.Form != ")" || before.Pos is PartOfSpeech.Preposition or PartOfSpeech.Relative or PartOfSpeech.Verb) continue;
            var lead = before.Kind == WordKind.Arabic ? LeadsAt(i - 1)[^1] : default;
            // … لحكومة الرئيس فلان: whose it is.
            if (_words[i - 1].HasArticle && LeadsAt(i - 1)[^1].Preposition != 'ل' && OfficeAt(i - 1) && i - 1 > at && !_words[i - 1].Form.EndsWith("ية", StringComparison.Ordinal)) return -1;
            if (before.Form != ")" && !lead.HasArticle && before.Pos != PartOfSpeech.ProperNoun && !_lexicon.Regions.Contains(lead.Key) && !(i >= 2 && (_words[i - 2].Key is "في" or "لدي" || IsPlaceNoun(_words[i - 2])) && before.Pos is PartOfSpeech.Noun or PartOfSpeech.Unknown) && !(NameAt(i - 1) is { Found: true } name && name.End == i) || OfficeAt(i - 1) && lead.Preposition != '\0' || Match(_lexicon.Titles, i - 1, bare: false).Found) continue;
            // في بلدة موبتي القريبة: where.
            if (IsRelation(i - 1) || LinksOffice(before) || before is { HasArticle: false } && IsPlaceNoun(before)) continue;
            var titled = Titles(i).End;
            foreach (var mention in _table.Mentions)
                if (mention.Words.First == i && mention.Kind == MentionKind.Name && !(mention.Skip > 0 && Array.Exists(LeadsAt(i), l => l.Skip == mention.Skip && l.Preposition != '\0')) && mention.Words.End >= end && mention.Name.End <= end && _table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false }) return InOfficeOf(mention.Actor, described);
            if (titled >= end || !(titled == i && IsBareName(i, end)) && (titled == i && !IsGiven(i) && !LooksForeign(i) || NameEnd(titled, strong: true) != end || end - titled < 2 && titled == i)) continue;
            var person = PersonNamed(KeysOfName(titled, end), titled, end);
            Record(new WordRange(i, end), person, MentionKind.Name, LeadsAt(i)[0], new WordRange(titled, end));
            return InOfficeOf(person, described);
        }

        return -1;
    }

    private static bool IsPlaceNoun(Word word) => word.StemKey is "ولايه" or "مدينه" or "بلده" or "قريه" or "حي" or "قضاء" or "منطقه" or "محافظه" or "مقاطعه" or "اقليم" or "ناحيه" or "مديريه";

    /// <summary>A person whom no list knows, in the office of the actor that a description was taken for.</summary>
    private int InOfficeOf(int person, int described)
    {
        if (described < 0 || _table.Actors[person].Entry >= 0) return person;
        var (actor, office) = (_table.Actors[person], _table.Actors[described]);
        actor.Country ??= office.Country;
        actor.Cameo ??= office.Cameo;
        if (actor.HeadOf < 0) actor.HeadOf = office.HeadOf;
        return person;
    }

    /// <summary>وزير العمل فلان الفلاني: a speaker known by one name alone takes the words of the name that the phrase goes on with.</summary>
    public IReadOnlyList<int> Lengthen(WordRange phrase, IReadOnlyList<int> known)
    {
        if (known is not [var person] || _table.Actors[person] is not { IsPerson: true, Anonymous: false, Entry: < 0, NameKeys.Length: > 0 and < 4 } actor) return known;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= phrase.End) break;
            if (mention.Actor != person || mention.Kind != MentionKind.Name || actor.NameKeys.Length > 1 && (mention.Name.Count < 2 || !IsBareName(mention.Name.First, phrase.End)) || actor.NameKeys.Length == 1 && mention.Name.Count != 1 && !(mention.Name.Count == 2 && _words[mention.Name.First].Key is "عبد") || mention.Name.First < phrase.First || mention.Name.End >= phrase.End) continue;
            var end = mention.Name.End;
            if (IsBareName(mention.Name.First, phrase.End)) end = phrase.End;
            while (end < phrase.End && end < mention.Name.End + 3 && IsRestOfName(end)) end++;
            if (end == mention.Name.End || end < phrase.End && _words[end].Kind == WordKind.Arabic || _words[end - 1].Key is "بن" or "ابن" or "ال" or "عبد" or "ابو") return known;
            // الناشط الموصلي فلان الفلاني: what looked like a last name was where he is from.
            var first = _words[mention.Name.First].HasArticle && IsGiven(mention.Name.End) && end > mention.Name.End + 1 ? mention.Name.End : mention.Name.First;
            var keys = KeysOfName(first, end);
            for (var i = 0; i < _table.Actors.Count; i++)
                if (i != person && _table.Actors[i] is { IsPerson: true, NameKeys.Length: > 1 } other && NameKeys.Holds(other.NameKeys, keys)) return [i];
            (actor.Name, actor.NameKeys) = (NameOf(new WordRange(first, end), LeadOfName(first)), keys);
            return known;
        }

        return known;
    }

    private bool IsRestOfName(int at) => _words[at] is { Kind: WordKind.Arabic, HasPreposition: false, HasConjunction: false, Enclitic: null, Pos: not (PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Relative or PartOfSpeech.Demonstrative or PartOfSpeech.Adverb or PartOfSpeech.Numeral) } word
        && !word.Has(Features.VerbalNoun) && (!IsStop(at) || IsGiven(at)) && !OfficeAt(at) && !(word.Known && word.HasArticle && word.Key.EndsWith('ه'));
}
