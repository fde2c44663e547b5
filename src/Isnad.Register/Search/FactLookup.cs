using Dapper;

namespace Isnad.Register.Search;

/// <summary>Single facts by report and number.</summary>
internal static class FactLookup
{
    public const string StatementColumns = "v.report AS Report, v.statement AS Statement, v.speaker AS Speaker, v.source AS Source, v.act AS Act, v.content AS Content, v.chain AS Chain, v.decision AS Decision";

    public const string EventColumns = "v.report AS Report, v.event AS Event, v.type AS Type, v.cue AS Cue, coalesce(v.actor, v.actor_words) AS Actor, coalesce(v.recipient, v.recipient_words) AS Recipient, "
        + "coalesce(v.place, v.place_words) AS Place, v.when_from AS WhenFrom, v.when_to AS WhenTo, v.status AS Status, v.decision AS Decision";

    public static EventHit Event(Store store, long report, long n) => store.Connection.QueryFirst<EventHit>(
        $"SELECT {EventColumns} FROM events v WHERE v.report = @report AND v.event = @event", new { report, @event = "E" + n });

    public static StatementHit Statement(Store store, long report, long n) => store.Connection.QueryFirst<StatementHit>(
        $"SELECT {StatementColumns} FROM statements v WHERE v.report = @report AND v.statement = @statement", new { report, statement = "S" + n });
}
