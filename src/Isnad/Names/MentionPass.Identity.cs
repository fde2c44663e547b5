using Isnad.Text;

namespace Isnad.Names;

/// <content>Who a speaker is whom his own phrase does not name, once the whole report has been read for those it names.</content>
internal sealed partial class MentionPass
{
    /// <summary>
    /// The person or body that a speaker's phrase means where it says less than the report does elsewhere: a last name alone, a title or an office alone, a source
    /// taken up with the article, a headline's description. The actor itself where nobody fits beyond doubt.
    /// </summary>
    /// <param name="phrase">The speaker's phrase.</param>
    /// <param name="actor">The actor that it was resolved to.</param>
    /// <param name="speakers">All who speak in the report, with their phrases, in text order.</param>
    public int Identify(WordRange phrase, int actor, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        var (first, end) = phrase;
        while (first < end && (_words[first].Kind == WordKind.Punctuation || _words[first].Key is "هذا" or "هذه" or "نفس" or "ذات" && first + 1 < end && _words[first + 1].HasArticle)) first++;
        if (first < end && _words[first].HasArticle && !(Match(_lexicon.HeadForms, first, bare: true) is { Found: true } document && _lexicon.Heads[document.Value].Class == HeadClass.Document)) end = BeforeClause(first, end);
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation) end--;
        if (first >= end || _words[first].Kind != WordKind.Arabic) return actor;
        if (Numbered(first, phrase, actor) is >= 0 and var numbered) return numbered;
        if (end == first + 1 && IsHonorific(first)) return Courteous(first, actor, speakers) is >= 0 and var courteous ? courteous : actor;
        if (Unnamed(IsDeterminer(first) && first + 1 < end ? FirstWord(new WordRange(first, end)) : first, end, actor, phrase, speakers) is var unnamed && unnamed != actor) return unnamed;
        if (end == first + 1 && ParentBody(first, actor, speakers) is >= 0 and var child) return child;
        var known = _table.Actors[actor];
        if (IsAnother(first, end) && !NamesWithin(first, end)) return known.IsPerson && IsSpeaker(actor, speakers, first) && DescribeSpeaker(phrase, ActorKinds.Person) is [var another] ? another : actor;
        if (SurnameAt(first, end, known) is >= 0 and var name && FullName(name, end, actor, phrase, speakers) is >= 0 and var bearer) return bearer;
        if (end == first + 1 && known is { Entry: >= 0, Kind: ActorKinds.ArmedGroup } && LeaderOf(first, actor) is >= 0 and var leader) return leader;
        if (known is { IsPerson: true, Entry: < 0, NameKeys.Length: < 2 } && Titles(first).End is var forename && Math.Max(forename, first) == end - 1 && IsGiven(end - 1) && Forenamed(end - 1, actor) is >= 0 and var forenamed && (end - 1 > first || IsSpeaker(forenamed, speakers, first))) return forenamed;
        // Whom the phrase names has been found; المخلوع is an epithet and no name.
        if (known.Entry >= 0 || known is { IsPerson: true, NameKeys.Length: > 0 } && !(known.NameKeys.Length == 1 && end == first + 1 && _words[first].HasArticle && (IsQualifier(first) || OfficeAt(first)))) return actor;
        if (end == first + 1 && _words[first].HasArticle && InBody(first, actor) is >= 0 and var body) return body;
        if (SameOpening(first, end, actor) is >= 0 and var whole) return whole;
        if (LeadsAt(first)[^1].HasArticle && TakenUp(first, end, actor, speakers) is >= 0 and var source) return source;
        if (IsSameSource(phrase, first, known) && LastVoice(phrase, speakers) is >= 0 and var voice) return voice;
        if (IsOtherSource(first, end, known)) return DescribeSpeaker(phrase, ActorKinds.Person) is [var other] ? other : actor;
        if (!known.IsPerson) return actor;
        if (!IsMany(first) && !(Match(_lexicon.HeadForms, first, bare: true) is { Found: true } thing && _lexicon.Heads[thing.Value].Class != HeadClass.Office) && TitledAs(first, end, speakers) is >= 0 and var titled) return titled;
        if (_words[first].HasArticle && Match(_lexicon.HeadForms, first, bare: true) is { Found: true } head && _lexicon.Heads[head.Value] is { Class: HeadClass.Office } noun && !IsIntroduced(first, actor, noun, speakers))
        {
            var office = ParseOffice(first, head, apposition: true);
            if (office is { Plural: false, Former: false } && Kindred(noun, office, first) is >= 0 and var kindred) return kindred;
        }

        return _document.HasTitle && _words[first].Paragraph == 0 && InHeadline(first, end, speakers) is >= 0 and var lead ? lead : actor;
    }

    /// <summary>الحوثي, of a man: the leader of a group whose family name is also its adjective, where the report names or describes him; -1 where the group speaks.</summary>
    private int LeaderOf(int at, int group)
    {
        if (!_words[at].HasArticle || !_words[at].Key.EndsWith('ي') || !Match(_lexicon.Nisba, at, bare: true).Found) return -1;
        var found = -1;
        foreach (var mention in _table.Mentions)
        {
            if (_table.Actors[mention.Actor] is not { IsPerson: true } person) continue;
            var named = person.BearsLast(_words[at].Key);
            if (!named && !(person.HeadOf == group && (HasOffice(person, "زعيم") || HasOffice(person, "قايد")))) continue;
            if (found >= 0 && found != mention.Actor && mention.Words.First > at) break;
            found = mention.Actor;
        }

        return found;
    }

    /// <summary>الإفتاء for دار الإفتاء المصرية: the only body that the report calls by a bare noun with this word for its genitive; -1 where none or several are.</summary>
    private int InBody(int at, int actor)
    {
        if (_words[at] is not { Known: true, Pos: PartOfSpeech.Noun } word || word.Has(Features.Human) || Match(_lexicon.HeadForms, at, bare: true).Found) return -1;
        var found = -1;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Actor == actor || mention.Words.Count < 2 || mention.Kind == MentionKind.Nisba || _table.Actors[mention.Actor].IsPerson || LeadsAt(mention.Words.First)[^1].HasArticle || _words[mention.Words.First + 1].Key != LeadsAt(at)[^1].Key || !(Match(_lexicon.HeadForms, mention.Words.First, bare: true) is { Found: true } head && _lexicon.Heads[head.Value].Class == HeadClass.Body)) continue;
            if (found >= 0 && found != mention.Actor) return -1;
            found = mention.Actor;
        }

        return found;
    }

    /// <summary>الشيخ ناصر for الشيخ ناصر بن صالح: the only person whom the report names before by a first name with his father's; -1 where none or several are.</summary>
    private int Forenamed(int at, int actor)
    {
        var found = -1;
        foreach (var mention in _table.Mentions)
        {
            if (mention.Words.First >= at || mention.Actor == actor || mention.Actor == found || _table.Actors[mention.Actor] is not { IsPerson: true, Anonymous: false, NameKeys: [var forename, _, ..] } || forename != LeadOfName(at).Key || mention.Name.Count < 2) continue;
            if (found >= 0) return -1;
            found = mention.Actor;
        }

        return found;
    }

    /// <summary>المنسقية العامة for المنسقية العامة لرئاسة الوزراء: the one body named before whose name begins with all of a phrase and goes on; -1 where none or several do.</summary>
    private int SameOpening(int first, int end, int actor)
    {
        var found = -1;
        if (end - first > 3 || _table.Actors[actor] is not { Entry: < 0 } known || known.Name.Count(c => c == ' ') > end - first - 1) return -1;
        for (var i = _table.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = _table.Mentions[i];
            if (mention.Words.First >= first || mention.Actor == actor || mention.Words.Count <= end - first || mention.Kind == MentionKind.Nisba || _table.Actors[mention.Actor].IsPerson || _words[mention.Words.First].HasArticle != _words[first].HasArticle) continue;
            if (_words[first].HasArticle ? !_words[mention.Words.First + 1].HasArticle : end - first < 2 || !_words[end - 1].HasArticle || _table.Actors[mention.Actor].Entry >= 0) continue;
            var same = true;
            for (var k = 0; k < end - first && same; k++) same = LeadsAt(mention.Words.First + k) is [.., var there] && LeadsAt(first + k) is [.., var here] && there.Bare == here.Bare;
            // وزارة التجارة أول أمس: no word of its name.
            if (same && _words[mention.Words.First + end - first] is { HasArticle: true } or { HasPreposition: true } or { Known: false } or { Pos: PartOfSpeech.Preposition or PartOfSpeech.ProperNoun or PartOfSpeech.Noun, Key: not ("اول" or "امس" or "اليوم" or "اخر") })
            {
                // وزارة الدفاع, of two countries' named before: neither.
                if (found >= 0 && found != mention.Actor) return -1;
                found = mention.Actor;
            }
        }

        return found;
    }

    /// <summary>المصدر المقرب من التنظيم behind مصادر مطلعة: one source is not several, and is told apart by more words than they are.</summary>
    private bool IsOtherSource(int first, int end, DocumentActor known)
    {
        if (end <= first + 1 || known is not { Anonymous: true, Entry: < 0 } || LeadsAt(first)[^1] is not { HasArticle: true, Bare: "مصدر" } || Folding.Key(known.Name) is not (['م', 'ص', 'ا', 'د', 'ر', ' ', ..] or ['م', 'ص', 'د', 'ر', ' ', ..])) return false;
        if (_words[first + 1].Pos == PartOfSpeech.Relative || _words[first + 1].Kind != WordKind.Arabic || LeadsAt(first + 1)[^1].Bare is "نفس" or "نفسه" or "ذات" or "ذاته" or "مذكور" or "سابق" or "عين") return false;
        var name = " " + Folding.Key(known.Name) + " ";
        for (var i = first + 1; i < end; i++)
            if (_words[i].Kind == WordKind.Arabic && name.Contains(" " + LeadsAt(i)[^1].Bare, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>The word at which a phrase that is no more than a last name begins (الحربي، آل الشيخ، الدكتور الحربي); -1 where the phrase is another.</summary>
    private int SurnameAt(int first, int end, DocumentActor known)
    {
        if (known.Entry < 0 && known.NameKeys.Length > 1 || !known.IsPerson && known.Entry >= 0 || known.Entry >= 0 && end > first + 1) return -1;
        var at = Math.Min(Titles(first).End, end - 1);
        if (end - at == 2 && !IsNameParticle(_words[at].Key) || end - at > 2 || IsNameParticle(_words[end - 1].Key)) return -1;
        var word = _words[end - 1];
        if (word.Key.Length < 3 || word.Pos is PartOfSpeech.Pronoun or PartOfSpeech.Demonstrative or PartOfSpeech.Relative || OfficeAt(at) && !IsSurnameToo(at)) return -1;
        return at;
    }

    /// <summary>
    /// The person whose full name ends with the words of a last name: who spoke last before it, else who is named in full before it, else, where no lexicon has that name alone, behind it;
    /// somebody new where only the text shows the name; -1 where none is, or where the listed bearer himself is named in full.
    /// </summary>
    private int FullName(int at, int end, int actor, WordRange phrase, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        var last = new string[end - at];
        for (var i = at; i < end; i++) last[i - at] = _words[i].Key;
        if (last is ["ابن", _]) last[0] = "بن";
        var keys = NameKeys.Joined(last);
        var whole = _table.Actors[actor];
        int before = -1, behind = -1;
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (spoken, speaker) = speakers[i];
            // وكان شقيقه بهاء الحريري قد انتقد: told of, while another goes on.
            if (spoken.First >= phrase.First || !IsSameGender(phrase, spoken) || spoken.End < _words.Count && _words[spoken.End].Key is "قد") continue;
            if (speaker == actor && whole.Entry >= 0) return -1;
            if (speaker != actor && _table.Actors[speaker].BearsLast(keys)) return speaker;
        }

        if (whole.Entry >= 0 && NamedInFull(actor, keys.Length)) return -1;
        // القاضي، الشيخ: more often what one is than what he is called.
        var common = whole.Entry >= 0 || _words[end - 1] is { Known: true, Pos: not PartOfSpeech.ProperNoun };
        if (at == phrase.First && (OfficeAt(at) || Match(_lexicon.Titles, at, bare: false).Found) && !IsOnlyName(at, end) || common && whole.Entry < 0 && _words[end - 1].Has(Features.Human) && !IsSurnameToo(end - 1)) return -1;
        var headline = _document.HasTitle && _words[phrase.First].Paragraph == 0;
        foreach (var mention in _table.Mentions)
        {
            // A listed person is meant only where the report has him in full.
            if (mention.Actor == actor || !_table.Actors[mention.Actor].BearsLast(keys) || mention.Name.Count <= keys.Length || !IsSameGender(phrase, mention.Words)) continue;
            if (mention.Words.First < at) before = mention.Actor;
            // A listed leader alone is no relative named later, unless the headline has him of whom the report tells.
            else if (behind < 0 && (whole.Entry < 0 || headline && IsSpeaker(mention.Actor, speakers))) behind = mention.Actor;
        }

        if (before >= 0 || behind >= 0) return before >= 0 ? before : behind;
        if (IsGiven(at) && end == at + 1 && _words[at].Known) return -1;
        // السلطان، النادي: a common noun is a last name only behind a given name, and no body's noun at all.
        if (common && Match(_lexicon.HeadForms, end - 1, bare: true) is { Found: true } noun && _lexicon.Heads[noun.Value].Class != HeadClass.Office) return -1;
        for (var i = 1; i < _words.Count - keys.Length + 1; i++)
        {
            if (i == at || i > at && whole.Entry >= 0 && !headline || _words[i].Key != last[0] || end - at == 2 && _words[i + 1].Key != last[1] || _words[i].Sentence != _words[i - 1].Sentence) continue;
            var from = i;
            while (from > 0 && i - from < 3 && _words[from - 1].Sentence == _words[i].Sentence && (IsForename(from - 1) && (!common || IsGiven(from - 1) || _words[from - 1].Key is "بن" or "عبد"))) from--;
            if (from == i || i - from == 1 && _lexicon.GivenNames.TryGetValue(_words[from].Key, out var weak) && weak && IsStop(from) && _words[from].Pos == PartOfSpeech.Preposition && !Introduces(from - 1)) continue;
            if (Match(_lexicon.Names, from, bare: false) is { Found: true } listed && listed.End > i && _lexicon.Entries[listed.Value.Entry].Kind != ActorKinds.Person) continue;
            var to = i + (end - at);
            if (!IsSameGender(phrase, new WordRange(from, to))) continue;
            var person = PersonNamed(KeysOfName(from, to), from, to);
            if (person == actor) continue;
            Record(new WordRange(from, to), person, MentionKind.Name, LeadOfName(from));
            return person;
        }

        return -1;
    }

    /// <summary>السلطان of محمد السلطان alone: whether a word that may be an office stands before nowhere but at the end of a longer name.</summary>
    private bool IsOnlyName(int at, int end)
    {
        var named = false;
        for (var i = 0; i < at; i++)
        {
            if (_words[i].Key != _words[end - 1].Key) continue;
            if (!_table.Mentions.Any(m => m.Name.Count > 1 && m.Name.End == i + 1)) return false;
            named = true;
        }

        return named;
    }

    private static bool IsSpeaker(int actor, IReadOnlyList<(WordRange Phrase, int Actor)> speakers, int before = int.MaxValue)
    {
        foreach (var (phrase, speaker) in speakers)
            if (speaker == actor && phrase.First < before && phrase.First > 0) return true;
        return false;
    }

    /// <summary>وأوضحت كلينتون of بيل كلينتون: whether the verbs right before two phrases do not differ in gender; true where no verb stands before one.</summary>
    private bool IsSameGender(WordRange one, WordRange other) => GenderBefore(one.First) is not { } first || GenderBefore(other.First) is not { } second || first == second;

    private bool? GenderBefore(int at)
    {
        if (at == 0 || _words[at - 1] is not { Kind: WordKind.Arabic } verb || verb.Sentence != _words[at].Sentence || verb.Pos != PartOfSpeech.Verb) return null;
        return verb.Has(Features.Feminine);
    }

    private bool NamedInFull(int actor, int words)
    {
        foreach (var mention in _table.Mentions)
            if (mention.Actor == actor && mention.Kind == MentionKind.Name && (mention.Name.Count > words || mention.Words.Count > mention.Name.Count)) return true;
        return false;
    }

    /// <summary>A word that can stand before a last name: a given name, or one that no lexicon knows.</summary>
    private bool IsForename(int at) => _words[at] is { Kind: WordKind.Arabic, HasArticle: false, Enclitic: null } word && !OfficeAt(at) && !Match(_lexicon.Titles, at, bare: false).Found
        && !(word.Key.Length > 4 && word.Key[..2] is "لل" || word.Key.Length > 5 && word.Key[..3] is "بال" or "كال" or "وال" or "فال")
        && (IsGiven(at) && !(word.Key == "علي" && word.Form.EndsWith('ى')) || word.Key is "بن" or "عبد" || LooksForeign(at) && !Match(_lexicon.HeadForms, at, bare: true).Found)
        && !(word.Key is "طالب" or "وطالب" or "شاهد" or "ناشد" && BeginsClause(at));

    /// <summary>A title, an office or a verb, behind which a name begins.</summary>
    private bool Introduces(int at) => at >= 0 && (OfficeAt(at) || Match(_lexicon.Titles, at, bare: false).Found || _words[at].Pos == PartOfSpeech.Verb || _words[at].HasArticle && _words[at].Has(Features.Human));

    private bool IsMany(int at) => Match(_lexicon.HeadForms, at, bare: true) is { Found: true } head ? IsPluralOf(head.Lead.Bare, _lexicon.Heads[head.Value].Lemma) : _words[at].Has(Features.Plural) || _words[at].Has(Features.Dual);

    /// <summary>الشهود، المصادر البرلمانية: those whom the report has let speak before without the article, and with all that the phrase says; -1 where there are none.</summary>
    private int TakenUp(int first, int end, int actor, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        var noun = LeadsAt(first)[^1].Bare;
        // الجامعة of the universities before it; who has been found by the same noun stays.
        var told = (Folding.Key(_table.Actors[actor].Name) + " ").StartsWith(noun + " ", StringComparison.Ordinal) && SaysAll(first + 1, end, _table.Actors[actor]);
        // المصدر: of several the one who spoke last.
        if (end == first + 1 && noun == "مصدر" && LastSource(first, speakers) is >= 0 and var latest) return latest == actor ? -1 : latest;
        // المصادر: of several sources those who spoke last.
        if (told && !(noun == "مصادر" && _table.Actors[actor].Anonymous)) return -1;
        for (var i = speakers.Count - 1; i >= 0; i--)
        {
            var (phrase, other) = speakers[i];
            if (phrase.First >= first || other == actor && !told || _table.Actors[other].Entry >= 0) continue;
            var from = phrase.First;
            while (from < phrase.End && (_words[from].Kind == WordKind.Punctuation || IsDeterminer(from))) from++;
            if (from >= phrase.End) continue;
            var head = LeadsAt(from)[^1];
            // مصادرنا في المدينة: المصادر.
            if (head.HasArticle || head.Bare != noun && !(_words[from].Enclitic is "نا" && head.Bare == noun + "نا")) continue;
            var fits = true;
            for (var j = first + 1; j < end && fits; j++)
                fits = _words[j].Kind == WordKind.Arabic && (LeadsAt(j)[^1].Bare is "خاص" or "خاصه" or "عينه" or "نفسه" or "نفسها" or "ذاته" or "ذاتها" or "مذكور" or "مذكوره" || Says(phrase, LeadsAt(j)[^1].Bare));
            if (fits) return other == actor ? -1 : other;
        }

        return -1;
    }

    /// <summary>المصدر الأمني of no مصدر طبي: whether an actor's name holds all of some words.</summary>
    private bool SaysAll(int first, int end, DocumentActor actor)
    {
        var name = " " + Folding.Key(actor.Name) + " ";
        for (var i = first; i < end; i++)
            if (_words[i].Kind == WordKind.Arabic && _words[i].Pos == PartOfSpeech.Adjective && !name.Contains(LeadsAt(i)[^1].Bare, StringComparison.Ordinal)) return false;
        return true;
    }

    private bool Says(WordRange phrase, string bare)
    {
        for (var i = phrase.First; i < phrase.End; i++)
            if (LeadsAt(i)[^1].Bare == bare) return true;
        return false;
    }

    /// <summary>المفتي، المخلوع، الناطق الإعلامي: the named person with whose name the report says all that the phrase says, the first word of it first; -1 where none or, in no order, several are.</summary>
    private int TitledAs(int first, int end, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        List<string> said = [];
        for (var i = first; i < end; i++)
        {
            if (_words[i].Kind != WordKind.Arabic || _words[i].Pos is PartOfSpeech.Relative or PartOfSpeech.Verb) return -1;
            // النائب العام للدولة: of the land.
            if (_words[i].Pos != PartOfSpeech.Preposition && !(i > first + 1 && LeadsAt(i)[^1].Bare is "دوله" or "بلاد")) said.Add(LeadsAt(i)[^1].Bare);
        }

        if (said.Count is 0 or > 6 || !_words[first].HasArticle && said.Count == 1) return -1;
        int before = -1, behind = -1;
        var several = false;
        void Found(int person, int at)
        {
            if (at <= first) before = person;
            else if (behind < 0) behind = person;
            else several |= behind != person;
        }

        foreach (var mention in _table.Mentions)
            if (mention.Kind == MentionKind.Name && IsNamedPerson(mention.Actor) && !mention.Name.IsEmpty && (IsTitle(mention.Words.First, mention.Name.First, said) || IsTitle(mention.Name.End, mention.Words.End, said))) Found(mention.Actor, mention.Words.First);
        foreach (var (phrase, person) in speakers)
        {
            if (!IsNamedPerson(person) || phrase.First == first) continue;
            var name = default(WordRange);
            foreach (var mention in _table.Mentions)
                if (mention.Actor == person && mention.Kind == MentionKind.Name && mention.Name.First >= phrase.First && mention.Name.End <= phrase.End) name = mention.Name;
            if (!name.IsEmpty && (IsTitle(phrase.First, name.First, said) || IsTitle(name.End, phrase.End, said))) Found(person, phrase.First);
        }

        // العقيد، الشيخ: many bear it; a listed one is meant only where he has spoken.
        var courtesy = said.Count == 1 && Match(_lexicon.Titles, first, bare: false).Found;
        if (before >= 0) return courtesy && _table.Actors[before].Entry >= 0 && !IsSpeaker(before, speakers, first) ? -1 : before;
        if (several || behind < 0 || courtesy) return -1;
        // An office alone is no namesake's of the title who is named later; an epithet is one man's, and a headline's words are his who speaks below.
        return said.Count > 2 || said is ["مخلوع" or "معزول"] || _document.HasTitle && _words[first].Paragraph == 0 && IsSpeaker(behind, speakers) ? behind : -1;
    }

    private bool IsNamedPerson(int actor) => _table.Actors[actor] is { IsPerson: true, Anonymous: false } person && (person.Entry >= 0 || person.NameKeys.Length > 0);

    /// <summary>Whether words beside a name are a title that says all of something, beginning with its first word.</summary>
    private bool IsTitle(int from, int to, List<string> said)
    {
        // سماحة الشيخ الدكتور …: courtesies before the office.
        while (from < to && (_words[from].Kind == WordKind.Punctuation || Match(_lexicon.Titles, from, bare: false).Found && LeadsAt(from)[^1].Bare != said[0])) from++;
        if (from >= to) return false;
        // الرئيس المخلوع: an epithet stands behind the office.
        var head = LeadsAt(from)[^1].Bare == said[0] || said.Count == 1 && from + 1 < to && IsQualifier(from + 1) && LeadsAt(from + 1)[^1].Bare == said[0];
        if (!head) return false;
        // الرئيس الراحل حافظ الأسد: no longer he whom the office alone means.
        for (var i = from; i < to; i++)
            if (LeadsAt(i)[^1].Bare is "سابق" or "سابقه" or "اسبق" or "راحل" or "راحله" or "مخلوع" or "معزول" or "سابقا" && !said.Contains(LeadsAt(i)[^1].Bare)) return false;
        foreach (var word in said)
        {
            var found = false;
            for (var i = from; i < to && !found; i++) found = LeadsAt(i)[^1].Bare == word;
            if (!found) return false;
        }

        return true;
    }

    /// <summary>محلل أميركي، ضابط إسرائيلي، مصدر أمني: the first in the report below whom a headline's description fits; -1 where none does.</summary>
    private int InHeadline(int first, int end, IReadOnlyList<(WordRange Phrase, int Actor)> speakers)
    {
        if (Match(_lexicon.HeadForms, first, bare: true) is not { Found: true } head || _lexicon.Heads[head.Value] is not { Class: HeadClass.Office or HeadClass.Source } noun || IsMany(first)) return -1;
        var nationality = -1;
        for (var i = first; i < end; i++)
            if (Match(_lexicon.Nisba, i, bare: true) is { Found: true } nisba) nationality = nisba.Value;
        foreach (var (phrase, actor) in speakers)
        {
            if (_words[phrase.First].Paragraph == 0) continue;
            var other = _table.Actors[actor];
            if (noun.Class == HeadClass.Source)
            {
                if (other is { Entry: < 0, NameKeys.Length: 0 } && LeadsAt(phrase.First)[^1].Bare == LeadsAt(first)[^1].Bare && SaysAll(first, end, phrase)) return actor;
                continue;
            }

            if (!IsNamedPerson(actor)) continue;
            if (nationality >= 0 && other.Country is { } country && country != _lexicon.Entries[nationality].Country) return -1;
            var kind = KindOf(noun.Lemma);
            for (var i = phrase.First; i < phrase.End; i++)
            {
                var word = LeadsAt(i)[^1].Bare;
                if (word == noun.Lemma || Array.IndexOf(kind, word) >= 0 || noun.Role == "MIL" && (Match(_lexicon.Titles, i, bare: false) is { Found: true, Value.Role: "MIL" } || word == "قايد")) return actor;
            }

            return -1;
        }

        return -1;
    }

    private bool SaysAll(int first, int end, WordRange phrase)
    {
        for (var i = first; i < end; i++)
            if (_words[i].Kind == WordKind.Arabic && !Says(phrase, LeadsAt(i)[^1].Bare)) return false;
        return true;
    }
}
