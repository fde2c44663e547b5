using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Isnad.Text.Morphology;

/// <summary>A linear model over readings in their sentence: what speaks for a reading by itself, and for one class after another.</summary>
/// <remarks>The weights are trained by <c>train/Isnad.Train</c>; file: 16-bit weights, transitions first, then hashed features.</remarks>
internal sealed class ReadingModel
{
    /// <summary>Classes of readings that follow each other.</summary>
    public const int Classes = 17 * 6 + 1;

    /// <summary>Weights of class pairs, by what stands in front of the second.</summary>
    public const int Transitions = Classes * Classes * 4;

    /// <summary>Hashed weights.</summary>
    public const int Hashed = 1 << 17;

    /// <summary>Features of one reading.</summary>
    public const int FeatureCount = 20;

    /// <summary>The class before a sentence begins.</summary>
    public const int Boundary = Classes - 1;

    public ReadingModel(short[] weights) => Weights = weights;

    public short[] Weights { get; }

    public static ReadingModel Load()
    {
        using var stream = typeof(ReadingModel).Assembly.GetManifestResourceStream("lexicon/morphology/readings.model")
            ?? throw new InvalidDataException("lexicon/morphology/readings.model is not part of this build");
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        if (data.Length != (Transitions + Hashed) * 2) throw new InvalidDataException("lexicon/morphology/readings.model has the wrong size");
        var weights = new short[Transitions + Hashed];
        for (var i = 0; i < weights.Length; i++) weights[i] = BinaryPrimitives.ReadInt16LittleEndian(data.AsSpan(i * 2));
        return new ReadingModel(weights);
    }

    /// <summary>Part of speech with what agreement and word order turn on.</summary>
    public static int ClassOf(in Reading r)
    {
        var sub = r.Pos switch
        {
            PartOfSpeech.Verb => (r.Features & Features.Imperative) != 0 ? 2
                : ((r.Features & Features.Perfect) != 0 ? 0 : 1) + ((r.Features & (Features.Passive | Features.LikelyPassive)) != 0 ? 3 : 0),
            PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral =>
                ((r.Proclitics & Proclitics.Article) != 0 ? 1 : 0) + ((r.Features & Features.Feminine) != 0 ? 2 : 0),
            _ => 0,
        };
        return (int)r.Pos * 6 + sub;
    }

    /// <summary>Place of the weight of one class after another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Transition(int before, int after, Proclitics proclitics)
    {
        var outer = ((proclitics & (Proclitics.Waw | Proclitics.Fa)) != 0 ? 1 : 0) + ((proclitics & (Proclitics.Ba | Proclitics.Lam | Proclitics.Kaf)) != 0 ? 2 : 0);
        return (before * Classes + after) * 4 + outer;
    }

    /// <summary>Fills the places of the weights that speak for a reading by itself.</summary>
    public static void Describe(in Reading r, in Context c, Span<int> places)
    {
        var cls = (uint)ClassOf(r);
        var encliticLength = (uint)(c.Key.Length - r.End);
        var frame = (uint)r.Proclitics | encliticLength << 7;
        var quality = (r.Known ? 1u : 0) | (uint)(r.Flags & (StemFlags.Rare | StemFlags.Curated)) >> 4 | (uint)Math.Min((int)r.Loose, 2) << 4 | (uint)Math.Min((int)r.Wrong, 2) << 6;
        var length = r.End - r.Start;
        var stem = c.Key.AsSpan(r.Start, length);
        var stemHash = Hash(stem);
        var difference = (uint)(Math.Clamp((c.WholeLevel - r.Level) / 2, -8, 10) + 8);
        var level = (uint)Math.Min(r.Level / 6, 11);
        var suffix = length >= 2 ? (uint)stem[length - 1] << 8 ^ stem[length - 2] : stem.Length == 0 ? 0u : stem[0];
        var suffix3 = length >= 3 ? suffix * 41 ^ stem[length - 3] : suffix;
        var first = length > 0 ? stem[0] : 0u;
        places[0] = Place(1, frame, 0);
        places[1] = Place(2, frame, quality);
        places[2] = Place(3, cls, quality);
        places[3] = Place(4, frame, difference);
        places[4] = Place(5, cls, level | (r.Known ? 16u : 0));
        places[5] = Place(6, cls, stemHash);
        places[6] = Place(7, cls, c.PreviousHash);
        places[7] = Place(8, cls, c.NextHash);
        places[8] = Place(9, cls, suffix);
        places[9] = Place(10, cls * 2 + (r.Known ? 1u : 0), suffix3);
        places[10] = Place(11, frame, stemHash);
        places[11] = Place(12, cls, c.NextShape);
        places[12] = Place(13, cls, c.PreviousShape);
        places[13] = Place(14, (uint)r.Features & ~(uint)(Features.Human | Features.Nisba), (uint)r.Pos);
        places[14] = Place(15, frame, (uint)Math.Min(length, 8) << 8 | first);
        places[15] = Place(16, frame | (uint)r.Pos << 10, quality);
        places[16] = Place(17, cls, (uint)c.Key.Length << 8 | (c.Key.Length > 0 ? c.Key[0] : 0u));
        places[17] = Place(18, frame, c.PreviousHash);
        places[18] = Place(19, (uint)r.Features, c.NextShape);
        places[19] = Place(20, (uint)(r.Features & (Features.Perfect | Features.Imperfect | Features.Feminine | Features.Plural | Features.Dual)) | (uint)r.Pos << 24, c.PreviousShape);
    }

    /// <summary>A stable hash of letters, the same on every machine.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var ch in text) hash = (hash ^ ch) * 16777619u;
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(uint template, uint a, uint b)
    {
        var hash = template * 0x9E3779B1u ^ a * 0x85EBCA77u ^ b * 0xC2B2AE3Du;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 13;
        return Transitions + (int)(hash & (Hashed - 1));
    }

    /// <summary>What stands around a word.</summary>
    internal readonly ref struct Context
    {
        public required string Key { get; init; }

        public required int WholeLevel { get; init; }

        public required uint PreviousHash { get; init; }

        public required uint NextHash { get; init; }

        public required uint PreviousShape { get; init; }

        public required uint NextShape { get; init; }
    }
}
