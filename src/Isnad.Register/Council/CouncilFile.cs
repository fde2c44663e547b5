namespace Isnad.Register.Council;

/// <summary>The shapes of files that the Council register reads.</summary>
public enum CouncilShape
{
    /// <summary>A document of the United Nations in Akoma Ntoso for the United Nations (AKN4UN) XML.</summary>
    Akn4Un,

    /// <summary>The United Nations' JSON Lines of resolutions with their votes.</summary>
    VoteLines,

    /// <summary>A CSV list of vetoes, one row each.</summary>
    VetoList,

    /// <summary>The UN Digital Library's voting CSV, one row a member's vote.</summary>
    LibraryVotes,

    /// <summary>The Corpus of Resolutions' CSV of the UN Digital Library's records, one row a resolution.</summary>
    LibraryRecords,
}

/// <summary>A file read whole.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Sha256">SHA-256 of its bytes, hexadecimal.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Items">Its items in order.</param>
public sealed record CouncilFile(string Name, string Sha256, CouncilShape Shape, IReadOnlyList<CouncilItem> Items);

/// <summary>What came of reading a file: the file, or the errors that forbid importing any of it.</summary>
/// <param name="File">The file, or null where there are errors.</param>
/// <param name="Errors">The errors in order of their rows; empty where the file is sound.</param>
public sealed record CouncilFileResult(CouncilFile? File, IReadOnlyList<FileError> Errors);
