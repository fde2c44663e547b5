using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Weights of everything the classifier answers: the three yes/no questions and the five quad classes.</summary>
internal sealed record Outputs(Weights Relevance, Weights Assault, Weights Protest, Weights[] Quads)
{
    // How much irrelevance speaks for the class "none"; the relevance data hold six times as many sentences without an event.
    private const float IrrelevanceIsNone = 0.5f;

    private static readonly Learner Broad = new(Cost: 1, BayesCost: 0.3, Bayes: 0.6f);
    private static readonly Learner Narrow = new(Cost: 0.3, BayesCost: 0.1, Bayes: 0.5f);

    /// <summary>Learns from the examples given and no others; the borders are those of the machines, still to be moved.</summary>
    public static Outputs Learn(IEnumerable<Example> examples)
    {
        var all = examples.ToList();
        var relevance = Yes(Broad, LabelTask.Relevance);
        var quad = Of(LabelTask.Quad);
        var quads = new Weights[SentenceClassifier.QuadNames.Count];
        for (var c = 0; c < quads.Length; c++) quads[c] = Narrow.Train(quad, e => e.Label(LabelTask.Quad) == c);
        quads[0] = quads[0].Mix(1, relevance, -IrrelevanceIsNone);
        return new Outputs(relevance, Yes(Narrow, LabelTask.Assault), Yes(Narrow, LabelTask.Protest), quads);

        List<Example> Of(LabelTask task) => all.FindAll(e => e.Label(task) is not null);
        Weights Yes(Learner learner, LabelTask task) => learner.Train(Of(task), e => e.Label(task) == 1);
    }

    /// <summary>Scores of a sentence, in the order of the fields.</summary>
    public float[] Scores(Example e) => [Relevance.Score(e), Assault.Score(e), Protest.Score(e), .. Quads.Select(q => q.Score(e))];

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
