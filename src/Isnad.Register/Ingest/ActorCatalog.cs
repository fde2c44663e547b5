using Dapper;
using Isnad.Records;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Ingest;

/// <summary>The register's actors: one for everyone, whichever reports name it.</summary>
/// <remarks>Belongs to the writer; numbers given out in a transaction that fails are forgotten with <see cref="Forget"/>.</remarks>
internal sealed class ActorCatalog(Store store)
{
    /// <summary>Actors kept in memory; beyond it the database is asked again.</summary>
    private const int Kept = 200_000;

    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    private long _next;

    /// <summary>The register's number of a record's actor; a new one adds a row.</summary>
    public long NumberOf(Actor actor, RowSet rows)
    {
        var key = KeyOf(actor);
        if (_known.TryGetValue(key, out var number)) return number;
        if (_known.Count >= Kept) _known.Clear();
        if (_next == 0) _next = store.Connection.ExecuteScalar<long>("SELECT coalesce(max(actor), 0) + 1 FROM actor");
        number = store.Connection.ExecuteScalar<long?>("SELECT actor FROM actor WHERE key = @key", new { key }) ?? 0;
        if (number == 0)
        {
            number = _next++;
            rows.Add(Tables.Actor, number, key, actor.Name, actor.NameEn, actor.Kind, actor.Country, actor.Cameo, actor.Wikidata, Folding.Key(actor.Name));
        }

        _known.Add(key, number);
        return number;
    }

    public void Forget()
    {
        _known.Clear();
        _next = 0;
    }

    /// <summary>The Wikidata item where the lexicon knows it; else kind, country and folded name.</summary>
    public static string KeyOf(Actor actor) =>
        actor.Wikidata ?? $"{actor.Kind}|{actor.Country}|{Folding.Key(actor.Name)}";
}
