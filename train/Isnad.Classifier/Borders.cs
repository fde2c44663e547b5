using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Where yes begins, and what is added to each quad class, chosen for the best F1 on held-out scores.</summary>
internal sealed record Borders(float Relevance, float Assault, float Protest, float[] Quads)
{
    private const int InnerParts = 3;
    private const float Step = 0.02f;
    private const float QuadStep = 0.05f;

    /// <summary>Borders for the examples given: each is scored by models that have not seen it, and no other sentence takes part.</summary>
    public static Borders Choose(IReadOnlyList<Example> examples)
    {
        var scored = Scored.Across(examples, InnerParts);
        return new Borders(Border(scored, LabelTask.Relevance, 0), Border(scored, LabelTask.Assault, 1), Border(scored, LabelTask.Protest, 2), Biases(scored));
    }

    private static float Border(List<Scored> scored, LabelTask task, int output)
    {
        var labelled = scored.FindAll(s => s.Example.Label(task) is not null);
        var (best, border) = (-1.0, 0f);
        for (var i = -45; i <= 25; i++)
        {
            var tally = new Tally();
            foreach (var s in labelled) tally.Add(s.Scores[output] > i * Step, s.Example.Label(task) == 1);
            if (tally.F1 > best) (best, border) = (tally.F1, i * Step);
        }

        return border;
    }

    private static float[] Biases(List<Scored> scored)
    {
        var labelled = scored.FindAll(s => s.Example.Label(LabelTask.Quad) is not null);
        var biases = new float[SentenceClassifier.QuadNames.Count];
        var best = Tally.MacroF1(Tally.Quads(labelled, s => s.Quad(biases)));
        for (var round = 0; round < 3; round++)
            for (var c = 0; c < biases.Length; c++)
            {
                var (start, chosen) = (biases[c], biases[c]);
                for (var i = -6; i <= 6; i++)
                {
                    biases[c] = start + i * QuadStep;
                    var macro = Tally.MacroF1(Tally.Quads(labelled, s => s.Quad(biases)));
                    if (macro > best + 1e-9) (best, chosen) = (macro, biases[c]);
                }

                biases[c] = chosen;
            }

        return biases;
    }
}
