using System.CommandLine;
using Isnad.Cli.Registers;
using Isnad.Register.Search;

namespace Isnad.Cli;

/// <summary><c>isnad timeline</c>: events over time, each once however many reports tell it.</summary>
internal static class TimelineCommand
{
    public static Command Create()
    {
        var ask = new AskOptions();
        var by = new Option<TimeStep>("--by") { Description = "Width of a step: day, week, month.", DefaultValueFactory = _ => TimeStep.Day };
        var most = new Option<int>("--most") { Description = "Events shown of each step.", DefaultValueFactory = _ => 5 };
        var command = new Command("timeline", """
            Events over time: counts by type, and those that most independent origins tell.

            Examples:
              isnad timeline --actor الحوثيون --from 2015-07-21
              isnad timeline --type ASSAULT --place YEM --by week --json

            An event is counted once, however many reports tell it. Without a day of its own it stands on the day of publication, marked ~.
            Exit codes: 0 something found, 1 nothing found, 2 wrong usage or no register.
            """)
        { ask.Register, ask.Actor, ask.Type, ask.Place, ask.Status, ask.Outlet, ask.From, ask.To, by, most, ask.Json };
        command.SetAction(parse =>
        {
            using var store = ask.Open(parse);
            var steps = Timeline.Of(store, ask.Request(parse, null), parse.GetValue(by), parse.GetValue(most));
            if (parse.GetValue(ask.Json)) Answer.Json(new { steps });
            else Print(steps);
            return steps.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static void Print(IReadOnlyList<TimelineStep> steps)
    {
        var widest = steps.Select(s => s.Events).DefaultIfEmpty(1).Max();
        foreach (var step in steps)
        {
            Console.WriteLine($"{step.From}  {new string('█', Math.Max(1, step.Events * 40 / widest))} {step.Events}  {string.Join(" ", step.ByType.OrderByDescending(t => t.Value).Select(t => $"{t.Key} {t.Value}"))}");
            foreach (var told in step.Told)
            {
                Console.WriteLine($"    {(told.DayOfPublication ? "~" : " ")}{Answer.Of(told.Event)}{(told.Reports > 1 ? $"  ({told.Reports} reports, {told.Outlets} outlets, {told.Origins} {(told.Origins == 1 ? "origin" : "origins")})" : "")}");
                foreach (var c in told.Carriers)
                    foreach (var merge in BecauseText.Merges(c.Because)) Console.WriteLine($"      = {c.Report}:{c.Fact} {merge}");
            }
        }
    }
}
