using System.Data.Common;
using Isnad.Register.Schema;

namespace Isnad.Register.Ingest;

/// <summary>Rows on their way into the store, table by table, for one transaction.</summary>
internal sealed class RowSet
{
    private readonly Dictionary<Table, List<object?[]>> _rows = [];

    public void Add(Table table, params object?[] row)
    {
        if (!_rows.TryGetValue(table, out var rows)) _rows.Add(table, rows = []);
        rows.Add(row);
    }

    public void Write(Dialect dialect, DbTransaction transaction, params IEnumerable<Table> order)
    {
        foreach (var table in order)
        {
            if (!_rows.TryGetValue(table, out var rows)) continue;
            dialect.Insert(transaction, table, rows);
            rows.Clear();
        }
    }
}
