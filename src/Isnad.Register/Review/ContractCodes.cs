using System.Text.Json;
using System.Text.RegularExpressions;

namespace Isnad.Register.Review;

/// <summary>Which values a field that holds a code may have, as the record's JSON Schema (<c>docs/record.schema.json</c>) says.</summary>
internal sealed class ContractCodes
{
    private static readonly ContractCodes Shipped = new();

    private readonly JsonElement _definitions;

    private ContractCodes()
    {
        using var stream = typeof(ContractCodes).Assembly.GetManifestResourceStream("record.schema.json") ?? throw new InvalidDataException("record.schema.json is not part of this build");
        using var schema = JsonDocument.Parse(stream);
        _definitions = schema.RootElement.GetProperty("$defs").Clone();
    }

    /// <param name="layer">The layer as decisions name it.</param>
    /// <param name="field">A field of it that holds a code.</param>
    /// <param name="written">What a reviewer writes; empty to take the value away.</param>
    /// <exception cref="ReviewException">The contract has no such value; the message names those that it has.</exception>
    public static void Check(string layer, string field, string written)
    {
        // A transfer's currency belongs to its amount.
        var definition = Shipped._definitions.GetProperty(layer == "transfer" && field == "currency" ? "money" : layer).GetProperty("properties").GetProperty(field);
        if (definition.TryGetProperty("enum", out var values))
        {
            var known = values.EnumerateArray().Select(v => v.GetString()).ToList();
            if (written.Length == 0 ? !known.Contains(null) : !known.Contains(written, StringComparer.Ordinal))
                throw new ReviewException($"{field}={written}: {(written.Length == 0 ? $"a {layer} is never without it" : "no such code")}; there are {string.Join(", ", known.OfType<string>())}");
        }
        else if (written.Length > 0 && definition.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(written, pattern.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            throw new ReviewException($"{field}={written}: not as the contract writes it ({pattern.GetString()})");
        }
    }
}
