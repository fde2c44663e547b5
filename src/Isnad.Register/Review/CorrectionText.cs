using System.Globalization;
using System.Text.Json.Nodes;
using Dapper;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Review;

/// <summary>Turns what a reviewer writes into a correction that holds whatever a newer reader reads: spans of the text, actors with all that names them.</summary>
internal sealed class CorrectionText(Store store, Record read)
{
    private const int Context = 24;

    private readonly string _text = read.Report.Text;
    private readonly int[]? _units = CodePoints.ToUnits(read.Report.Text);
    private readonly int[]? _points = CodePoints.OfUnits(read.Report.Text);

    /// <summary>The value to keep; null where nothing is written: the field is then empty.</summary>
    /// <exception cref="ReviewException">The text does not say this, or the value is none of its kind.</exception>
    public JsonNode? Value(string field, FieldKind kind, string written) => written.Length == 0 ? null : kind switch
    {
        FieldKind.Words => Words(field, written),
        FieldKind.Actors => new JsonArray([.. written.Split(" + ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => Node(Named(field, name)))]),
        FieldKind.Date => Date(field, written),
        FieldKind.Number => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number)
            : throw new ReviewException($"{field}={written}: not a number"),
        _ => JsonValue.Create(written),
    };

    private JsonObject Words(string field, string written)
    {
        if (Offsets(written) is var (from, to))
        {
            var length = _units is null ? _text.Length : _units.Length - 1;
            if (from >= to || to > length) throw new ReviewException($"{field}={written}: the report's text has {length} characters, counted in code points; write start-end, end excluded");
            return Span(from, to);
        }

        List<int> places = [];
        for (var at = _text.IndexOf(written, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(written, at + 1, StringComparison.Ordinal)) places.Add(at);
        return places switch
        {
            [] => throw new ReviewException($"{field}: the report does not say «{written}»"),
            [var only] => Span(Point(only), Point(only + written.Length)),
            _ => throw new ReviewException($"{field}: «{written}» stands {places.Count} times in the report; write the offsets of the one that is meant, such as {field}={Point(places[0])}-{Point(places[0] + written.Length)}:\n"
                + string.Join('\n', places.Select(at => $"  {Point(at)}-{Point(at + written.Length)}  …{Around(at, written.Length)}…"))),
        };
    }

    private static (int From, int To)? Offsets(string written)
    {
        var dash = written.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && int.TryParse(written.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(written.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to) ? (from, to) : null;
    }

    private static JsonObject Span(int from, int to) => new() { ["span"] = new JsonArray(from, to) };

    private int Point(int unit) => _points is null ? unit : _points[unit];

    private string Around(int at, int length) =>
        _text[Math.Max(0, at - Context)..Math.Min(_text.Length, at + length + Context)].ReplaceLineEndings(" ");

    /// <summary>The record's own actor; else the register's; else a new one, where it says so.</summary>
    private Actor Named(string field, string name)
    {
        if (name.StartsWith("new:", StringComparison.Ordinal)) return New(field, name[4..]);
        var key = Folding.Key(name);
        if (read.Actors.FirstOrDefault(a => a.Id == name || a.Wikidata == name || Folding.Key(a.Name) == key) is { } known) return known;
        var found = store.Connection.Query<Actor>(
            "SELECT 'A0' AS Id, name AS Name, name_en AS NameEn, kind AS Kind, country AS Country, cameo AS Cameo, wikidata AS Wikidata FROM actor "
            + "WHERE wikidata = @name OR folded = @key ORDER BY actor", new { name, key }).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new ReviewException($"{field}: no actor of the report or the register is called {name}; write its Wikidata item, or {field}=\"new:{name}\" for a person, new:KIND:NAME for another"),
            _ => throw new ReviewException($"{field}: {name} may be {string.Join(", ", found.Select(a => $"{a.Name} ({a.Kind}{(a.Wikidata is null ? "" : " " + a.Wikidata)})"))}; write the Wikidata item"),
        };
    }

    private static Actor New(string field, string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var (kind, name) = colon < 0 ? ("person", written.Trim()) : (written[..colon].Trim(), written[(colon + 1)..].Trim());
        if (!Kinds.Contains(kind, StringComparer.Ordinal)) throw new ReviewException($"{field}: {kind} is no kind of actor; there are {string.Join(", ", Kinds)}");
        if (name.Length == 0) throw new ReviewException($"{field}: a new actor needs a name");
        return new Actor { Id = "A0", Name = name, Kind = kind };
    }

    private static readonly string[] Kinds = ["person", "state", "government", "organisation", "igo", "armed-group", "media", "company", "population", "place"];

    private static JsonObject Node(Actor actor)
    {
        var node = new JsonObject { ["name"] = actor.Name, ["kind"] = actor.Kind };
        foreach (var (field, value) in new[] { ("name_en", actor.NameEn), ("country", actor.Country), ("cameo", actor.Cameo), ("wikidata", actor.Wikidata) })
            if (value is not null) node[field] = value;
        return node;
    }

    private static JsonValue Date(string field, string written) =>
        DateOnly.TryParseExact(written, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? JsonValue.Create(written)
            : throw new ReviewException($"{field}={written}: not a date; write it as yyyy-MM-dd");
}
