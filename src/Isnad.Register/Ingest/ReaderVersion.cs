using System.Security.Cryptography;
using Isnad.Reading;

namespace Isnad.Register.Ingest;

/// <summary>Which reader read a report: the program's version with its build, and the models in it.</summary>
/// <param name="Reader">Version and build of the reading library.</param>
/// <param name="Model">Fingerprint of its trained models; <c>none</c> where it has none.</param>
public sealed record ReaderVersion(string Reader, string Model)
{
    /// <summary>The version of the library in this program.</summary>
    public static ReaderVersion Current { get; } = Of();

    private static ReaderVersion Of()
    {
        var assembly = typeof(ReportReader).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var models = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".model", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var buffer = new byte[64 << 10];
        foreach (var model in models)
        {
            using var stream = assembly.GetManifestResourceStream(model)!;
            int n;
            while ((n = stream.Read(buffer)) > 0) hash.AppendData(buffer, 0, n);
        }

        // Builds are deterministic: the module's id changes exactly when its code or language data do.
        var build = assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];
        return new ReaderVersion($"{assembly.GetName().Version?.ToString(3)}+{build}",
            models.Count == 0 ? "none" : Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }
}
