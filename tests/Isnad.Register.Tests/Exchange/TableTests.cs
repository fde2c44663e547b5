using System.Globalization;
using Isnad.Exchange.Tables;

namespace Isnad.Register.Tests.Exchange;

public class TableTests
{
    [Theory]
    [InlineData("gdelt-events", Published.GdeltEvents, 61, false)]
    [InlineData("gdelt-mentions", Published.GdeltMentions, 16, false)]
    [InlineData("icews", Published.Icews, 20, true)]
    [InlineData("polecat", Published.Polecat, 40, true)]
    [InlineData("phoenix", Published.Phoenix, 26, false)]
    public void Event_tables_have_the_columns_their_readers_expect(string format, string published, int count, bool header)
    {
        var columns = Published.Columns(published);
        columns.Length.ShouldBe(count);
        Columns(format).ShouldBe(columns);

        var lines = Exports.Lines(format);
        if (header) lines[0].Split('\t').ShouldBe(columns);
        // Three asserted events in both records, the denied one left out.
        lines.Length.ShouldBe(header ? 4 : 3);
        lines.ShouldAllBe(l => l.Split('\t').Length == count);
        Exports.ShouldBeGolden(Exports.Of(format), format + ".tsv");
    }

    [Fact]
    public void What_did_not_happen_stands_in_a_table_only_when_asked_for()
    {
        Exports.Lines("phoenix").Length.ShouldBe(3);
        Exports.Lines("phoenix", "denied").Length.ShouldBe(1);
        Exports.Lines("phoenix", "asserted", "denied").Length.ShouldBe(4);
    }

    [Fact]
    public void A_day_that_is_not_known_stays_empty()
    {
        var rows = Exports.Lines("gdelt-events").Select(l => l.Split('\t')).ToList();

        rows[0][1..5].ShouldBe(["20201005", "202010", "2020", "2020.8356"]);
        rows[1][1..5].ShouldBe(["", "202010", "2020", ""]);
        rows[2][1..5].ShouldBe(["", "", "", ""]);
    }

    [Fact]
    public void Event_numbers_are_the_same_in_events_and_mentions_and_fit_a_double()
    {
        var events = Exports.Lines("gdelt-events").Select(l => long.Parse(l.Split('\t')[0], CultureInfo.InvariantCulture)).ToList();
        var mentions = Exports.Lines("gdelt-mentions").Select(l => long.Parse(l.Split('\t')[0], CultureInfo.InvariantCulture)).ToList();

        events.ShouldBe(mentions);
        events.Distinct().Count().ShouldBe(events.Count);
        events.ShouldAllBe(n => n > 0 && n < 1L << 53);
    }

    [Theory]
    [InlineData("state", "AZE", "AZEGOV", "AZE", null, null, "GOV")]
    [InlineData("armed-group", null, "IMGMUSISI", null, "ISI", "MUS", "IMG")]
    [InlineData("igo", null, "IGOUNO", null, "UNO", null, "IGO")]
    [InlineData("armed-group", "TUR", "TURREBKUR", "TUR", "KUR", null, "REB")]
    public void Cameo_actor_codes_come_apart(string kind, string? iso, string code, string? country, string? group, string? religion, string types)
    {
        var parts = CameoActor.Of(new Isnad.Records.Actor { Id = "A1", Name = "x", Kind = kind, Country = iso, Cameo = code });

        (parts.Country, parts.Group, parts.Religion, parts.AllTypes).ShouldBe((country, group, religion, types));
        string.Concat(parts.Entity, parts.Role, parts.Attribute).Length.ShouldBe(code.Length);
    }

    [Fact]
    public void Csv_has_every_event_with_its_words()
    {
        var text = Exports.Of("csv");
        var rows = CsvRows.Of(text, out _);

        rows.Count.ShouldBe(4);
        rows.Select(r => r["status"]).ShouldBe(["asserted", "denied", "asserted", "asserted"]);
        rows.ShouldAllBe(r => r["codebook"].Contains("CAMEO 1.1b3", StringComparison.Ordinal));
        rows[0]["chain"].ShouldBe("speaker: عادل الجبوري ← agency: رويترز ← outlet: صحيفة المثال");
        rows[0]["killed"].ShouldBe("7");
        foreach (var (row, record) in rows.Zip(new[] { Sample.Both[0], Sample.Both[0], Sample.Both[0], Sample.Both[1] }))
        {
            var cut = ByPoints(record.Report.Text, row["cue_start"], row["cue_end"]);
            cut.ShouldBe(row["cue"]);
        }

        // A spreadsheet must not run what a report says.
        rows[3]["recipient"].ShouldBe("'-جنود & 'ضباط'");
        rows[3]["sentence"].ShouldStartWith("'=");
        rows[0]["goldstein"].ShouldBe("-10.0");
        Exports.ShouldBeGolden(text, "csv.csv");
    }

    internal static string ByPoints(string text, string start, string end)
    {
        var runes = text.EnumerateRunes().ToList();
        var (from, to) = (int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture));
        return string.Concat(runes[from..to].Select(r => r.ToString()));
    }

    private static IEnumerable<string> Columns(string format) => format switch
    {
        "gdelt-events" => Gdelt.Events.Select(c => c.Name),
        "gdelt-mentions" => Gdelt.Mentions.Select(c => c.Name),
        "icews" => Icews.Columns(Isnad.Exchange.Codebook.Load()).Select(c => c.Name),
        "polecat" => Polecat.Columns(Isnad.Exchange.Codebook.Load()).Select(c => c.Name),
        _ => Phoenix.Columns.Select(c => c.Name),
    };
}
