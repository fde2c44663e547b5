using System.Text;
using System.Threading.Channels;
using Dapper;
using Isnad.Reading;
using Isnad.Register.Review;
using Isnad.Register.Schema;

namespace Isnad.Register.Ingest;

/// <summary>Takes reports in: reads them on many threads and commits them in input order, a batch at a time.</summary>
/// <remarks>
/// A report that the register holds already is passed over, so a run that was stopped goes on where it left off when it is started
/// again. Batches are cut by input count alone: the same inputs give the same rows, however many threads read.
/// </remarks>
public sealed class Ingestion
{
    private readonly Store _store;
    private readonly Func<Input, ReadReport> _read;
    private readonly ActorCatalog _actors;

    /// <summary>An ingest into <paramref name="store"/> by <paramref name="reader"/>.</summary>
    public Ingestion(Store store, ReportReader reader)
        : this(store, input => ReadReport.Of(reader, input.Report!, input.Notes))
    {
    }

    internal Ingestion(Store store, Func<Input, ReadReport> read)
    {
        _store = store;
        _read = read;
        _actors = new ActorCatalog(store);
    }

    /// <summary>Takes everything in. Stopped early by <paramref name="stop"/>, it commits nothing more and returns.</summary>
    /// <param name="inputs">Reports and rejected inputs, in order; enumerated on a thread of its own.</param>
    /// <param name="options">How many at a time.</param>
    /// <param name="progress">Called after each commit, on the calling thread.</param>
    /// <param name="stop">Asks it to stop after the batch at hand.</param>
    public IngestProgress Run(IEnumerable<Input> inputs, IngestOptions options, Action<IngestProgress>? progress = null, CancellationToken stop = default)
    {
        var queue = Channel.CreateBounded<Task<Prepared>>(new BoundedChannelOptions(options.Readers * 16) { SingleReader = true, SingleWriter = true });
        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(stop);
        // Identities that are on their way but not yet to be seen in the database.
        var underway = new HashSet<string>(StringComparer.Ordinal);
        var producer = Task.Run(() => Produce(inputs, options, queue.Writer, underway, abandon.Token), CancellationToken.None);
        var state = new IngestProgress(0, 0, 0, 0, 0, []);
        var batch = new List<Prepared>(options.Batch);
        try
        {
            while (queue.Reader.WaitToReadAsync(stop).AsTask().GetAwaiter().GetResult())
            {
                while (queue.Reader.TryRead(out var task))
                {
                    batch.Add(task.GetAwaiter().GetResult());
                    if (batch.Count == options.Batch) Flush();
                    stop.ThrowIfCancellationRequested();
                }
            }

            producer.GetAwaiter().GetResult();
            Flush();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What is committed stays; the rest comes in with the next run.
        }
        finally
        {
            abandon.Cancel();
            try
            {
                producer.GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                // Asked for just above.
            }
        }

        return state;

        void Flush()
        {
            if (batch.Count == 0) return;
            state = Commit(batch, state);
            lock (underway)
            {
                foreach (var item in batch)
                    if (item.Identity is not null && item.Read is not null) underway.Remove(item.Identity);
            }

            batch.Clear();
            progress?.Invoke(state);
        }
    }

    private async Task Produce(IEnumerable<Input> inputs, IngestOptions options, ChannelWriter<Task<Prepared>> queue, HashSet<string> underway, CancellationToken stop)
    {
        using var readers = new SemaphoreSlim(options.Readers);
        using var known = _store.Again();
        List<Task> running = [];
        try
        {
            foreach (var input in inputs)
            {
                stop.ThrowIfCancellationRequested();
                if (input.Report is not { } report)
                {
                    await queue.WriteAsync(Task.FromResult(new Prepared(input, null, null)), stop);
                    continue;
                }

                var identity = Identity.Of(report);
                bool seen;
                lock (underway) seen = !underway.Add(identity);
                if (!seen && known.Connection.ExecuteScalar<long>("SELECT count(*) FROM report WHERE identity = @identity", new { identity }) > 0)
                {
                    seen = true;
                    lock (underway) underway.Remove(identity);
                }

                if (seen)
                {
                    await queue.WriteAsync(Task.FromResult(new Prepared(input with { Report = null }, identity, null)), stop);
                    continue;
                }

                await readers.WaitAsync(stop);
                var task = Task.Run(() =>
                {
                    try
                    {
                        return new Prepared(input, identity, _read(input));
                    }
                    finally
                    {
                        readers.Release();
                    }
                }, CancellationToken.None);
                running.RemoveAll(t => t.IsCompleted);
                running.Add(task);
                await queue.WriteAsync(task, stop);
            }

            queue.Complete();
        }
        catch (Exception e)
        {
            // The consumer rethrows it.
            queue.Complete(e);
            if (e is not OperationCanceledException) throw;
        }
        finally
        {
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private IngestProgress Commit(List<Prepared> batch, IngestProgress state)
    {
        try
        {
            using var transaction = _store.Connection.BeginTransaction();
            _store.Dialect.LockForWriting(transaction);
            var now = _store.Now();
            var fresh = Fresh(batch);
            var report = _store.Connection.ExecuteScalar<long>("SELECT coalesce(max(report), 0) FROM report");
            var reading = _store.Connection.ExecuteScalar<long>("SELECT coalesce(max(reading), 0) FROM reading");
            var rows = new RowSet();
            var words = new List<ReportWords>();
            List<long> stored = [];
            long bytes = 0;
            foreach (var item in batch)
            {
                if (item.Input.Rejection is { } rejection) Reject(item.Input, rejection, now);
                if (item.Read is not { } read || !fresh.Remove(item.Identity!)) continue;
                var r = read.Record.Report;
                report++;
                reading++;
                bytes += Encoding.UTF8.GetByteCount(r.Text);
                rows.Add(Tables.Report, report, item.Identity, r.Id, r.Sha256, r.Url, r.Outlet, r.Author, r.Title, r.Published, r.Language, r.Text,
                    item.Input.File, item.Input.Entry, item.Input.Line, now);
                AddReading(rows, words, read, report, reading, now, _actors, StandingDecisions.None);
                foreach (var hash in read.Shingles) rows.Add(Tables.Shingle, hash, report);
                rows.Add(Tables.Unlinked, report, 0);
                stored.Add(report);
            }

            rows.Write(_store.Dialect, transaction, [Tables.Actor, Tables.Report, .. Tables.OfReading, Tables.Shingle, Tables.Unlinked]);
            _store.Dialect.InsertWords(transaction, words);
            transaction.Commit();
            var rejected = batch.Count(i => i.Input.Rejection is not null);
            return new IngestProgress(state.Seen + batch.Count, state.Stored + stored.Count, state.Known + batch.Count - stored.Count - rejected,
                state.Rejected + rejected, state.Bytes + bytes, stored);
        }
        catch
        {
            _actors.Forget();
            throw;
        }
    }

    internal static void AddReading(RowSet rows, List<ReportWords> words, ReadReport read, long report, long reading, string now, ActorCatalog actors, StandingDecisions decisions)
    {
        var (agency, start, end) = read.Agency;
        rows.Add(Tables.Reading, report, reading, ReaderVersion.Current.Reader, ReaderVersion.Current.Model, agency, start, end, now, read.Body);
        RecordRows.Add(rows, read.Record, report, actors, decisions);
        words.Add(read.Words with { Reading = reading });
    }

    /// <summary>Identities of the batch that no other writer has stored meanwhile.</summary>
    private HashSet<string> Fresh(List<Prepared> batch)
    {
        var fresh = batch.Where(i => i.Read is not null).Select(i => i.Identity!).ToHashSet(StringComparer.Ordinal);
        if (fresh.Count > 0)
            fresh.ExceptWith(_store.Connection.Query<string>($"SELECT identity FROM report WHERE {_store.Dialect.In("identity", "all")}", new { all = fresh.ToArray() }));
        return fresh;
    }

    private void Reject(Input input, (string Code, string Reason) rejection, string now) =>
        _store.Connection.Execute("""
            INSERT INTO rejected_input (file, entry, line, code, reason, seen) VALUES (@file, @entry, @line, @code, @reason, @now)
            ON CONFLICT (file, entry, line, code) DO UPDATE SET reason = excluded.reason, seen = excluded.seen
            """,
            new { file = input.File, entry = input.Entry ?? "", line = input.Line, code = rejection.Code, reason = rejection.Reason, now });

    private sealed record Prepared(Input Input, string? Identity, ReadReport? Read);
}
