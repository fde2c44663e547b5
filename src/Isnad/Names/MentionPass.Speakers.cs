using Isnad.Text;

namespace Isnad.Names;

/// <content>Who speaks, where a whole noun phrase is known to be the speaker's: a name before an office, a name at the end of a description, a description as long as the phrase.</content>
internal sealed partial class MentionPass
{
    private const int LongestSpokenName = 5;

    /// <summary>
    /// فلان الفلاني عضو المجلس، فلانة نائبة رئيس القسم: the person whose name opens a speaker's phrase and whose office follows without a comma; -1 where the phrase
    /// begins otherwise.
    /// </summary>
    public int NamedFirst(WordRange phrase)
    {
        var (first, end) = phrase;
        while (first < end && _words[first].Kind == WordKind.Punctuation) first++;
        var start = Math.Min(Titles(first).End, end);
        if (start >= end || OfficeAt(start)) return -1;
        for (var i = start + 2; i < end - 1 && i <= start + 4; i++)
        {
            if (!BeginsOffice(i) && !BeginsWhoHeIs(i) || !IsWholeName(start, i, office: true)) continue;
            foreach (var mention in _table.Mentions)
            {
                if (mention.Words.First > start) break;
                if (mention.Kind == MentionKind.Name && mention.Name.First == start && mention.Name.End == i && _table.Actors[mention.Actor] is { IsPerson: true, Anonymous: false }) return mention.Actor;
            }

            var person = PersonNamed(KeysOfName(start, i), start, i);
            Record(new WordRange(first, ReadOfficeAfterName(person, i)), person, MentionKind.Name, LeadOfName(start), new WordRange(start, i));
            return person;
        }

        return -1;
    }

    /// <summary>وهو صاحب المتجر، والد القتيل: who the one is whose name stands before.</summary>
    private bool BeginsWhoHeIs(int at) => _words[at + 1] is { Kind: WordKind.Arabic } next && next.Sentence == _words[at].Sentence && ((_words[at].Key is "وهو" or "وهي" || _words[at].Key is "هو" or "هي" && OfficeAt(at + 1)) && next.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Preposition || IsRelation(at) && (next.HasArticle || IsRelation(at + 1)));

    /// <summary>Whether an office with more words behind it begins here, and no last name that is an office too (الخطيب، القاضي).</summary>
    private bool BeginsOffice(int at) => (OfficeAt(at) || _words[at].Key is "نقيب") && LeadsAt(at)[^1] is { Conjunction: false, Preposition: '\0' } && !IsSurnameToo(at) && !(IsGiven(at) && !_words[at].Known)
        && _words[at + 1] is { Kind: WordKind.Arabic } next && next.Sentence == _words[at].Sentence && (!IsStop(at + 1) || LinksOffice(next)) && !IsGiven(at + 1);

    /// <summary>
    /// المستشار السياسي في الحكومة المحلية فلان الفلاني: the person whom a speaker's phrase names at its end, behind a description that is whole without the name;
    /// -1 where it does not, or where the name only says whose he is.
    /// </summary>
    public int NamedLast(WordRange phrase, IReadOnlyList<int> known)
    {
        if (known.Count > 1) return -1;
        // الناطق الإعلامي المقدم فلان الفلاني: whom the office alone would mean is another, where the phrase names one with his title.
        var other = known is [var one] && _table.Actors[one] is { IsPerson: true } bearer && (bearer.Entry >= 0 || bearer.NameKeys.Length > 1);
        if (other && _table.Mentions.Any(m => m.Actor == known[0] && m.Kind == MentionKind.Name && phrase.Contains(m.Name.First))) return -1;
        var (first, end) = phrase;
        while (first < end && (_words[first].Kind == WordKind.Punctuation || IsDeterminer(first))) first++;
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation) end--;
        if (end - first < 3 || !DescribesPerson(first)) return -1;
        if (QuotedAtEnd(first, end) is >= 0 and var quoted) return quoted;
        for (var i = Math.Max(first + 1, end - LongestSpokenName); i <= end - 2; i++)
        {
            if (!IsWholeName(i, end)) continue;
            var title = i;
            while (title > first + 1 && Match(_lexicon.Titles, title - 1, bare: false) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } honorific && honorific.End == title) title--;
            if (title > first + 2 && _lexicon.TitleTails.Contains(_words[title - 1].Key) && Match(_lexicon.Titles, title - 2, bare: false).Found) title -= 2;
            while (title > first + 1 && OfficeAt(title - 1) && _words[title - 1] is { HasArticle: true, HasConjunction: false, HasPreposition: false } && !IsConstruct(title - 2)) title--;
            if (!Completes(title - 1, first) || SpeaksOfAnother(first, title) || other && !Match(_lexicon.Titles, i - 1, bare: false).Found) continue;
            var person = PersonNamed(KeysOfName(i, end), i, end);
            Record(new WordRange(title, end), person, MentionKind.Name, LeadsAt(title)[0], new WordRange(i, end));
            TakeOffice(person, first);
            return known is [var described] && !other ? InOfficeOf(person, described) : person;
        }

        return -1;
    }

    /// <summary>The office that a phrase begins with is also the person's whom it ends up naming.</summary>
    public void TakeOffice(int person, int first)
    {
        if (_table.Actors[person] is not { IsPerson: true, Anonymous: false } || first >= _words.Count) return;
        if (Match(_lexicon.HeadForms, first, bare: true) is not { Found: true } head || _lexicon.Heads[head.Value] is not { Class: HeadClass.Office } noun) return;
        if (!_table.Actors[person].Heads.Contains(noun.Lemma)) _table.Actors[person].Heads.Add(noun.Lemma);
    }

    /// <summary>مدير عام الصحة "الخضر لصور": the person whose name stands in marks of its own at the end of a description; -1 where none does.</summary>
    private int QuotedAtEnd(int first, int end)
    {
        if (end >= _words.Count || !IsQuote(end)) return -1;
        var open = end - 1;
        while (open > first && !IsQuote(open) && end - open <= 4) open--;
        if (open <= first + 1 || !IsQuote(open) || end - open - 1 is < 2 or > 4) return -1;
        for (var i = open + 1; i < end; i++)
            if (_words[i].Kind != WordKind.Arabic || IsStop(i) || _words[i] is { Known: true, Pos: PartOfSpeech.Verb or PartOfSpeech.Preposition } || _words[i] is { Known: true, Pos: PartOfSpeech.Adjective, HasArticle: false } || _words[i].Known && !_words[i].HasArticle && !IsGiven(i) && !_words[i].HasPreposition) return -1;
        if (Match(_lexicon.Names, open + 1, bare: false) is { Found: true } listed && _lexicon.Entries[listed.Value.Entry].Kind != ActorKinds.Person || Match(_lexicon.HeadForms, open + 1, bare: true).Found) return -1;
        var keys = new string[end - open - 1];
        for (var i = 0; i < keys.Length; i++) keys[i] = _words[open + 1 + i].Key;
        var person = PersonNamed(NameKeys.Joined(keys), open + 1, end);
        Record(new WordRange(open + 1, end), person, MentionKind.Name, LeadsAt(open + 1)[0]);
        TakeOffice(person, first);
        return person;
    }

    /// <summary>مسلحون حوثيون، داعشي، مقاتلون من الحركة: some of a people or group, who are not it; -1 where the phrase names it as a whole.</summary>
    public int SomeOf(WordRange phrase, int actor)
    {
        if (_table.Actors[actor] is not { Entry: >= 0, Kind: ActorKinds.ArmedGroup or ActorKinds.State } all) return -1;
        var first = phrase.First;
        while (first < phrase.End && (_words[first].Kind == WordKind.Punctuation || IsDeterminer(first))) first++;
        if (first >= phrase.End || _words[first] is not { Kind: WordKind.Arabic } word) return -1;
        var lead = LeadsAt(first)[^1];
        // اليمنيون: a people, and not its state.
        var people = lead.HasArticle && all.Kind == ActorKinds.State && (word.Form.EndsWith("ون", StringComparison.Ordinal) || word.Form.EndsWith("ين", StringComparison.Ordinal)) && Match(_lexicon.Nisba, first, bare: true) is { Found: true } whole && whole.End == first + 1 && ActorOf(whole.Value) == actor;
        if (lead.HasArticle && !people) return -1;
        var nisba = Match(_lexicon.Nisba, first, bare: true);
        // روسيا and جيبوتي have the letters of an adjective, and are the states.
        var some = people || nisba is { Found: true, Lead.HasArticle: false } && (word.Key.EndsWith('ي') || word.Key.EndsWith("ون", StringComparison.Ordinal) || word.Key.EndsWith("ين", StringComparison.Ordinal)) && nisba.End == first + 1 && ActorOf(nisba.Value) == actor && (first + 1 >= phrase.End || !_words[first + 1].HasArticle)
            && !(NameAt(first) is { Found: true, Value.Form: NameFormKind.Name } state && state.End == first + 1 && _lexicon.Entries[state.Value.Entry].Kind == ActorKinds.State);
        // داعشي: a name of the group as written that is one of its own.
        if (!nisba.Found && phrase.End == first + 1 && word.Key.EndsWith('ي') && NameAt(first).End == first + 1) some = true;
        if (!some && Match(_lexicon.HeadForms, first, bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Class == HeadClass.Member)
            some = head.End < phrase.End && (_words[head.End].Key == "من" || Match(_lexicon.Nisba, head.End, bare: true) is { Found: true, Lead: { HasArticle: false, Preposition: '\0' } });
        if (!some) return -1;
        var range = new WordRange(first, Math.Max(first + 1, DescribedTo(first + 1, people ? first + 1 + (first + 1 < phrase.End && _words[first + 1] is { HasArticle: true, HasConjunction: false } ? 1 : 0) : Math.Min(phrase.End, first + LongestOffice))));
        var name = NameOf(range, lead);
        var key = "described:" + Folding.Key(name);
        if (!_byKey.TryGetValue(key, out var one))
        {
            one = _table.Add(new DocumentActor { Name = name, Kind = word.Has(Features.Plural) || word.Form.EndsWith("ون", StringComparison.Ordinal) || word.Form.EndsWith("ين", StringComparison.Ordinal) ? ActorKinds.Population : ActorKinds.Person, Country = all.Country, HeadOf = actor, Cameo = all.Cameo, Anonymous = !people });
            _byKey.Add(key, one);
        }

        Record(range, one, MentionKind.Description, lead);
        return one;
    }

    /// <summary>المتحدث باسم وزير الدفاع، مصدر مقرب من رئيس الحكومة: whether an office behind a preposition stands last before a name, so that it is his whose name follows.</summary>
    private bool SpeaksOfAnother(int first, int name)
    {
        for (var i = name - 1; i > first; i--)
        {
            if (_words[i].Kind == WordKind.Punctuation) return false;
            if (OfficeAt(i) && (_words[i - 1] is { Pos: PartOfSpeech.Preposition } or { Key: "باسم" or "لدي" } || LeadsAt(i)[^1].Preposition is 'ب' or 'ك')) return true;
            if (_words[i] is { Key: "في" or "لدي" }) return false;
        }

        return false;
    }

    /// <summary>محامي الرئيس السابق فلان، حملة المرشح فلان: whether a phrase names a listed person in his office only to say whose lawyer, adviser or campaign speaks.</summary>
    public bool IsBeside(WordRange phrase, int actor)
    {
        if (_table.Actors[actor] is not { IsPerson: true, Entry: >= 0 and var entry }) return false;
        var end = phrase.End;
        while (end > phrase.First && _words[end - 1].Kind == WordKind.Punctuation) end--;
        var name = -1;
        foreach (var mention in _table.Mentions)
            if (mention.Actor == actor && mention.Kind == MentionKind.Name && mention.Name.First > phrase.First && mention.Name.End == end) name = mention.Name.First;
        for (var i = phrase.First; i < name - 1; i++)
        {
            // مدير مطار بيروت الدولي رفيق الحريري: whose name the place bears.
            if (i > phrase.First && i > name - 4 && Titles(name - 1).End < name && OfficeAt(phrase.First) && LeadsAt(i)[^1].Bare is var borne && (_lexicon.Namesakes.Contains(borne) || _lexicon.Yards.Contains(borne) || _lexicon.Units.Contains(borne)))
                return !_lexicon.Entries[entry].Terms.Any(t => Folding.Key(t.Office).StartsWith(LeadsAt(phrase.First)[^1].Bare, StringComparison.Ordinal));
            if (_words[i] is not { Kind: WordKind.Arabic, HasArticle: false, Enclitic: null } || LeadsAt(i)[^1].Bare is var beside && !_lexicon.Besides.Contains(beside)) continue;
            // مساعد المتحدث باسم المنظمة فلان: he himself.
            if (LeadsAt(i + 1)[^1].Bare is "متحدث" or "ناطق" or "متحدثه" or "ناطقه") return false;
            if (!OfficeAt(i + 1) && !Match(_lexicon.Titles, i + 1, bare: false).Found && LeadsAt(i + 1)[^1].Bare is not ("مرشح" or "راحل" or "مخلوع" or "معزول")) continue;
            return !_lexicon.Entries[entry].Terms.Any(t => Folding.Key(t.Office).StartsWith(beside, StringComparison.Ordinal));
        }

        return false;
    }

    /// <summary>Whether a phrase begins with somebody in an office, or with a noun that no lexicon of actors knows: no body, document, source or crowd.</summary>
    private bool DescribesPerson(int at) => _words[at] is { Kind: WordKind.Arabic, HasConjunction: false } word && !IsRelation(at)
        && (Match(_lexicon.HeadForms, at, bare: true) is { Found: true } head ? _lexicon.Heads[head.Value].Class == HeadClass.Office : word.Known && word.Has(Features.Human) && !word.Has(Features.Plural));

    /// <summary>Whether a description may be whole with a word: a definite noun or adjective, a nationality, a place or a name that ends there, a mark. Behind a bare noun or a preposition its genitive would stand.</summary>
    private bool Completes(int at, int first)
    {
        if (at < first) return false;
        var word = _words[at];
        if (word.Kind == WordKind.Punctuation) return word.Form is "،" or "," or "-" or "–" or ")" || IsQuote(at);
        if (word.Kind == WordKind.Number) return true;
        if (word.Pos is PartOfSpeech.Preposition or PartOfSpeech.Verb or PartOfSpeech.Relative or PartOfSpeech.Conjunction || IsNameParticle(word.Key)) return false;
        var lead = LeadsAt(at)[^1];
        // الرئيس فلان behind a bare noun or a preposition: whose he is.
        if (OfficeAt(at) && at > first + 1 && IsConstruct(at - 1)) return LeadsAt(at - 1)[^1].Preposition == 'ل';
        if (OfficeAt(at) || Match(_lexicon.Titles, at, bare: false).Found) return at == first;
        if (lead.HasArticle) return true;
        if (Match(_lexicon.Nisba, at, bare: true).Found || _lexicon.Regions.Contains(lead.Key)) return at > first;
        foreach (var mention in _table.Mentions)
            if (mention.Words.End == at + 1 && mention.Words.First >= first && mention.Kind == MentionKind.Name && !_table.Actors[mention.Actor].IsPerson) return true;
        return at > first + 1 && (word.Pos == PartOfSpeech.ProperNoun || !word.Known)
            && (_words[at - 1].Pos == PartOfSpeech.Preposition || Match(_lexicon.HeadForms, at - 1, bare: true) is { Found: true } place && _lexicon.Heads[place.Value].Class == HeadClass.Place);
    }

    /// <summary>رئيس of رئيس الوزراء: a bare office whose genitive follows.</summary>
    private bool IsConstruct(int at) => OfficeAt(at) && !LeadsAt(at)[^1].HasArticle;

    /// <summary>Whether words are a person's full name and nothing else: two to five, the first a given name or a word that no lexicon knows.</summary>
    private bool IsWholeName(int at, int end, bool office = false)
    {
        if (end - at is < 2 or > LongestSpokenName || _words[at] is not { Kind: WordKind.Arabic } first || first.HasArticle && !LeadsAt(at)[0].Whole) return false;
        if (first.HasPreposition && !IsGiven(at) || first.HasConjunction && !IsGiven(at)) return false;
        var given = IsGiven(at);
        // باريس فرانسوا مولان: the city of an office before the name of who holds it.
        if (!given && Match(_lexicon.Names, at, bare: false) is { Found: true, Value.Form: NameFormKind.Seat }) return false;
        if (!given && !IsKunya(at) && !(LooksForeign(at) || first.Pos == PartOfSpeech.ProperNoun && !IsLexical(at) && !_lexicon.Regions.Contains(first.Key))) return false;
        if (first.Key == "علي" && first.Form.EndsWith('ى') || first.Pos is PartOfSpeech.Preposition && !given || IsOnBehalf(at) || IsOfficeHere(at)) return false;
        for (var i = at + 1; i < end; i++)
        {
            if (_words[i].Kind != WordKind.Arabic) return false;
            if (IsNameParticle(_words[i].Key) && i + 1 < end || IsGiven(i) && !(_words[i].Key == "علي" && _words[i].Form.EndsWith('ى'))) continue;
            if (_words[i - 1].Key == "عبد" || _words[i].Key is "الدين" or "الله") continue;
            // جو ستورك نائب مدير …: what stands between a given name and an office is a last name, whatever it means elsewhere.
            if (office && given && i == at + 1 && i == end - 1 && _words[i] is { HasArticle: false, HasPreposition: false, Enclitic: null } between && !IsStop(i) && !OfficeAt(i) && between.Pos is not (PartOfSpeech.Preposition or PartOfSpeech.Adverb or PartOfSpeech.Adjective) && !IsQualifier(i)) continue;
            // ديبورا والش: و is the name's own behind a given name.
            if (given && _words[i].Key[0] == 'و' && !_words[i].Known && !_lexicon.GivenNames.ContainsKey(_words[i].Key[1..])) continue;
            if (!IsNameWord(i, first: false) || _words[i] is { Known: true, Pos: PartOfSpeech.Verb } || Match(_lexicon.Nisba, i, bare: true).Found && !(i == end - 1 && given) || _words[i].Known && (_words[i].Has(Features.Plural) || _words[i].Has(Features.VerbalNoun))) return false;
            // أسامة بن غازي المدني: an adjective of relation at the end is where he is from.
            if (i == end - 1 && given && _words[i] is { HasArticle: true, HasPreposition: false, HasConjunction: false } from && from.Key.EndsWith('ي') && (i > at + 1 || !_words[i].Known || !IsQualifier(i))) continue;
            // A common noun is no last name without the article, and with it only behind a given name.
            if (_words[i] is { Known: true, Pos: not PartOfSpeech.ProperNoun } && (!_words[i].HasArticle || !given || _words[i].Key.EndsWith('ه') || IsLexical(i) && !IsSurnameToo(i))) return false;
            if (_lexicon.Regions.Contains(_words[i].Key) && i < end - 1) return false;
        }

        return true;
    }

    /// <summary>
    /// اللجنة الوطنية لمكافحة الإرهاب، إدارة الصحة في المدينة، مقاتلون متطرفون من الإقليم: an actor whom no name is known of and whom the report calls by the first words of the
    /// speaker's phrase is called by the whole of it, as far as it describes.
    /// </summary>
    public IReadOnlyList<int> NamedWhole(WordRange phrase, IReadOnlyList<int> known)
    {
        if (known is not [var actor] || _table.Actors[actor] is not { Entry: < 0, NameKeys.Length: 0 } described) return known;
        var first = phrase.First;
        while (first < phrase.End && (_words[first].Kind == WordKind.Punctuation || IsDeterminer(first))) first++;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First > first) break;
            if (mention.Words.First != first || mention.Actor != actor || mention.Words.End >= phrase.End) continue;
            if (Folding.Key(described.Name) != Folding.Key(NameOf(mention.Words, LeadsAt(first)[mention.Skip > 0 ? ^1 : 0]))) continue;
            var end = DescribedTo(mention.Words.End, Math.Min(phrase.End, first + LongestOffice));
            if (end > mention.Words.End) described.Name = NameOf(new WordRange(first, end), LeadsAt(first)[mention.Skip > 0 ? ^1 : 0]);
            break;
        }

        return known;
    }

    /// <summary>Word after what goes on describing somebody, before a mark, a clause or another who is joined.</summary>
    private int DescribedTo(int at, int limit)
    {
        var end = at;
        for (var i = at; i < limit; i++)
        {
            var word = _words[i];
            // جمهورية الكونغو الديمقراطية: the whole of a name.
            if (i > at && word.HasArticle && end == i && _covered[i] && _table.Mentions.Any(m => m.Kind == MentionKind.Name && m.Words.First < i && m.Words.End > i && m.Words.First >= at))
            {
                end = i + 1;
                continue;
            }

            // أمير المنطقة لأهالي المدينة، المجلس برئيسه, الجامعة نفسها: whom he tells, with whom, no more than himself.
            if (LeadsAt(i)[^1].Preposition == 'ل' && IsPeople(i) || word.Enclitic is not null && (word.HasPreposition && !OfficeAt(i - 1) || word.StemKey is "نفس" or "ذات" or "عين") || word.Key is "باسمه" or "باسمها" or "باسمهم" && !OfficeAt(i - 1) || word.Key is "نفسه" or "نفسها" or "ذاتها" or "ذاته") break;
            // وزارة الدفاع العراقية نفي الأنباء: behind a definite word a bare noun is another phrase.
            if (word is { Known: true, HasArticle: false, HasPreposition: false, Pos: PartOfSpeech.Noun } && _words[i - 1].HasArticle && !_lexicon.Regions.Contains(word.Key) && !LinksOffice(word) || word is { Known: true, HasArticle: true, HasPreposition: false, HasConjunction: false, Pos: PartOfSpeech.Noun } && _words[i - 1].HasArticle && !IsQualifier(i) && !Match(_lexicon.Titles, i, bare: false).Found) break;
            if (word.Kind is WordKind.Punctuation && !IsQuote(i) || word.Pos is PartOfSpeech.Relative or PartOfSpeech.Subordinator or PartOfSpeech.Demonstrative or PartOfSpeech.Negation || word is { Known: true, Pos: PartOfSpeech.Verb } || MayBeConjoined(i) && FieldsEnd(i) == i && !JoinsLike(i, at) && !(word is { HasArticle: false } && word.Has(Features.Plural) && _words[i - 1] is { HasArticle: false, Pos: PartOfSpeech.Adjective } && _words[i - 1].Has(Features.Plural)) && !(word.Pos == PartOfSpeech.Adjective && _words[i - 1].Pos == PartOfSpeech.Adjective && word.HasArticle == _words[i - 1].HasArticle && word.Form.EndsWith("ية", StringComparison.Ordinal) == _words[i - 1].Form.EndsWith("ية", StringComparison.Ordinal))) break;
            if (word.Pos != PartOfSpeech.Preposition && !IsQuote(i)) end = i + 1;
        }

        return end;
    }

    /// <summary>Whether a noun, whatever stands before it, is one for people.</summary>
    private bool IsPeople(int at) => _words[at].Has(Features.Human) || LeadsAt(at)[^1].Bare is "شباب" or "اهالي" or "اهل" or "ابناء" or "شعب" || Match(_lexicon.HeadForms, at, bare: true) is { Found: true } head && _lexicon.Heads[head.Value] is { Class: HeadClass.Office or HeadClass.Source or HeadClass.Population or HeadClass.Member } or { Kind: ActorKinds.Media };
}
