using System.Globalization;

namespace Isnad.Bench;

/// <summary>A sentence of a CoNLL-U file with the offsets of its tokens in the raw text.</summary>
internal sealed class TreebankSentence
{
    private readonly record struct Node(int Start, int End, string Pos, string Relation, int Parent, string Form);

    private readonly List<Node> _nodes = [default];

    public string Text { get; private set; } = "";

    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var text = "";
        var lines = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line["# text = ".Length..];
            else if (line.Length == 0)
            {
                if (lines.Count > 0 && Make(text, lines) is { } sentence) yield return sentence;
                lines.Clear();
            }
            else if (line[0] != '#') lines.Add(line.Split('\t'));
        }
    }

    /// <summary>Verb offset, voice, and extent of each subject's subtree, punctuation at its edges left out.</summary>
    public IEnumerable<(int Verb, bool Passive, int Start, int End)> Subjects()
    {
        for (var i = 1; i < _nodes.Count; i++)
        {
            var node = _nodes[i];
            if (!node.Relation.StartsWith("nsubj", StringComparison.Ordinal) || node.Pos is "PRON" or "DET" || _nodes[node.Parent].Pos != "VERB") continue;
            int low = int.MaxValue, high = 0;
            for (var k = 1; k < _nodes.Count; k++)
                if (Under(k, i) && _nodes[k].Pos != "PUNCT") (low, high) = (Math.Min(low, _nodes[k].Start), Math.Max(high, _nodes[k].End));
            if (low < high) yield return (_nodes[node.Parent].Start, node.Relation.Contains("pass", StringComparison.Ordinal), low, high);
        }
    }

    private bool Under(int node, int top)
    {
        for (var steps = 0; node > 0 && steps < 200; steps++)
        {
            if (node == top) return true;
            node = _nodes[node].Parent;
        }

        return false;
    }

    /// <summary>Null where the tokens cannot be found in the text.</summary>
    private static TreebankSentence? Make(string text, List<string[]> lines)
    {
        var sentence = new TreebankSentence { Text = text };
        var at = 0;
        var multiEnd = 0;
        (int Start, int End) multi = default;
        foreach (var cells in lines)
        {
            if (cells[0].Contains('.', StringComparison.Ordinal)) continue;
            if (cells[0].Contains('-', StringComparison.Ordinal))
            {
                var found = text.IndexOf(cells[1], at, StringComparison.Ordinal);
                if (found < 0) return null;
                multi = (found, found + cells[1].Length);
                multiEnd = int.Parse(cells[0].Split('-')[1], CultureInfo.InvariantCulture);
                at = multi.End;
                continue;
            }

            var id = int.Parse(cells[0], CultureInfo.InvariantCulture);
            int start, end;
            if (id <= multiEnd) (start, end) = multi;
            else
            {
                start = text.IndexOf(cells[1], at, StringComparison.Ordinal);
                if (start < 0 || start > at + 3) start = end = at;
                else end = start + cells[1].Length;
                at = Math.Max(at, end);
            }

            sentence._nodes.Add(new Node(start, end, cells[3], cells[7], int.Parse(cells[6], CultureInfo.InvariantCulture), cells[1]));
        }

        return sentence;
    }
}
