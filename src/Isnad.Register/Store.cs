using System.Data.Common;
using Isnad.Register.Postgres;
using Isnad.Register.Schema;
using Isnad.Register.Sqlite;

namespace Isnad.Register;

/// <summary>A register that lasts: one SQLite file, or a PostgreSQL database. The door to everything that is kept.</summary>
/// <remarks>One thread at a time; open another for parallel reading. Opening brings an older register up to this program's schema.</remarks>
public sealed class Store : IDisposable
{
    private Store(Dialect dialect, DbConnection connection, TimeProvider clock)
    {
        Dialect = dialect;
        Connection = connection;
        Clock = clock;
    }

    /// <summary>The open connection; queries of one's own run over it.</summary>
    public DbConnection Connection { get; }

    internal Dialect Dialect { get; }

    internal TimeProvider Clock { get; }

    /// <summary>Opens the register at <paramref name="location"/> and makes it where there is none.</summary>
    /// <param name="location">A file for SQLite; <c>postgres://user@host/database</c> or an Npgsql connection string for PostgreSQL.</param>
    /// <param name="clock">The clock that stamps what is stored; the system's by default.</param>
    /// <exception cref="StoreException">No register, one of a newer program, or a database that cannot be reached.</exception>
    public static Store Open(string location, TimeProvider? clock = null) => Open(location, create: true, clock);

    /// <summary>Opens a register that must be there already.</summary>
    /// <param name="location">As for <see cref="Open(string, TimeProvider?)"/>.</param>
    /// <param name="clock">The clock that stamps what is stored; the system's by default.</param>
    /// <exception cref="StoreException">No register there, one of a newer program, or a database that cannot be reached.</exception>
    public static Store OpenExisting(string location, TimeProvider? clock = null) => Open(location, create: false, clock);

    /// <summary>A second connection to the same register, for reading beside the writer.</summary>
    public Store Again() => Open(Dialect.Location, create: false, Clock);

    /// <inheritdoc />
    public void Dispose() => Connection.Dispose();

    internal string Now() => Clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    private static Store Open(string location, bool create, TimeProvider? clock)
    {
        Dialect dialect = PostgresDialect.Fits(location) ? new PostgresDialect(location) : new SqliteDialect(location);
        DbConnection? connection = null;
        try
        {
            connection = dialect.Connect(create);
            var store = new Store(dialect, connection, clock ?? TimeProvider.System);
            Migrations.Apply(store, create);
            return store;
        }
        catch (DbException e)
        {
            connection?.Dispose();
            throw new StoreException($"the register {dialect.Shown} cannot be opened: {e.Message}", e);
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }
}
