namespace Isnad.Register.Ingest;

/// <summary>How reports are taken in.</summary>
public sealed record IngestOptions
{
    /// <summary>Reports read at the same time.</summary>
    public int Readers { get; init; } = Environment.ProcessorCount;

    /// <summary>Inputs that are committed together, in input order.</summary>
    public int Batch { get; init; } = 128;
}

/// <summary>How far an ingest has come; every number counts what is committed.</summary>
/// <param name="Seen">Inputs looked at.</param>
/// <param name="Stored">Reports stored by this run.</param>
/// <param name="Known">Reports that the register held already.</param>
/// <param name="Rejected">Inputs that are no report.</param>
/// <param name="Bytes">Bytes of text stored by this run, UTF-8.</param>
/// <param name="Reports">Numbers of the reports that the last batch stored.</param>
public sealed record IngestProgress(long Seen, long Stored, long Known, long Rejected, long Bytes, IReadOnlyList<long> Reports);
