using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>The written forms of a verb in the third person, from its lemma, as look-up keys without clitics.</summary>
/// <remarks>
/// A second way to a verb beside the lemma that morphology chose: unvowelled تقدم is قدّم and تقدّم, and the tables must see both.
/// Weak verbs follow the school grammar; forms that no verb has do no harm, as they are only looked up.
/// </remarks>
internal static class VerbForms
{
    public static HashSet<string> Keys(string lemma)
    {
        var key = Folding.Key(lemma);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var hamza = lemma[^1] is 'أ' or 'ء' or 'ئ';
        if (!hamza && key.Length > 2 && key[^1] is 'ي' or 'ا' && lemma[^1] is 'ى' or 'ا') Defective(key, lemma, found);
        else Sound(key, found);
        // أمدّ يمد، أقرّ يقر: a lemma written with its doubling loses the alef; أسر does not.
        if (lemma[^1] == '\u0651' && key is ['ا', _, _]) Imperfect(key[1..], found);
        if (key.Length > 2 && key[^2] == 'ا') Hollow(key, found);
        // استأنف: استؤنف in the passive.
        if (key.StartsWith("استا", StringComparison.Ordinal) && key.Length > 5) Perfect("استو" + key[4..], found);
        return found;
    }

    private static void Sound(string key, HashSet<string> found)
    {
        Perfect(key, found);
        foreach (var stem in ImperfectStems(key)) Imperfect(stem, found);
    }

    private static void Perfect(string stem, HashSet<string> found)
    {
        found.Add(stem);
        foreach (var end in (ReadOnlySpan<string>)["ت", "وا", "و", "ا", "تا", "نا", "ن"]) found.Add(stem + end);
    }

    private static void Imperfect(string stem, HashSet<string> found)
    {
        foreach (var person in "يتنا")
            foreach (var end in (ReadOnlySpan<string>)["", "ون", "وا", "و", "ان", "ا", "ن"]) found.Add(person + stem + end);
    }

    private static IEnumerable<string> ImperfectStems(string key)
    {
        // أطلق يطلق، استهدف يستهدف: the alef goes; أسر يأسر: it stays.
        if (key[0] == 'ا' && key.Length > 3) yield return key[1..];
        else yield return key;
        if (key[0] == 'و' && key.Length == 3) yield return key[1..];
        // أيد يؤيد، أمن يؤمن: the hamza is written on و after the vowel of the prefix.
        if (key[0] == 'ا' && key.Length == 3) yield return "و" + key[1..];
    }

    private static void Hollow(string key, HashSet<string> found)
    {
        var last = key[^1];
        var before = key[..^2];
        // Passive أصيب، اغتيل؛ imperfect يزور، يصيب، يستعيد.
        var passive = before + "ي" + last;
        if (key.Length > 3 || key[0] != 'ا') Perfect(passive, found);
        foreach (var weak in key[0] == 'ا' && key.Length > 3 ? "يا" : "ويا")
            foreach (var stem in ImperfectStems(before + weak + last)) Imperfect(stem, found);
        // لم يصب: the weak letter goes in the jussive.
        if (before.Length > 1)
            foreach (var stem in ImperfectStems(before + last + "_")) foreach (var person in "يت") found.Add(person + stem[..^1]);
    }

    /// <summary>Whether a form of a hollow verb has lost its weak letter (يصب of أصاب), as only the jussive after لم or لا does.</summary>
    public static bool IsShortened(string lemmaKey, string form) => lemmaKey.Length > 3 && lemmaKey[^2] == 'ا' && form.Length > 2 && form[0] is 'ي' or 'ت'
        && form.Length < lemmaKey.Length && form[^2] is not ('ي' or 'و' or 'ا') && form[^1] == lemmaKey[^1];

    private static void Defective(string key, string lemma, HashSet<string> found)
    {
        var stem = key[..^1];
        // دعا يدعو, رمى يرمي: يدعي is another verb.
        ReadOnlySpan<string> ends = key.Length == 3 && lemma[^1] == 'ا' ? ["و", "ون", "وا", "وان"] : ["ي", "ون", "وا", "يان", "يا", "ا", "ين"];
        found.Add(key);
        foreach (var end in (ReadOnlySpan<string>)["ت", "وا", "و", "تا", "يا", "وا", "ي", "يت", "ا"]) found.Add(stem + end);
        foreach (var open in ImperfectStems(stem.Length > 2 || stem[0] != 'ا' ? stem : key[..^1]))
            foreach (var person in "يتنا")
                foreach (var end in ends) found.Add(person + open + end);
        // أدى يؤدي، آوى يؤوي: the hamza becomes و.
        if (key[0] == 'ا' && key.Length == 3)
            foreach (var person in "يت")
                foreach (var end in (ReadOnlySpan<string>)["ي", "ون", "وا", "يان"]) found.Add(person + "و" + key[1] + end);
    }
}
