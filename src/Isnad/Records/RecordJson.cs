using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isnad.Text;

namespace Isnad.Records;

/// <summary>Reads and writes records as JSON, one object a line; spans in JSON count Unicode code points.</summary>
/// <remarks>Thread-safe. Arabic is written as is, never escaped.</remarks>
public static class RecordJson
{
    /// <summary>The record as UTF-8 JSON without a line break.</summary>
    public static byte[] ToUtf8(Record record)
    {
        var toPoints = CodePoints.OfUnits(record.Report.Text);
        return JsonSerializer.SerializeToUtf8Bytes(toPoints is null ? record : SpanMap.Apply(record, toPoints), Context.Record);
    }

    /// <summary>A record from its JSON.</summary>
    /// <exception cref="JsonException">The JSON is broken or is not a record of a version this library reads, or a span does not lie in the text.</exception>
    public static Record FromUtf8(ReadOnlySpan<byte> json)
    {
        var record = JsonSerializer.Deserialize(json, Context.Record) ?? throw new JsonException("a record is an object, not null");
        if (record.Version != 1)
            throw new JsonException($"record version {record.Version} is newer than this program reads (1)");
        return SpanMap.Apply(record, CodePoints.ToUnits(record.Report.Text));
    }

    /// <summary>As <see cref="ToUtf8"/> but for the text, for a store that keeps the text beside it.</summary>
    internal static byte[] ToUtf8WithoutText(Record record)
    {
        var toPoints = CodePoints.OfUnits(record.Report.Text);
        var mapped = toPoints is null ? record : SpanMap.Apply(record, toPoints);
        return JsonSerializer.SerializeToUtf8Bytes(mapped with { Report = mapped.Report with { Text = "" } }, Context.Record);
    }

    /// <summary>A record from JSON without its text.</summary>
    internal static Record FromUtf8(ReadOnlySpan<byte> json, string text)
    {
        var record = JsonSerializer.Deserialize(json, Context.Record) ?? throw new JsonException("a record is an object, not null");
        return SpanMap.Apply(record with { Report = record.Report with { Text = text } }, CodePoints.ToUnits(text));
    }

    private static readonly RecordJsonContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new TextSpanConverter() },
        RespectNullableAnnotations = true,
    });
}

[JsonSerializable(typeof(Record))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class RecordJsonContext : JsonSerializerContext;

/// <summary>A span as <c>[start, end]</c>.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("a span is [start, end]");
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray || end < start || start < 0) throw new JsonException("a span is [start, end]");
        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
