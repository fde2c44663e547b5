using System.Text;
using System.Text.Json;
using Isnad.Records;

namespace Isnad.Cli.Registers;

/// <summary>Records in a file of JSON Lines, as <c>isnad read</c> writes them.</summary>
internal static class RecordFile
{
    /// <summary>Reads <paramref name="path"/>; <c>-</c> is standard input.</summary>
    /// <exception cref="InvalidDataException">A line is no record.</exception>
    public static IEnumerable<Record> Read(string path)
    {
        if (path != "-" && !File.Exists(path)) throw new UsageException($"{path}: no such file");
        using var stream = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            Record record;
            try
            {
                record = RecordJson.FromUtf8(Encoding.UTF8.GetBytes(text));
            }
            catch (JsonException e)
            {
                throw new InvalidDataException($"{path}:{line}: not a record: {e.Message}", e);
            }

            yield return record;
        }
    }
}
