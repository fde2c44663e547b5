using FsCheck;
using FsCheck.Fluent;
using Isnad.Reading;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Tests.Events;

/// <summary>What holds of every event of every text.</summary>
public class EventLawTests
{
    private static readonly ReportReader Reader = ReportReader.Create();

    private static readonly string[] Pieces =
    [
        "قصفت", "القوات", "المدينة", "في", "مقتل", "ثلاثة", "جنود", "على", "يد", "مسلحين", "،", "وقتل", "قال", "إن", "هجوما", "شنه", "الجيش", "ضد", "داعش", "أمس",
        ".", "«", "»", "طالب", "الرئيس", "بوقف", "إطلاق", "النار", "لاستعادة", "التي", "تشنها", "بين", "من", "قبل", "لم", "قد", "يهاجم", "استدعت", "سفيرها", "ها", "ل", "و",
    ];

    [Fact]
    public void Spans_lie_in_the_text_and_cues_come_in_order_each_once() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), words =>
        {
            var text = string.Join(' ', words);
            var events = Reader.Read(Report.Of(null, text, published: "2020-10-05")).Events;
            var last = -1;
            foreach (var e in events)
            {
                e.Cue.Start.ShouldBeGreaterThan(last);
                last = e.Cue.Start;
                foreach (var span in (TextSpan?[])[e.Cue, e.Actor, e.Recipient, e.Place, e.When?.Span])
                    if (span is { } s) s.Cut(text).Trim().ShouldNotBeEmpty();
                e.Quad.ShouldNotBeNull();
                e.Goldstein.ShouldNotBeNull();
            }
        }).Check(Config.QuickThrowOnFailure.WithReplay(20200927, 20231207));
}
