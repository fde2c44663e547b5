using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Names;

internal sealed partial class MentionPass
{
    /// <summary>The latest actor before a word that a head noun can refer back to, or -1.</summary>
    private int Earlier(HeadNoun noun, string? country, int before = int.MaxValue)
    {
        var mentions = _table.Mentions;
        int fallback = -1, embedded = -1;
        var many = before < _words.Count && noun.Class is HeadClass.Source or HeadClass.Group && IsBrokenPlural(before);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.Words.First >= before || mention.Kind == MentionKind.Nisba) continue;
            var actor = _table.Actors[mention.Actor];
            if (country is not null && actor.Country != country || actor.IsPerson && before < _words.Count && IsOfOtherGender(mention.Actor, before)) continue;
            // قتل عنصر من الجيش الحر. وقال الجيش: the army, no group that is called so and only spoken of.
            if (noun.Lemma == "جيش" && actor.Kind == ActorKinds.ArmedGroup && !StandsAlone(mention)) continue;
            // وتشير المصادر، عبرت المنظمات: more than one are no single one of them.
            if (many && !IsMany(mention))
            {
                if (noun.Class == HeadClass.Source && embedded < 0 && actor.Heads.Contains(noun.Lemma)) embedded = mention.Actor;
                continue;
            }

            if (actor.Heads.Contains(noun.Lemma) || actor.IsPerson && HasOffice(actor, noun.Lemma) || noun.Class == HeadClass.Group && mention.Words.Count > 1 && LeadsAt(mention.Words.First)[^1].Bare == noun.Lemma)
            {
                // أعلنت الحركة الأولى أسر قيادي في حركة ثانية. وذكرت الحركة: she who did something goes before her whom a phrase only belongs to.
                if (before < _words.Count && noun.Class is HeadClass.Group or HeadClass.Body && !StandsAlone(mention))
                {
                    if (embedded < 0) embedded = mention.Actor;
                    continue;
                }

                if (embedded >= 0 && embedded != mention.Actor && _words[before].Sentence - _words[mention.Words.First].Sentence > 2) return embedded;
                // المصدر نفسه: one source before several.
                if (noun.Class == HeadClass.Source && before < _words.Count && !many && IsMany(mention))
                {
                    if (embedded < 0) embedded = mention.Actor;
                    continue;
                }

                return mention.Actor;
            }

            // A spokeswoman's ministry is named with her.
            if (actor.HeadOf >= 0 && noun.Class is HeadClass.Body or HeadClass.Group && _table.Actors[actor.HeadOf].Heads.Contains(noun.Lemma))
            {
                // أسرت قياديا في حركة أخرى: whom something befalls speaks for nobody.
                if (!actor.Anonymous) return actor.HeadOf;
                if (embedded < 0) embedded = actor.HeadOf;
            }

            if (fallback < 0 && Compatible(noun, actor)) fallback = mention.Actor;
        }

        return embedded >= 0 ? embedded : fallback;
    }

    /// <summary>المصادر، المنظمات: a noun of more than one.</summary>
    private bool IsBrokenPlural(int at) => _words[at].Has(Features.Plural) && _words[at].Pos == PartOfSpeech.Noun && (_words[at].StemKey is "مصادر" || _words[at].Form.EndsWith("ات", StringComparison.Ordinal));

    /// <summary>Whether a mention is of several, or of a people or force.</summary>
    private bool IsMany(Mention mention) => _words[mention.Words.First].Has(Features.Plural) || _table.Actors[mention.Actor].Kind == ActorKinds.Population;

    /// <summary>Whether a mention is no part of another's phrase: it heads its sentence, or stands right behind a verb.</summary>
    private bool StandsAlone(Mention mention)
    {
        var first = mention.Words.First;
        if (mention.Skip > 0) return false;
        if (first == 0 || _words[first - 1] is not { Kind: WordKind.Arabic } before || before.Sentence != _words[first].Sentence) return true;
        return before.Pos == PartOfSpeech.Verb || before.Key is "ان" or "لكن" or "بان";
    }

    private static bool HasOffice(DocumentActor actor, string lemma)
    {
        foreach (var head in actor.Heads)
            if (head.StartsWith(lemma, StringComparison.Ordinal) && (head.Length == lemma.Length || head[lemma.Length] == ' ')) return true;
        return lemma is "ناطق" && actor.Heads.Contains("متحدث") || lemma is "متحدث" && actor.Heads.Contains("ناطق");
    }

    private static bool Compatible(HeadNoun noun, DocumentActor actor) => noun.Lemma switch
    {
        "مصدر" => actor.Anonymous && actor.IsPerson,
        "مسوول" or "قيادي" or "ضابط" or "دبلوماسي" or "ديبلوماسي" or "قايد" => actor.IsPerson && actor.Heads.Count > 0 && !actor.Heads.Contains("مصدر"),
        "تنظيم" or "جماعه" or "حركه" or "ميليشيا" => actor.Kind == ActorKinds.ArmedGroup,
        "منظمه" or "هييه" => actor.Kind is ActorKinds.Organisation or ActorKinds.Igo,
        "حزب" => actor.Cameo?.EndsWith("PTY", StringComparison.Ordinal) == true,
        _ => false,
    };

    /// <summary>Resolves a definite description against what stands before it; what no actor fits becomes one of its own where it speaks for itself.</summary>
    private void ResolveLater(Pending pending)
    {
        var (range, noun, lead, country, _) = pending;
        if (noun.Class == HeadClass.Document)
        {
            ResolveDocument(pending);
            return;
        }

        var phrase = _offices.GetValueOrDefault(range.First);
        if (phrase is { Definite: false } && !lead.HasArticle && range.First < _words.Count && _words[range.First].Paragraph == 0 && _document.HasTitle)
        {
            if (OnlyOne(phrase) is >= 0 and var only) Record(range, only, MentionKind.Description, lead);
            else Describe(range, noun, phrase, lead);
            return;
        }

        var actor = phrase is null ? Earlier(noun, country, range.First) : phrase.Plural ? -1 : Holder(phrase, range.First);
        if (actor < 0 && phrase is { Plural: false, Country: not null, Lemma: "رييس" }) actor = Incumbent(phrase);
        if (actor < 0 && phrase is { Plural: false, Portfolio.Length: 0 }) actor = Colleague(noun, phrase, range.First);
        if (actor < 0 && phrase is { Plural: false, Former: false } && lead.HasArticle) actor = Kindred(noun, phrase, range.First);
        if (actor < 0 && phrase is { Plural: false }) actor = Incumbent(phrase);
        if (actor < 0 && phrase is { Plural: false, Former: false }) actor = HolderByWords(range);
        if (actor < 0 && _document.HasTitle && _words[range.First].Paragraph == 0 && noun.Class == HeadClass.Office) actor = NamedBelow(noun, phrase);
        if (actor < 0 && phrase is null && country is null) actor = SameNoun(range.First);
        if (actor < 0 && phrase is null && country is null) actor = InTheatre(noun);
        if (actor >= 0)
        {
            if (phrase is not null && _table.Actors[actor].IsPerson && !_table.Actors[actor].Anonymous) Attach(actor, phrase);
            Record(range, actor, MentionKind.Description, lead);
            return;
        }

        // An office of nothing said (الرئيس التنفيذي) becomes an actor only when a reader asks for it.
        if (phrase is not null)
        {
            if (phrase.Country is not null || phrase.Affiliation >= 0 || phrase.Portfolio.Length > 0) Describe(range, noun, phrase, lead);
        }
        else if (noun.Alone)
            Record(range, Body(range, noun, noun.Lemma, noun.Role, null, -1, "", lead), MentionKind.Description, lead);
        else if (noun.Class == HeadClass.Source) Describe(range, noun, new OfficePhrase { Lemma = noun.Lemma, Role = noun.Role, End = range.End }, lead);
    }

    /// <summary>
    /// The person before a word whom a looser description fits: المتحدث الإعلامي for a spokesman, المسؤول التركي for any Turk in office.
    /// </summary>
    private int Colleague(HeadNoun noun, OfficePhrase phrase, int before)
    {
        var loose = noun.Lemma is "مسوول" or "دبلوماسي" or "ديبلوماسي" or "قيادي" or "ضابط";
        // الدبلوماسي الكبير في الوزارة: whom the report leaves without a name is none of those it names.
        if (IsRanked(before, phrase.End)) return -1;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= before) continue;
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Heads.Count == 0 && actor.Entry < 0) continue;
            if (!loose && !HasOffice(actor, phrase.Lemma) || IsOfOtherGender(mention.Actor, before)) continue;
            // الرئيس التركي is no prime minister, رئيس اللجنة no president.
            if (phrase.Lemma == "رييس" && phrase.Country is not null && !actor.Heads.Contains("رييس") && !(actor.Entry >= 0 && HoldsTerm(actor, phrase))) continue;
            if (phrase.Of.Length > 0 && actor.OfficeOf != phrase.Of) continue;
            if (phrase.Country is not null && phrase.Country != actor.Country) continue;
            if (phrase.Affiliation >= 0 && actor.HeadOf >= 0 && actor.HeadOf != phrase.Affiliation && _table.Actors[actor.HeadOf].HeadOf != phrase.Affiliation
                && _table.Actors[phrase.Affiliation].Kind != ActorKinds.State && _table.Actors[actor.HeadOf].Kind != ActorKinds.State) continue;
            // نائب الملك is none of another state's.
            if (phrase.Affiliation >= 0 && _table.Actors[phrase.Affiliation] is { IsPerson: true, Country: { } of } && actor.Country is { } own && own != of) continue;
            if (phrase.Country is null && phrase.Affiliation < 0 && loose && !HasOffice(actor, phrase.Lemma)) continue;
            return mention.Actor;
        }

        return -1;
    }

    /// <summary>المتحدث of المتحدثة: whether the report calls somebody only by offices of the other gender than a word.</summary>
    private bool IsOfOtherGender(int actor, int at)
    {
        var other = false;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Actor != actor || mention.Kind == MentionKind.Name && mention.Name.First <= mention.Words.First || !OfficeAt(mention.Words.First)) continue;
            if (_words[mention.Words.First].Form.EndsWith('ة') == _words[at].Form.EndsWith('ة')) return false;
            other = true;
        }

        return other;
    }

    /// <summary>الكبير، الرفيع، البارز: whether a phrase says of somebody no more than his rank.</summary>
    private bool IsRanked(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (_words[i].Key is "الكبير" or "الكبيره" or "الرفيع" or "الرفيعه" or "البارز" or "البارزه") return true;
        return false;
    }

    /// <summary>The offices of those whom a looser word (الخبيرة for a researcher, المسؤول العسكري for a commander) takes up; empty for words that take up none.</summary>
    private static string[] KindOf(string lemma) => lemma switch
    {
        "خبير" or "محلل" or "مختص" or "اكاديمي" or "باحث" or "كاتب" => ["باحث", "محلل", "خبير", "مختص", "اكاديمي", "استاذ", "كاتب"],
        "مسوول" => ["رييس", "رييس اركان", "رييس برلمان", "رييس وزراء", "نايب رييس", "مدير", "مدير عام", "وزير", "قايد", "امين", "امين عام", "وكيل", "نايب", "مستشار", "محافظ", "متحدث", "ناطق", "مندوب", "سفير", "مبعوث", "ممثل", "منسق", "مفوض"],
        "دبلوماسي" or "ديبلوماسي" => ["سفير", "مندوب", "مبعوث", "موفد", "وزير", "ممثل", "قنصل"],
        "مبعوث" or "موفد" or "وسيط" => ["مبعوث", "موفد", "ممثل", "وسيط", "منسق"],
        "قيادي" => ["رييس", "نايب رييس", "زعيم", "امين", "امين عام", "متحدث", "ناطق", "عضو"],
        "برلماني" => ["نايب", "عضو", "سيناتور", "رييس برلمان"],
        _ => [],
    };

    /// <summary>The named person of the last sentences whom a looser word than his office takes up; -1 where none fits by office, gender, state and body.</summary>
    private int Kindred(HeadNoun noun, OfficePhrase phrase, int before)
    {
        var kind = KindOf(noun.Lemma);
        if (kind.Length == 0 || IsRanked(before, phrase.End)) return -1;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= before || mention.Words.End > before) continue;
            if (_words[before].Sentence - _words[mention.Words.First].Sentence > 2) break;
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Anonymous || actor.NameKeys.Length == 0 && actor.Entry < 0) continue;
            if (!Array.Exists(kind, k => HasOffice(actor, k))) return -1;
            if (phrase.Country is not null && phrase.Country != actor.Country || phrase.Affiliation >= 0 && actor.HeadOf >= 0 && phrase.Affiliation != actor.HeadOf && _table.Actors[phrase.Affiliation].Kind != ActorKinds.State) return -1;
            if (mention.Name.First > mention.Words.First && _words[before].Form.EndsWith('ة') != _words[mention.Words.First].Form.EndsWith('ة')) return -1;
            return mention.Actor;
        }

        return -1;
    }

    /// <summary>The only named person of the report who fits an office that its headline leaves without a name (وزير تركي); -1 where there is none or more than one.</summary>
    private int OnlyOne(OfficePhrase phrase)
    {
        var found = -1;
        var loose = phrase.Lemma is "مسوول" or "دبلوماسي" or "ديبلوماسي" or "سياسي";
        foreach (var mention in _table.Mentions)
        {
            if (_words[mention.Words.First].Paragraph == 0 || mention.Actor == found) continue;
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Anonymous || actor.Entry < 0 && actor.NameKeys.Length == 0 || actor.Country != phrase.Country) continue;
            if (!HasOffice(actor, phrase.Lemma) && !HeldOnce(actor, phrase.Lemma) && !(loose && (actor.Heads.Count > 0 || actor.Entry >= 0))) continue;
            if (phrase.Portfolio.Length > 0 && actor.Portfolio != phrase.Portfolio && !(actor.Entry >= 0 && HoldsTerm(actor, phrase)) || phrase.Of.Length > 0 && actor.OfficeOf != phrase.Of) continue;
            if (found >= 0) return -1;
            found = mention.Actor;
        }

        return found;
    }

    /// <summary>المفتي: …, وزير الخدمة المدنية: …: the one person whom the report names in the office that its headline leaves without a name; -1 where none or several are.</summary>
    private int NamedBelow(HeadNoun noun, OfficePhrase? phrase)
    {
        if (phrase is { Plural: true } or { Former: true }) return -1;
        var found = -1;
        foreach (var mention in _table.Mentions)
        {
            if (_words[mention.Words.First].Paragraph == 0 || mention.Actor == found) continue;
            var actor = _table.Actors[mention.Actor];
            if (!actor.IsPerson || actor.Anonymous || actor.NameKeys.Length == 0 || !HasOffice(actor, noun.Lemma)) continue;
            if (phrase is not null && (phrase.Country is not null && phrase.Country != actor.Country || phrase.Portfolio.Length > 0 && phrase.Portfolio != actor.Portfolio || phrase.Of.Length > 0 && phrase.Of != actor.OfficeOf || phrase.Affiliation >= 0 && phrase.Country is null && phrase.Affiliation != actor.HeadOf)) continue;
            if (found >= 0) return -1;
            found = mention.Actor;
        }

        return found;
    }

    /// <summary>Whether the lexicon knows a person in an office on the day of the report.</summary>
    private bool HeldOnce(DocumentActor actor, string lemma)
    {
        if (actor.Entry < 0) return false;
        foreach (var term in _lexicon.Entries[actor.Entry].Terms)
            if (term.Office.StartsWith(lemma, StringComparison.Ordinal) && (_document.Report.Published is not { } day || term.Covers(day))) return true;
        return false;
    }

    /// <summary>The actors that a noun phrase names.</summary>
    public IReadOnlyList<int> Resolve(WordRange phrase)
    {
        var found = ResolveAll(phrase);
        return OneOf(phrase, found) is >= 0 and var one ? [one] : found;
    }

    private IReadOnlyList<int> ResolveAll(WordRange phrase)
    {
        if (phrase.IsEmpty || phrase.First >= _words.Count) return [];
        var first = phrase.First;
        var end = Math.Min(phrase.End, _words.Count);
        while (first < end && (_words[first].Kind == WordKind.Punctuation || IsDeterminer(first))) first++;
        if (first >= end) return [];
        if (IsHonorific(first)) return Honoured(first) is >= 0 and var honoured ? [honoured] : [];
        // معالي وزير …: the courtesy before an office is no part of who it is.
        if (Titles(first).End is var titled && titled > first && titled < end && OfficeAt(titled) && !_table.Mentions.Any(m => m.Words.First == first)) first = titled;
        if (Dual(first) is { Count: > 0 } both) return both;
        if (Called(first, end) is >= 0 and var called) return [called];
        if (People(first) is >= 0 and var people) return [people];
        if (NamedOwn(first, end) is >= 0 and var own) return [own];

        List<int> found = [];
        var byNisba = false;
        var at = first;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First < at) continue;
            if (mention.Words.First >= end) break;
            // نوّه الملك بدور: a name behind the phrase is none of its.
            if (mention.Kind == MentionKind.Name && mention.Words.First == first && mention.Name.First == end && _words[end].Key[0] is 'ب') continue;
            if (mention.Words.First > at && !(found.Count > 0 && Coordinates(at, mention.Words.First)))
            {
                if (found.Count > 0) break;
                continue;
            }

            // فلانة، شقيقة الزعيم: who she is, behind a comma.
            if (found.Count > 0 && mention.Words.First == at + 1 && mention.Kind == MentionKind.Description && _words[at].Form is "،" or "," && !Coordinated(mention) && _table.Actors[found[^1]] is { IsPerson: true, Anonymous: false, NameKeys.Length: > 0 }) break;

            // What stands right behind an actor without و is an apposition to it, or someone else in the clause; a name tells who a description means.
            if (found.Count > 0 && mention.Words.First == at && !Coordinated(mention))
            {
                if (mention.Kind == MentionKind.Name && _table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false })
                {
                    if (_table.Actors[found[^1]] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 }) found[^1] = mention.Actor;
                    // المدافع البحريني فلان: the nationality is his.
                    else if (byNisba && found.Count == 1) found[0] = mention.Actor;
                    // نائب الوزير لشؤون الأمن والاستخبارات فلان: the offices are his.
                    else if (_table.Actors[found[0]] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 } && !_table.Actors[found[^1]].IsPerson) found = [mention.Actor];
                }

                break;
            }

            // الناطق باسم القوات ومستشار الوزير فلان: both offices are his.
            if (found is [var first1] && mention.Kind == MentionKind.Name && Coordinated(mention) && IsNamedPerson(mention.Actor) && _table.Actors[first1] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 } && !IsMany(first) && Match(_lexicon.HeadForms, mention.Words.First, bare: true) is { Found: true } also && _lexicon.Heads[also.Value] is { Lemma: "عضو" or "مستشار" or "استاذ" or "خطيب" or "امام" or "كاتب" or "باحث" or "خبير" or "محلل" })
            {
                found = [mention.Actor];
                break;
            }

            if (mention.Kind == MentionKind.Nisba && found.Count == 0 && _table.Mentions.Any(m => m.Words.First == mention.Words.First && m.Kind != MentionKind.Nisba)) continue;
            if (!found.Contains(mention.Actor)) found.Add(mention.Actor);
            byNisba = mention.Kind == MentionKind.Nisba;
            at = mention.Words.End;
        }

        if (found is [var described] && _table.Actors[described] is { IsPerson: true, Entry: < 0, NameKeys.Length: 0 } && (NamedBehind(at, end) is >= 0 and var apposed || OfficeAt(first) && (apposed = NamedAtEnd(described, at, end)) >= 0)) return [apposed];
        // الوزير ونظيره: who stands before the first that was found, and is described only here.
        if (found.Count > 0 && _words[first].HasArticle && FirstOf(found[0], first, end) is { } joint && joint.Words.First > first && Coordinated(joint) && Unmet(new WordRange(first, joint.Words.First)) is [var earlier, ..] && !found.Contains(earlier)) found.Insert(0, earlier);
        if (found.Count > 0) return WithUnmet(found, at, end);
        // عميد البحث العلمي [الدكتور فلان]: the name within an office that began before the phrase.
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= first) break;
            if (mention.Kind == MentionKind.Name && mention.Name.First >= first && mention.Name.End <= end && mention.Name.First < end && (mention.Name.First == first || Titles(first).End == mention.Name.First)) return [mention.Actor];
        }

        foreach (var spoken in _documents)
            if (spoken.Word == first) return [spoken.Actor];
        if (_words[first].Key is "الاخير" or "الاخيره") return LatestPerson(first) is >= 0 and var last ? [last] : [];

        // فلان الفلاني عضو المجلس: a name, and what he is right behind it.
        if (NamedFirst(first, end) is >= 0 and var bearer) return [bearer];

        // The head is a word the lexicon does not know: a person named inside the phrase is whom it describes.
        if (NamedInside(first, Clause(first, end)) is >= 0 and var inside) return [inside];

        // الممثل الخاص للأمين العام في العراق فلان الفلاني: an office that the lexicon reads no further than its head, with its holder at the end.
        if (OfficeAt(first) && _words[first].HasArticle && NamedAtEnd(-1, first + 1, Clause(first, end)) is >= 0 and var holder) return [holder];
        for (var i = first + 1; i < end; i++)
            if (BeginsOther(i) && Unmet(new WordRange(first, i)) is { Count: > 0 } before) return [.. before, .. Resolve(new WordRange(i, end))];
        return Unmet(new WordRange(first, end));
    }

    /// <summary>The person whose bare name of two to four words begins a phrase, with an office without article or preposition right behind it; -1 where none does.</summary>
    private int NamedFirst(int first, int end)
    {
        if (first >= end || OfficeAt(first) || !IsNameWord(first, first: true) && !IsNameParticle(_words[first].Key) || _words[first].HasArticle || Match(_lexicon.HeadForms, first, bare: true).Found || _words[first].Known && _words[first].Pos != PartOfSpeech.ProperNoun && !IsGiven(first) && !IsNameParticle(_words[first].Key) && first + 1 < end && _words[first + 1].Known && !IsGiven(first + 1)) return -1;
        for (var i = first + 1; i < end && i < first + 5; i++)
        {
            if (i > first + 1 && Match(_lexicon.HeadForms, i, bare: true) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } head && _lexicon.Heads[head.Value].Class == HeadClass.Office && i + 1 < end)
            {
                var keys = KeysOfName(first, i);
                var person = PersonNamed(keys, first, i);
                // Known by a last name alone so far.
                if (_table.Actors[person] is { Entry: < 0, NameKeys.Length: 1 } short1 && keys.Length > 1) (short1.Name, short1.NameKeys) = (NameOf(new WordRange(first, i), LeadOfName(first)), keys);
                Record(new WordRange(first, i), person, MentionKind.Name, LeadOfName(first));
                return person;
            }

            if (_words[i].Kind != WordKind.Arabic || _words[i].HasPreposition && _words[i].StemKey is "قياده" or "رياسه" or "زعامه" or "رعايه" or "حضور" or "مشاركه" or "اشراف" or "عضويه" || _words[i].Has(Features.Plural) && _words[i].Known && !IsGiven(i) || !IsNameWord(i, first: false) && !IsNameParticle(_words[i].Key)) return -1;
        }

        return -1;
    }

    /// <summary>A description that goes on into what stands behind the phrase names its actor no further than the phrase, where the report speaks of him nowhere before.</summary>
    public void Narrow(WordRange phrase, int actor)
    {
        if (_table.Actors[actor] is not { Entry: < 0, NameKeys.Length: 0 } described) return;
        if (phrase.End >= _words.Count || _words[phrase.End] is { HasPreposition: true } or { Pos: PartOfSpeech.Preposition } or { Kind: not WordKind.Arabic }) return;
        var over = false;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Actor != actor) continue;
            if (mention.Words.First < phrase.First) return;
            if (mention.Words.First == phrase.First && mention.Kind == MentionKind.Description && mention.Words.End > phrase.End && Folding.Key(described.Name) == Folding.Key(NameOf(mention.Words, LeadsAt(phrase.First)[0]))) over = true;
        }

        if (over) described.Name = NameOf(phrase, LeadsAt(phrase.First)[0]);
    }

    /// <summary>The body or programme that a definite noun alone takes up, which the report has called by the same noun with more words (هيئة الأركان: الهيئة); -1 where it has not.</summary>
    private int SameNoun(int at)
    {
        if (!_words[at].HasArticle || _words[at].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Unknown)) return -1;
        var key = LeadsAt(at)[^1].Bare;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= at || mention.Words.Count < 2 || mention.Kind == MentionKind.Nisba || _table.Actors[mention.Actor].IsPerson) continue;
            var lead = LeadsAt(mention.Words.First)[^1];
            if (!lead.HasArticle && lead.Bare == key && (_table.Actors[mention.Actor].Entry >= 0 || Definite(mention.Words))) return mention.Actor;
        }

        return -1;
    }

    /// <summary>The first mention of an actor within a phrase.</summary>
    private Mention? FirstOf(int actor, int first, int end)
    {
        foreach (var mention in _table.Mentions)
            if (mention.Actor == actor && mention.Words.First >= first && mention.Words.First < end) return mention;
        return null;
    }

    private bool Coordinated(Mention mention) => mention.Skip > 0 && _words[mention.Words.First].Key[0] == 'و' || _words[mention.Words.First - 1].Key == "و";

    /// <summary>مسعفون ومسؤولون عسكريون: those whom only this phrase describes, behind one who has been found.</summary>
    private List<int> WithUnmet(List<int> found, int at, int end)
    {
        // فلان رئيس البلدية ومصدران في الشرطة: behind more words on the first.
        if (at < end && !BeginsOther(at))
            for (var i = at + 1; i < end && i < at + 8 && _words[i].Kind == WordKind.Arabic && _words[i].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Relative); i++)
                if (BeginsOther(i) && IsSource(i))
                {
                    at = i;
                    break;
                }

        if (at >= end || !BeginsOther(at) && !(found is [var only] && _table.Actors[only].Entry >= 0 && BeginsBody(at))) return found;
        foreach (var actor in Unmet(new WordRange(at, end)))
            if (!found.Contains(actor)) found.Add(actor);
        return found;
    }

    /// <summary>ومصدران، وشهود: whether an indefinite noun for unnamed speakers stands here.</summary>
    private bool IsSource(int at) => Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead.HasArticle: false } head && _lexicon.Heads[head.Value].Class == HeadClass.Source;

    /// <summary>المرصد والفرقة نفسها: whether و and a definite noun for a body stand here.</summary>
    private bool BeginsBody(int at) => _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead: { Conjunction: true, HasArticle: true, Preposition: '\0' } } head && _lexicon.Heads[head.Value] is { Class: HeadClass.Body or HeadClass.Group };

    /// <summary>Whether و and a noun for people stand here.</summary>
    private bool BeginsOther(int at) => !(at > 1 && _words[at].Form.EndsWith("ية", StringComparison.Ordinal) && _words[at - 1].HasArticle && _words[at - 1].Form.EndsWith("ية", StringComparison.Ordinal)) && _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead: { Conjunction: true, Preposition: '\0' } } head
        && _lexicon.Heads[head.Value].Class is HeadClass.Office or HeadClass.Source or HeadClass.Member or HeadClass.Population;

    /// <summary>أحد السكان ويدعى فلان: the person whom the phrase ends up naming; -1 where it does not.</summary>
    private int Called(int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            if (!Calling.Is(_words[i]) || Calling.NameAt(_words, i, end) is not (>= 0 and var at)) continue;
            foreach (var mention in _table.Mentions)
            {
                if (mention.Words.First > at) break;
                if (_table.Actors[mention.Actor] is not { IsPerson: true, Anonymous: false }) continue;
                // فلان الفلاني الملقب بأبي فلان: named already.
                if (mention.Words.First == at || mention.Kind == MentionKind.Name && mention.Words.First == first && mention.Words.End <= i) return mention.Actor;
            }

            if (NameEnd(at, strong: true) is var behind && behind > at)
            {
                var person = PersonNamed(KeysOfName(at, behind), at, behind);
                Nominative(person);
                Record(new WordRange(at, behind), person, MentionKind.Name, LeadOfName(at));
                return person;
            }
        }

        return -1;
    }

    /// <summary>يمنيون: some of a people, who are not the state; -1 where the word names a group or the people as a whole.</summary>
    private int People(int at)
    {
        var word = _words[at];
        if (word.HasArticle || !word.Form.EndsWith("ون", StringComparison.Ordinal) && !word.Form.EndsWith("ين", StringComparison.Ordinal) && !word.Has(Features.Plural)) return -1;
        var nisba = Match(_lexicon.Nisba, at, bare: true);
        if (!nisba.Found || nisba.End != at + 1 || nisba.Lead.HasArticle || _lexicon.Entries[nisba.Value] is not { Kind: ActorKinds.State } state) return -1;
        if (NameAt(at).Found || Match(_lexicon.HeadForms, at, bare: true).Found) return -1;
        return Population(new WordRange(at, at + 1), new HeadNoun(nisba.Lead.Bare, HeadClass.Population, ActorKinds.Population, "CVL"), state.Country, nisba.Lead);
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

    private int LatestPerson(int before)
    {
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
            if (_table.Mentions[i].Words.First < before && _table.Actors[_table.Mentions[i].Actor] is { IsPerson: true, Anonymous: false }) return _table.Mentions[i].Actor;
        return -1;
    }

    private int Before(WordRange phrase, string sign)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (_words[i].Form == sign) return i;
        return -1;
    }

    private bool OfficeAt(int at) => at < _words.Count && Match(_lexicon.HeadForms, at, bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Class == HeadClass.Office;
}
