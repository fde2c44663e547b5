using System.Text;

namespace Isnad.Classification;

/// <summary>Linear scores over hashed features, weighted by inverse document frequency, each group scaled to its share.</summary>
/// <remarks>File: magic, number of buckets, one byte of idf a bucket (in twentieths), then for each output its name, scale, bias, and one signed byte a bucket.</remarks>
internal sealed class LinearModel
{
    private const string Magic = "isnad-linear-2";
    private const float IdfStep = 1f / 20;

    private readonly byte[] _idf;
    private readonly Output[] _outputs;

    private sealed record Output(string Name, float Scale, float Bias, sbyte[] Weights);

    private LinearModel(byte[] idf, Output[] outputs) => (_idf, _outputs) = (idf, outputs);

    /// <summary>Place of an output among the scores.</summary>
    /// <exception cref="InvalidDataException">The model has no such output.</exception>
    public int IndexOf(string name)
    {
        var i = Array.FindIndex(_outputs, o => o.Name == name);
        return i >= 0 ? i : throw new InvalidDataException($"the model has no output '{name}'; it has {string.Join(", ", _outputs.Select(o => o.Name))}");
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is of another version or hashes otherwise.</exception>
    public static LinearModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic) throw new InvalidDataException("not a linear model of this version");
        var buckets = reader.ReadInt32();
        if (buckets != SentenceFeatures.Buckets) throw new InvalidDataException($"model of {buckets} buckets, this program hashes into {SentenceFeatures.Buckets}");
        var idf = reader.ReadBytes(buckets);
        var outputs = new Output[reader.ReadInt32()];
        for (var i = 0; i < outputs.Length; i++)
        {
            var name = reader.ReadString();
            var scale = reader.ReadSingle();
            var bias = reader.ReadSingle();
            outputs[i] = new Output(name, scale, bias, Array.ConvertAll(reader.ReadBytes(buckets), b => unchecked((sbyte)b)));
        }

        return new LinearModel(idf, outputs);
    }

    /// <summary>Writes a model; weights lose all but seven bits of the largest.</summary>
    public static void Save(Stream stream, float[] idf, IReadOnlyList<(string Name, float Bias, float[] Weights)> outputs)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(idf.Length);
        writer.Write(Array.ConvertAll(idf, v => (byte)Math.Clamp(MathF.Round(v / IdfStep), 0, 255)));
        writer.Write(outputs.Count);
        foreach (var (name, bias, weights) in outputs)
        {
            var largest = weights.Max(MathF.Abs);
            var scale = largest == 0 ? 1 : largest / 127;
            writer.Write(name);
            writer.Write(scale);
            writer.Write(bias);
            writer.Write(Array.ConvertAll(weights, w => unchecked((byte)(sbyte)MathF.Round(w / scale))));
        }
    }

    /// <summary>Signed distances, one an output; above zero means yes.</summary>
    public float[] Scores(params ReadOnlySpan<FeatureGroup> groups)
    {
        var scores = new float[_outputs.Length];
        var sums = new float[_outputs.Length];
        foreach (var group in groups)
        {
            Array.Clear(sums);
            var squares = 0f;
            foreach (var (bucket, count) in group.Counts)
            {
                var value = SentenceFeatures.Weight(count) * _idf[bucket] * IdfStep;
                squares += value * value;
                for (var i = 0; i < sums.Length; i++) sums[i] += value * _outputs[i].Weights[bucket];
            }

            var scale = squares == 0 ? 0 : group.Share / MathF.Sqrt(squares);
            for (var i = 0; i < scores.Length; i++) scores[i] += sums[i] * scale;
        }

        for (var i = 0; i < scores.Length; i++) scores[i] = scores[i] * _outputs[i].Scale + _outputs[i].Bias;
        return scores;
    }
}
