using System.Globalization;

namespace Isnad.Register.Council;

/// <summary>The small register that comes with Isnad: the Council on Gaza in 2023, with its sources.</summary>
internal static class ShippedCouncil
{
    public static readonly IReadOnlyList<CouncilItem> Items = Load();

    private static List<CouncilItem> Load()
    {
        var table = ShippedTable.Load("council/items.tsv");
        return [.. table.Rows.Select(row => Item(table, row.Line, row.Cells))];
    }

    private static CouncilItem Item(ShippedTable table, int line, string[] row) => new()
    {
        Kind = Enum.Parse<CouncilItemKind>(table.Cell(row, "kind"), ignoreCase: true),
        Symbol = table.Cell(row, "symbol"),
        Draft = table.Optional(row, "draft"),
        Date = DateOnly.ParseExact(table.Cell(row, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Meeting = table.Optional(row, "meeting"),
        Title = table.Optional(row, "title"),
        Agenda = table.Optional(row, "agenda"),
        Sponsors = table.List(row, "sponsors"),
        Subjects = table.List(row, "subjects"),
        Vote = Vote(table, row),
        Published = table.Optional(row, "published"),
        Sources = table.List(row, "source"),
        Row = line,
    };

    private static CouncilVote? Vote(ShippedTable table, string[] row)
    {
        if (table.Optional(row, "yes") is not { } yes) return null;
        List<MemberVote> members = [];
        foreach (var (column, ballot) in (ReadOnlySpan<(string, Ballot)>)[("yes_list", Ballot.Yes), ("no_list", Ballot.No), ("abstain_list", Ballot.Abstain)])
            members.AddRange(table.List(row, column).Select(m => new MemberVote(m, ballot)));
        return new CouncilVote(Number(yes), Number(table.Cell(row, "no")), Number(table.Cell(row, "abstain")), 0, members);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
