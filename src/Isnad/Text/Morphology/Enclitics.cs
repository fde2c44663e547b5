namespace Isnad.Text.Morphology;

/// <summary>The pronouns written onto the end of a word.</summary>
internal static class Enclitics
{
    public static bool Is(ReadOnlySpan<char> key) => key is "ه" or "ها" or "هم" or "هما" or "هن" or "ك" or "كم" or "كما" or "نا" or "ني" or "ي";

    /// <summary>The pronoun as one string for all words that carry it.</summary>
    public static string Named(ReadOnlySpan<char> key) => key switch
    {
        "ه" => "ه", "ها" => "ها", "هم" => "هم", "هما" => "هما", "هن" => "هن", "ك" => "ك", "كم" => "كم", "كما" => "كما", "نا" => "نا", "ني" => "ني", _ => "ي",
    };

    public static bool Fits(ReadOnlySpan<char> key, PartOfSpeech pos, Features features) => key switch
    {
        "ني" => pos is PartOfSpeech.Verb or PartOfSpeech.Subordinator or PartOfSpeech.Particle || pos == PartOfSpeech.Preposition,
        "ي" => pos is PartOfSpeech.Noun or PartOfSpeech.Preposition or PartOfSpeech.Adjective or PartOfSpeech.Subordinator,
        _ => pos is not (PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Demonstrative)
            && !(pos == PartOfSpeech.Relative && key is not "ه" and not "ها" and not "هم"),
    };

    /// <summary>Length of the pronoun at the end of an unknown word, 0 for none; single letters are left alone.</summary>
    public static int Longest(ReadOnlySpan<char> key)
    {
        if (key.EndsWith("هما")) return 3;
        return key.EndsWith("ها") || key.EndsWith("هم") ? 2 : 0;
    }
}
