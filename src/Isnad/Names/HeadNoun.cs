namespace Isnad.Names;

/// <summary>What a head noun makes of its phrase.</summary>
internal enum HeadClass : byte
{
    /// <summary>A person in an office or calling (وزير، قائد، محلل).</summary>
    Office,

    /// <summary>An organ of a state or an organisation (وزارة، جيش، هيئة).</summary>
    Body,

    /// <summary>A noun that a name follows and that is the same actor (حركة حماس، وكالة رويترز).</summary>
    Group,

    /// <summary>Weapons that stand for who uses them (طائرات التحالف); an actor only with its owner.</summary>
    Means,

    /// <summary>People of a force or group (مقاتلو، عناصر، جنود).</summary>
    Member,

    /// <summary>Described but unnamed speakers (مصدر، شهود).</summary>
    Source,

    /// <summary>Words that speak for a body (بيان، تقرير).</summary>
    Document,

    /// <summary>People at large (مدنيون، لاجئون).</summary>
    Population,

    /// <summary>The country spoken of (البلاد).</summary>
    Country,

    /// <summary>An administrative place (محافظة).</summary>
    Place,
}

/// <summary>A head noun of the lexicon.</summary>
/// <param name="Lemma">Its key, without article.</param>
/// <param name="Class">What it makes of its phrase.</param>
/// <param name="Kind">Kind of the actor.</param>
/// <param name="Role">CAMEO role, or empty.</param>
/// <param name="Alone">Whether the definite noun is an actor even where the report names it no closer (الحكومة).</param>
/// <param name="Weak">Whether the noun has many uses and is an actor only with an owner, a nationality or a name (مركز، قناة).</param>
internal sealed record HeadNoun(string Lemma, HeadClass Class, string Kind, string Role, bool Alone = false, bool Weak = false);
