using System.CommandLine;
using System.Text.Json;
using Isnad.Cli.Reading;
using Isnad.Cli.Registers;
using Isnad.Exchange;
using Isnad.Records;
using Isnad.Register;

namespace Isnad.Cli;

/// <summary><c>isnad export</c>: records, or a whole register, in the formats of others.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var records = new Argument<string[]>("RECORDS") { Description = "Files of records as 'isnad read' writes them; - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format", "-f") { Description = "The format: " + string.Join(", ", ExportFormat.All.Select(f => f.Name)) + ".", Required = true };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(f => f.Name)]);
        var output = new Option<string?>("--out", "-o") { Description = "File to write, or folder for datapackage; standard output by default." };
        var register = new Option<string?>("--register", "-r") { Description = "Export all records of this register instead of files." };
        var reviewed = new Option<bool>("--reviewed") { Description = "With --register: as people corrected them, without the facts that they rejected." };
        var status = new Option<string[]>("--status") { Description = "Statuses of events to write: " + string.Join(' ', ExportOptions.AllStatuses) + ". Default: asserted in formats that have no field for it, else all.", AllowMultipleArgumentsPerToken = true };
        status.AcceptOnlyFromAmong([.. ExportOptions.AllStatuses]);
        var command = new Command("export", $"""
            Write records in the formats of others (docs/exchange.md says what each cannot hold).

            {string.Join('\n', ExportFormat.All.Select(f => $"  {f.Name,-15} {f.Description}"))}

            Examples:
              isnad read archive.jsonl | isnad export --format csv - > events.csv
              isnad export --format gdelt-events --out events.tsv records.jsonl
              isnad export --format datapackage --out package --register isnad.db
              isnad export --format icews --status asserted possible --out events.tab records.jsonl

            A line that is no record is reported to stderr by file and line; the rest goes on.
            Exit codes: 0 all written, 1 some lines were no records, 2 nothing could be done, 130 stopped by Ctrl-C.
            """)
        { records, format, output, register, reviewed, status };
        command.SetAction(parse =>
        {
            var files = parse.GetValue(records)!;
            var location = parse.GetValue(register);
            if (location is not null && files.Length > 0) throw new UsageException("name files of records or --register, not both");
            if (location is null && parse.GetValue(reviewed)) throw new UsageException("--reviewed goes with --register: files of records hold no decisions");
            if (location is null && files.Length == 0)
            {
                if (!Console.IsInputRedirected) throw new UsageException("name files of records, - for standard input, or --register; see 'isnad export --help'");
                files = ["-"];
            }

            var to = parse.GetValue(output);
            if (to is not null && files.Any(f => f != "-" && Path.GetFullPath(f) == Path.GetFullPath(to)))
                throw new UsageException($"--out {to}: is one of the files to read");
            // Before the output is made: a mistyped name must not empty an older export.
            foreach (var file in files)
                if (file != "-" && !File.Exists(file)) throw new UsageException($"{file}: no such file");
            var options = new ExportOptions { Statuses = parse.GetValue(status) is { Length: > 0 } some ? some : null };
            using var interruption = new Interruption();
            try
            {
                return location is null
                    ? Run(files, Writer(parse.GetValue(format)!, to, options), interruption.Token)
                    : Run(location, parse.GetValue(reviewed), () => Writer(parse.GetValue(format)!, to, options), interruption.Token);
            }
            catch (OperationCanceledException)
            {
                // What is written is well formed but not all of it: the exit code alone would be easy to miss.
                Console.Error.WriteLine("isnad: stopped; the export is not complete");
                throw;
            }
        });
        return command;
    }

    private static int Run(string[] files, IRecordWriter writer, CancellationToken cancel)
    {
        using (writer)
        {
            long rejected = 0;
            var input = new ReportInput(InputFormat.Jsonl, new TextMetadata(null, null, false));
            foreach (var item in files.SelectMany(input.Items))
            {
                cancel.ThrowIfCancellationRequested();
                var (record, reason) = item.Rejected is null ? Parse(item.Bytes) : (null, item.Rejected);
                if (record is not null)
                {
                    writer.Write(record);
                    continue;
                }

                rejected++;
                Console.Error.WriteLine($"isnad: {item.File}:{item.Line}: not a record: {reason}");
            }

            return rejected > 0 ? Exit.Partly : Exit.Done;
        }
    }

    private static int Run(string register, bool reviewed, Func<IRecordWriter> open, CancellationToken cancel)
    {
        using var store = RegisterOption.Open(register, create: false);
        using var writer = open();
        foreach (var stored in reviewed ? store.ReviewedRecords() : store.Records())
        {
            cancel.ThrowIfCancellationRequested();
            writer.Write(stored.Record);
        }

        return Exit.Done;
    }

    private static (Record? Record, string? Reason) Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            return (RecordJson.FromUtf8(line.Span), null);
        }
        catch (JsonException e)
        {
            return (null, e.Message);
        }
    }

    private static IRecordWriter Writer(string name, string? to, ExportOptions options)
    {
        var format = ExportFormat.Find(name)!;
        if (format.IsFolder)
        {
            if (to is null) throw new UsageException($"--format {name} writes a folder; name it with --out");
            if (File.Exists(to)) throw new UsageException($"--out {to}: is a file; {name} writes a folder");
            return format.OpenFolder(to);
        }

        if (to is not null && Directory.Exists(to)) throw new UsageException($"--out {to}: is a folder; {name} writes a file");
        return format.Open(to is null ? new BufferedStream(new ClosedPipe(Console.OpenStandardOutput()), 1 << 16) : new FileStream(to, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16), options);
    }

    /// <summary>A pipe whose reader may have gone, which ends the program quietly.</summary>
    private sealed class ClosedPipe(Stream to) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                to.Write(buffer);
            }
            catch (IOException)
            {
                throw new BrokenPipeException();
            }
        }

        public override void Flush() => to.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
