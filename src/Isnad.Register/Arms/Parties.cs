using System.Collections.Frozen;
using Isnad.Lexicons;

namespace Isnad.Register.Arms;

/// <summary>What a party to arms transfers is.</summary>
public enum PartyKind
{
    /// <summary>A state or territory.</summary>
    State,

    /// <summary>An armed group or other non-state actor (<c>*</c>).</summary>
    NonState,

    /// <summary>An international organisation (<c>**</c>).</summary>
    Organisation,

    /// <summary>A party that the register does not know.</summary>
    Unknown,
}

/// <summary>A party to arms transfers.</summary>
/// <param name="Key">ISO 3166-1 alpha-3 code, else the register's name in lower case without marks: what two spellings of one party share.</param>
/// <param name="Iso3">The code, or null.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Arabic">The name by which reports' actors know a party without a code, or null.</param>
public sealed record PartyName(string Key, string? Iso3, PartyKind Kind, string? Arabic);

/// <summary>Names of parties as registers spell them, with their ISO codes. Immutable and thread-safe.</summary>
public static class Parties
{
    private static readonly FrozenDictionary<string, PartyName> Known = Load();

    /// <summary>The party that a register's <paramref name="name"/> means; a name not in the table stands for itself, its kind read off its marks.</summary>
    public static PartyName Of(string name)
    {
        name = name.Trim();
        if (Known.TryGetValue(name, out var party)) return party;
        if (Known.TryGetValue(name.TrimEnd('*'), out party)) return party;
        if (name.Length == 3 && name.All(char.IsAsciiLetterUpper)) return new PartyName(name, name, PartyKind.State, null);
        var kind = name.EndsWith("**", StringComparison.Ordinal) ? PartyKind.Organisation
            : name.EndsWith('*') ? PartyKind.NonState
            : name.StartsWith("unknown", StringComparison.OrdinalIgnoreCase) ? PartyKind.Unknown : PartyKind.State;
        return new PartyName(name.TrimEnd('*').ToLowerInvariant(), null, kind, null);
    }

    /// <summary>Whether two spellings name one party.</summary>
    public static bool Same(string left, string right) => Of(left).Key == Of(right).Key;

    private static FrozenDictionary<string, PartyName> Load()
    {
        var table = LexiconTable.Load("weapons/parties.tsv");
        int names = table.Column("names"), iso3 = table.Column("iso3"), kind = table.Column("kind"), arabic = table.Column("arabic");
        var known = new Dictionary<string, PartyName>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var spellings = row[names].Split('|');
            var code = row[iso3].Length == 0 ? null : row[iso3];
            var party = new PartyName(code ?? spellings[0].TrimEnd('*').ToLowerInvariant(), code, row[kind] switch
            {
                "non-state" => PartyKind.NonState,
                "organisation" => PartyKind.Organisation,
                "unknown" => PartyKind.Unknown,
                _ => PartyKind.State,
            }, row[arabic].Length == 0 ? null : row[arabic]);
            foreach (var spelling in spellings) known[spelling] = party;
            // On the command line the code itself names the party.
            if (code is not null) known[code] = party;
        }

        return known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
