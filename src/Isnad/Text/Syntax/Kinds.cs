namespace Isnad.Text.Syntax;

/// <summary>What a word is to a phrase, beyond its part of speech; rows of <c>lexicon/syntax</c> give it.</summary>
[Flags]
internal enum Kinds : uint
{
    None = 0,

    /// <summary>Office or role that stands before or after its holder's name (وزير، المتحدث).</summary>
    Title = 1 << 0,

    /// <summary>Address or rank before a name (الدكتور، العميد).</summary>
    Rank = 1 << 1,

    /// <summary>Honorific in construct with what follows (معالي، صاحب السمو).</summary>
    Honor = 1 << 2,

    /// <summary>Other human being (مسؤول، مصدر، جندي).</summary>
    Person = 1 << 3,

    /// <summary>Institution (وزارة، هيئة).</summary>
    Body = 1 << 4,

    /// <summary>Armed or political group, force (قوات، حركة).</summary>
    Group = 1 << 5,

    /// <summary>Noun that a place's name follows (مدينة، العاصمة).</summary>
    Place = 1 << 6,

    /// <summary>Outlet (صحيفة، وكالة).</summary>
    Media = 1 << 7,

    /// <summary>Occasion on which something is said (بيان، مؤتمر).</summary>
    Saying = 1 << 8,

    /// <summary>Written source (تقرير، وثيقة).</summary>
    Document = 1 << 9,

    /// <summary>Quantifier noun: what it counts follows (عدد من، بعض).</summary>
    Quantity = 1 << 10,

    /// <summary>Time (يوم، الخميس، يناير).</summary>
    Time = 1 << 11,

    /// <summary>A number may follow it as its name (اللواء 35، القرار 1701).</summary>
    Numbered = 1 << 12,

    /// <summary>Relation (نجل، شقيق).</summary>
    Kin = 1 << 13,

    /// <summary>Adjective, listed for what it governs or because its ending does not show it.</summary>
    Adjective = 1 << 14,

    /// <summary>Accusative participle that carries a report on (مشيرا).</summary>
    SayParticiple = 1 << 15,

    /// <summary>Name of a state, region or city.</summary>
    PlaceName = 1 << 16,

    /// <summary>Noun that makes an adverbial with its preposition (في إطار، على هامش).</summary>
    Adjunct = 1 << 17,

    /// <summary>Verb that reports words.</summary>
    SayVerb = 1 << 18,

    /// <summary>Verb that takes a person as its object.</summary>
    TellVerb = 1 << 19,

    /// <summary>Imperfect verb by the verb list.</summary>
    Imperfect = 1 << 20,

    /// <summary>Perfect verb by the verb list.</summary>
    Perfect = 1 << 21,

    /// <summary>Verb form that is written like a common noun.</summary>
    NounLike = 1 << 22,

    /// <summary>Word inside a name (بن، آل، عبد).</summary>
    NamePart = 1 << 23,

    /// <summary>أن، إن and their forms.</summary>
    Complementizer = 1 << 24,

    /// <summary>نفسه، كلهم after their noun.</summary>
    Emphatic = 1 << 25,

    /// <summary>نحو، حوالي، أكثر before a number.</summary>
    Approx = 1 << 26,

    /// <summary>Given name of a person.</summary>
    GivenName = 1 << 27,
}

/// <summary>Prepositions that a noun or adjective takes for its own complement.</summary>
[Flags]
internal enum Governs : ushort
{
    None = 0,
    La = 1 << 0,
    Ba = 1 << 1,
    Fi = 1 << 2,
    Min = 1 << 3,
    Ala = 1 << 4,
    Ila = 1 << 5,
    An = 1 << 6,
    Lada = 1 << 7,
    Ism = 1 << 8,
    Ma = 1 << 9,
    Bayn = 1 << 10,
    Didd = 1 << 11,
    Any = La | Ba | Fi | Min | Ala | Ila | An | Lada | Ism,
}
