namespace Isnad.Register.Arms;

/// <summary>How a deal was matched.</summary>
public enum MatchKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By the register's id of the deal.</summary>
    Id,

    /// <summary>By parties, year of order and designation.</summary>
    Name,

    /// <summary>By parties, year of order, kind of weapon and numbers or years of delivery, under another designation.</summary>
    Numbers,
}

/// <summary>A deal with its deliveries by year.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Deliveries">Its deliveries, by year; empty where none could be joined.</param>
/// <param name="Match">How they were joined.</param>
public sealed record JoinedDeal(ArmsDeal Deal, IReadOnlyList<ArmsDelivery> Deliveries, MatchKind Match);

/// <summary>
/// Joins orders to deliveries across shapes: by id where both have one, else by parties, year of order and designation, else by numbers.
/// A designation in one shape may say more than in another (<c>Lynx</c>, <c>Lynx MRL</c>; <c>Spike-MR/LR</c>, <c>Spike-MR</c>).
/// </summary>
public static class DealJoin
{
    /// <summary>Every deal of the release, with the deliveries that belong to it; each delivery belongs to one deal at most.</summary>
    public static IReadOnlyList<JoinedDeal> Of(ArmsRelease release)
    {
        var groups = release.Deliveries.GroupBy(d => d.DealId).Select(g => (IReadOnlyList<ArmsDelivery>)[.. g.OrderBy(d => d.Year.Value)]).ToList();
        var byParties = groups.ToLookup(g => Key(g[0].Supplier, g[0].Recipient, g[0].OrderYear));
        var byId = groups.ToDictionary(g => g[0].DealId);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var joined = new JoinedDeal?[release.Deals.Count];
        // Sure matches take their deliveries first, so that a doubtful one cannot take them away.
        foreach (var kind in (ReadOnlySpan<MatchKind>)[MatchKind.Id, MatchKind.Name, MatchKind.Numbers])
            for (var i = 0; i < joined.Length; i++)
            {
                if (joined[i] is not null) continue;
                var deal = release.Deals[i];
                if (kind == MatchKind.Id)
                {
                    if (deal.DealId is { } id && byId.TryGetValue(id, out var own) && taken.Add(id)) joined[i] = new JoinedDeal(deal, own, kind);
                    continue;
                }

                foreach (var group in byParties[Key(deal.Supplier, deal.Recipient, deal.OrderYear)])
                {
                    if (taken.Contains(group[0].DealId) || !(kind == MatchKind.Name ? SameName(deal, group[0]) : SameNumbers(deal, group))) continue;
                    taken.Add(group[0].DealId);
                    joined[i] = new JoinedDeal(deal, group, kind);
                    break;
                }
            }

        return [.. joined.Select((j, i) => j ?? new JoinedDeal(release.Deals[i], [], MatchKind.None))];
    }

    /// <summary>The same name, or one that begins the other at a word's end.</summary>
    internal static bool SameDesignation(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase)) return true;
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length >= 3 && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(longer[shorter.Length]);
    }

    private static bool SameName(ArmsDeal deal, ArmsDelivery delivery) =>
        SameDesignation(deal.Designation, delivery.Designation) && (Descriptions.Same(deal.Description, delivery.Description) || deal.Designation.Length >= 5);

    private static bool SameNumbers(ArmsDeal deal, IReadOnlyList<ArmsDelivery> group) =>
        Descriptions.Same(deal.Description, group[0].Description)
        && deal.Delivered.Value == group.Sum(d => d.Delivered.Value ?? 0)
        && deal.DeliveryYears.Select(y => y.Value).SequenceEqual(group.Select(d => d.Year.Value));

    private static (string, string, int?) Key(string supplier, string recipient, Estimate order) => (Parties.Of(supplier).Key, Parties.Of(recipient).Key, order.Value);
}
