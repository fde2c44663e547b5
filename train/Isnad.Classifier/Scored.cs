namespace Isnad.Classifier;

/// <summary>A sentence with scores by a model that has not seen it, in the order of <see cref="Outputs.Scores"/>.</summary>
internal sealed record Scored(Example Example, float[] Scores)
{
    public const int FirstQuad = 3;

    /// <summary>The class with the largest score once <paramref name="biases"/> are added.</summary>
    public int Quad(float[] biases)
    {
        var best = 0;
        for (var c = 1; c < biases.Length; c++)
            if (Scores[FirstQuad + c] + biases[c] > Scores[FirstQuad + best] + biases[best]) best = c;
        return best;
    }

    /// <summary>Splits the examples by hash, and scores each part by a model learned from the others.</summary>
    public static List<Scored> Across(IReadOnlyList<Example> examples, int parts, LatentSpace space)
    {
        var scored = new List<Scored>(examples.Count);
        for (var part = 0; part < parts; part++)
        {
            // A division other than the outer one's remainder by ten, or the parts would be those folds again.
            bool Held(Example e) => e.Fold / 10 % parts == part;
            var outputs = Outputs.Learn(examples.Where(e => !Held(e)), space);
            scored.AddRange(examples.Where(Held).Select(e => new Scored(e, outputs.Scores(e))));
        }

        return scored;
    }
}
