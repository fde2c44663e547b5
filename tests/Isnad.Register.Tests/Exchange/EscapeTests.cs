using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Exchange;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Register.Tests.Exchange;

/// <summary>Whatever a report's words are, they are words in every format.</summary>
public class EscapeTests
{
    private static readonly string[] Pieces =
    [
        "<b>", "</attvalue>", "&amp;", "]]>", "<!--", "\"", "\"\"", "'", ",", ";", "\t", "\r\n", "\n", "\\", "\\u0041", "{", "}", "=1+1", "@x", "-2", "\0", "\u0001", "\u2028", "\u0085", "\uFFFE",
        "🚀", "قال", "مُحَمَّد", " ", "\u200f", "a",
    ];

    [Fact]
    public void Words_come_back_from_every_format()
    {
        Prop.ForAll(Gen.Elements(Pieces).NonEmptyListOf().ToArbitrary(), pieces =>
        {
            var name = "ن" + string.Concat(pieces) + "ن";
            var record = Named(name);

            using var line = JsonDocument.Parse(Of("ftm", record).Split('\n')[1]);
            line.RootElement.GetProperty("properties").GetProperty("name")[0].GetString().ShouldBe(name);
            using var graph = JsonDocument.Parse(Of("jsonld", record));
            graph.RootElement.GetProperty("@graph")[1].GetProperty("name")[0].GetProperty("@value").GetString().ShouldBe(name);
            foreach (var annotation in Of("annotations", record).Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(annotation).Dispose();
            CsvRows.Of(Of("csv", record), out _)[0]["actor"].ShouldBe(name);
            foreach (var (format, columns) in new[] { ("gdelt-events", 61), ("icews", 20), ("polecat", 40), ("phoenix", 26) })
                Of(format, record).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split('\t').Length.ShouldBe(columns);
            var label = XDocument.Parse(Of("gexf", record)).Descendants().First(e => e.Name.LocalName == "node").Attribute("label")!.Value;
            label.Length.ShouldBe(name.Length);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    private static string Of(string format, Record record)
    {
        using var stream = new MemoryStream();
        using (var writer = ExportFormat.Find(format)!.Open(stream)) writer.Write(record);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Record Named(string name) => new()
    {
        Report = Report.Of(name, name + " قصف", id: name, outlet: name) with { Sentences = [new TextSpan(0, name.Length)] },
        Actors = [new Actor { Id = "A1", Name = name, Kind = "organisation", Mentions = [new TextSpan(0, name.Length)] }],
        Events = [new PoliticalEvent { Id = "E1", Cue = new TextSpan(0, name.Length), Type = "ASSAULT", ActorIds = ["A1"], Status = "asserted", Time = "current" }],
    };
}
