namespace Isnad.Classifier;

/// <summary>A sentence with the labels that any task gives it, as weighted features.</summary>
/// <param name="Sentence">Its text and labels.</param>
/// <param name="Fold">A number below 65,536 by the hash of the text: the same sentence falls on the same side of every split, whatever file it stands in.</param>
/// <param name="Vector">Its features.</param>
internal sealed record Example(LabelledSentence Sentence, int Fold, Vector Vector)
{
    /// <summary>The label of <paramref name="task"/>, or null where the sentence has none.</summary>
    public int? Label(LabelTask task) => Sentence.Labels.TryGetValue(task, out var label) ? label : null;
}
