using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Weights of everything the classifier answers: the three yes/no questions and the five quad classes.</summary>
internal sealed record Outputs(Weights Relevance, Weights Assault, Weights Protest, Weights[] Quads)
{
    // How much irrelevance speaks for the class "none"; the relevance data hold six times as many sentences without an event.
    private const float IrrelevanceIsNone = 0.6f;

    // How much of a quad class is learned in the latent space, where sentences on one matter in other words lie close.
    private const float Latent = 0.3f;

    private static readonly Learner Broad = new(Cost: 0.3);
    private static readonly Learner Middle = new(Cost: 0.3, Plain: 0.7f);
    private static readonly Learner Narrow = new(Cost: 0.08);
    private static readonly Learner InSpace = new(Cost: 0.08, Plain: 1);

    /// <summary>Learns from the examples given and no others; the borders are those of the machines, still to be moved.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="space">Their latent space, or that of a larger set: no label takes part in it.</param>
    public static Outputs Learn(IEnumerable<Example> examples, LatentSpace space)
    {
        var all = examples.ToList();
        var quads = new Weights[SentenceClassifier.QuadNames.Count];
        var jobs = new List<Action>();
        Weights relevance = null!, assault = null!, protest = null!;
        jobs.Add(() => relevance = Train(Broad, LabelTask.Relevance, 1));
        jobs.Add(() => assault = Train(Middle, LabelTask.Assault, 1));
        jobs.Add(() => protest = Train(Middle, LabelTask.Protest, 1));
        for (var c = 0; c < quads.Length; c++)
        {
            var label = c;
            jobs.Add(() => quads[label] = Train(Narrow, LabelTask.Quad, label).Mix(1 - Latent, Within(label), Latent));
        }

        Parallel.Invoke([.. jobs]);
        quads[0] = quads[0].Mix(1, relevance, -IrrelevanceIsNone);
        return new Outputs(relevance, assault, protest, quads);

        Weights Within(int label)
        {
            var labelled = all.FindAll(e => e.Label(LabelTask.Quad) is not null);
            return space.Expand(InSpace.Train(labelled.ConvertAll(e => space.Project(e.Vector)), [.. labelled.Select(e => e.Label(LabelTask.Quad) == label)]));
        }

        Weights Train(Learner learner, LabelTask task, int label)
        {
            var labelled = all.FindAll(e => e.Label(task) is not null);
            return learner.Train(labelled.ConvertAll(e => e.Vector), [.. labelled.Select(e => e.Label(task) == label)]);
        }
    }

    /// <summary>Scores of a sentence, in the order of the fields.</summary>
    public float[] Scores(Example e) => [Relevance.Score(e.Vector), Assault.Score(e.Vector), Protest.Score(e.Vector), .. Quads.Select(q => q.Score(e.Vector))];

    /// <summary>With the borders moved by <paramref name="borders"/>.</summary>
    public Outputs Moved(Borders borders) => new(
        Relevance with { Bias = Relevance.Bias - borders.Relevance },
        Assault with { Bias = Assault.Bias - borders.Assault },
        Protest with { Bias = Protest.Bias - borders.Protest },
        [.. Quads.Select((q, c) => q with { Bias = q.Bias + borders.Quads[c] })]);

    /// <summary>The outputs with the names the classifier knows them by.</summary>
    public IReadOnlyList<(string Name, float Bias, float[] Weights)> Named() =>
    [
        ("relevance", Relevance.Bias, Relevance.Of), ("assault", Assault.Bias, Assault.Of), ("protest", Protest.Bias, Protest.Of),
        .. Quads.Select((q, c) => (SentenceClassifier.QuadNames[c], q.Bias, q.Of)),
    ];
}
