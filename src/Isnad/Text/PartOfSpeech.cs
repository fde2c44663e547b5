namespace Isnad.Text;

/// <summary>Isnad's parts of speech; <c>docs/tagset.md</c> maps them to Universal Dependencies.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Not analysed.</summary>
    Unknown,

    /// <summary>Common noun, verbal nouns included (see <see cref="Features.VerbalNoun"/>).</summary>
    Noun,

    /// <summary>Name.</summary>
    ProperNoun,

    /// <summary>Adjective, nisba included; participles in adjective place.</summary>
    Adjective,

    /// <summary>Finite verb.</summary>
    Verb,

    /// <summary>Independent pronoun.</summary>
    Pronoun,

    /// <summary>Demonstrative (هذا، تلك).</summary>
    Demonstrative,

    /// <summary>Relative pronoun (الذي، التي، من، ما).</summary>
    Relative,

    /// <summary>Preposition, and the adverbial nouns that govern like one (بعد، قبل، بين، حول، خلال).</summary>
    Preposition,

    /// <summary>Coordinating conjunction written as a word (أو، أم، ثم، بل، لكن).</summary>
    Conjunction,

    /// <summary>Subordinating conjunction (أن، إن، لأن، حيث، عندما، إذا).</summary>
    Subordinator,

    /// <summary>Negation (لا، لم، لن، ليس، ما, غير is a noun).</summary>
    Negation,

    /// <summary>Other particles (قد، سوف، هل، إنما).</summary>
    Particle,

    /// <summary>Adverb (أيضا، هناك، أمس).</summary>
    Adverb,

    /// <summary>Number, as digits or as words.</summary>
    Numeral,

    /// <summary>Word in another script.</summary>
    Foreign,

    /// <summary>Punctuation and symbols.</summary>
    Punctuation,
}

/// <summary>One-letter words written onto the front of a word, in writing order و/ف، س، ب/ل/ك، ال.</summary>
[Flags]
public enum Proclitics : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>و and.</summary>
    Waw = 1,

    /// <summary>ف so, then.</summary>
    Fa = 2,

    /// <summary>ب with, in, by.</summary>
    Ba = 4,

    /// <summary>ل for, to.</summary>
    Lam = 8,

    /// <summary>ك as.</summary>
    Kaf = 16,

    /// <summary>س, the future.</summary>
    Sin = 32,

    /// <summary>ال, the article.</summary>
    Article = 64,
}

/// <summary>Grammatical features, as far as the unvowelled word shows them.</summary>
[Flags]
public enum Features : uint
{
    /// <summary>None known.</summary>
    None = 0,

    /// <summary>Masculine.</summary>
    Masculine = 1 << 0,

    /// <summary>Feminine.</summary>
    Feminine = 1 << 1,

    /// <summary>Singular.</summary>
    Singular = 1 << 2,

    /// <summary>Dual.</summary>
    Dual = 1 << 3,

    /// <summary>Plural, sound or broken.</summary>
    Plural = 1 << 4,

    /// <summary>First person.</summary>
    First = 1 << 5,

    /// <summary>Second person.</summary>
    Second = 1 << 6,

    /// <summary>Third person.</summary>
    Third = 1 << 7,

    /// <summary>Perfect (ماض).</summary>
    Perfect = 1 << 8,

    /// <summary>Imperfect (مضارع).</summary>
    Imperfect = 1 << 9,

    /// <summary>Imperative.</summary>
    Imperative = 1 << 10,

    /// <summary>Passive, certain (vowelled or only possible so).</summary>
    Passive = 1 << 11,

    /// <summary>The letters allow a passive reading too.</summary>
    MaybePassive = 1 << 12,

    /// <summary>Verbal noun (مصدر).</summary>
    VerbalNoun = 1 << 13,

    /// <summary>Active participle (اسم فاعل).</summary>
    ActiveParticiple = 1 << 14,

    /// <summary>Passive participle (اسم مفعول).</summary>
    PassiveParticiple = 1 << 15,

    /// <summary>Nisba adjective (ـيّ).</summary>
    Nisba = 1 << 16,

    /// <summary>Construct ending without ن (مقاتلو، وزيري).</summary>
    Construct = 1 << 17,

    /// <summary>Nominative shown by the letters (ـون، ـان).</summary>
    Nominative = 1 << 18,

    /// <summary>Accusative or genitive shown by the letters (ـين، tanwin with alef).</summary>
    Oblique = 1 << 19,

    /// <summary>Names a human (decides agreement and victims).</summary>
    Human = 1 << 20,

    /// <summary>Beside <see cref="MaybePassive"/>: the sentence reads better with the passive (قتل ثلاثة مدنيين).</summary>
    LikelyPassive = 1 << 21,
}
