namespace Isnad.Text;

/// <summary>Folds Arabic writing for look-up, with an exact way back to the original's offsets.</summary>
/// <remarks>
/// Two depths. <see cref="Standard(ReadOnlySpan{char})"/> removes what never distinguishes words (tashkeel, tatweel, bidi controls, presentation
/// forms, Persian letters, Arabic-Indic digits) and keeps hamza and ta marbuta; <see cref="Key(ReadOnlySpan{char})"/> also folds alef and hamza
/// seats, alef maqsura and ta marbuta, as outlets differ in them. Pure and thread-safe.
/// </remarks>
public static class Folding
{
    /// <summary>The written standard of <paramref name="text"/>.</summary>
    public static string Standard(ReadOnlySpan<char> text) => Fold(text, key: false, map: null);

    /// <summary>The look-up key of <paramref name="text"/>.</summary>
    public static string Key(ReadOnlySpan<char> text) => Fold(text, key: true, map: null);

    /// <summary>The look-up key with the original offset of each of its code units; the map has one more entry, the original's length.</summary>
    public static (string Key, int[] Offsets) KeyWithOffsets(ReadOnlySpan<char> text)
    {
        var map = new List<int>(text.Length + 1);
        var key = Fold(text, key: true, map);
        map.Add(text.Length);
        return (key, [.. map]);
    }

    private static string Fold(ReadOnlySpan<char> text, bool key, List<int>? map)
    {
        var buffer = text.Length <= 256 ? stackalloc char[text.Length * 2 + 8] : new char[text.Length * 2 + 8];
        var builder = new ValueBuilder(buffer);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (ArabicLetters.IsIgnorable(c)) continue;
            if (c is >= '\uFB50' and <= '\uFEFC' && PresentationForms.Of(c) is { } letters)
            {
                // A presentation form may stand for several letters (ﻻ is لا): each maps back to the one code unit.
                foreach (var d in letters)
                {
                    builder.Append(Letter(d, key));
                    map?.Add(i);
                }

                continue;
            }

            builder.Append(Letter(c, key));
            map?.Add(i);
        }

        return builder.ToString();
    }

    private static char Letter(char c, bool key)
    {
        var s = c < '\u0600' ? (c == '\u00A0' ? ' ' : c) : ArabicLetters.Standard(c);
        return key ? ArabicLetters.Key(s) : s;
    }

    private ref struct ValueBuilder(Span<char> buffer)
    {
        private Span<char> _buffer = buffer;
        private int _length;

        public void Append(char c)
        {
            if (_length == _buffer.Length)
            {
                var larger = new char[_buffer.Length * 2];
                _buffer.CopyTo(larger);
                _buffer = larger;
            }

            _buffer[_length++] = c;
        }

        public override readonly string ToString() => new(_buffer[.._length]);
    }
}
