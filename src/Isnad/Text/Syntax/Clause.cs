namespace Isnad.Text.Syntax;

/// <summary>What a clause is to its sentence.</summary>
internal enum ClauseKind : byte
{
    /// <summary>Stands by itself.</summary>
    Main,

    /// <summary>Joined by و، ف، ثم and a verb.</summary>
    Coordinated,

    /// <summary>Content of أنّ، إنّ، أنْ.</summary>
    Complement,

    /// <summary>After لأن، حيث، بعدما، بينما ….</summary>
    Subordinate,

    /// <summary>After الذي، التي ….</summary>
    Relative,

    /// <summary>Opened by a participle of saying (مشيرا إلى).</summary>
    Participle,

    /// <summary>After a colon, or words spoken between quotation marks.</summary>
    Spoken,
}

/// <summary>A stretch of a sentence with at most one governing verb of its own.</summary>
/// <param name="Words">Its words, opening particle included, closing comma excluded.</param>
/// <param name="Verb">Index of its main verb, −1 in a nominal clause.</param>
/// <param name="Kind">What it is to its sentence.</param>
internal readonly record struct Clause(WordRange Words, int Verb, ClauseKind Kind);
