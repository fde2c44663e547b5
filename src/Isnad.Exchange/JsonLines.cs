using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.Exchange;

/// <summary>JSON objects, one a line, Arabic as is.</summary>
internal sealed class JsonLines : IDisposable
{
    private readonly Stream _stream;
    private readonly MemoryStream _line = new();
    private readonly Utf8JsonWriter _json;

    public JsonLines(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_line, Options);
    }

    /// <summary>JSON that is never pasted into a page: quotes and control characters are escaped, letters are not.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Line(Action<Utf8JsonWriter> write)
    {
        _line.SetLength(0);
        _json.Reset(_line);
        _json.WriteStartObject();
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        _line.WriteByte((byte)'\n');
        _stream.Write(_line.GetBuffer(), 0, (int)_line.Length);
    }

    public void Dispose()
    {
        _json.Dispose();
        _line.Dispose();
        _stream.Dispose();
    }
}

/// <summary>Shorthands for JSON in which what is not known is left out.</summary>
internal static class JsonWriting
{
    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Object(this Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public static void Array(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A link to another node of linked data.</summary>
    public static void Link(this Utf8JsonWriter json, string name, string? id)
    {
        if (id is not null) json.Object(name, () => json.WriteString("@id", id));
    }
}
