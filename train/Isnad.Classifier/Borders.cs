using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Where yes begins, and what is added to each quad class, chosen for the best F1 on held-out scores.</summary>
internal sealed record Borders(float Relevance, float Assault, float Protest, float[] Quads)
{
    private const int InnerParts = 5;
    private const float Step = 0.02f;
    private const int First = -45;
    private const int Last = 25;
    private const int Around = 3;
    private const float QuadStep = 0.05f;
    private const int Halvings = 6;

    /// <summary>Borders for the examples given: each is scored by models that have not seen it, and no other sentence takes part.</summary>
    public static Borders Choose(IReadOnlyList<Example> examples, LatentSpace space)
    {
        var scored = Scored.Across(examples, InnerParts, space);
        return new Borders(Border(scored, LabelTask.Relevance, 0), Border(scored, LabelTask.Assault, 1), Border(scored, LabelTask.Protest, 2), Biases(scored));
    }

    private static float Border(List<Scored> scored, LabelTask task, int output)
    {
        var labelled = scored.FindAll(s => s.Example.Label(task) is not null);
        var measures = new double[Last - First + 1];
        for (var i = First; i <= Last; i++)
        {
            var tally = new Tally();
            foreach (var s in labelled) tally.Add(s.Scores[output] > i * Step, s.Example.Label(task) == 1);
            measures[i - First] = tally.F1;
        }

        // The highest peak is mostly luck: the middle of the best stretch holds better on other sentences.
        var best = Enumerable.Range(Around, measures.Length - 2 * Around).MaxBy(i => measures[(i - Around)..(i + Around + 1)].Sum());
        return (best + First) * Step;
    }

    // The best biases of one set of sentences are partly luck, which differs from half to half: their mean holds better on other sentences.
    private static float[] Biases(List<Scored> scored)
    {
        var labelled = scored.FindAll(s => s.Example.Label(LabelTask.Quad) is not null);
        var sum = new float[SentenceClassifier.QuadNames.Count];
        // A fixed seed: the same data give the same model.
        var random = new Random(5);
        for (var round = 0; round < Halvings; round++)
        {
            var first = labelled.ConvertAll(_ => random.Next(2) == 0);
            foreach (var side in (ReadOnlySpan<bool>)[true, false])
            {
                var biases = Best([.. labelled.Where((_, i) => first[i] == side)]);
                // Only differences count; the mean taken out, those of two halves compare.
                var mean = biases.Average();
                for (var c = 0; c < sum.Length; c++) sum[c] += (biases[c] - mean) / (2 * Halvings);
            }
        }

        return sum;
    }

    private static float[] Best(List<Scored> labelled)
    {
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
