using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Council.Shapes;

/// <summary>One document in the United Nations' XML: what it is, its day, sponsors, subjects, the steps to its end and the vote by member.</summary>
internal static class AknShape
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private static readonly XNamespace Un = "http://un.org/akn4un";

    /// <summary>The longest documents of the Council have some hundred thousand characters.</summary>
    private const long MostCharacters = 20_000_000;

    public static List<CouncilItem> Read(string name, byte[] bytes, Complaints complaints)
    {
        if (Load(bytes, complaints) is not { } root) return [];
        if (root.Name != Akn + "akomaNtoso")
        {
            complaints.Add(LineOf(root), root.Name.LocalName, $"the root is '{root.Name.LocalName}', not akomaNtoso of Akoma Ntoso 3.0");
            return [];
        }

        var document = root.Elements().FirstOrDefault();
        if (document is null || KindOf((string?)document.Attribute("name")) is not { } kind)
        {
            complaints.Add(LineOf(document ?? root), "name", $"'{(string?)document?.Attribute("name")}' is none of draftResolution, amendment, resolution, presidentialStatement, letter, meetingRecord");
            return [];
        }

        var symbol = document.Descendants(Akn + "docNumber").FirstOrDefault(e => (string?)e.Attribute("refersTo") == "#symbol");
        if (symbol is null || symbol.Value.Trim().Length == 0) complaints.Add(LineOf(symbol ?? document), "docNumber", "the document has no symbol");
        var work = document.Descendants(Akn + "FRBRWork").FirstOrDefault()?.Element(Akn + "FRBRdate");
        if (work is null) complaints.Add(LineOf(document), "FRBRdate", "the work has no date");
        var date = work is null ? null : Day(work, complaints);
        var steps = document.Descendants(Akn + "step").ToList();
        var tabled = steps.Find(s => (string?)s.Attribute("outcome") == "draftResolution");
        var ended = steps.Find(s => (string?)s.Attribute("outcome") is "adopted" or "notAdopted" or "veto" or "withdrawn");
        var more = steps.Find(s => (string?)s.Attribute("outcome") == "draftResolutionAdditionalSponsors");
        var keywords = document.Descendants(Akn + "keyword").ToList();
        var vote = Vote(document, complaints);
        if (complaints.Any) return [];
        return
        [
            new CouncilItem
            {
                Kind = kind,
                Symbol = Plain(symbol!.Value),
                Draft = kind == CouncilItemKind.Resolution ? Text(tabled, "as") : null,
                Date = (ended is null ? null : Day(ended, complaints)) ?? date,
                Meeting = Text(ended, "as"),
                Title = keywords.Where(k => (string?)k.Attribute("refersTo") == "title").Select(k => Text(k, "showAs")).FirstOrDefault(),
                Agenda = keywords.Where(k => (string?)k.Attribute("refersTo") == "agenda" && (string?)k.Attribute("dictionary") == "S/").Select(k => Text(k, "showAs")).FirstOrDefault(),
                Sponsors = [.. CouncilStates.Split(Text(tabled, "by") ?? ""), .. CouncilStates.Split(Text(more, "by") ?? "")],
                // Goals of sustainable development are assigned by machine and say nothing of the subject.
                Subjects = [.. keywords.Where(k => (string?)k.Attribute("dictionary") is "UNBIS Thesaurus" or "DHLAUTH" or "S/78").Select(k => Text(k, "showAs")).OfType<string>().Distinct()],
                Vote = vote,
                Published = ended is null ? null : Text(ended, "by") ?? Text(ended, "outcome"),
                Languages = Text(document.Descendants(Akn + "FRBRlanguage").FirstOrDefault(), "language") is { } language ? [language] : [],
                Sources = [name],
                Row = LineOf(document),
            },
        ];
    }

    private static XElement? Load(byte[] bytes, Complaints complaints)
    {
        // A document type could name files to read or entities that grow without end; the United Nations' files have none.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };
        try
        {
            using var stream = new MemoryStream(bytes);
            using var reader = XmlReader.Create(stream, settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException e)
        {
            var (line, place) = (Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition));
            complaints.Add(line, place.ToString(CultureInfo.InvariantCulture), e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "a document type (DTD) is not accepted: it could name other files or entities that grow without end" : $"no well-formed XML, or cut off: {e.Message}");
            return null;
        }
    }

    private static CouncilVote? Vote(XElement document, Complaints complaints)
    {
        var voting = document.Descendants(Akn + "voting").FirstOrDefault();
        if (voting is null || !voting.Elements(Akn + "count").Any()) return null;
        var counts = new int[4];
        List<MemberVote> members = [];
        foreach (var count in voting.Elements(Akn + "count"))
        {
            Ballot? ballot = (string?)count.Attribute("refersTo") switch
            {
                "inFavour" => Ballot.Yes, "against" => Ballot.No, "abstaining" => Ballot.Abstain, "nonVoting" or "notVoting" or "absent" => Ballot.NotVoting, _ => null,
            };
            if (ballot is not { } cast)
            {
                complaints.Add(LineOf(count), "refersTo", $"'{(string?)count.Attribute("refersTo")}' is none of inFavour, against, abstaining, nonVoting");
                continue;
            }

            var names = count.Descendants(Akn + "organization").Concat(count.Descendants(Un + "organization")).Select(e => Plain(e.Value)).Where(n => n.Length > 0).ToList();
            if (!int.TryParse((string?)count.Attribute("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > 15)
                complaints.Add(LineOf(count), "value", $"'{(string?)count.Attribute("value")}' is no number of votes from 0 to 15");
            else if (names.Count > value)
                complaints.Add(LineOf(count), "value", $"{value} votes, {names.Count} members named");
            counts[(int)cast] = value;
            members.AddRange(names.Select(n => new MemberVote(n, cast)));
        }

        return new CouncilVote(counts[0], counts[1], counts[2], counts[3], members);
    }

    private static CouncilItemKind? KindOf(string? name) => name switch
    {
        "draftResolution" => CouncilItemKind.Draft,
        "amendment" => CouncilItemKind.Amendment,
        "resolution" => CouncilItemKind.Resolution,
        "presidentialStatement" or "statementByThePresident" => CouncilItemKind.PresidentialStatement,
        "letter" => CouncilItemKind.Letter,
        "meetingRecord" or "verbatimRecord" => CouncilItemKind.Meeting,
        _ => null,
    };

    private static DateOnly? Day(XElement element, Complaints complaints)
    {
        var text = (string?)element.Attribute("date");
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.Year < 1946 ? null : day;
        complaints.Add(LineOf(element), "date", $"'{text}' is no day yyyy-MM-dd");
        return null;
    }

    private static string? Text(XElement? element, string attribute) => (string?)element?.Attribute(attribute) is { } text && text.Trim().Length > 0 ? Plain(text) : null;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int LineOf(XElement element) => ((IXmlLineInfo)element).LineNumber;
}
