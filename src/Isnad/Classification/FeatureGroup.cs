namespace Isnad.Classification;

/// <summary>Features of one kind: within their group they are scaled to length one, then to <paramref name="Share"/>, so that few telling ones are not drowned by many.</summary>
/// <param name="Counts">Bucket → number of times.</param>
/// <param name="Share">Length of the group in the whole vector.</param>
internal readonly record struct FeatureGroup(Dictionary<int, int> Counts, float Share)
{
    /// <summary>The features of a sentence as its words alone give them.</summary>
    public static FeatureGroup Text(string sentence)
    {
        var counts = new Dictionary<int, int>(1024);
        SentenceFeatures.Count(sentence, counts);
        return new FeatureGroup(counts, 1);
    }
}
