using System.Numerics.Tensors;
using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>
/// The space of the leading right singular vectors of a matrix of examples: latent semantic analysis, by subspace iteration
/// (Halko, Martinsson and Tropp, "Finding Structure with Randomness", SIAM Review 2011, algorithm 4.4). What is learned in it is linear in the
/// features too, so it costs the model nothing. No label takes part.
/// </summary>
internal sealed class LatentSpace
{
    private const int Dimensions = 200;
    private const int Passes = 3;

    private readonly float[] _basis;
    private readonly double[,] _cholesky;
    private readonly float _scale;

    private LatentSpace(float[] basis, double[,] cholesky, float scale) => (_basis, _cholesky, _scale) = (basis, cholesky, scale);

    /// <summary>The space of the examples given.</summary>
    public static LatentSpace Of(IReadOnlyList<Vector> examples)
    {
        // A fixed seed: the same data give the same model.
        var random = new Random(29);
        var rows = new float[examples.Count * Dimensions];
        for (var i = 0; i < rows.Length; i++) rows[i] = (float)(random.NextDouble() - 0.5);
        Orthonormalise(rows, examples.Count);
        float[] basis = [];
        for (var pass = 0; ; pass++)
        {
            basis = Transposed(examples, rows);
            if (pass == Passes) break;
            for (var i = 0; i < examples.Count; i++) Sum(examples[i], basis, rows.AsSpan(i * Dimensions, Dimensions));
            Orthonormalise(rows, examples.Count);
        }

        var space = new LatentSpace(basis, Cholesky(Gram(basis)), 1);
        // On average the examples keep length one, so that costs compare with those of the other machines.
        var squares = 0.0;
        foreach (var e in examples) squares += space.Project(e).Values.Sum(v => (double)v * v);
        return new LatentSpace(basis, space._cholesky, (float)Math.Sqrt(examples.Count / squares));
    }

    /// <summary>An example in the space: its first buckets are the dimensions.</summary>
    public Vector Project(Vector example)
    {
        var sum = new float[Dimensions];
        Sum(example, _basis, sum);
        var values = new float[Dimensions];
        for (var r = 0; r < Dimensions; r++)
        {
            var rest = (double)sum[r];
            for (var c = 0; c < r; c++) rest -= _cholesky[r, c] * values[c];
            values[r] = (float)(rest / _cholesky[r, r]);
        }

        for (var r = 0; r < Dimensions; r++) values[r] *= _scale;
        return new Vector([.. Enumerable.Range(0, Dimensions)], values);
    }

    /// <summary>Weights of the dimensions as weights of the features.</summary>
    public Weights Expand(Weights weights)
    {
        var solved = new float[Dimensions];
        for (var r = Dimensions - 1; r >= 0; r--)
        {
            var rest = (double)weights.Of[r];
            for (var c = r + 1; c < Dimensions; c++) rest -= _cholesky[c, r] * solved[c];
            solved[r] = (float)(rest / _cholesky[r, r]);
        }

        var expanded = new float[SentenceFeatures.Buckets];
        for (var k = 0; k < expanded.Length; k++) expanded[k] = _scale * TensorPrimitives.Dot<float>(_basis.AsSpan(k * Dimensions, Dimensions), solved);
        return new Weights(expanded, weights.Bias);
    }

    private static void Sum(Vector example, float[] basis, Span<float> sum)
    {
        sum.Clear();
        for (var k = 0; k < example.Buckets.Length; k++)
            TensorPrimitives.MultiplyAdd<float>(basis.AsSpan(example.Buckets[k] * Dimensions, Dimensions), example.Values[k], sum, sum);
    }

    private static float[] Transposed(IReadOnlyList<Vector> examples, float[] rows)
    {
        var basis = new float[SentenceFeatures.Buckets * Dimensions];
        for (var i = 0; i < examples.Count; i++)
            for (var k = 0; k < examples[i].Buckets.Length; k++)
            {
                var to = basis.AsSpan(examples[i].Buckets[k] * Dimensions, Dimensions);
                TensorPrimitives.MultiplyAdd<float>(rows.AsSpan(i * Dimensions, Dimensions), examples[i].Values[k], to, to);
            }

        return basis;
    }

    /// <summary>Makes the columns orthonormal (Gram and Schmidt, twice for accuracy).</summary>
    private static void Orthonormalise(float[] rows, int count)
    {
        var columns = new float[Dimensions][];
        for (var d = 0; d < Dimensions; d++)
        {
            columns[d] = new float[count];
            for (var i = 0; i < count; i++) columns[d][i] = rows[i * Dimensions + d];
        }

        for (var d = 0; d < Dimensions; d++)
        {
            for (var round = 0; round < 2; round++)
                for (var before = 0; before < d; before++)
                    TensorPrimitives.MultiplyAdd<float>(columns[before], -TensorPrimitives.Dot<float>(columns[before], columns[d]), columns[d], columns[d]);
            var norm = TensorPrimitives.Norm<float>(columns[d]);
            TensorPrimitives.Divide<float>(columns[d], norm, columns[d]);
        }

        for (var d = 0; d < Dimensions; d++)
            for (var i = 0; i < count; i++) rows[i * Dimensions + d] = columns[d][i];
    }

    private static double[,] Gram(float[] basis)
    {
        var gram = new double[Dimensions, Dimensions];
        var sums = new float[Dimensions * Dimensions];
        for (var k = 0; k < SentenceFeatures.Buckets; k++)
        {
            var row = basis.AsSpan(k * Dimensions, Dimensions);
            if (row[0] == 0 && row[1] == 0) continue;
            for (var d = 0; d < Dimensions; d++)
            {
                var to = sums.AsSpan(d * Dimensions, d + 1);
                TensorPrimitives.MultiplyAdd<float>(row[..(d + 1)], row[d], to, to);
            }
        }

        for (var r = 0; r < Dimensions; r++)
            for (var c = 0; c <= r; c++) gram[r, c] = sums[r * Dimensions + c];
        return gram;
    }

    private static double[,] Cholesky(double[,] gram)
    {
        for (var r = 0; r < Dimensions; r++)
            for (var c = 0; c <= r; c++)
            {
                var sum = gram[r, c];
                for (var k = 0; k < c; k++) sum -= gram[r, k] * gram[c, k];
                gram[r, c] = r == c ? Math.Sqrt(Math.Max(sum, 1e-9)) : sum / gram[c, c];
            }

        return gram;
    }
}
