using System.CommandLine;
using System.Globalization;
using Isnad.Cli.Arms;
using Isnad.Cli.Registers;
using Isnad.Register;
using Isnad.Register.Arms;
using Isnad.Register.Conflicts;

namespace Isnad.Cli;

/// <summary><c>isnad conflict</c>: what belongs to one armed conflict, by UCDP's id.</summary>
internal static class ConflictCommand
{
    public static Command Create()
    {
        var id = new Argument<int?>("ID") { Description = "UCDP's id of the conflict; without it, the conflicts are listed.", Arity = ArgumentArity.ZeroOrOne };
        var records = new Option<string[]>("--records") { Description = "Records of isnad read (JSON Lines; - for standard input) in place of the register's own reports.", Arity = ArgumentArity.OneOrMore };
        var (register, format) = (RegisterOption.Create(), Rows.FormatOption());
        var command = new Command("conflict", """
            One armed conflict by UCDP's id: sides, episodes, and the events, statements, transfers and Council acts of reports that belong to it, with the
            deals of its parties in the newest release of the arms register.

            Examples:
              isnad conflict 388
              isnad conflict 388 --records records.jsonl --format csv
              isnad conflict import UcdpPrioConflict_v25_1.csv
            """) { id, records, register, format, Import() };
        command.SetAction(parse =>
        {
            var location = parse.GetValue(register)!;
            using var store = RegisterOption.IsThere(location) ? RegisterOption.Open(location, create: false) : null;
            var known = ConflictRegister.Of(store is null ? [] : new ConflictArchive(store).Load());
            if (parse.GetValue(id) is not { } asked) return List(known, parse.GetValue(format)!);
            if (known.Find(asked) is not { } conflict) throw new UsageException($"no conflict {asked} in the register: import UCDP's CSV (isnad conflict import FILE)");
            var read = parse.GetValue(records) is { Length: > 0 } files ? files.SelectMany(RecordFile.Read) : store?.ReviewedRecords().Select(r => r.Record) ?? [];
            var items = read.SelectMany(r => ConflictItems.Of(conflict, r)).OrderBy(i => i.Date ?? "9999", StringComparer.Ordinal).ToList();
            var shape = parse.GetValue(format)!;
            if (shape == "text") Text(conflict, items, store);
            else
            {
                var rows = new Rows("date", "kind", "report", "id", "what", "because", "words");
                foreach (var i in items) rows.Add(i.Date, i.Kind, i.Report, i.Id, i.What, i.Because, i.Words);
                rows.Write(shape);
            }

            return Exit.Done;
        });
        return command;
    }

    private static int List(ConflictRegister known, string format)
    {
        var rows = new Rows("id", "conflict", "side A", "side B", "years", "since");
        foreach (var c in known.All) rows.Add(c.Id, c.Name, string.Join(", ", c.SideA), string.Join(", ", c.SideB), Episodes(c), c.Started);
        rows.Write(format);
        return Exit.Done;
    }

    private static void Text(Conflict conflict, List<ConflictItem> items, Store? store)
    {
        var o = Console.Out;
        o.WriteLine($"{conflict.Id} {conflict.Name}");
        o.WriteLine($"  {string.Join(", ", conflict.SideA)}{(conflict.Supporters.Count > 0 ? $" (with {string.Join(", ", conflict.Supporters)})" : "")} against {string.Join(", ", conflict.SideB)}, over {conflict.Years[0].Incompatibility}, since {conflict.Started}");
        o.WriteLine($"  active {Episodes(conflict)} (UCDP/PRIO; * at least 1,000 deaths in battle in a year)");
        foreach (var i in items) o.WriteLine($"{i.Date ?? "no date"}  {i.Kind} {i.Report} {i.Id}: {i.What}\n  {i.Words}\n  because {i.Because}");
        foreach (var a in store is null ? [] : new ConflictArchive(store).AgreementsOf(conflict.Id)) o.WriteLine($"{a.Day}  agreement {a.Id}: {a.Name}{(a.Status is null ? "" : $" ({a.Status})")}");
        o.WriteLine(string.Join(", ", items.GroupBy(i => i.Kind).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}"))) is { Length: > 0 } counts ? counts : "nothing of reports");
        if (store is null || new ArmsArchive(store).Newest("sipri") is not { } release) return;
        var deals = ConflictItems.Deals(conflict, release);
        o.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{deals.Count} deals with its parties in {release.Name}"));
        foreach (var d in deals) o.WriteLine($"  {d.Supplier} → {d.Recipient}, {d.Designation} ({d.Description}), ordered {d.OrderYear}, delivered {string.Join("; ", d.DeliveryYears)}: {d.Delivered}");
    }

    private static string Episodes(Conflict conflict) => string.Join(", ", conflict.Episodes.Select(e => (e.From == e.To
        ? e.From.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{e.From}–{e.To}")) + (e.War ? "*" : "")));

    private static Command Import()
    {
        var (path, register) = (new Argument<string>("FILE") { Description = "UCDP/PRIO Armed Conflict Dataset or PA-X agreements, CSV." }, RegisterOption.Create());
        var command = new Command("import", "Put UCDP's conflict-years or PA-X's agreements into the register: whole, or not at all where a row is wrong.\n\nExample:\n  isnad conflict import UcdpPrioConflict_v25_1.csv") { path, register };
        command.SetAction(parse =>
        {
            var taken = ImportedFiles.Read([parse.GetValue(path)!], (name, bytes) =>
            {
                var result = ConflictFileReader.Read(name, bytes);
                return (result.File, result.Errors);
            });
            if (taken is not [var file]) return Exit.Failed;
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: true);
            Console.Error.WriteLine(new ConflictArchive(store).Import(file)
                ? string.Create(CultureInfo.InvariantCulture, $"isnad: {file.Years.Count} years of {file.Years.Select(y => y.Conflict).Distinct().Count()} conflicts, {file.Agreements.Count} agreements")
                : $"isnad: {file.Name} was imported before");
            return Exit.Done;
        });
        return command;
    }
}
