namespace Isnad.Register.Arms;

/// <summary>A file within a release.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Scope">What it says it holds, or null.</param>
/// <param name="Rows">How many rows came from it.</param>
public sealed record ArmsSourceFile(string Name, string Sha256, ArmsShape Shape, string? Scope, int Rows);

/// <summary>One release of one register: what its publisher said at one time. Releases are kept apart, as each revises the past.</summary>
public sealed record ArmsRelease
{
    /// <summary>The register: <c>sipri</c>, <c>unroca</c>, <c>att</c>, <c>hand</c>.</summary>
    public required string Register { get; init; }

    /// <summary>The day on which it was generated, <c>yyyy-MM-dd</c>, or the analyst's own label.</summary>
    public required string Label { get; init; }

    /// <summary>The files that it came in.</summary>
    public IReadOnlyList<ArmsSourceFile> Files { get; init; } = [];

    /// <summary>Deals.</summary>
    public IReadOnlyList<ArmsDeal> Deals { get; init; } = [];

    /// <summary>Deliveries.</summary>
    public IReadOnlyList<ArmsDelivery> Deliveries { get; init; } = [];

    /// <summary>Cells of TIV tables.</summary>
    public IReadOnlyList<TivCell> Tiv { get; init; } = [];

    /// <summary>States' own reports.</summary>
    public IReadOnlyList<StateReport> Reports { get; init; } = [];

    /// <summary>Register and label, as printed: <c>sipri 2024-10-13</c>.</summary>
    public string Name => $"{Register} {Label}";

    /// <summary>The register that files of a shape belong to.</summary>
    public static string RegisterOf(ArmsShape shape) => shape switch
    {
        ArmsShape.UnRegister => "unroca",
        ArmsShape.TradeTreaty => "att",
        ArmsShape.HandKept => "hand",
        _ => "sipri",
    };

    /// <summary>A release of files read together, without a store.</summary>
    public static ArmsRelease Of(string register, string label, IEnumerable<ArmsFile> files)
    {
        List<ArmsFile> all = [.. files];
        return new ArmsRelease
        {
            Register = register,
            Label = label,
            Files = [.. all.Select(f => new ArmsSourceFile(f.Name, f.Sha256, f.Shape, f.Scope, f.Count))],
            Deals = [.. all.SelectMany(f => f.Deals)],
            Deliveries = [.. all.SelectMany(f => f.Deliveries)],
            Tiv = [.. all.SelectMany(f => f.Tiv)],
            Reports = [.. all.SelectMany(f => f.Reports)],
        };
    }
}
