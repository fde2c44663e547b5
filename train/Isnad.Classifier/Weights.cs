using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>One linear output.</summary>
internal sealed record Weights(float[] Of, float Bias)
{
    public float Score(Vector e)
    {
        var sum = Bias;
        for (var k = 0; k < e.Buckets.Length; k++) sum += Of[e.Buckets[k]] * e.Values[k];
        return sum;
    }

    /// <summary><c>a·this + b·other</c>.</summary>
    public Weights Mix(float a, Weights other, float b)
    {
        var mixed = new float[SentenceFeatures.Buckets];
        for (var k = 0; k < mixed.Length; k++) mixed[k] = a * Of[k] + b * other.Of[k];
        return new Weights(mixed, a * Bias + b * other.Bias);
    }
}
