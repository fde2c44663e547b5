namespace Isnad.Register.Arms;

/// <summary>The shapes of file that the arms register reads.</summary>
public enum ArmsShape
{
    /// <summary>SIPRI trade register, RTF, to about 2016.</summary>
    RegisterRtf,

    /// <summary>SIPRI trade register, CSV with short column names, 2017 to 2022.</summary>
    RegisterLegacy,

    /// <summary>SIPRI trade register, CSV with unnamed columns of question marks, from 2023.</summary>
    Register,

    /// <summary>SIPRI deliveries, CSV with deal ids, from 2024.</summary>
    Deliveries,

    /// <summary>SIPRI table of TIV by year, old or new.</summary>
    TivTable,

    /// <summary>Reports to the UN Register of Conventional Arms, CSV.</summary>
    UnRegister,

    /// <summary>Annual reports under the Arms Trade Treaty, CSV.</summary>
    TradeTreaty,

    /// <summary>A register kept by hand, CSV; columns in <c>docs/arms.md</c>.</summary>
    HandKept,
}

/// <summary>A file of an arms register, read and checked.</summary>
public sealed record ArmsFile
{
    /// <summary>Its name, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Which shape it has.</summary>
    public required ArmsShape Shape { get; init; }

    /// <summary>Day it was generated as <c>yyyy-MM-dd</c>, from its preamble, else from its name; null where neither says.</summary>
    public string? Generated { get; init; }

    /// <summary>What it says it holds (the first line of its preamble), or null.</summary>
    public string? Scope { get; init; }

    /// <summary>Deals, of trade registers and hand-kept ones.</summary>
    public IReadOnlyList<ArmsDeal> Deals { get; init; } = [];

    /// <summary>Deliveries.</summary>
    public IReadOnlyList<ArmsDelivery> Deliveries { get; init; } = [];

    /// <summary>Cells of a TIV table.</summary>
    public IReadOnlyList<TivCell> Tiv { get; init; } = [];

    /// <summary>States' own reports.</summary>
    public IReadOnlyList<StateReport> Reports { get; init; } = [];

    /// <summary>How many rows it holds, of whatever kind.</summary>
    public int Count => Deals.Count + Deliveries.Count + Tiv.Count + Reports.Count;
}

/// <summary>Why a file cannot be imported, with the place.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Row">Line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Name or number of the column, or null for the row as a whole.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record ArmsFileError(string File, int Row, string? Column, string Message)
{
    /// <inheritdoc />
    public override string ToString() => Row == 0 ? $"{File}: {Message}"
        : Column is null ? $"{File}:{Row}: {Message}" : $"{File}:{Row}: column {Column}: {Message}";
}

/// <summary>What came of reading a file: the file, or the errors that forbid importing any of it.</summary>
/// <param name="File">The file, or null where there are errors.</param>
/// <param name="Errors">The errors in order of their rows; empty where the file is sound.</param>
public sealed record ArmsFileResult(ArmsFile? File, IReadOnlyList<ArmsFileError> Errors);
