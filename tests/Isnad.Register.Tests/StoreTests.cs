using Dapper;
using Isnad.Register.Schema;
using Isnad.Register.Tests.Places;

namespace Isnad.Register.Tests;

public abstract class StoreTests(Place place) : IDisposable
{
    [Fact]
    public void A_register_of_a_newer_program_is_refused_and_says_so()
    {
        using (var store = place.Open())
            store.Connection.Execute("INSERT INTO migration (number, name, applied) VALUES (999, '999_future.sql', '2030-01-01')");

        var refused = Should.Throw<StoreException>(() => place.Open());

        refused.Message.ShouldContain("newer Isnad");
        refused.Message.ShouldContain("999");
    }

    [Fact]
    public void Opening_twice_migrates_once()
    {
        using (place.Open())
        {
        }

        using var again = place.Open();
        again.Connection.ExecuteScalar<long>("SELECT count(*) FROM migration").ShouldBe(Migrations.Of(again.Dialect).Count);
    }

    [Fact]
    public void A_register_that_is_not_there_is_not_made_by_a_question() =>
        Should.Throw<StoreException>(() => Store.OpenExisting(place.Location)).Message.ShouldContain("no register");

    [Fact]
    public void Both_databases_have_the_same_columns_in_every_view()
    {
        using var store = place.Open();
        var columns = Columns(store).ToList();

        columns.ShouldContain("statements.speaker");
        columns.ShouldContain("events.told_in_outlets");
        using var sqlite = new SqlitePlace();
        using var other = sqlite.Open();
        columns.ShouldBe(Columns(other));
    }

    private static IEnumerable<string> Columns(Store store)
    {
        foreach (var view in new[] { "reports", "statements", "events", "transfers", "council", "figures", "actors" })
        {
            using var reader = store.Connection.ExecuteReader($"SELECT * FROM {view} WHERE 1 = 0");
            for (var i = 0; i < reader.FieldCount; i++) yield return $"{view}.{reader.GetName(i)}";
        }
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteStoreTests() : StoreTests(new SqlitePlace())
{
    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        using var place = new SqlitePlace();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={place.Location};Pooling=False"))
            connection.Execute("CREATE TABLE letters (letter TEXT)");

        Should.Throw<StoreException>(() => place.Open()).Message.ShouldContain("another program");
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_in_the_error()
    {
        using var place = new SqlitePlace();
        File.WriteAllText(place.Location, new string('x', 5000));

        Should.Throw<StoreException>(() => place.Open()).Message.ShouldContain(place.Location);
    }
}

public sealed class PostgresStoreTests() : StoreTests(new PostgresPlace());
