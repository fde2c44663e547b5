namespace Isnad.Register.Tests.Places;

/// <summary>An empty place for a register, gone after the test.</summary>
public abstract class Place : IDisposable
{
    public abstract string Location { get; }

    public Store Open() => Store.Open(Location);

    public abstract void Dispose();
}

public sealed class SqlitePlace : Place
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isnad-register-").FullName;

    public override string Location => Path.Combine(_folder, "isnad.db");

    public override void Dispose() => Directory.Delete(_folder, recursive: true);
}
