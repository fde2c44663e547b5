using System.Xml.Linq;

namespace Isnad.Tests.Architecture;

/// <summary>The arrows between the rooms point one way (ARCHITECTURE.md).</summary>
public class ReferenceTests
{
    [Theory]
    // Isnad.Compile is a tool of the build (it expands the morphological tables), not a library that Isnad calls.
    [InlineData("Isnad", "Isnad.Compile")]
    [InlineData("Isnad.Sources", "Isnad")]
    [InlineData("Isnad.Register", "Isnad")]
    [InlineData("Isnad.Exchange", "Isnad Isnad.Register")]
    [InlineData("Isnad.Cli", "Isnad Isnad.Sources Isnad.Register Isnad.Exchange")]
    public void A_room_uses_only_the_rooms_below_it(string project, string allowed)
    {
        var file = XDocument.Load(RepositoryFiles.At($"src/{project}/{project}.csproj"));
        // A tool that only runs during the build is no room.
        var used = file.Descendants("ProjectReference").Where(r => r.Attribute("ReferenceOutputAssembly")?.Value != "false").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        used.Except(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBeEmpty();
    }

    [Fact]
    public void The_reading_library_knows_no_network_no_files_no_clock()
    {
        var banned = new[] { "System.Net.", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "File.Read", "File.Open", "new Random", "Random.Shared", "Guid.NewGuid", "SystemClock" };
        var hits = Directory.EnumerateFiles(RepositoryFiles.At("src/Isnad"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => banned.Where(File.ReadAllText(f).Contains).Select(b => $"{Path.GetFileName(f)}: {b}"));

        hits.ShouldBeEmpty();
    }
}
