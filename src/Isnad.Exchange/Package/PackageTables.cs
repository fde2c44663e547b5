using Isnad.Records;
using static Isnad.Exchange.Package.Fields;

namespace Isnad.Exchange.Package;

/// <summary>The columns of the data package's tables. Ids are those of the record; lists are separated by semicolons.</summary>
internal static class PackageTables
{
    private const string Of = "Id within the report.";
    private const string ActorIds = "Ids in actors.csv, separated by ;.";

    public static IReadOnlyList<Field<Item<Report>>> Reports { get; } =
    [
        Report<Report>(),
        Text<Report>("id", "Id that the source gave the report, or the hash of its text.", i => i.Value.Id),
        Text<Report>("url", "Where it was published.", i => i.Value.Url),
        Text<Report>("outlet", "Who published it.", i => i.Value.Outlet),
        Text<Report>("author", "Byline.", i => i.Value.Author),
        Day<Report>("published", "Day of publication.", i => i.Value.Published),
        Text<Report>("language", "BCP 47 tag.", i => i.Value.Language),
        Text<Report>("title", "Headline.", i => i.Value.Title),
        Text<Report>("text", "Headline, line break, body; spans count in it.", i => i.Value.Text),
        Text<Report>("sha256", "Hash of the text in UTF-8.", i => i.Value.Sha256),
    ];

    public static IReadOnlyList<Field<Item<Actor>>> Actors { get; } =
    [
        Report<Actor>(),
        Text<Actor>("id", Of, i => i.Value.Id),
        Text<Actor>("key", "The same for the same actor in other reports, as far as names tell.", i => StableId.OfActor(i.View, i.Value)),
        Text<Actor>("name", "Name in Arabic.", i => i.Value.Name),
        Text<Actor>("name_en", "Name in English where known.", i => i.Value.NameEn),
        Text<Actor>("kind", "Kind of actor; see the codebook.", i => i.Value.Kind),
        Text<Actor>("country", "ISO 3166-1 alpha-3 code.", i => i.Value.Country),
        Text<Actor>("cameo", "CAMEO actor code.", i => i.Value.Cameo),
        Text<Actor>("wikidata", "Wikidata item.", i => i.Value.Wikidata),
        Text<Actor>("head_of", "Id of the actor it speaks or acts for.", i => i.Value.HeadOf),
        Whole<Actor>("mentions", "How often the report names it.", i => i.Value.Mentions.Count),
    ];

    public static IReadOnlyList<Field<Item<Statement>>> Statements { get; } =
    [
        Report<Statement>(),
        Text<Statement>("id", Of, i => i.Value.Id),
        Text<Statement>("act", "What is done by saying it; see the codebook.", i => i.Value.Act),
        Text<Statement>("form", "direct, indirect or mixed.", i => i.Value.Form),
        Text<Statement>("speaker_ids", ActorIds, i => List(i.Value.Speaker)),
        Text<Statement>("speaker_names", "Their names.", i => i.Value.Speaker.Count == 0 ? null : i.View.Names(i.Value.Speaker)),
        .. Span<Statement>("source", "Who speaks", s => s.Source),
        .. Span<Statement>("cue", "The word that reports", s => s.Cue),
        .. Span<Statement>("content", "What is said", s => s.Content),
        .. Span<Statement>("venue", "Where it was said", s => s.Venue),
        .. Span<Statement>("addressee", "To whom", s => s.Addressee),
        .. When<Statement>(s => s.When),
        Text<Statement>("parent", "Id of the statement that reports this one.", i => i.Value.Parent),
    ];

    public static IReadOnlyList<Field<Item<Hop>>> Chain { get; } =
    [
        Report<Hop>(),
        Text<Hop>("statement", "Id in statements.csv.", i => i.Of),
        Whole<Hop>("hop", "1 is whoever knows, the highest whoever tells us.", i => i.Number),
        Text<Hop>("role", "speaker, spokesperson, document, venue, agency or outlet.", i => i.Value.Role),
        Text<Hop>("actor", "Id in actors.csv.", i => i.Value.Actor),
        Text<Hop>("name", "Name of the actor, or of an outlet that is none.", i => i.View.Actor(i.Value.Actor)?.Name ?? i.Value.Name),
        new("anonymous", "boolean", "Whether the source is not named on purpose or only described.", i => i.Value.Anonymous is { } yes ? yes ? "true" : "false" : null),
        .. Span<Hop>("words", "The words that name it", h => h.Span),
        .. Span<Hop>("described_as", "The description of an anonymous source", h => h.DescribedAs),
    ];

    public static IReadOnlyList<Field<Item<PoliticalEvent>>> Events { get; } =
    [
        Report<PoliticalEvent>(),
        Text<PoliticalEvent>("id", Of, i => i.Value.Id),
        Text<PoliticalEvent>("type", "PLOVER event type.", i => i.Value.Type),
        Text<PoliticalEvent>("mode", "PLOVER mode.", i => i.Value.Mode),
        Text<PoliticalEvent>("context", "PLOVER contexts, separated by ;.", i => List(i.Value.Context)),
        Text<PoliticalEvent>("cameo", "CAMEO event code, digits as text.", i => i.Value.Cameo),
        Number<PoliticalEvent>("goldstein", "Goldstein score of the CAMEO code, -10 to 10.", i => i.Value.Goldstein),
        Whole<PoliticalEvent>("quad", "Quad class; see the codebook.", i => i.Value.Quad),
        Text<PoliticalEvent>("status", "Whether it happened; see the codebook.", i => i.Value.Status),
        Text<PoliticalEvent>("time", "current or background.", i => i.Value.Time),
        .. Span<PoliticalEvent>("cue", "The word that names the event", e => e.Cue),
        .. Span<PoliticalEvent>("actor", "Who acts", e => e.Actor),
        Text<PoliticalEvent>("actor_ids", ActorIds, i => List(i.Value.ActorIds)),
        .. Span<PoliticalEvent>("recipient", "Upon whom", e => e.Recipient),
        Text<PoliticalEvent>("recipient_ids", ActorIds, i => List(i.Value.RecipientIds)),
        .. Span<PoliticalEvent>("place", "Where", e => e.Place),
        Text<PoliticalEvent>("place_id", "GeoNames id.", i => i.Value.PlaceId),
        Text<PoliticalEvent>("place_name", "The gazetteer's Arabic name.", i => i.Value.PlaceEntry?.Name),
        Text<PoliticalEvent>("place_country", "ISO 3166-1 alpha-3 code.", i => i.Value.PlaceEntry?.Country),
        Text<PoliticalEvent>("place_region", "First-level region.", i => i.Value.PlaceEntry?.Region),
        Text<PoliticalEvent>("place_precision", "point, settlement, region or country.", i => i.Value.PlaceEntry?.Precision),
        Number<PoliticalEvent>("latitude", "Degrees north, WGS 84.", i => i.Value.PlaceEntry?.Latitude),
        Number<PoliticalEvent>("longitude", "Degrees east, WGS 84.", i => i.Value.PlaceEntry?.Longitude),
        .. When<PoliticalEvent>(e => e.When),
        Text<PoliticalEvent>("statement", "Id of the statement it stands in.", i => i.Value.Statement),
        Text<PoliticalEvent>("figures", "Ids in figures.csv, separated by ;.", i => List(i.Value.Figures)),
    ];

    public static IReadOnlyList<Field<Item<ArmsTransfer>>> Transfers { get; } =
    [
        Report<ArmsTransfer>(),
        Text<ArmsTransfer>("id", Of, i => i.Value.Id),
        Text<ArmsTransfer>("status", "How far it has come; see the codebook.", i => i.Value.Status),
        .. Span<ArmsTransfer>("cue", "The word that speaks of it", t => t.Cue),
        .. Span<ArmsTransfer>("supplier", "The supplier", t => t.Supplier),
        Text<ArmsTransfer>("supplier_ids", ActorIds, i => List(i.Value.SupplierIds)),
        .. Span<ArmsTransfer>("recipient", "The recipient", t => t.Recipient),
        Text<ArmsTransfer>("recipient_ids", ActorIds, i => List(i.Value.RecipientIds)),
        .. Span<ArmsTransfer>("value", "The sum of money", t => t.Value?.Span),
        Number<ArmsTransfer>("amount", "The sum in units of the currency.", i => i.Value.Value?.Amount),
        Text<ArmsTransfer>("currency", "ISO 4217 code.", i => i.Value.Value?.Currency),
        Text<ArmsTransfer>("approx", "How exact the sum is.", i => i.Value.Value?.Approx),
        Text<ArmsTransfer>("unit", "Kind of value; kinds are never added up.", i => i.Value.Value?.Unit),
        Text<ArmsTransfer>("year_from", "First year.", i => i.Value.Years?.From),
        Text<ArmsTransfer>("year_to", "Last year.", i => i.Value.Years?.To),
        Text<ArmsTransfer>("statement", "Id of the statement it stands in.", i => i.Value.Statement),
        Text<ArmsTransfer>("flags", "What an analyst should look at, separated by ;.", i => List(i.Value.Flags)),
    ];

    public static IReadOnlyList<Field<Item<Weapon>>> Weapons { get; } =
    [
        Report<Weapon>(),
        Text<Weapon>("transfer", "Id in transfers.csv.", i => i.Of),
        Whole<Weapon>("number", "Place among the weapons of the transfer, from 1.", i => i.Number),
        .. Span<Weapon>("words", "The weapon", w => w.Span),
        Text<Weapon>("category", "Isnad's category.", i => i.Value.Category),
        Text<Weapon>("designation", "Designation in Latin letters.", i => i.Value.Designation),
        Number<Weapon>("quantity", "How many.", i => i.Value.Quantity),
        Text<Weapon>("sipri", "SIPRI's armament category.", i => i.Value.Sipri),
        Text<Weapon>("unroca", "Category of the UN Register of Conventional Arms.", i => i.Value.Unroca),
        Text<Weapon>("att", "Category of the Arms Trade Treaty.", i => i.Value.Att),
    ];

    public static IReadOnlyList<Field<Item<CouncilAct>>> Council { get; } =
    [
        Report<CouncilAct>(),
        Text<CouncilAct>("id", Of, i => i.Value.Id),
        Text<CouncilAct>("kind", "Kind of act; see the codebook.", i => i.Value.Kind),
        .. Span<CouncilAct>("cue", "The word that speaks of it", c => c.Cue),
        Text<CouncilAct>("actor_ids", ActorIds, i => List(i.Value.ActorIds)),
        Text<CouncilAct>("symbol", "Document symbol or number of the resolution.", i => i.Value.Symbol),
        Whole<CouncilAct>("count", "How many acts the words speak of; empty for one.", i => i.Value.Count),
        Whole<CouncilAct>("votes_for", "Votes in favour.", i => i.Value.Votes?.For),
        Whole<CouncilAct>("votes_against", "Votes against.", i => i.Value.Votes?.Against),
        Whole<CouncilAct>("votes_abstain", "Abstentions.", i => i.Value.Votes?.Abstain),
        .. When<CouncilAct>(c => c.When),
        .. Span<CouncilAct>("subject", "What it is about", c => c.Subject),
        Text<CouncilAct>("statement", "Id of the statement it stands in.", i => i.Value.Statement),
    ];

    public static IReadOnlyList<Field<Item<Figure>>> Figures { get; } =
    [
        Report<Figure>(),
        Text<Figure>("id", Of, i => i.Value.Id),
        Text<Figure>("kind", "What is counted; see the codebook.", i => i.Value.Kind),
        Number<Figure>("value", "The number; empty for a vague count.", i => i.Value.Value),
        Number<Figure>("to", "Upper end of a range.", i => i.Value.To),
        Text<Figure>("currency", "ISO 4217 code for money.", i => i.Value.Currency),
        Text<Figure>("approx", "How exact; see the codebook.", i => i.Value.Approx),
        .. Span<Figure>("words", "The figure", f => f.Span),
        .. Span<Figure>("of", "What is counted", f => f.Of),
    ];

    private static IEnumerable<Field<Item<T>>> When<T>(Func<T, DateExpression?> when) =>
    [
        .. Span<T>("when", "When", t => when(t)?.Span),
        Day<T>("when_from", "First day; empty where unresolved.", i => when(i.Value)?.From),
        Day<T>("when_to", "Last day, inclusive.", i => when(i.Value)?.To),
        Text<T>("when_precision", "day week month season year decade range unresolved.", i => when(i.Value)?.Precision),
    ];
}
