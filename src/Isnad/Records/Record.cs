using System.Text.Json.Serialization;
using Isnad.Text;

namespace Isnad.Records;

/// <summary>What Isnad says that one report says. The contract is <c>docs/record.md</c>; its JSON Schema is <c>docs/record.schema.json</c>.</summary>
public sealed record Record
{
    /// <summary>Version of the contract.</summary>
    [JsonPropertyName("record"), JsonPropertyOrder(-1)]
    public int Version { get; init; } = 1;

    /// <summary>The report that was read.</summary>
    public required Report Report { get; init; }

    /// <summary>Everyone and every body that the report names, each once.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Every attribution of words, knowledge or a position to someone other than the narrator.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>What happened, was done, is planned or was called off between political actors.</summary>
    public IReadOnlyList<PoliticalEvent> Events { get; init; } = [];

    /// <summary>Arms, munitions or military equipment supplied, sold, ordered, used or refused.</summary>
    public IReadOnlyList<ArmsTransfer> Transfers { get; init; } = [];

    /// <summary>Acts of or before the UN Security Council, and of the Secretary-General under the Charter.</summary>
    public IReadOnlyList<CouncilAct> Council { get; init; } = [];

    /// <summary>Counts and sums that a register would keep.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The reader's doubts: what stayed unresolved, and why.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}

/// <summary>An actor of a report: a state, a person, a body.</summary>
public sealed record Actor
{
    /// <summary>Its id within the record (<c>A1</c>, <c>A2</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>Its name in Arabic: the lexicon's where it is known, else as the report writes it.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English where the lexicon knows it.</summary>
    public string? NameEn { get; init; }

    /// <summary>One of <c>state government person organisation igo armed-group media company population place</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of the country it belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>CAMEO actor code with role, such as <c>AZEGOV</c>, or null.</summary>
    public string? Cameo { get; init; }

    /// <summary>Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Id of the actor it speaks or acts for (a minister's state), or null.</summary>
    public string? HeadOf { get; init; }

    /// <summary>Where the report speaks of it by a name or a resolved description, in order.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}

/// <summary>Reported speech: who said what, in which words, and through whom it reached us.</summary>
public sealed record Statement
{
    /// <summary>Its id within the record (<c>S1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word or words that report (<c>وقال</c>, <c>وفقا</c>, <c>رفضت التعليق</c>, the headline's <c>:</c>).</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The noun phrase of whoever speaks, or null where only the verb's inflection carries it.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Ids of the actors who speak; more than one for a joint statement; empty where unresolved.</summary>
    public IReadOnlyList<string> Speaker { get; init; } = [];

    /// <summary>The whole of what is attributed, outer quotation marks excluded; null for a refusal to comment.</summary>
    public TextSpan? Content { get; init; }

    /// <summary><c>direct</c>, <c>indirect</c> or <c>mixed</c>; null without content.</summary>
    public string? Form { get; init; }

    /// <summary>One of <c>assert confirm deny accuse warn demand promise praise concern no-comment</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Who passed it on, nearest the reader last.</summary>
    public IReadOnlyList<Relay> Via { get; init; } = [];

    /// <summary>Where it was said: a statement, an interview, a post, a letter.</summary>
    public TextSpan? Venue { get; init; }

    /// <summary>To whom it was said.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>When it was said, where the report tells.</summary>
    public DateExpression? When { get; init; }

    /// <summary>Id of the statement within which this one is reported, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The chain of attribution, from the one who knows to the one who tells us.</summary>
    public IReadOnlyList<Hop> Chain { get; init; } = [];
}

/// <summary>Someone who passed a statement on.</summary>
public sealed record Relay
{
    /// <summary>As written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Id of the actor, or null where unresolved.</summary>
    public string? Actor { get; init; }
}

/// <summary>One link of a chain of attribution.</summary>
public sealed record Hop
{
    /// <summary>One of <c>speaker spokesperson document venue agency outlet</c>.</summary>
    public required string Role { get; init; }

    /// <summary>Id of the actor, or null.</summary>
    public string? Actor { get; init; }

    /// <summary>A name where there is no actor (the outlet of the report itself), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The words that name this hop, or null where it is the report's own outlet.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>True for a source that is not named on purpose or only described; null otherwise.</summary>
    public bool? Anonymous { get; init; }

    /// <summary>The description of an anonymous source, as written.</summary>
    public TextSpan? DescribedAs { get; init; }
}

/// <summary>A date as words and, where it resolves, as an interval of days.</summary>
public sealed record DateExpression
{
    /// <summary>The words it rests on, or null where the sentence only inherits it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>First day, <c>yyyy-MM-dd</c>, or null where unresolved.</summary>
    public string? From { get; init; }

    /// <summary>Last day, inclusive, <c>yyyy-MM-dd</c>, or null where unresolved.</summary>
    public string? To { get; init; }

    /// <summary>One of <c>day week month season year decade range unresolved</c>.</summary>
    public required string Precision { get; init; }
}

/// <summary>A political event in PLOVER's and CAMEO's terms.</summary>
public sealed record PoliticalEvent
{
    /// <summary>Its id within the record (<c>E1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word that names the event, with its clitics.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>PLOVER event type, such as <c>ASSAULT</c>.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, such as <c>military</c>.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>CAMEO event code, digits as text.</summary>
    public string? Cameo { get; init; }

    /// <summary>Goldstein scale value of the CAMEO code, from -10 (conflict) to +10 (cooperation).</summary>
    public double? Goldstein { get; init; }

    /// <summary>Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public int? Quad { get; init; }

    /// <summary>Who acts, as written, or null where the sentence does not say.</summary>
    public TextSpan? Actor { get; init; }

    /// <summary>Ids of the actors who act.</summary>
    public IReadOnlyList<string> ActorIds { get; init; } = [];

    /// <summary>Upon whom, as written, or null.</summary>
    public TextSpan? Recipient { get; init; }

    /// <summary>Ids of the actors acted upon.</summary>
    public IReadOnlyList<string> RecipientIds { get; init; } = [];

    /// <summary>Where, as written, or null; never the dateline.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>GeoNames id of the place, or null where unresolved.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The place resolved: country, region, coordinates and how exact they are; null where unresolved.</summary>
    public PlaceEntry? PlaceEntry { get; init; }

    /// <summary>When, or null.</summary>
    public DateExpression? When { get; init; }

    /// <summary>One of <c>asserted denied negated possible planned called-for</c>.</summary>
    public required string Status { get; init; }

    /// <summary><c>current</c> or <c>background</c>.</summary>
    public required string Time { get; init; }

    /// <summary>Id of the statement it stands in, or null where the narrator tells it.</summary>
    public string? Statement { get; init; }

    /// <summary>Ids of the figures attached to it.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];
}

/// <summary>A place from the gazetteer.</summary>
public sealed record PlaceEntry
{
    /// <summary>The gazetteer's Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of its country.</summary>
    public string? Country { get; init; }

    /// <summary>Name of the first-level administrative region, or null.</summary>
    public string? Region { get; init; }

    /// <summary>Degrees north, WGS 84; null for places without coordinates.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, WGS 84.</summary>
    public double? Longitude { get; init; }

    /// <summary>One of <c>point settlement region country</c>.</summary>
    public required string Precision { get; init; }
}

/// <summary>A claim that arms were, are or will be transferred or are in use.</summary>
public sealed record ArmsTransfer
{
    /// <summary>Its id within the record (<c>T1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word that speaks of the transfer.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The supplier as written (may be a nationality adjective), or null.</summary>
    public TextSpan? Supplier { get; init; }

    /// <summary>Ids of the suppliers.</summary>
    public IReadOnlyList<string> SupplierIds { get; init; } = [];

    /// <summary>The recipient as written, or null.</summary>
    public TextSpan? Recipient { get; init; }

    /// <summary>Ids of the recipients.</summary>
    public IReadOnlyList<string> RecipientIds { get; init; } = [];

    /// <summary>The weapons named.</summary>
    public IReadOnlyList<Weapon> Weapons { get; init; } = [];

    /// <summary>The sum of money named, or null.</summary>
    public MoneyValue? Value { get; init; }

    /// <summary>The years it covers, or null.</summary>
    public YearRange? Years { get; init; }

    /// <summary>One of <c>delivered ordered in-use alleged possible refused halted</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Id of the statement it stands in, or null.</summary>
    public string? Statement { get; init; }

    /// <summary>What an analyst should look at, such as <c>tiv-as-money</c>.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}

/// <summary>A weapon or class of weapons named in a transfer.</summary>
public sealed record Weapon
{
    /// <summary>As written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Isnad's category (<c>uav</c>, <c>air-defence</c>, …), or null where only "arms" are named.</summary>
    public string? Category { get; init; }

    /// <summary>Designation in Latin letters, such as <c>Harop</c>, or null.</summary>
    public string? Designation { get; init; }

    /// <summary>How many, or null.</summary>
    public double? Quantity { get; init; }

    /// <summary>Category in SIPRI's arms transfers database, or null.</summary>
    public string? Sipri { get; init; }

    /// <summary>Category of the UN Register of Conventional Arms (I–VII, small arms), or null.</summary>
    public string? Unroca { get; init; }

    /// <summary>Category of the Arms Trade Treaty, article 2(1), or null.</summary>
    public string? Att { get; init; }
}

/// <summary>A sum of money as reported.</summary>
public sealed record MoneyValue
{
    /// <summary>As written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>In units of the currency.</summary>
    public required double Amount { get; init; }

    /// <summary>ISO 4217 code, or null where the report names none.</summary>
    public string? Currency { get; init; }

    /// <summary>One of <c>exact about at-least at-most dozens hundreds thousands</c>.</summary>
    public string Approx { get; init; } = "exact";

    /// <summary>What kind of value: <c>reported-money</c>, <c>contract-value</c>; never summed across kinds.</summary>
    public string Unit { get; init; } = "reported-money";
}

/// <summary>A range of years, inclusive.</summary>
public sealed record YearRange
{
    /// <summary>First year.</summary>
    public required string From { get; init; }

    /// <summary>Last year.</summary>
    public required string To { get; init; }
}

/// <summary>An act of or before the Security Council, or of the Secretary-General under the Charter.</summary>
public sealed record CouncilAct
{
    /// <summary>Its id within the record (<c>C1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>The word that speaks of the act.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>One of <c>article-99 letter meeting draft-tabled draft-rejected veto resolution-adopted presidential-statement report call</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Ids of those who act.</summary>
    public IReadOnlyList<string> ActorIds { get; init; } = [];

    /// <summary>Document symbol or resolution number, such as <c>2712</c>, or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>How many such acts the words speak of ("four drafts"), or null for one.</summary>
    public int? Count { get; init; }

    /// <summary>The vote, or null.</summary>
    public VoteCount? Votes { get; init; }

    /// <summary>When, or null.</summary>
    public DateExpression? When { get; init; }

    /// <summary>What it is about, as written, or null.</summary>
    public TextSpan? Subject { get; init; }

    /// <summary>Id of the statement it stands in, or null.</summary>
    public string? Statement { get; init; }
}

/// <summary>A vote as reported; each part null where the report does not say.</summary>
public sealed record VoteCount
{
    /// <summary>Votes in favour.</summary>
    public int? For { get; init; }

    /// <summary>Votes against.</summary>
    public int? Against { get; init; }

    /// <summary>Abstentions.</summary>
    public int? Abstain { get; init; }
}

/// <summary>A count or sum.</summary>
public sealed record Figure
{
    /// <summary>Its id within the record (<c>F1</c>, …).</summary>
    public required string Id { get; init; }

    /// <summary>As written, with unit and qualifier.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>One of <c>killed injured killed-and-injured displaced detained abducted money weapons forces votes other</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The number, or null for a vague count ("dozens").</summary>
    public double? Value { get; init; }

    /// <summary>Upper end where the report gives a range, else null.</summary>
    public double? To { get; init; }

    /// <summary>ISO 4217 code for money, else null.</summary>
    public string? Currency { get; init; }

    /// <summary>One of <c>exact about at-least at-most dozens hundreds thousands</c>.</summary>
    public required string Approx { get; init; }

    /// <summary>What is counted, as written, or null.</summary>
    public TextSpan? Of { get; init; }
}

/// <summary>A doubt of the reader.</summary>
public sealed record Note
{
    /// <summary>The words in question, or null for the whole report.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>A stable code, such as <c>date-unresolved</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The doubt in words, English.</summary>
    public required string Text { get; init; }
}
