namespace Isnad.Reading.Events;

/// <summary>A set of up to 512 word classes.</summary>
internal readonly record struct ClassSet(UInt128 Bits, UInt128 More, UInt128 Rest, UInt128 Last)
{
    /// <summary>How many classes a set can tell apart.</summary>
    public const int Capacity = 512;

    public bool IsEmpty => Bits == 0 && More == 0 && Rest == 0 && Last == 0;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not below <see cref="Capacity"/>.</exception>
    public static ClassSet Of(int id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Capacity);
        var bit = UInt128.One << (id % 128);
        return (id / 128) switch
        {
            0 => new ClassSet(bit, 0, 0, 0),
            1 => new ClassSet(0, bit, 0, 0),
            2 => new ClassSet(0, 0, bit, 0),
            _ => new ClassSet(0, 0, 0, bit),
        };
    }

    /// <summary>Whether the two sets share a class.</summary>
    public bool Meets(ClassSet other) => (Bits & other.Bits) != 0 || (More & other.More) != 0 || (Rest & other.Rest) != 0 || (Last & other.Last) != 0;

    public static ClassSet operator |(ClassSet left, ClassSet right) => new(left.Bits | right.Bits, left.More | right.More, left.Rest | right.Rest, left.Last | right.Last);

    public static ClassSet operator &(ClassSet left, ClassSet right) => new(left.Bits & right.Bits, left.More & right.More, left.Rest & right.Rest, left.Last & right.Last);
}
