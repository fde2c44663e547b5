using Dapper;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Ingest;

/// <summary>The full-text index as a whole. SQLite's holds no text and so cannot take a reading's words out; it is made anew instead.</summary>
public sealed class WordIndex(Store store)
{
    private const int Batch = 500;

    /// <summary>Entries of readings that are no longer there: they take room and bend the ranking, but are never found.</summary>
    public long Stale => store.Connection.ExecuteScalar<long>(store.Dialect.StaleWords);

    /// <summary>Makes the index anew from the reports' texts. Stopped or killed, it leaves the old one.</summary>
    /// <param name="progress">Called with the number of reports indexed so far.</param>
    /// <param name="stop">Asks it to stop soon.</param>
    /// <returns>How many reports are indexed; 0 where it was stopped.</returns>
    public long Rebuild(Action<long>? progress = null, CancellationToken stop = default)
    {
        var analysis = TextAnalysis.Create();
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        store.Connection.Execute(store.Dialect.ClearWords, transaction: transaction);
        long after = 0, done = 0;
        while (true)
        {
            if (stop.IsCancellationRequested) return 0;
            var rows = store.Connection.Query<(long Report, long Reading, string? Title, string Text)>(
                "SELECT r.report, g.reading, r.title, r.text FROM report r JOIN reading g ON g.report = r.report WHERE r.report > @after ORDER BY r.report LIMIT @Batch",
                new { after, Batch }, transaction).ToList();
            if (rows.Count == 0) break;
            after = rows[^1].Report;
            store.Dialect.InsertWords(transaction, [.. rows.AsParallel().AsOrdered().Select(r => WordForms.Of(r.Reading, analysis.Analyse(ReportOf(r.Title, r.Text))))]);
            done += rows.Count;
            progress?.Invoke(done);
        }

        transaction.Commit();
        return done;
    }

    /// <summary>Packs the file, or the database's tables, and gives the room back that nothing holds any more.</summary>
    public void Compact() => store.Connection.Execute("VACUUM", commandTimeout: 0);

    private static Report ReportOf(string? title, string text) => title is null ? Report.Of(null, text) : Report.Of(title, text.Length > title.Length ? text[(title.Length + 1)..] : "");
}
