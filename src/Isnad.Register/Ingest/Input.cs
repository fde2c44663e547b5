using Isnad.Records;

namespace Isnad.Register.Ingest;

/// <summary>One input: a report, or what was wrong with it, and where it stood.</summary>
/// <param name="File">The file, or another name of the source.</param>
/// <param name="Entry">The entry within an archive, or null.</param>
/// <param name="Line">The line where it begins, from 1; 0 for the whole file.</param>
/// <param name="Report">The report; null for a rejected input.</param>
/// <param name="Rejection">Code and reason of the rejection; null for a report.</param>
/// <param name="Notes">Doubts of whoever took the report from its source; they go into its record.</param>
public sealed record Input(string File, string? Entry, long Line, Report? Report, (string Code, string Reason)? Rejection = null, IReadOnlyList<Note>? Notes = null);
