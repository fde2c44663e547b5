using System.Globalization;
using System.Security.Cryptography;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Arms;

/// <summary>Reads files of arms registers in the shapes of <see cref="ArmsShape"/>, which it tells apart by their columns.</summary>
/// <remarks>Pure and thread-safe. A file is either read whole or refused with every error named by row and column.</remarks>
public static class ArmsFileReader
{
    private static readonly string[] DateForms = ["d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "MMMM d, yyyy"];

    /// <summary>Reads <paramref name="bytes"/>; <paramref name="name"/> is the file's name without folders.</summary>
    public static ArmsFileResult Read(string name, ReadOnlySpan<byte> bytes)
    {
        var complaints = new Complaints(name);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var text = FileText.Decode(bytes, complaints);
        if (text is null) return new ArmsFileResult(null, complaints.Errors);
        if (text.Trim().Length == 0) complaints.Add(0, null, "the file is empty");
        var file = text.TrimStart().StartsWith("{\\rtf", StringComparison.Ordinal)
            ? ReadRtf(name, hash, text, complaints)
            : ReadCsv(name, hash, text, complaints);
        if (file is { Count: 0 }) complaints.Add(0, null, "no rows under the column names");
        return complaints.Any || file is null ? new ArmsFileResult(null, complaints.Errors) : new ArmsFileResult(file, []);
    }

    private static ArmsFile ReadRtf(string name, string hash, string text, Complaints complaints)
    {
        var rows = RtfTable.Of(text, complaints);
        var deals = RtfRegisterShape.Read(rows, complaints);
        return new ArmsFile
        {
            Name = name, Sha256 = hash, Shape = ArmsShape.RegisterRtf, Deals = deals, Scope = rows.Count > 0 ? rows[0].Cell(0) : null,
            Generated = GeneratedIn(rows, rows.Count) ?? DateIn(name),
        };
    }

    private static ArmsFile? ReadCsv(string name, string hash, string text, Complaints complaints)
    {
        var rows = CsvRows.Of(text, complaints);
        if (complaints.Any) return null;
        // SIPRI puts about a dozen lines of explanation above the column names.
        for (var i = 0; i < Math.Min(rows.Count, 40); i++)
        {
            var scope = i > 0 && rows[0].Cell(0).Length > 0 ? rows[0].Cell(0) : null;
            var file = new ArmsFile { Name = name, Sha256 = hash, Shape = ArmsShape.HandKept, Scope = scope, Generated = GeneratedIn(rows, i) ?? DateIn(name) };
            var row = rows[i];
            if (DeliveriesShape.Is(row)) return file with { Shape = ArmsShape.Deliveries, Deliveries = DeliveriesShape.Read(rows, i, complaints) };
            if (LegacyRegisterShape.Is(row)) return file with { Shape = ArmsShape.RegisterLegacy, Deals = LegacyRegisterShape.Read(rows, i, complaints) };
            if (RegisterShape.Is(row)) return file with { Shape = ArmsShape.Register, Deals = RegisterShape.Read(rows, i, complaints) };
            if (HandKeptShape.Is(row)) return file with { Deals = HandKeptShape.Read(rows, i, complaints) };
            if (StateReportShape.Is(row))
                return file with { Shape = StateReportShape.ShapeOf(row, scope ?? ""), Reports = StateReportShape.Read(rows, i, complaints) };
            if (TivTableShape.Is(row)) return file with { Shape = ArmsShape.TivTable, Tiv = TivTableShape.Read(rows, i, scope, complaints) };
        }

        complaints.Add(0, null, "no row of column names that any known shape has (SIPRI register, deliveries or TIV table, UN Register, ATT report, hand-kept)");
        return null;
    }

    private static string? GeneratedIn(List<CsvRow> rows, int before)
    {
        for (var i = 0; i < before; i++)
        {
            var line = string.Join(",", rows[i].Cells);
            var at = line.IndexOf("enerated:", StringComparison.Ordinal);
            if (at < 0) continue;
            var words = line[(at + "enerated:".Length)..].Trim(' ', ',').Split(' ');
            var date = string.Join(' ', words.Take(3)).Trim(',');
            if (DateOnly.TryParseExact(date, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                || DateOnly.TryParseExact(words[0], DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static string? DateIn(string name)
    {
        for (var i = 0; i + 10 <= name.Length; i++)
            if (DateOnly.TryParseExact(name.AsSpan(i, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return name.Substring(i, 10);
        return null;
    }
}
