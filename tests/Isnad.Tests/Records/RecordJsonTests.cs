using System.Text;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Records;

public class RecordJsonTests
{
    [Fact]
    public void Spans_count_code_points_in_json_and_code_units_in_memory()
    {
        var report = Report.Of("😀 خبر", "قال الوزير شيئا");
        var cue = new TextSpan(report.Text.IndexOf("قال", StringComparison.Ordinal), report.Text.IndexOf("قال", StringComparison.Ordinal) + 3);
        var record = new Record { Report = report, Statements = [new Statement { Id = "S1", Cue = cue, Act = "assert" }] };

        var json = RecordJson.ToUtf8(record);

        Encoding.UTF8.GetString(json).ShouldContain($"\"cue\":[{cue.Start - 1},{cue.End - 1}]");
        RecordJson.FromUtf8(json).Statements[0].Cue.ShouldBe(cue);
    }

    [Fact]
    public void A_span_outside_the_text_is_refused()
    {
        var record = new Record { Report = Report.Of("خبر", "نص"), Figures = [new Figure { Id = "F1", Span = new TextSpan(3, 99), Kind = "killed", Approx = "exact" }] };

        Should.Throw<System.Text.Json.JsonException>(() => RecordJson.FromUtf8(RecordJson.ToUtf8(record))).Message.ShouldContain("span");
    }
}
