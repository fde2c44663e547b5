using System.Text.Json;
using Isnad.Exchange.Tables;
using Isnad.Records;

namespace Isnad.Exchange.Graphs;

/// <summary>JSON-LD, one report a line: statements as schema.org Quotation (direct) or Claim (indirect), their chain in PROV-O.</summary>
internal sealed class LinkedData(Stream stream) : IRecordWriter
{
    public const string Wikidata = "http://www.wikidata.org/entity/";
    private readonly JsonLines _lines = new(stream);

    public static string ReportIri(RecordView view) =>
        view.Report.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : "urn:isnad:report:" + StableId.OfReport(view);

    public static string ActorIri(RecordView view, Actor actor) => "urn:isnad:actor:" + StableId.OfActor(view, actor);

    public void Write(Record record)
    {
        var view = new RecordView(record);
        _lines.Line(json =>
        {
            json.Object("@context", () =>
            {
                json.WriteString("@vocab", "https://schema.org/");
                json.WriteString("prov", "http://www.w3.org/ns/prov#");
                json.WriteString("isnad", "urn:isnad:term:");
            });
            json.WriteStartArray("@graph");
            Report(json, view);
            foreach (var actor in record.Actors) Write(json, view, actor);
            foreach (var statement in record.Statements) Write(json, view, statement);
            json.WriteEndArray();
        });
    }

    public void Dispose() => _lines.Dispose();

    private static void Report(Utf8JsonWriter json, RecordView view) => json.Object(() =>
    {
        json.WriteString("@id", ReportIri(view));
        json.Array("@type", ["NewsArticle", "prov:Entity"]);
        json.Text("headline", view.Report.Title);
        json.Text("datePublished", view.Report.Published);
        json.WriteString("inLanguage", view.Report.Language);
        if (view.Report.Author is { } author) json.Object("author", () => json.WriteString("name", author));
        if (view.Report.Outlet is { } outlet)
            json.Object("publisher", () =>
            {
                json.Array("@type", ["Organization", "prov:Agent"]);
                json.WriteString("name", outlet);
            });
        json.WriteString("isnad:sha256", view.Report.Sha256);
        json.WriteString("isnad:codebook", Codebook.Stamp);
    });

    private static void Write(Utf8JsonWriter json, RecordView view, Actor actor) => json.Object(() =>
    {
        json.WriteString("@id", ActorIri(view, actor));
        json.Array("@type",
        [
            actor.Kind switch
            {
                "person" => "Person", "state" => "Country", "government" => "GovernmentOrganization", "place" => "Place", "media" => "NewsMediaOrganization",
                "company" => "Corporation", "population" => "Audience", _ => "Organization",
            },
            "prov:Agent",
        ]);
        json.WriteStartArray("name");
        Named(json, actor.Name, "ar");
        if (actor.NameEn is { } english) Named(json, english, "en");
        json.WriteEndArray();
        json.WriteString("isnad:kind", actor.Kind);
        if (actor.Wikidata is { } item) json.Link("sameAs", Wikidata + item);
        if (view.Actor(actor.HeadOf) is { } head) json.Link("prov:actedOnBehalfOf", ActorIri(view, head));
    });

    private static void Named(Utf8JsonWriter json, string name, string language) => json.Object(() =>
    {
        json.WriteString("@value", name);
        json.WriteString("@language", language);
    });

    private static void Write(Utf8JsonWriter json, RecordView view, Statement s)
    {
        var iri = "urn:isnad:statement:" + StableId.OfFact(view, s.Id);
        // The last hop, the outlet, is the report itself.
        var hops = s.Chain.Where(h => h.Role != "outlet").ToList();
        json.Object(() =>
        {
            json.WriteString("@id", iri);
            var quoted = s.Form == "direct";
            json.Array("@type", [quoted ? "Quotation" : "Claim", "prov:Entity"]);
            json.Text("text", view.Words(s.Content));
            json.WriteString("inLanguage", view.Report.Language);
            json.WriteString("isnad:act", s.Act);
            json.Text("isnad:form", s.Form);
            json.Text("dateCreated", EventDay.Of(s.When).Iso);
            Links(json, quoted ? "spokenByCharacter" : "author", view, s.Speaker);
            Links(json, "prov:wasAttributedTo", view, s.Speaker);
            json.Link(quoted ? "isPartOf" : "appearance", ReportIri(view));
            if (view.Statement(s.Parent) is { } parent) json.Link("isnad:within", "urn:isnad:statement:" + StableId.OfFact(view, parent.Id));
            if (hops.Count > 0)
            {
                json.Link("prov:wasQuotedFrom", Hop(iri, hops.Count - 1));
                json.Link("prov:hadPrimarySource", Hop(iri, 0));
            }
        });
        for (var i = 0; i < hops.Count; i++) Write(json, view, iri, i, hops[i]);
    }

    /// <summary>A hop is the words as they left that source, quoted from the hop before it.</summary>
    private static void Write(Utf8JsonWriter json, RecordView view, string iri, int i, Hop hop) => json.Object(() =>
    {
        json.WriteString("@id", Hop(iri, i));
        json.WriteString("@type", "prov:Entity");
        json.WriteString("isnad:role", hop.Role);
        json.Text("isnad:words", view.Words(hop.DescribedAs ?? hop.Span));
        if (hop.Anonymous == true) json.WriteBoolean("isnad:anonymous", true);
        if (view.Actor(hop.Actor) is { } actor) json.Link("prov:wasAttributedTo", ActorIri(view, actor));
        else if (hop.Name is { } name)
            json.Object("prov:wasAttributedTo", () =>
            {
                json.WriteString("@type", "prov:Agent");
                json.WriteString("name", name);
            });
        if (i > 0) json.Link("prov:wasQuotedFrom", Hop(iri, i - 1));
    });

    private static string Hop(string iri, int i) => FormattableString.Invariant($"{iri}:hop:{i + 1}");

    private static void Links(Utf8JsonWriter json, string name, RecordView view, IReadOnlyList<string> actors)
    {
        var known = view.Actors(actors).ToList();
        if (known.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var actor in known) json.Object(() => json.WriteString("@id", ActorIri(view, actor)));
        json.WriteEndArray();
    }
}
