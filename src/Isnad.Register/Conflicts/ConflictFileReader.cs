using System.Security.Cryptography;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Conflicts;

/// <summary>Reads files about armed conflicts: UCDP/PRIO's conflict-years and PA-X's agreements, told apart by their columns.</summary>
/// <remarks>Pure and thread-safe. A file is either read whole or refused with every error named by row and column.</remarks>
public static class ConflictFileReader
{
    /// <summary>Reads <paramref name="bytes"/>; <paramref name="name"/> is the file's name without folders.</summary>
    public static ConflictFileResult Read(string name, byte[] bytes)
    {
        var complaints = new Complaints(name);
        List<ConflictYear> years = [];
        List<Agreement> agreements = [];
        if (FileText.Decode(bytes, complaints) is { } text && CsvRows.Of(text, complaints) is var rows && !complaints.Any)
        {
            if (rows.Count == 0) complaints.Add(0, null, "the file is empty");
            else if (PaxShape.Is(rows[0])) agreements = PaxShape.Read(rows, complaints);
            else if (UcdpShape.Is(rows[0])) years = UcdpShape.Read(rows, complaints);
            else complaints.Add(rows[0].Line, null, "neither UCDP's column conflict_id nor PA-X's AgtId");
        }

        if (!complaints.Any && years.Count + agreements.Count == 0) complaints.Add(0, null, "no rows under the column names");
        return complaints.Any ? new ConflictFileResult(null, FileError.Of(complaints))
            : new ConflictFileResult(new ConflictFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), years, agreements), []);
    }
}
