using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Isnad.Records;

namespace Isnad.Bench;

/// <summary>The reader as a whole process over the news corpus: reports a second, peak memory, and whether every span holds.</summary>
internal static class Corpus
{
    public static int Run(string[] args)
    {
        if (args.Length > 1 || args.Length == 1 && !int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            Console.Error.WriteLine("usage: corpus [THREADS]; the news are looked for beside the repository");
            return 2;
        }

        if (SharedData.Find("data/news") is not { } news) return 0;
        var threads = args.Length > 0 ? args[0] : Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        var input = Path.GetTempFileName();
        try
        {
            long reports = 0, words = 0;
            using (var writer = new StreamWriter(input, false, new UTF8Encoding(false)))
            {
                foreach (var line in SharedData.NewsLines(news))
                {
                    writer.WriteLine(line);
                    reports++;
                    words += line.AsSpan().Count(' ');
                }
            }

            var first = Read(input, threads, verify: true);
            var second = Read(input, "1", verify: false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                reports {reports:N0}, about {words:N0} words
                {threads} threads: {first.Seconds:0.0} s, {reports / first.Seconds:N0} reports/s, {words / first.Seconds:N0} words/s, peak {first.PeakMiB:N0} MiB
                1 thread:  {second.Seconds:0.0} s, {reports / second.Seconds:N0} reports/s, {words / second.Seconds:N0} words/s, peak {second.PeakMiB:N0} MiB
                records {first.Records:N0}, every span in its text; rejected {reports - first.Records:N0} (named on stderr); bytes the same: {(first.Hash == second.Hash ? "yes" : "NO")}
                """));
            return first.Hash == second.Hash && first.Exit <= 1 && second.Exit <= 1 ? 0 : 1;
        }
        finally
        {
            File.Delete(input);
        }
    }

    private sealed record Outcome(double Seconds, double PeakMiB, long Records, int Exit, string Hash);

    private static Outcome Read(string input, string threads, bool verify)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "isnad.dll"), "read", "--format", "jsonl", "--threads", threads, input })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = Path.GetTempFileName();
        long peak = 0;
        using (var file = File.Create(output))
        {
            var copy = process.StandardOutput.BaseStream.CopyToAsync(file);
            while (!copy.Wait(100))
            {
                process.Refresh();
                if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
            }

            process.WaitForExit();
        }

        var seconds = clock.Elapsed.TotalSeconds;
        try
        {
            var records = 0L;
            if (verify)
            {
                // Parsing maps every span back onto the text and so fails on one that does not lie in it.
                foreach (var line in File.ReadLines(output))
                {
                    _ = RecordJson.FromUtf8(Encoding.UTF8.GetBytes(line));
                    records++;
                }
            }

            using var written = File.OpenRead(output);
            return new Outcome(seconds, peak / 1048576.0, records, process.ExitCode, Convert.ToHexStringLower(SHA256.HashData(written)));
        }
        finally
        {
            File.Delete(output);
        }
    }
}
