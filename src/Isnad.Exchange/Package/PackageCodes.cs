using System.Text.Json;
using Isnad.Exchange.Tables;

namespace Isnad.Exchange.Package;

/// <summary>The package's codebook: every coded value of every table with its meaning.</summary>
internal sealed class PackageCodes(string folder)
{
    private sealed record Code(string Table, string Field, string Value, string Meaning, string Codebook);

    private static readonly (string Name, string Description, Func<Code, string?> Cell)[] Fields =
    [
        ("table", "Table that the code stands in.", c => c.Table),
        ("field", "Its column.", c => c.Field),
        ("value", "The code.", c => c.Value),
        ("meaning", "What it means.", c => c.Meaning),
        ("codebook", "Codebook and edition that it comes from.", c => c.Codebook),
    ];

    private static readonly (string Value, string Meaning)[] Approx =
    [
        ("exact", "as given"), ("about", "roughly"), ("at-least", "or more"), ("at-most", "or fewer"), ("dozens", "tens, no number given"), ("hundreds", "hundreds, no number given"),
        ("thousands", "thousands, no number given"),
    ];

    private static readonly (string Table, string Field, (string Value, string Meaning)[] Codes)[] Own =
    [
        ("actors", "kind",
        [
            ("state", "a state or territory"), ("government", "a government, ministry or other organ of a state"), ("person", "a person, by name or by office"),
            ("organisation", "an organisation that is none of the others"), ("igo", "an organisation of states"), ("armed-group", "an armed group outside the state"),
            ("media", "an outlet or agency"), ("company", "a company"), ("population", "a people or part of one"), ("place", "a place"),
        ]),
        ("statements", "act",
        [
            ("assert", "says that something is so"), ("confirm", "confirms or stresses"), ("deny", "denies"), ("accuse", "lays blame"), ("warn", "warns or threatens"),
            ("demand", "calls for or asks"), ("promise", "commits to something"), ("praise", "welcomes or praises"), ("concern", "voices concern or regret"),
            ("no-comment", "refuses to comment"),
        ]),
        ("statements", "form", [("direct", "in quotation marks"), ("indirect", "in the report's words"), ("mixed", "partly in quotation marks")]),
        ("chain", "role",
        [
            ("speaker", "who knows or speaks"), ("spokesperson", "who speaks for another"), ("document", "a text"), ("venue", "an interview, post or broadcast"),
            ("agency", "a news agency or other outlet that passed it on"), ("outlet", "the outlet of the report"),
        ]),
        ("events", "status",
        [
            ("asserted", "said to have happened"), ("denied", "someone denies it"), ("negated", "said not to have happened"), ("possible", "may have happened or may happen"),
            ("planned", "announced or intended"), ("called-for", "asked for"),
        ]),
        ("events", "time", [("current", "what the report is news of"), ("background", "earlier, told for context")]),
        ("events", "quad", [("1", "verbal cooperation"), ("2", "material cooperation"), ("3", "verbal conflict"), ("4", "material conflict")]),
        ("transfers", "status",
        [
            ("delivered", "delivered or received"), ("ordered", "ordered or contracted"), ("in-use", "used or held by the recipient"), ("alleged", "someone's accusation"),
            ("possible", "planned, asked for or approved"), ("refused", "refused"), ("halted", "suspended, embargoed or seized"),
        ]),
        ("transfers", "approx", Approx),
        ("weapons", "unroca",
        [
            ("I", "battle tanks"), ("II", "armoured combat vehicles"), ("III", "large-calibre artillery systems"), ("IV", "combat aircraft and unmanned combat aerial vehicles"),
            ("V", "attack helicopters"), ("VI", "warships"), ("VII", "missiles and missile launchers"), ("SALW", "small arms and light weapons, reported voluntarily"),
        ]),
        ("weapons", "att",
        [
            ("a", "battle tanks"), ("b", "armoured combat vehicles"), ("c", "large-calibre artillery systems"), ("d", "combat aircraft"), ("e", "attack helicopters"), ("f", "warships"),
            ("g", "missiles and missile launchers"), ("h", "small arms and light weapons"), ("3", "ammunition"), ("4", "parts and components"),
        ]),
        ("council", "kind",
        [
            ("article-99", "the Secretary-General invokes Article 99 of the Charter"), ("letter", "a letter"), ("meeting", "a meeting or session"), ("draft-tabled", "a draft put forward"),
            ("draft-rejected", "a draft not adopted"), ("veto", "a veto"), ("resolution-adopted", "a resolution adopted"), ("presidential-statement", "a statement of the President"),
            ("report", "a report"), ("call", "a call upon or by the Council"),
        ]),
        ("figures", "kind",
        [
            ("killed", "people killed"), ("injured", "people injured"), ("killed-and-injured", "both, in one number"), ("displaced", "people displaced"), ("detained", "people detained"),
            ("abducted", "people abducted"), ("money", "a sum of money"), ("weapons", "weapons or munitions"), ("forces", "soldiers or fighters"), ("votes", "votes"), ("other", "anything else"),
        ]),
        ("figures", "approx", Approx),
    ];

    public void Write()
    {
        using var rows = new TableWriter<Code>(new FileStream(Path.Combine(folder, "codebook.csv"), FileMode.Create, FileAccess.Write),
            [.. Fields.Select(f => new Column<Code>(f.Name, f.Cell))], TableStyle.Csv, header: true);
        foreach (var (table, field, codes) in Own)
            foreach (var (value, meaning) in codes) rows.Write(new Code(table, field, value, meaning, "Isnad record 1"));
        var book = Codebook.Load();
        foreach (var (name, quad) in book.Types) rows.Write(new Code("events", "type", name, $"PLOVER event type, quad class {quad}", Codebook.Plover));
        foreach (var (name, types) in book.Modes) rows.Write(new Code("events", "mode", name, "PLOVER mode of " + types, Codebook.Plover));
        foreach (var name in book.Contexts) rows.Write(new Code("events", "context", name, "PLOVER context", Codebook.Plover));
        foreach (var (code, name) in book.EventNames) rows.Write(new Code("events", "cameo", code, name, Codebook.Cameo));
    }

    public static void Describe(Utf8JsonWriter json)
    {
        PackageTable.Begin(json, "codebook", "What the codes of the other tables mean.");
        json.WriteStartArray("fields");
        foreach (var (name, description, _) in Fields) PackageTable.Field(json, name, "string", description);
        json.WriteEndArray();
        json.Array("primaryKey", ["table", "field", "value"]);
        json.Array("missingValues", [""]);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
