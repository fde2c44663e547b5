using Isnad.Classification;
using Isnad.Classifier;

// Trains and measures the sentence classifier. DATA holds quadclass/ and gsr/ as javierosorio/keep_it_local and openeventdata/arabic_event_gsr publish them,
// one JSON object a line. Deterministic: the same data give the same bytes.
switch (args)
{
    case ["train", var data, var file]:
        var examples = Examples.Of(LabelledSentence.ReadAll(data));
        var space = LatentSpace.Of([.. examples.All.Select(e => e.Vector)]);
        var outputs = Outputs.Learn(examples.All, space).Moved(Borders.Choose(examples.All, space));
        using (var stream = File.Create(file)) LinearModel.Save(stream, examples.Idf, outputs.Named());
        Console.WriteLine($"{file}: learned from {examples.All.Count} sentences");
        return 0;
    case ["validate", var data]:
        CrossValidation.Print(data, Console.Out);
        return 0;
    case ["validate", var data, var salt]:
        CrossValidation.Print(data, Console.Out, salt);
        return 0;
    default:
        Console.Error.WriteLine("usage: Isnad.Classifier train DATA FILE.model | validate DATA [SALT]");
        return 2;
}
