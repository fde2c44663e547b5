namespace Isnad.Classifier;

/// <summary>A sentence with the labels that any task gives it, as weighted features of length one.</summary>
/// <param name="Sentence">Its text and labels.</param>
/// <param name="Fold">0 to 255 by the hash of the text: the same sentence falls on the same side of every split, whatever file it stands in.</param>
/// <param name="Buckets">Its features.</param>
/// <param name="Values">Their values.</param>
internal sealed record Example(LabelledSentence Sentence, int Fold, int[] Buckets, float[] Values)
{
    /// <summary>The label of <paramref name="task"/>, or null where the sentence has none.</summary>
    public int? Label(LabelTask task) => Sentence.Labels.TryGetValue(task, out var label) ? label : null;
}
