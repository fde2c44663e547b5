using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Isnad.Text.Morphology;

/// <summary>How common words are: the negative decimal logarithm of their share in tenths, 20 for one word in 100.</summary>
internal sealed class WordFrequency
{
    /// <summary>Rarer than the list goes.</summary>
    public const int Unlisted = 66;

    private readonly uint[] _arcs;
    private readonly int _root;

    private WordFrequency(ReadOnlySpan<byte> data)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(data);
        _root = BinaryPrimitives.ReadInt32LittleEndian(data[4..]);
        _arcs = MemoryMarshal.Cast<byte, uint>(data[8..])[..count].ToArray();
    }

    public static WordFrequency Load()
    {
        using var stream = typeof(WordFrequency).Assembly.GetManifestResourceStream("lexicon/morphology/frequency.model")
            ?? throw new InvalidDataException("lexicon/morphology/frequency.model is not part of this build");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new WordFrequency(data);
    }

    /// <summary>The level of a word given as <see cref="KeyAlphabet"/> numbers; <see cref="Unlisted"/> where the list has it not.</summary>
    public int Level(ReadOnlySpan<byte> codes)
    {
        var state = _root;
        foreach (var letter in codes)
        {
            if (letter == 0) return Unlisted;
            for (var i = state; ; i++)
            {
                var arc = _arcs[i];
                if ((arc & 63) == letter)
                {
                    state = (int)(arc >> 7);
                    break;
                }

                if ((arc & 64) != 0) return Unlisted;
            }
        }

        var value = _arcs[state];
        return (value & 63) == 0 ? (int)(value >> 7) : Unlisted;
    }
}
