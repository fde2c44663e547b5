using Dapper;
using Isnad.Text;

namespace Isnad.Register.Search;

/// <summary>Finds the register's actors by what people call them.</summary>
public static class ActorLookup
{
    /// <summary>
    /// Numbers of the actors that <paramref name="name"/> names: the Wikidata item or code itself; else the folded name whole; else names that
    /// hold its words; else English names. Most-named first.
    /// </summary>
    public static IReadOnlyList<long> Numbers(Store store, string name)
    {
        var key = Folding.Key(name.Trim());
        foreach (var (condition, parameters) in new (string, object)[]
        {
            ("a.wikidata = @name OR a.cameo = @name OR a.country = @name AND a.kind = 'state'", new { name }),
            ("a.folded = @key", new { key }),
            ("' ' || a.folded || ' ' LIKE '% ' || @key || ' %' OR ' ' || a.folded || ' ' LIKE '% ال' || @key || ' %'", new { key }),
            ("lower(a.name_en) = @english", new { english = name.ToLowerInvariant() }),
            ("' ' || lower(a.name_en) || ' ' LIKE '% ' || @english || ' %'", new { english = name.ToLowerInvariant() }),
        })
        {
            var found = store.Connection.Query<long>(
                $"SELECT a.actor FROM actor a WHERE {condition} ORDER BY (SELECT count(*) FROM report_actor x WHERE x.actor = a.actor) DESC, a.actor LIMIT 200", parameters).ToList();
            if (found.Count > 0) return found;
        }

        return [];
    }
}
