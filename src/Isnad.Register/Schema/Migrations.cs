using System.Globalization;
using System.Reflection;
using Dapper;

namespace Isnad.Register.Schema;

/// <summary>Brings a register to this program's schema, one numbered file after another, each in a transaction of its own.</summary>
internal static class Migrations
{
    public static void Apply(Store store, bool create)
    {
        var scripts = Of(store.Dialect.Name);
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

    public static IReadOnlyList<(string Name, string Sql)> Of(string dialect)
    {
        var assembly = Assembly.GetExecutingAssembly();
        List<(string Name, string Sql)> scripts = [];
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(dialect + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var name = resource[(dialect.Length + 1)..];
            if (int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture) != scripts.Count + 1)
                throw new InvalidOperationException($"migrations are numbered without gaps; {resource} is out of place");
            scripts.Add((name, reader.ReadToEnd()));
        }

        return scripts;
    }

    private static int Applied(Store store, System.Data.Common.DbTransaction? transaction = null) =>
        store.Dialect.HasTable(store.Connection, transaction, "migration")
            ? store.Connection.ExecuteScalar<int>("SELECT coalesce(max(number), 0) FROM migration", transaction: transaction)
            : 0;
}
