using Dapper;
using Isnad.Register.Ingest;

namespace Isnad.Register.Arms;

/// <summary>A report's claim that bears on a register's row.</summary>
/// <param name="Report">Row of the report in the store.</param>
/// <param name="Transfer">Id of the transfer in its record.</param>
/// <param name="Outlet">Outlet, or null.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Status">The transfer's status.</param>
/// <param name="Weapons">The weapons, as written.</param>
/// <param name="Cue">The word that speaks of the transfer.</param>
public sealed record TransferEvidence(long Report, string Transfer, string? Outlet, string? Published, string Status, string? Weapons, string Cue);

public sealed partial class ArmsArchive
{
    /// <summary>The reports of the store that speak of a transfer from one party to another, oldest first.</summary>
    public IReadOnlyList<TransferEvidence> Evidence(string supplier, string recipient)
    {
        var of = new { supplier = Parties.Of(supplier).Key, recipient = Parties.Of(recipient).Key };
        return
        [
            .. store.Connection.Query("""
                SELECT t.report, t.transfer, t.outlet, t.published, t.status, t.weapons, t.cue
                FROM transfers t
                WHERE EXISTS (SELECT 1 FROM transfer_actor x JOIN actor a ON a.actor = x.actor
                              WHERE x.report = t.report AND 'T' || x.n = t.transfer AND x.role = 'supplier' AND a.country = @supplier)
                  AND EXISTS (SELECT 1 FROM transfer_actor x JOIN actor a ON a.actor = x.actor
                              WHERE x.report = t.report AND 'T' || x.n = t.transfer AND x.role = 'recipient' AND a.country = @recipient)
                ORDER BY t.published, t.report
                """, of).Select(static r => new TransferEvidence((long)r.report, (string)r.transfer, (string?)r.outlet, (string?)r.published, (string)r.status, (string?)r.weapons, (string)r.cue)),
        ];
    }

    /// <summary>The claims of transfers in every report of the store, in the order in which reports came in.</summary>
    public IEnumerable<TransferClaim> Claims()
    {
        var rows = store.Connection.Query<(byte[] Record, string Text)>("""
            SELECT g.record, r.text FROM reading g JOIN report r ON r.report = g.report
            WHERE EXISTS (SELECT 1 FROM transfer t WHERE t.report = g.report) ORDER BY g.report
            """, buffered: false);
        foreach (var (record, text) in rows)
            foreach (var claim in TransferClaim.Of(RecordBody.Unpack(record, text))) yield return claim;
    }
}
