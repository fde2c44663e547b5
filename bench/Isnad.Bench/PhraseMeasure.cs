using System.Text.Json;
using Isnad.Records;
using Isnad.Text;
using Isnad.Text.Syntax;

namespace Isnad.Bench;

/// <summary>Phrase boundaries and subjects against treebanks and the annotated development articles, which lie outside the repository.</summary>
internal static class PhraseMeasure
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    public static int Run(string[] args)
    {
        var shared = Path.Combine(Directory.GetCurrentDirectory(), "..", "shared");
        if (!Directory.Exists(shared))
        {
            Console.Error.WriteLine("phrases: needs the measuring data in ../shared, which is not here");
            return 2;
        }

        var misses = args.Contains("--misses");
        Console.WriteLine("| measured on | spans | found % | exact % | F1 ≥ 0.5 % | token F1 % |");
        Console.WriteLine("|---|---|---|---|---|---|");
        if (!args.Contains("--gold"))
        {
            Treebank("PUD", Path.Combine(shared, "data/language/treebank/ar_pud.conllu"), misses);
            Treebank("PADT dev", Path.Combine(shared, "data/language/treebank/padt_dev_mwt.conllu"), misses: false);
        }

        Gold("dev", shared, "gold/dev-articles.json", "gold/dev-gold.json", misses);
        Gold("seeds", shared, "seeds/articles.json", "seeds/gold.json", misses);
        return 0;
    }

    private static void Treebank(string name, string path, bool misses)
    {
        if (!File.Exists(path)) return;
        var phrases = new SpanScore(name + ": subject phrase from its first word");
        var subjects = new SpanScore(name + ": subject of a verb");
        foreach (var sentence in TreebankSentence.Read(path))
        {
            var document = Analysis.Analyse(Report.Of(null, sentence.Text));
            var reader = new Phrases(document);
            foreach (var (verb, passive, start, end) in sentence.Subjects())
            {
                var (first, after) = Words(document, start, end);
                if (after <= first) continue;
                var read = reader.NounPhrase(first, PhraseScope.Full);
                phrases.Add(first, after, read.First, read.End);
                var at = document.WordAt(verb);
                var subject = (passive ? reader.ObjectOf(at) ?? reader.SubjectOf(at) : reader.SubjectOf(at, PhraseScope.Full)) ?? default;
                subjects.Add(first, after, subject.First, subject.End);
                if (misses && (read.First != first || read.End != after)) Show(name, document, first, after, read);
                if (misses && (subject.First != first || subject.End != after)) Show(name + " subject of " + document.Words[Math.Min(at, document.Words.Count - 1)].Form, document, first, after, subject);
            }
        }

        Console.WriteLine(phrases);
        Console.WriteLine(subjects);
    }

    private static (int First, int End) Words(Document document, int start, int end)
    {
        int first = document.WordAt(start), after = document.WordAt(end - 1) + 1;
        return (first, Math.Min(after, document.Words.Count));
    }

    private static void Gold(string name, string shared, string articles, string gold, bool misses)
    {
        if (!File.Exists(Path.Combine(shared, gold))) return;
        using var texts = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(shared, articles)));
        using var labels = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(shared, gold)));
        var byId = texts.RootElement.EnumerateArray().ToDictionary(a => a.GetProperty("id").GetString()!, StringComparer.Ordinal);
        var sources = new SpanScore(name + ": sources");
        var parties = new SpanScore(name + ": actors and recipients");
        var contents = new SpanScore(name + ": ends of indirect content");
        foreach (var article in labels.RootElement.EnumerateArray())
        {
            if (!byId.TryGetValue(article.GetProperty("id").GetString()!, out var text)) continue;
            var paragraphs = text.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()!.Replace('\n', ' ')).ToArray();
            var document = Analysis.Analyse(Report.Of(paragraphs[0], string.Join('\n', paragraphs[1..])));
            var reader = new Phrases(document);
            var offsets = new int[paragraphs.Length];
            for (var i = 1; i < offsets.Length; i++) offsets[i] = offsets[i - 1] + paragraphs[i - 1].Length + 1;

            void Check(SpanScore score, JsonElement item, string field, PhraseScope scope)
            {
                if (!item.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String) return;
                var p = item.GetProperty("p").GetInt32();
                var cue = item.GetProperty("cue").GetString() ?? "";
                if (p >= paragraphs.Length) return;
                var cueAt = paragraphs[p].IndexOf(cue, StringComparison.Ordinal);
                var at = Nearest(paragraphs[p], value.GetString()!, cueAt);
                if (at < 0) return;
                var (first, end) = Words(document, offsets[p] + at, offsets[p] + at + value.GetString()!.Length);
                if (end <= first) return;
                var read = field == "content" ? new WordRange(first, reader.ComplementEnd(first)) : reader.NounPhrase(first, scope);
                score.Add(first, end, read.First, read.End);
                if (misses && read.End != end) Show(field, document, first, end, read);
            }

            foreach (var statement in article.GetProperty("statements").EnumerateArray())
            {
                Check(sources, statement, "source", PhraseScope.Full);
                if (statement.GetProperty("form").GetString() == "indirect") Check(contents, statement, "content", default);
            }

            foreach (var happened in article.GetProperty("events").EnumerateArray())
            {
                Check(parties, happened, "actor", PhraseScope.Full & ~PhraseScope.Relative);
                Check(parties, happened, "recipient", PhraseScope.Full & ~PhraseScope.Relative);
            }
        }

        Console.WriteLine(sources);
        Console.WriteLine(parties);
        Console.WriteLine(contents);
    }

    private static int Nearest(string text, string value, int to)
    {
        var best = -1;
        for (var i = text.IndexOf(value, StringComparison.Ordinal); i >= 0; i = text.IndexOf(value, i + 1, StringComparison.Ordinal))
            if (best < 0 || Math.Abs(i - to) < Math.Abs(best - to)) best = i;
        return best;
    }

    private static void Show(string what, Document document, int first, int end, WordRange read)
    {
        string Cut(int from, int to) => to > from ? document.SpanOf(new WordRange(from, Math.Min(to, document.Words.Count))).Cut(document.Text) : "";
        // Far off is told from near by; then the tags from the phrase's start on.
        var tags = string.Join(' ', document.Words.Skip(first).Take(Math.Clamp(Math.Max(end, read.End) - first + 2, 1, 16)).Select(w => $"{w.Form}/{w.Pos}{(w.Known ? "" : "?")}"));
        Console.WriteLine($"  {what}: [{Cut(first, end)}] read [{Cut(read.First, read.End)}]\n      {tags}");
    }
}
