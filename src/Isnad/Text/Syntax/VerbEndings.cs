namespace Isnad.Text.Syntax;

/// <summary>Third-person forms of a verb from its perfect or imperfect, in unvowelled writing.</summary>
internal static class VerbEndings
{
    private static readonly string[] Objects = ["", "ه", "ها", "هم", "هما"];

    /// <summary>قال → قال، قالت، قالوا …, and with object pronouns; final-weak stems drop or change their last letter.</summary>
    public static IEnumerable<string> Perfect(string form)
    {
        var weak = form[^1] is 'ى' or 'ا';
        var stem = weak ? form[..^1] : form;
        var glide = form[^1] == 'ى' ? "ي" : weak ? "و" : "";
        foreach (var o in Objects)
        {
            yield return (weak && o.Length > 0 ? stem + "ا" : form) + o;
            yield return stem + "ت" + o;
        }

        yield return stem + "وا";
        yield return stem + glide + "ا";
        yield return stem + "تا";
    }

    /// <summary>يقول → يقول، تقول، نقول، يقولون، سيقول …, and with object pronouns.</summary>
    public static IEnumerable<string> Imperfect(string form)
    {
        var stem = form[1..];
        var plural = stem[^1] is 'ى' or 'ي' or 'و' ? stem[..^1] : stem;
        foreach (var future in (string[])["", "س"])
        {
            foreach (var person in (string[])["ي", "ت", "ن"])
                foreach (var o in Objects) yield return future + person + stem + o;
            yield return future + "ي" + plural + "ون";
            yield return future + "ي" + plural + "وا";
            yield return future + "ي" + stem + "ان";
            yield return future + "ت" + stem + "ان";
        }
    }
}
