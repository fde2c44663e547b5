using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isnad.Register.Search;

namespace Isnad.Cli.Registers;

/// <summary>Answers of the register: as JSON, or as lines for the eye.</summary>
internal static class Answer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new SpanConverter() },
    };

    public static void Json<T>(T answer)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(JsonSerializer.SerializeToUtf8Bytes(answer, Options));
        output.WriteByte((byte)'\n');
    }

    /// <summary>A passage with its matches marked: bold, underlined or faint on a terminal; *exact*, ~folded~, +light+ elsewhere.</summary>
    public static string Marked(Passage passage)
    {
        var ansi = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 };
        var text = new StringBuilder();
        var at = 0;
        foreach (var mark in passage.Marks)
        {
            if (mark.Span.Start < at) continue;
            text.Append(passage.Text, at, mark.Span.Start - at);
            var (open, close) = (mark.Form, ansi) switch
            {
                (WordForm.Exact, true) => ("\u001b[1m", "\u001b[0m"),
                (WordForm.Folded, true) => ("\u001b[1;4m", "\u001b[0m"),
                (_, true) => ("\u001b[4m", "\u001b[0m"),
                (WordForm.Exact, false) => ("*", "*"),
                (WordForm.Folded, false) => ("~", "~"),
                _ => ("+", "+"),
            };
            text.Append(open).Append(passage.Text, mark.Span.Start, mark.Span.Length).Append(close);
            at = mark.Span.End;
        }

        return OneLine(text.Append(passage.Text, at, passage.Text.Length - at).ToString());
    }

    public static string OneLine(string? text, int most = int.MaxValue)
    {
        if (text is null) return "";
        var line = string.Join(' ', text.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..most] + "…";
    }

    public static string Of(StatementHit s) =>
        $"{s.Report}:{s.Statement} {s.Act}  {OneLine(s.Speaker ?? s.Source ?? "?", 60)}: {OneLine(s.Content, 220)}{Decided(s.Decision)}";

    public static string Of(EventHit e)
    {
        var when = e.WhenFrom is null ? "" : e.WhenTo is null || e.WhenTo == e.WhenFrom ? $" [{e.WhenFrom}]" : $" [{e.WhenFrom}–{e.WhenTo}]";
        var place = e.Place is null ? "" : $" @ {OneLine(e.Place, 40)}";
        return $"{e.Report}:{e.Event} {e.Type} ({OneLine(e.Cue)})  {OneLine(e.Actor ?? "?", 60)} → {OneLine(e.Recipient ?? "?", 60)}{place}{when} {e.Status}{Decided(e.Decision)}";
    }

    private static string Decided(string? decision) => decision is null ? "" : $" [{decision}]";

    private sealed class SpanConverter : JsonConverter<Isnad.Text.TextSpan>
    {
        public override Isnad.Text.TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Isnad.Text.TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
