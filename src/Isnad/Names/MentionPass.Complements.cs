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
            if (_lexicon.GivenNames.TryGetValue(_words[from].Key, out var weak) && !weak) return i;
            if (NameAt(from) is { Found: true, Lead.Conjunction: false } person && _lexicon.Entries[person.Value.Entry].Kind == ActorKinds.Person) return i;
            if (_words[i].Kind != WordKind.Arabic || IsStop(i) || _words[i].Pos == PartOfSpeech.Verb) break;
        }

        return at;
    }

    /// <summary>Whose a body is: التابعة لوزارة الدفاع، الموالية للرئيس.</summary>
    private Reading IsOwnedBy(int at)
    {
        if (LeadsAt(at)[0].Bare is not ("تابع" or "تابعه" or "تابعين" or "تابعون" or "موالي" or "مواليه" or "موالين" or "موالون" or "مدعوم" or "مدعومه" or "مدعومين") || at + 1 >= _words.Count) return default;
        foreach (var lead in LeadsAt(at + 1))
            if (lead.Preposition is 'ل' or 'ب' || lead.Key == "من")
            {
                var titled = Titles(at + 1).End;
                if (titled > at + 1 && ReadPerson(titled) is { End: > 0 } person) return person;
                var from = lead.Key == "من" ? at + 2 : at + 1;
                if (from >= _words.Count) return default;
                var name = NameAt(from);
                if (name.Found && _lexicon.Entries[name.Value.Entry].Kind == ActorKinds.Person) return new Reading(name.End, ActorOf(name.Value.Entry));
                if (ReadComplement(from) is { End: > 0 } owner) return owner;
                // الموالي للشرعية: nobody known, but what it is loyal to.
                return lead.Preposition != '\0' && _words[from] is { Kind: WordKind.Arabic, HasArticle: true } && !IsStop(from) ? new Reading(from + 1, -1) : default;
            }

        return default;
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
