using System.Collections.Frozen;
using Isnad.Lexicons;

namespace Isnad.Register.Arms;

/// <summary>SIPRI's descriptions of weapons across releases: one thing under its several names, and its armament category.</summary>
public static class Descriptions
{
    private static readonly FrozenDictionary<string, string> Canonical;
    private static readonly FrozenDictionary<string, string> Categories;

    static Descriptions()
    {
        var table = LexiconTable.Load("weapons/descriptions.tsv");
        int description = table.Column("description"), category = table.Column("category"), earlier = table.Column("earlier");
        var canonical = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var categories = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            canonical.TryAdd(row[description], row[description]);
            categories.TryAdd(row[description], row[category]);
            foreach (var name in row[earlier].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                canonical.TryAdd(name, row[description]);
                categories.TryAdd(name, row[category]);
            }
        }

        (Canonical, Categories) = (canonical.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), categories.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether two descriptions name one thing, as far as is known: UAV and reconnaissance drone do.</summary>
    public static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Canonical.GetValueOrDefault(left, left), Canonical.GetValueOrDefault(right, right), StringComparison.OrdinalIgnoreCase);

    /// <summary>The armament category of a description, or null where the table does not say.</summary>
    public static string? CategoryOf(string description) => Categories.GetValueOrDefault(description);
}
