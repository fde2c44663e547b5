using Isnad.Text;

namespace Isnad.Names;

/// <content>Names that a phrase ends with and that nothing but their place tells: behind a whole description, or behind whose relative or official somebody is.</content>
internal sealed partial class MentionPass
{
    /// <summary>
    /// المتحدثة باسم الخارجية الأميركية [تامي بروس]: whether bare words between a whole description and the mark, the opener or the preposition that ends it are a name:
    /// behind a definite noun nothing indefinite describes, so what stands there is called so.
    /// </summary>
    private bool IsBareName(int at, int end)
    {
        if (end - at is < 2 or > 5 || end >= _words.Count || !ClosesPhrase(end) || _words[at].Key is "الله" or "المولي" or "الرب" || IsOnBehalf(at)) return false;
        var unknown = false;
        for (var i = at; i < end; i++)
        {
            if (IsNameParticle(_words[i].Key) && i + 1 < end) continue;
            // على المهرجان: on it, and nobody's name.
            if (_words[i].Key == "علي" && _words[i].Form.EndsWith('ى') && _words[i + 1].Key is not ("بن" or "ابن")) return false;
            if (!IsNameWord(i, i == at) || _words[i].Pos is PartOfSpeech.Conjunction or PartOfSpeech.Subordinator or PartOfSpeech.Negation || IsQualifier(i) && !IsGiven(i)) return false;
            if (i > at && Match(_lexicon.Titles, i, bare: false).Found || _words[i] is { Known: true, HasArticle: false } adverb && adverb.Form.EndsWith('ا') && adverb.Has(Features.Oblique)) return false;
            if (i == at && (_words[i].HasArticle || Match(_lexicon.HeadForms, i, bare: true).Found || !IsGiven(i) && Match(_lexicon.Names, i, bare: false) is { Found: true, Value.Form: NameFormKind.Seat })) return false;
            // بروس، مينه، بصل: what looks like a clitic or a common noun behind a name's first word is its own.
            var seeming = _words[i].HasPreposition || _words[i].HasConjunction || _words[i].Enclitic is not null || i > at && IsGiven(at);
            if (_words[i].Has(Features.Plural) && _words[i].Known && !IsGiven(i) && !seeming || _words[i].Known && _words[i].Key.EndsWith('ه') && !IsGiven(i) && _words[i].Enclitic is null) return false;
            unknown |= !_words[i].Known || IsGiven(i) || _words[i].HasPreposition || _words[i].HasConjunction || _words[i].Enclitic is not null || _words[i].Pos == PartOfSpeech.ProperNoun;
        }

        return unknown;
    }

    /// <summary>A word that can stand in a name: letters that look like a clitic (بروس، فام، تامي) may be its own.</summary>
    private bool IsNameWord(int at, bool first)
    {
        if (IsRestOfName(at) || IsGiven(at)) return true;
        var word = _words[at];
        if (word.Kind != WordKind.Arabic || word.HasArticle || word.Key[0] == 'و' || word.Key.Length < 3 || OfficeAt(at) || IsStop(at) && !(word.HasConjunction && word.Key[0] == 'ف' && !_lexicon.Stops.Contains(word.Key)) || word.Pos is PartOfSpeech.Preposition or PartOfSpeech.Relative or PartOfSpeech.Demonstrative or PartOfSpeech.Numeral) return false;
        if (word.HasConjunction && word.Key[0] == 'ف') return true;
        if (word.HasPreposition) return !first && !_lexicon.Regions.Contains(LeadsAt(at)[^1].Key) && !LeadsAt(at)[^1].HasArticle && !NameAt(at).Found;
        return word.Enclitic is "ي" || !first && word.Enclitic is "ه" && word.Key.Length < 6 && word.StemKey is not ("نظير" or "قول" or "حق") || !first && word.Enclitic is null && word.Pos != PartOfSpeech.Verb;
    }

    /// <summary>Whether a phrase ends before this word beyond doubt: a mark, an opener or the preposition of its verb.</summary>
    private bool ClosesPhrase(int at) => _words[at].Kind == WordKind.Punctuation && !IsQuote(at) || _words[at].Key is "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها" or "بانهم" or "قوله" or "قولها" or "القول" or "تاكيده" or "تاكيدها"
        || _words[at] is { Pos: PartOfSpeech.Preposition, Key: "الي" or "علي" or "عن" or "من" } || IsTold(at);

    /// <summary>لوكالة رويترز، لـ«الصحيفة»: an outlet that somebody tells.</summary>
    private bool IsTold(int at) => _words[at].Key is "ل" && at + 1 < _words.Count && IsQuote(at + 1)
        || Array.Exists(LeadsAt(at), l => l.Preposition == 'ل') && (Match(_lexicon.HeadForms, at, bare: true) is { Found: true, Lead.Preposition: 'ل' } head && _lexicon.Heads[head.Value].Kind == ActorKinds.Media || NameAt(at) is { Found: true, Lead.Preposition: 'ل' } name && _lexicon.Entries[name.Value.Entry].Kind == ActorKinds.Media);

    /// <summary>
    /// محاميه فلان، الناطق باسمها فلان، جدته فلانة، مديرها العام فلان: the name of whoever is told by a pronoun, official or relative; -1 where none follows.
    /// </summary>
    private int NamedOwn(int first, int end)
    {
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation) end--;
        var at = first + 1;
        if (at < end && _words[at].Key is "باسمها" or "باسمه" or "باسمهم" && OfficeAt(first)) at++;
        else if (!IsTheirs(first)) return -1;
        while (at < end && _words[at].HasArticle && IsQualifier(at)) at++;
        var from = Math.Max(at, Titles(at).End);
        if (from >= end || _words[from] is not { Kind: WordKind.Arabic, HasConjunction: false, HasArticle: false } || !IsGiven(from) && (_words[from].Known && _words[from].Pos != PartOfSpeech.ProperNoun || _words[from].HasPreposition)) return -1;
        foreach (var mention in _table.Mentions)
            if (mention.Words.First >= at && mention.Words.First <= from && mention is { Kind: MentionKind.Name, Skip: 0 } && mention.Words.End >= end && _table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false }) return mention.Actor;
        for (var i = from; i < end; i++)
            if (!IsRestOfName(i) && !IsGiven(i) && !IsNameParticle(_words[i].Key)) return -1;
        if (end - from > 5) return -1;
        var person = PersonNamed(KeysOfName(from, end), from, end);
        Record(new WordRange(from, end), person, MentionKind.Name, LeadsAt(from)[0], new WordRange(from, end));
        return person;
    }

    /// <summary>والدته، محاميه، مديرها: an official or a relative with the pronoun of whose he is.</summary>
    private bool IsTheirs(int at)
    {
        var word = _words[at];
        if (word.Kind != WordKind.Arabic || word.HasArticle) return false;
        var key = LeadsAt(at)[0].Key;
        var length = key.EndsWith("هما", StringComparison.Ordinal) ? 3 : key.EndsWith("ها", StringComparison.Ordinal) || key.EndsWith("هم", StringComparison.Ordinal) ? 2 : key.EndsWith('ه') ? 1 : 0;
        if (length == 0 || key.Length < length + 2 || word.Form.EndsWith('ة')) return false;
        var stem = key[..^length];
        var noun = stem.EndsWith('ت') ? stem[..^1] + "ه" : stem;
        return IsKinWord(stem) || IsKinWord(noun) || stem is "محامي" or "محامت" or "متحدث" or "ناطق" or "مدير" or "مدير" or "رييس" or "نايب" or "مستشار" or "مساعد" or "وزير" or "مبعوث" or "قايد" or "زعيم" or "طبيب" or "ممثل" or "مندوب" or "سفير" or "وكيل" or "موفد"
            || stem.EndsWith('ت') && noun is "متحدثه" or "ناطقه" or "مديره" or "رييسه" or "نايبه" or "مستشاره" or "مساعده" or "وزيره" or "مبعوثه" or "زعيمه" or "محاميه" or "ممثله" or "سفيره";
    }

    private static bool IsKinWord(string noun) => noun is "والد" or "والده" or "ام" or "اب" or "ابو" or "ابن" or "ابنه" or "نجل" or "كريمه" or "شقيق" or "شقيقه" or "اخ" or "اخو" or "اخت" or "زوج" or "زوجه" or "جد" or "جده" or "عم" or "عمه" or "خال" or "خاله" or "حفيد" or "حفيده" or "صهر" or "ارمله" or "خطيبه" or "صديق" or "صديقه" or "زميل" or "زميله" or "جار" or "جاره";

    /// <summary>والد الرهينة فلان، زوجة المعتقل فلان: the relative is another than who is named, and known by the whole phrase.</summary>
    private static bool IsKin(HeadNoun noun) => noun.Lemma is "والد" or "والده" or "زوجه" or "شقيق";

    /// <summary>أحد المفاوضين الفلسطينيين، إحدى الممرضات: one of several is an actor of his own; -1 where the phrase names him or none stands here.</summary>
    private int OneOf(WordRange phrase, IReadOnlyList<int> several)
    {
        var first = phrase.First;
        while (first < phrase.End && _words[first].Kind == WordKind.Punctuation) first++;
        if (first + 1 >= phrase.End || LeadsAt(first)[^1].Key is not ("احد" or "احدي") || _words[first + 1] is not { Kind: WordKind.Arabic } kind || kind.Key is "منهم" or "منهما") return -1;
        if (several is not [var group] || _table.Actors[group] is not { } all || all.IsPerson && (all.Entry >= 0 || all.NameKeys.Length > 0) || all.Kind is not (ActorKinds.Person or ActorKinds.Population)) return -1;
        var end = first + 2;
        while (end < phrase.End && end < first + LongestOffice && _words[end].Kind == WordKind.Arabic && _words[end].Pos != PartOfSpeech.Relative) end++;
        var lead = LeadsAt(first)[^1];
        var name = NameOf(new WordRange(first, end), lead);
        var key = "described:" + Folding.Key(name);
        if (!_byKey.TryGetValue(key, out var one))
        {
            one = _table.Add(new DocumentActor { Name = name, Kind = ActorKinds.Person, Country = all.Country, HeadOf = all.HeadOf, Cameo = all.Cameo, Anonymous = true });
            _byKey.Add(key, one);
        }

        Record(new WordRange(first, end), one, MentionKind.Description, lead);
        return one;
    }

    /// <summary>آل الشيخ، الحوثي: the person of the report whom the name of his house, or the adjective of the group that he leads, stands for alone; -1 where there is none.</summary>
    public int Short(WordRange phrase)
    {
        var (first, end) = phrase;
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation) end--;
        if (end == first + 2 && _words[first].Key is "ال")
            for (var i = 0; i < _table.Actors.Count; i++)
                if (_table.Actors[i] is { Anonymous: false } named && named.BearsLast("ال", _words[first + 1].Key)) return i;
        if (end != first + 1 || _words[first] is not { HasArticle: true } word || !word.Form.EndsWith('ي') || Match(_lexicon.Nisba, first, bare: true) is not { Found: true } nisba || !_byEntry.TryGetValue(nisba.Value, out var group) || _table.Actors[group].Kind != ActorKinds.ArmedGroup) return -1;
        // زعيم الحوثيين … وقال الحوثي.
        foreach (var mention in _table.Mentions)
            if (_table.Actors[mention.Actor] is { IsPerson: true } leader && leader.HeadOf == group && (leader.Heads.Contains("زعيم") || leader.Heads.Contains("قايد")) && !_words[mention.Words.First].Has(Features.Plural)) return mention.Actor;
        return -1;
    }

    /// <summary>داعشي، حوثي: whether an indefinite adjective alone means one man of a group or state, and not it.</summary>
    public bool IsOneOf(WordRange phrase, int group) => phrase.Count == 1 && _words[phrase.First] is { Kind: WordKind.Arabic } word && (!word.HasArticle || _table.Actors[group].Kind == ActorKinds.State) && !word.Has(Features.Plural) && word.Form.EndsWith('ي') && !_table.Actors[group].IsPerson && !(phrase.First > 0 && _words[phrase.First - 1] is { Pos: PartOfSpeech.Noun, HasArticle: false })
        && Match(_lexicon.Nisba, phrase.First, bare: true) is { Found: true } nisba && nisba.End == phrase.First + 1 && !NameAt(phrase.First).Found;

    /// <summary>Without the alef of the accusative: أن مسؤولا آخر is مسؤول آخر.</summary>
    private string InNominative(string name, WordRange range)
    {
        if (_words[range.First].HasArticle || name.Length == 0) return name;
        var parts = name.Split(' ');
        for (var i = 0; i < parts.Length && range.First + i < range.End; i++)
        {
            var word = _words[range.First + i];
            if (word.Kind != WordKind.Arabic || !word.Known || word.HasArticle || word.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective) || word.Enclitic is not null || parts[i].Length < 4 || parts[i][^1] != 'ا' || !(Folding.Key(word.Lemma) + "ا").Equals(word.StemKey, StringComparison.Ordinal)) break;
            parts[i] = parts[i][..^1];
        }

        return string.Join(' ', parts);
    }
}
