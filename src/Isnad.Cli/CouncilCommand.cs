using System.CommandLine;
using System.Globalization;
using Isnad.Cli.Arms;
using Isnad.Cli.Registers;
using Isnad.Register;
using Isnad.Register.Council;

namespace Isnad.Cli;

/// <summary><c>isnad council</c>: the register of the Security Council, and claims held against it.</summary>
internal static class CouncilCommand
{
    public static Command Create() => new("council", """
        The UN Security Council: drafts, votes, vetoes, resolutions, Article 99; list, show, check claims, import (docs/council.md).

        Examples:
          isnad council drafts --from 2023-10-01 --to 2023-11-15 --subject Gaza
          isnad council show S/2023/772
          isnad council check records.jsonl
        """)
    {
        List("list", "Every kind of item, in order of day.", null), List("drafts", "Drafts put forward, adopted or not, with votes and what came of them.", "draft"), Show(), Article99s(), Check(), Import(), Files(), Remove(),
    };

    private static Command List(string name, string about, string? kind)
    {
        var from = new Option<string?>("--from") { Description = "First day, yyyy-MM-dd." };
        var to = new Option<string?>("--to") { Description = "Last day, yyyy-MM-dd." };
        var subject = new Option<string?>("--subject") { Description = "A topic (Gaza, Syria, غزة) or a word of title, agenda item or subject headings." };
        var member = new Option<string?>("--member") { Description = "A state that sponsored it or voted on it." };
        var kinds = new Option<string?>("--kind") { Description = "draft, amendment, resolution, presidential-statement, letter or meeting." };
        kinds.AcceptOnlyFromAmong("draft", "amendment", "resolution", "presidential-statement", "letter", "meeting");
        var rejected = new Option<bool>("--rejected") { Description = "Only what was put to the vote and failed." };
        var (register, format) = (RegisterOption.Create(), Rows.FormatOption());
        var command = new Command(name, $"""
            {about}

            Example:
              isnad council {name} --from 2023-10-01 --to 2023-11-15 --subject Gaza
            """) { from, to, subject, member, rejected, register, format };
        if (kind is null) command.Options.Add(kinds);
        command.SetAction(parse =>
        {
            var items = Open(parse.GetValue(register)!).Where(Day(parse.GetValue(from), "--from"), Day(parse.GetValue(to), "--to"), parse.GetValue(subject), parse.GetValue(member))
                .Where(i => kind is null ? parse.GetValue(kinds) is not { } k || Named(i.Kind) == k : i.Kind is CouncilItemKind.Draft or CouncilItemKind.Resolution)
                .Where(i => !parse.GetValue(rejected) || i.Outcome.Rejected).ToList();
            var rows = new Rows("date", "kind", "symbol", "draft", "vote", "outcome", "meeting", "sponsors", "title", "because", "sources");
            foreach (var i in items)
                rows.Add(i.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Named(i.Kind), i.Symbol, i.Draft, i.Vote?.ToString(), i.Outcome.Short, i.Meeting, string.Join("; ", i.Sponsors), i.Title, i.Outcome.Because, string.Join("; ", i.Sources));
            var shape = parse.GetValue(format)!;
            if (shape != "text") rows.Write(shape);
            else Text(items);
            return items.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static void Text(List<CouncilItem> items)
    {
        foreach (var i in items) Console.Out.WriteLine($"{CouncilCheck.Line(i)}\n  {i.Title ?? i.Agenda}\n  {i.Outcome.Because}");
        var failed = items.Where(i => i.Outcome.Rejected).ToList();
        if (items.Count == 0) Console.Out.WriteLine("nothing in the register");
        else
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{items.Count} in all; {failed.Count} rejected, of which {failed.Count(i => i.Outcome.Kind == OutcomeKind.Vetoed)} by veto and {failed.Count(i => i.Outcome.Kind == OutcomeKind.TooFewVotes)} for want of votes; {items.Count(i => i.Outcome.Kind == OutcomeKind.Adopted)} adopted"));
    }

    private static Command Show()
    {
        var symbol = new Argument<string>("SYMBOL") { Description = "Symbol of a document, number of a resolution, or symbol of an adopted draft." };
        var register = RegisterOption.Create();
        var command = new Command("show", "One item with its vote by member.\n\nExamples:\n  isnad council show 2712\n  isnad council show S/2023/792") { symbol, register };
        command.SetAction(parse =>
        {
            if (Open(parse.GetValue(register)!).Find(parse.GetValue(symbol)!) is not { } item)
            {
                Console.Error.WriteLine($"isnad: the register does not have {Symbols.Key(parse.GetValue(symbol)!)}");
                return Exit.Partly;
            }

            Field("symbol", item.Symbol);
            Field("kind", Named(item.Kind));
            Field("draft", item.Draft);
            Field("date", item.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Field("meeting", item.Meeting);
            Field("title", item.Title);
            Field("agenda", item.Agenda);
            Field("sponsors", string.Join(", ", item.Sponsors));
            Field("subjects", string.Join(", ", item.Subjects));
            Field("outcome", $"{item.Outcome.Short}: {item.Outcome.Because}");
            if (item.Vote is { } vote)
            {
                Field("vote", vote.ToString());
                foreach (var (ballot, label) in (ReadOnlySpan<(Ballot, string)>)[(Ballot.Yes, "  for"), (Ballot.No, "  against"), (Ballot.Abstain, "  abstained"), (Ballot.NotVoting, "  not voting")])
                    Field(label, string.Join(", ", vote.Of(ballot).Select(m => CouncilStates.Of(m)).Select(s => s.Arabic is null ? s.Name : $"{s.Name} ({s.Arabic})")));
            }

            Field("languages", string.Join(", ", item.Languages));
            Field("sources", string.Join("; ", item.Sources));
            foreach (var doubt in item.Doubts) Field("doubt", doubt);
            return Exit.Done;
        });
        return command;
    }

    private static void Field(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) Console.Out.WriteLine($"{name,-12} {value}");
    }

    private static Command Article99s()
    {
        var format = Rows.FormatOption();
        var command = new Command("article99", "The known cases of Article 99, how explicit each was, and who says so.\n\nExample:\n  isnad council article99 --format csv") { format };
        command.SetAction(parse =>
        {
            var rows = new Rows("date", "secretary-general", "situation", "explicitness", "symbol", "result", "open", "sources");
            foreach (var a in Article99.All) rows.Add(a.Date, a.SecretaryGeneral, a.Situation, a.Explicitness.ToString().ToLowerInvariant(), a.Symbol, a.Result, a.Open, string.Join("; ", a.Sources));
            rows.Write(parse.GetValue(format)!);
            return Exit.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var files = new Argument<string[]>("RECORDS") { Description = "Records of isnad read (JSON Lines; - for standard input); without any, the register's own reports.", Arity = ArgumentArity.ZeroOrMore };
        var (register, format) = (RegisterOption.Create(), Rows.FormatOption());
        var command = new Command("check", """
            Hold each claim about the Council against the register: agrees, differs, not covered, not comparable, with what was compared.

            Examples:
              isnad read --format jsonl day.jsonl | isnad council check -
              isnad council check --format csv
            """) { files, register, format };
        command.SetAction(parse =>
        {
            var known = Open(parse.GetValue(register)!);
            using var store = parse.GetValue(files)!.Length == 0 ? RegisterOption.Open(parse.GetValue(register)!, create: false) : null;
            var records = store?.ReviewedRecords().Select(r => r.Record) ?? parse.GetValue(files)!.SelectMany(RecordFile.Read);
            var shape = parse.GetValue(format)!;
            var rows = new Rows("report", "act", "kind", "verdict", "because", "compared", "words");
            foreach (var claim in records.SelectMany(CouncilClaim.Of))
            {
                var finding = CouncilCheck.Check(claim, known);
                var verdict = finding.Verdict switch { CouncilVerdict.NotCovered => "not covered", CouncilVerdict.NotComparable => "not comparable", var v => v.ToString().ToLowerInvariant() };
                rows.Add(claim.Report, claim.Act, claim.Kind, verdict, finding.Because, string.Join(" | ", finding.Compared), claim.Words);
                if (shape != "text") continue;
                Console.Out.WriteLine($"{claim.Report} {claim.Act} {claim.Kind}: {verdict}: {finding.Because}\n  {claim.Words}");
                foreach (var line in finding.Compared) Console.Out.WriteLine($"    {line}");
            }

            if (shape != "text") rows.Write(shape);
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static Command Import()
    {
        var files = new Argument<string[]>("FILE") { Description = "AKN4UN XML, the UN's JSON Lines of votes, a CSV list of vetoes, UN Digital Library CSV.", Arity = ArgumentArity.OneOrMore };
        var register = RegisterOption.Create();
        var command = new Command("import", """
            Put files into the register. All files or none: one error, named by file, row and column, and nothing is imported.

            Example:
              isnad council import S_2023_772-2320197A.xml UNxml_data_extract_2023.jsonl vetoes.csv
            """) { files, register };
        command.SetAction(parse =>
        {
            var taken = ImportedFiles.Read(parse.GetValue(files)!, (name, bytes) =>
            {
                var result = CouncilFileReader.Read(name, bytes);
                return (result.File, result.Errors);
            });
            if (taken is not { } read) return Exit.Failed;
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: true);
            var done = new CouncilArchive(store).Import(read);
            var rows = new Rows("file", "shape", "items");
            foreach (var file in done) rows.Add(file.Name, file.Shape.ToString(), file.Items.Count);
            foreach (var file in read.Except(done)) Console.Error.WriteLine($"isnad: {file.Name} was imported before");
            rows.Write("text");
            return Exit.Done;
        });
        return command;
    }

    private static Command Files()
    {
        var (register, format) = (RegisterOption.Create(), Rows.FormatOption());
        var command = new Command("files", "List the imported files.\n\nExample:\n  isnad council files") { register, format };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var rows = new Rows("file", "shape", "items");
            foreach (var f in new CouncilArchive(store).Files()) rows.Add(f.Name, f.Shape, f.Rows);
            rows.Write(parse.GetValue(format)!);
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static Command Remove()
    {
        var (name, register) = (new Argument<string>("FILE") { Description = "Name of an imported file." }, RegisterOption.Create());
        var command = new Command("remove", "Take an imported file out.\n\nExample:\n  isnad council remove vetoes.csv") { name, register };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            return new CouncilArchive(store).Remove(parse.GetValue(name)!) ? Exit.Done : throw new UsageException($"there is no file {parse.GetValue(name)}");
        });
        return command;
    }

    /// <summary>What comes with Isnad, and what the register has where there is one.</summary>
    private static CouncilRegister Open(string location)
    {
        if (!RegisterOption.IsThere(location)) return CouncilRegister.Of();
        using var store = RegisterOption.Open(location, create: false);
        return CouncilRegister.Of(new CouncilArchive(store).Load());
    }

    private static DateOnly? Day(string? text, string option) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException($"{option}: '{text}' is no day yyyy-MM-dd");

    private static string Named(CouncilItemKind kind) => kind == CouncilItemKind.PresidentialStatement ? "presidential-statement" : kind.ToString().ToLowerInvariant();
}
