using System.Text.Json;

namespace Isnad.Cli.Tests;

public class ClassifyCommandTests
{
    [Fact]
    public void Each_sentence_of_a_report_comes_out_with_its_place_and_scores()
    {
        const string text = "😀 قصف الجيش مواقع المتمردين. طبع الكتاب على ورق أبيض.";
        var outcome = IsnadProcess.Run(JsonSerializer.Serialize(new { id = "r1", text }), "classify", "-");

        outcome.Exit.ShouldBe(0);
        var sentences = outcome.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        sentences.Count.ShouldBe(2);
        sentences.ShouldAllBe(s => s.GetProperty("report").GetString() == "r1");
        var runes = text.EnumerateRunes().ToArray();
        foreach (var s in sentences)
            string.Concat(runes[s.GetProperty("span")[0].GetInt32()..s.GetProperty("span")[1].GetInt32()]).ShouldBe(s.GetProperty("text").GetString());
        sentences[0].GetProperty("relevant").GetBoolean().ShouldBeTrue();
        sentences[0].GetProperty("quad").GetInt32().ShouldBe(4);
        sentences[0].GetProperty("scores").EnumerateObject().Select(p => p.Name).ShouldBe(
            ["relevance", "none", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict", "assault", "protest"]);
        sentences[1].GetProperty("relevant").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void Lines_are_sentences_in_their_order_whatever_the_number_of_threads()
    {
        var input = string.Join('\n', Enumerable.Range(1, 100).Select(i => $"سقط {i} قتيلا في الهجوم على القرية {i}."));

        var one = IsnadProcess.Run(input, "classify", "--lines", "--threads", "1", "-");
        var many = IsnadProcess.Run(input, "classify", "--lines", "--threads", "5", "-");

        one.Exit.ShouldBe(0);
        one.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("line").GetInt32()).ShouldBe(Enumerable.Range(1, 100));
        many.Out.ShouldBe(one.Out);
    }

    [Fact]
    public void A_line_that_is_no_report_is_rejected_and_the_rest_goes_on()
    {
        var outcome = IsnadProcess.Run("{\"text\":\n{\"text\":\"اندلعت حرب.\"}", "classify", "-");

        outcome.Exit.ShouldBe(1);
        outcome.Lines.Length.ShouldBe(1);
        JsonDocument.Parse(outcome.Error).RootElement.GetProperty("line").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Lines_in_another_encoding_are_rejected_not_guessed()
    {
        var outcome = IsnadProcess.Run(System.Text.Encoding.Unicode.GetBytes("اندلعت حرب\nثم انتهت"), ["classify", "--lines", "-"]);

        outcome.Exit.ShouldBe(1);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("not UTF-8");
    }
}
