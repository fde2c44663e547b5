using System.Globalization;
using System.Text.Json;
using Isnad.Reading;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Bench.Events;

/// <summary>
/// Measures event coding on the span items of the Arabic gold standard records (openeventdata/arabic_event_gsr): is the sentence given its class, and do
/// actor and recipient overlap those of any annotator ("all three"), or of one and the same ("of one")?
/// </summary>
internal static class GsrTable
{
    // UniversalPetrarch's Arabic branch on the same sentences, measured once.
    private const string Peer = "UniversalPetrarch, Arabic";

    public static int Run()
    {
        if (SharedData.Find("data/gsr") is not { } folder) return 0;
        var reader = ReportReader.Create();
        Console.WriteLine("Arabic gold standard records, span items");
        Console.WriteLine($"{"",-28}{"items",7}{"class",9}{"+ actor",9}{"+ recipient",13}{"all three",11}{"of one",9}");
        foreach (var (name, peer) in (ReadOnlySpan<(string, string)>)[("assault", "17 %"), ("protest", "4 %")])
        {
            var tally = Measure(reader, Path.Combine(folder, name + "_spans.jsonl"));
            Console.WriteLine($"{"Isnad, " + name.ToUpperInvariant(),-28}{tally.Items,7}{Percent(tally.Class, tally.Items),9}{Percent(tally.Actor, tally.Items),9}{Percent(tally.Recipient, tally.Items),13}{Percent(tally.All, tally.Items),11}{Percent(tally.One, tally.Items),9}");
            Console.WriteLine($"{Peer,-28}{tally.Items,7}{peer,9}{"",9}{"",13}{"0 %",11}");
        }

        return 0;
    }

    private static string Percent(int part, int whole) => (whole == 0 ? 0 : 100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture) + " %";

    private static (int Items, int Class, int Actor, int Recipient, int All, int One) Measure(ReportReader reader, string file)
    {
        int items = 0, right = 0, actors = 0, recipients = 0, all = 0, one = 0;
        foreach (var line in File.ReadLines(file))
        {
            var item = JsonDocument.Parse(line).RootElement;
            var text = item.GetProperty("text").GetString()!;
            var record = reader.Read(Report.Of(null, text));
            var wanted = item.GetProperty("event").GetString();
            var annotators = item.GetProperty("spans").EnumerateArray().Select(s => (Words(s, "source_actor"), Words(s, "target_actor"))).ToList();
            items++;
            var ofClass = record.Events.Where(e => e.Type == wanted).ToList();
            if (ofClass.Count > 0) right++;
            bool Right(TextSpan? span, HashSet<string> words) => words.Count == 0 ? span is null : span is { } s && Tokens(s.Cut(text)).Overlaps(words);
            if (ofClass.Any(e => annotators.Any(a => Right(e.Actor, a.Item1)))) actors++;
            if (ofClass.Any(e => annotators.Any(a => Right(e.Recipient, a.Item2)))) recipients++;
            if (ofClass.Any(e => annotators.Any(a => Right(e.Actor, a.Item1)) && annotators.Any(a => Right(e.Recipient, a.Item2)))) all++;
            if (ofClass.Any(e => annotators.Any(a => Right(e.Actor, a.Item1) && Right(e.Recipient, a.Item2)))) one++;
        }

        return (items, right, actors, recipients, all, one);
    }

    private static HashSet<string> Words(JsonElement span, string name) =>
        Tokens(string.Join(' ', span.GetProperty(name).EnumerateArray().Select(w => w.GetString())));

    private static HashSet<string> Tokens(string text) =>
        [.. Text.Tokens.Of(text).Where(w => w.Kind != WordKind.Punctuation).Select(w => w.Key)];
}
