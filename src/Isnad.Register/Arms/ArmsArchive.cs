using System.Data.Common;
using Dapper;

namespace Isnad.Register.Arms;

/// <summary>A release in the store, in one line.</summary>
/// <param name="Register">The register: sipri, unroca, att, hand.</param>
/// <param name="Label">The release.</param>
/// <param name="Files">How many files it came in.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record StoredRelease(string Register, string Label, long Files, long Rows);

/// <summary>Keeps releases of arms registers in a store.</summary>
public sealed partial class ArmsArchive(Store store)
{
    /// <summary>Puts files into a release, all or none of them. A file that the release holds already is passed over.</summary>
    /// <param name="files">The files, read without errors.</param>
    /// <param name="label">The release, or null for the day on which each file says that it was generated.</param>
    /// <returns>Files put in, with the release of each.</returns>
    /// <exception cref="StoreException">A file says no day and no <paramref name="label"/> is given.</exception>
    public IReadOnlyList<(ArmsFile File, string Release)> Import(IReadOnlyList<ArmsFile> files, string? label = null)
    {
        foreach (var file in files)
            if (label is null && file.Generated is null)
                throw new StoreException($"{file.Name} does not say when it was generated: name its release (--release yyyy-MM-dd)");
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        List<(ArmsFile, string)> done = [];
        foreach (var file in files)
        {
            var register = ArmsRelease.RegisterOf(file.Shape);
            var of = label ?? file.Generated!;
            var release = ReleaseId(transaction, register, of);
            if (store.Connection.ExecuteScalar<long>("SELECT count(*) FROM arms_file WHERE release = @release AND sha256 = @Sha256",
                new { release, file.Sha256 }, transaction) > 0) continue;
            Put(transaction, release, file);
            done.Add((file, $"{register} {of}"));
        }

        transaction.Commit();
        return done;
    }

    /// <summary>The releases, newest first within each register.</summary>
    public IReadOnlyList<StoredRelease> Releases() =>
        // An empty answer of SQLite has no column types, so rows are mapped by hand.
        [.. store.Connection.Query("""
            SELECT r.register, r.label, count(*) AS files, CAST(coalesce(sum(f.rows), 0) AS bigint) AS rows
            FROM arms_release r JOIN arms_file f ON f.release = r.release GROUP BY r.register, r.label ORDER BY r.register, r.label DESC
            """).Select(static r => new StoredRelease((string)r.register, (string)r.label, (long)r.files, (long)r.rows))];

    /// <summary>Takes a release out, with all its files.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string register, string label)
    {
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        if (store.Connection.ExecuteScalar<long?>("SELECT release FROM arms_release WHERE register = @register AND label = @label",
            new { register, label }, transaction) is not { } release) return false;
        foreach (var table in (ReadOnlySpan<string>)["arms_deal", "arms_delivery", "arms_tiv", "arms_report"])
            store.Connection.Execute($"DELETE FROM {table} WHERE file IN (SELECT file FROM arms_file WHERE release = @release)", new { release }, transaction);
        store.Connection.Execute("DELETE FROM arms_file WHERE release = @release; DELETE FROM arms_release WHERE release = @release", new { release }, transaction);
        transaction.Commit();
        return true;
    }

    private long ReleaseId(DbTransaction transaction, string register, string label)
    {
        if (store.Connection.ExecuteScalar<long?>("SELECT release FROM arms_release WHERE register = @register AND label = @label",
            new { register, label }, transaction) is { } known) return known;
        var id = 1 + store.Connection.ExecuteScalar<long>("SELECT coalesce(max(release), 0) FROM arms_release", transaction: transaction);
        store.Dialect.Insert(transaction, ArmsTables.Release, [[id, register, label]]);
        return id;
    }

    private void Put(DbTransaction transaction, long release, ArmsFile file)
    {
        var id = 1 + store.Connection.ExecuteScalar<long>("SELECT coalesce(max(file), 0) FROM arms_file", transaction: transaction);
        var insert = store.Dialect.Insert;
        insert(transaction, ArmsTables.File, [[id, release, file.Name, file.Sha256, file.Shape.ToString(), file.Scope, (long)file.Count, store.Now()]]);
        insert(transaction, ArmsTables.Deal,
        [
            .. file.Deals.Select(d => new object?[]
            {
                id, (long)d.Row, d.DealId, d.Supplier, d.Recipient, Parties.Of(d.Supplier).Key, Parties.Of(d.Recipient).Key, Written(d.OrderYear), Written(d.Ordered),
                d.Designation, d.Description, d.Category, Written(d.Delivered), string.Join("; ", d.DeliveryYears), d.Status, d.Comments, Flag(d.LocalProduction),
                d.Licence ? 1L : 0L, d.TivUnit, d.TivOrder, d.TivDelivered, d.Value, d.Currency, d.Source,
            }),
        ]);
        insert(transaction, ArmsTables.Delivery,
        [
            .. file.Deliveries.Select(d => new object?[]
            {
                id, (long)d.Row, d.DealId, d.Supplier, d.Recipient, Parties.Of(d.Supplier).Key, Parties.Of(d.Recipient).Key, d.Designation, d.Description, d.Category,
                Written(d.OrderYear), Written(d.Delivered), Written(d.Year), d.Status, d.TivUnit, d.TivDealUnit, d.Tiv, Flag(d.LocalProduction),
            }),
        ]);
        insert(transaction, ArmsTables.Tiv, [.. file.Tiv.Select((c, n) => new object?[] { id, (long)n, (long)c.Row, c.Flow.ToString(), c.Party, c.Counterpart, (long?)c.Year, c.Tiv })]);
        insert(transaction, ArmsTables.Report,
        [
            .. file.Reports.Select(r => new object?[]
            {
                id, (long)r.Row, r.Reporter, r.Flow.ToString(), r.Counterpart, (long)r.Year, r.Category, r.Number, r.Value, r.Description, r.Origin, r.Intermediate, r.Comments,
            }),
        ]);
    }

    private static string? Written(Estimate estimate) => estimate.Value is null ? null : estimate.ToString();

    private static long? Flag(bool? value) => value switch { true => 1, false => 0, null => null };
}
