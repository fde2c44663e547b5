using System.CommandLine;
using Isnad.Cli.Registers;
using Isnad.Register.Search;

namespace Isnad.Cli;

/// <summary><c>isnad actor</c>: what the register knows of someone.</summary>
internal static class ActorCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "A name or part of one, Arabic or English; a Wikidata item; a country code." };
        var ask = new AskOptions();
        var command = new Command("actor", """
            What the register knows of an actor: what it says, what it does, what is done to it, and with whom.

            Examples:
              isnad actor غوتيريش
              isnad actor IRN --json

            Exit codes: 0 found, 1 no such actor, 2 wrong usage or no register.
            """)
        { name, ask.Register, ask.Limit, ask.Json };
        command.SetAction(parse =>
        {
            using var store = ask.Open(parse);
            var actors = ActorProfile.Of(store, parse.GetValue(name)!, statements: parse.GetValue(ask.Limit));
            if (parse.GetValue(ask.Json)) Answer.Json(new { actors });
            else
                foreach (var actor in actors) Print(actor);
            return actors.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static void Print(ActorProfile a)
    {
        Console.WriteLine($"{a.Name}{(a.NameEn is null ? "" : $" · {a.NameEn}")}  {string.Join(" ", new[] { a.Kind, a.Country, a.Cameo, a.Wikidata }.OfType<string>())}");
        Console.WriteLine($"    {a.Reports} reports, {a.Statements} statements, {a.EventsAsActor} events by it, {a.EventsAsRecipient} upon it");
        Line("says", a.Acts);
        Line("does", a.Does);
        Line("undergoes", a.Suffers);
        Line("with", a.Counterparts);
        foreach (var statement in a.Latest) Console.WriteLine($"    {Answer.Of(statement)}");
        Console.WriteLine();
    }

    private static void Line(string what, IReadOnlyList<Tally> tallies)
    {
        if (tallies.Count > 0) Console.WriteLine($"    {what}: {string.Join(", ", tallies.Select(t => $"{t.Name} {t.Count}"))}");
    }
}
