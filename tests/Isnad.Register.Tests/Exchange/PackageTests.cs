using System.Globalization;
using System.Text.Json;

namespace Isnad.Register.Tests.Exchange;

public class PackageTests
{
    private static readonly Dictionary<string, string> Files = Exports.Package();

    [Fact]
    public void Tables_are_as_their_schemas_say()
    {
        var resources = Resources();
        Files.Keys.Order(StringComparer.Ordinal).ShouldBe(resources.Select(r => r.GetProperty("path").GetString()!).Append("datapackage.json").Order(StringComparer.Ordinal));
        foreach (var resource in resources)
        {
            var rows = Rows(resource.GetProperty("path").GetString()!, out var header);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            header.ShouldBe(fields.Select(f => f.GetProperty("name").GetString()!));
            fields.ShouldAllBe(f => f.GetProperty("description").GetString()!.Length > 0);
            var keys = Strings(resource.GetProperty("schema").GetProperty("primaryKey"));
            rows.Select(r => string.Join('\u001f', keys.Select(k => r[k]))).Distinct(StringComparer.Ordinal).Count().ShouldBe(rows.Count, resource.GetProperty("name").GetString());
            foreach (var field in fields)
                foreach (var cell in rows.Select(r => r[field.GetProperty("name").GetString()!]).Where(c => c.Length > 0))
                    Fits(cell, field.GetProperty("type").GetString()!).ShouldBeTrue($"{resource.GetProperty("name")} {field.GetProperty("name")}: {cell}");
        }
    }

    [Fact]
    public void Foreign_keys_hold()
    {
        foreach (var resource in Resources())
        {
            if (!resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys)) continue;
            var rows = Rows(resource.GetProperty("path").GetString()!, out _);
            foreach (var key in keys.EnumerateArray())
            {
                var (here, there) = (Strings(key.GetProperty("fields")), Strings(key.GetProperty("reference").GetProperty("fields")));
                var known = Rows(key.GetProperty("reference").GetProperty("resource").GetString() + ".csv", out _).Select(r => string.Join('\u001f', there.Select(f => r[f]))).ToHashSet(StringComparer.Ordinal);
                rows.Where(r => here.All(f => r[f].Length > 0)).ShouldAllBe(r => known.Contains(string.Join('\u001f', here.Select(f => r[f]))));
            }
        }
    }

    [Fact]
    public void Nothing_is_lost_on_the_way()
    {
        int Count(string table) => Rows(table + ".csv", out _).Count;

        Count("reports").ShouldBe(2);
        Count("actors").ShouldBe(Sample.Both.Sum(r => r.Actors.Count));
        Count("statements").ShouldBe(Sample.Both.Sum(r => r.Statements.Count));
        Count("chain").ShouldBe(Sample.Both.Sum(r => r.Statements.Sum(s => s.Chain.Count)));
        Count("events").ShouldBe(Sample.Both.Sum(r => r.Events.Count));
        Count("transfers").ShouldBe(1);
        Count("weapons").ShouldBe(1);
        Count("council").ShouldBe(1);
        Count("figures").ShouldBe(2);
        Rows("reports.csv", out _).Select(r => r["text"]).ShouldBe(Sample.Both.Select(r => r.Report.Text));
        foreach (var row in Rows("events.csv", out _))
            TableTests.ByPoints(Sample.Both[int.Parse(row["report"], CultureInfo.InvariantCulture) - 1].Report.Text, row["cue_start"], row["cue_end"]).ShouldBe(row["cue"]);
    }

    [Fact]
    public void Every_coded_value_is_in_the_codebook()
    {
        var codes = Rows("codebook.csv", out _).Select(r => (r["table"], r["field"], r["value"])).ToHashSet();
        foreach (var (table, field) in codes.Select(c => (c.Item1, c.Item2)).Distinct().ToList())
            foreach (var row in Rows(table + ".csv", out _).Where(r => r[field].Length > 0))
                foreach (var code in row[field].Split(';')) codes.ShouldContain((table, field, code));
    }

    [Fact]
    public void The_package_is_the_golden_one()
    {
        foreach (var (name, text) in Files.Where(f => f.Key != "codebook.csv")) Exports.ShouldBeGolden(text, "package-" + name);
    }

    private static List<JsonElement> Resources() => [.. JsonDocument.Parse(Files["datapackage.json"]).RootElement.GetProperty("resources").EnumerateArray()];

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(s => s.GetString()!)];

    private static List<Dictionary<string, string>> Rows(string file, out string[] header) => CsvRows.Of(Files[file], out header);

    private static bool Fits(string cell, string type) => type switch
    {
        "integer" => long.TryParse(cell, CultureInfo.InvariantCulture, out _),
        "number" => double.TryParse(cell, CultureInfo.InvariantCulture, out _),
        "boolean" => cell is "true" or "false",
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => type == "string",
    };
}
