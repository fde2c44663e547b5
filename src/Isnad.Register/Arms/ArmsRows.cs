namespace Isnad.Register.Arms;

/// <summary>A number as a register publishes it, with its mark of uncertainty (<c>?</c>, <c>X</c>, brackets, <c>Yes</c>).</summary>
/// <param name="Value">The number, or null where the register leaves it open.</param>
/// <param name="Uncertain">Whether the register marks it as an estimate.</param>
public readonly record struct Estimate(int? Value, bool Uncertain)
{
    /// <summary>As SIPRI prints it: brackets round an uncertain number, <c>. .</c> for an unknown one.</summary>
    public override string ToString() => Value is not { } v ? ". ." : Uncertain ? $"({v})" : $"{v}";
}

/// <summary>A deal of a trade register: one order of one weapon, and what has been delivered of it.</summary>
public sealed record ArmsDeal
{
    /// <summary>Line of the file, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The register's own id of the deal (SIPRI's <c>tidn</c>), or null in shapes without ids.</summary>
    public string? DealId { get; init; }

    /// <summary>Supplier as published; <c>*</c> marks a non-state party, <c>**</c> an international organisation.</summary>
    public required string Supplier { get; init; }

    /// <summary>Recipient as published.</summary>
    public required string Recipient { get; init; }

    /// <summary>Year of the order or licence.</summary>
    public Estimate OrderYear { get; init; }

    /// <summary>Number ordered.</summary>
    public Estimate Ordered { get; init; }

    /// <summary>Designation as published, such as <c>Hermes-450</c>.</summary>
    public required string Designation { get; init; }

    /// <summary>Description as published, such as <c>UAV</c>; releases rename these.</summary>
    public required string Description { get; init; }

    /// <summary>Armament category as published, or null in shapes without one.</summary>
    public string? Category { get; init; }

    /// <summary>Number delivered or produced.</summary>
    public Estimate Delivered { get; init; }

    /// <summary>Years of delivery, in order.</summary>
    public IReadOnlyList<Estimate> DeliveryYears { get; init; } = [];

    /// <summary>New, Second hand, Second hand but modernized; null where not published.</summary>
    public string? Status { get; init; }

    /// <summary>The register's comment, or null.</summary>
    public string? Comments { get; init; }

    /// <summary>Whether the weapons are made, in part at least, by the recipient; null where not published.</summary>
    public bool? LocalProduction { get; init; }

    /// <summary>Whether the row is a licence (L) rather than a supply (S).</summary>
    public bool Licence { get; init; }

    /// <summary>TIV of one weapon in millions, as published.</summary>
    public double? TivUnit { get; init; }

    /// <summary>TIV of the whole order in millions, as published.</summary>
    public double? TivOrder { get; init; }

    /// <summary>TIV of what has been delivered in millions, as published; 0 stands for 0 to 0.5.</summary>
    public double? TivDelivered { get; init; }

    /// <summary>Sum of money named by a hand-kept register, in units of <see cref="Currency"/>; never a TIV.</summary>
    public double? Value { get; init; }

    /// <summary>ISO 4217 code of <see cref="Value"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>Where a hand-kept register has the row from.</summary>
    public string? Source { get; init; }
}

/// <summary>What was delivered of one deal in one year.</summary>
public sealed record ArmsDelivery
{
    /// <summary>Line of the file, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The register's id of the deal.</summary>
    public required string DealId { get; init; }

    /// <summary>Supplier as published.</summary>
    public required string Supplier { get; init; }

    /// <summary>Recipient as published.</summary>
    public required string Recipient { get; init; }

    /// <summary>Designation as published.</summary>
    public required string Designation { get; init; }

    /// <summary>Description as published.</summary>
    public required string Description { get; init; }

    /// <summary>Armament category as published.</summary>
    public required string Category { get; init; }

    /// <summary>Year of the order.</summary>
    public Estimate OrderYear { get; init; }

    /// <summary>Number delivered in <see cref="Year"/>.</summary>
    public Estimate Delivered { get; init; }

    /// <summary>Year of delivery.</summary>
    public Estimate Year { get; init; }

    /// <summary>New, Second hand, Second hand but modernized.</summary>
    public string? Status { get; init; }

    /// <summary>TIV of one such weapon when new, in millions.</summary>
    public double? TivUnit { get; init; }

    /// <summary>TIV of one weapon of this deal after the status factor, in millions.</summary>
    public double? TivDealUnit { get; init; }

    /// <summary>TIV of the delivery in millions, as published.</summary>
    public double? Tiv { get; init; }

    /// <summary>Whether made, in part at least, by the recipient.</summary>
    public bool? LocalProduction { get; init; }
}

/// <summary>What a party's line of a TIV table counts.</summary>
public enum TivFlow
{
    /// <summary>The party's exports.</summary>
    Exports,

    /// <summary>The party's imports.</summary>
    Imports,
}

/// <summary>A cell of a TIV table: a party, a counterpart or none, a year.</summary>
/// <param name="Row">Line of the file, from 1.</param>
/// <param name="Flow">What is counted.</param>
/// <param name="Party">Whose line it is, as published.</param>
/// <param name="Counterpart">The other side, where the table is of one supplier or recipient; else null.</param>
/// <param name="Year">Calendar year; null for the published total of the line.</param>
/// <param name="Tiv">TIV in millions; 0 stands for 0 to 0.5.</param>
public sealed record TivCell(int Row, TivFlow Flow, string Party, string? Counterpart, int? Year, double Tiv);

/// <summary>A transfer that a state itself reported to the UN Register or under the Arms Trade Treaty.</summary>
public sealed record StateReport
{
    /// <summary>Line of the file, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The state that reports.</summary>
    public required string Reporter { get; init; }

    /// <summary>What it reports.</summary>
    public required TivFlow Flow { get; init; }

    /// <summary>The other state.</summary>
    public required string Counterpart { get; init; }

    /// <summary>Calendar year reported on.</summary>
    public required int Year { get; init; }

    /// <summary>Category as reported.</summary>
    public required string Category { get; init; }

    /// <summary>Number of items.</summary>
    public double? Number { get; init; }

    /// <summary>Reported value, in the report's currency.</summary>
    public double? Value { get; init; }

    /// <summary>Description or remarks.</summary>
    public string? Description { get; init; }

    /// <summary>State of origin where it is not the exporter.</summary>
    public string? Origin { get; init; }

    /// <summary>Where the items stood in between.</summary>
    public string? Intermediate { get; init; }

    /// <summary>Comments on the transfer.</summary>
    public string? Comments { get; init; }
}
