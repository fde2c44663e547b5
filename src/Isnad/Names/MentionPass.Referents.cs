using Isnad.Text;

namespace Isnad.Names;

/// <content>Whom a definite description takes up: the latest actor that its noun fits, the holder of an office, the one whom the report names below its headline.</content>
internal sealed partial class MentionPass
{
    /// <summary>The latest actor before a word that a head noun can refer back to, or -1.</summary>
    private int Earlier(HeadNoun noun, string? country, int before = int.MaxValue)
    {
        var mentions = _table.Mentions;
        int fallback = -1, embedded = -1;
        var several = before < _words.Count && noun.Class is HeadClass.Office or HeadClass.Source && IsMany(before);
        var many = before < _words.Count && noun.Class is HeadClass.Source or HeadClass.Group && IsBrokenPlural(before);
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (mention.Words.First >= before || mention.Kind == MentionKind.Nisba) continue;
            var actor = _table.Actors[mention.Actor];
            // المسؤولون: no one man.
            if (several && IsNamedPerson(mention.Actor)) continue;
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

            // وقائدين آخرين. وأضاف المصدر: one is none of two.
            if (fallback < 0 && !several && Compatible(noun, actor) && !(before < _words.Count && actor.IsPerson && !IsNamedPerson(mention.Actor) && IsMany(mention.Words.First) && !IsMany(before))) fallback = mention.Actor;
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

        var actor = phrase is null ? Earlier(noun, country, range.First) : phrase.Plural ? -1 : phrase is { Former: false, Lemma: "رييس" } && HolderByWords(range) is >= 0 and var called ? called : Holder(phrase, range.First);
        if (actor < 0 && phrase is { Plural: false, Country: not null, Lemma: "رييس" }) actor = Incumbent(phrase);
        if (actor < 0 && phrase is { Plural: false, Portfolio.Length: 0 }) actor = Colleague(noun, phrase, range.First);
        if (actor < 0 && phrase is { Plural: false, Former: false } && lead.HasArticle) actor = Kindred(noun, phrase, range.First);
        if (actor < 0 && phrase is { Plural: false }) actor = Incumbent(phrase);
        if (actor < 0 && phrase is { Plural: false, Former: false }) actor = HolderByWords(range);
        if (actor < 0 && noun.Class == HeadClass.Office && (_document.HasTitle && _words[range.First].Paragraph == 0 || IsSeat(noun) && _words[range.First].Paragraph < 2)) actor = NamedBelow(noun, phrase);
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
            if (!actor.IsPerson || actor.Anonymous || actor.NameKeys.Length == 0 || !HasOffice(actor, noun.Lemma) || IsSeat(noun) && HeadsBank(mention.Actor)) continue;
            if (phrase is not null && (phrase.Country is not null && phrase.Country != actor.Country || phrase.Portfolio.Length > 0 && phrase.Portfolio != actor.Portfolio || phrase.Of.Length > 0 && phrase.Of != actor.OfficeOf && !(IsSeat(noun) && IsSamePlace(phrase.Of, actor.OfficeOf)) || phrase.Affiliation >= 0 && phrase.Country is null && phrase.Affiliation != actor.HeadOf)) continue;
            if (found >= 0) return -1;
            found = mention.Actor;
        }

        return found;
    }

    /// <summary>محافظ، أمير: offices over a place, which one man of a report holds.</summary>
    private static bool IsSeat(HeadNoun noun) => noun.Lemma is "محافظ" or "امير" or "حاكم" or "والي" or "عمده" or "قايمقام";

    /// <summary>عسير, of منطقة عسير: whether two offices do not differ in their place; one may leave it out.</summary>
    private static bool IsSamePlace(string one, string other) => other.Length == 0 || WithoutKind(one.Trim()) == WithoutKind(other.Trim());

    private static string WithoutKind(string place) => place.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && place[..space] is "منطقه" or "محافظه" or "اماره" or "ولايه" or "مدينه" ? place[(space + 1)..] : place;

    /// <summary>محافظ البنك المركزي فلان: one of a bank, and of no place.</summary>
    private bool HeadsBank(int actor)
    {
        foreach (var mention in _table.Mentions)
            if (mention.Actor == actor)
                for (var i = Math.Max(0, mention.Name.First - 6); i < mention.Words.End; i++)
                    if (_words[i].Sentence == _words[mention.Words.First].Sentence && LeadsAt(i)[^1].Bare is "بنك" or "مصرف" or "صندوق" or "موسسه") return true;
        return false;
    }

    /// <summary>Whether the lexicon knows a person in an office on the day of the report.</summary>
    private bool HeldOnce(DocumentActor actor, string lemma)
    {
        if (actor.Entry < 0) return false;
        foreach (var term in _lexicon.Entries[actor.Entry].Terms)
            if (term.Office.StartsWith(lemma, StringComparison.Ordinal) && (_document.Report.Published is not { } day || term.Covers(day))) return true;
        return false;
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
}
