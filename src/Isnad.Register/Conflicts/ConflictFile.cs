namespace Isnad.Register.Conflicts;

/// <summary>A file about armed conflicts, read whole.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Years">UCDP/PRIO's conflict-years; empty for a file of agreements.</param>
/// <param name="Agreements">PA-X's agreements; empty for a file of conflict-years.</param>
public sealed record ConflictFile(string Name, string Sha256, IReadOnlyList<ConflictYear> Years, IReadOnlyList<Agreement> Agreements);

/// <summary>What came of reading a file: the file, or the errors that forbid importing any of it.</summary>
/// <param name="File">The file, or null where there are errors.</param>
/// <param name="Errors">The errors in order of their rows; empty where the file is sound.</param>
public sealed record ConflictFileResult(ConflictFile? File, IReadOnlyList<FileError> Errors);
