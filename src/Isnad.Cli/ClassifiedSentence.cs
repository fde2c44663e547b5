using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Classification;
using Isnad.Cli.Reading;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Cli;

/// <summary>A judged sentence as one line of JSON.</summary>
internal static class ClassifiedSentence
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sentences of a report, each with the report's id and its place in the text.</summary>
    public static IReadOnlyList<byte[]> OfReport(Report report, SentenceClassifier classifier)
    {
        var points = CodePoints.OfUnits(report.Text);
        var lines = new byte[report.Sentences.Count][];
        for (var i = 0; i < lines.Length; i++)
        {
            var span = report.Sentences[i];
            var sentence = span.Cut(report.Text);
            var shown = points is null ? span : new TextSpan(points[span.Start], points[span.End]);
            lines[i] = Line(json => json.WriteString("report", report.Id), shown, sentence, classifier.Classify(sentence));
        }

        return lines;
    }

    /// <summary>A line that is a sentence, with its file and number.</summary>
    public static byte[] OfLine(InputItem item, string sentence, SentenceClassifier classifier)
    {
        var length = CodePoints.OfUnits(sentence)?[^1] ?? sentence.Length;
        return Line(
            json =>
            {
                json.WriteString("file", item.File);
                json.WriteNumber("line", item.Line);
            },
            new TextSpan(0, length),
            sentence,
            classifier.Classify(sentence));
    }

    private static byte[] Line(Action<Utf8JsonWriter> origin, TextSpan span, string sentence, SentenceScores scores)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            origin(json);
            json.WriteStartArray("span");
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
            json.WriteString("text", sentence);
            json.WriteBoolean("relevant", scores.Relevance > 0);
            json.WriteNumber("quad", (int)scores.Quad);
            json.WriteBoolean("assault", scores.Assault > 0);
            json.WriteBoolean("protest", scores.Protest > 0);
            json.WriteStartObject("scores");
            Score(json, "relevance", scores.Relevance);
            for (var c = 0; c < scores.Quads.Count; c++) Score(json, SentenceClassifier.QuadNames[c], scores.Quads[c]);
            Score(json, "assault", scores.Assault);
            Score(json, "protest", scores.Protest);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    // More digits than three say nothing of a sentence, and might differ from one processor to the next.
    private static void Score(Utf8JsonWriter json, string name, float score) => json.WriteNumber(name, Math.Round((decimal)score, 3));
}
