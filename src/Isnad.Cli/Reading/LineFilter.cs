namespace Isnad.Cli.Reading;

/// <summary>What became of one item of input: the lines it gives, or the reason why it gives none.</summary>
internal readonly record struct Filtered(InputItem Item, IReadOnlyList<byte[]> Lines, string? Rejected)
{
    public static Filtered Of(InputItem item, params IReadOnlyList<byte[]> lines) => new(item with { Bytes = default }, lines, null);

    public static Filtered Without(InputItem item, string reason) => new(item with { Bytes = default }, [], reason);
}

/// <summary>
/// A pure filter over files: items in, lines out in their order whatever the number of threads, rejected ones to stderr while the rest goes on,
/// progress on a terminal; Ctrl-C ends it after whole lines.
/// </summary>
internal static class LineFilter
{
    /// <summary>The files to go through: those named, else standard input where something is piped into it.</summary>
    /// <exception cref="UsageException">No file is named and standard input is a terminal.</exception>
    public static string[] Files(string[] named, string verb)
    {
        if (named.Length > 0) return named;
        return Console.IsInputRedirected ? ["-"] : throw new UsageException($"name files to {verb}, or - for standard input; see 'isnad {verb} --help'");
    }

    /// <summary>Runs the filter.</summary>
    /// <returns>The exit code: whether all was read or some rejected.</returns>
    /// <exception cref="UsageException"><paramref name="threads"/> is less than 1.</exception>
    public static int Run(IEnumerable<InputItem> items, Func<InputItem, Filtered> work, int threads, bool quiet)
    {
        if (threads < 1) throw new UsageException($"--threads {threads}: at least 1");
        using var interruption = new Interruption();
        using var progress = new Progress(quiet);
        using var output = new LineOutput();
        long done = 0, rejected = 0;
        try
        {
            OrderedPipeline.Run(
                items,
                work,
                result =>
                {
                    foreach (var line in result.Lines) output.Write(line);
                    if (result.Rejected is { } reason)
                    {
                        rejected++;
                        Console.Error.WriteLine(RejectedLine.Of(result.Item, reason));
                    }
                    else
                    {
                        done++;
                    }

                    progress.Show(done, rejected);
                },
                threads,
                interruption.Token);
        }
        finally
        {
            output.Flush();
        }

        return rejected > 0 ? Exit.Partly : Exit.Done;
    }
}
