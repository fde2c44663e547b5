using System.Globalization;
using System.Text;

namespace Isnad.Register.Conflicts;

/// <summary>Armed conflicts by UCDP's ids: the few rows that come with Isnad, replaced conflict by conflict by what was imported last. Immutable and thread-safe.</summary>
public sealed class ConflictRegister
{
    private readonly SortedDictionary<int, Conflict> _conflicts = [];

    private ConflictRegister()
    {
    }

    /// <summary>The conflicts in order of id.</summary>
    public IEnumerable<Conflict> All => _conflicts.Values;

    /// <summary>The register with imported files, in the order in which they came in.</summary>
    public static ConflictRegister Of(params IEnumerable<IReadOnlyList<ConflictYear>> files)
    {
        var years = new Dictionary<int, List<ConflictYear>>();
        foreach (var file in (IEnumerable<IReadOnlyList<ConflictYear>>)[Shipped(), .. files])
            foreach (var group in file.GroupBy(y => y.Conflict)) years[group.Key] = [.. group.OrderBy(y => y.Year)];
        var names = ShippedTable.Load("conflicts/names.tsv");
        var register = new ConflictRegister();
        foreach (var (id, rows) in years)
        {
            var key = id.ToString(CultureInfo.InvariantCulture);
            var named = names.Rows.Find(r => names.Cell(r.Cells, "conflict") == key).Cells;
            var sides = (named is null ? "/" : names.Cell(named, "sides")).Split('/');
            register._conflicts[id] = new Conflict(id, named is null ? null : names.Cell(named, "name"), rows, List(sides[0]), List(sides[1]), named is null ? [] : names.List(named, "words"));
        }

        return register;
    }

    /// <summary>The conflict of an id, or null.</summary>
    public Conflict? Find(int id) => _conflicts.GetValueOrDefault(id);

    private static string[] List(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The shipped rows go the way of an imported file, so that one reader knows the columns.</summary>
    private static IReadOnlyList<ConflictYear> Shipped()
    {
        var table = ShippedTable.Load("conflicts/ucdp.tsv");
        string[] columns = ["conflict_id", "year", "gwno_a", "gwno_a_2nd", "gwno_b", "gwno_b_2nd", "incompatibility", "intensity_level", "type_of_conflict", "start_date", "start_date2", "ep_end", "ep_end_date"];
        var csv = new StringBuilder(string.Join(',', columns)).Append('\n');
        foreach (var (_, row) in table.Rows) csv.AppendJoin(',', columns.Select(c => table.Cell(row, c))).Append('\n');
        return ConflictFileReader.Read("ucdp.tsv", Encoding.UTF8.GetBytes(csv.ToString())).File?.Years ?? throw new InvalidDataException("registers/conflicts/ucdp.tsv is no table of conflict-years");
    }
}
