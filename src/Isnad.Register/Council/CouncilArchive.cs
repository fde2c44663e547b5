using System.Globalization;
using Dapper;

namespace Isnad.Register.Council;

/// <summary>A file of the Council register in the store.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Rows">How many items it has.</param>
public sealed record StoredCouncilFile(string Name, string Shape, long Rows);

/// <summary>Keeps files of the Council register in a store.</summary>
public sealed class CouncilArchive(Store store)
{
    /// <summary>Puts files in, all or none of them. A file that is there already is passed over.</summary>
    /// <param name="files">The files, read without errors.</param>
    /// <returns>The files put in.</returns>
    public IReadOnlyList<CouncilFile> Import(IReadOnlyList<CouncilFile> files)
    {
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        List<CouncilFile> done = [];
        foreach (var file in files)
        {
            if (store.Connection.ExecuteScalar<long>("SELECT count(*) FROM council_file WHERE sha256 = @Sha256", new { file.Sha256 }, transaction) > 0) continue;
            var id = 1 + store.Connection.ExecuteScalar<long>("SELECT coalesce(max(file), 0) FROM council_file", transaction: transaction);
            store.Dialect.Insert(transaction, CouncilTables.File, [[id, file.Name, file.Sha256, file.Shape.ToString(), (long)file.Items.Count, store.Now()]]);
            store.Dialect.Insert(transaction, CouncilTables.Item, [.. file.Items.Select((item, n) => Row(id, n, item))]);
            store.Dialect.Insert(transaction, CouncilTables.Vote,
            [
                .. file.Items.SelectMany((item, n) => (item.Vote?.Members ?? []).Select((m, place) =>
                    new object?[] { id, (long)n, (long)place, m.Member, CouncilStates.Of(m.Member).Key, m.Ballot.ToString() })),
            ]);
            done.Add(file);
        }

        transaction.Commit();
        return done;
    }

    /// <summary>The files, in the order in which they came in.</summary>
    public IReadOnlyList<StoredCouncilFile> Files() =>
        [.. store.Connection.Query("SELECT name, shape, rows FROM council_file ORDER BY file").Select(static r => new StoredCouncilFile((string)r.name, (string)r.shape, (long)r.rows))];

    /// <summary>Takes out the files of a name.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name)
    {
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        foreach (var table in (ReadOnlySpan<string>)["council_vote", "council_item"])
            store.Connection.Execute($"DELETE FROM {table} WHERE file IN (SELECT file FROM council_file WHERE name = @name)", new { name }, transaction);
        var removed = store.Connection.Execute("DELETE FROM council_file WHERE name = @name", new { name }, transaction);
        transaction.Commit();
        return removed > 0;
    }

    /// <summary>The items of every file, file by file, as they were imported.</summary>
    public IReadOnlyList<IReadOnlyList<CouncilItem>> Load()
    {
        var votes = store.Connection.Query("SELECT file, n, member, ballot FROM council_vote ORDER BY file, n, place")
            .ToLookup(static r => ((long)r.file, (long)r.n), static r => new MemberVote((string)r.member, Enum.Parse<Ballot>((string)r.ballot)));
        return
        [
            .. store.Connection.Query("SELECT * FROM council_item ORDER BY file, n").GroupBy(static r => (long)r.file)
                .Select(file => (IReadOnlyList<CouncilItem>)[.. file.Select(r => Item(r, (IEnumerable<MemberVote>)votes[((long)r.file, (long)r.n)]))]),
        ];
    }

    private static object?[] Row(long file, int n, CouncilItem item) =>
    [
        file, (long)n, (long)item.Row, item.Kind.ToString(), item.Symbol, Symbols.Key(item.Symbol), item.Draft, item.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        item.Meeting, item.Title, item.Agenda, Lines(item.Sponsors), Lines(item.Subjects), (long?)item.Vote?.Yes, (long?)item.Vote?.No, (long?)item.Vote?.Abstain,
        (long?)item.Vote?.NotVoting, Lines(item.ListedVetoes), item.Procedural ? 1L : 0L, item.Published, Lines(item.Languages), Lines(item.Sources),
    ];

    private static CouncilItem Item(dynamic r, IEnumerable<MemberVote> members) => new()
    {
        Kind = Enum.Parse<CouncilItemKind>((string)r.kind),
        Symbol = (string)r.symbol,
        Draft = (string?)r.draft,
        Date = (string?)r.date is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Meeting = (string?)r.meeting,
        Title = (string?)r.title,
        Agenda = (string?)r.agenda,
        Sponsors = List((string?)r.sponsors),
        Subjects = List((string?)r.subjects),
        Vote = (long?)r.yes is { } yes ? new CouncilVote((int)yes, (int)(long)r.no, (int)(long)r.abstain, (int)(long)r.not_voting, [.. members]) : null,
        ListedVetoes = List((string?)r.listed_vetoes),
        Procedural = (long)r.procedural == 1,
        Published = (string?)r.published,
        Languages = List((string?)r.languages),
        Sources = List((string?)r.sources),
        Row = (int)(long)r.line,
    };

    private static string? Lines(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join('\n', texts);

    private static string[] List(string? lines) => lines is null ? [] : lines.Split('\n');
}
