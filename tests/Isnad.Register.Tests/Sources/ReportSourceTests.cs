using System.IO.Compression;
using System.Text;
using Isnad.Sources;

namespace Isnad.Register.Tests.Sources;

public sealed class ReportSourceTests : IDisposable
{
    private const string Two = """
        {"outlet":"الشاهد","published":"2021-03-04","title":"عنوان","text":"النص الأول"}
        {"source":"المنبر","date_extracted":"2021-03-05 06:31:17","title":"ثان","content":"النص الثاني"}

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-sources-").FullName;

    [Fact]
    public void Lines_arrays_gzip_and_zip_hold_the_same_reports()
    {
        Write("a.jsonl", Two);
        Write("b.json", "[" + string.Join(",\n", Two.Trim().Split('\n')) + "]");
        Gzip("c.jsonl.gz", Two);
        Zip("d.zip", ("inside/e.jsonl", Two));

        var found = Read();

        found.Count.ShouldBe(8);
        found.ShouldAllBe(f => f is FoundReport);
        found.OfType<FoundReport>().Select(f => f.Report.Sha256).Distinct().Count().ShouldBe(2);
        found.OfType<FoundReport>().Select(f => f.Report.Outlet).Distinct().ShouldBe(["الشاهد", "المنبر"]);
        found[^1].Place.Entry.ShouldBe("inside/e.jsonl");
        found[1].Place.Line.ShouldBe(2);
    }

    [Fact]
    public void A_text_file_is_one_report_with_its_first_line_as_headline()
    {
        Write("report.txt", "هدنة في المدينة\r\nاتفق الطرفان على هدنة.\r\n");

        var report = Read().ShouldHaveSingleItem().ShouldBeOfType<FoundReport>().Report;

        report.Title.ShouldBe("هدنة في المدينة");
        report.Text.ShouldBe("هدنة في المدينة\nاتفق الطرفان على هدنة.");
    }

    [Fact]
    public void A_broken_line_is_rejected_with_its_number_and_the_rest_is_read()
    {
        Write("a.jsonl", Two + "{\"text\": \"قطع" + "\n" + Two + "[1]\n{\"title\":\"بلا نص\"}\n");

        var found = Read();

        found.OfType<FoundReport>().Count().ShouldBe(4);
        found.OfType<RejectedInput>().Select(r => (r.Code, r.Place.Line)).ShouldBe([("broken-json", 3L), ("no-report", 6L), ("no-report", 7L)]);
    }

    [Fact]
    public void A_broken_object_in_an_array_does_not_take_its_neighbours_along()
    {
        Write("a.json", """[{"text":"أول"},{"text" "كسر"},{"text":"قوس } و\" داخل النص"}]""");

        var found = Read();

        found.Select(f => f is FoundReport).ShouldBe([true, false, true]);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_rejected_and_never_guessed()
    {
        File.WriteAllBytes(In("a.txt"), [0xC7, 0xE1, 0xD3, 0xE1, 0xC7, 0xE3]);
        File.WriteAllBytes(In("b.jsonl"), [.. "{\"text\":\""u8, 0xC7, 0xE1, .. "\"}\n"u8]);

        Read().Cast<RejectedInput>().Select(r => r.Code).ShouldBe(["bad-encoding", "bad-encoding"]);

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var windows = new SourceOptions { Encoding = Encoding.GetEncoding("windows-1256", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) };
        ReportSource.Enumerate([In("a.txt")], windows).ShouldHaveSingleItem().ShouldBeOfType<FoundReport>().Report.Text.ShouldBe("السلام");
    }

    [Fact]
    public void A_gzip_file_cut_short_gives_what_it_holds_and_then_says_so()
    {
        var whole = Gzip("a.jsonl.gz", string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"text\":\"النص رقم {i} {i * 7919}\"}}\n")));
        File.WriteAllBytes(In("a.jsonl.gz"), whole[..(whole.Length / 2)]);

        var found = Read();

        found[^1].ShouldBeOfType<RejectedInput>().Code.ShouldBe("truncated-gzip");
        found.OfType<FoundReport>().Count().ShouldBeGreaterThan(10);
        found.OfType<FoundReport>().Count().ShouldBeLessThan(500);
    }

    [Fact]
    public void A_text_file_in_a_cut_gzip_is_no_report_at_all()
    {
        var whole = Gzip("a.txt.gz", string.Concat(Enumerable.Range(0, 500).Select(i => $"سطر {i * 7919} ")));
        File.WriteAllBytes(In("a.txt.gz"), whole[..^9]);

        Read().ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Code.ShouldBe("truncated-gzip");
    }

    [Fact]
    public void Several_gzip_members_in_one_file_are_whole()
    {
        var first = Gzip("a.jsonl.gz", Two);
        File.WriteAllBytes(In("a.jsonl.gz"), [.. first, .. Gzip("b.gz", "{\"text\":\"ثالث\"}\n")]);
        File.Delete(In("b.gz"));

        Read().Count.ShouldBe(3);
        Read().ShouldAllBe(f => f is FoundReport);
    }

    [Fact]
    public void A_damaged_or_cut_zip_is_named_and_other_files_are_read()
    {
        Zip("a.zip", ("x.txt", string.Concat(Enumerable.Range(0, 2000).Select(i => $"سطر {i * 7919} "))));
        var bytes = File.ReadAllBytes(In("a.zip"));
        bytes[bytes.Length / 2] ^= 0x55;
        File.WriteAllBytes(In("a.zip"), bytes);
        File.WriteAllBytes(In("b.zip"), bytes[..(bytes.Length / 2)]);
        Write("c.jsonl", Two);

        var found = Read();

        found.OfType<FoundReport>().Count().ShouldBe(2);
        found.OfType<RejectedInput>().Select(r => r.Place.File).ShouldBe([In("a.zip"), In("b.zip")]);
    }

    [Fact]
    public void A_bomb_is_stopped_by_its_ratio_and_by_its_size()
    {
        Gzip("a.txt.gz", new string('ا', 20_000_000));
        Zip("b.zip", ("bomb.jsonl", "{\"text\":\"" + new string('ب', 12_000_000) + "\"}"));

        Read(new SourceOptions { MaxReportBytes = 64 << 20 }).Cast<RejectedInput>().Select(r => r.Code).ShouldBe(["zip-bomb", "zip-bomb"]);
        Read(new SourceOptions { MaxReportBytes = 64 << 20, MaxRatio = int.MaxValue, MaxExpandedBytes = 1 << 20 }).Cast<RejectedInput>().Select(r => r.Code).ShouldBe(["too-large", "too-large"]);
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        Write("a.jsonl", "{\"text\":\"" + new string('x', 5000) + "\"}\n{\"text\":\"قصير\"}\n");

        var found = Read(new SourceOptions { MaxReportBytes = 1000 });

        found[0].ShouldBeOfType<RejectedInput>().Code.ShouldBe("too-long");
        found[1].ShouldBeOfType<FoundReport>().Report.Text.ShouldBe("قصير");
    }

    [Fact]
    public void Unknown_files_nested_archives_and_hidden_files()
    {
        Write("a.pdf", "x");
        Write(".hidden.txt", "x");
        Zip("b.zip", ("inner.zip", "x"));

        Read().Cast<RejectedInput>().Select(r => r.Code).ShouldBe(["unknown-format", "nested-archive"]);
    }

    [Fact]
    public void A_null_character_is_replaced_and_the_offsets_stay()
    {
        Write("a.jsonl", "{\"text\":\"قبل\\u0000بعد\"}\n");

        Read().ShouldHaveSingleItem().ShouldBeOfType<FoundReport>().Report.Text.ShouldBe("قبل\uFFFDبعد");
    }

    private List<Found> Read(SourceOptions? options = null) => [.. ReportSource.Enumerate([_folder], options ?? new SourceOptions())];

    private string In(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text) => File.WriteAllText(In(name), text);

    private byte[] Gzip(string name, string text)
    {
        using (var file = File.Create(In(name)))
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return File.ReadAllBytes(In(name));
    }

    private void Zip(string name, params (string Name, string Text)[] entries)
    {
        using var archive = ZipFile.Open(In(name), ZipArchiveMode.Create);
        foreach (var (entry, text) in entries)
        {
            using var stream = archive.CreateEntry(entry).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
