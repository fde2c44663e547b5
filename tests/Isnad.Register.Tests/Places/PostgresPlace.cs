using Dapper;
using Npgsql;

namespace Isnad.Register.Tests.Places;

/// <summary>A schema of its own in the database that ISNAD_TEST_POSTGRES names; without it the test is skipped and says so.</summary>
public sealed class PostgresPlace : Place
{
    private readonly string _schema = "isnad_test_" + Guid.NewGuid().ToString("N");
    private readonly string _server;

    public PostgresPlace()
    {
        _server = Environment.GetEnvironmentVariable("ISNAD_TEST_POSTGRES") ?? "";
        if (_server.Length == 0) Assert.Skip("PostgreSQL is NOT tested: set ISNAD_TEST_POSTGRES to a connection string (Host=127.0.0.1;Username=…;Database=…)");
        using var connection = new NpgsqlConnection(_server);
        connection.Execute($"CREATE SCHEMA {_schema}");
    }

    public override string Location => new NpgsqlConnectionStringBuilder(_server) { SearchPath = _schema, Pooling = false }.ToString();

    public override void Dispose()
    {
        if (_server.Length == 0) return;
        using var connection = new NpgsqlConnection(_server);
        connection.Execute($"DROP SCHEMA {_schema} CASCADE");
    }
}
