namespace Isnad.Names;

/// <summary>The written forms of nationality adjectives and of people named by them.</summary>
internal static class Nisbas
{
    private static readonly string[] _endings = ["", "ه", "ون", "ين", "ان", "ات", "تان", "تين", "ا", "و"];

    /// <summary>Key sequences of all forms of a masculine singular (سعودي، كوري شمالي، جنوب أفريقي), without article.</summary>
    public static IEnumerable<string[]> Forms(IReadOnlyList<string> keys)
    {
        foreach (var ending in _endings)
        {
            var form = new string[keys.Count];
            for (var i = 0; i < form.Length; i++) form[i] = keys[i].EndsWith('ي') || i == form.Length - 1 ? keys[i] + ending : keys[i];
            yield return form;
        }
    }
}
