using System.CommandLine;
using Isnad.Register;

namespace Isnad.Cli.Registers;

/// <summary><c>--register</c>, the same for every command that keeps or asks a register.</summary>
internal static class RegisterOption
{
    public static Option<string> Create() => new("--register", "-r")
    {
        Description = "The register: an SQLite file, or postgres://user@host/database. ISNAD_REGISTER in the environment is the default, else isnad.db.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ISNAD_REGISTER") is { Length: > 0 } named ? named : "isnad.db",
    };

    /// <summary>Whether a register may be there: an existing file, or any database.</summary>
    public static bool IsThere(string location) => File.Exists(location) || location.Contains("://", StringComparison.Ordinal) || location.Contains('=', StringComparison.Ordinal);

    public static Store Open(string location, bool create)
    {
        try
        {
            return create ? Store.Open(location) : Store.OpenExisting(location);
        }
        catch (StoreException e)
        {
            throw new UsageException(e.Message);
        }
    }
}
