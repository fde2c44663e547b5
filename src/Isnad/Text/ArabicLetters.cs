using System.Buffers;

namespace Isnad.Text;

/// <summary>What single code units are, and what they fold to.</summary>
internal static class ArabicLetters
{
    /// <summary>Marks that never carry meaning for look-up: tashkeel, Quranic signs, tatweel, joiners and bidi controls.</summary>
    public static readonly SearchValues<char> Ignorable = SearchValues.Create(
        "\u0610\u0611\u0612\u0613\u0614\u0615\u0616\u0617\u0618\u0619\u061A\u061C"
        + "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0658\u0659\u065A\u065B\u065C\u065D\u065E\u065F"
        + "\u0670\u06D6\u06D7\u06D8\u06D9\u06DA\u06DB\u06DC\u06DF\u06E0\u06E1\u06E2\u06E3\u06E4\u06E7\u06E8\u06EA\u06EB\u06EC\u06ED"
        + "\u0640\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    public static bool IsIgnorable(char c) => c is >= '\u00AD' && Ignorable.Contains(c);

    /// <summary>Arabic-script letters, presentation forms included; tatweel is a stroke, no letter.</summary>
    public static bool IsArabic(char c) =>
        c is >= '\u0620' and <= '\u063F' or >= '\u0641' and <= '\u064A' or >= '\u066E' and <= '\u06D3' or '\u06D5' or >= '\u06EE' and <= '\u06EF'
            or >= '\u06FA' and <= '\u06FC' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFB' or >= '\uFE70' and <= '\uFEFC';

    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '\u0660' and <= '\u0669' or >= '\u06F0' and <= '\u06F9';

    public static char Digit(char c) => c switch
    {
        >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
        _ => c,
    };

    public static bool IsOpeningQuote(char c) => c is '«' or '“' or '„' or '‟' or '‹' or '❝' or '{';

    public static bool IsClosingQuote(char c) => c is '»' or '”' or '›' or '❞' or '}';

    public static bool IsQuote(char c) => c is '"' or '\uFF02' or '\u2033' || IsOpeningQuote(c) || IsClosingQuote(c);

    /// <summary>One letter variant to its written standard: Persian ya and kaf to the Arabic letters; the hamza seats stay.</summary>
    public static char Standard(char c) => c switch
    {
        '\u06CC' or '\u06D2' => 'ي',
        '\u06A9' or '\u06AA' => 'ك',
        '\u06C1' or '\u06BE' or '\u06D5' => 'ه',
        '\u06C0' or '\u06C3' => 'ة',
        '\u0671' => 'ا',
        _ => Digit(c),
    };

    /// <summary>One standard letter to its look-up form: alefs alike, alef maqsura as ya, ta marbuta as ha, hamza on its seat's letter.</summary>
    public static char Key(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        _ => c,
    };
}
