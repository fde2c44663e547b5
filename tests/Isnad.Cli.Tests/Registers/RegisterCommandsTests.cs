using System.Diagnostics;
using System.Text.Json;

namespace Isnad.Cli.Tests.Registers;

public sealed class RegisterCommandsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-commands-").FullName;

    [Fact]
    public void From_a_folder_to_answers_and_decisions()
    {
        var news = Directory.CreateDirectory(Path.Combine(_folder, "news")).FullName;
        File.WriteAllText(Path.Combine(news, "a.jsonl"), """
            {"outlet":"الشاهد","published":"2021-03-02","title":"غوتيريش يحذر","text":"قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن وقف إطلاق النار في خطر."}
            {"outlet":"المنبر","published":"2021-03-03","title":"تحذير أممي","text":"قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن وقف إطلاق النار في خطر."}
            {"broken

            """);

        Run(1, "ingest", news, "--quiet");

        using var found = JsonDocument.Parse(Run(0, "find", "\"وقف إطلاق النار\"", "--json"));
        found.RootElement.GetProperty("total").GetInt64().ShouldBe(2);
        found.RootElement.GetProperty("hits")[0].GetProperty("passages")[0].GetProperty("marks")[0].GetProperty("form").GetString().ShouldBe("exact");
        Run(0, "find", "وقف").ShouldContain("*وقف*");
        Run(1, "find", "كلمة-لا-ترد", "--json").ShouldContain("\"total\": 0");
        using var claims = JsonDocument.Parse(Run(0, "claims", "--json"));
        claims.RootElement.GetProperty("total").GetInt64().ShouldBeGreaterThan(0);
        using var actor = JsonDocument.Parse(Run(0, "actor", "غوتيريش", "--json"));
        actor.RootElement.GetProperty("actors")[0].GetProperty("reports").GetInt64().ShouldBe(2);
        Run(0, "review", "reject", "1:S1", "--who", "سلمى", "--why", "تجربة").ShouldContain("reject");
        using var history = JsonDocument.Parse(Run(0, "review", "history", "1:S1", "--json"));
        history.RootElement.GetProperty("decisions")[0].GetProperty("who").GetString().ShouldBe("سلمى");
        Run(0, "review", "export", Path.Combine(_folder, "gold.json"), "--articles", Path.Combine(_folder, "articles.json"));
        Run(0, "evaluate", Path.Combine(_folder, "gold.json"), "--articles", Path.Combine(_folder, "articles.json"), "--json").ShouldContain("layers");
        Run(2, "review", "accept", "9:S1", "--who", "سلمى");
        Run(2, "find", "كلمة", "--register", Path.Combine(_folder, "absent.db"));
    }

    private string Run(int exit, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = _folder };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "isnad.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(exit, string.Join(' ', arguments) + "\n" + output + errors.Result);
        return output;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
