using System.CommandLine;
using Isnad.Register;
using Isnad.Register.Search;
using Isnad.Sources;

namespace Isnad.Cli.Registers;

/// <summary>The options that questions to a register have in common.</summary>
internal sealed class AskOptions
{
    public Option<string> Register { get; } = RegisterOption.Create();

    public Option<string?> Outlet { get; } = new("--outlet") { Description = "Only reports of this outlet." };

    public Option<string?> From { get; } = new("--from") { Description = "First day, yyyy-MM-dd." };

    public Option<string?> To { get; } = new("--to") { Description = "Last day, yyyy-MM-dd." };

    public Option<string?> Speaker { get; } = new("--speaker") { Description = "Who speaks: a name or part of one, a Wikidata item, a country code." };

    public Option<string?> Act { get; } = new("--act") { Description = "Act of a statement: assert confirm deny accuse warn demand promise praise concern no-comment." };

    public Option<string?> Actor { get; } = new("--actor") { Description = "Who acts or is acted upon in an event; named as for --speaker." };

    public Option<string?> Type { get; } = new("--type") { Description = "PLOVER type of an event, such as ASSAULT." };

    public Option<string?> Place { get; } = new("--place") { Description = "Place of an event: its name, GeoNames id or country code." };

    public Option<string?> Status { get; } = new("--status") { Description = "Status of an event: asserted denied negated possible planned called-for." };

    public Option<WordForm> Form { get; } = new("--form") { Description = "How far words may be from the ones asked for: exact, folded (hamza, ة, ى), light (clitics, endings; names whole).", DefaultValueFactory = _ => WordForm.Light };

    public Option<int> Limit { get; } = new("--limit") { Description = "Answers on a page.", DefaultValueFactory = _ => 20 };

    public Option<int> Offset { get; } = new("--offset") { Description = "Answers to pass over." };

    public Option<bool> Json { get; } = new("--json") { Description = "The answer as one JSON object." };

    public FindRequest Request(ParseResult parse, string? text)
    {
        var request = new FindRequest
        {
            Text = text, Form = parse.GetValue(Form), Outlet = parse.GetValue(Outlet), From = Day(parse.GetValue(From), "--from"), To = Day(parse.GetValue(To), "--to"),
            Speaker = parse.GetValue(Speaker), Act = parse.GetValue(Act), Actor = parse.GetValue(Actor), EventType = parse.GetValue(Type), Place = parse.GetValue(Place),
            Status = parse.GetValue(Status), Limit = parse.GetValue(Limit), Offset = parse.GetValue(Offset),
        };
        if (request.Limit < 0 || request.Offset < 0) throw new UsageException("--limit and --offset are not negative");
        return request;
    }

    public Store Open(ParseResult parse) => RegisterOption.Open(parse.GetValue(Register)!, create: false);

    public static void More(long total, int offset, int shown, string what)
    {
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{total:N0} {what}{(offset + shown < total ? $"; shown {offset + 1}–{offset + shown}, more with --offset {offset + shown}" : "")}"));
    }

    private static string? Day(string? value, string option)
    {
        if (value is not null && PublicationDate.Read(value) is null) throw new UsageException($"{option} {value}: not a date; write it as yyyy-MM-dd");
        return PublicationDate.Read(value);
    }
}
