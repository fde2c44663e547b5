using System.Collections.Frozen;
using System.Globalization;

namespace Isnad.Register.Conflicts;

/// <summary>Gleditsch and Ward's numbers of states, by which UCDP names sides, and their ISO codes. Immutable and thread-safe.</summary>
internal static class GleditschWard
{
    private static readonly FrozenDictionary<int, string> Codes = Load();

    /// <summary>The ISO 3166-1 alpha-3 code; <c>GW 999</c> for a number that the table does not have.</summary>
    public static string Iso3(int number) => Codes.GetValueOrDefault(number) ?? string.Create(CultureInfo.InvariantCulture, $"GW {number}");

    private static FrozenDictionary<int, string> Load()
    {
        var table = ShippedTable.Load("conflicts/gleditsch_ward.tsv");
        return table.Rows.ToFrozenDictionary(r => int.Parse(table.Cell(r.Cells, "number"), CultureInfo.InvariantCulture), r => table.Cell(r.Cells, "iso3"));
    }
}
