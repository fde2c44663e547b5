using Isnad.Records;

namespace Isnad.Exchange.Tables;

/// <summary>One event between one actor and one recipient, as coded event data have it; either may be missing.</summary>
internal sealed record Dyad(RecordView View, PoliticalEvent Event, Actor? Actor, Actor? Recipient)
{
    /// <summary>One row for each pair of those who act and those acted upon.</summary>
    public static IEnumerable<Dyad> Of(RecordView view, IReadOnlyList<string> statuses)
    {
        foreach (var e in view.Record.Events)
        {
            if (!statuses.Contains(e.Status)) continue;
            foreach (var actor in view.Actors(e.ActorIds).DefaultIfEmpty<Actor?>(null))
                foreach (var recipient in view.Actors(e.RecipientIds).DefaultIfEmpty<Actor?>(null))
                    yield return new Dyad(view, e, actor, recipient);
        }
    }

    /// <summary>The same number on every run, below 2^53.</summary>
    public long Number => StableId.Number("dyad", View.ReportKey, View.Report.Sha256, Event.Id, Actor?.Id, Recipient?.Id);

    /// <summary>The name of a side: the actor's, else the words of the report; a side that several act on keeps one name a row.</summary>
    public string? ActorName => Actor?.Name ?? View.Words(Event.Actor);

    public string? RecipientName => Recipient?.Name ?? View.Words(Event.Recipient);

    public PlaceEntry? Place => Event.PlaceEntry;

    /// <summary>The place's gazetteer name, else as written.</summary>
    public string? PlaceName => Place?.Name ?? View.Words(Event.Place);

    public EventDay Day => EventDay.Of(Event.When);

    public int? Sentence => View.SentenceNumber(Event.Cue);
}
