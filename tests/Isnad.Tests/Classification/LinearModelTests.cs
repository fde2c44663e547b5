using Isnad.Classification;

namespace Isnad.Tests.Classification;

public class LinearModelTests
{
    [Fact]
    public void A_saved_model_scores_as_it_was_trained()
    {
        var idf = new float[SentenceFeatures.Buckets];
        var weights = new float[SentenceFeatures.Buckets];
        var counts = new Dictionary<int, int>();
        SentenceFeatures.Count("هدنة", counts);
        foreach (var bucket in counts.Keys) (idf[bucket], weights[bucket]) = (1, 0.5f);
        using var file = new MemoryStream();
        LinearModel.Save(file, idf, [("quiet", -0.25f, weights), ("nothing", 0.125f, new float[SentenceFeatures.Buckets])]);
        file.Position = 0;

        var model = LinearModel.Load(file);
        var scores = model.Scores("هدنة");

        // Each of the n features occurs once and has the value 1/√n in a vector of length one, so the sum is √n times the weight.
        counts.Values.ShouldAllBe(c => c == 1);
        scores[model.IndexOf("quiet")].ShouldBe(0.5f * MathF.Sqrt(counts.Count) - 0.25f, 0.001f);
        scores[model.IndexOf("nothing")].ShouldBe(0.125f);
        Should.Throw<InvalidDataException>(() => model.IndexOf("loud")).Message.ShouldContain("quiet, nothing");
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var file = new MemoryStream([3, (byte)'a', (byte)'b', (byte)'c', 0, 0, 0, 0]);

        Should.Throw<InvalidDataException>(() => LinearModel.Load(file));
    }
}
