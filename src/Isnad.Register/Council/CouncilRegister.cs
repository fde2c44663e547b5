namespace Isnad.Register.Council;

/// <summary>The Council's items with all that the sources tell of each, in order of day. Immutable and thread-safe.</summary>
public sealed class CouncilRegister
{
    private readonly Dictionary<string, CouncilItem> _bySymbol = new(StringComparer.Ordinal);

    private CouncilRegister(IReadOnlyList<CouncilItem> items)
    {
        Items = items;
        foreach (var item in items) _bySymbol.TryAdd(Symbols.Key(item.Symbol), item);
        // An adopted draft is found by its own symbol too.
        foreach (var item in items.Where(i => i.Kind == CouncilItemKind.Resolution && i.Draft is not null)) _bySymbol.TryAdd(Symbols.Key(item.Draft!), item);
    }

    /// <summary>The items in order of day; undated ones last.</summary>
    public IReadOnlyList<CouncilItem> Items { get; }

    /// <summary>Puts the register that comes with Isnad and imported files together.</summary>
    /// <param name="files">Items of each imported file.</param>
    public static CouncilRegister Of(params IEnumerable<IReadOnlyList<CouncilItem>> files)
    {
        var order = new List<string>();
        var groups = new Dictionary<string, List<CouncilItem>>(StringComparer.Ordinal);
        foreach (var file in (IEnumerable<IReadOnlyList<CouncilItem>>)[ShippedCouncil.Items, .. files])
        {
            // A list of vetoes has several votes on one document, such as on its parts: they stay apart.
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var item in file)
            {
                var key = KeyOf(item);
                seen[key] = seen.GetValueOrDefault(key) + 1;
                if (seen[key] > 1) key += "#" + seen[key];
                if (groups.TryGetValue(key, out var group)) group.Add(item);
                else
                {
                    groups[key] = [item];
                    order.Add(key);
                }
            }
        }

        var merged = order.Select(key => Merging.Of(groups[key]));
        // A source that has the draft of a resolution adds nothing to the resolution that another source has.
        var adopted = groups.Values.SelectMany(g => g).Where(i => i is { Kind: CouncilItemKind.Resolution, Draft: not null }).Select(i => Symbols.Key(i.Draft!)).ToHashSet(StringComparer.Ordinal);
        return new CouncilRegister([.. merged.Where(i => i.Kind != CouncilItemKind.Draft || !adopted.Contains(Symbols.Key(i.Symbol)))
            .OrderBy(i => i.Date ?? DateOnly.MaxValue).ThenBy(i => Symbols.Key(i.Symbol), StringComparer.Ordinal)]);
    }

    /// <summary>The item of a symbol, of a resolution's bare number or of an adopted draft, or null.</summary>
    public CouncilItem? Find(string symbol) => _bySymbol.GetValueOrDefault(Symbols.Key(symbol));

    /// <summary>The items that meet every condition given.</summary>
    /// <param name="from">First day, or null.</param>
    /// <param name="to">Last day, or null.</param>
    /// <param name="subject">A topic or word in title, agenda item or subject headings, or null.</param>
    /// <param name="member">A member that put it forward or voted on it, or null.</param>
    public IEnumerable<CouncilItem> Where(DateOnly? from = null, DateOnly? to = null, string? subject = null, string? member = null)
    {
        var wanted = member is null ? null : CouncilStates.Of(member).Key;
        return Items.Where(i => (from is null || i.Date >= from) && (to is null || i.Date <= to) && (subject is null || Topics.Is(i, subject))
            && (wanted is null || i.Sponsors.Concat(i.Vote?.Members.Select(m => m.Member) ?? []).Any(s => CouncilStates.Of(s).Key == wanted)));
    }

    private static string KeyOf(CouncilItem item) => Symbols.IsDocument(item.Symbol) ? Symbols.Key(item.Symbol)
        : $"{Symbols.Key(item.Symbol)} {item.Date:yyyy-MM-dd}";
}
