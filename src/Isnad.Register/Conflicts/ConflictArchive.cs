using Dapper;
using Isnad.Register.Schema;

namespace Isnad.Register.Conflicts;

/// <summary>Keeps conflict-years in a store.</summary>
public sealed class ConflictArchive(Store store)
{
    private static readonly Table File = Table.Of("conflict_file", "file #name #sha256 rows #imported");

    private static readonly Table Year = Table.Of("conflict_year",
        "file line conflict year #side_a #side_a_2nd #side_b #side_b_2nd #location #territory #incompatibility intensity #type #started #episode_started #episode_ended");

    private static readonly Table Agreements = Table.Of("conflict_agreement", "file line place conflict #agreement #name #day #status #stage #process");

    /// <summary>Puts a file in, whole.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Import(ConflictFile file)
    {
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        if (store.Connection.ExecuteScalar<long>("SELECT count(*) FROM conflict_file WHERE sha256 = @Sha256", new { file.Sha256 }, transaction) > 0) return false;
        var id = 1 + store.Connection.ExecuteScalar<long>("SELECT coalesce(max(file), 0) FROM conflict_file", transaction: transaction);
        store.Dialect.Insert(transaction, File, [[id, file.Name, file.Sha256, (long)(file.Years.Count + file.Agreements.Count), store.Now()]]);
        store.Dialect.Insert(transaction, Agreements,
        [
            .. file.Agreements.SelectMany(a => a.Conflicts.Select((conflict, place) => new object?[]
                { id, (long)a.Row, (long)place, (long)conflict, a.Id, a.Name, a.Day, a.Status, a.Stage, a.Process })),
        ]);
        store.Dialect.Insert(transaction, Year,
        [
            .. file.Years.Select(y => new object?[]
            {
                id, (long)y.Row, (long)y.Conflict, (long)y.Year, Lines(y.SideA), Lines(y.SecondA), Lines(y.SideB), Lines(y.SecondB), y.Location, y.Territory, y.Incompatibility,
                (long?)y.Intensity, y.Type, y.Started, y.EpisodeStarted, y.EpisodeEnded,
            }),
        ]);
        transaction.Commit();
        return true;
    }

    /// <summary>The rows of every file, file by file, as they were imported.</summary>
    public IReadOnlyList<IReadOnlyList<ConflictYear>> Load() =>
    [
        .. store.Connection.Query("SELECT * FROM conflict_year ORDER BY file, line").GroupBy(static r => (long)r.file).Select(static file => (IReadOnlyList<ConflictYear>)
        [
            .. file.Select(static r => new ConflictYear
            {
                Conflict = (int)(long)r.conflict, Year = (int)(long)r.year, SideA = List((string?)r.side_a), SecondA = List((string?)r.side_a_2nd), SideB = List((string?)r.side_b),
                SecondB = List((string?)r.side_b_2nd), Location = (string?)r.location, Territory = (string?)r.territory, Incompatibility = (string?)r.incompatibility,
                Intensity = (int?)(long?)r.intensity, Type = (string?)r.type, Started = (string?)r.started, EpisodeStarted = (string?)r.episode_started,
                EpisodeEnded = (string?)r.episode_ended, Row = (int)(long)r.line,
            }),
        ]),
    ];

    /// <summary>The agreements of a conflict in order of day; one that several files have stands once.</summary>
    public IReadOnlyList<Agreement> AgreementsOf(int conflict) =>
    [
        .. store.Connection.Query("SELECT * FROM conflict_agreement WHERE conflict = @conflict ORDER BY day, file, line", new { conflict }).Select(r => new Agreement
        {
            Conflicts = [conflict], Id = (string)r.agreement, Name = (string)r.name, Day = (string)r.day, Status = (string?)r.status, Stage = (string?)r.stage,
            Process = (string?)r.process, Row = (int)(long)r.line,
        }).DistinctBy(a => a.Id),
    ];

    private static string Lines(IReadOnlyList<string> texts) => string.Join('\n', texts);

    private static string[] List(string? lines) => string.IsNullOrEmpty(lines) ? [] : lines.Split('\n');
}
