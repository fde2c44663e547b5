using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Bench.Language;

/// <summary>Words a second of the language layer on one core, on real articles.</summary>
internal static class Speed
{
    private const int Rounds = 5;

    public static void Measure(string news, TextWriter output)
    {
        var reports = Articles(news).Take(3000).ToList();
        var analysis = TextAnalysis.Create();
        double tokens = double.MaxValue, all = double.MaxValue;
        long words = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            words = 0;
            foreach (var report in reports) words += Tokens.Of(report.Text).Count;
            tokens = Math.Min(tokens, watch.Elapsed.TotalSeconds);
            watch.Restart();
            foreach (var report in reports) analysis.Analyse(report);
            all = Math.Min(all, watch.Elapsed.TotalSeconds);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Speed on one core, best of {Rounds}: {words} words of {reports.Count} articles; tokens {words / tokens / 1000:F0}k words/s, whole layer (tokens, quotations, segmentation, tagging, sentences) {words / all / 1000:F0}k words/s"));
        var start = Stopwatch.StartNew();
        TextAnalysis.Create();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Loading the language data: {start.ElapsedMilliseconds} ms"));
    }

    private static IEnumerable<Report> Articles(string news)
    {
        foreach (var zip in Directory.GetFiles(news, "*.zip").Order(StringComparer.Ordinal))
        {
            using var archive = ZipFile.OpenRead(zip);
            foreach (var entry in archive.Entries.Where(e => e.Name.EndsWith(".json", StringComparison.Ordinal)))
            {
                using var json = JsonDocument.Parse(entry.Open());
                foreach (var article in json.RootElement.EnumerateArray())
                {
                    var content = article.GetProperty("content");
                    yield return Report.Of(article.GetProperty("title").GetString(), content.ValueKind == JsonValueKind.Array ? string.Join('\n', content.EnumerateArray().Select(c => c.GetString())) : content.GetString() ?? "");
                }
            }
        }
    }
}
