using System.Globalization;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Council.Shapes;

/// <summary>The UN Digital Library's votes of the Council, a row for each member's vote; rows of one vote stand together by resolution and draft.</summary>
internal static class LibraryVotesShape
{
    private static readonly string[] Columns =
    [
        "undl_id", "ms_name", "ms_vote", "date", "resolution", "?ms_code", "?permanent_member", "?draft", "?meeting", "?title", "?description", "?agenda|agenda_title", "?subjects",
        "?modality", "?committee_report", "?vote_note", "?total_yes", "?total_no", "?total_abstentions", "?total_non_voting", "?total_ms", "?undl_link",
    ];

    public static bool Is(CsvRow row) => Array.IndexOf(row.Cells, "undl_id") >= 0 && Array.IndexOf(row.Cells, "ms_vote") >= 0;

    public static List<CouncilItem> Read(string name, List<CsvRow> rows, Complaints complaints)
    {
        var columns = Header.Map(rows[0], Columns, complaints);
        if (complaints.Any) return [];
        var items = new Dictionary<string, CouncilItem>(StringComparer.Ordinal);
        var members = new Dictionary<string, List<MemberVote>>(StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[0], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            var id = cells.Required("undl_id");
            Ballot? ballot = cells.Text("ms_vote") switch
            {
                "Y" => Ballot.Yes, "N" => Ballot.No, "A" => Ballot.Abstain, "" or "X" or "NV" => Ballot.NotVoting, _ => null,
            };
            if (ballot is null) complaints.Add(row.Line, "ms_vote", $"'{cells.Text("ms_vote")}' is none of Y, N, A, X or empty");
            var vote = new MemberVote(cells.Required("ms_name"), ballot ?? Ballot.NotVoting);
            if (members.TryGetValue(id, out var known))
            {
                known.Add(vote);
                continue;
            }

            members[id] = [vote];
            if (!DateOnly.TryParseExact(cells.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                complaints.Add(row.Line, "date", $"'{cells.Text("date")}' is no day yyyy-MM-dd");
            items[id] = new CouncilItem
            {
                Kind = CouncilItemKind.Resolution,
                Symbol = cells.Required("resolution"),
                Draft = cells.Optional("draft"),
                Date = day,
                Meeting = cells.Optional("meeting"),
                Title = cells.Optional("title") ?? cells.Optional("description"),
                Agenda = cells.Optional("agenda"),
                Subjects = [.. cells.Text("subjects").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
                Published = cells.Optional("modality"),
                Sources = [$"{name}:{row.Line}"],
                Row = row.Line,
            };
            Totals(row.Line, cells, items, id);
        }

        foreach (var (id, votes) in members)
        {
            if (!items.TryGetValue(id, out var item)) continue;
            int Cast(Ballot ballot) => votes.Count(v => v.Ballot == ballot);
            var counted = new CouncilVote(Cast(Ballot.Yes), Cast(Ballot.No), Cast(Ballot.Abstain), Cast(Ballot.NotVoting), votes);
            if (item.Vote is { } said && (said.Yes, said.No, said.Abstain) != (counted.Yes, counted.No, counted.Abstain))
                complaints.Add(item.Row, "total_yes", $"the totals say {said}, the rows of members {counted}; the file is cut off or its totals are wrong");
            items[id] = item with { Vote = counted };
        }

        return [.. items.Values];
    }

    private static void Totals(int line, Cells cells, Dictionary<string, CouncilItem> items, string id)
    {
        if (cells.Optional("total_yes") is null) return;
        int Number(double? value) => value is >= 0 and <= 15 ? (int)value.Value : 0;
        items[id] = items[id] with
        {
            Row = line,
            Vote = new CouncilVote(Number(cells.Number("total_yes")), Number(cells.Number("total_no")), Number(cells.Number("total_abstentions")), 0, []),
        };
    }
}
