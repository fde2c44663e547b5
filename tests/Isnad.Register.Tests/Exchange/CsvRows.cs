using System.Text;
using CsvHelper;

namespace Isnad.Register.Tests.Exchange;

/// <summary>CSV read by a reader that is not ours.</summary>
internal static class CsvRows
{
    public static List<Dictionary<string, string>> Of(string text, out string[] header)
    {
        using var reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        List<Dictionary<string, string>> rows = [];
        string[] names = [];
        while (reader.Read())
        {
            if (names.Length == 0) names = [.. reader.Headers!];
            reader.FieldCount.ShouldBe(names.Length);
            rows.Add(Enumerable.Range(0, names.Length).ToDictionary(i => names[i], i => reader.GetString(i), StringComparer.Ordinal));
        }

        header = names;
        return rows;
    }
}
