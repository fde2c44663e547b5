using System.IO.Compression;
using System.Text.Json;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Train;

/// <summary>Lists the most frequent words that the lexicon does not know, for someone to enter them.</summary>
internal static class UnknownWords
{
    public static void Run(string news, int most)
    {
        var analysis = TextAnalysis.Create();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        long all = 0, unknown = 0;
        foreach (var zip in Directory.GetFiles(news, "*.zip").Order(StringComparer.Ordinal).Where((_, i) => i % 3 == 0))
        {
            using var archive = ZipFile.OpenRead(zip);
            foreach (var entry in archive.Entries.Where(e => e.Name.EndsWith(".json", StringComparison.Ordinal)))
            {
                using var json = JsonDocument.Parse(entry.Open());
                foreach (var article in json.RootElement.EnumerateArray())
                {
                    var content = article.GetProperty("content");
                    var body = content.ValueKind == JsonValueKind.Array ? string.Join('\n', content.EnumerateArray().Select(c => c.GetString())) : content.GetString();
                    foreach (var word in analysis.Analyse(Report.Of(null, body ?? "")).Words)
                    {
                        if (word.Kind != WordKind.Arabic) continue;
                        all++;
                        if (word.Known) continue;
                        unknown++;
                        var name = word.StemForm + "\t" + word.Proclitics + "\t" + word.Enclitic;
                        counts[name] = counts.GetValueOrDefault(name) + 1;
                    }
                }
            }
        }

        Console.WriteLine($"{unknown} of {all} words unknown");
        foreach (var (name, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most)) Console.WriteLine($"{count}\t{name}");
    }
}
