using System.CommandLine;
using System.Text;
using System.Text.Json;
using Isnad.Cli.Registers;
using Isnad.Reading;
using Isnad.Register.Facts;
using Isnad.Register.Ingest;
using Isnad.Sources;

namespace Isnad.Cli;

/// <summary><c>isnad ingest</c>: reports into a register that lasts.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders: text (one report a file), .jsonl, .json; plain, .gz or .zip; - for JSON Lines on standard input.", Arity = ArgumentArity.ZeroOrMore };
        var register = RegisterOption.Create();
        var outlet = new Option<string?>("--outlet") { Description = "Outlet of reports that name none." };
        var published = new Option<string?>("--published") { Description = "Day of publication of reports that carry none, yyyy-MM-dd." };
        var encoding = new Option<string?>("--encoding") { Description = "Encoding of text files, such as windows-1256; UTF-8 by default, never guessed." };
        var noTitle = new Option<bool>("--no-title") { Description = "Text files have no headline (else their first line is one)." };
        var reread = new Option<bool>("--reread") { Description = "Also read again what an older reader had read; decisions of reviewers are kept." };
        var relink = new Option<bool>("--relink") { Description = "Also compare everything anew, even where nothing came in." };
        var threads = new Option<int>("--threads") { Description = "Reports to read at the same time; the register does not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var json = new Option<bool>("--json") { Description = "After each commit, a line of JSON on standard output with what is stored." };
        var quiet = new Option<bool>("--quiet") { Description = "No progress on the terminal." };
        var command = new Command("ingest", """
            Read reports into a register: find copies, count independent origins, find contradictions (docs/register.md).

            Examples:
              isnad ingest news/                       into isnad.db
              isnad ingest day.jsonl.gz --register postgres://me@host/isnad

            What is stored already is passed over, so a run that was stopped goes on when it is started again.
            Inputs that cannot be read are kept in the table rejected_input with file, line and reason.
            Exit codes: 0 all stored, 1 some input was rejected, 2 nothing could be done, 130 stopped by Ctrl-C.
            """)
        { paths, register, outlet, published, encoding, noTitle, reread, relink, threads, json, quiet };
        command.SetAction(parse =>
        {
            var day = parse.GetValue(published);
            if (day is not null && PublicationDate.Read(day) is null) throw new UsageException($"--published {day}: not a date; write it as yyyy-MM-dd");
            var inputs = parse.GetValue(paths)!;
            foreach (var path in inputs)
                if (path != "-" && !File.Exists(path) && !Directory.Exists(path)) throw new UsageException($"{path}: no such file or folder");
            if (inputs.Length == 0 && !parse.GetValue(reread) && !parse.GetValue(relink)) throw new UsageException("name files or folders to ingest; see 'isnad ingest --help'");
            if (parse.GetValue(threads) < 1) throw new UsageException("--threads: at least 1");
            var options = new SourceOptions
            {
                Outlet = parse.GetValue(outlet), Published = PublicationDate.Read(day), Encoding = EncodingOf(parse.GetValue(encoding)), NoTitle = parse.GetValue(noTitle),
            };
            return Run(parse.GetValue(register)!, inputs, options, parse.GetValue(reread), parse.GetValue(relink), parse.GetValue(threads), parse.GetValue(json), parse.GetValue(quiet));
        });
        return command;
    }

    private static int Run(string register, string[] paths, SourceOptions options, bool reread, bool relink, int threads, bool json, bool quiet)
    {
        using var interruption = new Interruption();
        using var store = RegisterOption.Open(register, create: true);
        using var output = json ? Console.OpenStandardOutput() : Stream.Null;
        using var progress = new IngestProgressLine(quiet);
        var reader = ReportReader.Create();
        var inputs = ReportSource.Enumerate(paths, options).Select(found => found switch
        {
            FoundReport r => new Input(r.Place.File, r.Place.Entry, r.Place.Line, r.Report, Notes: r.Notes),
            RejectedInput x => new Input(x.Place.File, x.Place.Entry, x.Place.Line, null, (x.Code, x.Reason)),
            _ => throw new InvalidOperationException(),
        });
        var done = new Ingestion(store, reader).Run(inputs, new IngestOptions { Readers = threads }, p =>
        {
            progress.Show(p);
            output.Write(Line(p));
            output.Flush();
        }, interruption.Token);
        if (reread && !interruption.IsAsked) new Rereading(store, reader).Run(all: false, progress.ShowReread, interruption.Token);
        if (!interruption.IsAsked) new Linking(store).Run(progress.ShowStep, relink, interruption.Token);
        progress.End(done);
        if (interruption.IsAsked) return Exit.Interrupted;
        return done.Rejected > 0 ? Exit.Partly : Exit.Done;
    }

    private static byte[] Line(IngestProgress p)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("seen", p.Seen);
            json.WriteNumber("stored", p.Stored);
            json.WriteNumber("known", p.Known);
            json.WriteNumber("rejected", p.Rejected);
            json.WriteStartArray("reports");
            foreach (var report in p.Reports) json.WriteNumberValue(report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static Encoding EncodingOf(string? name)
    {
        if (name is null) return SourceOptions.StrictUtf8;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--encoding {name}: no such encoding");
        }
    }
}
