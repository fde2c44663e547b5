using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Isnad.Register;

namespace Isnad.Cli.Tests.Registers;

/// <summary>Kills the program at many points of an ingest; what it had reported stored must be there, whole.</summary>
public sealed class KilledIngestTests : IDisposable
{
    private const int Reports = 1500;
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-killed-").FullName;

    [Fact]
    public void Killed_at_any_moment_it_has_lost_nothing_that_it_reported_stored()
    {
        var input = Path.Combine(_folder, "reports.jsonl");
        File.WriteAllLines(input, Enumerable.Range(1, Reports).Select(i =>
            JsonSerializer.Serialize(new { id = $"r{i}", outlet = "الشاهد", published = "2021-03-04", title = $"خبر {i}", text = $"قال متحدث باسم الوفد رقم {i} إن المحادثات {i * 31} مستمرة." })));
        var register = Path.Combine(_folder, "isnad.db");

        // A seeded generator: other moments of the run each time round, the same in every test run.
        var moments = new Random(20210304);
        for (var round = 0; round < 6; round++)
        {
            var reported = RunAndKill(input, register, afterLines: moments.Next(0, 4), thenSpin: moments.Next(0, 30_000_000));
            if (!File.Exists(register)) continue;
            using var store = Store.Open(register);
            store.Connection.ExecuteScalar<string>("PRAGMA integrity_check").ShouldBe("ok");
            store.Connection.Query<long>("SELECT report FROM report").ToHashSet().IsSupersetOf(reported).ShouldBeTrue();
            store.Connection.ExecuteScalar<long>("SELECT count(*) FROM report r LEFT JOIN reading g ON g.report = r.report WHERE g.record IS NULL").ShouldBe(0);
        }

        Start(input, register).WaitForExit();
        using var whole = Store.Open(register);
        whole.Connection.Query<string>("SELECT id FROM report ORDER BY report").ShouldBe(Enumerable.Range(1, Reports).Select(i => string.Create(CultureInfo.InvariantCulture, $"r{i}")));
    }

    private static List<long> RunAndKill(string input, string register, int afterLines, int thenSpin)
    {
        using var process = Start(input, register);
        List<long> reported = [];
        for (var line = 0; line < afterLines && process.StandardOutput.ReadLine() is { } text; line++)
        {
            using var json = JsonDocument.Parse(text);
            reported.AddRange(json.RootElement.GetProperty("reports").EnumerateArray().Select(r => r.GetInt64()));
        }

        Thread.SpinWait(thenSpin);
        process.Kill();
        process.WaitForExit();
        return reported;
    }

    private static Process Start(string input, string register) => Process.Start(new ProcessStartInfo("dotnet")
    {
        ArgumentList = { Path.Combine(AppContext.BaseDirectory, "isnad.dll"), "ingest", input, "--register", register, "--json", "--quiet" },
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
