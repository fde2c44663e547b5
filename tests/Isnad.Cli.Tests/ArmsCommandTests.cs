using System.Text.Json;

namespace Isnad.Cli.Tests;

public sealed class ArmsCommandTests : IDisposable
{
    private const string Rows = """
        Data generated: 13 Oct 2024 12:33:29 PM
        Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
        Kenya,France,2010,?,12,,Faucon-9,UAV,12,?,2011,New,,2,24,24

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-arms-cli").FullName;

    [Fact]
    public void An_import_is_asked_in_csv_and_checked_against_records()
    {
        Arms("import", File("register.csv", Rows)).Exit.ShouldBe(0);

        Arms("register", "--supplier", "FRA", "--format", "csv").Lines[1].ShouldStartWith("Kenya,France,(2010),12,Faucon-9,UAV,(12),2011");
        var record = IsnadProcess.Run("""{"id":"r","text":"سلمت فرنسا كينيا 12 طائرة مسيرة."}""", "read", "-").Out;
        var finding = JsonDocument.Parse(Arms("check", "--records", File("records.jsonl", record), "--format", "json").Lines.ShouldHaveSingleItem()).RootElement;
        finding.GetProperty("verdict").GetString().ShouldBe("agrees");
        finding.GetProperty("release").GetString().ShouldBe("sipri 2024-10-13");
    }

    [Fact]
    public void One_bad_file_keeps_all_files_out()
    {
        var outcome = Arms("import", File("good.csv", Rows), File("bad.csv", Rows.Replace("2010,?", "2010,!", StringComparison.Ordinal)));

        outcome.Exit.ShouldBe(2);
        outcome.Error.ShouldContain("bad.csv:3: column Year of order?");
        outcome.Error.ShouldContain("nothing was imported");
        Arms("releases").Exit.ShouldNotBe(0);
    }

    [Fact]
    public void A_release_that_is_not_there_is_named_with_those_that_are()
    {
        Arms("import", File("register.csv", Rows));

        var outcome = Arms("diff", "2024-10-13", "2025-10-13");

        outcome.Exit.ShouldBe(2);
        outcome.Error.ShouldContain("there are 2024-10-13");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IsnadProcess.Outcome Arms(params string[] arguments) =>
        IsnadProcess.Run((string?)null, ["arms", .. arguments, "--register", Path.Combine(_folder, "r.db")]);

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
