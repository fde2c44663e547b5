using System.Globalization;
using System.Text;
using System.Xml;
using Isnad.Exchange.Tables;
using Isnad.Records;

namespace Isnad.Exchange.Graphs;

/// <summary>GEXF 1.3: actors as nodes, and one directed edge for each type of event between two of them, weighted by how often it is told.</summary>
/// <remarks>Actors and edges, not reports, are held until the end, when the file is written.</remarks>
internal sealed class Gexf(Stream stream, ExportOptions options) : IRecordWriter
{
    private const string Namespace = "http://gexf.net/1.3";
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To, string Type), Edge> _edges = [];

    public void Write(Record record)
    {
        var view = new RecordView(record);
        foreach (var dyad in Dyad.Of(view, options.StatusesOr("asserted")))
        {
            var from = Found(view, dyad.Actor);
            var to = Found(view, dyad.Recipient);
            if (from is null || to is null) continue;
            if (!_edges.TryGetValue((from, to, dyad.Event.Type), out var edge)) _edges.Add((from, to, dyad.Event.Type), edge = new Edge());
            edge.Add(dyad);
        }
    }

    public void Dispose()
    {
        using (stream)
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("gexf", Namespace);
            xml.WriteAttributeString("version", "1.3");
            xml.WriteStartElement("meta", Namespace);
            xml.WriteElementString("creator", Namespace, "Isnad");
            xml.WriteElementString("description", Namespace, "Actors and the events between them that reports tell of; " + Codebook.Stamp);
            xml.WriteEndElement();
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("defaultedgetype", "directed");
            xml.WriteAttributeString("mode", "static");
            Attributes(xml, "node", ("name_en", "string"), ("kind", "string"), ("country", "string"), ("cameo", "string"), ("wikidata", "string"), ("events", "integer"));
            Attributes(xml, "edge", ("type", "string"), ("count", "integer"), ("goldstein", "double"), ("first", "string"), ("last", "string"));
            xml.WriteStartElement("nodes", Namespace);
            foreach (var (id, node) in _nodes) Write(xml, id, node);
            xml.WriteEndElement();
            xml.WriteStartElement("edges", Namespace);
            foreach (var ((from, to, type), edge) in _edges) Write(xml, from, to, type, edge);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private string? Found(RecordView view, Actor? actor)
    {
        if (actor is null) return null;
        var id = StableId.OfActor(view, actor);
        if (!_nodes.TryGetValue(id, out var node)) _nodes.Add(id, node = new Node(actor));
        node.Events++;
        return id;
    }

    private static void Write(XmlWriter xml, string id, Node node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("label", Plain(node.Actor.Name));
        Values(xml, node.Actor.NameEn, node.Actor.Kind, node.Actor.Country, node.Actor.Cameo, node.Actor.Wikidata, Cells.Of(node.Events));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string from, string to, string type, Edge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", StableId.Hex("edge", from, to, type));
        xml.WriteAttributeString("source", from);
        xml.WriteAttributeString("target", to);
        xml.WriteAttributeString("label", type);
        xml.WriteAttributeString("kind", type);
        xml.WriteAttributeString("weight", edge.Count.ToString(CultureInfo.InvariantCulture));
        Values(xml, type, Cells.Of(edge.Count), Cells.Of(edge.Goldstein), edge.First, edge.Last);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, string of, params (string Title, string Type)[] attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        for (var i = 0; i < attributes.Length; i++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", Cells.Of(i));
            xml.WriteAttributeString("title", attributes[i].Title);
            xml.WriteAttributeString("type", attributes[i].Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, params string?[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value) continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", Cells.Of(i));
            xml.WriteAttributeString("value", Plain(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>XML has no place for some control characters; they become U+FFFD.</summary>
    private static string Plain(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            (clean ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return clean?.ToString() ?? text;
    }

    private sealed class Node(Actor actor)
    {
        public Actor Actor { get; } = actor;

        public int Events { get; set; }
    }

    private sealed class Edge
    {
        private double _goldstein;
        private int _scored;

        public int Count { get; private set; }

        /// <summary>Mean of the events that have a score.</summary>
        public double? Goldstein => _scored == 0 ? null : Math.Round(_goldstein / _scored, 3);

        public string? First { get; private set; }

        public string? Last { get; private set; }

        public void Add(Dyad dyad)
        {
            Count++;
            if (dyad.Event.Goldstein is { } score)
            {
                _goldstein += score;
                _scored++;
            }

            if (dyad.Event.When?.From is { } from && (First is null || string.CompareOrdinal(from, First) < 0)) First = from;
            if (dyad.Event.When?.To is { } to && (Last is null || string.CompareOrdinal(to, Last) > 0)) Last = to;
        }
    }
}
