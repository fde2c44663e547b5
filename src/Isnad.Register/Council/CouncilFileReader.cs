using System.Security.Cryptography;
using Isnad.Register.Arms.Shapes;
using Isnad.Register.Council.Shapes;

namespace Isnad.Register.Council;

/// <summary>Reads files of the Council register in the shapes of <see cref="CouncilShape"/>, which it tells apart by what they hold.</summary>
/// <remarks>Pure and thread-safe. A file is either read whole or refused with every error named by row and column. Nothing that an XML file points to is fetched.</remarks>
public static class CouncilFileReader
{
    /// <summary>Reads <paramref name="bytes"/>; <paramref name="name"/> is the file's name without folders.</summary>
    public static CouncilFileResult Read(string name, byte[] bytes)
    {
        var complaints = new Complaints(name);
        var (shape, items) = Items(name, bytes, complaints);
        if (!complaints.Any && items.Count == 0) complaints.Add(0, null, "no items in it");
        return complaints.Any
            ? new CouncilFileResult(null, FileError.Of(complaints))
            : new CouncilFileResult(new CouncilFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), shape, items), []);
    }

    private static (CouncilShape Shape, List<CouncilItem> Items) Items(string name, byte[] bytes, Complaints complaints)
    {
        switch (FirstSign(bytes))
        {
            case (byte)'<': return (CouncilShape.Akn4Un, AknShape.Read(name, bytes, complaints));
            case 0:
                complaints.Add(0, null, "the file is empty");
                return (CouncilShape.VoteLines, []);
        }

        if (FileText.Decode(bytes, complaints) is not { } text) return (CouncilShape.VoteLines, []);
        if (FirstSign(bytes) is (byte)'{' or (byte)'[') return (CouncilShape.VoteLines, VoteLinesShape.Read(name, text, complaints));
        var rows = CsvRows.Of(text, complaints);
        if (complaints.Any || rows.Count == 0) return (CouncilShape.VetoList, []);
        if (VetoListShape.Is(rows[0])) return (CouncilShape.VetoList, VetoListShape.Read(name, rows, complaints));
        if (LibraryVotesShape.Is(rows[0])) return (CouncilShape.LibraryVotes, LibraryVotesShape.Read(name, rows, complaints));
        if (LibraryRecordsShape.Is(rows[0])) return (CouncilShape.LibraryRecords, LibraryRecordsShape.Read(name, rows, complaints));
        complaints.Add(rows[0].Line, null, "column names that no known shape has (AKN4UN XML, UN JSON Lines of votes, list of vetoes, UN Digital Library votes or records)");
        return (CouncilShape.VetoList, []);
    }

    /// <summary>The first byte that is neither a mark of byte order nor white space; 0 where there is none. UTF-16 XML begins with its own sign.</summary>
    private static byte FirstSign(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && bytes.Length > 3) return bytes[2];
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) && bytes.Length > 3) return bytes[3];
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        return bytes.IsEmpty ? (byte)0 : bytes[0];
    }
}
