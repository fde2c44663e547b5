using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Third-person forms of a verb from its three principal parts, as look-up keys; و، ف، س and object pronouns are taken off before looking up.</summary>
internal static class Inflection
{
    /// <summary>A form as a key with its gender and number.</summary>
    internal readonly record struct Inflected(string Key, bool Feminine, bool Plural);

    /// <summary>قال: قال، قالت، قالا، قالتا، قالوا؛ دعا: دعا، دعت، دعوا؛ نفى: نفى، نفت، نفيا، نفوا.</summary>
    public static IEnumerable<Inflected> Past(string past)
    {
        yield return Of(past);
        if (past[^1] is 'ا' or 'ى')
        {
            var stem = past[..^1];
            yield return Of(stem + "ت", feminine: true);
            yield return Of(stem + "تا", feminine: true, plural: true);
            yield return Of(stem + (past[^1] == 'ى' ? "يا" : "وا"), plural: true);
            yield return Of(stem + "وا", plural: true);
            // Before a pronoun the final alef maqsura is an alef: نفاه، ادعاه.
            if (past[^1] == 'ى') yield return Of(stem + "ا");
            yield break;
        }

        yield return Of(past + "ت", feminine: true);
        yield return Of(past + "تا", feminine: true, plural: true);
        yield return Of(past + "ا", plural: true);
        yield return Of(past + "وا", plural: true);
        if (past.EndsWith('ي')) yield return Of(past[..^1] + "وا", plural: true);
    }

    /// <summary>يقول: يقول، تقول، يقولان، تقولان، يقولون، يقولوا؛ يدعو: يدعون؛ ينفي: ينفون.</summary>
    public static IEnumerable<Inflected> Present(string present)
    {
        var rest = present[1..];
        yield return Of("ي" + rest);
        yield return Of("ت" + rest, feminine: true);
        var weak = rest[^1] is 'ي' or 'و' or 'ى';
        var stem = weak ? rest[..^1] : rest;
        var dual = rest[^1] == 'ى' ? stem + "ي" : rest;
        yield return Of("ي" + dual + "ان", plural: true);
        yield return Of("ت" + dual + "ان", feminine: true, plural: true);
        yield return Of("ي" + dual + "ا", plural: true);
        yield return Of("ي" + stem + "ون", plural: true);
        yield return Of("ي" + stem + "وا", plural: true);
    }

    /// <summary>After لم the long vowel drops: لم يقل، لم يشر، لم ينف.</summary>
    public static IEnumerable<Inflected> Jussive(string present)
    {
        var rest = present[1..];
        var weak = rest[^1] is 'ي' or 'و' or 'ى';
        if (!weak && !(rest.Length >= 3 && rest[^2] is 'و' or 'ي' or 'ا')) yield break;
        var stem = weak ? rest[..^1] : rest[..^2] + rest[^1];
        yield return Of("ي" + stem);
        yield return Of("ت" + stem, feminine: true);
    }

    /// <summary>The circumstantial accusative: مؤكدا، مؤكدة، مؤكدين، مؤكدتين.</summary>
    public static IEnumerable<Inflected> Participle(string participle)
    {
        yield return Of(participle + "ا");
        yield return Of(participle + "ة", feminine: true);
        yield return Of((participle[^1] == 'ي' ? participle[..^1] : participle) + "ين", plural: true);
        yield return Of(participle + "تين", feminine: true, plural: true);
    }

    private static Inflected Of(string form, bool feminine = false, bool plural = false) => new(Folding.Key(form), feminine, plural);
}
