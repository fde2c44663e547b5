using System.Globalization;
using Isnad.Records;

namespace Isnad.Register.Arms;

/// <summary>What a report claims of a transfer, ready to be held against registers.</summary>
public sealed record TransferClaim
{
    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Id of the transfer within the record.</summary>
    public required string Transfer { get; init; }

    /// <summary>The sentence that claims it.</summary>
    public required string Words { get; init; }

    /// <summary>Supplier as a register would spell it (ISO code or group's register name), or null where unknown.</summary>
    public string? Supplier { get; init; }

    /// <summary>Recipient, as <see cref="Supplier"/>.</summary>
    public string? Recipient { get; init; }

    /// <summary>Supplier and recipient as the report names them, for people.</summary>
    public required string Parties { get; init; }

    /// <summary>The weapons claimed.</summary>
    public IReadOnlyList<Weapon> Weapons { get; init; } = [];

    /// <summary>The sum claimed, or null.</summary>
    public MoneyValue? Value { get; init; }

    /// <summary>First year, or null.</summary>
    public int? From { get; init; }

    /// <summary>Last year, or null.</summary>
    public int? To { get; init; }

    /// <summary>The transfer's status as read.</summary>
    public required string Status { get; init; }

    /// <summary>The transfer's flags as read.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>The claims of a record, in order.</summary>
    public static IReadOnlyList<TransferClaim> Of(Record record)
    {
        var actors = record.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return
        [
            .. record.Transfers.Select(t => new TransferClaim
            {
                Report = record.Report.Id,
                Transfer = t.Id,
                Words = SentenceOf(record.Report, t),
                Supplier = KeyOf(t.SupplierIds, actors),
                Recipient = KeyOf(t.RecipientIds, actors),
                Parties = $"{NameOf(t.SupplierIds, actors)} → {NameOf(t.RecipientIds, actors)}",
                Weapons = t.Weapons,
                Value = t.Value,
                From = Year(t.Years?.From),
                To = Year(t.Years?.To),
                Status = t.Status,
                Flags = t.Flags,
            }),
        ];
    }

    private static string SentenceOf(Report report, ArmsTransfer transfer)
    {
        foreach (var sentence in report.Sentences)
            if (sentence.Contains(transfer.Cue.Start)) return sentence.Cut(report.Text);
        return transfer.Cue.Cut(report.Text);
    }

    private static string? KeyOf(IReadOnlyList<string> ids, Dictionary<string, Actor> actors)
    {
        foreach (var id in ids)
        {
            // A minister or an army stands for the state it belongs to; an armed group only for itself.
            if (!actors.TryGetValue(id, out var actor)) continue;
            if (actor.Kind == "armed-group") return GroupParties.NameOf(actor.Name);
            if (actor.Country is { Length: 3 } country) return country;
        }

        return null;
    }

    private static string NameOf(IReadOnlyList<string> ids, Dictionary<string, Actor> actors) =>
        ids.Count > 0 && actors.TryGetValue(ids[0], out var actor) ? actor.Name : "?";

    private static int? Year(string? text) => int.TryParse(text.AsSpan(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
