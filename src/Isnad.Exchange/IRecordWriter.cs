using Isnad.Records;

namespace Isnad.Exchange;

/// <summary>Writes records one after the other in one format. Disposing finishes the output.</summary>
/// <remarks>One thread at a time. The same records in the same order give the same bytes. Memory does not grow with the number of records, except for GEXF.</remarks>
public interface IRecordWriter : IDisposable
{
    /// <summary>Adds one record.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    void Write(Record record);
}
