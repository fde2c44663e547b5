namespace Isnad.Register.Council;

/// <summary>How explicit an invocation of Article 99 was.</summary>
public enum Explicitness
{
    /// <summary>The Article is named, or the sources agree that it was invoked.</summary>
    Explicit,

    /// <summary>Worded so, without naming the Article.</summary>
    Implicit,

    /// <summary>Only some sources count it.</summary>
    Disputed,
}

/// <summary>A time when a Secretary-General brought a matter to the Council under Article 99 of the Charter.</summary>
/// <param name="Date">Day, <c>yyyy-MM-dd</c>, or month.</param>
/// <param name="SecretaryGeneral">Who.</param>
/// <param name="Situation">On what.</param>
/// <param name="Symbol">Symbol of the letter, or null.</param>
/// <param name="Explicitness">How explicit it was.</param>
/// <param name="Result">What the Council did, or null.</param>
/// <param name="Open">What is not certain, or null.</param>
/// <param name="Sources">Publications that tell of it.</param>
public sealed record Article99(string Date, string SecretaryGeneral, string Situation, string? Symbol, Explicitness Explicitness, string? Result, string? Open, IReadOnlyList<string> Sources)
{
    /// <summary>The known cases, oldest first.</summary>
    public static IReadOnlyList<Article99> All { get; } = Load();

    internal int Year => int.Parse(Date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string ToString() => $"{Date} {SecretaryGeneral}, {Situation} ({Explicitness.ToString().ToLowerInvariant()}{(Symbol is null ? "" : ", " + Symbol)})";

    private static List<Article99> Load()
    {
        var table = ShippedTable.Load("council/article99.tsv");
        return
        [
            .. table.Rows.Select(r => new Article99(table.Cell(r.Cells, "date"), table.Cell(r.Cells, "secretary_general"), table.Cell(r.Cells, "situation"),
                table.Optional(r.Cells, "symbol"), Enum.Parse<Explicitness>(table.Cell(r.Cells, "explicitness"), ignoreCase: true), table.Optional(r.Cells, "result"),
                table.Optional(r.Cells, "open"), table.List(r.Cells, "source"))).OrderBy(a => a.Date, StringComparer.Ordinal),
        ];
    }
}
