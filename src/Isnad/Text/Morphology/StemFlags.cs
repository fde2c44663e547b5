namespace Isnad.Text.Morphology;

/// <summary>What may be written onto a stem form.</summary>
[Flags]
internal enum StemFlags : ushort
{
    None = 0,

    /// <summary>Only before a pronoun: مدرست‑, مستشفا‑, قالو‑.</summary>
    NeedsEnclitic = 1,

    /// <summary>Never before a pronoun: مدرسة, قالوا, tanwin.</summary>
    NoEnclitic = 2,

    /// <summary>Never after the article.</summary>
    NoArticle = 4,

    /// <summary>After و and ف only, no other proclitic.</summary>
    ConjunctionOnly = 8,

    /// <summary>Takes nothing in front.</summary>
    Alone = 16,

    /// <summary>Rare, by form or by origin: a reading of last resort (imperatives, derived by pattern).</summary>
    Rare = 32,

    /// <summary>Written by hand: a reading to trust.</summary>
    Curated = 64,

    /// <summary>The article is part of the word as listed (الذي).</summary>
    HasArticle = 128,

    /// <summary>Takes ب and ل in front although no noun (من, أن, ذلك).</summary>
    TakesPreposition = 256,

    /// <summary>Indefinite accusative: alef of tanwin.</summary>
    Tanwin = 512,
}
