using Isnad.Classification;
using Isnad.Reading;

namespace Isnad.Tests.Classification;

public class SentenceGroupsTests
{
    private static readonly ReportReader Reader = ReportReader.Create();

    private static int Bucket(string name)
    {
        var counts = new Dictionary<int, int>();
        SentenceFeatures.AddNamed(counts, name);
        return counts.Keys.Single();
    }

    [Fact]
    public void Events_and_statements_of_the_reader_are_features()
    {
        var found = SentenceGroups.Of("قصفت طائرات الجيش مواقع المسلحين قرب الحدود.", Reader)[2].Counts;

        found.ShouldContainKey(Bucket("type:ASSAULT"));
        found.ShouldContainKey(Bucket("quad1:4/asserted"));
        found.ShouldContainKey(Bucket("statements:0"));
        SentenceGroups.Of("دعا الوزير الطرفين إلى ضبط النفس.", Reader)[2].Counts.ShouldContainKey(Bucket("statements:1"));
    }

    [Fact]
    public void The_opening_is_told_from_the_rest_and_paragraph_numbers_are_seen()
    {
        var groups = SentenceGroups.Of("12 - والمجلس يدين الهجوم", Reader);

        groups[1].Counts.ShouldContainKey(Bucket("o0:0"));
        groups[1].Counts.ShouldContainKey(Bucket("o1:مجلس"));
        groups[1].Counts.ShouldContainKey(Bucket("ooo:0 مجلس يدين"));
        groups[3].Counts.ShouldContainKey(Bucket("number"));
        groups[3].Counts.ShouldContainKey(Bucket("l:1"));
    }
}
