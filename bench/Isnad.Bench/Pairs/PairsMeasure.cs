using System.Globalization;
using Isnad.Reading;
using Isnad.Register;
using Isnad.Register.Facts;
using Isnad.Register.Ingest;
using Isnad.Sources;

namespace Isnad.Bench.Pairs;

/// <summary>Copies, one statement, one event and contradictions, held against pairs that a person labelled.</summary>
internal static class PairsMeasure
{
    /// <summary><c>pairs [NEWS] [--register FILE] [--misses]</c>: a register that is named is not read in again.</summary>
    public static int Run(string[] args)
    {
        var at = Array.IndexOf(args, "--register");
        var file = at >= 0 ? args[at + 1] : Path.Combine(Path.GetTempPath(), $"isnad-pairs-{Environment.ProcessId}.db");
        var misses = args.Contains("--misses");
        try
        {
            if (at < 0)
            {
                if ((args is [var news, ..] && news[0] != '-' ? news : SharedData.Find("data/news")) is not { } folder) return 0;
                Ingest(folder, file);
            }

            using var store = Store.OpenExisting(file);
            var judge = new RegisterJudgement(store);
            Console.WriteLine("| pairs | half | n | positive | precision | recall | F1 | weighted P | weighted R | not read |\n|---|---|---|---|---|---|---|---|---|---|");
            foreach (var kind in new[] { "copy", "statement", "event", "contradiction" })
            {
                var pairs = AnnotatedPair.Load(Path.Combine(Folder(), kind + ".tsv"));
                var said = pairs.Select(p => judge.Of(kind, p)).ToList();
                foreach (var half in new[] { "tune", "test" })
                    Print(kind, half, pairs.Zip(said).Where(p => p.First.Half == half).ToList(), IsPositive);
                foreach (var type in kind == "contradiction" ? ["number", "polarity"] : kind == "copy" ? new[] { "revision" } : [])
                    Print($"{kind}: {type}", "both", pairs.Zip(said).ToList(), l => Kind(l) == type);
                if (!misses) continue;
                // Misses of the half that is held back are not shown: whoever looks at them can no longer report on it.
                foreach (var (pair, label) in pairs.Zip(said).Where(p => p.First.Half == "tune" && IsPositive(p.First.Label) != (p.Second is not null && IsPositive(p.Second))))
                    Console.Error.WriteLine($"{kind} {pair.Stratum}: {pair.Label}, the register says {label ?? "nothing"}\n{judge.Show(kind, pair)}");
            }

            return 0;
        }
        finally
        {
            if (at < 0)
                foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        }
    }

    private static bool IsPositive(string label) => label is not ("independent" or "part" or "other" or "none");

    /// <summary>A toll that rises and one that differs are told apart by the day of publication alone.</summary>
    private static string Kind(string label) => label == "update" ? "number" : label;

    private static void Print(string name, string half, List<(AnnotatedPair Pair, string? Said)> pairs, Func<string, bool> positive)
    {
        double Sum(Func<AnnotatedPair, string?, bool> which, bool weighted) => pairs.Where(p => which(p.Pair, p.Said)).Sum(p => weighted ? p.Pair.Weight : 1);
        (double P, double R) Of(bool weighted)
        {
            var both = Sum((p, s) => positive(p.Label) && s is not null && positive(s), weighted);
            return (both / Sum((_, s) => s is not null && positive(s), weighted), both / Sum((p, _) => positive(p.Label), weighted));
        }

        var (plain, weighted) = (Of(false), Of(true));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {half} | {pairs.Count} | {pairs.Count(p => positive(p.Pair.Label))} | {plain.P:0.00} | {plain.R:0.00} | {2 * plain.P * plain.R / (plain.P + plain.R):0.00} | {weighted.P:0.00} | {weighted.R:0.00} | {pairs.Count(p => p.Said is null)} |"));
    }

    private static void Ingest(string news, string file)
    {
        using var store = Store.Open(file);
        var inputs = ReportSource.Enumerate([news], new SourceOptions()).OfType<FoundReport>().Select(r => new Input(r.Place.File, r.Place.Entry, r.Place.Line, r.Report, Notes: r.Notes));
        new Ingestion(store, ReportReader.Create()).Run(inputs, new IngestOptions());
        new Linking(store).Run();
    }

    private static string Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Isnad.slnx"))) return Path.Combine(at.FullName, "bench", "pairs");
        throw new DirectoryNotFoundException("bench/pairs lies in the repository");
    }
}
