using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Linear support vector machine with squared hinge loss, by dual coordinate descent
/// (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", ICML 2008, algorithm 1).</summary>
internal static class SupportVectors
{
    private const int Epochs = 25;
    private const double Tolerance = 0.03;

    /// <summary>Weights and bias that tell the positive examples from the rest; the bias is one more feature of value 1.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="positive">Which of them are positive.</param>
    /// <param name="scale">Factor of each bucket's value.</param>
    /// <param name="cost">Price of a negative example on the wrong side.</param>
    /// <param name="positiveCost">Price of a positive one.</param>
    public static Weights Train(IReadOnlyList<Vector> examples, bool[] positive, float[] scale, double cost, double positiveCost)
    {
        var scaled = examples.Select(e => Scaled(e, scale)).ToArray();
        var lengths = Array.ConvertAll(scaled, values => 1.0 + values.Sum(v => (double)v * v));
        var weights = new float[SentenceFeatures.Buckets];
        var bias = 0.0;
        var alpha = new double[examples.Count];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        // A fixed seed: the same data give the same model.
        var random = new Random(17);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var largest = 0.0;
            foreach (var i in order)
            {
                var buckets = examples[i].Buckets;
                var values = scaled[i];
                var y = positive[i] ? 1.0 : -1.0;
                var diagonal = 0.5 / (positive[i] ? positiveCost : cost);
                var dot = bias;
                for (var k = 0; k < buckets.Length; k++) dot += weights[buckets[k]] * values[k];
                var gradient = y * dot - 1 + diagonal * alpha[i];
                var projected = alpha[i] == 0 ? Math.Min(gradient, 0) : gradient;
                if (Math.Abs(projected) < 1e-12) continue;
                largest = Math.Max(largest, Math.Abs(projected));
                var updated = Math.Max(alpha[i] - gradient / (lengths[i] + diagonal), 0);
                var step = (float)((updated - alpha[i]) * y);
                alpha[i] = updated;
                for (var k = 0; k < buckets.Length; k++) weights[buckets[k]] += step * values[k];
                bias += step;
            }

            if (largest < Tolerance) break;
        }

        for (var k = 0; k < weights.Length; k++) weights[k] *= scale[k];
        return new Weights(weights, (float)bias);
    }

    private static float[] Scaled(Vector e, float[] scale)
    {
        var values = new float[e.Values.Length];
        for (var k = 0; k < values.Length; k++) values[k] = e.Values[k] * scale[e.Buckets[k]];
        return values;
    }
}
