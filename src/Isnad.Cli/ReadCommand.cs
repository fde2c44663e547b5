using System.CommandLine;
using System.Text;
using System.Text.Json;
using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Cli;

internal static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "files to read; - for standard input", Arity = ArgumentArity.OneOrMore };
        var command = new Command("read", "Read reports into records, one JSON object a line.") { files };
        command.SetAction(parse =>
        {
            var reader = ReportReader.Create();
            using var output = Console.OpenStandardOutput();
            foreach (var file in parse.GetValue(files)!)
            {
                foreach (var line in File.ReadLines(file, Encoding.UTF8))
                {
                    var o = JsonDocument.Parse(line).RootElement;
                    string? Get(string n) => o.TryGetProperty(n, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
                    var report = Report.Of(Get("title"), Get("text")!, Get("id"), Get("url"), Get("outlet"), Get("author"), Get("published"));
                    output.Write(RecordJson.ToUtf8(reader.Read(report)));
                    output.WriteByte((byte)'\n');
                }
            }

            return 0;
        });
        return command;
    }
}
