using System.Globalization;
using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Names;

/// <summary>Everything the lexicon knows about names, offices and bodies. Immutable and thread-safe once loaded.</summary>
internal sealed class NameLexicon
{
    private static readonly string[] _endings = ["ه", "ان", "ين", "ون", "ات", "و", "ي", "تان", "تين", "تا", "تي", "ا"];
    private static readonly string[] _endingsBesideBrokenPlural = ["ه", "ان", "ين", "ات", "تان", "تين", "تا", "تي", "ا"];
    private readonly List<NameEntry> _entries = [];
    private readonly Dictionary<string, int> _stateByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    private NameLexicon()
    {
    }

    public IReadOnlyList<NameEntry> Entries => _entries;

    /// <summary>Names and their variants, articles kept.</summary>
    public WordTrie<NameForm> Names { get; } = new();

    /// <summary>Nationality adjectives in all their forms, articles left out; the value is a state's or group's entry.</summary>
    public WordTrie<int> Nisba { get; } = new();

    /// <summary>Head nouns in all their forms, articles left out; the value indexes <see cref="Heads"/>.</summary>
    public WordTrie<int> HeadForms { get; } = new();

    public List<HeadNoun> Heads { get; } = [];

    /// <summary>Honorifics and ranks as written; the value says whether one stands alone for a person.</summary>
    public WordTrie<Honorific> Titles { get; } = new();

    /// <summary>Words of a rank that stand only behind another title (العميد الركن طيار).</summary>
    public HashSet<string> TitleTails { get; } = new(StringComparer.Ordinal);

    /// <summary>Portfolios as written; the value indexes <see cref="Portfolios"/>.</summary>
    public WordTrie<int> PortfolioForms { get; } = new();

    public List<Portfolio> Portfolios { get; } = [];

    /// <summary>Given names by key; true for one that is a common word too.</summary>
    public Dictionary<string, bool> GivenNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Ordinal words by their keys with their values, of either gender (أول، أولى: 1).</summary>
    public Dictionary<string, int> Ordinals { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of regions of one word, which have governors (عسير، نينوى).</summary>
    public HashSet<string> Regions { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that end a person's name.</summary>
    public HashSet<string> Stops { get; } = new(StringComparer.Ordinal);

    /// <summary>Words between a document and whose it is.</summary>
    public HashSet<string> Between { get; } = new(StringComparer.Ordinal);

    /// <summary>Verbs behind which two persons stand side by side, subject and object.</summary>
    public HashSet<string> Meeting { get; } = new(StringComparer.Ordinal);

    /// <summary>What a body is for (اللجنة الوطنية لمكافحة الفساد).</summary>
    public HashSet<string> Purposes { get; } = new(StringComparer.Ordinal);

    /// <summary>Bodies that are founded for something (اللجنة، المركز), rather than sent to do it (القوات، الفرق).</summary>
    public HashSet<string> Founded { get; } = new(StringComparer.Ordinal);

    /// <summary>Verbal nouns with the preposition that they govern in the names of bodies (دفاع عن، عمل من أجل).</summary>
    public HashSet<string> Causes { get; } = new(StringComparer.Ordinal);

    /// <summary>What bodies are founded to defend (حقوق، حريات).</summary>
    public HashSet<string> Defended { get; } = new(StringComparer.Ordinal);

    /// <summary>Places, schools and works that bear somebody's name.</summary>
    public HashSet<string> Namesakes { get; } = new(StringComparer.Ordinal);

    /// <summary>Grounds, camps and shrines that bear somebody's name, besides <see cref="Namesakes"/>.</summary>
    public HashSet<string> Yards { get; } = new(StringComparer.Ordinal);

    /// <summary>Units and buildings that bear somebody's name behind an office, besides <see cref="Namesakes"/>.</summary>
    public HashSet<string> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>Who and what stands beside somebody and speaks for himself (محامي الرئيس، حملة المرشح).</summary>
    public HashSet<string> Besides { get; } = new(StringComparer.Ordinal);

    /// <summary>Verbs that have a document for their object.</summary>
    public HashSet<string> Issuing { get; } = new(StringComparer.Ordinal);

    /// <summary>Adjectives of offices and bodies, masculine and feminine, without article.</summary>
    public HashSet<string> Qualifiers { get; } = new(StringComparer.Ordinal);

    /// <summary>Who held an office of several words (رئيس إقليم كردستان), by the bare keys of the office.</summary>
    public Dictionary<string, List<int>> Holders { get; } = new(StringComparer.Ordinal);

    /// <summary>Entry of a state by ISO 3166-1 alpha-3, or -1.</summary>
    public int State(string code) => _stateByCode.GetValueOrDefault(code, -1);

    /// <summary>Entry of an organisation or group by its canonical name, or -1.</summary>
    public int Named(string name) => _byName.GetValueOrDefault(name, -1);

    /// <summary>Loads the tables of <c>lexicon/names</c>.</summary>
    /// <exception cref="InvalidDataException">A table is broken.</exception>
    public static NameLexicon Load()
    {
        var lexicon = new NameLexicon();
        lexicon.LoadWords();
        lexicon.LoadStates();
        lexicon.LoadOrganisations();
        lexicon.LoadGroups();
        lexicon.LoadMedia();
        lexicon.LoadPersons();
        return lexicon;
    }

    private void LoadStates()
    {
        var table = LexiconTable.Load("names/states.tsv");
        int code = table.Column("iso3"), cameo = table.Column("cameo"), wikidata = table.Column("wikidata"), english = table.Column("name_en"),
            name = table.Column("name"), variants = table.Column("variants"), nisba = table.Column("nisba"), people = table.Column("people"),
            seats = table.Column("seats"), ambiguous = table.Column("ambiguous");
        foreach (var row in table.Rows)
        {
            var entry = Add(new NameEntry
            {
                Name = row[name], NameEn = row[english], Kind = ActorKinds.State, Country = row[code], Cameo = row[cameo],
                Wikidata = OrNull(row[wikidata]), Heads = HeadsOf(row[name] + ";" + row[variants]),
            });
            _stateByCode.Add(row[code], entry);
            AddForm(row[name], entry, row[ambiguous].Length > 0 ? NameFormKind.Ambiguous : NameFormKind.Name);
            foreach (var form in List(row[variants]))
                AddForm(form, entry, form is "المملكة" or "السلطنة" or "عمان" or "الجماهيرية" ? NameFormKind.Ambiguous : NameFormKind.Name);
            foreach (var form in List(row[seats])) AddForm(form, entry, NameFormKind.Seat);
            foreach (var form in List(row[nisba])) AddNisba(form, entry);
            foreach (var form in List(row[people])) Nisba.Add(WordTrie<int>.KeysOf(form), entry);
        }
    }

    /// <summary>The nouns that refer back to a state: المملكة only to one whose full name begins so, الجمهورية to none of those.</summary>
    private static string[] HeadsOf(string names)
    {
        foreach (var variant in List(names))
            if (Bare(variant) is ["مملكه" or "سلطنه", ..] keys) return ["دوله", keys[0]];
        return ["دوله", "جمهوريه"];
    }

    private void LoadOrganisations()
    {
        var table = LexiconTable.Load("names/organisations.tsv");
        int name = table.Column("name"), variants = table.Column("variants"), kind = table.Column("kind"), english = table.Column("name_en"),
            country = table.Column("country"), cameo = table.Column("cameo"), wikidata = table.Column("wikidata"), heads = table.Column("heads"),
            ambiguous = table.Column("ambiguous"), nisba = table.Column("nisba"), theatre = table.Column("theatre"), since = table.Column("since");
        foreach (var row in table.Rows)
        {
            var entry = Add(new NameEntry
            {
                Name = row[name], NameEn = OrNull(row[english]), Kind = row[kind], Country = OrNull(row[country]), Cameo = OrNull(row[cameo]),
                Wikidata = OrNull(row[wikidata]), Heads = Keys(row[heads]),
                Of = row[kind] == ActorKinds.Government ? OrNull(row[country]) : null,
            });
            if (row[theatre].Length > 0) _theatres.Add(new Theatre(entry, [.. List(row[theatre])], row[since]));
            AddForms(row[name], row[variants], entry, row[ambiguous].Length > 0);
            foreach (var form in List(row[nisba])) AddNisba(form, entry);
        }
    }

    private void LoadGroups()
    {
        var table = LexiconTable.Load("names/armed_groups.tsv");
        int name = table.Column("name"), variants = table.Column("variants"), english = table.Column("name_en"), country = table.Column("country"),
            cameo = table.Column("cameo"), wikidata = table.Column("wikidata"), heads = table.Column("heads"), nisba = table.Column("nisba"),
            ambiguous = table.Column("ambiguous");
        foreach (var row in table.Rows)
        {
            var entry = Add(new NameEntry
            {
                Name = row[name], NameEn = OrNull(row[english]), Kind = ActorKinds.ArmedGroup, Country = OrNull(row[country]),
                Cameo = OrNull(row[cameo]), Wikidata = OrNull(row[wikidata]), Heads = Keys(row[heads]),
            });
            AddForms(row[name], row[variants], entry, row[ambiguous].Length > 0);
            foreach (var form in List(row[nisba])) AddNisba(form, entry);
        }
    }

    private void LoadMedia()
    {
        var table = LexiconTable.Load("names/media.tsv");
        int name = table.Column("name"), variants = table.Column("variants"), type = table.Column("type"), english = table.Column("name_en"),
            country = table.Column("country"), wikidata = table.Column("wikidata"), ambiguous = table.Column("ambiguous");
        foreach (var row in table.Rows)
        {
            var entry = Add(new NameEntry
            {
                Name = row[name], NameEn = OrNull(row[english]), Kind = ActorKinds.Media, Country = OrNull(row[country]),
                Cameo = row[country].Length > 0 ? row[country] + "MED" : "MED", Wikidata = OrNull(row[wikidata]),
                Heads = row[type] switch
                {
                    "agency" => ["وكاله"],
                    "newspaper" => ["صحيفه", "جريده", "مجله"],
                    "tv" => ["قناه", "شبكه", "تلفزيون", "محطه"],
                    "radio" => ["اذاعه", "راديو"],
                    _ => ["موقع"],
                },
            });
            AddForms(row[name], row[variants], entry, row[ambiguous].Length > 0);
        }
    }

    private void LoadPersons()
    {
        var table = LexiconTable.Load("names/persons.tsv");
        int name = table.Column("name"), variants = table.Column("variants"), alone = table.Column("alone"), english = table.Column("name_en"),
            of = table.Column("of"), cameo = table.Column("cameo"), offices = table.Column("offices"), wikidata = table.Column("wikidata");
        foreach (var row in table.Rows)
        {
            var country = row[of].Length == 3 && _stateByCode.ContainsKey(row[of]) ? row[of] : null;
            if (country is null && row[of].Length > 0)
            {
                var body = Named(row[of]);
                if (body < 0) throw new InvalidDataException($"lexicon/names/persons.tsv: {row[name]} acts for '{row[of]}', which no table names");
                country = _entries[body].Country;
            }

            var entry = Add(new NameEntry
            {
                Name = row[name], NameEn = OrNull(row[english]), Kind = ActorKinds.Person, Country = country, Cameo = OrNull(row[cameo]),
                Wikidata = OrNull(row[wikidata]), Of = OrNull(row[of]), Terms = Terms(row[offices]),
            });
            foreach (var term in _entries[entry].Terms)
            {
                if (term.Office.Count(c => c == ' ') < 2) continue;
                if (!Holders.TryGetValue(term.Office, out var holders)) Holders.Add(term.Office, holders = []);
                holders.Add(entry);
            }

            AddForms(row[name], row[variants], entry, ambiguous: false);
            foreach (var form in List(row[alone])) AddForm(form, entry, NameFormKind.Name);
            var first = WordTrie<int>.KeysOf(row[name]);
            if (first.Count > 1 && !first[0].StartsWith("ال", StringComparison.Ordinal) && !Stops.Contains(first[0])) GivenNames.TryAdd(first[0], true);
        }
    }

    private void LoadWords()
    {
        var names = LexiconTable.Load("names/given_names.tsv");
        foreach (var row in names.Rows) GivenNames[Folding.Key(row[names.Column("name")])] = row[names.Column("weak")].Length > 0;
        foreach (var row in LexiconTable.Load("names/name_stops.tsv").Rows) Stops.Add(Folding.Key(row[0]));
        foreach (var row in LexiconTable.Load("names/issued.tsv").Rows) (row[1] switch { "between" => Between, "meet" => Meeting, "issue" => Issuing, "purpose" => Purposes, "founded" => Founded, "cause" => Causes, "defended" => Defended, var other => throw new InvalidDataException($"issued.tsv: no class is named {other}.") }).Add(Folding.Key(row[0]));
        foreach (var row in LexiconTable.Load("numbers/ordinals.tsv").Rows) Ordinals[Folding.Key(row[0])] = int.Parse(row[1], CultureInfo.InvariantCulture);
        foreach (var row in LexiconTable.Load("names/namesakes.tsv").Rows) (row[1] switch { "place" => Namesakes, "yard" => Yards, "unit" => Units, "beside" => Besides, var other => throw new InvalidDataException($"namesakes.tsv: no class is named {other}.") }).Add(Folding.Key(row[0]));
        foreach (var row in LexiconTable.Load("names/qualifiers.tsv").Rows)
            foreach (var form in new[] { "", "ه", "ون", "ين", "ان", "ات" }) Qualifiers.Add(Folding.Key(row[0]) + form);
        var titles = LexiconTable.Load("names/titles.tsv");
        var tail = titles.Column("tail");
        foreach (var row in titles.Rows)
        {
            if (row[tail].Length > 0)
            {
                TitleTails.Add(Folding.Key(row[0]));
                if (row[tail] == "ال") TitleTails.Add(Folding.Key("ال" + row[0]));
                continue;
            }

            Titles.Add(WordTrie<int>.KeysOf(row[titles.Column("title")]), new Honorific(row[titles.Column("role")], row[titles.Column("solo")].Length > 0));
        }

        var portfolios = LexiconTable.Load("names/portfolios.tsv");
        foreach (var row in portfolios.Rows)
        {
            var portfolio = new Portfolio(Folding.Key(row[portfolios.Column("portfolio")]), row[portfolios.Column("role")], row[portfolios.Column("alone")].Length > 0);
            PortfolioForms.Add(WordTrie<int>.KeysOf(row[0]), Portfolios.Count);
            foreach (var form in List(row[portfolios.Column("variants")])) PortfolioForms.Add(WordTrie<int>.KeysOf(form), Portfolios.Count);
            Portfolios.Add(portfolio);
        }

        var regions = LexiconTable.Load("places/regions.tsv");
        foreach (var row in regions.Rows)
            foreach (var name in row[regions.Column("names")].Split('|'))
                if (WordTrie<int>.KeysOf(name) is [var key]) Regions.Add(key);
        LoadHeads();
    }

    private void LoadHeads()
    {
        var table = LexiconTable.Load("names/heads.tsv");
        int word = table.Column("word"), @class = table.Column("class"), kind = table.Column("kind"), role = table.Column("role"),
            human = table.Column("human"), forms = table.Column("forms"), alone = table.Column("alone"),
            weak = table.Column("weak");
        // Written forms first: محافظة the province before محافظة the governor.
        foreach (var row in table.Rows)
        {
            var keys = Bare(row[word]);
            HeadForms.Add(keys, Heads.Count);
            foreach (var form in List(row[forms])) HeadForms.Add(Bare(form), Heads.Count);
            Heads.Add(new HeadNoun(string.Join(' ', keys), Enum.Parse<HeadClass>(row[@class], ignoreCase: true), row[kind], row[role], row[alone].Length > 0, row[weak].Length > 0));
        }

        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            var keys = Bare(row[word]);
            // أصدرت بيانا: the accusative.
            if (Heads[index].Class == HeadClass.Document && keys.Length == 1) HeadForms.Add([keys[0] + "ا"], index);
            if (row[human].Length == 0) continue;
            var stem = keys[0];
            foreach (var ending in row[forms].Length > 0 ? _endingsBesideBrokenPlural : _endings)
            {
                keys[0] = stem + ending;
                HeadForms.Add(keys, index);
            }
        }
    }

    private readonly List<Theatre> _theatres = [];

    /// <summary>Bodies that fight in a war and are known by a common noun in reports on it.</summary>
    public IReadOnlyList<Theatre> Theatres => _theatres;

    private int Add(NameEntry entry)
    {
        _entries.Add(entry);
        if (entry.Kind != ActorKinds.Person) _byName.TryAdd(entry.Name, _entries.Count - 1);
        return _entries.Count - 1;
    }

    private void AddForms(string name, string variants, int entry, bool ambiguous)
    {
        // A guard concerns the one-word forms only: فتح is common, حركة فتح is not.
        AddForm(name, entry, ambiguous && !name.Contains(' ', StringComparison.Ordinal) ? NameFormKind.Ambiguous : NameFormKind.Name);
        foreach (var form in List(variants))
            AddForm(form, entry, ambiguous && !form.Contains(' ', StringComparison.Ordinal) ? NameFormKind.Ambiguous : NameFormKind.Name);
    }

    private void AddForm(string form, int entry, NameFormKind kind) => Names.Add(WordTrie<NameForm>.KeysOf(form), new NameForm(entry, kind));

    private void AddNisba(string form, int entry)
    {
        foreach (var keys in Nisbas.Forms(WordTrie<int>.KeysOf(form))) Nisba.Add(keys, entry);
    }

    private static Term[] Terms(string cell)
    {
        List<Term> terms = [];
        foreach (var part in List(cell))
        {
            var dots = part.IndexOf("..", StringComparison.Ordinal);
            var space = dots < 0 ? -1 : part.LastIndexOf(' ', dots);
            if (space < 0) terms.Add(new Term(string.Join(' ', Bare(part)), "", ""));
            else terms.Add(new Term(string.Join(' ', Bare(part[..space])), part[(space + 1)..dots], part[(dots + 2)..]));
        }

        return [.. terms];
    }

    private static string[] Keys(string cell) => [.. List(cell).Select(w => Folding.Key(w))];

    private static string[] Bare(string phrase)
    {
        var keys = WordTrie<int>.KeysOf(phrase).ToArray();
        for (var i = 0; i < keys.Length; i++) keys[i] = new Lead(keys[i], 0, false, '\0').Bare;
        return keys;
    }

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}

/// <summary>An honorific or rank.</summary>
/// <param name="Role">CAMEO role it tells, or empty.</param>
/// <param name="Solo">Whether it stands alone for a person (اللواء).</param>
internal readonly record struct Honorific(string Role, bool Solo);

/// <summary>A portfolio of government.</summary>
/// <param name="Key">Its key (الخارجيه).</param>
/// <param name="Role">CAMEO role of its ministry.</param>
/// <param name="Alone">Whether the word alone names the ministry.</param>
internal sealed record Portfolio(string Key, string Role, bool Alone);
