using System.Globalization;
using System.Reflection;
using Dapper;

namespace Isnad.Register.Schema;

/// <summary>Brings a register to this program's schema, one numbered file after another, each in a transaction of its own.</summary>
internal static class Migrations
{
    public static void Apply(Store store, bool create)
    {
        var scripts = Of(store.Dialect);
        var applied = Applied(store);
        if (applied > scripts.Count)
            throw new StoreException($"the register {store.Dialect.Shown} was made by a newer Isnad (schema {applied}; this program knows {scripts.Count}): update Isnad");
        if (applied == scripts.Count) return;
        if (applied == 0 && !create) throw new StoreException($"there is no register at {store.Dialect.Shown}: make one with isnad ingest");
        for (var number = applied + 1; number <= scripts.Count; number++)
        {
            using var transaction = store.Connection.BeginTransaction();
            store.Dialect.LockForWriting(transaction);
            // Another process may have been faster.
            if (Applied(store, transaction) >= number) continue;
            if (number == 1)
                store.Connection.Execute("CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied TEXT NOT NULL)", transaction: transaction);
            store.Connection.Execute(scripts[number - 1].Sql, transaction: transaction);
            store.Connection.Execute("INSERT INTO migration (number, name, applied) VALUES (@number, @name, @at)",
                new { number, name = scripts[number - 1].Name, at = store.Now() }, transaction);
            transaction.Commit();
        }
    }

    /// <summary>The scripts for a database: those of <c>Sql/</c>, written as SQLite has them, in its own spelling, and those of its own folder.</summary>
    public static IReadOnlyList<(string Name, string Sql)> Of(Dialect dialect)
    {
        var assembly = Assembly.GetExecutingAssembly();
        List<(string Name, string Sql)> scripts = [];
        foreach (var (resource, shared) in assembly.GetManifestResourceNames()
            .Select(n => (Name: n, Shared: n.StartsWith(Shared, StringComparison.Ordinal)))
            .Where(r => r.Shared || r.Name.StartsWith(dialect.Name + "/", StringComparison.Ordinal)).OrderBy(r => Path.GetFileName(r.Name), StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = Path.GetFileName(resource);
            if (int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture) != scripts.Count + 1)
                throw new InvalidOperationException($"migrations are numbered without gaps; {resource} is out of place");
            scripts.Add((name, shared ? dialect.Spell(reader.ReadToEnd()) : reader.ReadToEnd()));
        }

        return scripts;
    }

    private const string Shared = "Sql/";

    private static int Applied(Store store, System.Data.Common.DbTransaction? transaction = null) =>
        store.Dialect.HasTable(store.Connection, transaction, "migration")
            ? store.Connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) FROM migration", transaction: transaction)
            : 0;
}
