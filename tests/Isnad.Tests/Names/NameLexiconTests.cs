using Isnad.Lexicons;
using Isnad.Names;

namespace Isnad.Tests.Names;

/// <summary>The tables of <c>lexicon/names</c> hold what they promise.</summary>
public sealed class NameLexiconTests
{
    private static readonly string[] Kinds = ["state", "government", "person", "organisation", "igo", "armed-group", "media", "company", "population", "place"];
    private static readonly NameLexicon Lexicon = NameLexicon.Load();

    [Theory]
    [InlineData("states", "iso3")]
    [InlineData("states", "name")]
    [InlineData("organisations", "name")]
    [InlineData("armed_groups", "name")]
    [InlineData("media", "name")]
    [InlineData("persons", "name")]
    [InlineData("given_names", "name")]
    [InlineData("heads", "word")]
    [InlineData("titles", "title")]
    [InlineData("portfolios", "portfolio")]
    public void No_key_stands_twice(string table, string column)
    {
        var rows = LexiconTable.Load($"names/{table}.tsv");
        var at = rows.Column(column);
        rows.Rows.Select(r => r[at]).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_of_states_have_the_shape_of_ISO_3166_and_every_state_its_names()
    {
        var table = LexiconTable.Load("names/states.tsv");
        table.Rows.Count.ShouldBeGreaterThan(220);
        foreach (var row in table.Rows)
        {
            row[table.Column("iso3")].ShouldMatch("^[A-Z]{3}$");
            row[table.Column("iso2")].ShouldMatch("^[A-Z]{2}$");
            row[table.Column("cameo")].ShouldMatch("^[A-Z]{3}$");
            row[table.Column("wikidata")].ShouldMatch("^(Q[0-9]+)?$");
            row[table.Column("name_en")].ShouldNotBeNullOrWhiteSpace();
        }

        table.Rows.Select(r => r[table.Column("iso2")]).Distinct().Count().ShouldBe(table.Rows.Count);
    }

    [Fact]
    public void Every_entry_belongs_to_a_known_country_and_has_a_known_kind()
    {
        foreach (var entry in Lexicon.Entries)
        {
            Kinds.ShouldContain(entry.Kind, entry.Name);
            if (entry.Country is { } country) Lexicon.State(country).ShouldBeGreaterThanOrEqualTo(0, entry.Name);
            entry.Wikidata?.ShouldMatch("^Q[0-9]+$", entry.Name);
            entry.Cameo?.ShouldMatch("^[A-Z]{3}([A-Z]{3})*$", entry.Name);
        }
    }

    [Fact]
    public void A_Wikidata_item_is_one_actor()
    {
        Lexicon.Entries.Where(e => e.Wikidata is not null).GroupBy(e => e.Wikidata).Where(g => g.Count() > 1)
            .Select(g => string.Join(" / ", g.Select(e => e.Name))).ShouldBeEmpty();
    }

    [Fact]
    public void Terms_of_office_run_forward()
    {
        foreach (var entry in Lexicon.Entries)
            foreach (var term in entry.Terms)
                if (term.From.Length > 0)
                {
                    term.From.ShouldMatch("^[12][09][0-9]{2}-(0[1-9]|1[0-2])$", entry.Name);
                    if (term.To.Length > 0) string.CompareOrdinal(term.From, term.To).ShouldBeLessThanOrEqualTo(0, entry.Name);
                }
    }

    [Fact]
    public void Every_name_leads_to_its_own_entry()
    {
        foreach (var table in new[] { "states", "organisations", "armed_groups", "media", "persons" })
        {
            var rows = LexiconTable.Load($"names/{table}.tsv");
            foreach (var row in rows.Rows)
            {
                var name = row[rows.Column("name")];
                var node = 0;
                foreach (var key in WordTrie<int>.KeysOf(name)) node = Lexicon.Names.Step(node, key);
                var form = Lexicon.Names.At(node).ShouldNotBeNull(name);
                Lexicon.Entries[form.Entry].Name.ShouldBe(name);
            }
        }
    }

    [Theory]
    [InlineData("سعودي", "SAU")]
    [InlineData("أميركية", "USA")]
    [InlineData("الأمريكيون", "USA")]
    [InlineData("إسرائيليان", "ISR")]
    [InlineData("فرنسيين", "FRA")]
    [InlineData("فلسطينيات", "PSE")]
    [InlineData("أتراك", "TUR")]
    [InlineData("الأرمن", "ARM")]
    [InlineData("الكوري الشمالي", "PRK")]
    [InlineData("الكورية الجنوبية", "KOR")]
    [InlineData("الجنوب أفريقية", "ZAF")]
    public void Nationality_adjectives_lead_to_their_state(string adjective, string country)
    {
        var node = 0;
        foreach (var key in WordTrie<int>.KeysOf(adjective)) node = Lexicon.Nisba.Step(node, new Lead(key, 0, false, '\0').Bare);
        Lexicon.Entries[Lexicon.Nisba.At(node).ShouldNotBeNull(adjective)].Country.ShouldBe(country);
    }
}
