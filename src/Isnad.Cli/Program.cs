using System.CommandLine;
using Isnad.Cli;

var root = new RootCommand(
    "Isnad reads Arabic reports on conflict and diplomacy: who said what and on whose word, who did what to whom.")
{
    DemoCommand.Create(),
    ReadCommand.Create(),
    ClassifyCommand.Create(),
    EvaluateCommand.Create(),
    ArmsCommand.Create(),
    CouncilCommand.Create(),
    ConflictCommand.Create(),
    IngestCommand.Create(),
    FindCommand.Create(),
    TimelineCommand.Create(),
    ClaimsCommand.Create(),
    ActorCommand.Create(),
    ReviewCommand.Create(),
    TidyCommand.Create(),
    ExportCommand.Create(),
};
return Exit.Of(root.Parse(args));
