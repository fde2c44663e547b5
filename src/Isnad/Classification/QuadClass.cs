namespace Isnad.Classification;

/// <summary>What a sentence as a whole reports, numbered as GDELT and ICEWS number quad classes (and as <see cref="Records.PoliticalEvent.Quad"/>).</summary>
public enum QuadClass
{
    /// <summary>No event between political actors.</summary>
    None = 0,

    /// <summary>Words of cooperation: appeals, promises, agreements, consultations.</summary>
    VerbalCooperation = 1,

    /// <summary>Acts of cooperation: aid, help, yielding, investigation.</summary>
    MaterialCooperation = 2,

    /// <summary>Words of conflict: accusation, rejection, threat, concern.</summary>
    VerbalConflict = 3,

    /// <summary>Acts of conflict: coercion, assault, fighting.</summary>
    MaterialConflict = 4,
}
