using Isnad.Reading;
using Isnad.Records;

namespace Isnad.Tests;

/// <summary>One reader for all tests, and reports to try it on; the sentences are this project's own.</summary>
internal static class Samples
{
    public static ReportReader Reader { get; } = ReportReader.Create();

    public static IReadOnlyList<Report> Reports { get; } =
    [
        FromFile("samples/report.txt", "2020-10-01"),
        Report.Of("غوتيريش: الوقت ينفد 😀", "قال الأمين العام للأمم المتحدة أنطونيو غوتيريش، أمس الثلاثاء، إن \"الوقت ينفد\" أمام سكان القطاع.\nوأضاف أن 15 ألف شخص نزحوا.", published: "2023-11-15"),
        Report.Of("مقتل 13 شخصا في غارة على سوق", "قُتل 13 شخصا وأصيب 20 بجروح في غارة شنها الطيران على سوق شعبي في محافظة صعدة، بحسب مصدر طبي. ونفى متحدث عسكري استهداف المدنيين.", published: "2016-03-02"),
        Report.Of(null, "«لن ننسحب»... هكذا رد القائد", published: null),
        Report.Of("سطر", "\uFEFFنص\u200F مع ـــ علامات ﻻ تُقرأ &nbsp; \"مفتوحة بلا إغلاق", published: "2015-01-01"),
        Report.Of("English only", "Nothing here is Arabic. 12 people.", published: "2015-01-01"),
        Report.Of("\ud800 نصف زوج", "\udc00\n\n\n   \n،،، ؛ … «» \"\"", published: "0000-00-00"),
    ];

    public static Report FromFile(string path, string published)
    {
        var text = File.ReadAllText(RepositoryFiles.At(path)).TrimEnd('\n');
        var stop = text.IndexOf('\n', StringComparison.Ordinal);
        return Report.Of(text[..stop], text[(stop + 1)..], Path.GetFileNameWithoutExtension(path), published: published);
    }
}
