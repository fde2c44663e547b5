using System.Text;

namespace Isnad.Train;

/// <summary>The Buckwalter transliteration, as Camel Morph writes it, to vowelled Arabic.</summary>
internal static class Buckwalter
{
    private const string Latin = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyFNKaui~o`{PJVG@#";
    private const string Arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰاپچڤگأإ";

    public static string ToArabic(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var i = Latin.IndexOf(c, StringComparison.Ordinal);
            builder.Append(i < 0 ? c : Arabic[i]);
        }

        return builder.ToString();
    }
}
