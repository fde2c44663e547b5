using System.Text;

namespace Isnad.Compile;

/// <summary>Vowelled Arabic to what newspapers print.</summary>
internal static class Writing
{
    /// <summary>Without vowel signs and shadda; wasla as a bare alef.</summary>
    public static string Bare(string vowelled)
    {
        var builder = new StringBuilder(vowelled.Length);
        foreach (var c in vowelled)
        {
            if (c is >= '\u064B' and <= '\u0655' or '\u0670' or '\u0640') continue;
            builder.Append(c == '\u0671' ? 'ا' : c);
        }

        return builder.ToString();
    }
}
