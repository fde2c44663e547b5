namespace Isnad.Register.Review;

/// <summary>What the right value of a field is made of.</summary>
internal enum FieldKind
{
    /// <summary>A code of the record's contract, such as an act or a type.</summary>
    Code,

    /// <summary>Words of the report.</summary>
    Words,

    /// <summary>Actors of the record or of the register.</summary>
    Actors,

    /// <summary>A day, <c>yyyy-MM-dd</c>, or a part of one.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>The layers of a record that people decide on, with the fields that they can put right.</summary>
/// <param name="Name">The layer as decisions name it.</param>
/// <param name="Table">Its table.</param>
/// <param name="Cue">What the columns of its cue begin with.</param>
/// <param name="Fields">Fields and their kinds.</param>
internal sealed record ReviewedLayer(string Name, string Table, string Cue, IReadOnlyDictionary<string, FieldKind> Fields)
{
    /// <summary>By the letter of a fact's id.</summary>
    public static readonly IReadOnlyDictionary<string, ReviewedLayer> ByLetter = new Dictionary<string, ReviewedLayer>(StringComparer.Ordinal)
    {
        ["S"] = Of("statement", "statement", "cue", "act form #cue #source #content #venue #addressee @speaker ~from ~to"),
        ["E"] = Of("event", "event", "cue", "type mode cameo status time #cue #actor #recipient #place #when @actor_is @recipient_is ~from ~to"),
        ["T"] = Of("transfer", "transfer", "cue", "status currency 0amount #cue #supplier #recipient @supplier_is @recipient_is ~from ~to"),
        ["C"] = Of("council", "council_act", "cue", "kind symbol 0count 0for 0against 0abstain #cue #subject @actors ~from ~to"),
        ["F"] = Of("figure", "figure", "figure", "kind approx currency 0value 0upper #of"),
    };

    private static ReviewedLayer Of(string name, string table, string cue, string fields) => new(name, table, cue, fields.Split(' ').ToDictionary(
        f => f.TrimStart('#', '@', '~', '0'),
        f => f[0] switch { '#' => FieldKind.Words, '@' => FieldKind.Actors, '~' => FieldKind.Date, '0' => FieldKind.Number, _ => FieldKind.Code },
        StringComparer.Ordinal));
}
