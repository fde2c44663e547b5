using System.CommandLine;
using System.Text;
using Isnad.Cli.Reading;
using Isnad.Reading;
using Isnad.Records;
using Isnad.Sources;

namespace Isnad.Cli;

/// <summary><c>isnad read</c>: reports in, records out, a pure filter.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to read, in order; - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "Input format: jsonl (one JSON object a line), text (one report a file), auto (by name; standard input by its first sign).", DefaultValueFactory = _ => "auto" };
        format.AcceptOnlyFromAmong("auto", "jsonl", "text");
        var output = new Option<string>("--output") { Description = "Output: jsonl (records, one a line) or text (for reading by eye).", DefaultValueFactory = _ => "jsonl" };
        output.AcceptOnlyFromAmong("jsonl", "text");
        var published = new Option<string?>("--published") { Description = "Publication date of text input, yyyy-MM-dd; \"أمس\" counts from it." };
        var outlet = new Option<string?>("--outlet") { Description = "Outlet of text input." };
        var noTitle = new Option<bool>("--no-title") { Description = "Text input has no headline (else its first line is one)." };
        var threads = new Option<int>("--threads") { Description = "Cores to use; the output does not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var quiet = new Option<bool>("--quiet") { Description = "No progress on the terminal." };
        var command = new Command("read", """
            Read reports into records: one JSON object a report, one a line (docs/record.md).

            Examples:
              isnad read report.txt --published 2020-10-01 --outlet "My Paper"
              isnad read archive.jsonl > records.jsonl
              zcat day.jsonl.gz | isnad read - | jq '.statements[] | .act'

            Input lines that cannot be read are reported to stderr as JSON with file, line and reason; the rest goes on.
            Exit codes: 0 all read, 1 some input was rejected, 2 nothing could be done (usage, missing file).
            """)
        { files, format, output, published, outlet, noTitle, threads, quiet };
        command.SetAction(parse =>
        {
            var day = parse.GetValue(published);
            if (day is not null && PublicationDate.Read(day) is null) throw new UsageException($"--published {day}: not a date; write it as yyyy-MM-dd");
            var input = new ReportInput(
                Enum.Parse<InputFormat>(parse.GetValue(format)!, ignoreCase: true),
                new TextMetadata(PublicationDate.Read(day), parse.GetValue(outlet), parse.GetValue(noTitle)));
            var names = LineFilter.Files(parse.GetValue(files)!, "read");
            var reader = ReportReader.Create();
            var asText = parse.GetValue(output) == "text";
            return LineFilter.Run(names.SelectMany(input.Items), item => Read(reader, input, item, asText), parse.GetValue(threads), parse.GetValue(quiet));
        });
        return command;
    }

    private static Filtered Read(ReportReader reader, ReportInput input, InputItem item, bool asText)
    {
        var (report, reason, notes) = input.Parse(item);
        if (report is null) return Filtered.Without(item, reason!);
        var record = reader.Read(report);
        if (notes.Count > 0) record = record with { Notes = [.. notes, .. record.Notes] };
        var bytes = asText ? Encoding.UTF8.GetBytes(RecordText.Render(record)) : RecordJson.ToUtf8(record);
        return Filtered.Of(item, bytes);
    }
}
