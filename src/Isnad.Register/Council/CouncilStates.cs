using System.Collections.Frozen;
using Isnad.Lexicons;

namespace Isnad.Register.Council;

/// <summary>A state as the Council's documents and reports name it.</summary>
/// <param name="Key">ISO 3166-1 alpha-3 code, else the name in lower case.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Arabic">Its Arabic name, or null.</param>
public sealed record CouncilState(string Key, string Name, string? Arabic);

/// <summary>Names of states in UN documents, veto lists and reports, with their codes. Immutable and thread-safe.</summary>
public static class CouncilStates
{
    private static readonly FrozenDictionary<string, CouncilState> Known = Load();

    private static readonly FrozenSet<string> Permanent = FrozenSet.Create(StringComparer.Ordinal, "CHN", "FRA", "RUS", "GBR", "USA");

    /// <summary>The state that <paramref name="name"/> means; an unknown name stands for itself.</summary>
    public static CouncilState Of(string name) => Find(name) ?? new CouncilState(name.Trim().ToLowerInvariant(), name.Trim(), null);

    /// <summary>Whether a name is that of a permanent member; the Soviet Union's seat is the Russian Federation's.</summary>
    public static bool IsPermanent(string name) => Permanent.Contains(Of(name).Key);

    internal static CouncilState? Find(string name) => Known.GetValueOrDefault(name.Trim());

    /// <summary>The states of a list in prose: commas, and an "and" that is in no name.</summary>
    internal static List<string> Split(string list)
    {
        List<string> names = [];
        foreach (var part in list.Split(',', ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var text = part.StartsWith("and ", StringComparison.Ordinal) ? part[4..] : part;
            var and = text.LastIndexOf(" and ", StringComparison.Ordinal);
            if (and < 0 || Find(text) is not null) names.Add(text);
            else names.AddRange([text[..and].Trim(), text[(and + 5)..].Trim()]);
        }

        return names;
    }

    private static FrozenDictionary<string, CouncilState> Load()
    {
        var known = new Dictionary<string, CouncilState>(StringComparer.OrdinalIgnoreCase);
        var states = LexiconTable.Load("names/states.tsv");
        int iso = states.Column("iso3"), english = states.Column("name_en"), arabic = states.Column("name");
        foreach (var row in states.Rows)
        {
            if (row[iso].Length != 3) continue;
            var state = new CouncilState(row[iso], row[english], row[arabic]);
            foreach (var spelling in (ReadOnlySpan<string>)[row[iso], row[english], row[arabic]]) known.TryAdd(spelling, state);
        }

        var spellings = ShippedTable.Load("council/states.tsv");
        foreach (var (_, row) in spellings.Rows)
        {
            var code = spellings.Cell(row, "iso3");
            var names = spellings.List(row, "names");
            var state = new CouncilState(code, names[0], known.GetValueOrDefault(code)?.Arabic);
            known[code] = state;
            foreach (var name in names) known[name] = state;
        }

        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
