using Isnad.Reading;

namespace Isnad.Classification;

/// <summary>Judges single Arabic sentences: relevant to conflict and diplomacy or not, quad class, assault, protest.</summary>
/// <remarks>
/// A linear model learned by <c>train/Isnad.Classifier</c> from UN and newspaper sentences labelled by hand (<c>lexicon/classification/README.md</c> names
/// the data and how far to trust it). It hears character and word n-grams, how the sentence opens, its length, and the events, statements and actors that
/// the reader finds in it. Blunter than reading: no spans, no sources. Immutable and thread-safe; making one loads the language data, so make one and
/// share it.
/// </remarks>
public sealed class SentenceClassifier
{
    private const string File = "lexicon/classification/sentences.model";

    /// <summary>Names of the outputs for the quad classes, by class number.</summary>
    internal static readonly IReadOnlyList<string> QuadNames = ["none", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"];

    private readonly ReportReader _reader;
    private readonly LinearModel _model;
    private readonly int _relevance;
    private readonly int _assault;
    private readonly int _protest;
    private readonly int[] _quads;

    private SentenceClassifier(ReportReader reader, LinearModel model)
    {
        (_reader, _model) = (reader, model);
        _relevance = model.IndexOf("relevance");
        _assault = model.IndexOf("assault");
        _protest = model.IndexOf("protest");
        _quads = [.. QuadNames.Select(model.IndexOf)];
    }

    /// <summary>A classifier with the model that ships with the library.</summary>
    /// <exception cref="InvalidDataException">The build holds no model, or one of another version.</exception>
    public static SentenceClassifier Create() => Create(ReportReader.Create());

    /// <summary>A classifier over a reader that the caller has, so that the language data are loaded once.</summary>
    /// <inheritdoc cref="Create()"/>
    public static SentenceClassifier Create(ReportReader reader)
    {
        using var stream = typeof(SentenceClassifier).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidDataException(File + " is not part of this build");
        return new SentenceClassifier(reader, LinearModel.Load(stream));
    }

    /// <summary>Judges one sentence. Never throws on text; an empty sentence gets the models' prior leaning.</summary>
    public SentenceScores Classify(string sentence)
    {
        var scores = _model.Scores(SentenceGroups.Of(sentence, _reader));
        return new SentenceScores
        {
            Relevance = scores[_relevance],
            Assault = scores[_assault],
            Protest = scores[_protest],
            Quads = Array.ConvertAll(_quads, i => scores[i]),
        };
    }
}
