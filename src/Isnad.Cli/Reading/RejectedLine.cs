using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.Cli.Reading;

/// <summary>What stderr says of input that could not be read: one JSON object.</summary>
internal static class RejectedLine
{
    public static string Of(InputItem item, string reason)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("rejected", item.File);
            json.WriteNumber("line", item.Line);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
