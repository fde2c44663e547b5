using Isnad.Text;

namespace Isnad.Names;

/// <summary>What stands behind an office: its place, its owner, the body or person it belongs to.</summary>
internal sealed partial class MentionPass
{
    /// <summary>A person's name between quotation marks, as some outlets set names: مدير المكتب «فلان الفلاني».</summary>
    private Reading ReadQuotedPerson(int quote)
    {
        var person = ReadPersonStrict(quote + 1, titled: Titles(quote + 1).End > quote + 1);
        return person.End > 0 && person.End < _words.Count && IsQuote(person.End) && _words[person.End].Paragraph == _words[quote].Paragraph
            ? person with { End = person.End + 1 } : default;
    }

    /// <summary>Word after a quotation of no more than five words that a title and a name follow; 0 where there is none.</summary>
    private int QuotedApposition(int quote)
    {
        for (var i = quote + 1; i < _words.Count && i <= quote + 6 && _words[i].Paragraph == _words[quote].Paragraph; i++)
            if (IsQuote(i)) return i > quote + 1 && i + 1 < _words.Count && Titles(i + 1).End is var titled && ReadPersonStrict(titled, titled > i + 1).End > 0 ? i + 1 : 0;
        return 0;
    }

    /// <summary>A place of no more than three words with a title or a name behind it: المتحدث … بمنطقة جازان، الرائد ….</summary>
    private int PlaceBeforeName(int at)
    {
        for (var i = at + 1; i <= at + 3 && i < _words.Count && _words[i].Paragraph == _words[at].Paragraph; i++)
        {
            var from = _words[i].Form is "،" or "," ? i + 1 : i;
            if (from >= _words.Count) break;
            if (Match(_lexicon.Titles, from, bare: false) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } title && title.End < _words.Count
                && (IsGiven(title.End) || NameAt(title.End).Found)) return i;
            if (_lexicon.GivenNames.TryGetValue(_words[from].Key, out var weak) && (!weak || from + 1 < _words.Count && (_words[from + 1] is { HasArticle: true, Known: false, HasPreposition: false, HasConjunction: false } || IsGiven(from + 1) || LooksForeign(from + 1)))) return i;
            if (NameAt(from) is { Found: true, Lead.Conjunction: false } person && _lexicon.Entries[person.Value.Entry].Kind == ActorKinds.Person) return i;
            if (IsActing(i) || IsKunya(i)) return i;
            if (_words[i].Kind != WordKind.Arabic || IsStop(i) || _words[i].Pos == PartOfSpeech.Verb) break;
        }

        return at;
    }

    /// <summary>
    /// وزير الشؤون الإسلامية والأوقاف والدعوة والإرشاد، هيئة البحوث العلمية والإفتاء، مدير مكافحة الإرهاب وحقوق الإنسان: word after the fields that و adds to the
    /// one an office or a body is for; the word itself where none stands. No field speaks or fights, so nothing that can does is one.
    /// </summary>
    private int FieldsEnd(int at)
    {
        var end = at;
        while (end < _words.Count && FieldEnd(end) is var after && after > end) end = after;
        return end;
    }

    private int FieldEnd(int at)
    {
        if (at < 1 || at >= _words.Count || _words[at] is not { Kind: WordKind.Arabic } word || word.Key[0] != 'و' || word.Sentence != _words[at - 1].Sentence || _words[at - 1].Kind != WordKind.Arabic) return at;
        if (!LeadsAt(at - 1)[^1].HasArticle || _words[at - 1].Has(Features.Human) || EndsOwner(at - 1) || word.Enclitic is not null) return at;
        var lead = Array.Find(LeadsAt(at), l => l is { Conjunction: true, Preposition: '\0' });
        if (lead.Key is null || word.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown) || word.Has(Features.Human)) return at;
        var portfolio = Match(_lexicon.PortfolioForms, at, bare: false);
        if (portfolio is { Found: true, Lead: { Conjunction: true, Preposition: '\0' } }) return portfolio.End;
        if (_lexicon.GivenNames.ContainsKey(word.Key) || _lexicon.GivenNames.ContainsKey(lead.Key) || _lexicon.Regions.Contains(lead.Bare) || Match(_lexicon.Nisba, at, bare: true).Found) return at;
        if (NameAt(at) is { Found: true, Lead.Bare: not "شباب" } || Match(_lexicon.HeadForms, at, bare: true) is { Found: true } noun && _lexicon.Heads[noun.Value].Class != HeadClass.Document || Match(_lexicon.Titles, at, bare: false).Found) return at;
        if (word.Form.EndsWith("ون", StringComparison.Ordinal) && word.Has(Features.Plural) || word.Form.EndsWith("ين", StringComparison.Ordinal) && word.Has(Features.Plural)) return at;
        var end = at + 1;
        if (!lead.HasArticle)
        {
            // وحقوق الإنسان، وتقنية المعلومات: a bare noun with what it is of.
            if (word is not { Known: true, Pos: PartOfSpeech.Noun } || end >= _words.Count || !IsPlainDefinite(end)) return at;
            end++;
        }
        else if (!word.Known && word.Key.EndsWith('ي')) return at;
        while (end < _words.Count && IsDefiniteAdjective(end)) end++;
        return word.Has(Features.VerbalNoun) || word.Pos == PartOfSpeech.Adjective || EndsFields(end) ? end : at;
    }

    /// <summary>A definite word without clitics that names nobody.</summary>
    private bool IsPlainDefinite(int at) => _words[at] is { Kind: WordKind.Arabic, HasArticle: true, HasPreposition: false, HasConjunction: false } word && !word.Has(Features.Human)
        && word.Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Unknown && !NameAt(at).Found && !Match(_lexicon.HeadForms, at, bare: true).Found && !Match(_lexicon.Titles, at, bare: false).Found && !IsStop(at);

    /// <summary>A definite adjective that is neither a nationality nor a name (للشؤون الأكاديمية).</summary>
    private bool IsDefiniteAdjective(int at) => _words[at] is { Kind: WordKind.Arabic, HasArticle: true, HasPreposition: false, HasConjunction: false } word && (word.Pos == PartOfSpeech.Adjective || word.Key.EndsWith("يه", StringComparison.Ordinal))
        && word.Sentence == _words[at - 1].Sentence && !Match(_lexicon.Nisba, at, bare: true).Found && !IsGiven(at) && !NameAt(at).Found && (word.Key.EndsWith("يه", StringComparison.Ordinal) || !Match(_lexicon.Titles, at, bare: false).Found);

    /// <summary>Whether a nationality or a state ends here: what it belongs to has been said, and و joins another to it.</summary>
    private bool EndsOwner(int at) => Match(_lexicon.Nisba, at, bare: true) is { Found: true } nisba && nisba.End == at + 1 || NameAt(at) is { Found: true } name && name.End == at + 1 && name.Lead.Bare != "شباب";

    /// <summary>Whether an office with such fields may end before a word: its holder, its place, its nationality, a mark, an opener or a verb follow.</summary>
    private bool EndsFields(int at)
    {
        if (at >= _words.Count || _words[at].Sentence != _words[at - 1].Sentence || _words[at].Kind == WordKind.Punctuation) return true;
        if (FieldWouldBegin(at) || IsStop(at) || IsActing(at) || _words[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Subordinator || _words[at].HasPreposition) return true;
        return Match(_lexicon.Titles, at, bare: false).Found || OfficeAt(at) || IsGiven(at) || NameAt(at).Found || IsQualifier(at) || Match(_lexicon.Nisba, at, bare: true).Found;
    }

    /// <summary>الأميركيان، البريطانيين: a nationality of more than one.</summary>
    private bool IsOfTwo(int at) => at < _words.Count && _words[at] is { HasArticle: true, HasConjunction: false } word && (word.Form.EndsWith("يان", StringComparison.Ordinal) || word.Form.EndsWith("يين", StringComparison.Ordinal)) && Match(_lexicon.Nisba, at, bare: true).Found;

    /// <summary>الدفاع، والخارجية: a field that alone names a ministry.</summary>
    private bool IsMinistry(int at) => Match(_lexicon.PortfolioForms, at, bare: false) is { Found: true } field && field.End == at + 1 && _lexicon.Portfolios[field.Value].Alone;

    private bool FieldWouldBegin(int at) => _words[at] is { Kind: WordKind.Arabic } word && word.Key[0] == 'و' && (word.HasConjunction || !word.Known);

    /// <summary>المدير التنفيذي للشؤون الأكاديمية والتدريب الدكتور فلان: word after what an office is for, where its holder's name follows; 0 where none stands.</summary>
    private int ForField(int at, bool holder)
    {
        var word = _words[at];
        if (word.Has(Features.Human) || !Array.Exists(LeadsAt(at), l => l is { Preposition: 'ل', HasArticle: true, Conjunction: false, Skip: 0 })) return 0;
        if (NameAt(at).Found || Match(_lexicon.HeadForms, at, bare: true).Found || Match(_lexicon.Nisba, at, bare: true).Found || Match(_lexicon.PortfolioForms, at, bare: false) is { Found: true } portfolio && _lexicon.Portfolios[portfolio.Value].Alone) return 0;
        var end = at + 1;
        while (end < _words.Count && IsDefiniteAdjective(end)) end++;
        end = FieldsEnd(end);
        return holder ? HolderFollows(end) ? end : 0 : EndsFields(end) ? end : 0;
    }

    /// <summary>Whether a title with a name or a given name stands within a few words, with no verb or opener before it.</summary>
    private bool HolderFollows(int at)
    {
        for (var i = at; i < _words.Count && i < at + 7 && _words[i].Sentence == _words[at - 1].Sentence; i++)
        {
            if (_words[i].Kind == WordKind.Punctuation && _words[i].Form is not ("،" or "," or "/") || _words[i] is { Known: true, Pos: PartOfSpeech.Verb or PartOfSpeech.Subordinator } || IsStop(i) && _words[i].Key is not ("في" or "لدي")) return false;
            if (Match(_lexicon.Titles, i, bare: false) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } title && title.End < _words.Count && (IsGiven(title.End) || NameAt(title.End).Found)) return true;
            if (_lexicon.GivenNames.TryGetValue(_words[i].Key, out var weak) && !weak && i + 1 < _words.Count && _words[i + 1].Kind == WordKind.Arabic) return true;
            if (NameAt(i) is { Found: true, Lead: { Conjunction: false, Preposition: '\0' } } person && _lexicon.Entries[person.Value.Entry].Kind == ActorKinds.Person) return true;
        }

        return false;
    }

    /// <summary>Word after the state that و joins to the one whose the holders of an office in the plural or dual are; 0 where none stands.</summary>
    private int NextState(OfficePhrase phrase, int first, int at)
    {
        if (!(phrase.Plural || phrase.Several || LeadsAt(first)[^1].Bare is [.., 'ا' or 'ي'] form && form.Length == phrase.Lemma.Split(' ')[0].Length + 1) || phrase.Country is null && !phrase.Several || !(phrase.Several ? phrase.LastState == at : EndsOwner(at - 1))) return 0;
        if (NameAt(at) is not { Found: true, Lead: { Conjunction: true, Preposition: '\0' } } name || _lexicon.Entries[name.Value.Entry].Kind is not (ActorKinds.State or ActorKinds.Igo)) return 0;
        (phrase.Several, phrase.LastState) = (true, name.End);
        return name.End;
    }

    /// <summary>المدير العام بالنيابة، المكلف، سابقا: how or when somebody holds an office.</summary>
    private bool IsActing(int at) => _words[at].Key is "بالنيابه" or "بالانابه" or "بالوكاله" or "بالتكليف" or "بالاصاله" or "سابقا" or "حاليا";

    /// <summary>Whose a body or a source is, or to whom it is near or opposed: التابعة لوزارة الدفاع، الموالية للرئيس، مقربة من الوزير، منشق عن الجيش.</summary>
    private Reading IsOwnedBy(int at)
    {
        if (at + 1 >= _words.Count || PrepositionOf(Stem(LeadsAt(at)[0].Bare)) is not { Length: > 0 } wanted || _words[at + 1].Sentence != _words[at].Sentence) return default;
        foreach (var lead in LeadsAt(at + 1))
        {
            if (_words[at + 1].Key is "منه" or "منها" or "منهم" or "منهما" or "له" or "لها" or "لهم" or "عنه" or "عنها") return new Reading(at + 2, -1);
            var written = wanted.Contains(lead.Key);
            if (!written && !(lead.Preposition != '\0' && wanted.Contains(lead.Preposition.ToString()))) continue;
            var from = written ? at + 2 : at + 1;
            if (from >= _words.Count || _words[from].Kind == WordKind.Punctuation && !IsQuote(from)) return default;
            var titled = Titles(from).End;
            if (titled > from && ReadPerson(titled) is { End: > 0 } person) return person;
            var name = NameAt(from);
            if (name.Found && _lexicon.Entries[name.Value.Entry].Kind == ActorKinds.Person) return new Reading(name.End, ActorOf(name.Value.Entry));
            if (ReadComplement(from) is { End: > 0 } owner) return owner;
            if (Match(_lexicon.HeadForms, from, bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Class == HeadClass.Office) return new Reading(ParseOffice(from, head, apposition: true).End, -1);
            // الموالي للشرعية: nobody known, but what it is loyal to.
            var article = LeadsAt(from)[^1].HasArticle;
            if (_words[from].Kind != WordKind.Arabic || IsStop(from) || !article && !(from + 1 < _words.Count && _words[from].Pos == PartOfSpeech.Noun && LeadsAt(from + 1)[0].HasArticle)) return default;
            var end = article ? from + 1 : from + 2;
            while (article && end < _words.Count && end < from + 3 && _words[end] is { HasArticle: true, HasConjunction: false, HasPreposition: false, Pos: PartOfSpeech.Adjective } && _words[end].Sentence == _words[at].Sentence && !Match(_lexicon.Nisba, end, bare: true).Found) end++;
            return new Reading(end, -1);
        }

        return default;
    }

    /// <summary>The prepositions that a participle of belonging, nearness or opposition takes; empty where the word is none.</summary>
    private static string[] PrepositionOf(string participle) => participle switch
    {
        "تابع" or "موالي" or "خاضع" or "منتسب" or "مناصر" or "مناهض" or "مناوي" or "مويد" or "معارض" => ["ل"],
        "مدعوم" => ["ب", "من"],
        "مقرب" or "قريب" => ["من", "ل"],
        "محسوب" => ["علي"],
        "مطلع" => ["علي"],
        "منشق" => ["عن"],
        "متحالف" => ["مع"],
        "منتمي" => ["الي", "ل"],
        _ => [],
    };

    private static string Stem(string participle) => participle.Length > 5 && participle[^2..] is "ين" or "ون" or "ات" ? participle[..^2] is "موال" or "منتم" ? participle[..^2] + "ي" : participle[..^2] : participle.Length > 4 && participle[^1] == 'ه' ? participle[..^1] : participle is "موال" ? "موالي" : participle;

    /// <summary>المعترف بها دوليا: word after what a government is recognised by; 0 where no such words begin here.</summary>
    private int Recognised(int at)
    {
        if (LeadsAt(at)[0].Bare is not ("معترف" or "معترفه") || at + 1 >= _words.Count || _words[at + 1].Key is not ("به" or "بها" or "بهم")) return 0;
        var end = at + 2;
        if (end < _words.Count && _words[end].Key is "دوليا" or "رسميا" or "عالميا" or "امميا" or "عربيا" or "قانونيا") return end + 1;
        if (end + 1 >= _words.Count || _words[end].Key != "من") return end;
        end += _words[end + 1].Key is "قبل" or "جانب" or "طرف" ? 2 : 1;
        if (end < _words.Count && _words[end].Kind == WordKind.Arabic) end++;
        while (end < _words.Count && _words[end] is { HasArticle: true, HasConjunction: false, Pos: PartOfSpeech.Adjective }) end++;
        return end;
    }

    /// <summary>Whether a form of a head noun names several (رؤساء، المتحدثون).</summary>
    private static bool IsPluralOf(string form, string lemma)
    {
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? lemma.AsSpan() : lemma.AsSpan(0, space);
        return !form.AsSpan().SequenceEqual(first) && !(form.Length == first.Length + 1 && form[^1] is 'ه' or 'ا' && form.AsSpan().StartsWith(first));
    }

    private static bool Complete(OfficePhrase phrase) => phrase.Country is not null || phrase.Affiliation >= 0 || phrase.Portfolio.Length > 0 || phrase.Details > 0 || phrase.Definite;

    private void SetAffiliation(OfficePhrase phrase, int actor)
    {
        if (phrase.Affiliation < 0 || _table.Actors[phrase.Affiliation].Kind == ActorKinds.State && _table.Actors[actor].Kind != ActorKinds.State
            && _table.Actors[actor].Country == _table.Actors[phrase.Affiliation].Country) phrase.Affiliation = actor;
        phrase.Country ??= _table.Actors[actor].Country;
    }


    /// <summary>A title with a name, or a bare name, that a mark or an opener ends; none where neither stands here.</summary>
    private Reading Lying(int at)
    {
        var from = Math.Max(at, Titles(at).End);
        for (var end = from + 1; end < _words.Count && end <= from + 5; end++)
        {
            if (!ClosesPhrase(end)) continue;
            if (ReadPersonStrict(from, from > at) is { End: > 0 } person && person.End == end) return person;
            return IsBareName(from, end) ? new Reading(end, PersonNamed(KeysOfName(from, end), from, end), from) : default;
        }

        return default;
    }

    /// <summary>A person's name where nothing but the place says so: it needs a listed person or a given name.</summary>
    private Reading ReadPersonStrict(int at, bool titled)
    {
        if (at >= _words.Count || _words[at].Kind != WordKind.Arabic) return default;
        var name = NameAt(at);
        if (name.Found && !name.Lead.Conjunction && name.Lead.Preposition == '\0' && _lexicon.Entries[name.Value.Entry].Kind == ActorKinds.Person)
            return new Reading(name.End, Listed(at, name), at);
        if (titled) return NewPerson(at, strong: true);
        var first = _words[at];
        if (first.HasPreposition || IsStop(at)) return default;
        if (!_lexicon.GivenNames.ContainsKey(first.Key) && !IsNameParticle(first.Key) && first.Pos != PartOfSpeech.ProperNoun && !(!first.Known && IsPlainName(at))) return default;
        return NewPerson(at, strong: true);
    }

    /// <summary>
    /// The office that a body belongs to. A name behind it is who holds it where the lexicon says so or where another name follows
    /// (المكتب الإعلامي لرئيس الوزراء فلان، فلان), else whoever the outer phrase is about.
    /// </summary>
    private OfficePhrase ParseOwner(int at, Hit<int> head)
    {
        var office = ParseOffice(at, head, apposition: true);
        if (office.Person < 0 || _table.Actors[office.Person].Entry >= 0 && HoldsTerm(_table.Actors[office.Person], office) || ReadPersonStrict(office.End, titled: false).End > 0) return office;
        return ParseOffice(at, head, apposition: false);
    }

    /// <summary>What an office belongs to after a preposition: a name, a body, a ministry or a nationality.</summary>
    private Reading ReadComplement(int at)
    {
        if (at >= _words.Count) return default;
        var name = NameAt(at);
        var head = Match(_lexicon.HeadForms, at, bare: true);
        if (name.Found && (!head.Found || name.End > head.End) && name.Value.Form == NameFormKind.Name)
        {
            Nest(new WordRange(at, name.End), ActorOf(name.Value.Entry), name.Lead);
            return new Reading(name.End, ActorOf(name.Value.Entry));
        }

        if (head.Found && _lexicon.Heads[head.Value].Class is HeadClass.Body or HeadClass.Group or HeadClass.Member) return ReadBody(at, head, record: false);
        if (head.Found && _lexicon.Heads[head.Value].Class is HeadClass.Office && ParseOffice(at, head, apposition: false) is { Person: >= 0 } office) return new Reading(office.End, office.Person);
        var ministry = ParseBareMinistry(at);
        if (ministry.End > at) return ministry;
        if (name.Found && name.Value.Form == NameFormKind.Seat) return new Reading(name.End, -1);
        return default;
    }
}
