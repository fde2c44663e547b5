using System.CommandLine;
using System.Text.Json;
using Isnad.Cli.Registers;
using Isnad.Records;
using Isnad.Register.Arms;

namespace Isnad.Cli.Arms;

/// <summary><c>isnad arms check</c>: what reports claim of transfers, held against the imported releases.</summary>
internal static class ArmsCheckCommand
{
    public static Command Create()
    {
        var records = new Option<string[]>("--records") { Description = "Records to check (JSON Lines of isnad read; - for standard input) in place of the register's own reports.", Arity = ArgumentArity.OneOrMore };
        var (register, format) = (RegisterOption.Create(), Rows.FormatOption());
        var rowsToo = new Option<bool>("--rows") { Description = "In text: also the rows that were compared." };
        var command = new Command("check", """
            Hold each claim of a transfer against every imported release: agrees, differs (by how much, and in which release it would have agreed),
            unit error (a sum of dollars that is a TIV), not covered, no such row. One line a claim and release in csv and json.

            Examples:
              isnad arms check
              isnad read --format jsonl day.jsonl | isnad arms check --records - --rows
            """) { records, rowsToo, register, format };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var archive = new ArmsArchive(store);
            var releases = archive.All();
            var claims = parse.GetValue(records) is { Length: > 0 } files ? files.SelectMany(Read) : archive.Claims();
            var shape = parse.GetValue(format)!;
            var rows = new Rows("report", "transfer", "parties", "verdict", "release", "release verdict", "because", "rows", "words");
            foreach (var claim in claims)
            {
                var finding = ClaimCheck.Check(claim, releases);
                var verdict = Named(finding.Verdict);
                if (shape == "text")
                {
                    Console.Out.WriteLine($"{claim.Report} {claim.Transfer}: {verdict}: {finding.Because}");
                    Console.Out.WriteLine($"  {claim.Words.Trim()}");
                    foreach (var f in finding.Findings)
                    {
                        Console.Out.WriteLine($"  {f.Release}: {Named(f.Verdict)}: {f.Because}");
                        if (parse.GetValue(rowsToo))
                            foreach (var row in f.Rows) Console.Out.WriteLine($"    {row}");
                    }
                }

                if (finding.Findings.Count == 0) rows.Add(claim.Report, claim.Transfer, claim.Parties, verdict, null, null, finding.Because, null, claim.Words);
                foreach (var f in finding.Findings)
                    rows.Add(claim.Report, claim.Transfer, claim.Parties, verdict, f.Release, Named(f.Verdict), f.Because, string.Join(" | ", f.Rows), claim.Words);
            }

            if (shape != "text") rows.Write(shape);
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static IEnumerable<TransferClaim> Read(string path)
    {
        using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        using var reader = new StreamReader(stream);
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            Record record;
            try
            {
                record = RecordJson.FromUtf8(System.Text.Encoding.UTF8.GetBytes(text));
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{path}:{line}: not a record: {e.Message}", e);
            }

            foreach (var claim in TransferClaim.Of(record)) yield return claim;
        }
    }

    private static string Named(ArmsVerdict verdict) => verdict switch
    {
        ArmsVerdict.Agrees => "agrees",
        ArmsVerdict.Differs => "differs",
        ArmsVerdict.UnitError => "unit error",
        ArmsVerdict.NotCovered => "not covered",
        ArmsVerdict.NoSuchRow => "no such row",
        _ => "not comparable",
    };
}
