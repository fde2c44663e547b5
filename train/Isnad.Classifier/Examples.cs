using System.Security.Cryptography;
using System.Text;
using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>All labelled sentences as vectors. Document frequencies come from all of them: they know no labels.</summary>
internal sealed record Examples(IReadOnlyList<Example> All, float[] Idf)
{
    public static Examples Of(List<LabelledSentence> sentences)
    {
        var bags = sentences.ConvertAll(s =>
        {
            var counts = new Dictionary<int, int>();
            SentenceFeatures.Count(s.Text, counts);
            return counts.OrderBy(c => c.Key).ToArray();
        });
        var documents = new int[SentenceFeatures.Buckets];
        foreach (var bag in bags)
            foreach (var (bucket, _) in bag) documents[bucket]++;
        var idf = Array.ConvertAll(documents, d => d == 0 ? 0 : MathF.Log((1f + bags.Count) / (1f + d)) + 1);
        return new Examples([.. sentences.Zip(bags, (s, bag) => Vector(s, bag, idf))], idf);
    }

    private static Example Vector(LabelledSentence sentence, KeyValuePair<int, int>[] bag, float[] idf)
    {
        var values = Array.ConvertAll(bag, c => SentenceFeatures.Weight(c.Value) * idf[c.Key]);
        var norm = MathF.Sqrt(values.Sum(v => v * v));
        return new Example(sentence, SHA256.HashData(Encoding.UTF8.GetBytes(sentence.Text))[0], Array.ConvertAll(bag, c => c.Key),
            Array.ConvertAll(values, v => norm == 0 ? 0 : v / norm));
    }
}
