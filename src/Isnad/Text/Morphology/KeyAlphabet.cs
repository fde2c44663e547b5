namespace Isnad.Text.Morphology;

/// <summary>The letters of look-up keys as small numbers, 1 to <see cref="Count"/>; 0 for everything else.</summary>
internal static class KeyAlphabet
{
    /// <summary>In order of their number.</summary>
    public const string Letters = "\0ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژڤگ";

    public const int Count = 34;

    private static readonly byte[] _numbers = Build();

    public static int Number(char c) => c - 'ء' is >= 0 and var i && i < _numbers.Length ? _numbers[i] : 0;

    private static byte[] Build()
    {
        var numbers = new byte[0x06D0 - 'ء'];
        for (byte i = 1; i < Letters.Length; i++) numbers[Letters[i] - 'ء'] = i;
        return numbers;
    }
}
