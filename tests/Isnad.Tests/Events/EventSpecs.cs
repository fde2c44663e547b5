using Isnad.Reading;
using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;

namespace Isnad.Tests.Events;

/// <summary>Runs the tables of <c>specs/events</c>.</summary>
public class EventSpecs
{
    private static readonly ReportReader Reader = ReportReader.Create();

    public static TheoryData<string, string, string, string, string> Roles()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("events/roles.md").Concat(SpecTable.Rows("events/types.md").Where(r => r.Length == 5))) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    public static TheoryData<string, string, string, string> Statuses()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in SpecTable.Rows("events/status.md").Where(r => r.Length == 4)) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    public static TheoryData<string, string> NoEvents()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in SpecTable.Rows("events/status.md").Concat(SpecTable.Rows("events/types.md")).Where(r => r.Length == 2)) data.Add(row[0], row[1]);
        return data;
    }

    public static TheoryData<string, string, string, string> Times()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in SpecTable.Rows("events/time.md")) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    public static TheoryData<string, string, string> Days()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("events/when.md")) data.Add(row[0], row[1], row[2]);
        return data;
    }

    public static TheoryData<string, string, string> Places()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("events/places.md")) data.Add(row[0], row[1], row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void Reads_who_did_what_to_whom(string sentence, string cue, string type, string actor, string recipient)
    {
        var found = Find(sentence, cue, type);

        Check(found.Actor, actor, sentence);
        Check(found.Recipient, recipient, sentence);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Reads_whether_it_happened(string sentence, string cue, string type, string status) =>
        Find(sentence, cue, type).Status.ShouldBe(status);

    [Theory]
    [MemberData(nameof(Times))]
    public void Reads_whether_it_is_the_news(string sentence, string cue, string type, string time) =>
        Find(sentence, cue, type).Time.ShouldBe(time);

    [Theory]
    [MemberData(nameof(Days))]
    public void Reads_when_it_happened(string sentence, string cue, string days)
    {
        var found = Read(sentence).Events.FirstOrDefault(e => e.Cue.Cut(sentence) == cue).ShouldNotBeNull();

        (found.When is { From: { } from } when ? when.To == from ? from : $"{from}/{when.To}" : "–").ShouldBe(days);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Reads_where_it_happened(string sentence, string cue, string place)
    {
        var found = Read(sentence).Events.FirstOrDefault(e => e.Cue.Cut(sentence) == cue).ShouldNotBeNull();

        Check(found.Place, place, sentence);
    }

    [Theory]
    [MemberData(nameof(NoEvents))]
    public void Reads_nothing_where_nothing_political_happened(string sentence, string why) =>
        Read(sentence).Events.Count.ShouldBe(0, why);

    internal static Record Read(string sentence, string? published = "2020-10-05") => Reader.Read(Report.Of(null, sentence, published: published));

    private static PoliticalEvent Find(string sentence, string cue, string type)
    {
        var record = Read(sentence);
        var found = record.Events.FirstOrDefault(e => e.Type == type && e.Cue.Cut(sentence) == cue);
        return found.ShouldNotBeNull("read: " + string.Join(" ; ", record.Events.Select(e => $"{e.Type} {e.Cue.Cut(sentence)}")));
    }

    private static void Check(TextSpan? span, string wanted, string sentence)
    {
        if (wanted != "*") (span is { } s ? s.Cut(sentence) : "–").ShouldBe(wanted);
    }
}
