using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>A CAMEO actor code taken apart into the three-letter pieces that formats keep in columns of their own.</summary>
internal sealed record CameoActor(string? Code, string? Country, string? Group, string? Religion, IReadOnlyList<string> Types)
{
    // CAMEO 1.1b3, chapters on generic domestic and international roles; SET, MIL and the like are types, faiths have columns of their own.
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "COP", "GOV", "INS", "JUD", "MIL", "OPP", "REB", "SEP", "SPY", "UAF", "AGR", "BUS", "CRM", "CVL", "DEV", "EDU", "ELI", "ENV", "HLH", "HRI", "LAB", "LEG",
        "MED", "REF", "MOD", "RAD", "AMN", "IRC", "IGO", "IMG", "INT", "MNC", "NGM", "NGO", "SET", "PTY", "PRM",
    };

    private static readonly HashSet<string> Faiths = new(StringComparer.Ordinal) { "BUD", "CHR", "CTH", "HIN", "JEW", "MOS", "MUS", "SFI", "SHI", "SIK", "SUN" };

    private static readonly CameoActor None = new(null, null, null, null, []);

    public static CameoActor Of(Actor? actor)
    {
        if (actor?.Cameo is not { Length: >= 3 } code) return None;
        string? country = null, group = null, religion = null;
        List<string> types = [];
        for (var i = 0; i + 3 <= code.Length; i += 3)
        {
            var piece = code.Substring(i, 3);
            if (i == 0 && !Roles.Contains(piece) && !Faiths.Contains(piece) && (actor.Country is not null || actor.Kind == "state")) country = piece;
            else if (Roles.Contains(piece)) types.Add(piece);
            else if (Faiths.Contains(piece)) religion ??= piece;
            else group ??= piece;
        }

        return new CameoActor(code, country, group, religion, types);
    }

    public string? Type(int n) => n < Types.Count ? Types[n] : null;

    public string? AllTypes => Types.Count == 0 ? null : string.Join(';', Types);

    /// <summary>What Phoenix calls the entity: the country, else the first piece of the code.</summary>
    public string? Entity => Code?[..3];

    /// <summary>What Phoenix calls the role: the first role after the entity.</summary>
    public string? Role => Types.FirstOrDefault(t => t != Entity);

    /// <summary>What is left of the code: Phoenix's attributes.</summary>
    public string? Attribute
    {
        get
        {
            if (Code is null) return null;
            var rest = Enumerable.Range(1, Code.Length / 3 - 1).Select(i => Code.Substring(i * 3, 3)).ToList();
            if (Role is { } role) rest.Remove(role);
            return rest.Count == 0 ? null : string.Concat(rest);
        }
    }
}
