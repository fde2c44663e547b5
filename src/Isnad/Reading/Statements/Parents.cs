namespace Isnad.Reading.Statements;

/// <summary>Finds the statement within which each statement is reported.</summary>
internal static class Parents
{
    /// <summary>For each draft the index of the innermost other draft whose content holds its cue, or -1.</summary>
    public static int[] Of(List<Draft> drafts)
    {
        var parents = new int[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            parents[i] = -1;
            var size = int.MaxValue;
            // A content reaches no further than its paragraph; a window over the neighbours is enough and keeps long reports linear.
            for (var j = Math.Max(0, i - 24); j < drafts.Count && j <= i + 24; j++)
            {
                if (j == i || drafts[j].Content is not { } content || content.Count >= size) continue;
                if (!content.Contains(drafts[i].Cue.First)) continue;
                if (drafts[i].Content is { } own && own.Contains(drafts[j].Cue.First) && own.Count < content.Count) continue;
                (parents[i], size) = (j, content.Count);
            }
        }

        return parents;
    }
}
