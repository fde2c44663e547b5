using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Features that are not zero; a bucket that two groups hash into stands twice.</summary>
internal sealed record Vector(int[] Buckets, float[] Values)
{
    /// <summary>Groups of features, each weighted by <paramref name="idf"/> and scaled to its share, as the model does.</summary>
    public static Vector Of(IReadOnlyList<FeatureGroup> groups, float[] idf)
    {
        var buckets = new List<int>();
        var values = new List<float>();
        foreach (var group in groups)
        {
            var start = values.Count;
            var squares = 0f;
            foreach (var (bucket, count) in group.Counts.OrderBy(c => c.Key))
            {
                var value = SentenceFeatures.Weight(count) * idf[bucket];
                squares += value * value;
                buckets.Add(bucket);
                values.Add(value);
            }

            if (squares == 0) continue;
            var scale = group.Share / MathF.Sqrt(squares);
            for (var k = start; k < values.Count; k++) values[k] *= scale;
        }

        return new Vector([.. buckets], [.. values]);
    }
}
