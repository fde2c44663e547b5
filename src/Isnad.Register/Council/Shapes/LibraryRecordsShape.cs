using System.Globalization;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Council.Shapes;

/// <summary>Records of the UN Digital Library as the Corpus of Resolutions has them, a row for each resolution; texts and links are passed over.</summary>
internal static class LibraryRecordsShape
{
    private static readonly string[] Columns =
    [
        "symbol", "date", "vote_yes", "vote_no", "vote_abstention", "?vote_nonvote", "?vote_total", "?vote_summary", "?vote_detail", "?vote_date", "?draft", "?meeting_record",
        "?meeting_no", "?title", "?topic", "?agenda_information", "?subjects", "?body", "?call_number", "?committee_report", "?doc_id", "?doctype", "?related_resource", "?res_no",
        "?year", "?nchars", "?npages", "?nsentences", "?ntokens", "?ntypes", "?text", "?text_ar", "?text_draft", "?text_es", "?text_fr", "?text_meeting", "?text_ru", "?text_zh",
        "?aggression", "?chapter6", "?chapter7", "?chapter8", "?contains", "?human_rights", "?notes", "?other_titles", "?peace_breach", "?peace_threat", "?self_defence", "?series",
        "?summary", "?iso_alpha3", "?iso_name", "?m49_countrycode", "?m49_region", "?m49_region_intermediate", "?m49_region_sub", "?url_record", "?url_record_draft",
        "?url_record_meeting", "?url_res_ar", "?url_res_en", "?url_res_es", "?url_res_fr", "?url_res_ru", "?url_res_zh", "?url_draft_ar", "?url_draft_en", "?url_draft_es",
        "?url_draft_fr", "?url_draft_ru", "?url_draft_zh", "?url_meeting_ar", "?url_meeting_en", "?url_meeting_es", "?url_meeting_fr", "?url_meeting_ru", "?url_meeting_zh",
        "?doi_concept", "?doi_version", "?version", "?license",
    ];

    public static bool Is(CsvRow row) => Array.IndexOf(row.Cells, "symbol") >= 0 && Array.IndexOf(row.Cells, "vote_yes") >= 0;

    public static List<CouncilItem> Read(string name, List<CsvRow> rows, Complaints complaints)
    {
        var columns = Header.Map(rows[0], Columns, complaints);
        List<CouncilItem> items = [];
        if (complaints.Any) return items;
        foreach (var row in rows.Skip(1))
        {
            if (row.IsBlank || !Header.Fits(row, rows[0], complaints)) continue;
            var cells = new Cells(row, columns, complaints);
            DateOnly? day = null;
            if ((Some(cells, "vote_date") ?? Some(cells, "date")) is { } date)
            {
                if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)) day = parsed;
                else complaints.Add(row.Line, "date", $"'{date}' is no day yyyy-MM-dd");
            }

            items.Add(new CouncilItem
            {
                Kind = CouncilItemKind.Resolution,
                Symbol = cells.Required("symbol"),
                Draft = Some(cells, "draft"),
                Date = day,
                Meeting = Some(cells, "meeting_record"),
                Title = Some(cells, "title"),
                Agenda = Some(cells, "agenda_information"),
                Subjects = [.. (Some(cells, "subjects") ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
                Vote = Vote(cells, complaints),
                Published = Some(cells, "vote_summary"),
                Sources = [$"{name}:{row.Line}"],
                Row = row.Line,
            });
        }

        return items;
    }

    private static CouncilVote? Vote(Cells cells, Complaints complaints)
    {
        int? Number(Cells of, string column)
        {
            if (Some(of, column) is not { } text) return null;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 15) return value;
            complaints.Add(of.Line, column, $"'{text}' is no number of votes from 0 to 15");
            return null;
        }

        if (Number(cells, "vote_yes") is not { } yes) return null;
        List<MemberVote> members = [];
        foreach (var part in (Some(cells, "vote_detail") ?? "").Split(['|', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // "Y ALBANIA", "A CHINA"; a name alone took no part.
            var mark = part.Length > 2 && part[1] == ' ' ? part[0] : ' ';
            if (mark is 'Y' or 'N' or 'A') members.Add(new MemberVote(part[2..].Trim(), mark == 'Y' ? Ballot.Yes : mark == 'N' ? Ballot.No : Ballot.Abstain));
            else members.Add(new MemberVote(part, Ballot.NotVoting));
        }

        return new CouncilVote(yes, Number(cells, "vote_no") ?? 0, Number(cells, "vote_abstention") ?? 0, Number(cells, "vote_nonvote") ?? 0, members);
    }

    private static string? Some(Cells cells, string column) => cells.Optional(column) is { } text && text != "NA" ? text : null;
}
