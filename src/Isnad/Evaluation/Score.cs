namespace Isnad.Evaluation;

/// <summary>Counts of one layer: found and right, in the gold, in the records.</summary>
/// <param name="Layer">Name of the layer.</param>
/// <param name="Right">Pairs that agree.</param>
/// <param name="Gold">Items annotated.</param>
/// <param name="Found">Items in the records.</param>
public sealed record Score(string Layer, int Right, int Gold, int Found)
{
    /// <summary>Share of what was found that is right; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of the gold that was found; 0 without gold.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of the two; 1 where there is neither gold nor anything found.</summary>
    public double F1 => Gold + Found == 0 ? 1 : 2.0 * Right / (Gold + Found);
}

/// <summary>An item that is in one of the two only, for reading by eye.</summary>
/// <param name="Missed">True for an item of the gold that was not found, false for one found that is not in the gold.</param>
/// <param name="Layer">Layer.</param>
/// <param name="Report">Id of the report.</param>
/// <param name="Text">Its cue, with paragraph or type.</param>
public sealed record Disagreement(bool Missed, string Layer, string Report, string Text);

/// <summary>The result of comparing records with an annotation.</summary>
/// <param name="Scores">One row a layer.</param>
/// <param name="Shares">Of the pairs found, the share with each part right (<c>statement act</c>, <c>event place</c>, …).</param>
/// <param name="Disagreements">Everything missed or extra.</param>
public sealed record EvaluationResult(
    IReadOnlyList<Score> Scores, IReadOnlyList<KeyValuePair<string, double>> Shares, IReadOnlyList<Disagreement> Disagreements);
