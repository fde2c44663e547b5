using Dapper;

namespace Isnad.Register.Search;

/// <summary>What the register knows of an actor.</summary>
public sealed record ActorProfile
{
    /// <summary>Its number in the register.</summary>
    public long Actor { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its English name, where the lexicon knows it.</summary>
    public string? NameEn { get; init; }

    /// <summary>Its kind.</summary>
    public string Kind { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-3 code of its country.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO actor code.</summary>
    public string? Cameo { get; init; }

    /// <summary>Wikidata item.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Reports that name it.</summary>
    public long Reports { get; init; }

    /// <summary>Statements it makes.</summary>
    public long Statements { get; init; }

    /// <summary>Events in which it acts.</summary>
    public long EventsAsActor { get; init; }

    /// <summary>Events in which it is acted upon.</summary>
    public long EventsAsRecipient { get; init; }

    /// <summary>Acts of its statements, most frequent first.</summary>
    public IReadOnlyList<Tally> Acts { get; init; } = [];

    /// <summary>Types of the events in which it acts.</summary>
    public IReadOnlyList<Tally> Does { get; init; } = [];

    /// <summary>Types of the events in which it is acted upon.</summary>
    public IReadOnlyList<Tally> Suffers { get; init; } = [];

    /// <summary>Who stands on the other side of its events.</summary>
    public IReadOnlyList<Tally> Counterparts { get; init; } = [];

    /// <summary>Its latest statements.</summary>
    public IReadOnlyList<StatementHit> Latest { get; init; } = [];

    /// <summary>The profiles of every actor that <paramref name="name"/> may mean, the most named first.</summary>
    public static IReadOnlyList<ActorProfile> Of(Store store, string name, int limit = 5, int statements = 8) =>
        [.. ActorLookup.Numbers(store, name).Take(limit).Select(actor => Of(store, actor, statements))];

    private static ActorProfile Of(Store store, long actor, int statements)
    {
        var profile = store.Connection.QuerySingle<ActorProfile>(
            "SELECT actor AS Actor, name AS Name, name_en AS NameEn, kind AS Kind, country AS Country, cameo AS Cameo, wikidata AS Wikidata, reports AS Reports, "
            + "statements AS Statements, events_as_actor AS EventsAsActor, events_as_recipient AS EventsAsRecipient FROM actors WHERE actor = @actor", new { actor });
        IReadOnlyList<Tally> Count(string sql) => [.. store.Connection.Query<Tally>(sql, new { actor })];
        return profile with
        {
            Acts = Count("SELECT s.act AS Name, count(*) AS Count FROM statement_actor x JOIN statement s ON s.report = x.report AND s.n = x.n WHERE x.actor = @actor AND x.role = 'speaker' GROUP BY s.act ORDER BY 2 DESC, 1"),
            Does = Count(EventTypes("actor")),
            Suffers = Count(EventTypes("recipient")),
            Counterparts = Count("SELECT a.name AS Name, count(*) AS Count FROM event_actor x JOIN event_actor y ON y.report = x.report AND y.n = x.n AND y.role <> x.role AND y.actor <> x.actor "
                + "JOIN actor a ON a.actor = y.actor WHERE x.actor = @actor GROUP BY a.actor, a.name ORDER BY 2 DESC, 1 LIMIT 12"),
            Latest = [.. store.Connection.Query<StatementHit>(
                $"SELECT {FactLookup.StatementColumns} FROM statement_actor x JOIN report r ON r.report = x.report JOIN statements v ON v.report = x.report AND v.statement = 'S' || x.n "
                + "WHERE x.actor = @actor AND x.role = 'speaker' ORDER BY r.published DESC, x.report DESC, x.n LIMIT @statements", new { actor, statements })],
        };
    }

    private static string EventTypes(string role) =>
        $"SELECT e.type AS Name, count(*) AS Count FROM event_actor x JOIN event e ON e.report = x.report AND e.n = x.n WHERE x.actor = @actor AND x.role = '{role}' GROUP BY e.type ORDER BY 2 DESC, 1";
}

/// <summary>How often something occurs.</summary>
public sealed record Tally
{
    /// <summary>What.</summary>
    public string Name { get; init; } = "";

    /// <summary>How often.</summary>
    public long Count { get; init; }
}
