using System.CommandLine;
using System.Globalization;
using Isnad.Cli.Registers;
using Isnad.Register.Ingest;

namespace Isnad.Cli;

/// <summary><c>isnad tidy</c>: a register's upkeep.</summary>
internal static class TidyCommand
{
    public static Command Create()
    {
        var register = RegisterOption.Create();
        var command = new Command("tidy", """
            Make the register's full-text index anew, without what older readings left in it, and pack the file.

            Examples:
              isnad tidy
              isnad tidy --register postgres://me@host/isnad

            Nothing that was read or decided changes; stopped, it leaves the index as it was.
            Exit codes: 0 done, 2 no register, 130 stopped by Ctrl-C.
            """)
        { register };
        command.SetAction(parse => Run(parse.GetValue(register)!));
        return command;
    }

    private static int Run(string location)
    {
        using var interruption = new Interruption();
        using var store = RegisterOption.Open(location, create: false);
        using var progress = new IngestProgressLine(quiet: false);
        var index = new WordIndex(store);
        var stale = index.Stale;
        var indexed = index.Rebuild(n => progress.ShowStep(string.Create(CultureInfo.InvariantCulture, $"{n:N0} reports indexed")), interruption.Token);
        if (interruption.IsAsked) return Exit.Interrupted;
        index.Compact();
        progress.Dispose();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{indexed:N0} reports indexed, {stale:N0} entries of older readings gone"));
        return Exit.Done;
    }
}
