using System.Text;
using System.Text.Json;

namespace Isnad.Cli.Tests;

public class ReadCommandTests
{
    private static string Line(int i) => $$"""{"id":"r{{i}}","title":"خبر {{i}}","text":"قال وزير الدفاع إن {{i}} جنود قتلوا أمس.","published":"2020-01-02"}""";

    [Fact]
    public void Lines_come_out_in_the_order_they_went_in_whatever_the_number_of_threads()
    {
        var input = string.Join('\n', Enumerable.Range(1, 200).Select(Line));

        var one = IsnadProcess.Run(input, "read", "--threads", "1", "-");
        var many = IsnadProcess.Run(input, "read", "--threads", "7", "-");

        one.Exit.ShouldBe(0);
        one.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("report").GetProperty("id").GetString())
            .ShouldBe(Enumerable.Range(1, 200).Select(i => $"r{i}"));
        many.Out.ShouldBe(one.Out);
    }

    [Fact]
    public void A_broken_line_is_named_and_the_rest_goes_on()
    {
        var outcome = IsnadProcess.Run(Line(1) + "\n{\"text\":\n\n" + Line(2), "read", "-");

        outcome.Exit.ShouldBe(1);
        outcome.Lines.Length.ShouldBe(2);
        var rejection = JsonDocument.Parse(outcome.Error).RootElement;
        rejection.GetProperty("rejected").GetString().ShouldBe("<stdin>");
        rejection.GetProperty("line").GetInt32().ShouldBe(2);
        rejection.GetProperty("reason").GetString()!.ShouldContain("JSON");
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_rejected_by_line()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(Line(1) + "\n{\"text\":\""), 0xC7, 0xE1, .. Encoding.UTF8.GetBytes("\"}\n" + Line(3))];

        var outcome = IsnadProcess.Run(input, ["read", "--format", "jsonl", "-"]);

        outcome.Exit.ShouldBe(1);
        outcome.Lines.Length.ShouldBe(2);
        outcome.Error.ShouldContain("not UTF-8");
    }

    [Fact]
    public void Plain_text_takes_its_first_line_as_headline_and_the_options_as_date_and_outlet()
    {
        var outcome = IsnadProcess.Run("عنوان الخبر\nمتن الخبر", "read", "--format", "text", "--published", "2020-10-01", "--outlet", "صحيفتي", "-");

        var report = JsonDocument.Parse(outcome.Out).RootElement.GetProperty("report");
        report.GetProperty("title").GetString().ShouldBe("عنوان الخبر");
        report.GetProperty("text").GetString().ShouldBe("عنوان الخبر\nمتن الخبر");
        report.GetProperty("published").GetString().ShouldBe("2020-10-01");
        report.GetProperty("outlet").GetString().ShouldBe("صحيفتي");
    }

    [Fact]
    public void Plain_text_in_windows_1256_is_read_as_what_it_is()
    {
        // قال الوزير إن الحرب انتهت
        byte[] input = [0xDE, 0xC7, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xD2, 0xED, 0xD1, 0x20, 0xC5, 0xE4, 0x20, 0xC7, 0xE1, 0xCD, 0xD1, 0xC8, 0x20, 0xC7, 0xE4, 0xCA, 0xE5, 0xCA];

        var outcome = IsnadProcess.Run(input, ["read", "--format", "text", "--no-title", "-"]);

        JsonDocument.Parse(outcome.Out).RootElement.GetProperty("report").GetProperty("text").GetString().ShouldBe("قال الوزير إن الحرب انتهت");
    }

    [Fact]
    public void A_publication_date_that_is_none_is_a_doubt_not_a_guess()
    {
        var outcome = IsnadProcess.Run("""{"text":"قال أمس","published":"yesterday"}""", "read", "-");

        var record = JsonDocument.Parse(outcome.Out).RootElement;
        record.GetProperty("report").GetProperty("published").ValueKind.ShouldBe(JsonValueKind.Null);
        record.GetProperty("notes")[0].GetProperty("code").GetString().ShouldBe("published-unreadable");
    }

    [Fact]
    public void Nothing_in_is_nothing_out()
    {
        var outcome = IsnadProcess.Run("", "read", "-");

        outcome.Exit.ShouldBe(0);
        outcome.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("read", "no-such-file.jsonl")]
    [InlineData("read", "--threads", "0", "-")]
    [InlineData("read", "--published", "31/12/2020", "-")]
    [InlineData("reed")]
    [InlineData("evaluate", "gold.json")]
    public void Wrong_usage_ends_with_2_and_says_what_to_do(params string[] arguments)
    {
        var outcome = IsnadProcess.Run("", arguments);

        outcome.Exit.ShouldBe(2);
        outcome.Error.ShouldStartWith("isnad: ");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void The_demo_shows_a_chain()
    {
        var outcome = IsnadProcess.Run("", "demo");

        outcome.Exit.ShouldBe(0);
        outcome.Out.ShouldContain("أرمينيا تسحب سفيرها");
        // What the README shows of it.
        outcome.Out.ShouldContain("speaker = SIPRI [NGOEDU]: معهد ستوكهولم الدولي لأبحاث السلام");
        outcome.Out.ShouldContain("agency = Reuters [GBRMED]: وكالة رويترز");
        outcome.Out.ShouldContain("T2  delivered, 2006–2019, about 825,000,000 USD, on the word of S5  [tiv-as-money]");
    }
}
