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

    /// <summary>Which facts a person said are one with a fact, who, when and why; nothing where nobody did.</summary>
    public static IEnumerable<string> Merges(string because)
    {
        using var json = JsonDocument.Parse(because);
        if (!json.RootElement.TryGetProperty("merged", out var merged)) return [];
        return [.. merged.EnumerateArray().Select(m => $"with {Text(m, "with")}, merged by {Text(m, "who")}, {Text(m, "when")}{(Text(m, "why") is { } why ? ": " + why : "")}")];
    }

    private static string? Text(JsonElement reason, string field) => reason.TryGetProperty(field, out var value) ? value.GetString() : null;
}
