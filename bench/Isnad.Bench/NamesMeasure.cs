using System.Diagnostics;
using System.Text.Json;
using Isnad.Names;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Bench;

/// <summary>
/// Actors found against the entities of ANERcorp: persons and organisations by their spans; of the places only countries, as cities are not actors.
/// </summary>
internal static class NamesMeasure
{
    private const int SentencesAtOnce = 40;

    public static int Run(string[] args)
    {
        if (SharedData.Find("data/language/ner/ite_ANERCorp") is not { } path || SharedData.Find("data/language/gazetteer/cldr_ar_territories.json") is not { } cldr) return 2;
        var clock = Stopwatch.StartNew();
        var finder = NameFinder.Create();
        var loaded = clock.Elapsed;
        var analysis = TextAnalysis.Create();
        var countries = Countries(cldr);
        var scores = new[] { new EntityScore("countries"), new EntityScore("persons"), new EntityScore("organisations") };
        var words = 0;
        clock.Reset();
        foreach (var (text, entities) in Pieces(path))
        {
            var document = analysis.Analyse(Report.Of(null, text));
            clock.Start();
            var table = finder.Find(document);
            clock.Stop();
            words += document.Words.Count;
            Compare(document, table, entities, countries, scores, args.Contains("--misses"));
        }

        Console.WriteLine("| ANERcorp | entities | read | exact P | R | F1 | touching P | R | F1 |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var score in scores) Console.WriteLine(score);
        Console.WriteLine(FormattableString.Invariant($"\nLexicon loaded in {loaded.TotalMilliseconds:F0} ms; {words / clock.Elapsed.TotalSeconds / 1000:F0} thousand words a second after analysis, one core."));
        return 0;
    }

    private static void Compare(Document document, ActorTable table, List<(string Class, int Start, int End)> entities, HashSet<string> countries, EntityScore[] scores, bool misses)
    {
        List<(int Class, int Start, int End)> read = [];
        foreach (var mention in table.Mentions)
        {
            var actor = table.Actors[mention.Actor];
            if (mention.Kind != MentionKind.Name || mention.Name.IsEmpty) continue;
            var @class = actor.Kind switch
            {
                "state" => 0,
                "person" => actor.Anonymous ? -1 : 1,
                "population" or "place" => -1,
                _ => 2,
            };
            var span = document.SpanOf(mention.Name);
            if (@class == 0 && !countries.Contains(Folding.Key(span.In(document.Text))) || @class < 0) continue;
            read.Add((@class, span.Start, span.End));
        }

        List<(int Class, int Start, int End)> gold = [];
        foreach (var (name, start, end) in entities)
        {
            var key = Folding.Key(document.Text.AsSpan(start, end - start));
            if (name == "PERS") gold.Add((1, start, end));
            else if (name == "ORG") gold.Add((2, start, end));
            else if (name == "LOC" && countries.Contains(key)) gold.Add((0, start, end));
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var (missed, extra) = scores[i].Add([.. gold.Where(g => g.Class == i).Select(g => (g.Start, g.End))], [.. read.Where(r => r.Class == i).Select(r => (r.Start, r.End))]);
            if (!misses) continue;
            foreach (var (start, end) in missed) Console.Error.WriteLine($"- {scores[i].Name}: {document.Text[start..end]} | {Around(document.Text, start, end)}");
            foreach (var (start, end) in extra) Console.Error.WriteLine($"+ {scores[i].Name}: {document.Text[start..end]} | {Around(document.Text, start, end)}");
        }
    }

    private static string Around(string text, int start, int end) => text[Math.Max(0, start - 30)..Math.Min(text.Length, end + 30)].ReplaceLineEndings(" ");

    private static HashSet<string> Countries(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach (var territory in json.RootElement.GetProperty("main").GetProperty("ar").GetProperty("localeDisplayNames").GetProperty("territories").EnumerateObject())
        {
            if (char.IsDigit(territory.Name[0])) continue;
            var key = Folding.Key(territory.Value.GetString());
            foreach (var lead in new[] { "", "و", "ب", "ل", "وب", "ول" }) keys.Add(lead + key);
        }

        return keys;
    }

    /// <summary>The corpus in texts of some sentences, with the entities as spans of them.</summary>
    private static IEnumerable<(string Text, List<(string Class, int Start, int End)> Entities)> Pieces(string path)
    {
        var text = new System.Text.StringBuilder();
        List<(string Class, int Start, int End)> entities = [];
        var sentences = 0;
        foreach (var line in File.ReadLines(path))
        {
            var space = line.LastIndexOf(' ');
            if (space <= 0) continue;
            var (word, tag) = (line[..space], line[(space + 1)..]);
            if (text.Length > 0 && text[^1] != '\n') text.Append(' ');
            var start = text.Length;
            text.Append(word);
            if (tag.StartsWith("B-", StringComparison.Ordinal)) entities.Add((tag[2..], start, text.Length));
            else if (tag.StartsWith("I-", StringComparison.Ordinal) && entities.Count > 0) entities[^1] = entities[^1] with { End = text.Length };
            if (word != ".") continue;
            text.Append('\n');
            if (++sentences < SentencesAtOnce) continue;
            yield return (text.ToString(), entities);
            text.Clear();
            entities = [];
            sentences = 0;
        }

        yield return (text.ToString(), entities);
    }
}

/// <summary>Spans of one class, gold against read: exact, and touching.</summary>
internal sealed class EntityScore(string name)
{
    private int _gold;
    private int _read;
    private int _exact;
    private int _touchedGold;
    private int _touchingRead;

    public string Name => name;

    /// <returns>Gold spans that nothing touches, and read spans that touch none.</returns>
    public (List<(int Start, int End)> Missed, List<(int Start, int End)> Extra) Add(List<(int Start, int End)> gold, List<(int Start, int End)> read)
    {
        _gold += gold.Count;
        _read += read.Count;
        _exact += gold.Count(read.Contains);
        var missed = gold.Where(g => !read.Exists(r => r.Start < g.End && g.Start < r.End)).ToList();
        var extra = read.Where(r => !gold.Exists(g => r.Start < g.End && g.Start < r.End)).ToList();
        _touchedGold += gold.Count - missed.Count;
        _touchingRead += read.Count - extra.Count;
        return (missed, extra);
    }

    public override string ToString()
    {
        double p = 100.0 * _exact / Math.Max(1, _read), r = 100.0 * _exact / Math.Max(1, _gold);
        double tp = 100.0 * _touchingRead / Math.Max(1, _read), tr = 100.0 * _touchedGold / Math.Max(1, _gold);
        return FormattableString.Invariant($"| {name} | {_gold} | {_read} | {p:F1} | {r:F1} | {2 * p * r / Math.Max(1e-9, p + r):F1} | {tp:F1} | {tr:F1} | {2 * tp * tr / Math.Max(1e-9, tp + tr):F1} |");
    }
}
