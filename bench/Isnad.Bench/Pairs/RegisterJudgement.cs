using Dapper;
using Isnad.Register;

namespace Isnad.Bench.Pairs;

/// <summary>What a register says of a pair.</summary>
internal sealed class RegisterJudgement(Store store)
{
    /// <summary>The register's label for the pair; null where it has one of the two reports or facts not at all.</summary>
    public string? Of(string kind, AnnotatedPair pair)
    {
        if (Report(pair.Left) is not { } left || Report(pair.Right) is not { } right) return null;
        if (kind == "copy") return Copy(left, right);
        var layer = kind == "event" || kind == "contradiction" && !pair.Stratum.StartsWith("denial", StringComparison.Ordinal) ? "event" : "statement";
        if (Fact(layer, left, pair.Left) is not { } a || Fact(layer, right, pair.Right) is not { } b) return null;
        if (kind == "contradiction") return Contradiction(left, right);
        return Group(layer, left, a) is { } g && g == Group(layer, right, b) ? "same" : "other";
    }

    public string Show(string kind, AnnotatedPair pair)
    {
        string Side(PairSide side)
        {
            var (outlet, published, text) = store.Connection.QueryFirst<(string, string, string)>("SELECT outlet, published, text FROM report WHERE identity LIKE @like", new { like = side.Identity + "%" });
            var (start, end) = side.Said ?? (0, Math.Min(text.Length, 400));
            var cue = side.Cue is { } c ? $" «{text[(int)c.Start..Math.Min(text.Length, (int)c.End)]}»" : "";
            return $"    {outlet} {published}{cue} {text[(int)Math.Min(start, text.Length)..(int)Math.Min(end, text.Length)].ReplaceLineEndings(" / ")}";
        }

        return $"{Side(pair.Left)}\n{Side(pair.Right)}";
    }

    private long? Report(PairSide side) => store.Connection.ExecuteScalar<long?>("SELECT report FROM report WHERE identity LIKE @like", new { like = side.Identity + "%" });

    private string Copy(long left, long right)
    {
        var kind = store.Connection.QueryFirstOrDefault<string>("SELECT kind FROM copy_pair WHERE earlier = @a AND later = @b", new { a = Math.Min(left, right), b = Math.Max(left, right) });
        return kind ?? (Cluster(left) == Cluster(right) ? "copy" : "independent");
    }

    private long Cluster(long report) => store.Connection.ExecuteScalar<long?>("SELECT cluster FROM cluster_member WHERE report = @report", new { report }) ?? report;

    /// <summary>The fact whose cue it is; else the one that says most of the same words, for a newer reader may cut and number otherwise.</summary>
    private long? Fact(string layer, long report, PairSide side)
    {
        var (start, end) = side.Cue!.Value;
        var n = store.Connection.ExecuteScalar<long?>($"SELECT n FROM {layer} WHERE report = @report AND cue_start < @end AND @start < cue_end ORDER BY n LIMIT 1", new { report, start, end });
        if (n is not null || layer == "event") return n;
        (start, end) = side.Said!.Value;
        return store.Connection.ExecuteScalar<long?>("SELECT n FROM statement WHERE report = @report AND content_start < @end AND @start < content_end ORDER BY abs(content_start - @start) LIMIT 1", new { report, start, end });
    }

    private long? Group(string layer, long report, long n) =>
        store.Connection.ExecuteScalar<long?>("SELECT grp FROM fact_group_member WHERE layer = @layer AND report = @report AND n = @n", new { layer, report, n });

    /// <summary>The contradiction between the two, or between copies of them: one between two clusters is written down once.</summary>
    private string Contradiction(long left, long right) => store.Connection.ExecuteScalar<string>(
        """
        SELECT c.type FROM contradiction c LEFT JOIN cluster_member l ON l.report = c.left_report LEFT JOIN cluster_member r ON r.report = c.right_report
        WHERE coalesce(l.cluster, c.left_report) = @a AND coalesce(r.cluster, c.right_report) = @b OR coalesce(l.cluster, c.left_report) = @b AND coalesce(r.cluster, c.right_report) = @a
        ORDER BY c.contradiction LIMIT 1
        """, new { a = Cluster(left), b = Cluster(right) }) ?? "none";
}
