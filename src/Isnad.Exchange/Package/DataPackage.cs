using System.Text.Json;
using Isnad.Records;

namespace Isnad.Exchange.Package;

/// <summary>A Frictionless data package: a folder of CSV tables, their schemas in <c>datapackage.json</c>, the codes in <c>codebook.csv</c>.</summary>
internal sealed class DataPackage : IRecordWriter
{
    private readonly List<PackageTable> _tables = [];
    private readonly PackageTable<Report> _reports;
    private readonly PackageTable<Actor> _actors;
    private readonly PackageTable<Statement> _statements;
    private readonly PackageTable<Hop> _chain;
    private readonly PackageTable<PoliticalEvent> _events;
    private readonly PackageTable<ArmsTransfer> _transfers;
    private readonly PackageTable<Weapon> _weapons;
    private readonly PackageTable<CouncilAct> _council;
    private readonly PackageTable<Figure> _figures;
    private long _report;

    public DataPackage(string folder)
    {
        Directory.CreateDirectory(folder);
        _reports = Table("reports", "The reports that were read.", PackageTables.Reports, ["report"]);
        _actors = Table("actors", "Whom each report names.", PackageTables.Actors, ["report", "id"]);
        _statements = Table("statements", "Who said what.", PackageTables.Statements, ["report", "id"]);
        _chain = Table("chain", "Through whom each statement reached us.", PackageTables.Chain, ["report", "statement", "hop"], ("statements", "statement"));
        _events = Table("events", "Political events.", PackageTables.Events, ["report", "id"], ("statements", "statement"));
        _transfers = Table("transfers", "Claims of arms transfers.", PackageTables.Transfers, ["report", "id"], ("statements", "statement"));
        _weapons = Table("weapons", "The weapons of each transfer.", PackageTables.Weapons, ["report", "transfer", "number"], ("transfers", "transfer"));
        _council = Table("council", "Acts of and before the Security Council.", PackageTables.Council, ["report", "id"], ("statements", "statement"));
        _figures = Table("figures", "Counts and sums.", PackageTables.Figures, ["report", "id"]);
        var codes = new PackageCodes(folder);
        codes.Write();
        using var file = File.Create(Path.Combine(folder, "datapackage.json"));
        using var json = new Utf8JsonWriter(file, JsonLines.Options with { Indented = true, NewLine = "\n" });
        Describe(json);
        return;

        PackageTable<T> Table<T>(string name, string description, IReadOnlyList<Field<Item<T>>> fields, string[] key, params (string Table, string Field)[] to)
        {
            var table = new PackageTable<T>(folder, name, description, fields, key, to);
            _tables.Add(table);
            return table;
        }
    }

    public void Write(Record record)
    {
        var view = new RecordView(record);
        _report++;
        _reports.Write(_report, view, record.Report);
        foreach (var actor in record.Actors) _actors.Write(_report, view, actor);
        foreach (var statement in record.Statements)
        {
            _statements.Write(_report, view, statement);
            for (var i = 0; i < statement.Chain.Count; i++) _chain.Write(_report, view, statement.Chain[i], statement.Id, i + 1);
        }

        foreach (var e in record.Events) _events.Write(_report, view, e);
        foreach (var transfer in record.Transfers)
        {
            _transfers.Write(_report, view, transfer);
            for (var i = 0; i < transfer.Weapons.Count; i++) _weapons.Write(_report, view, transfer.Weapons[i], transfer.Id, i + 1);
        }

        foreach (var act in record.Council) _council.Write(_report, view, act);
        foreach (var figure in record.Figures) _figures.Write(_report, view, figure);
    }

    public void Dispose()
    {
        foreach (var table in _tables) table.Dispose();
    }

    private void Describe(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "isnad-records");
        json.WriteString("title", "What reports say: statements, events, arms transfers, acts of the Security Council");
        json.WriteString("description", $"Read by Isnad; {Codebook.Stamp}. Spans are half open and count Unicode code points of reports.text. An empty cell means that the report does not say or that it stayed unresolved.");
        json.WriteStartArray("resources");
        foreach (var table in _tables) table.Describe(json);
        PackageCodes.Describe(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
