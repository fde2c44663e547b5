using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Records;
using Isnad.Tests.Specs;

namespace Isnad.Tests.Records;

/// <summary>Invariants 1 and 2: every span of every record cuts its report's text, and reading never throws on text.</summary>
public class SpanLawTests
{
    private static readonly string[] Pieces =
    [
        "قال", "وقال", "وزير", "الخارجية", "الروسي", "سيرغي", "لافروف", "إن", "أن", "\"", "«", "»", "“", ":", "،", ".", "؟", "\n", " ", "مقتل", "13", "شخصا",
        "في", "غارة", "على", "صنعاء", "أمس", "الثلاثاء", "وأضاف", "مؤكدا", "وفقا", "لرويترز", "(", ")", "ـ", "ً", "ﻻ", "😀", "\u200F", "5.5", "مليون", "دولار",
        "نفى", "رفض", "التعليق", "مجلس", "الأمن", "زودت", "إسرائيل", "أذربيجان", "بطائرات", "مسيّرة", "...", "-", "\ud83d", "\t", "A", "القرار", "2254",
    ];

    [Fact]
    public void Every_span_of_a_record_of_any_text_lies_in_the_text()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(p => string.Join(p.Count % 3 == 0 ? "" : " ", p));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var record = Samples.Reader.Read(Report.Of("عنوان", text, published: "2020-10-01"));
            Check(record);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    [Fact]
    public void Every_span_of_the_samples_lies_in_the_text()
    {
        foreach (var report in Samples.Reports) Check(Samples.Reader.Read(report));
    }

    [Fact]
    public void Reading_never_fails_on_a_sentence_cut_short()
    {
        var row = 0;
        foreach (var file in (string[])["verbs", "content", "continuing", "who", "attribution", "offers", "silence", "announcing"])
            foreach (var cells in SpecTable.Rows($"statements/{file}.md"))
            {
                var words = cells[0].Split(' ');
                for (var end = 2 + row++ % 4; end < words.Length; end += 4)
                {
                    var text = string.Join(' ', words, 0, end);
                    Samples.Reader.Read(Report.Of(null, text)).Notes.ShouldNotContain(n => n.Code == "reading-failed", text);
                }
            }
    }

    /// <summary>Walks the JSON itself, so that no field added later escapes.</summary>
    private static void Check(Record record)
    {
        record.Notes.ShouldNotContain(n => n.Code == "reading-failed", record.Report.Text);
        var text = record.Report.Text;
        var points = text.EnumerateRunes().Count();
        using var json = JsonDocument.Parse(RecordJson.ToUtf8(record));
        var spans = 0;
        void Walk(JsonElement e, string path)
        {
            if (e.ValueKind == JsonValueKind.Object) foreach (var p in e.EnumerateObject()) Walk(p.Value, path + "." + p.Name);
            if (e.ValueKind != JsonValueKind.Array) return;
            if (e.GetArrayLength() == 2 && e[0].ValueKind == JsonValueKind.Number && e[1].ValueKind == JsonValueKind.Number)
            {
                spans++;
                var (start, end) = (e[0].GetInt32(), e[1].GetInt32());
                start.ShouldBeGreaterThanOrEqualTo(0, path);
                end.ShouldBeLessThanOrEqualTo(points, path);
                var mayBeEmpty = path is ".report.paragraphs";
                if (mayBeEmpty) end.ShouldBeGreaterThanOrEqualTo(start, path); else end.ShouldBeGreaterThan(start, path);
                return;
            }

            foreach (var item in e.EnumerateArray()) Walk(item, path);
        }

        Walk(json.RootElement, "");
        spans.ShouldBeGreaterThan(0);
        var again = RecordJson.ToUtf8(RecordJson.FromUtf8(RecordJson.ToUtf8(record)));
        Encoding.UTF8.GetString(again).ShouldBe(Encoding.UTF8.GetString(RecordJson.ToUtf8(record)));
    }
}
