using System.Text.Json;

namespace Isnad.Cli.Registers;

/// <summary>An explanation in one line: which words stand on either side.</summary>
internal static class BecauseText
{
    public static string Of(string because)
    {
        using var json = JsonDocument.Parse(because);
        return string.Join("; ", json.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object && p.Name is not ("words" or "content"))
            .Select(p => $"{p.Name} «{Side(p.Value, "there")}» / «{Side(p.Value, "here")}»"));
    }

    private static string Side(JsonElement part, string side) =>
        part.TryGetProperty(side, out var words) ? Answer.OneLine(words.GetProperty("words").GetString(), 80) : "";
}
