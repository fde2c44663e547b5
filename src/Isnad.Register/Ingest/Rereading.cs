using Dapper;
using Isnad.Reading;
using Isnad.Records;
using Isnad.Register.Review;
using Isnad.Register.Schema;

namespace Isnad.Register.Ingest;

/// <summary>Reads again what an older reader read. What was read is replaced; what people decided stays and is laid over the new reading.</summary>
public sealed class Rereading
{
    private const int Batch = 64;

    private readonly Store _store;
    private readonly Func<Report, ReadReport> _read;
    private readonly ActorCatalog _actors;

    /// <summary>A rereading of <paramref name="store"/> by <paramref name="reader"/>.</summary>
    public Rereading(Store store, ReportReader reader)
        : this(store, report => ReadReport.Of(reader, report))
    {
    }

    internal Rereading(Store store, Func<Report, ReadReport> read)
    {
        _store = store;
        _read = read;
        _actors = new ActorCatalog(store);
    }

    /// <summary>Reads again every report whose reading is not this program's. Resumable: what is done is not done twice.</summary>
    /// <param name="all">Every report, whoever read it.</param>
    /// <param name="progress">Called after each commit with the number of reports read so far.</param>
    /// <param name="stop">Asks it to stop after the batch at hand.</param>
    /// <returns>How many reports were read again.</returns>
    public long Run(bool all, Action<long>? progress = null, CancellationToken stop = default)
    {
        long done = 0, after = 0;
        var version = ReaderVersion.Current;
        while (!stop.IsCancellationRequested)
        {
            var rows = _store.Connection.Query<StoredReport>(
                $"SELECT {StoredReport.Columns} FROM report r JOIN reading g ON g.report = r.report WHERE r.report > @after "
                + (all ? "" : "AND (g.reader <> @Reader OR g.model <> @Model) ") + "ORDER BY r.report LIMIT @Batch",
                new { after, version.Reader, version.Model, Batch }).ToList();
            if (rows.Count == 0) break;
            after = rows[^1].Number;
            var read = rows.AsParallel().AsOrdered().Select(r => _read(r.ToReport())).ToList();
            Commit(rows, read);
            done += rows.Count;
            progress?.Invoke(done);
        }

        // Where a tenth of the index is left over, it is worth the while to make it anew.
        var index = new WordIndex(_store);
        if (done > 0 && !stop.IsCancellationRequested && index.Stale * 10 > _store.Connection.ExecuteScalar<long>("SELECT count(*) FROM reading")) index.Rebuild(stop: stop);
        return done;
    }

    private void Commit(List<StoredReport> reports, List<ReadReport> readings)
    {
        try
        {
            using var transaction = _store.Connection.BeginTransaction();
            _store.Dialect.LockForWriting(transaction);
            var next = _store.Connection.ExecuteScalar<long>("SELECT max(reading) FROM reading");
            var numbers = reports.Select(r => r.Number).ToArray();
            var mine = _store.Dialect.In("report", "numbers");
            _store.Dialect.ForgetWords(transaction, numbers);
            foreach (var table in Tables.OfReading)
                _store.Connection.Execute($"DELETE FROM {table.Name} WHERE {mine}", new { numbers });
            _store.Connection.Execute($"DELETE FROM unlinked WHERE {mine}", new { numbers });
            var rows = new RowSet();
            var words = new List<ReportWords>();
            for (var i = 0; i < reports.Count; i++)
            {
                next++;
                Ingestion.AddReading(rows, words, readings[i], numbers[i], next, _store.Now(), _actors, StandingDecisions.Of(_store, numbers[i]));
                rows.Add(Tables.Unlinked, numbers[i], 0);
            }

            rows.Write(_store.Dialect, transaction, [Tables.Actor, .. Tables.OfReading, Tables.Unlinked]);
            _store.Dialect.InsertWords(transaction, words);
            transaction.Commit();
        }
        catch
        {
            _actors.Forget();
            throw;
        }
    }
}
