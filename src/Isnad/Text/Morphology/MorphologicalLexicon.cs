using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Isnad.Text.Morphology;

/// <summary>The frozen table of inflected forms, read in place: an automaton over look-up keys, each with its readings.</summary>
/// <remarks>
/// Layout, little-endian: seven counts (arcs, root, sets, set cells, tags, rules, rule letters), then 32-bit arcs <c>target:25 last:1 label:6</c>,
/// places of the sets, tags (features 32, flags 16, part of speech 16), places of the rules, sets of (spelling rule, lemma rule, tag), rule letters.
/// A rule spells a word over a form's key: numbers 1 to 24 copy that letter, anything else stands for itself.
/// </remarks>
internal sealed class MorphologicalLexicon
{
    private readonly uint[] _arcs;
    private readonly int[] _sets;
    private readonly Tag[] _tags;
    private readonly int[] _rules;
    private readonly ushort[] _cells;
    private readonly char[] _letters;

    private MorphologicalLexicon(ReadOnlySpan<byte> data)
    {
        Span<int> counts = stackalloc int[7];
        for (var i = 0; i < 7; i++) counts[i] = BinaryPrimitives.ReadInt32LittleEndian(data[(i * 4)..]);
        var at = 28;
        _arcs = Take<uint>(data, ref at, counts[0]);
        Root = counts[1];
        _sets = Take<int>(data, ref at, counts[2] + 1);
        _tags = Take<Tag>(data, ref at, counts[4]);
        _rules = Take<int>(data, ref at, counts[5] + 1);
        _cells = Take<ushort>(data, ref at, counts[3]);
        _letters = Take<char>(data, ref at, counts[6]);
    }

    /// <summary>Where every look-up begins.</summary>
    public int Root { get; }

    /// <summary>Loads the table that the build compiled into the library.</summary>
    public static MorphologicalLexicon Load()
    {
        using var stream = typeof(MorphologicalLexicon).Assembly.GetManifestResourceStream("lexicon/morphology/forms.model")
            ?? throw new InvalidDataException("lexicon/morphology/forms.model is not part of this build");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return new MorphologicalLexicon(data);
    }

    /// <summary>The state after one more letter (its <see cref="KeyAlphabet"/> number), or -1.</summary>
    public int Next(int state, int letter)
    {
        if (letter == 0) return -1;
        for (var i = state; ; i++)
        {
            var arc = _arcs[i];
            if ((arc & 63) == (uint)letter) return (int)(arc >> 7);
            if ((arc & 64) != 0) return -1;
        }
    }

    /// <summary>The number of the readings that end in <paramref name="state"/>, or -1.</summary>
    public int SetAt(int state)
    {
        var arc = _arcs[state];
        return (arc & 63) == 0 ? (int)(arc >> 7) : -1;
    }

    /// <summary>Readings of a set: three cells each.</summary>
    public ReadOnlySpan<ushort> Readings(int set) => _cells.AsSpan(_sets[set], _sets[set + 1] - _sets[set]);

    /// <summary>Part of speech, features and flags of a reading by its third cell.</summary>
    public ref readonly Tag TagOf(ushort tag) => ref _tags[tag];

    /// <summary>Spells a rule over a key; returns the number of letters written.</summary>
    public int Spell(ushort rule, ReadOnlySpan<char> key, Span<char> target)
    {
        var letters = _letters.AsSpan(_rules[rule], _rules[rule + 1] - _rules[rule]);
        for (var i = 0; i < letters.Length; i++) target[i] = letters[i] <= 24 ? key[letters[i] - 1] : letters[i];
        return letters.Length;
    }

    private static T[] Take<T>(ReadOnlySpan<byte> data, ref int at, int count)
        where T : unmanaged
    {
        var items = MemoryMarshal.Cast<byte, T>(data[at..])[..count].ToArray();
        at += count * Marshal.SizeOf<T>();
        return items;
    }

    /// <summary>What a reading says besides its spelling.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Tag
    {
        private readonly uint _features;
        private readonly ushort _flags;
        private readonly ushort _pos;

        public Features Features => (Features)_features;

        public StemFlags Flags => (StemFlags)_flags;

        public PartOfSpeech Pos => (PartOfSpeech)_pos;
    }
}
