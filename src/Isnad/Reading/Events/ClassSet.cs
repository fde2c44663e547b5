namespace Isnad.Reading.Events;

/// <summary>A set of up to 256 word classes.</summary>
internal readonly record struct ClassSet(UInt128 Bits, UInt128 More)
{
    /// <summary>How many classes a set can tell apart.</summary>
    public const int Capacity = 256;

    public bool IsEmpty => Bits == 0 && More == 0;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not below <see cref="Capacity"/>.</exception>
    public static ClassSet Of(int id)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Capacity);
        return id < 128 ? new ClassSet(UInt128.One << id, 0) : new ClassSet(0, UInt128.One << (id - 128));
    }

    /// <summary>Whether the two sets share a class.</summary>
    public bool Meets(ClassSet other) => (Bits & other.Bits) != 0 || (More & other.More) != 0;

    public static ClassSet operator |(ClassSet left, ClassSet right) => new(left.Bits | right.Bits, left.More | right.More);

    public static ClassSet operator &(ClassSet left, ClassSet right) => new(left.Bits & right.Bits, left.More & right.More);
}
