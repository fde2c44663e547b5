using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>
/// Half a plain support vector machine, half one whose features are scaled by their naive Bayes log-count ratio
/// (Wang and Manning, "Baselines and Bigrams", ACL 2012); both are linear, so the mixture is one vector of weights.
/// </summary>
/// <param name="Cost">Price of errors of the plain machine.</param>
/// <param name="BayesCost">Price of errors of the scaled one.</param>
/// <param name="Bayes">Share of the scaled one.</param>
internal sealed record Learner(double Cost, double BayesCost, float Bayes)
{
    private const float Smoothing = 0.5f;

    /// <summary>Weights that tell the positive examples from the rest.</summary>
    public Weights Train(IReadOnlyList<Vector> examples, bool[] positive)
    {
        var positives = positive.Count(p => p);
        var negatives = positive.Length - positives;
        // Rare classes weigh more, but not so much that a few examples outvote all others.
        var rarity = Math.Sqrt((double)negatives / Math.Max(1, positives));
        var even = new float[SentenceFeatures.Buckets];
        Array.Fill(even, 1);
        var plain = SupportVectors.Train(examples, positive, even, Cost, Cost * rarity);
        var ratios = Ratios(examples, positive, positives, negatives);
        var scaled = SupportVectors.Train(examples, positive, ratios, BayesCost, BayesCost * rarity);
        return plain.Mix(1 - Bayes, scaled, Bayes);
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
