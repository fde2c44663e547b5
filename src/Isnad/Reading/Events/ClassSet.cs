namespace Isnad.Reading.Events;

/// <summary>A set of up to 128 word classes.</summary>
internal readonly record struct ClassSet(UInt128 Bits)
{
    public bool IsEmpty => Bits == 0;

    public static ClassSet Of(int id) => new(UInt128.One << id);

    /// <summary>Whether the two sets share a class.</summary>
    public bool Meets(ClassSet other) => (Bits & other.Bits) != 0;

    public static ClassSet operator |(ClassSet left, ClassSet right) => new(left.Bits | right.Bits);
}
