namespace Isnad.Classifier;

/// <summary>What the data have labels for.</summary>
internal enum LabelTask
{
    /// <summary>Relevant to conflict and diplomacy (1) or not (0).</summary>
    Relevance,

    /// <summary>Quad class, in the numbers of <see cref="Classification.QuadClass"/>.</summary>
    Quad,

    /// <summary>Reports an assault (1) or not (0), by majority of the annotators.</summary>
    Assault,

    /// <summary>Reports a protest (1) or not (0), by majority of the annotators.</summary>
    Protest,
}
