namespace Isnad.Bench.Language;

/// <summary>Measures the language layer on gold data that does not ship with the project.</summary>
internal static class LanguageMeasurement
{
    public static int Run(string[] args, TextWriter output)
    {
        var misses = Array.IndexOf(args, "--misses") >= 0;
        var shared = Array.Find(args, a => !a.StartsWith('-')) ?? Path.Combine("..", "shared");
        var folder = Path.Combine(shared, "data", "language");
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"nothing measured: {folder} is absent (give the folder that holds data/language as the second argument)");
            return 1;
        }

        WikiNews.Measure(Path.Combine(folder, "wikinews", "wikinews_gold.tsv"), output, misses);
        Speed.Measure(Path.Combine(shared, "data", "news"), output);
        return 0;
    }
}
