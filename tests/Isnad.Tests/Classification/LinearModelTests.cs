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
        var scores = model.Scores(FeatureGroup.Text("هدنة"));

        // Each of the n features occurs once and has the value 1/√n in a vector of length one, so the sum is √n times the weight.
        counts.Values.ShouldAllBe(c => c == 1);
        scores[model.IndexOf("quiet")].ShouldBe(0.5f * MathF.Sqrt(counts.Count) - 0.25f, 0.001f);
        scores[model.IndexOf("nothing")].ShouldBe(0.125f);
        Should.Throw<InvalidDataException>(() => model.IndexOf("loud")).Message.ShouldContain("quiet, nothing");
    }

    [Fact]
    public void A_group_counts_by_its_share_however_many_features_it_has()
    {
        var ones = new float[SentenceFeatures.Buckets];
        Array.Fill(ones, 1);
        using var file = new MemoryStream();
        LinearModel.Save(file, ones, [("any", 0, ones)]);
        file.Position = 0;
        var model = LinearModel.Load(file);
        var one = new FeatureGroup(new() { [1] = 1 }, 0.5f);
        var four = new FeatureGroup(new() { [1] = 1, [2] = 1, [3] = 1, [4] = 1 }, 0.5f);

        model.Scores(one)[0].ShouldBe(0.5f, 0.001f);
        model.Scores(four)[0].ShouldBe(1f, 0.001f); // four times 0.25: together of length one half
        model.Scores(one, four, new FeatureGroup([], 1))[0].ShouldBe(1.5f, 0.001f);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using var file = new MemoryStream([3, (byte)'a', (byte)'b', (byte)'c', 0, 0, 0, 0]);

        Should.Throw<InvalidDataException>(() => LinearModel.Load(file));
    }
}
