namespace Isnad.Text;

/// <summary>The letters that Arabic presentation forms stand for (Unicode, Arabic Presentation Forms-A and -B).</summary>
/// <remarks>A table of our own, as Unicode normalisation is not there where globalization is invariant.</remarks>
internal static class PresentationForms
{
    // First form of each letter in FE80–FEF4, in order; the next letter's first form ends it.
    private const string Letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private static ReadOnlySpan<byte> Firsts => [0x80, 0x81, 0x83, 0x85, 0x87, 0x89, 0x8D, 0x8F, 0x93, 0x95, 0x99, 0x9D, 0xA1, 0xA5, 0xA9, 0xAB, 0xAD, 0xAF, 0xB1, 0xB5, 0xB9, 0xBD, 0xC1, 0xC5, 0xC9, 0xCD, 0xD1, 0xD5, 0xD9, 0xDD, 0xE1, 0xE5, 0xE9, 0xED, 0xEF, 0xF1];

    /// <summary>What a form stands for: one letter, several, or nothing for a vowel sign; null where it is none that newspapers print.</summary>
    public static string? Of(char c) => c switch
    {
        >= '\uFE70' and <= '\uFE7F' => "",
        >= '\uFE80' and <= '\uFEF4' => Basic(c),
        '\uFEF5' or '\uFEF6' => "لآ",
        '\uFEF7' or '\uFEF8' => "لأ",
        '\uFEF9' or '\uFEFA' => "لإ",
        '\uFEFB' or '\uFEFC' => "لا",
        '\uFB50' or '\uFB51' => "ا",
        >= '\uFB56' and <= '\uFB59' => "پ",
        >= '\uFB6A' and <= '\uFB6D' => "ڤ",
        >= '\uFB7A' and <= '\uFB7D' => "چ",
        '\uFB8A' or '\uFB8B' => "ژ",
        >= '\uFB8E' and <= '\uFB91' => "ك",
        >= '\uFB92' and <= '\uFB95' => "گ",
        >= '\uFBA6' and <= '\uFBAD' => "ه",
        '\uFBE8' or '\uFBE9' => "ى",
        >= '\uFBFC' and <= '\uFBFF' => "ي",
        '\uFDF2' => "الله",
        '\uFDF4' => "محمد",
        '\uFDFA' => "صلىاللهعليهوسلم",
        '\uFDFB' => "جلجلاله",
        _ => null,
    };

    private static string Basic(char c)
    {
        var at = Firsts.BinarySearch((byte)(c & 0xFF));
        return Letters.Substring(at >= 0 ? at : ~at - 1, 1);
    }
}
