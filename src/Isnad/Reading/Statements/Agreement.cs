using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>How verbs agree with a speaker, told by the noun that names him.</summary>
internal static class Agreement
{
    /// <summary>Whether verbs with this noun are feminine, and whether plural; more than one thing (مصادر، وثائق) takes the feminine singular.</summary>
    public static (bool Feminine, bool Plural) Of(Word head)
    {
        var sources = head.StemKey is "مصادر";
        var people = !sources && head.Has(Features.Plural) && (head.Has(Features.Human) || head.Form.EndsWith("ون", StringComparison.Ordinal) || head.Form.EndsWith("ين", StringComparison.Ordinal));
        return (sources || head.Form.EndsWith('ة') || head.Has(Features.Feminine) || head.Has(Features.Plural) && !people, people);
    }
}
