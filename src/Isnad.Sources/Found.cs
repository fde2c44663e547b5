using Isnad.Records;

namespace Isnad.Sources;

/// <summary>What a source holds at one place: a report, or an input that could not be taken and why.</summary>
/// <param name="Place">Where it was found.</param>
public abstract record Found(SourcePlace Place);

/// <summary>A report as a source gave it.</summary>
/// <param name="Place">Where it was found.</param>
/// <param name="Report">The report.</param>
/// <param name="Notes">Doubts about what was read, such as a publication date that is none.</param>
public sealed record FoundReport(SourcePlace Place, Report Report, IReadOnlyList<Note> Notes) : Found(Place);

/// <summary>An input that is no report: broken, in the wrong encoding, too large.</summary>
/// <param name="Place">Where it was found.</param>
/// <param name="Code">A stable code, such as <c>broken-json</c>.</param>
/// <param name="Reason">What is wrong with it, English.</param>
public sealed record RejectedInput(SourcePlace Place, string Code, string Reason) : Found(Place);

/// <summary>A place in an input.</summary>
/// <param name="File">The file, as the caller named it or its folder; <c>-</c> for standard input.</param>
/// <param name="Entry">The entry within a zip archive, or null.</param>
/// <param name="Line">The line where it begins, from 1; 0 for the whole file.</param>
public readonly record struct SourcePlace(string File, string? Entry = null, long Line = 0)
{
    /// <inheritdoc />
    public override string ToString() => File + (Entry is null ? "" : "!" + Entry) + (Line == 0 ? "" : ":" + Line);
}
