using Isnad.Exchange.Tables;
using Isnad.Records;

namespace Isnad.Exchange.Graphs;

/// <summary>FollowTheMoney entities, one a line. The same actor in two reports has the same id; its fragments are merged by <c>ftm aggregate</c>.</summary>
internal sealed class FollowTheMoney(Stream stream, ExportOptions options) : IRecordWriter
{
    private readonly JsonLines _lines = new(stream);
    private readonly Codebook _codes = Codebook.Load();

    public void Write(Record record)
    {
        var view = new RecordView(record);
        var article = StableId.OfReport(view);
        var report = record.Report;
        Entity(article, "Article", p =>
        {
            p("title", report.Title);
            p("sourceUrl", report.Url);
            p("publishedAt", report.Published);
            p("author", report.Author);
            p("publisher", report.Outlet);
            p("language", report.Language == "ar" ? "ara" : report.Language);
            p("bodyText", report.Text);
        });
        foreach (var actor in record.Actors) Write(view, actor);
        foreach (var statement in record.Statements) Write(view, article, statement);
        var statuses = options.StatusesOr("asserted");
        foreach (var e in record.Events) if (statuses.Contains(e.Status)) Write(view, article, e);
        foreach (var transfer in record.Transfers) Write(view, article, transfer);
        foreach (var act in record.Council) Write(view, article, act);
    }

    public void Dispose() => _lines.Dispose();

    /// <summary>The schema of a kind of actor; a population is no legal entity and has none.</summary>
    internal static string? Schema(string kind) => kind switch
    {
        "person" => "Person",
        "state" or "government" => "PublicBody",
        "company" => "Company",
        "organisation" or "igo" or "armed-group" or "media" => "Organization",
        "place" => "Address",
        _ => null,
    };

    private static string? Id(RecordView view, Actor actor) => Schema(actor.Kind) is null ? null : StableId.OfActor(view, actor);

    private static IEnumerable<string> Ids(RecordView view, IReadOnlyList<string> actors) => view.Actors(actors).Select(a => Id(view, a)).OfType<string>();

    private void Write(RecordView view, Actor actor)
    {
        if (Id(view, actor) is not { } id) return;
        Entity(id, Schema(actor.Kind)!, p =>
        {
            p(actor.Kind == "place" ? "full" : "name", actor.Name);
            p("alias", actor.NameEn);
            p("country", _codes.TwoLetters(actor.Country)?.ToLowerInvariant());
            p("wikidataId", actor.Wikidata);
        });
        if (view.Actor(actor.HeadOf) is { } head && Id(view, head) is { } client && client != id && actor.Kind != "place" && head.Kind != "place")
            Entity(StableId.Hex("head", id, client), "Representation", p =>
            {
                p("agent", id);
                p("client", client);
            });
    }

    private void Write(RecordView view, string article, Statement statement)
    {
        foreach (var (role, actor) in view.Actors(statement.Speaker).Select(a => ("speaker", a))
            .Concat(statement.Via.Select(v => view.Actor(v.Actor)).OfType<Actor>().Select(a => ("via", a))))
        {
            if (Id(view, actor) is not { } id) continue;
            Entity(StableId.Hex("documentation", StableId.OfFact(view, statement.Id), role, id), "Documentation", p =>
            {
                p("document", article);
                p("entity", id);
                p("role", role == "speaker" ? $"speaker ({statement.Act})" : role);
                p("summary", view.Words(statement.Content));
                p("description", view.Chain(statement));
                p("date", EventDay.Of(statement.When).Iso);
            });
        }
    }

    private void Write(RecordView view, string article, PoliticalEvent e)
    {
        var id = StableId.OfFact(view, e.Id);
        Entity(id, "Event", p =>
        {
            p("name", $"{e.Type}: {view.Words(e.Cue)}");
            p("summary", view.Sentence(e.Cue));
            p("keywords", e.Type, e.Mode, e.Cameo is null ? null : "CAMEO " + e.Cameo);
            Dates(p, e.When);
            p("location", e.PlaceEntry?.Name ?? view.Words(e.Place));
            p("country", _codes.TwoLetters(e.PlaceEntry?.Country)?.ToLowerInvariant());
            p("involved", [.. Ids(view, e.ActorIds), .. Ids(view, e.RecipientIds)]);
            p("proof", article);
        });
        foreach (var actor in Ids(view, e.ActorIds))
            foreach (var recipient in Ids(view, e.RecipientIds))
                Link(StableId.Hex("link", id, actor, recipient), actor, recipient, $"{e.Type} ({e.Status})", view.Sentence(e.Cue), article, e.When);
    }

    private void Write(RecordView view, string article, ArmsTransfer transfer)
    {
        foreach (var supplier in Ids(view, transfer.SupplierIds))
            foreach (var recipient in Ids(view, transfer.RecipientIds))
                Link(StableId.Hex("link", StableId.OfFact(view, transfer.Id), supplier, recipient), supplier, recipient,
                    $"arms transfer ({transfer.Status})", view.Sentence(transfer.Cue), article, null);
    }

    private void Write(RecordView view, string article, CouncilAct act) => Entity(StableId.OfFact(view, act.Id), "Event", p =>
    {
        p("name", $"Security Council, {act.Kind}{(act.Symbol is null ? "" : " " + act.Symbol)}: {view.Words(act.Cue)}");
        p("summary", view.Sentence(act.Cue));
        p("keywords", "Security Council", act.Kind);
        Dates(p, act.When);
        p("involved", [.. Ids(view, act.ActorIds)]);
        p("proof", article);
    });

    private void Link(string id, string subject, string target, string role, string? words, string article, DateExpression? when) => Entity(id, "UnknownLink", p =>
    {
        p("subject", subject);
        p("object", target);
        p("role", role);
        p("summary", words);
        Dates(p, when);
        p("proof", article);
    });

    private static void Dates(Property p, DateExpression? when)
    {
        if (when?.From is null) return;
        if (when.From == when.To)
        {
            p("date", when.From);
            return;
        }

        p("startDate", when.From);
        p("endDate", when.To);
    }

    private delegate void Property(string name, params IReadOnlyList<string?> values);

    private void Entity(string id, string schema, Action<Property> properties) => _lines.Line(json =>
    {
        json.WriteString("id", id);
        json.WriteString("schema", schema);
        json.Object("properties", () => properties((name, values) =>
        {
            var known = values.Where(v => !string.IsNullOrEmpty(v)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (known.Count > 0) json.Array(name, known);
        }));
    });
}
