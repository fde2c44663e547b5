using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Isnad.Register.Schema;
using Npgsql;
using NpgsqlTypes;

namespace Isnad.Register.Postgres;

/// <summary>A PostgreSQL database, 13 or newer; the register lives in the connection's first schema.</summary>
internal sealed class PostgresDialect(string location) : Dialect
{
    private readonly string _connectionString = ConnectionString(location);

    public override string Name => "Postgres";

    public override string Location => location;

    public override string Shown
    {
        get
        {
            var builder = new NpgsqlConnectionStringBuilder(_connectionString);
            return $"postgres://{builder.Host}/{builder.Database}";
        }
    }

    public override string ClearWords => "TRUNCATE report_words";

    public static bool Fits(string location) =>
        location.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || location.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase)
        || location.Contains("Host=", StringComparison.OrdinalIgnoreCase) && location.Contains('=', StringComparison.Ordinal);

    // The words that the shared scripts use and PostgreSQL has not.
    public override string Spell(string sql) => Spellings.Aggregate(sql, (s, word) => s.Replace(word.Theirs, word.Ours, StringComparison.Ordinal));

    private static readonly (string Theirs, string Ours)[] Spellings =
    [
        (" INTEGER /* numbered */ PRIMARY KEY", " bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"), (" INTEGER", " bigint"), (" TEXT", " text"), (" REAL", " double precision"), (" BLOB", " bytea"),
        (") STRICT, WITHOUT ROWID;", ");"), (") STRICT;", ");"), ("group_concat(", "string_agg("),
    ];

    public override DbConnection Connect(bool create)
    {
        var connection = new NpgsqlConnection(_connectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override bool HasTable(DbConnection connection, DbTransaction? transaction, string name) =>
        connection.ExecuteScalar<bool>("SELECT to_regclass(quote_ident(@name)) IS NOT NULL", new { name }, transaction);

    public override void Insert(DbTransaction transaction, Table table, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) return;
        var connection = (NpgsqlConnection)transaction.Connection!;
        using var importer = connection.BeginBinaryImport($"COPY {table.Name} ({string.Join(", ", table.Columns.Select(c => c.Name))}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            importer.StartRow();
            for (var i = 0; i < table.Columns.Count; i++) Write(importer, row[i], table.Columns[i].Kind);
        }

        importer.Complete();
    }

    public override string StaleWords => "SELECT count(*) FROM report_words WHERE reading NOT IN (SELECT reading FROM reading)";

    public override void ForgetWords(DbTransaction transaction, long[] reports) => transaction.Connection!.Execute(
        "DELETE FROM report_words WHERE reading IN (SELECT reading FROM reading WHERE report = ANY(@reports))", new { reports }, transaction);

    public override void InsertWords(DbTransaction transaction, IReadOnlyList<ReportWords> words)
    {
        if (words.Count == 0) return;
        using var command = ((NpgsqlConnection)transaction.Connection!).CreateCommand();
        command.Transaction = (NpgsqlTransaction)transaction;
        command.CommandText = "INSERT INTO report_words (reading, standard, folded, light) "
            + "SELECT r, s::tsvector, f::tsvector, l::tsvector FROM unnest($1, $2, $3, $4) AS u (r, s, f, l)";
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => w.Reading).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => Vector(w.Standard)).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => Vector(w.Folded)).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = words.Select(w => Vector(w.Light)).ToArray() });
        command.ExecuteNonQuery();
    }

    public override void LockForWriting(DbTransaction transaction) =>
        transaction.Connection!.Execute("SELECT pg_advisory_xact_lock(1230196292)", transaction: transaction);

    public override string In(string column, string parameter) => $"{column} = ANY(@{parameter})";

    public override string InMany(string column, string parameter) => In(column, parameter);

    public override object Many(long[] values) => values;

    public override string JoinText(string expression, string separator) => $"string_agg({expression}, '{separator}')";

    public override WordSql Words(WordQuery query)
    {
        Dictionary<string, object> parameters = new(StringComparer.Ordinal);
        string Phrase(string[] words)
        {
            var name = $"words{parameters.Count}";
            parameters.Add(name, string.Join(" <-> ", words.Select(Quote)));
            return $"@{name}::tsquery";
        }

        List<string> conditions = [], ranks = [];
        foreach (var clause in query.Clauses)
        {
            List<string> forms = [];
            foreach (var (column, words, weight) in new[] { ("standard", clause.Standard, 4), ("folded", clause.Folded, 2), ("light", clause.Light, 1) })
            {
                if (words is null) continue;
                var phrase = Phrase(words);
                forms.Add($"w.{column} @@ {phrase}");
                if (!clause.Excluded) ranks.Add($"{weight} * ts_rank(w.{column}, {phrase})");
            }

            conditions.Add((clause.Excluded ? "NOT " : "") + "(" + string.Join(" OR ", forms) + ")");
        }

        return new WordSql("JOIN report_words w ON w.reading = g.reading", string.Join(" AND ", conditions),
            ranks.Count == 0 ? "0" : $"({string.Join(" + ", ranks)})", parameters);
    }

    private static string Quote(string word) =>
        "'" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>Words as a tsvector literal; PostgreSQL counts positions to 16,383 and keeps 255 of one word.</summary>
    private static string Vector(string words)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var position = 0;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            position = Math.Min(position + 1, 16383);
            if (Encoding.UTF8.GetByteCount(word) > 2000) continue;
            if (!places.TryGetValue(word, out var list)) places.Add(word, list = []);
            if (list.Count < 255 && (list.Count == 0 || list[^1] != position)) list.Add(position);
        }

        var text = new StringBuilder(words.Length * 2);
        foreach (var (word, list) in places)
        {
            text.Append(Quote(word)).Append(':').AppendJoin(',', list.Select(p => p.ToString(CultureInfo.InvariantCulture))).Append(' ');
        }

        return text.ToString();
    }

    private static void Write(NpgsqlBinaryImporter importer, object? value, ColumnKind kind)
    {
        if (value is null)
        {
            importer.WriteNull();
            return;
        }

        switch (kind)
        {
            case ColumnKind.Integer:
                importer.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture), NpgsqlDbType.Bigint);
                break;
            case ColumnKind.Real:
                importer.Write(Convert.ToDouble(value, CultureInfo.InvariantCulture), NpgsqlDbType.Double);
                break;
            case ColumnKind.Blob:
                importer.Write((byte[])value, NpgsqlDbType.Bytea);
                break;
            default:
                importer.Write((string)value, NpgsqlDbType.Text);
                break;
        }
    }

    private static string ConnectionString(string location)
    {
        if (!Uri.TryCreate(location, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgres" or "postgresql")) return location;
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')),
        };
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) builder.Password = Uri.UnescapeDataString(user[1]);
        foreach (var option in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = option.Split('=', 2);
            builder[Uri.UnescapeDataString(parts[0])] = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "";
        }

        return builder.ToString();
    }
}
