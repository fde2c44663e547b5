using Isnad.Classification;

namespace Isnad.Tests.Classification;

public class SentenceFeaturesTests
{
    private static Dictionary<int, int> Count(string sentence)
    {
        var counts = new Dictionary<int, int>();
        SentenceFeatures.Count(sentence, counts);
        return counts;
    }

    // The model's weights lie at these places: a change of the hash makes it noise, and must come with a new model.
    [Fact]
    public void The_places_of_features_never_change() => Count("في").Keys.Order().ShouldBe([21815, 36085, 52336, 73252, 99964, 108657, 143060, 213076]);

    [Fact]
    public void Numbers_are_one_word_whatever_their_digits() => Count("قتل 17 جنديا").OrderBy(c => c.Key).ShouldBe(Count("قتل ٢٣٠ جنديا").OrderBy(c => c.Key));

    [Fact]
    public void Order_and_repetition_of_words_are_seen()
    {
        Count("الجيش هاجم").Keys.ToHashSet().SetEquals(Count("هاجم الجيش").Keys).ShouldBeFalse();
        Count("حرب حرب").Values.ShouldContain(2);
    }
}
