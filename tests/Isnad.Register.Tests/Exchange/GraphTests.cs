using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Isnad.Exchange;
using Isnad.Records;

namespace Isnad.Register.Tests.Exchange;

public class GraphTests
{
    [Fact]
    public void Records_come_back_as_they_went_out()
    {
        var lines = Exports.Lines("jsonl");

        lines.Length.ShouldBe(2);
        for (var i = 0; i < 2; i++) RecordJson.ToUtf8(RecordJson.FromUtf8(Encoding.UTF8.GetBytes(lines[i]))).ShouldBe(RecordJson.ToUtf8(Sample.Both[i]));
        Exports.ShouldBeGolden(Exports.Of("jsonl"), "jsonl.jsonl");
    }

    [Fact]
    public void FollowTheMoney_entities_refer_to_entities_that_are_there()
    {
        var entities = Json("ftm");
        var ids = entities.Select(e => e.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
        string[] links = ["document", "entity", "involved", "subject", "object", "proof", "agent", "client"];

        foreach (var entity in entities)
            foreach (var property in entity.GetProperty("properties").EnumerateObject())
            {
                property.Value.ValueKind.ShouldBe(JsonValueKind.Array);
                property.Value.GetArrayLength().ShouldBeGreaterThan(0);
                if (links.Contains(property.Name)) property.Value.EnumerateArray().ShouldAllBe(v => ids.Contains(v.GetString()!));
            }

        entities.GroupBy(e => e.GetProperty("schema").GetString()!).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}").ShouldBe(
            ["Article 2", "Documentation 4", "Event 4", "Organization 3", "Person 2", "PublicBody 2", "Representation 1", "UnknownLink 3"]);
        Exports.ShouldBeGolden(Exports.Of("ftm"), "ftm.jsonl");
    }

    [Fact]
    public void Annotations_find_their_words_by_position_and_by_quotation()
    {
        var annotations = Json("annotations");
        var expected = Sample.Both.Sum(r => r.Actors.Sum(a => a.Mentions.Count) + r.Statements.Count + r.Events.Count + r.Transfers.Count + r.Council.Count + r.Figures.Count + r.Notes.Count);
        annotations.Count.ShouldBe(expected);
        annotations.Select(a => a.GetProperty("id").GetString()).Distinct().Count().ShouldBe(expected);
        foreach (var annotation in annotations)
        {
            var target = annotation.GetProperty("target");
            var text = Sample.Both[target.GetProperty("source").GetString() == Sample.Both[0].Report.Url ? 0 : 1].Report.Text;
            var position = target.GetProperty("selector")[0];
            var quote = target.GetProperty("selector")[1];
            position.GetProperty("type").GetString().ShouldBe("TextPositionSelector");
            quote.GetProperty("type").GetString().ShouldBe("TextQuoteSelector");
            var exact = quote.GetProperty("exact").GetString()!;
            TableTests.ByPoints(text, position.GetProperty("start").GetRawText(), position.GetProperty("end").GetRawText()).ShouldBe(exact);
            text.ShouldContain(quote.GetProperty("prefix").GetString() + exact + quote.GetProperty("suffix").GetString());
            annotation.GetProperty("body").EnumerateArray().Where(b => b.GetProperty("type").GetString() == "TextualBody").ShouldAllBe(b => b.GetProperty("format").GetString() == "text/plain");
        }

        Exports.ShouldBeGolden(Exports.Of("annotations"), "annotations.jsonl");
    }

    [Fact]
    public void Linked_data_leads_from_the_report_back_to_whoever_knows()
    {
        var graph = Json("jsonld")[0].GetProperty("@graph").EnumerateArray().ToDictionary(n => n.GetProperty("@id").GetString()!, StringComparer.Ordinal);
        var claim = graph.Values.First(n => Types(n).Contains("Claim"));
        string Link(JsonElement node, string name) => node.GetProperty(name).GetProperty("@id").GetString()!;

        var agency = graph[Link(claim, "prov:wasQuotedFrom")];
        graph[Link(agency, "prov:wasAttributedTo")].GetProperty("name")[1].GetProperty("@value").GetString().ShouldBe("Reuters");
        var speaker = graph[Link(agency, "prov:wasQuotedFrom")];
        Link(claim, "prov:hadPrimarySource").ShouldBe(speaker.GetProperty("@id").GetString());
        Link(speaker, "prov:wasAttributedTo").ShouldBe(claim.GetProperty("prov:wasAttributedTo")[0].GetProperty("@id").GetString());
        graph.ShouldContainKey(Link(claim, "appearance"));
        Json("jsonld")[1].GetProperty("@graph").EnumerateArray().Any(n => Types(n).Contains("Quotation")).ShouldBeTrue();
        Exports.ShouldBeGolden(Exports.Of("jsonld"), "jsonld.jsonl");

        static IEnumerable<string?> Types(JsonElement node) =>
            node.GetProperty("@type").ValueKind == JsonValueKind.Array ? node.GetProperty("@type").EnumerateArray().Select(t => t.GetString()) : [node.GetProperty("@type").GetString()];
    }

    [Fact]
    public void Gexf_is_xml_whose_edges_join_its_nodes()
    {
        var text = Exports.Of("gexf");
        var document = XDocument.Parse(text);
        XNamespace gexf = "http://gexf.net/1.3";
        document.Root!.Name.ShouldBe(gexf + "gexf");
        var nodes = document.Descendants(gexf + "node").ToDictionary(n => n.Attribute("id")!.Value, n => n.Attribute("label")!.Value, StringComparer.Ordinal);
        var edges = document.Descendants(gexf + "edge").ToList();

        nodes.Count.ShouldBe(5);
        edges.Count.ShouldBe(3);
        edges.ShouldAllBe(e => nodes.ContainsKey(e.Attribute("source")!.Value) && nodes.ContainsKey(e.Attribute("target")!.Value));
        nodes.Values.ShouldContain("أبو \"سيف\" <script>alert(1)</script>\uFFFD");
        text.ShouldNotContain("<script", Case.Sensitive);
        foreach (var element in new[] { "node", "edge" })
        {
            var declared = document.Descendants(gexf + "attributes").Single(a => a.Attribute("class")!.Value == element).Elements().Select(a => a.Attribute("id")!.Value).ToHashSet(StringComparer.Ordinal);
            document.Descendants(gexf + element).Descendants(gexf + "attvalue").ShouldAllBe(v => declared.Contains(v.Attribute("for")!.Value));
        }

        Exports.ShouldBeGolden(text, "gexf.gexf");
    }

    [Fact]
    public void The_same_actor_is_the_same_in_every_report_unless_one_word_is_all_we_know()
    {
        var one = new RecordView(Sample.Both[0]);
        var two = new RecordView(Sample.Both[1]);
        string Id(RecordView view, string kind, string name, string? wikidata = null) => StableId.OfActor(view, new Actor { Id = "A9", Kind = kind, Name = name, Wikidata = wikidata });

        Id(one, "person", "سالم", "Q1").ShouldBe(Id(two, "person", "صالح", "Q1"));
        Id(one, "person", "سالم الحمد").ShouldBe(Id(two, "person", "سالم الحمد"));
        Id(one, "person", "سالم").ShouldNotBe(Id(two, "person", "سالم"));
        Id(one, "state", "تونس").ShouldBe(Id(two, "state", "تونس"));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("polecat")]
    [InlineData("ftm")]
    [InlineData("annotations")]
    [InlineData("jsonld")]
    [InlineData("gexf")]
    public void The_same_records_give_the_same_bytes(string format) => Exports.Of(format).ShouldBe(Exports.Of(format));

    [Fact]
    public void Every_format_is_documented()
    {
        var page = File.ReadAllText(Exports.File("docs/exchange.md"));
        foreach (var format in ExportFormat.All) page.ShouldContain($"`{format.Name}`");
    }

    private static List<JsonElement> Json(string format) => [.. Exports.Lines(format).Select(l => JsonDocument.Parse(l).RootElement)];
}
