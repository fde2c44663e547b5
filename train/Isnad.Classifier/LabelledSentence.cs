using System.Text.Json;
using Isnad.Classification;

namespace Isnad.Classifier;

/// <summary>A sentence with its labels.</summary>
internal sealed record LabelledSentence(string Text, Dictionary<LabelTask, int> Labels)
{
    /// <summary>All sentences under <paramref name="data"/>, each once, in the order of the files.</summary>
    public static List<LabelledSentence> ReadAll(string data)
    {
        var all = new List<LabelledSentence>();
        var byText = new Dictionary<string, LabelledSentence>(StringComparer.Ordinal);
        Read("quadclass/relevance.jsonl", LabelTask.Relevance, json => json.GetProperty("label").GetInt32());
        Read("quadclass/quadclass.jsonl", LabelTask.Quad, json => Quad(json.GetProperty("label").GetInt32()));
        Read("gsr/assault.jsonl", LabelTask.Assault, Majority);
        Read("gsr/protest.jsonl", LabelTask.Protest, Majority);
        return all;

        void Read(string file, LabelTask task, Func<JsonElement, int?> label)
        {
            foreach (var line in File.ReadLines(Path.Combine(data, file)))
            {
                using var json = JsonDocument.Parse(line);
                if (label(json.RootElement) is not { } value) continue;
                var text = json.RootElement.GetProperty("text").GetString()!;
                if (!byText.TryGetValue(text, out var sentence)) all.Add(byText[text] = sentence = new LabelledSentence(text, []));
                sentence.Labels[task] = value;
            }
        }
    }

    // The data number the classes otherwise than GDELT does: their sentences under 1 tell of violence, under 2 of aid and help,
    // under 3 of accusation and concern, under 4 of appeals and agreement; -1 stands for more than one.
    private static int? Quad(int label) => label switch
    {
        0 => (int)QuadClass.None,
        1 => (int)QuadClass.MaterialConflict,
        2 => (int)QuadClass.MaterialCooperation,
        3 => (int)QuadClass.VerbalConflict,
        4 => (int)QuadClass.VerbalCooperation,
        _ => null,
    };

    private static int? Majority(JsonElement json) => json.GetProperty("accept").GetInt32().CompareTo(json.GetProperty("reject").GetInt32()) switch
    {
        > 0 => 1,
        < 0 => 0,
        _ => null,
    };
}
