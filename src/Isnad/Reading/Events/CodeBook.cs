using System.Collections.Frozen;
using System.Globalization;
using Isnad.Lexicons;

namespace Isnad.Reading.Events;

/// <summary>The codes of PLOVER and CAMEO with what follows from them: quad class and Goldstein score.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CodeBook
{
    private readonly FrozenDictionary<string, double> _goldstein;
    private readonly FrozenDictionary<string, int> _quad;
    private readonly FrozenDictionary<string, FrozenSet<string>> _modes;
    private readonly FrozenSet<string> _contexts;

    private CodeBook()
    {
        var cameo = LexiconTable.Load("events/cameo.tsv");
        int code = cameo.Column("code"), score = cameo.Column("goldstein");
        _goldstein = cameo.Rows.ToFrozenDictionary(r => r[code], r => double.Parse(r[score], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var plover = LexiconTable.Load("events/plover.tsv");
        int kind = plover.Column("kind"), name = plover.Column("name"), quad = plover.Column("quad"), modes = plover.Column("modes");
        var types = plover.Rows.Where(r => r[kind] == "type").ToList();
        _quad = types.ToFrozenDictionary(r => r[name], r => int.Parse(r[quad], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        _modes = types.ToFrozenDictionary(r => r[name],
            r => r[modes].Split('|', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _contexts = plover.Rows.Where(r => r[kind] == "context").Select(r => r[name]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Loads the tables that ship with the library.</summary>
    public static CodeBook Load() => new();

    /// <summary>Goldstein score of a CAMEO code, or null for a code the book does not list.</summary>
    public double? Goldstein(string cameo) => _goldstein.TryGetValue(cameo, out var value) ? value : null;

    /// <summary>Quad class (1 to 4) of a PLOVER type, or null for no such type.</summary>
    public int? Quad(string type) => _quad.TryGetValue(type, out var value) ? value : null;

    /// <summary>Whether type, mode and context are PLOVER's and the CAMEO code is listed.</summary>
    public bool Knows(EventCode code) => _quad.ContainsKey(code.Type) && _goldstein.ContainsKey(code.Cameo)
        && (code.Mode is null || _modes[code.Type].Contains(code.Mode)) && (code.Context is null || _contexts.Contains(code.Context));
}
