using Isnad.Text;

namespace Isnad.Names;

internal sealed partial class MentionPass
{
    private const int LongestOffice = 16;

    /// <summary>What an office phrase says.</summary>
    private sealed class OfficePhrase
    {
        public int End;
        public string Lemma = "";
        public string Role = "";
        public string Portfolio = "";
        public string? Country;
        public int Affiliation = -1;
        public int Person = -1;
        public WordRange Name;
        public bool Definite;
        public bool Plural;

        /// <summary>Whether its holders are of several states (رؤساء روسيا وفرنسا).</summary>
        public bool Several;

        /// <summary>Word after the last of them.</summary>
        public int LastState;
        public int Details;

        /// <summary>Keys of the nouns that say of what (لجنة حقوق الإنسان), where no known body does.</summary>
        public string Of = "";

        /// <summary>Whether the office was held before (السابق، المخلوع).</summary>
        public bool Former;
    }

    /// <summary>الناطق باسم، قيادي داخل، السفير لدى: a word between an office and what it belongs to.</summary>
    private static bool LinksOffice(Word word) => word.Key is "باسم" or "داخل" or "ضمن" or "في" or "لدي" or "الي" or "من" or "عن";

    /// <summary>Offices that one state keeps in or for another.</summary>
    private static bool IsSent(HeadNoun noun) => noun.Lemma is "سفير" or "سفيره" or "قنصل" or "مبعوث" or "مبعوثه" or "موفد" or "موفده" or "ممثل" or "ممثله" or "مندوب" or "مندوبه" or "ملحق" or "منسق";

    /// <summary>An office with its portfolio, nationality and name: وزير الخارجية الروسي سيرغي لافروف.</summary>
    private Reading ReadOffice(int at, Hit<int> head)
    {
        var noun = _lexicon.Heads[head.Value];
        var phrase = ParseOffice(at, head, apposition: true);
        if (phrase.Person >= 0 && IsKin(noun) && !head.Lead.HasArticle && phrase.Name.First > head.End && !IsNamedBehind(head.End, phrase.Name.First))
        {
            Nest(phrase.Name, phrase.Person, default);
            return new Reading(phrase.End, Describe(new WordRange(at, phrase.End), noun, new OfficePhrase { Lemma = noun.Lemma, Affiliation = phrase.Person, Definite = true, End = phrase.End }, head.Lead));
        }

        if (phrase.Person < 0 && Complete(phrase) && SecondOffice(phrase.End) is { Person: >= 0 } second)
        {
            (phrase.Person, phrase.Name, phrase.End) = (second.Person, second.Name, second.End);
            Attach(phrase.Person, second);
        }

        var range = new WordRange(at, phrase.End);
        if (phrase.Person >= 0)
        {
            Attach(phrase.Person, phrase);
            Record(range, phrase.Person, MentionKind.Name, head.Lead, phrase.Name);
            return new Reading(phrase.End, phrase.Person);
        }

        var written = _words[at];
        if (phrase.Details == 0 && phrase.Country is null && phrase.Affiliation < 0 && phrase.Portfolio.Length == 0)
        {
            // Bare and definite: whom it means stands elsewhere. Bare and indefinite says too little, save for a source.
            if (head.Lead.HasArticle) _pending.Add(new Pending(range, noun, head.Lead, null, -1));
            else if (noun.Class != HeadClass.Source) return default;
            else Describe(range, noun, phrase, head.Lead);
            return new Reading(phrase.End, -1);
        }

        if (phrase.Several) return new Reading(phrase.End, Describe(range, noun, phrase, head.Lead));
        if (!written.HasArticle && !phrase.Definite && phrase.Country is null && phrase.Affiliation < 0 && noun.Class != HeadClass.Source && phrase.Portfolio.Length == 0)
            return default;
        if (head.Lead.HasArticle && phrase.Details == 0 && noun.Class == HeadClass.Source)
        {
            _pending.Add(new Pending(range, noun, head.Lead, phrase.Country, phrase.Affiliation));
            return new Reading(phrase.End, -1);
        }

        if (phrase.Definite || head.Lead.HasArticle)
        {
            _pending.Add(new Pending(range, noun, head.Lead, phrase.Country, phrase.Affiliation));
            _offices[at] = phrase;
            return new Reading(phrase.End, -1);
        }

        // وزير تركي يتهم: a headline leaves the name to the report.
        if (_document.HasTitle && written.Paragraph == 0 && noun.Class == HeadClass.Office && !phrase.Plural && phrase.Country is not null)
        {
            _pending.Add(new Pending(range, noun, head.Lead, phrase.Country, phrase.Affiliation));
            _offices[at] = phrase;
            return new Reading(phrase.End, -1);
        }

        return new Reading(phrase.End, Describe(range, noun, phrase, head.Lead));
    }

    /// <summary>والد الشهيد، فلان: whether a comma parts a name from whose relative somebody is, so that it is his own.</summary>
    private bool IsNamedBehind(int from, int name)
    {
        for (var i = from + 1; i < name; i++)
            if (_words[i].Form is "،" or ",") return true;
        return false;
    }

    /// <summary>السفير السابق لدى العراق الباحث في مركز … فلان: a calling between an office and who held it; null where none stands here.</summary>
    private OfficePhrase? SecondOffice(int at)
    {
        if (at < _words.Count && _words[at].Form is "،" or ",") at++;
        if (at >= _words.Count || _words[at].Kind != WordKind.Arabic) return null;
        var head = Match(_lexicon.HeadForms, at, bare: true);
        return head is { Found: true, Lead: { HasArticle: true, Conjunction: false, Preposition: '\0' } } && _lexicon.Heads[head.Value] is { Class: HeadClass.Office } calling && (calling.Lemma is "مستشار" || calling.Role is not ("GOV" or "MIL" or "LEG" or "JUD" or "COP"))
            ? ParseOffice(at, head, apposition: true) : null;
    }

    private readonly Dictionary<int, OfficePhrase> _offices = [];

    /// <summary>A new actor known by its description alone.</summary>
    private int Describe(WordRange range, HeadNoun noun, OfficePhrase phrase, Lead lead)
    {
        var name = NameOf(range, lead);
        var key = "described:" + Folding.Key(name);
        if (!_byKey.TryGetValue(key, out var actor))
        {
            actor = _table.Add(new DocumentActor
            {
                Name = name, Kind = noun.Kind.Length == 0 ? ActorKinds.Person : noun.Kind, Country = phrase.Country, HeadOf = phrase.Affiliation,
                Cameo = CameoOf(phrase.Country, noun.Role, phrase.Affiliation), Anonymous = !phrase.Definite, Portfolio = phrase.Portfolio,
            });
            _table.Actors[actor].Heads.Add(noun.Lemma);
            _byKey.Add(key, actor);
        }

        Record(range, actor, MentionKind.Description, lead);
        return actor;
    }

    private string NameOf(WordRange range, Lead lead)
    {
        var span = SpanOf(new Mention(range, 0, MentionKind.Description, lead.Skip));
        var name = WithoutStrayQuote(Folding.Standard(_document.Text.AsSpan(span.Start, span.Length)).Trim());
        // للجنة الوطنية: the article lies in the preposition.
        if (lead is { Skip: > 0, HasArticle: false } && _words[range.First] is { HasArticle: true, HasPreposition: true, Form: ['ل', 'ل', ..] } && name[0] == 'ل') return "ا" + (name.StartsWith("لل", StringComparison.Ordinal) ? name : "ل" + name);
        if (lead is not { Preposition: 'ل', HasArticle: true, Skip: 0 }) return lead.Skip == 0 ? InNominative(name, range) : name;
        var at = name.IndexOf("لل", StringComparison.Ordinal);
        return at is 0 or 1 ? (name.AsSpan(at + 1).StartsWith("لل", StringComparison.Ordinal) ? "ا" : "ال") + name[(at + 2)..] : name;
    }

    /// <summary>A name that begins or ends inside quotation marks loses the mark that has no partner.</summary>
    private static string WithoutStrayQuote(string name)
    {
        var marks = 0;
        foreach (var c in name)
            if (ArabicLetters.IsQuote(c)) marks++;
        return marks % 2 == 0 ? name : string.Concat(name.Where(c => !ArabicLetters.IsQuote(c)));
    }

    /// <summary>A word behind و that no list knows whole: the phrase ends before it.</summary>
    private bool MayBeConjoined(int at)
    {
        var word = _words[at];
        if (word.HasConjunction) return true;
        return !word.Known && word.Key.Length > 3 && word.Key[0] == 'و' && !_lexicon.GivenNames.ContainsKey(word.Key) && !NameAt(at).Found
            && LeadsAt(at)[0] is var whole && _lexicon.HeadForms.Step(0, whole.Bare) == 0 && _lexicon.PortfolioForms.Step(0, whole.Key) == 0;
    }

    private string? CameoOf(string? country, string role, int affiliation)
    {
        if (affiliation >= 0 && _table.Actors[affiliation].Cameo is { } code && (_table.Actors[affiliation].Kind != ActorKinds.State)) return code;
        if (country is null) return role.Length == 0 ? null : role;
        var state = _lexicon.State(country);
        return (state < 0 ? country : _lexicon.Entries[state].Cameo) + role;
    }

    /// <summary>Gives a person the office that a phrase names.</summary>
    private void Attach(int person, OfficePhrase phrase)
    {
        var actor = _table.Actors[person];
        if (!actor.Heads.Contains(phrase.Lemma)) actor.Heads.Add(phrase.Lemma);
        if (actor.Portfolio.Length == 0) actor.Portfolio = phrase.Portfolio;
        if (actor.OfficeOf.Length == 0) actor.OfficeOf = phrase.Of;
        if (actor.Entry >= 0) return;
        actor.Country ??= phrase.Country;
        if (actor.HeadOf < 0) actor.HeadOf = phrase.Affiliation;
        if (actor.Cameo is null || actor.Cameo.Length == 3 && actor.Country is not null) actor.Cameo = CameoOf(actor.Country, phrase.Role, phrase.Affiliation) ?? actor.Cameo;
    }

    /// <summary>An office in apposition after a name: عصام الريس الناطق باسم الجبهة الجنوبية، or set off by a comma.</summary>
    private int ReadOfficeAfterName(int person, int end)
    {
        var at = end;
        if (at < _words.Count && _words[at].Form is "،" or ",") at++;
        if (at >= _words.Count || _words[at].Paragraph != _words[end - 1].Paragraph) return end;
        // أمام البرلمان: before it, no imam's office.
        if (IsStop(at) && !_words[at].Form.StartsWith('إ')) return end;
        var head = Match(_lexicon.HeadForms, at, bare: true);
        if (!head.Found || _lexicon.Heads[head.Value].Class != HeadClass.Office || head.Lead.Conjunction || head.Lead.Preposition != '\0') return end;
        // كيري نظيره الروسي: another stands beside him.
        if (_lexicon.Heads[head.Value].Lemma == "نظير" || _words[at] is { Enclitic: not null } near && at == end && near.Key[^1] is 'ه' or 'ا' or 'م') return end;
        var phrase = ParseOffice(at, head, apposition: false);
        if (phrase.Person >= 0) return end;
        // After a comma only a full office is an apposition: "…، رئيس" may begin anything.
        if (phrase.Country is null && phrase.Affiliation < 0 && phrase.Portfolio.Length == 0 && (at > end || phrase.Details == 0)) return end;
        Attach(person, phrase);
        return phrase.End;
    }
}
