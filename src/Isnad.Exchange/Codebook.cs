using Isnad.Lexicons;

namespace Isnad.Exchange;

/// <summary>The versions of the codebooks that codes belong to, and what codes are called in English.</summary>
public sealed class Codebook
{
    private readonly Dictionary<string, string> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _twoLetters = new(StringComparer.Ordinal);

    private Codebook()
    {
        var cameo = LexiconTable.Load("events/cameo.tsv");
        var (code, name) = (cameo.Column("code"), cameo.Column("name"));
        foreach (var row in cameo.Rows) _events.TryAdd(row[code], row[name]);
        var states = LexiconTable.Load("names/states.tsv");
        var (iso, iso2, english) = (states.Column("iso3"), states.Column("iso2"), states.Column("name_en"));
        foreach (var row in states.Rows)
        {
            _countries.TryAdd(row[iso], row[english]);
            if (row[iso2].Length == 2) _twoLetters.TryAdd(row[iso], row[iso2]);
        }

        var plover = LexiconTable.Load("events/plover.tsv");
        var (kind, named, quad, modes) = (plover.Column("kind"), plover.Column("name"), plover.Column("quad"), plover.Column("modes"));
        Types = [.. plover.Rows.Where(r => r[kind] == "type").Select(r => (r[named], r[quad]))];
        Contexts = [.. plover.Rows.Where(r => r[kind] == "context").Select(r => r[named])];
        Modes = [.. plover.Rows.SelectMany(r => r[modes].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(mode => (Mode: mode, Type: r[named])))
            .GroupBy(m => m.Mode, StringComparer.Ordinal).Select(g => (g.Key, string.Join(", ", g.Select(m => m.Type))))];
    }

    /// <summary>The CAMEO edition that event codes and Goldstein scores belong to.</summary>
    public const string Cameo = "CAMEO 1.1b3";

    /// <summary>The PLOVER edition that types, modes and contexts belong to.</summary>
    public const string Plover = "PLOVER 2021";

    /// <summary>Both, as formats stamp them that have a place for it.</summary>
    public const string Stamp = "Isnad record 1; " + Plover + "; " + Cameo;

    /// <summary>The codes of this build.</summary>
    public static Codebook Load() => new();

    /// <summary>English name of a CAMEO event code, or null.</summary>
    public string? EventName(string? cameo) => cameo is not null && _events.TryGetValue(cameo, out var name) ? name : null;

    /// <summary>English name of an ISO 3166-1 alpha-3 code, or null.</summary>
    public string? CountryName(string? iso3) => iso3 is not null && _countries.TryGetValue(iso3, out var name) ? name : null;

    /// <summary>ISO 3166-1 alpha-2 code of an alpha-3 code, or null.</summary>
    public string? TwoLetters(string? iso3) => iso3 is not null && _twoLetters.TryGetValue(iso3, out var code) ? code : null;

    /// <summary>All CAMEO event codes with their names.</summary>
    internal IEnumerable<KeyValuePair<string, string>> EventNames => _events;

    /// <summary>PLOVER's event types with their quad classes.</summary>
    internal IReadOnlyList<(string Name, string Quad)> Types { get; }

    /// <summary>PLOVER's modes with the types that have them.</summary>
    internal IReadOnlyList<(string Name, string Types)> Modes { get; }

    /// <summary>PLOVER's contexts.</summary>
    internal IReadOnlyList<string> Contexts { get; }

    /// <summary>The two digits of a CAMEO code's root.</summary>
    internal static string? Root(string? cameo) => cameo is { Length: >= 2 } ? cameo[..2] : null;

    /// <summary>The three digits of a CAMEO code's base; a code that is only a root is its own.</summary>
    internal static string? Base(string? cameo) => cameo is { Length: >= 2 } ? cameo[..Math.Min(3, cameo.Length)] : null;

    /// <summary>Phoenix's five classes: 0 neutral, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    internal static int? Penta(string? cameo) => Root(cameo) switch
    {
        "01" or "02" => 0,
        "03" or "04" or "05" => 1,
        "06" or "07" or "08" => 2,
        "09" or "10" or "11" or "12" or "13" or "16" => 3,
        "14" or "15" or "17" or "18" or "19" or "20" => 4,
        _ => null,
    };

    /// <summary>The quad class in words.</summary>
    internal static string? Quad(int? quad) => quad switch
    {
        1 => "VERBAL COOPERATION", 2 => "MATERIAL COOPERATION", 3 => "VERBAL CONFLICT", 4 => "MATERIAL CONFLICT", _ => null,
    };
}
