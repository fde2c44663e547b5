using System.CommandLine;
using Isnad.Cli.Registers;
using Isnad.Register.Review;

namespace Isnad.Cli;

/// <summary><c>isnad review</c>: what people decide on facts, with who, when and why.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var command = new Command("review", """
            Accept, correct, reject, merge or part facts; decisions are kept with who, when and why, and outlast every new reading.

            Examples:
              isnad review accept 12:S4 --who "Salma"
              isnad review correct 12:E2 type=ASSAULT status=denied --who Salma --why "النص ينفي"
              isnad review correct 12:S4 source="وزير الري" speaker=Q123 content=310-402 venue= --who Salma
              isnad review merge 12:E2 40:E1 --who Salma
              isnad review unmerge 12:E2 40:E1 --who Salma --why "غارة أخرى"
              isnad review history 12:S4
              isnad review export gold.json --articles articles.json
              isnad evaluate gold.json --articles articles.json

            Exit codes: 0 done, 1 no decision to show or export, 2 no such fact or wrong usage.
            """)
        {
            Verdict("accept", "The fact is right as it was read."),
            Verdict("reject", "The report does not say this."),
            Correct(),
            Merge(),
            Unmerge(),
            History(),
            Export(),
        };
        return command;
    }

    private static Argument<string> Fact(string name = "FACT") => new(name) { Description = "Report and fact, such as 12:S4: S statement, E event, T transfer, C council act, F figure." };

    private static Option<string> Who() => new("--who") { Description = "Who decides.", Required = true };

    private static Option<string?> Why() => new("--why") { Description = "Why." };

    private static Command Verdict(string verdict, string description)
    {
        var (fact, who, why, register) = (Fact(), Who(), Why(), RegisterOption.Create());
        var command = new Command(verdict, description) { fact, who, why, register };
        command.SetAction(parse => Decide(parse.GetValue(register)!, r => r.Decide(parse.GetValue(fact)!, verdict, parse.GetValue(who)!, parse.GetValue(why))));
        return command;
    }

    private static Command Correct()
    {
        var (fact, who, why, register) = (Fact(), Who(), Why(), RegisterOption.Create());
        var fields = new Argument<string[]>("FIELD=VALUE") { Description = "What is put right: a code (type=ASSAULT), words that stand once in the report or their start-end in characters (source=…), a name or Wikidata item (speaker=…); nothing behind = empties the field.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("correct", "The fact is right but for these fields.") { fact, fields, who, why, register };
        command.SetAction(parse =>
        {
            var correction = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in parse.GetValue(fields)!)
            {
                var parts = field.Split('=', 2);
                if (parts.Length != 2 || parts[0].Length == 0) throw new UsageException($"{field}: write field=value");
                correction[parts[0]] = parts[1];
            }

            return Decide(parse.GetValue(register)!, r => r.Decide(parse.GetValue(fact)!, "correct", parse.GetValue(who)!, parse.GetValue(why), correction));
        });
        return command;
    }

    private static Command Merge()
    {
        var (fact, who, why, register) = (Fact(), Who(), Why(), RegisterOption.Create());
        var into = Fact("INTO");
        var command = new Command("merge", "The fact is the same as another one.") { fact, into, who, why, register };
        command.SetAction(parse => Decide(parse.GetValue(register)!, r =>
            r.Decide(parse.GetValue(fact)!, "merge", parse.GetValue(who)!, parse.GetValue(why), mergedInto: parse.GetValue(into)!)));
        return command;
    }

    private static Command Unmerge()
    {
        var (fact, who, why, register) = (Fact(), Who(), Why(), RegisterOption.Create());
        var from = new Argument<string?>("FROM") { Description = "The fact that it is not the same as; every one where none is named.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("unmerge", "The fact is not the same as another one after all; both decisions are kept.") { fact, from, who, why, register };
        command.SetAction(parse => Decide(parse.GetValue(register)!, r =>
            r.Decide(parse.GetValue(fact)!, "unmerge", parse.GetValue(who)!, parse.GetValue(why), mergedInto: parse.GetValue(from))));
        return command;
    }

    private static Command History()
    {
        var fact = new Argument<string?>("FACT") { Description = "Report and fact; all where none is named.", Arity = ArgumentArity.ZeroOrOne };
        var register = RegisterOption.Create();
        var json = new Option<bool>("--json") { Description = "The decisions as one JSON object." };
        var command = new Command("history", "Every decision on a fact, or on all, the latest first.") { fact, register, json };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var decisions = Guard(() => new Reviewing(store).History(parse.GetValue(fact)));
            if (parse.GetValue(json)) Answer.Json(new { decisions });
            else
                foreach (var d in decisions) Print(d);
            return decisions.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static Command Export()
    {
        var gold = new Argument<string>("GOLD") { Description = "File for the annotation." };
        var articles = new Option<string>("--articles") { Description = "File for the reports.", Required = true };
        var register = RegisterOption.Create();
        var command = new Command("export", "The reviewed reports as annotation for isnad evaluate.") { gold, articles, register };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            using var goldFile = File.Create(parse.GetValue(gold)!);
            using var articlesFile = File.Create(parse.GetValue(articles)!);
            var count = new GoldExport(store).Write(articlesFile, goldFile);
            Console.Error.WriteLine($"{count} reviewed reports");
            return count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static int Decide(string register, Func<Reviewing, Decision> decide)
    {
        using var store = RegisterOption.Open(register, create: false);
        Print(Guard(() => decide(new Reviewing(store))));
        return Exit.Done;
    }

    private static T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (ReviewException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static void Print(Decision d) => Console.WriteLine(
        $"{d.Decided}  {d.Verdict}  {d.Report}:{d.Layer} {d.N}{(d.Correction is null ? "" : " " + d.Correction)}{(d.MergedReport is null ? "" : $" {(d.Verdict == "merge" ? "into" : "from")} report {d.MergedReport}")}  {d.Who}{(d.Why is null ? "" : ": " + d.Why)}");
}
