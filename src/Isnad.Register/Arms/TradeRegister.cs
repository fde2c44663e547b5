namespace Isnad.Register.Arms;

/// <summary>What is asked of a trade register; a null field does not narrow.</summary>
public sealed record RegisterQuery
{
    /// <summary>Supplier, by name or ISO 3166-1 alpha-3 code.</summary>
    public string? Supplier { get; init; }

    /// <summary>Recipient, by name or code.</summary>
    public string? Recipient { get; init; }

    /// <summary>Armament category, or Isnad's own word for it in a description.</summary>
    public string? Category { get; init; }

    /// <summary>Part of a designation or description.</summary>
    public string? Weapon { get; init; }

    /// <summary>First year of interest, of order or delivery.</summary>
    public int? From { get; init; }

    /// <summary>Last year of interest.</summary>
    public int? To { get; init; }
}

/// <summary>Asks a release for deals, as SIPRI's trade register does: by supplier or recipient, with the deliveries of each.</summary>
public static class TradeRegister
{
    /// <summary>The deals that the query asks for, by recipient, supplier and year of order.</summary>
    public static IReadOnlyList<JoinedDeal> Find(ArmsRelease release, RegisterQuery query)
    {
        var supplier = query.Supplier is null ? null : Parties.Of(query.Supplier).Key;
        var recipient = query.Recipient is null ? null : Parties.Of(query.Recipient).Key;
        return
        [
            .. DealJoin.Of(release)
                .Where(j => (supplier is null || Parties.Of(j.Deal.Supplier).Key == supplier) && (recipient is null || Parties.Of(j.Deal.Recipient).Key == recipient)
                    && (query.Category is null || string.Equals(CategoryOf(j.Deal), query.Category, StringComparison.OrdinalIgnoreCase))
                    && (query.Weapon is null || j.Deal.Designation.Contains(query.Weapon, StringComparison.OrdinalIgnoreCase)
                        || j.Deal.Description.Contains(query.Weapon, StringComparison.OrdinalIgnoreCase))
                    && Falls(j.Deal, query.From, query.To))
                .OrderBy(j => j.Deal.Recipient, StringComparer.Ordinal).ThenBy(j => j.Deal.Supplier, StringComparer.Ordinal)
                .ThenBy(j => j.Deal.OrderYear.Value).ThenBy(j => j.Deal.Designation, StringComparer.Ordinal),
        ];
    }

    /// <summary>The category that the register publishes, else the one of its description, else null.</summary>
    public static string? CategoryOf(ArmsDeal deal) => deal.Category ?? Descriptions.CategoryOf(deal.Description);

    /// <summary>Whether the deal was ordered or delivered in the years; a deal without any year falls into all.</summary>
    internal static bool Falls(ArmsDeal deal, int? from, int? to)
    {
        if (from is null && to is null) return true;
        bool In(int? year) => year is { } y && (from is null || y >= from) && (to is null || y <= to);
        return In(deal.OrderYear.Value) || deal.DeliveryYears.Any(y => In(y.Value)) || deal.OrderYear.Value is null && deal.DeliveryYears.Count == 0;
    }
}
