using Isnad.Text;

namespace Isnad.Names;

/// <summary>Phrases that no name of the report answers to: speakers of whom only a description is known.</summary>
internal sealed partial class MentionPass
{
    /// <summary>An actor that only its description names; nobody where the phrase is a pronoun or holds no word.</summary>
    public IReadOnlyList<int> DescribeSpeaker(WordRange phrase, string kind)
    {
        var (first, end) = phrase;
        while (first < end && _words[first].Kind == WordKind.Punctuation) first++;
        while (end > first && _words[end - 1].Kind == WordKind.Punctuation && _words[end - 1].Form != ")") end--;
        if (first >= end || _words[first].Pos is PartOfSpeech.Pronoun or PartOfSpeech.Relative or PartOfSpeech.Demonstrative) return [];
        // العوضي الذي كان مديرا: who he is without the clause; only a text is known by it.
        if (BeforeClause(first, end) is var clause && clause < end && !(Match(_lexicon.HeadForms, first, bare: true) is { Found: true } text && _lexicon.Heads[text.Value].Class == HeadClass.Document)) end = clause;
        while (end > first + 1 && _words[end - 1].Kind == WordKind.Punctuation && _words[end - 1].Form is "،" or "," or "(" or "-") end--;
        if (end == first + 1 && SameNoun(first) is >= 0 and var same) return [same];
        var range = new WordRange(first, Math.Min(end, first + LongestOffice));
        var leads = LeadsAt(first);
        var lead = leads.Length == 0 ? default : _words[first].Known && (_words[first].HasConjunction || _words[first].HasPreposition) ? leads[^1] : leads[0];
        var name = NameOf(range, lead);
        var key = "described:" + Folding.Key(name);
        if (!_byKey.TryGetValue(key, out var actor))
        {
            actor = _table.Add(new DocumentActor { Name = name, Kind = kind, Anonymous = !_words[first].HasArticle });
            _byKey.Add(key, actor);
        }

        Record(range, actor, MentionKind.Description, lead);
        return [actor];
    }

    /// <summary>مصادر محلية في محافظة أخرى: sources without the article whose place is another than theirs whom the report has let speak by the same words; -1 where it is not.</summary>
    public int Elsewhere(WordRange phrase, int actor)
    {
        if (_words[phrase.First].HasArticle || !Match(_lexicon.HeadForms, phrase.First, bare: true).Found || _table.Actors[actor] is not { Anonymous: true, IsPerson: true, Entry: < 0, NameKeys.Length: 0 } known || !known.Heads.Contains("مصدر")) return -1;
        var lead = LeadsAt(phrase.First)[^1];
        var name = NameOf(phrase, lead);
        var (here, there) = (PlaceIn(Folding.Key(name)), PlaceIn(Folding.Key(known.Name)));
        if (there.Length == 0 || here.Length > 0 && (here.StartsWith(there, StringComparison.Ordinal) || there.StartsWith(here, StringComparison.Ordinal))) return -1;
        var key = "elsewhere:" + Folding.Key(name);
        if (!_byKey.TryGetValue(key, out var other))
        {
            other = _table.Add(new DocumentActor { Name = name, Kind = known.Kind, Country = known.Country, Cameo = known.Cameo, Anonymous = true });
            _table.Actors[other].Heads.AddRange(known.Heads);
            _byKey.Add(key, other);
        }

        Record(phrase, other, MentionKind.Description, lead);
        return other;
    }

    private static string PlaceIn(string name) => name.IndexOf(" في ", StringComparison.Ordinal) is >= 0 and var at ? name[(at + 4)..] : "";

    /// <summary>أغلب دول المجلس: whether a phrase speaks of some states of a body, which are not it.</summary>
    public bool IsPartOf(WordRange phrase, int actor)
    {
        if (phrase.Count < 3 || _table.Actors[actor] is not { Entry: >= 0, Kind: ActorKinds.Igo } || _words[phrase.First].Key is not ("اغلب" or "معظم" or "بعض" or "غالبيه" or "اغلبيه" or "عدد" or "احدي")) return false;
        var at = phrase.First + (_words[phrase.First + 1].Key == "من" ? 2 : 1);
        return _words[at].StemKey is "دول" or "بلدان" or "اعضاء";
    }

    /// <summary>Where a relative clause begins in a phrase: whom it names is another (فلان الذي يرافق الرئيس).</summary>
    private int Clause(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_words[i].Pos == PartOfSpeech.Relative || i > first && _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !_covered[i] && (_words[i].Form.EndsWith("ون", StringComparison.Ordinal) || _words[i].Form.EndsWith("وا", StringComparison.Ordinal))) return i;
        return end;
    }

    private bool IsDeterminer(int at) => _words[at].Key is "كل" or "من" or "احد" or "بعض" or "عدد" or "جميع" or "هذا" or "هذه" or "كلا" or "كلتا" or "احدي" or "العديد"
        or "كذلك" or "ايضا" or "عن" or "الي" or "في" or "وكل" or "معظم" or "غالبيه" or "اغلب" or "اغلبيه" or "كثير" or "كثيرون" or "كبار" or "احدث" or "اخر"
        or "تلك" or "ذلك" or "هولاء" or "كافه" or "سائر" or "ساير" || _words[at] is { Key: "علي", Pos: PartOfSpeech.Preposition } || _words[at].Kind == WordKind.Number;

    /// <summary>A phrase met for the first time: a new person where it reads as a name or as somebody in an unlisted office, else nobody.</summary>
    private IReadOnlyList<int> Unmet(WordRange phrase)
    {
        if (_words[phrase.First].Kind != WordKind.Arabic) return [];
        var head = Match(_lexicon.HeadForms, phrase.First, bare: true);
        if (head.Found && IsCommonNoun(phrase.First, head)) return [];
        if (head.Found)
        {
            var noun = _lexicon.Heads[head.Value];
            // عائلة الناشط فلان: whose family it is belongs to it whole.
            var range = new WordRange(phrase.First, Math.Max(head.End, Math.Min(phrase.End, head.End + (noun.Lemma is "عايله" ? 8 : 3))));
            if (noun.Class is HeadClass.Population or HeadClass.Member) return [Population(range, noun, null, head.Lead)];
            if (noun.Class is HeadClass.Document) return [Describe(new WordRange(phrase.First, Math.Min(phrase.End, phrase.First + LongestOffice)), noun, new OfficePhrase { Lemma = noun.Lemma }, head.Lead)];
            if (noun.Class is HeadClass.Office or HeadClass.Source)
            {
                var office = ParseOffice(phrase.First, head, apposition: true);
                if (office.Person >= 0) return [office.Person];
                // انتقد الرئيس الضربات: what stands behind the phrase is none of its words.
                return [Describe(new WordRange(phrase.First, Math.Max(head.End, Math.Min(office.End, phrase.End))), noun, office, head.Lead)];
            }

            if (noun.Class is HeadClass.Body or HeadClass.Group) return [UnownedBody(phrase, head)];
        }

        if (Elliptic(phrase) is >= 0 and var body) return [body];
        var name = NameAt(phrase.First);
        if (name.Found && name.Lead.Bare != "شباب" && name.Lead.Preposition is '\0' or 'ل' && (name.Value.Form == NameFormKind.Seat || _lexicon.Entries[name.Value.Entry].Kind != ActorKinds.State))
        {
            var actor = ActorOf(name.Value.Entry);
            Record(new WordRange(phrase.First, name.End), actor, MentionKind.Name, name.Lead);
            return [actor];
        }

        // والد القتيل، فلان الفلاني: who he is by name.
        if (IsRelation(phrase.First)) return Before(phrase, "،") is > 0 and var behind && NamedBehind(behind, phrase.End) is >= 0 and var relative ? [relative] : [];
        // «ساما»: a word alone in quotation marks that is no given name is a body by its short name.
        if (phrase.First > 0 && phrase.First + 1 < _words.Count && IsQuote(phrase.First - 1) && IsQuote(phrase.First + 1) && _words[phrase.First] is { HasArticle: false } alone && (!alone.Known || alone.Pos == PartOfSpeech.ProperNoun) && !IsGiven(phrase.First))
            return [Describe(new WordRange(phrase.First, phrase.First + 1), new HeadNoun(_words[phrase.First].Key, HeadClass.Body, ActorKinds.Organisation, ""), new OfficePhrase { Definite = true }, LeadsAt(phrase.First)[0])];
        if (phrase.Count == 1 && FirstNamed(phrase.First) is >= 0 and var familiar)
        {
            Record(phrase, familiar, MentionKind.Name, LeadsAt(phrase.First)[0]);
            return [familiar];
        }

        var end = NameEnd(phrase.First, strong: true);
        if (Before(phrase, "،") is > 0 and var comma && comma - phrase.First is >= 2 and <= 4 && OfficeAt(comma + 1)) end = comma;
        if (end <= phrase.First || end < phrase.End && _words[end].Kind != WordKind.Punctuation && !OfficeAt(end)) return [];
        var person = PersonNamed(KeysOfName(phrase.First, end), phrase.First, end);
        Record(new WordRange(phrase.First, ReadOfficeAfterName(person, end)), person, MentionKind.Name, LeadOfName(phrase.First));
        return [person];
    }

    /// <summary>وقال معصوم, of the ambassador معصوم مرزوق: the only person whom the report has named in full with this first name; -1 where there is none, or more than one.</summary>
    private int FirstNamed(int at)
    {
        var found = -1;
        if (_words[at] is not { HasArticle: false, HasConjunction: false, HasPreposition: false, Key: { Length: > 3 } and not ("محمد" or "احمد" or "محمود" or "عبدالله") } word) return -1;
        for (var i = 0; i < _table.Actors.Count; i++)
        {
            if (!_table.Actors[i].IsPerson || !(_table.Actors[i].NameKeys is [var first, _, ..] ? NameKeys.Same(first, word.Key) : Folding.Key(_table.Actors[i].Name).Split(' ') is [_, var behind, _, ..] && behind == word.Key)) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found;
    }

    /// <summary>A body with neither owner nor nationality: one met before where it is only "the committee", else one known by its words.</summary>
    private int UnownedBody(WordRange phrase, Hit<int> head)
    {
        var noun = _lexicon.Heads[head.Value];
        var end = head.End;
        while (end < phrase.End && end - head.End < 5 && _words[end] is { Kind: WordKind.Arabic, Pos: not (PartOfSpeech.Verb or PartOfSpeech.Preposition or PartOfSpeech.Relative) } word
            && word.Paragraph == _words[phrase.First].Paragraph && !IsStop(end)) end++;
        if (end < phrase.End && CauseEnd(phrase.First, end) is var cause and > 0) end = Math.Min(cause, phrase.End);
        if (end == head.End && head.Lead.HasArticle && (SameNoun(phrase.First) is >= 0 and var before || (before = Earlier(noun, null, phrase.First)) >= 0)) return before;
        var range = new WordRange(phrase.First, end);
        return Describe(range, noun, new OfficePhrase { Lemma = noun.Lemma, Definite = Definite(range) }, head.Lead);
    }

    /// <summary>A body called by a part of its name: «الطيران المدني» for هيئة الطيران المدني.</summary>
    private int Elliptic(WordRange phrase)
    {
        var part = LeadsAt(phrase.First)[^1].Bare;
        if (phrase.Count > 1 && _words[phrase.First + 1].Kind == WordKind.Arabic) part += " " + LeadsAt(phrase.First + 1)[0].Bare;
        // بعض العمالة: people are no body that is called after them.
        if (part.Length < 5 || IsPeople(phrase.First)) return -1;
        for (var i = 0; i < _table.Actors.Count; i++)
            if (_table.Actors[i].Description.Contains(" " + part, StringComparison.Ordinal)) return i;
        return -1;
    }
}
