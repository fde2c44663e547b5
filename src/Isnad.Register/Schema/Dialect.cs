using System.Data.Common;

namespace Isnad.Register.Schema;

/// <summary>What differs between the databases: how to connect, how rows go in by the thousand, how full text is asked for.</summary>
internal abstract class Dialect
{
    /// <summary>The folder of the migrations that are its own.</summary>
    public abstract string Name { get; }

    /// <summary>Where the register is, as the user named it.</summary>
    public abstract string Location { get; }

    /// <summary>The location without secrets, for messages.</summary>
    public abstract string Shown { get; }

    /// <summary>A script of the shared migrations in this database's spelling; they are written in SQLite's.</summary>
    public virtual string Spell(string sql) => sql;

    public abstract DbConnection Connect(bool create);

    public abstract bool HasTable(DbConnection connection, DbTransaction? transaction, string name);

    /// <summary>Puts rows into a table, fast.</summary>
    public abstract void Insert(DbTransaction transaction, Table table, IReadOnlyList<object?[]> rows);

    /// <summary>Puts the words of readings into the full-text index.</summary>
    public abstract void InsertWords(DbTransaction transaction, IReadOnlyList<ReportWords> words);

    /// <summary>Empties the full-text index.</summary>
    public abstract string ClearWords { get; }

    /// <summary>Counts entries of the index whose reading is gone.</summary>
    public abstract string StaleWords { get; }

    /// <summary>Takes readings that are about to go out of the index, where it can; see <see cref="Ingest.WordIndex"/>.</summary>
    public abstract void ForgetWords(DbTransaction transaction, long[] reports);

    /// <summary>Makes later transactions see each other's locks: one writer at a time.</summary>
    public abstract void LockForWriting(DbTransaction transaction);

    /// <summary>A condition that a column holds one of the values of an array parameter.</summary>
    public abstract string In(string column, string parameter);

    /// <summary>As <see cref="In"/> for any number of values: the parameter's value is made by <see cref="Many"/>.</summary>
    public abstract string InMany(string column, string parameter);

    /// <summary>The value of a parameter of <see cref="InMany"/>.</summary>
    public abstract object Many(long[] values);

    /// <summary>An expression that joins the distinct texts of a group.</summary>
    public abstract string JoinText(string expression, string separator);

    /// <summary>Turns a full-text question into SQL; see <see cref="WordQuery"/>.</summary>
    public abstract WordSql Words(WordQuery query);
}

/// <summary>The three forms of a report's words, each separated by blanks.</summary>
/// <param name="Reading">The reading they belong to.</param>
/// <param name="Standard">Without vowel signs.</param>
/// <param name="Folded">As look-up keys.</param>
/// <param name="Light">Without clitics and endings.</param>
internal readonly record struct ReportWords(long Reading, string Standard, string Folded, string Light);

/// <summary>SQL that joins <c>reading g</c> to the index: a source for FROM, a condition, a rank (greater is better) and the parameters' values.</summary>
internal readonly record struct WordSql(string Join, string Condition, string Rank, IReadOnlyDictionary<string, object> Parameters);
