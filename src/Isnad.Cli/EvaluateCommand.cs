using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Evaluation;
using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Cli;

/// <summary><c>isnad evaluate</c>: how far the reader, or records made earlier, agree with a user's own annotation.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Annotation: a JSON array, one object a report (docs/annotation.md)." };
        var articles = new Option<string>("--articles") { Description = "The annotated reports: a JSON array of {id, outlet, published, paragraphs}.", Required = true };
        var records = new Option<string?>("--records") { Description = "Records to score, JSON Lines; without it the reports are read now." };
        var misses = new Option<int>("--misses") { Description = "Show so many of the disagreements." };
        var json = new Option<bool>("--json") { Description = "The scores as one JSON object." };
        var command = new Command("evaluate", """
            Print precision, recall and F1 against your own annotation.

            Examples:
              isnad evaluate gold.json --articles articles.json
              isnad evaluate gold.json --articles articles.json --records records.jsonl --misses 50

            Exit codes: 0 scored, 2 the files cannot be read or do not belong together.
            """)
        { gold, articles, records, misses, json };
        command.SetAction(parse => Run(parse.GetValue(gold)!, parse.GetValue(articles)!, parse.GetValue(records), parse.GetValue(misses), parse.GetValue(json)));
        return command;
    }

    private static int Run(string goldFile, string articlesFile, string? recordsFile, int misses, bool asJson)
    {
        var reports = Load(articlesFile, AnnotationJson.Reports).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var annotations = Load(goldFile, AnnotationJson.Annotations);
        var records = recordsFile is null ? null : Records(recordsFile);
        var reader = records is null ? ReportReader.Create() : null;
        var scorer = new Scorer();
        foreach (var annotation in annotations)
        {
            if (!reports.TryGetValue(annotation.Id, out var report))
                throw new UsageException($"{goldFile}: report '{annotation.Id}' is not in {articlesFile}");
            if (report.Paragraphs.Count == 0) throw new UsageException($"{articlesFile}: report '{report.Id}' has no paragraphs");
            var record = reader is null
                ? records!.GetValueOrDefault(report.Id)
                : reader.Read(Report.Of(report.Paragraphs[0], string.Join('\n', report.Paragraphs.Skip(1)), report.Id, outlet: report.Outlet, published: report.Published));
            try
            {
                scorer.Add(report, annotation, record);
            }
            catch (ArgumentException e)
            {
                throw new UsageException(e.Message);
            }
        }

        Print(scorer.Result(), misses, asJson);
        return Exit.Done;
    }

    private static IReadOnlyList<T> Load<T>(string file, Func<Stream, IReadOnlyList<T>> read)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return read(stream);
        }
        catch (JsonException e)
        {
            throw new UsageException($"{file}: {e.Message}");
        }
    }

    private static Dictionary<string, Record> Records(string file)
    {
        var records = new Dictionary<string, Record>(StringComparer.Ordinal);
        var number = 0;
        using var stream = File.OpenRead(file);
        var lines = new Reading.LineReader(stream, Reading.ReportInput.LongestLine);
        while (lines.Next() is { } line)
        {
            number++;
            if (line.Bytes.IsEmpty) continue;
            try
            {
                var record = RecordJson.FromUtf8(line.Bytes.Span);
                records[record.Report.Id] = record;
            }
            catch (JsonException e)
            {
                throw new UsageException($"{file}:{number}: {e.Message}");
            }
        }

        return records;
    }

    private static void Print(EvaluationResult result, int misses, bool asJson)
    {
        if (asJson)
        {
            using var stdout = Console.OpenStandardOutput();
            using var json = new Utf8JsonWriter(stdout, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            json.WriteStartObject("layers");
            foreach (var s in result.Scores)
            {
                json.WriteStartObject(s.Layer);
                json.WriteNumber("p", Math.Round(s.Precision, 3));
                json.WriteNumber("r", Math.Round(s.Recall, 3));
                json.WriteNumber("f1", Math.Round(s.F1, 3));
                json.WriteNumber("gold", s.Gold);
                json.WriteNumber("system", s.Found);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("of_those_found");
            foreach (var (name, share) in result.Shares) json.WriteNumber(name, Math.Round(share, 3));
            json.WriteEndObject();
            json.WriteEndObject();
            return;
        }

        foreach (var s in result.Scores)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{s.Layer,-18} P {s.Precision:0.000}  R {s.Recall:0.000}  F1 {s.F1:0.000}   gold {s.Gold}  system {s.Found}"));
        Console.WriteLine("of those found: " + string.Join("  ", result.Shares.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.000}"))));
        foreach (var d in result.Disagreements.Take(misses))
            Console.WriteLine($"{(d.Missed ? "- missed" : "+ extra ")} {d.Layer} {d.Report} {d.Text}");
    }
}
