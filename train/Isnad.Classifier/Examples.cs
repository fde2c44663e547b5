using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Isnad.Classification;
using Isnad.Reading;

namespace Isnad.Classifier;

/// <summary>All labelled sentences as vectors. Document frequencies come from all of them: they know no labels.</summary>
/// <param name="All">The sentences.</param>
/// <param name="Idf">Inverse document frequency of each bucket.</param>
internal sealed record Examples(IReadOnlyList<Example> All, float[] Idf)
{
    /// <summary>Reads the sentences and weighs their features.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="salt">Hashed before the text: another salt is another division into folds.</param>
    public static Examples Of(List<LabelledSentence> sentences, string salt = "")
    {
        var reader = ReportReader.Create();
        var groups = sentences.AsParallel().AsOrdered().Select(s => SentenceGroups.Of(s.Text, reader)).ToList();
        var idf = Frequencies(groups);
        return new Examples([.. sentences.Zip(groups, (s, g) => new Example(s, Place(salt + s.Text), Vector.Of(g, idf)))], idf);
    }

    private static int Place(string text) => BinaryPrimitives.ReadUInt16LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static float[] Frequencies(List<FeatureGroup[]> sentences)
    {
        var documents = new int[SentenceFeatures.Buckets];
        foreach (var bucket in sentences.SelectMany(groups => groups).SelectMany(g => g.Counts.Keys)) documents[bucket]++;
        return Array.ConvertAll(documents, d => d == 0 ? 0 : MathF.Log((1f + sentences.Count) / (1f + d)) + 1);
    }
}
