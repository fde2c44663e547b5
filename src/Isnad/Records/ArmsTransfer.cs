using Isnad.Text;

namespace Isnad.Records;

/// <summary>A claim that arms were, are or will be transferred or are in use.</summary>
public sealed record ArmsTransfer
{
    /// <summary>Its id within the record (<c>T1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word that speaks of the transfer.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The supplier as written (may be a nationality adjective), or null.</summary>
    public TextSpan? Supplier { get; init; }

    /// <summary>Ids of the suppliers.</summary>
    public IReadOnlyList<string> SupplierIds { get; init; } = [];

    /// <summary>The recipient as written, or null.</summary>
    public TextSpan? Recipient { get; init; }

    /// <summary>Ids of the recipients.</summary>
    public IReadOnlyList<string> RecipientIds { get; init; } = [];

    /// <summary>The weapons named.</summary>
    public IReadOnlyList<Weapon> Weapons { get; init; } = [];

    /// <summary>The sum of money named, or null.</summary>
    public MoneyValue? Value { get; init; }

    /// <summary>The years it covers, or null.</summary>
    public YearRange? Years { get; init; }

    /// <summary>One of <c>delivered ordered in-use alleged possible refused halted</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Id of the statement it stands in, or null.</summary>
    public string? Statement { get; init; }

    /// <summary>What an analyst should look at, such as <c>tiv-as-money</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}

/// <summary>A weapon or class of weapons named in a transfer.</summary>
public sealed record Weapon
{
    /// <summary>As written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Isnad's category (<c>uav</c>, <c>air-defence</c>, …), or null where only "arms" are named.</summary>
    public string? Category { get; init; }

    /// <summary>Designation in Latin letters, such as <c>Harop</c>, or null.</summary>
    public string? Designation { get; init; }

    /// <summary>How many, or null.</summary>
    public double? Quantity { get; init; }

    /// <summary>Category in SIPRI's arms transfers database, or null.</summary>
    public string? Sipri { get; init; }

    /// <summary>Category of the UN Register of Conventional Arms (I–VII, small arms), or null.</summary>
    public string? Unroca { get; init; }

    /// <summary>Category of the Arms Trade Treaty, article 2(1), or null.</summary>
    public string? Att { get; init; }
}

/// <summary>A sum of money as reported.</summary>
public sealed record MoneyValue
{
    /// <summary>As written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>In units of the currency.</summary>
    public required double Amount { get; init; }

    /// <summary>ISO 4217 code, or null where the report names none.</summary>
    public string? Currency { get; init; }

    /// <summary>One of <c>exact about at-least at-most dozens hundreds thousands</c>.</summary>
    public string Approx { get; init; } = "exact";

    /// <summary>What kind of value: <c>reported-money</c>, <c>contract-value</c>; never summed across kinds.</summary>
    public string Unit { get; init; } = "reported-money";
}

/// <summary>A range of years, inclusive.</summary>
public sealed record YearRange
{
    /// <summary>First year.</summary>
    public required string From { get; init; }

    /// <summary>Last year.</summary>
    public required string To { get; init; }
}
