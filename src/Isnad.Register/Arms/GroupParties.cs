using Isnad.Lexicons;
using Isnad.Text;

namespace Isnad.Register.Arms;

/// <summary>Armed groups and organisations: from the Arabic name of a report's actor to a register's name.</summary>
internal static class GroupParties
{
    private static readonly Dictionary<string, string> Names = Load();

    /// <summary>The register's name for the group, or null where the table has none.</summary>
    public static string? NameOf(string arabic) => Names.GetValueOrDefault(Folding.Key(arabic));

    private static Dictionary<string, string> Load()
    {
        var table = LexiconTable.Load("weapons/parties.tsv");
        int names = table.Column("names"), arabic = table.Column("arabic");
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
            if (row[arabic].Length > 0) known.TryAdd(Folding.Key(row[arabic]), row[names].Split('|')[0]);
        return known;
    }
}
