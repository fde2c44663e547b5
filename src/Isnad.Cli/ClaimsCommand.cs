using System.CommandLine;
using Isnad.Cli.Registers;
using Isnad.Register;
using Isnad.Register.Search;
using Isnad.Text;

namespace Isnad.Cli;

/// <summary><c>isnad claims</c>: what is said, by whom, carried by whom, from how many origins, and what contradicts it.</summary>
internal static class ClaimsCommand
{
    public static Command Create()
    {
        var text = new Argument<string?>("WORDS") { Description = "Words of what is said; \"a phrase\"; -word to exclude.", Arity = ArgumentArity.ZeroOrOne };
        var ask = new AskOptions();
        var contradictions = new Option<bool>("--contradictions") { Description = "List contradictions instead of claims." };
        var kind = new Option<string?>("--kind") { Description = "With --contradictions: polarity number actor recipient place date denial update." };
        var command = new Command("claims", """
            What is said and by whom, in how many outlets, from how many independent origins, and what contradicts it.

            Examples:
              isnad claims "الاتفاق النووي" --speaker أوباما
              isnad claims --contradictions --kind number --json

            Exit codes: 0 something found, 1 nothing found, 2 wrong usage or no register.
            """)
        { text, ask.Register, ask.Speaker, ask.Act, ask.Outlet, ask.From, ask.To, ask.Form, contradictions, kind, ask.Limit, ask.Offset, ask.Json };
        command.SetAction(parse =>
        {
            var request = ask.Request(parse, parse.GetValue(text));
            using var store = ask.Open(parse);
            return parse.GetValue(contradictions)
                ? ShowContradictions(store, parse.GetValue(kind), request, parse.GetValue(ask.Json))
                : ShowClaims(store, request, parse.GetValue(ask.Json));
        });
        return command;
    }

    private static int ShowClaims(Store store, FindRequest request, bool json)
    {
        var (total, claims) = Claims.Of(store, TextAnalysis.Create(), request);
        if (json)
        {
            Answer.Json(new { total, claims });
            return total > 0 ? Exit.Done : Exit.Partly;
        }

        foreach (var claim in claims)
        {
            Console.WriteLine(Answer.Of(claim.Statement));
            Console.WriteLine($"    {claim.First ?? "?"}{(claim.Last == claim.First ? "" : $"–{claim.Last}")}  {claim.Outlets} {(claim.Outlets == 1 ? "outlet" : "outlets")}, {claim.Reports} {(claim.Reports == 1 ? "report" : "reports")}, "
                + $"{claim.Origins} {(claim.Origins == 1 ? "origin" : "origins")}{(claim.Carriers.Count > 0 ? ": " + string.Join(", ", claim.Carriers.Select(c => $"{c.Outlet} {c.Report}:{c.Fact}")) : "")}");
            if (claim.Statement.Chain is { } chain) Console.WriteLine($"    {Answer.OneLine(chain, 200)}");
            foreach (var c in claim.Carriers)
                foreach (var merge in BecauseText.Merges(c.Because)) Console.WriteLine($"    = {c.Report}:{c.Fact} {merge}");
            foreach (var c in claim.Contradictions) Console.WriteLine($"    ≠ {Line(c)}");
        }

        AskOptions.More(total, request.Offset, claims.Count, total == 1 ? "claim" : "claims");
        return total > 0 ? Exit.Done : Exit.Partly;
    }

    private static int ShowContradictions(Store store, string? kind, FindRequest request, bool json)
    {
        var (total, found) = Claims.Contradictions(store, kind, request.Offset, request.Limit);
        if (json)
        {
            Answer.Json(new { total, contradictions = found });
            return total > 0 ? Exit.Done : Exit.Partly;
        }

        foreach (var c in found)
        {
            Console.WriteLine(Line(c));
            Console.WriteLine($"    {c.LeftPublished}  {c.LeftOutlet}  {Side(store, c.Layer, c.LeftReport, c.LeftN)}");
            Console.WriteLine($"    {c.RightPublished}  {c.RightOutlet}  {Side(store, c.Layer, c.RightReport, c.RightN)}");
        }

        AskOptions.More(total, request.Offset, found.Count, total == 1 ? "contradiction" : "contradictions");
        return total > 0 ? Exit.Done : Exit.Partly;
    }

    private static string Line(Contradiction c) => $"{c.Type}: {BecauseText.Of(c.Because)}";

    private static string Side(Store store, string layer, long report, long n) =>
        layer == "statement" ? Answer.Of(Claims.Statement(store, report, n)) : Answer.Of(Claims.Event(store, report, n));
}
