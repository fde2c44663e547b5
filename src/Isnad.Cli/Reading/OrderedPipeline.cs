using System.Threading.Channels;

namespace Isnad.Cli.Reading;

/// <summary>Works on batches of items on every core and hands the results on in the order of the items.</summary>
/// <remarks>Memory is bounded: at most a few batches a core are under way. The order, and so the output, does not depend on the number of cores.</remarks>
internal static class OrderedPipeline
{
    private const int Batch = 16;

    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> emit, int threads,
        CancellationToken cancel)
    {
        if (threads <= 1)
        {
            foreach (var item in items)
            {
                cancel.ThrowIfCancellationRequested();
                emit(work(item));
            }

            return;
        }

        var channel = Channel.CreateBounded<Task<TResult[]>>(new BoundedChannelOptions(threads * 4) { SingleReader = true, SingleWriter = true });
        using var gate = new SemaphoreSlim(threads);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var producer = Task.Run(() => Produce(items, work, channel.Writer, gate, stop.Token), CancellationToken.None);
        try
        {
            while (channel.Reader.WaitToReadAsync(cancel).AsTask().GetAwaiter().GetResult())
                while (channel.Reader.TryRead(out var batch))
                    foreach (var result in batch.GetAwaiter().GetResult()) emit(result);
            producer.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            // The producer must not outlive the gate; what it says after a stop is no news.
            try
            {
                producer.GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
            }
        }
    }

    private static async Task Produce<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work,
        ChannelWriter<Task<TResult[]>> writer, SemaphoreSlim gate, CancellationToken stop)
    {
        var running = new List<Task>();
        try
        {
            foreach (var batch in items.Chunk(Batch))
            {
                await gate.WaitAsync(stop).ConfigureAwait(false);
                var task = Task.Run(
                    () =>
                    {
                        try
                        {
                            return Array.ConvertAll(batch, item => work(item));
                        }
                        finally
                        {
                            gate.Release();
                        }
                    },
                    CancellationToken.None);
                running.RemoveAll(t => t.IsCompleted);
                running.Add(task);
                await writer.WriteAsync(task, stop).ConfigureAwait(false);
            }

            writer.Complete();
        }
        catch (Exception e)
        {
            // An unreadable file must reach the one who waits for results, not only end the stream.
            writer.TryComplete(e is OperationCanceledException ? null : e);
            throw;
        }
        finally
        {
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
