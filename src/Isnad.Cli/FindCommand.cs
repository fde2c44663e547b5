using System.CommandLine;
using Isnad.Cli.Registers;
using Isnad.Register.Search;
using Isnad.Text;

namespace Isnad.Cli;

/// <summary><c>isnad find</c>: reports of a register by their words and by what is read in them.</summary>
internal static class FindCommand
{
    public static Command Create()
    {
        var text = new Argument<string?>("WORDS") { Description = "Words; \"a phrase\" in quotation marks; -word to exclude.", Arity = ArgumentArity.ZeroOrOne };
        var ask = new AskOptions();
        var byDate = new Option<bool>("--by-date") { Description = "The latest first instead of the most fitting." };
        var command = new Command("find", """
            Find reports by their words and by what is read in them.

            Examples:
              isnad find "وقف إطلاق النار"
              isnad find الحوثيين --type ASSAULT --place عدن --from 2015-08-01
              isnad find --speaker غوتيريش --act warn --json

            Matches are marked by form: *exact*, ~folded~, +light+ (bold, bold underlined, underlined on a terminal).
            Exit codes: 0 found, 1 nothing found, 2 wrong usage or no register.
            """)
        {
            text, ask.Register, ask.Outlet, ask.From, ask.To, ask.Speaker, ask.Act, ask.Actor, ask.Type, ask.Place, ask.Status, ask.Form, byDate, ask.Limit, ask.Offset, ask.Json,
        };
        command.SetAction(parse =>
        {
            var request = ask.Request(parse, parse.GetValue(text)) with { ByDate = parse.GetValue(byDate) };
            using var store = ask.Open(parse);
            var result = new RegisterSearch(store, TextAnalysis.Create()).Find(request);
            if (parse.GetValue(ask.Json)) Answer.Json(result);
            else Print(result, request.Offset);
            return result.Total > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static void Print(FindResult result, int offset)
    {
        foreach (var hit in result.Hits)
        {
            Console.WriteLine($"{hit.Published ?? "?"}  {hit.Outlet ?? "?"}  {Answer.OneLine(hit.Title, 120)}  [{hit.Report}]{(hit.Copies > 1 ? $" {hit.Copies} copies" : "")}");
            foreach (var passage in hit.Passages) Console.WriteLine($"    … {Answer.Marked(passage)} …");
            foreach (var statement in hit.Statements) Console.WriteLine($"    {Answer.Of(statement)}");
            foreach (var e in hit.Events) Console.WriteLine($"    {Answer.Of(e)}");
        }

        AskOptions.More(result.Total, offset, result.Hits.Count, result.Total == 1 ? "report" : "reports");
    }
}
