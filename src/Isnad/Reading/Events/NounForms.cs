using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>The written forms of a noun that news writes without vowels: case ending, dual, sound plural.</summary>
internal static class NounForms
{
    /// <summary>Look-up keys of a noun's forms, without article and pronouns.</summary>
    public static IEnumerable<string> Keys(string noun)
    {
        var key = Folding.Key(noun);
        yield return key;
        if (key.Contains(' ', StringComparison.Ordinal)) yield break;
        if (key[^1] == 'ه')
        {
            // غارة: غارتان، غارتين، غارتا and غارتي in construct.
            var stem = key[..^1] + "ت";
            yield return stem;
            yield return stem + "ان";
            yield return stem + "ين";
            yield return stem + "ا";
            yield return stem + "ي";
            yield break;
        }

        if (key.EndsWith("ات", StringComparison.Ordinal)) yield break;
        yield return key + "ا";
        yield return key + "ان";
        yield return key + "ين";
    }
}
