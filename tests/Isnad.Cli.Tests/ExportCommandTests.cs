namespace Isnad.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private const string Report = """{"id":"r1","outlet":"الشاهد","published":"2021-03-04","title":"غارة على المدينة","text":"قال متحدث باسم الجيش السوري إن الطيران الروسي قصف مدينة إدلب أمس."}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-export-cli").FullName;

    [Fact]
    public void Records_and_a_register_of_the_same_reports_give_the_same_export()
    {
        var reports = File("reports.jsonl", Report + "\n");
        var register = Path.Combine(_folder, "isnad.db");
        IsnadProcess.Run(null, "ingest", reports, "--register", register).Exit.ShouldBe(0);
        var records = IsnadProcess.Run(null, "read", reports).Out;

        var fromRecords = IsnadProcess.Run(records, "export", "--format", "csv", "-");
        var fromRegister = IsnadProcess.Run(null, "export", "--format", "csv", "--register", register);

        fromRecords.Exit.ShouldBe(0);
        fromRecords.Lines.Length.ShouldBeGreaterThan(1);
        fromRegister.Out.ShouldBe(fromRecords.Out);
    }

    [Fact]
    public void A_line_that_is_no_record_is_named_and_the_rest_goes_on()
    {
        var record = IsnadProcess.Run(Report, "read", "-").Out;
        var file = File("records.jsonl", "{}\n" + record + "no json\n");

        var outcome = IsnadProcess.Run(null, "export", "--format", "jsonl", file);

        outcome.Exit.ShouldBe(1);
        outcome.Out.ShouldBe(record);
        outcome.Error.ShouldContain("records.jsonl:1: not a record");
        outcome.Error.ShouldContain("records.jsonl:3: not a record");
    }

    [Fact]
    public void A_package_is_a_folder_and_says_so()
    {
        var record = IsnadProcess.Run(Report, "read", "-").Out;
        IsnadProcess.Run(record, "export", "--format", "datapackage", "-").Error.ShouldContain("name it with --out");

        var folder = Path.Combine(_folder, "package");
        IsnadProcess.Run(record, "export", "--format", "datapackage", "--out", folder, "-").Exit.ShouldBe(0);
        Directory.GetFiles(folder).Length.ShouldBe(11);
    }

    [Fact]
    public void A_missing_file_leaves_an_older_export_as_it_is()
    {
        var older = File("events.csv", "older");

        IsnadProcess.Run(null, "export", "--format", "csv", "--out", older, Path.Combine(_folder, "missing.jsonl")).Exit.ShouldBe(2);
        System.IO.File.ReadAllText(older).ShouldBe("older");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
