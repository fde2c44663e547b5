using System.CommandLine;
using Isnad.Cli.Arms;
using Isnad.Cli.Registers;
using Isnad.Register;
using Isnad.Register.Arms;

namespace Isnad.Cli;

/// <summary><c>isnad arms</c>: registers of arms transfers, release by release, and claims held against them.</summary>
internal static class ArmsCommand
{
    public static Command Create() => new("arms", """
        Registers of arms transfers (SIPRI, UN Register, Arms Trade Treaty, hand-kept): import, compare, ask, check claims (docs/arms.md).

        Examples:
          isnad arms import trade-register.csv deliveries.csv
          isnad arms register --supplier Israel --recipient AZE --as-of 2024-10-13
          isnad arms check --records records.jsonl
        """)
    {
        Import(), Releases(), Remove(), Diff(), Deals(), Tiv(), Top(), ArmsCheckCommand.Create(),
    };

    private static Command Import()
    {
        var files = new Argument<string[]>("FILE") { Description = "Exports as downloaded, in any of SIPRI's shapes; UN Register or ATT tables; hand-kept CSV.", Arity = ArgumentArity.OneOrMore };
        var label = new Option<string?>("--release") { Description = "Name of the release; by default the day on which the file says that it was generated." };
        var register = RegisterOption.Create();
        var command = new Command("import", """
            Put files into a release. All files or none: one error, named by file, row and column, and nothing is imported.

            Examples:
              isnad arms import trade-register-2024-10-13.csv
              isnad arms import mine.csv --release 2025-spring
            """) { files, label, register };
        command.SetAction(parse =>
        {
            var taken = ImportedFiles.Read(parse.GetValue(files)!, (name, bytes) =>
            {
                var result = ArmsFileReader.Read(name, bytes);
                return (result.File, result.Errors);
            });
            if (taken is not { } read) return Exit.Failed;
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: true);
            var rows = new Rows("file", "shape", "rows", "release");
            try
            {
                foreach (var (file, release) in new ArmsArchive(store).Import(read, parse.GetValue(label))) rows.Add(file.Name, file.Shape.ToString(), file.Count, release);
            }
            catch (StoreException e)
            {
                throw new UsageException(e.Message);
            }

            foreach (var file in read.Skip(rows.Count == 0 ? 0 : read.Count)) Console.Error.WriteLine($"isnad: {file.Name} was imported before");
            rows.Write("text");
            return Exit.Done;
        });
        return command;
    }

    private static Command Releases()
    {
        var (register, format) = (RegisterOption.Create(), Rows.FormatOption());
        var command = new Command("releases", "List the imported releases.\n\nExample:\n  isnad arms releases --format csv") { register, format };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var rows = new Rows("register", "release", "files", "rows");
            foreach (var r in new ArmsArchive(store).Releases()) rows.Add(r.Register, r.Label, r.Files, r.Rows);
            rows.Write(parse.GetValue(format)!);
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static Command Remove()
    {
        var label = new Argument<string>("RELEASE") { Description = "The release to take out." };
        var (register, of) = (RegisterOption.Create(), Releasing.RegisterName());
        var command = new Command("remove", "Take a release out, with all its files.\n\nExample:\n  isnad arms remove 2024-10-13") { label, of, register };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            if (new ArmsArchive(store).Remove(parse.GetValue(of)!, parse.GetValue(label)!)) return Exit.Done;
            throw new UsageException($"there is no release {parse.GetValue(of)} {parse.GetValue(label)}");
        });
        return command;
    }

    private static Command Diff()
    {
        var (old, @new) = (new Argument<string>("OLD") { Description = "The older release." }, new Argument<string>("NEW") { Description = "The newer release." });
        var (register, of, format) = (RegisterOption.Create(), Releasing.RegisterName(), Rows.FormatOption());
        var command = new Command("diff", """
            What one release says otherwise than another: deals added, removed, renamed, revised, field by field.

            Example:
              isnad arms diff 2024-10-13 2026-05-18 --format csv
            """) { old, @new, of, register, format };
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var archive = new ArmsArchive(store);
            var (left, right) = (Releasing.Load(archive, parse.GetValue(of)!, parse.GetValue(old)), Releasing.Load(archive, parse.GetValue(of)!, parse.GetValue(@new)));
            var rows = new Rows("change", "supplier", "recipient", "designation", "order", "field", "old", "new", "old line", "new line");
            foreach (var change in ReleaseDiff.Of(left, right))
            {
                var deal = change.New ?? change.Old!;
                var kind = change.Kind.ToString().ToLowerInvariant();
                if (change.Fields.Count == 0) rows.Add(kind, deal.Supplier, deal.Recipient, deal.Designation, deal.OrderYear, "", change.Old is null ? "" : Releasing.Short(deal), change.New is null ? "" : Releasing.Short(deal), change.Old?.Row, change.New?.Row);
                foreach (var f in change.Fields) rows.Add(kind, deal.Supplier, deal.Recipient, deal.Designation, deal.OrderYear, f.Field, f.Old, f.New, change.Old?.Row, change.New?.Row);
            }

            rows.Write(parse.GetValue(format)!, $"{left.Name} → {right.Name}");
            return Exit.Done;
        });
        return command;
    }

    private static Command Deals()
    {
        var query = new QueryOptions();
        var evidence = new Option<bool>("--evidence") { Description = "Also the reports of this register that speak of a transfer between the parties." };
        var (register, of, asOf, format) = (RegisterOption.Create(), Releasing.RegisterName(), Releasing.AsOf(), Rows.FormatOption());
        var command = new Command("register", """
            Deals by supplier or recipient, with their deliveries by year, as of one release.

            Examples:
              isnad arms register --supplier France --from 2015 --to 2020
              isnad arms register --recipient EGY --weapon Rafale --evidence
            """) { of, asOf, evidence, register, format };
        query.AddTo(command);
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var archive = new ArmsArchive(store);
            var release = Releasing.Load(archive, parse.GetValue(of)!, parse.GetValue(asOf));
            var found = TradeRegister.Find(release, query.Read(parse));
            var rows = new Rows("recipient", "supplier", "order", "ordered", "designation", "description", "delivered", "years", "by year", "status", "TIV unit", "TIV order",
                "TIV delivered", "comments", "deal", "line");
            foreach (var (d, deliveries, _) in found)
                rows.Add(d.Recipient, d.Supplier, d.OrderYear, d.Ordered, d.Designation, d.Description, d.Delivered, string.Join("; ", d.DeliveryYears),
                    string.Join("; ", deliveries.Select(x => $"{x.Year}: {x.Delivered}")), d.Licence ? "licence" : d.Status, d.TivUnit, d.TivOrder, d.TivDelivered, d.Comments,
                    d.DealId ?? (deliveries.Count > 0 ? deliveries[0].DealId : null), d.Row);
            rows.Write(parse.GetValue(format)!, $"as of {release.Name}");
            if (parse.GetValue(evidence)) Releasing.WriteEvidence(archive, found, parse.GetValue(format)!);
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static Command Tiv()
    {
        var imports = new Option<bool>("--imports") { Description = "By importer; by exporter otherwise." };
        var category = new Option<bool>("--by-category") { Description = "By armament category." };
        var with = new Option<string?>("--with") { Description = "Only trade with this party." };
        var query = new QueryOptions();
        var (register, of, asOf, format) = (RegisterOption.Create(), Releasing.RegisterName(), Releasing.AsOf(), Rows.FormatOption());
        var command = new Command("tiv", """
            Trend-indicator values by year, in millions, as of one release. TIV counts military capability; it is no money.

            Examples:
              isnad arms tiv --imports --from 2010 --to 2020
              isnad arms tiv --with Azerbaijan
              isnad arms tiv --by-category --supplier Israel --recipient Azerbaijan
            """) { imports, category, with, of, asOf, register, format };
        query.AddTo(command);
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var release = Releasing.Load(new ArmsArchive(store), parse.GetValue(of)!, parse.GetValue(asOf));
            var asked = query.Read(parse);
            var table = parse.GetValue(category) ? TivTables.ByCategory(release, asked.Supplier, asked.Recipient, asked.From, asked.To)
                : TivTables.ByParty(release, parse.GetValue(imports) ? TivFlow.Imports : TivFlow.Exports, asked.From, asked.To, parse.GetValue(with));
            var years = table.Lines.SelectMany(l => l.Years.Keys).Distinct().Order().ToList();
            var rows = new Rows([parse.GetValue(category) ? "category" : "party", .. years.Select(y => y.ToString(System.Globalization.CultureInfo.InvariantCulture)), "sum", "basis"]);
            foreach (var line in table.Lines)
                rows.Add([line.Name, .. years.Select(y => line.Years.TryGetValue(y, out var v) ? (object?)v : null), line.Total, table.Basis]);
            rows.Write(parse.GetValue(format)!, $"millions of TIV as of {table.Release}");
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }

    private static Command Top()
    {
        var imports = new Option<bool>("--imports") { Description = "Importers; exporters otherwise." };
        var count = new Option<int>("--count", "-n") { Description = "How many.", DefaultValueFactory = _ => 10 };
        var with = new Option<string?>("--with") { Description = "Only trade with this party: who supplies it, or whom it supplies." };
        var query = new QueryOptions();
        var (register, of, asOf, format) = (RegisterOption.Create(), Releasing.RegisterName(), Releasing.AsOf(), Rows.FormatOption());
        var command = new Command("top", """
            The greatest exporters or importers by TIV over some years, with their shares, as of one release.

            Examples:
              isnad arms top --from 2014 --to 2018
              isnad arms top --with Azerbaijan --from 2011 --to 2020      (its suppliers)
            """) { imports, count, with, of, asOf, register, format };
        query.AddTo(command);
        command.SetAction(parse =>
        {
            using var store = RegisterOption.Open(parse.GetValue(register)!, create: false);
            var release = Releasing.Load(new ArmsArchive(store), parse.GetValue(of)!, parse.GetValue(asOf));
            var asked = query.Read(parse);
            var table = TivTables.ByParty(release, parse.GetValue(imports) ? TivFlow.Imports : TivFlow.Exports, asked.From, asked.To, parse.GetValue(with));
            var rows = new Rows("rank", "party", "TIV", "share %", "basis");
            foreach (var (name, total, share) in TivTables.Shares(table).Take(parse.GetValue(count))) rows.Add(rows.Count + 1, name, total, Math.Round(share * 100, 1), table.Basis);
            rows.Write(parse.GetValue(format)!, $"millions of TIV as of {table.Release}");
            return rows.Count > 0 ? Exit.Done : Exit.Partly;
        });
        return command;
    }
}
