using System.Text.Json;
using Isnad.Exchange.Tables;

namespace Isnad.Exchange.Package;

/// <summary>One table of the package; what the package needs of it whatever its rows are.</summary>
internal abstract class PackageTable : IDisposable
{
    public abstract void Describe(Utf8JsonWriter json);

    public abstract void Dispose();

    /// <summary>A resource up to its schema, which the caller writes and closes.</summary>
    protected internal static void Begin(Utf8JsonWriter json, string name, string description)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("path", name + ".csv");
        json.WriteString("description", description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
    }

    protected internal static void Field(Utf8JsonWriter json, string name, string type, string description)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("type", type);
        json.WriteString("description", description);
        json.WriteEndObject();
    }
}

/// <summary>A table of items of records.</summary>
internal sealed class PackageTable<T>(string folder, string name, string description, IReadOnlyList<Field<Item<T>>> fields, string[] key, (string Table, string Field)[] to) : PackageTable
{
    private readonly TableWriter<Item<T>> _rows = new(
        new FileStream(Path.Combine(folder, name + ".csv"), FileMode.Create, FileAccess.Write),
        [.. fields.Select(f => new Column<Item<T>>(f.Name, f.Cell))], TableStyle.Csv, header: true);

    public void Write(long report, RecordView view, T value, string of = "", int number = 0) => _rows.Write(new Item<T>(report, view, value, of, number));

    public override void Describe(Utf8JsonWriter json)
    {
        Begin(json, name, description);
        json.WriteStartArray("fields");
        foreach (var field in fields) Field(json, field.Name, field.Type, field.Description);
        json.WriteEndArray();
        json.Array("primaryKey", key);
        json.WriteStartArray("foreignKeys");
        if (name != "reports") Reference(json, ["report"], "reports", ["report"]);
        foreach (var (table, field) in to) Reference(json, ["report", field], table, ["report", "id"]);
        json.WriteEndArray();
        json.Array("missingValues", [""]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public override void Dispose() => _rows.Dispose();

    private static void Reference(Utf8JsonWriter json, string[] fields, string table, string[] there) => json.Object(() =>
    {
        json.Array("fields", fields);
        json.Object("reference", () =>
        {
            json.WriteString("resource", table);
            json.Array("fields", there);
        });
    });
}
