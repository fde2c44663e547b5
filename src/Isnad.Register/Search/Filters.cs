using Dapper;

namespace Isnad.Register.Search;

/// <summary>The parts of a question that are about the report and its facts, as SQL conditions with their parameters.</summary>
internal sealed class Filters
{
    private readonly Store _store;
    private readonly FindRequest _request;
    private readonly long[]? _speakers;
    private readonly long[]? _actors;

    public Filters(Store store, FindRequest request)
    {
        _store = store;
        _request = request;
        _speakers = request.Speaker is { } speaker ? [.. ActorLookup.Numbers(store, speaker)] : null;
        _actors = request.Actor is { } actor ? [.. ActorLookup.Numbers(store, actor)] : null;
    }

    public bool AsksStatements => _speakers is not null || _request.Act is not null;

    public bool AsksEvents => _actors is not null || _request.EventType is not null || _request.Place is not null || _request.Status is not null;

    /// <summary>Conditions on <c>report r</c>.</summary>
    public IEnumerable<string> OnReport(DynamicParameters parameters)
    {
        if (_request.Outlet is { } outlet)
        {
            parameters.Add("outlet", outlet);
            yield return "r.outlet = @outlet";
        }

        if (_request.From is { } from)
        {
            parameters.Add("from", from);
            yield return "r.published >= @from";
        }

        if (_request.To is { } to)
        {
            parameters.Add("to", to);
            yield return "r.published <= @to";
        }

        if (AsksStatements) yield return $"EXISTS (SELECT 1 FROM statement s WHERE s.report = r.report AND {string.Join(" AND ", OnStatement(parameters))})";
        if (AsksEvents) yield return $"EXISTS (SELECT 1 FROM event e WHERE e.report = r.report AND {string.Join(" AND ", OnEvent(parameters))})";
    }

    /// <summary>Conditions on <c>statement s</c>.</summary>
    public IEnumerable<string> OnStatement(DynamicParameters parameters)
    {
        if (_request.Act is { } act)
        {
            parameters.Add("act", act);
            yield return "s.act = @act";
        }

        if (_speakers is not null)
        {
            parameters.Add("speakers", _speakers);
            yield return $"EXISTS (SELECT 1 FROM statement_actor x WHERE x.report = s.report AND x.n = s.n AND x.role = 'speaker' AND {_store.Dialect.In("x.actor", "speakers")})";
        }

        yield return "(s.decision IS NULL OR s.decision <> 'rejected')";
    }

    /// <summary>Conditions on <c>event e</c>.</summary>
    public IEnumerable<string> OnEvent(DynamicParameters parameters)
    {
        if (_request.EventType is { } type)
        {
            parameters.Add("type", type.ToUpperInvariant());
            yield return "e.type = @type";
        }

        if (_request.Status is { } status)
        {
            parameters.Add("status", status);
            yield return "e.status = @status";
        }

        if (_request.Place is { } place)
        {
            parameters.Add("place", place);
            parameters.Add("placeCode", place.ToUpperInvariant());
            yield return "(e.place = @place OR e.place_id = @place OR e.country = @placeCode OR e.region = @place)";
        }

        if (_actors is not null)
        {
            parameters.Add("actors", _actors);
            yield return $"EXISTS (SELECT 1 FROM event_actor x WHERE x.report = e.report AND x.n = e.n AND {_store.Dialect.In("x.actor", "actors")})";
        }

        yield return "(e.decision IS NULL OR e.decision <> 'rejected')";
    }
}
