using System.CommandLine;
using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Cli;

/// <summary><c>isnad demo</c>: reads the sample report that ships with the program and shows the record.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "The record as JSON, as 'isnad read' writes it." };
        var command = new Command("demo", "Read a sample report and show its record: statements with their chain, events, transfers, figures.") { json };
        command.SetAction(parse =>
        {
            Console.OutputEncoding = new System.Text.UTF8Encoding(false);
            var report = Sample();
            var record = ReportReader.Create().Read(report);
            if (parse.GetValue(json))
            {
                using var output = new Reading.LineOutput();
                output.Write(RecordJson.ToUtf8(record));
                output.Flush();
                return Exit.Done;
            }

            Console.WriteLine(report.Text);
            Console.WriteLine();
            Console.Write(RecordText.Render(record));
            return Exit.Done;
        });
        return command;
    }

    /// <summary>The sample: written for this project, on facts of that week.</summary>
    private static Report Sample()
    {
        using var stream = typeof(DemoCommand).Assembly.GetManifestResourceStream("samples/report.txt")!;
        using var text = new StreamReader(stream);
        var title = text.ReadLine();
        return Report.Of(title, text.ReadToEnd().TrimEnd('\n', '\r'), "sample", outlet: "sample", published: "2020-10-01");
    }
}
