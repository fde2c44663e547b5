using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>
/// A support vector machine whose features are scaled by their naive Bayes log-count ratio (Wang and Manning, "Baselines and Bigrams", ACL 2012):
/// what stands on one side only counts for much, what stands on both for little. Where examples are few, most of it is a plain machine; both are
/// linear, so the mixture is one vector of weights.
/// </summary>
/// <param name="Cost">Price of errors.</param>
/// <param name="Plain">Share of the plain machine.</param>
internal sealed record Learner(double Cost, float Plain = 0)
{
    private const float Smoothing = 0.5f;

    /// <summary>Weights that tell the positive examples from the rest.</summary>
    public Weights Train(IReadOnlyList<Vector> examples, bool[] positive)
    {
        var positives = positive.Count(p => p);
        var negatives = positive.Length - positives;
        // Rare classes weigh more, but not so much that a few examples outvote all others.
        var rarity = Math.Sqrt((double)negatives / Math.Max(1, positives));
        if (Plain == 1) return Even();
        var scaled = SupportVectors.Train(examples, positive, Ratios(examples, positive, positives, negatives), Cost, Cost * rarity);
        return Plain == 0 ? scaled : scaled.Mix(1 - Plain, Even(), Plain);

        Weights Even()
        {
            var even = new float[SentenceFeatures.Buckets];
            Array.Fill(even, 1);
            return SupportVectors.Train(examples, positive, even, Cost, Cost * rarity);
        }
    }

    private static float[] Ratios(IReadOnlyList<Vector> examples, bool[] positive, int positives, int negatives)
    {
        var with = new float[SentenceFeatures.Buckets];
        var without = new float[SentenceFeatures.Buckets];
        Array.Fill(with, Smoothing);
        Array.Fill(without, Smoothing);
        for (var i = 0; i < positive.Length; i++)
            foreach (var bucket in examples[i].Buckets) (positive[i] ? with : without)[bucket]++;
        var ratios = new float[with.Length];
        for (var k = 0; k < ratios.Length; k++) ratios[k] = MathF.Log(with[k] / (positives + 1) / (without[k] / (negatives + 1)));

        // On average the examples keep length one, so that the costs of the two machines compare.
        var squares = 0.0;
        foreach (var e in examples)
            for (var k = 0; k < e.Buckets.Length; k++) squares += Math.Pow(e.Values[k] * ratios[e.Buckets[k]], 2);
        var norm = squares == 0 ? 1 : (float)Math.Sqrt(examples.Count / squares);
        for (var k = 0; k < ratios.Length; k++) ratios[k] *= norm;
        return ratios;
    }
}
