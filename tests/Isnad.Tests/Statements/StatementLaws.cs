using FsCheck;
using FsCheck.Fluent;
using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Tests.Statements;

/// <summary>What holds for the statements of any text, however broken.</summary>
public sealed class StatementLaws
{
    private static readonly ReportReader Reader = ReportReader.Create();

    private static readonly string[] Pieces =
    [
        "قال", "وقال", "وأضاف", "مشيرا", "إلى", "أن", "إن", "الوزير", "المتحدث باسم الجيش", "في بيان", "لـ«رويترز»", "«", "»", "\"", ":", "،", ".", "(", ")", "\n",
        "وفقا", "لمصدر", "بحسب", "على حد قوله", "نقلت", "وكالة", "عن", "قوله", "رفض", "التعليق", "لم", "يرد", "دعا", "الحكومة", "اتهم", "بـ", "ـ", "هجوما", "أمس", "الذي",
        "كما", "فيما", "بأنها", "وصفتها", "123", "، و", "…", "أكد", "على", "ضرورة", "الأمم المتحدة",
    ];

    [Fact]
    public void Any_heap_of_words_reads_without_failing_and_every_span_lies_in_its_text()
    {
        var texts = Gen.Elements(Pieces).ListOf(40).Select(p => string.Join(" ", p));
        Prop.ForAll(texts.ToArbitrary(), text => Holds(Report.Of(null, text)) && Holds(Report.Of(text.Replace("\n", " ", StringComparison.Ordinal), text))).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
    }

    [Fact]
    public void Broken_marks_alone_read_as_nothing()
    {
        foreach (var text in (string[])["", " ", "ـ", "ـ ـ ـ", "«««", "\"", ":", "قال", "قال:", "قال «", "وفقا", "لم", "نقلت عن", "على حد"])
            Holds(Report.Of(null, text)).ShouldBeTrue(text);
    }

    private static bool Holds(Report report)
    {
        var record = Reader.Read(report);
        var text = record.Report.Text;
        var ids = record.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var actors = record.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count != record.Statements.Count) return false;
        foreach (var s in record.Statements)
        {
            if (s.Parent is { } parent && (!ids.Contains(parent) || parent == s.Id)) return false;
            if (s.Speaker.Any(a => !actors.Contains(a))) return false;
            if (s.Act != "no-comment" && s.Content is null || s.Content is null != s.Form is null) return false;
            foreach (var span in (Isnad.Text.TextSpan?[])[s.Cue, s.Source, s.Content, s.Venue, s.Addressee, .. s.Via.Select(v => (Isnad.Text.TextSpan?)v.Span), .. s.Chain.Select(h => h.Span)])
                if (span is { } at && (at.Start < 0 || at.End > text.Length || at.IsEmpty || char.IsWhiteSpace(text[at.Start]))) return false;
        }

        return true;
    }
}
