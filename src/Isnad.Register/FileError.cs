using Isnad.Register.Arms.Shapes;

namespace Isnad.Register;

/// <summary>Why a file cannot be imported, with the place.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Row">Line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Name of the column, property or element, or null for the row as a whole.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record FileError(string File, int Row, string? Column, string Message)
{
    /// <inheritdoc />
    public override string ToString() => Row == 0 ? $"{File}: {Message}" : Column is null ? $"{File}:{Row}: {Message}" : $"{File}:{Row}: column {Column}: {Message}";

    internal static IReadOnlyList<FileError> Of(Complaints complaints) => [.. complaints.Errors.Select(e => new FileError(e.File, e.Row, e.Column, e.Message))];
}
