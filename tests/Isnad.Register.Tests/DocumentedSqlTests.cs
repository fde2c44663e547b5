using System.Diagnostics;
using Dapper;
using Isnad.Register.Facts;
using Isnad.Register.Tests.Places;

namespace Isnad.Register.Tests;

public abstract class DocumentedSqlTests(Place place) : IDisposable
{
    [Fact]
    public void Every_example_of_the_documentation_runs()
    {
        using var store = place.Open();
        Fill(store);
        var examples = Examples().Where(e => store.Dialect.Name == "Sqlite" || !e.Contains("MATCH", StringComparison.Ordinal)).ToList();

        examples.Count.ShouldBeGreaterThan(3);
        foreach (var example in examples) store.Connection.Query(example).ShouldNotBeNull();
    }

    [Fact]
    public void Every_view_and_every_table_of_comparison_is_documented()
    {
        var page = File.ReadAllText(Page());
        foreach (var name in new[] { "reports", "statements", "events", "transfers", "council", "figures", "actors", "copy_pair", "cluster", "cluster_member", "revision", "fact_group", "fact_group_member", "contradiction", "decision", "rejected_input" })
            page.ShouldContain($"`{name}`");
    }

    internal static IEnumerable<string> Examples()
    {
        var inSql = false;
        var statement = "";
        foreach (var line in File.ReadLines(Page()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inSql = line == "```sql";
            else if (inSql && !line.StartsWith("--", StringComparison.Ordinal))
            {
                statement += line + "\n";
                if (!line.EndsWith(';')) continue;
                yield return statement.Trim().TrimEnd(';');
                statement = "";
            }
        }
    }

    internal static void Fill(Store store)
    {
        Made.Ingest(store, Made.In("الشاهد", "2021-03-02", "خبر", "نفى الوسيط إطلاق النار. قصف قتل 12 شخصا.")
            .Actor("A1", "الوسيط", "person")
            .Statement("نفى", "الوسيط", "إطلاق النار", "A1", act: "deny")
            .Figure("12 شخصا", "killed", 12).Event("قصف", "ASSAULT", figures: "F1"));
        new Linking(store).Run();
    }

    private static string Page()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Isnad.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs", "register.md");
    }

    public void Dispose()
    {
        place.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class SqliteDocumentedSqlTests() : DocumentedSqlTests(new SqlitePlace())
{
    [Fact]
    public void The_file_opens_in_the_sqlite3_of_the_system()
    {
        using var place = new SqlitePlace();
        using (var store = place.Open()) Fill(store);

        foreach (var example in Examples()) Ask(place.Location, example);
        Ask(place.Location, Examples().Last()).ShouldContain("خبر");
        Ask(place.Location, "PRAGMA integrity_check").Trim().ShouldBe("ok");
    }

    private static string Ask(string file, string sql)
    {
        Process? process = null;
        try
        {
            process = Process.Start(new ProcessStartInfo("sqlite3") { ArgumentList = { file, sql }, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("NOT tested with the system's sqlite3: there is none");
        }

        using (process)
        {
            var output = process!.StandardOutput.ReadToEnd();
            process.StandardError.ReadToEnd().ShouldBe("");
            process.WaitForExit();
            return output;
        }
    }
}

public sealed class PostgresDocumentedSqlTests() : DocumentedSqlTests(new PostgresPlace());
