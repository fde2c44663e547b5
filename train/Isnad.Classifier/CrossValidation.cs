using System.Globalization;
using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>Ten-fold cross-validation by hash of the text; weights and borders of a fold are learned from the other nine.</summary>
internal static class CrossValidation
{
    private const int Folds = 10;

    /// <summary>Prints the table of the classifier and its peers.</summary>
    /// <param name="data">Folder of the labelled sentences.</param>
    /// <param name="output">Where to.</param>
    /// <param name="salt">Another division into folds than the one that settings were chosen on.</param>
    public static void Print(string data, TextWriter output, string salt = "")
    {
        var examples = Examples.Of(LabelledSentence.ReadAll(data), salt).All;
        var scored = new List<Scored>(examples.Count);
        for (var fold = 0; fold < Folds; fold++)
        {
            bool Held(Example e) => e.Fold % Folds == fold;
            var seen = examples.Where(e => !Held(e)).ToList();
            var space = LatentSpace.Of(seen.ConvertAll(e => e.Vector));
            var outputs = Outputs.Learn(seen, space).Moved(Borders.Choose(seen, space));
            scored.AddRange(examples.Where(Held).Select(e => new Scored(e, outputs.Scores(e))));
        }

        output.WriteLine("| sentences, 10-fold cross-validation | sentences | precision | recall | F1 |");
        output.WriteLine("|---|---|---|---|---|");
        Row("relevance (UN)", LabelTask.Relevance, 0, [("linear, character and word n-grams", 0.90), ("ConfliBERT-AraBERT", 0.9075), ("translated to English by DeepL", 0.9176)]);
        Row("ASSAULT (newspapers)", LabelTask.Assault, 1, [("character n-grams", 0.74), ("one annotator against the others", 0.66)]);
        Row("PROTEST (newspapers)", LabelTask.Protest, 2, [("character n-grams", 0.38), ("one annotator against the others", 0.47)]);
        var quads = scored.FindAll(s => s.Example.Label(LabelTask.Quad) is not null);
        var tallies = Tally.Quads(quads, s => s.Quad(new float[SentenceClassifier.QuadNames.Count]));
        Line("**Isnad**, quad class (UN), macro", quads.Count, null, Tally.MacroF1(tallies));
        Peers([("linear, character and word n-grams", 0.55), ("AraBERT", 0.51), ("ConfliBERT-mBERT", 0.63), ("translated to English by DeepL", 0.67)]);
        for (var c = 0; c < tallies.Length; c++)
            Line("… " + SentenceClassifier.QuadNames[c].Replace('_', ' '), quads.Count(s => s.Example.Label(LabelTask.Quad) == c), tallies[c], tallies[c].F1);

        void Row(string name, LabelTask task, int at, (string Name, double F1)[] peers)
        {
            var tally = new Tally();
            var labelled = scored.FindAll(s => s.Example.Label(task) is not null);
            foreach (var s in labelled) tally.Add(s.Scores[at] > 0, s.Example.Label(task) == 1);
            Line($"**Isnad**, {name}", labelled.Count, tally, tally.F1);
            Peers(peers);
        }

        void Peers((string Name, double F1)[] peers)
        {
            foreach (var (name, f1) in peers) Line(name, null, null, f1);
        }

        void Line(string name, int? count, Tally? tally, double f1) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {count} | {tally?.Precision:0.000} | {tally?.Recall:0.000} | {f1:0.000#} |"));
    }
}
