using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>Explanations as JSON: which words of which report a judgement rests on. Spans count code points, as everywhere outside memory.</summary>
internal static class Because
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary><c>{"words": …, "span": [start, end]}</c></summary>
    public static void Words(Utf8JsonWriter json, string text, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteString("words", span.In(text));
        json.WritePropertyName("span");
        Span(json, text, span);
        json.WriteEndObject();
    }

    /// <summary><c>[start, end]</c>: where there are very many explanations, the words stay in the report.</summary>
    public static void Span(Utf8JsonWriter json, string text, TextSpan span)
    {
        var points = CodePoints.OfUnits(text);
        json.WriteStartArray();
        json.WriteNumberValue(points is null ? span.Start : points[span.Start]);
        json.WriteNumberValue(points is null ? span.End : points[span.End]);
        json.WriteEndArray();
    }
}
