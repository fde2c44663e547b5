using System.Data.Common;
using Dapper;
using Isnad.Register.Schema;
using Microsoft.Data.Sqlite;

namespace Isnad.Register.Sqlite;

/// <summary>One file, write-ahead log, strict tables.</summary>
internal sealed class SqliteDialect(string file) : Dialect
{
    /// <summary>"ISND": marks the file, so that another program's database is never written into.</summary>
    private const int ApplicationId = 0x49534E44;

    public override string Name => "Sqlite";

    public override string Location => file;

    public override string Shown => file;

    public override string ClearWords => "INSERT INTO report_words (report_words) VALUES ('delete-all')";

    public override DbConnection Connect(bool create)
    {
        if (!create && !File.Exists(file)) throw new StoreException($"there is no register at {file}: make one with isnad ingest");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 30,
        }.ToString());
        try
        {
            connection.Open();
            var id = connection.ExecuteScalar<int>("PRAGMA application_id");
            if (id != ApplicationId)
            {
                // Large pages: a report's text then seldom needs a page of its own.
                if (id != 0 || connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") != 0)
                    throw new StoreException($"{file} is a database of another program");
                connection.Execute($"PRAGMA page_size = 16384; PRAGMA application_id = {ApplicationId}; PRAGMA journal_mode = WAL;");
            }

            // FULL: what is reported stored survives a power cut, not only a killed process. 64 MiB of pages stay in memory.
            connection.Execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override bool HasTable(DbConnection connection, DbTransaction? transaction, string name) =>
        connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name", new { name }, transaction) > 0;

    public override void Insert(DbTransaction transaction, Table table, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) return;
        using var command = (SqliteCommand)transaction.Connection!.CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        var columns = table.Columns;
        command.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", columns.Select(c => c.Name))}) VALUES ({string.Join(", ", columns.Select((_, i) => "$" + i))})";
        var parameters = new SqliteParameter[columns.Count];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = new SqliteParameter("$" + i, columns[i].Kind switch
            {
                ColumnKind.Integer => SqliteType.Integer,
                ColumnKind.Real => SqliteType.Real,
                ColumnKind.Blob => SqliteType.Blob,
                _ => SqliteType.Text,
            });
            command.Parameters.Add(parameters[i]);
        }

        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++) parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    public override void InsertWords(DbTransaction transaction, IReadOnlyList<ReportWords> words)
    {
        var table = Table.Of("report_words", "rowid #standard #folded #light");
        Insert(transaction, table, [.. words.Select(w => new object?[] { w.Reading, w.Standard, w.Folded, w.Light })]);
    }

    // FTS5 keeps one row of sizes for each entry, also where it keeps no text.
    public override string StaleWords => "SELECT count(*) FROM report_words_docsize WHERE id NOT IN (SELECT reading FROM reading)";

    // A contentless table would want the old words back to take them out.
    public override void ForgetWords(DbTransaction transaction, long[] reports)
    {
    }

    // BEGIN IMMEDIATE, which is what Microsoft.Data.Sqlite begins with, has taken the one write lock already.
    public override void LockForWriting(DbTransaction transaction)
    {
    }

    public override string In(string column, string parameter) => $"{column} IN @{parameter}";

    public override string InMany(string column, string parameter) => $"{column} IN (SELECT value FROM json_each(@{parameter}))";

    public override object Many(long[] values) => "[" + string.Join(',', values) + "]";

    public override string JoinText(string expression, string separator) => $"group_concat({expression}, '{separator}')";

    public override WordSql Words(WordQuery query)
    {
        static string Phrase(string column, string[] words) => $"{column} : \"{string.Join(' ', words).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        static string Clause(WordClause clause)
        {
            List<string> forms = [];
            if (clause.Standard is { } standard) forms.Add(Phrase("standard", standard));
            if (clause.Folded is { } folded) forms.Add(Phrase("folded", folded));
            if (clause.Light is { } light) forms.Add(Phrase("light", light));
            return "(" + string.Join(" OR ", forms) + ")";
        }

        var wanted = string.Join(" AND ", query.Clauses.Where(c => !c.Excluded).Select(Clause));
        var match = query.Clauses.Where(c => c.Excluded).Aggregate(wanted, (m, c) => $"{m} NOT {Clause(c)}");
        return new WordSql("JOIN report_words ON report_words.rowid = g.reading", "report_words MATCH @words", "-bm25(report_words, 4.0, 2.0, 1.0)",
            new Dictionary<string, object>(StringComparer.Ordinal) { ["words"] = match });
    }
}
