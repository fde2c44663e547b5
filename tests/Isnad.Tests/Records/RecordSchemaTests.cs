using System.Text;
using System.Text.Json;
using Isnad.Records;
using Json.Schema;

namespace Isnad.Tests.Records;

public class RecordSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(RepositoryFiles.At("docs/record.schema.json")));

    [Fact]
    public void Records_of_the_samples_keep_to_the_schema()
    {
        foreach (var report in Samples.Reports)
            Errors(RecordJson.ToUtf8(Samples.Reader.Read(report))).ShouldBeEmpty(report.Title);
    }

    [Theory]
    [InlineData("{\"record\":2}")]
    [InlineData("{\"record\":1,\"report\":{}}")]
    [InlineData("[]")]
    public void What_is_no_record_does_not_pass(string json) => Errors(Encoding.UTF8.GetBytes(json)).ShouldNotBeEmpty();

    private static List<string> Errors(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var result = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. (result.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}"), "invalid"];
    }
}
