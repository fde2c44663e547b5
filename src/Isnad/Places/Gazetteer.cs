using System.Globalization;
using Isnad.Lexicons;
using Isnad.Names;
using Isnad.Records;

namespace Isnad.Places;

/// <summary>The places of <c>lexicon/places</c> by name. Immutable once loaded; reading is thread-safe.</summary>
internal sealed class Gazetteer
{
    private readonly List<List<Place>> _groups = [];
    private readonly WordTrie<int> _names = new();
    private readonly Dictionary<string, int> _groupByName = new(StringComparer.Ordinal);

    /// <summary>Words of kind and direction (مدينة، محافظة، شمال) and what a phrase with them names.</summary>
    public CliticTable<string> Kinds { get; } = new();

    /// <summary>Loads the tables of <c>lexicon/places</c>.</summary>
    /// <exception cref="InvalidDataException">A table is broken.</exception>
    public static Gazetteer Load()
    {
        var gazetteer = new Gazetteer();
        foreach (var row in LexiconTable.Load("places/kinds.tsv").Rows) gazetteer.Kinds.Add(row[0], row[1]);
        foreach (var row in LexiconTable.Load("places/regions.tsv").Rows)
            gazetteer.Add(row[5], null, 0, row[4] == "guard", row[0], null, row[2], row[3], "region");
        foreach (var row in LexiconTable.Load("places/conflict.tsv").Rows)
            gazetteer.Add(row[6], null, 0, row[5] == "guard", row[1], row[2], row[3], row[4], row[0]);
        foreach (var row in LexiconTable.Load("places/geonames.tsv").Rows)
            gazetteer.Add(row[7], row[0], int.Parse(row[5], CultureInfo.InvariantCulture), row[6] == "guard", row[1], row[2], row[3], row[4], "settlement");
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load("places/countries.tsv").Rows)
            ids[row[0]] = row[1];
        var states = LexiconTable.Load("names/states.tsv");
        int code = states.Column("iso3"), name = states.Column("name"), variants = states.Column("variants"), ambiguous = states.Column("ambiguous");
        foreach (var row in states.Rows)
            gazetteer.Add(row[variants].Length == 0 ? row[name] : row[name] + "|" + row[variants].Replace(';', '|'), ids.GetValueOrDefault(row[code]), 0,
                row[ambiguous] == "1", row[code], "", "", "", "country");
        return gazetteer;
    }

    /// <summary>The node of the names' trie that a key leads to, 0 where there is none.</summary>
    public int Step(int node, string key) => _names.Step(node, key);

    /// <summary>The namesakes at a node, or null.</summary>
    public IReadOnlyList<Place>? At(int node) => _names.At(node) is { } group ? _groups[group] : null;

    private void Add(string names, string? geoNames, int population, bool guarded, string country, string? region, string latitude, string longitude, string precision)
    {
        var forms = names.Split('|');
        var entry = new PlaceEntry
        {
            Name = forms[0],
            Country = country,
            Region = string.IsNullOrEmpty(region) ? precision == "region" && geoNames is null && region is null ? forms[0] : null : region,
            Latitude = latitude.Length == 0 ? null : double.Parse(latitude, CultureInfo.InvariantCulture),
            Longitude = longitude.Length == 0 ? null : double.Parse(longitude, CultureInfo.InvariantCulture),
            Precision = precision,
        };
        var place = new Place(entry, geoNames, population, guarded);
        foreach (var form in forms)
        {
            var keys = WordTrie<int>.KeysOf(form);
            if (keys.Count == 0 || keys.Count == 1 && Kinds.TryGetWhole(keys[0], out _)) continue;
            var name = string.Join(' ', keys);
            if (!_groupByName.TryGetValue(name, out var group))
            {
                group = _groupByName[name] = _groups.Count;
                _groups.Add([]);
                _names.Add(keys, group);
            }

            _groups[group].Add(place);
        }
    }
}
