using System.Globalization;
using System.Text.Json;
using Isnad.Register.Arms.Shapes;

namespace Isnad.Register.Council.Shapes;

/// <summary>The United Nations' extract of adopted resolutions, one JSON object a line; an array of such objects is read too.</summary>
internal static class VoteLinesShape
{
    private static readonly string[] Required = ["symbol", "adoption_date", "MS_in_favour_count", "MS_against_count", "MS_abstaining_count"];

    private static readonly string[] Optional =
    [
        "resolution_number", "document_title", "adoption_meeting", "agenda_item_name", "adoption_type", "draft_resolution", "draft_resolution_date", "outcome_letter",
        "resolution_title", "outcome", "chapter_VII", "MS_in_favour", "MS_against", "MS_abstaining", "sponsors", "additional_sponsors", "SDGs", "subjects",
    ];

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    public static List<CouncilItem> Read(string name, string text, Complaints complaints)
    {
        List<CouncilItem> items = [];
        if (text.TrimStart().StartsWith('['))
        {
            Parse(text, 1, complaints, root =>
            {
                var n = 0;
                foreach (var element in root.EnumerateArray()) Add(element, ++n);
            });
            return items;
        }

        var line = 0;
        foreach (var row in text.Split('\n'))
        {
            line++;
            if (row.AsSpan().Trim().Length > 0) Parse(row, line, complaints, root => Add(root, line));
        }

        return items;

        void Add(JsonElement element, int at)
        {
            if (Item(name, element, at, complaints) is { } item) items.Add(item);
        }
    }

    private static void Parse(string json, int line, Complaints complaints, Action<JsonElement> then)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            then(document.RootElement);
        }
        catch (JsonException e)
        {
            complaints.Add(line + (int)(e.LineNumber ?? 0), null, $"no JSON, or cut off: {e.Message}");
        }
    }

    private static CouncilItem? Item(string name, JsonElement row, int line, Complaints complaints)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            complaints.Add(line, null, "no JSON object");
            return null;
        }

        var sound = true;
        foreach (var property in row.EnumerateObject())
            if (Array.IndexOf(Required, property.Name) < 0 && Array.IndexOf(Optional, property.Name) < 0) Wrong(property.Name, "unknown column");
        foreach (var column in Required)
            if (!row.TryGetProperty(column, out _)) Wrong(column, "column is missing");
        if (!sound) return null;
        var date = Text("adoption_date");
        if (!DateOnly.TryParseExact(date, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) Wrong("adoption_date", $"'{date}' is no day such as 9 January 2023");
        var symbol = Text("symbol");
        if (!symbol.StartsWith("S/RES/", StringComparison.Ordinal)) Wrong("symbol", $"'{symbol}' is no symbol of a resolution");
        List<MemberVote> members = [];
        var (yes, no, abstain) = (Count("MS_in_favour", Ballot.Yes), Count("MS_against", Ballot.No), Count("MS_abstaining", Ballot.Abstain));
        var item = new CouncilItem
        {
            Kind = CouncilItemKind.Resolution,
            Symbol = symbol,
            Draft = Some("draft_resolution"),
            Date = day,
            Meeting = Some("outcome_letter"),
            Title = Some("resolution_title"),
            Agenda = Some("agenda_item_name"),
            Sponsors = [.. List("sponsors"), .. List("additional_sponsors")],
            Subjects = [.. List("subjects")],
            // A vote in writing of 2020 may come without counts.
            Vote = yes + no + abstain == 0 ? null : new CouncilVote(yes, no, abstain, 0, members),
            Published = Some("adoption_type"),
            Sources = [$"{name}:{line}"],
            Row = line,
        };
        return sound ? item : null;

        void Wrong(string column, string message)
        {
            sound = false;
            complaints.Add(line, column, message);
        }

        string Text(string column)
        {
            if (!row.TryGetProperty(column, out var value) || value.ValueKind == JsonValueKind.Null) return "";
            if (value.ValueKind == JsonValueKind.String) return value.GetString()!.Trim();
            Wrong(column, "is no text");
            return "";
        }

        string? Some(string column) => Text(column) is { Length: > 0 } text ? text : null;

        List<string> List(string column)
        {
            List<string> texts = [];
            if (!row.TryGetProperty(column, out var list) || list.ValueKind == JsonValueKind.Null) return texts;
            if (list.ValueKind != JsonValueKind.Array)
            {
                Wrong(column, "is no list");
                return texts;
            }

            foreach (var entry in list.EnumerateArray())
            {
                // A subject stands with the vocabulary it is from; DHL's is the title again.
                if (entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 1 && entry[1].ValueEquals("DHL")) continue;
                var value = entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 0 ? entry[0] : entry;
                if (value.ValueKind == JsonValueKind.String) texts.Add(value.GetString()!.Trim());
                else Wrong(column, "holds something that is no text");
            }

            return texts;
        }

        int Count(string column, Ballot ballot)
        {
            var (text, names) = (Text(column + "_count"), List(column));
            var value = 0;
            if (text.Length > 0 && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) || value > 15) Wrong(column + "_count", $"'{text}' is no number of votes from 0 to 15");
            // The United Nations' own files leave members out now and then; more than were counted is an error.
            else if (names.Count > value) Wrong(column, $"{value} votes, {names.Count} members named");
            members.AddRange(names.Select(n => new MemberVote(n, ballot)));
            return value;
        }
    }
}
