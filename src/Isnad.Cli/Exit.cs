using System.CommandLine;
using System.CommandLine.Parsing;

namespace Isnad.Cli;

/// <summary>Exit codes, the same for every command, and the last line of defence for errors of I/O and configuration.</summary>
internal static class Exit
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some input was rejected and reported, or a question has no answer.</summary>
    public const int Partly = 1;

    /// <summary>Not done: wrong usage, a file that cannot be opened, a broken configuration.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;

    public static int Of(ParseResult parse)
    {
        try
        {
            if (parse.Errors.Count > 0)
            {
                foreach (var error in parse.Errors) Console.Error.WriteLine($"isnad: {error.Message}");
                Console.Error.WriteLine($"isnad: see 'isnad {PathOf(parse.CommandResult)}--help'");
                return Failed;
            }

            return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (BrokenPipeException)
        {
            return Done;
        }
        catch (OperationCanceledException)
        {
            return Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or UsageException)
        {
            Console.Error.WriteLine($"isnad: {e.Message}");
            return Failed;
        }
    }

    private static string PathOf(CommandResult command)
    {
        var path = "";
        for (SymbolResult? at = command; at is CommandResult { Command: not RootCommand } c; at = at.Parent) path = c.Command.Name + " " + path;
        return path;
    }
}

/// <summary>Wrong usage found after parsing; its message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Whoever read our output has gone; not an error of ours.</summary>
internal sealed class BrokenPipeException() : IOException("the output was closed");
