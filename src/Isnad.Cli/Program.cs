using System.CommandLine;
using Isnad.Cli;

var root = new RootCommand("Isnad reads Arabic reports on conflict and diplomacy: who said what, on whose word; who did what to whom.");
root.Subcommands.Add(ReadCommand.Create());
return root.Parse(args).Invoke();
