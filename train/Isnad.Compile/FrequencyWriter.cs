
namespace Isnad.Compile;

/// <summary>Freezes the frequency levels into an automaton: two counts (arcs, root), then the arcs.</summary>
internal static class FrequencyWriter
{
    public static byte[] Write(SortedDictionary<string, int> levels)
    {
        var automaton = new AutomatonBuilder();
        foreach (var (key, level) in levels) automaton.Add([.. key.Select(c => (byte)c)], level);
        var (arcs, root) = automaton.Build();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(arcs.Length);
        writer.Write((int)root);
        foreach (var arc in arcs) writer.Write(arc);
        writer.Flush();
        Console.WriteLine($"frequency: {levels.Count} words, {stream.Length / 1024} kB");
        return stream.ToArray();
    }
}
