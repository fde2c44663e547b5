using Dapper;
using Isnad.Records;
using Isnad.Register.Ingest;
using Isnad.Register.Review;

namespace Isnad.Register;

/// <summary>A record with its number in the register.</summary>
/// <param name="Report">The report's number, the <c>report</c> column of every table.</param>
/// <param name="Reader">Which reader made the record.</param>
/// <param name="Record">The record as it was read, untouched by decisions.</param>
public sealed record StoredRecord(long Report, ReaderVersion Reader, Record Record);

/// <summary>The records of a register, for those who pass them on.</summary>
public static class StoredRecords
{
    /// <summary>All records in the order in which they came in, a few in memory at a time.</summary>
    public static IEnumerable<StoredRecord> Records(this Store store)
    {
        long after = 0;
        while (true)
        {
            var rows = store.Connection.Query<Row>($"{Select} WHERE r.report > @after ORDER BY r.report LIMIT 100", new { after }).ToList();
            if (rows.Count == 0) yield break;
            foreach (var row in rows) yield return row.ToRecord();
            after = rows[^1].Number;
        }
    }

    /// <summary>As <see cref="Records"/>, with what people put right laid over them and without what they rejected.</summary>
    public static IEnumerable<StoredRecord> ReviewedRecords(this Store store)
    {
        var reviewed = store.Connection.Query<long>("SELECT DISTINCT report FROM decision").ToHashSet();
        foreach (var stored in store.Records())
            yield return reviewed.Contains(stored.Report) ? stored with { Record = CorrectedRecord.WithoutRejected(stored.Record, StandingDecisions.Of(store, stored.Report)) } : stored;
    }

    /// <summary>The record of one report, or null where the register has no such report.</summary>
    public static StoredRecord? Record(this Store store, long report) =>
        store.Connection.QueryFirstOrDefault<Row>($"{Select} WHERE r.report = @report", new { report })?.ToRecord();

    private const string Select = $"SELECT {StoredReport.Columns}, g.reader AS Reader, g.model AS Model, g.record AS Body FROM report r JOIN reading g ON g.report = r.report";

    private sealed record Row : StoredReport
    {
        public string Reader { get; init; } = "";

        public string Model { get; init; } = "";

        public byte[] Body { get; init; } = [];

        public StoredRecord ToRecord() => new(Number, new ReaderVersion(Reader, Model), RecordBody.Unpack(Body, Text));
    }
}
