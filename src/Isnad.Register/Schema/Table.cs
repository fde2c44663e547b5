namespace Isnad.Register.Schema;

/// <summary>The kind of a column.</summary>
internal enum ColumnKind
{
    Integer,
    Text,
    Real,
    Blob,
}

/// <summary>A table that rows are put into by the thousand.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns in the order of the rows.</param>
internal sealed record Table(string Name, IReadOnlyList<(string Name, ColumnKind Kind)> Columns)
{
    /// <summary>A table from a short description: column names, blanks between; <c>#</c> marks text, <c>~</c> real, <c>%</c> bytes, none an integer.</summary>
    public static Table Of(string name, string columns) => new(name, [.. columns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c[0] switch
    {
        '#' => (c[1..], ColumnKind.Text),
        '~' => (c[1..], ColumnKind.Real),
        '%' => (c[1..], ColumnKind.Blob),
        _ => (c, ColumnKind.Integer),
    })]);
}
