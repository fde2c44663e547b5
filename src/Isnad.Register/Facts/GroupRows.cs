using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;

namespace Isnad.Register.Facts;

/// <summary>Groups of facts as they lie in the store, changed where a person decided otherwise; their counts are made anew.</summary>
internal sealed class GroupRows(Store store)
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The group of a fact, or null.</summary>
    public long? GroupOf(string layer, long report, long n) =>
        store.Connection.ExecuteScalar<long?>("SELECT grp FROM fact_group_member WHERE layer = @layer AND report = @report AND n = @n", new { layer, report, n });

    /// <summary>Takes a fact that was rejected out of whatever counts it.</summary>
    public void Leave(string layer, long report, long n)
    {
        store.Connection.Execute("DELETE FROM contradiction WHERE layer = @layer AND (left_report = @report AND left_n = @n OR right_report = @report AND right_n = @n)", new { layer, report, n });
        if (GroupOf(layer, report, n) is not { } grp) return;
        store.Connection.Execute("DELETE FROM fact_group_member WHERE layer = @layer AND report = @report AND n = @n", new { layer, report, n });
        Count(grp);
    }

    /// <summary>Makes the groups of two facts one; a fact without a group gets into the other's, or both into a new one.</summary>
    /// <returns>The group's number; its counts are not yet made.</returns>
    public long Unite(Fact left, Fact right, string layer)
    {
        var (mine, theirs) = (GroupOf(layer, left.In.Report.Number, left.N), GroupOf(layer, right.In.Report.Number, right.N));
        var grp = theirs ?? mine ?? store.Connection.ExecuteScalar<long>("SELECT coalesce(max(grp), 0) + 1 FROM fact_group");
        if (mine is null && theirs is null)
            store.Connection.Execute("INSERT INTO fact_group (grp, layer, facts, reports, outlets, origins, lead_report, lead_n) VALUES (@grp, @layer, 0, 0, 0, 0, @report, @n)",
                new { grp, layer, report = right.In.Report.Number, n = right.N });
        if (mine is null) Add(left);
        if (theirs is null) Add(right);
        if (mine is { } old && old != grp)
        {
            store.Connection.Execute("UPDATE fact_group_member SET grp = @grp WHERE grp = @old", new { grp, old });
            store.Connection.Execute("UPDATE contradiction SET grp = @grp WHERE grp = @old", new { grp, old });
            store.Connection.Execute("DELETE FROM fact_group WHERE grp = @old", new { old });
        }

        return grp;

        void Add(Fact fact) => store.Connection.Execute("INSERT INTO fact_group_member (layer, report, n, grp, origin, because) VALUES (@layer, @report, @n, @grp, @origin, '{}')",
            new { layer, report = fact.In.Report.Number, n = fact.N, grp, origin = fact.Origin });
    }

    /// <summary>Takes a group apart into what still hangs together.</summary>
    public void Part(long grp)
    {
        var members = Members(grp);
        var whole = members.ToDictionary(m => m.Name, m => m.Name, StringComparer.Ordinal);
        string Root(string name)
        {
            while (whole[name] != name) name = whole[name];
            return name;
        }

        foreach (var m in members)
            foreach (var other in m.With)
                if (whole.ContainsKey(other)) whole[Root(m.Name)] = Root(other);
        foreach (var part in members.GroupBy(m => Root(m.Name)).Skip(1).ToList())
        {
            var next = store.Connection.ExecuteScalar<long>("SELECT max(grp) + 1 FROM fact_group");
            store.Connection.Execute("INSERT INTO fact_group (grp, layer, facts, reports, outlets, origins, lead_report, lead_n) SELECT @next, layer, 0, 0, 0, 0, lead_report, lead_n FROM fact_group WHERE grp = @grp", new { next, grp });
            foreach (var m in part)
                store.Connection.Execute("UPDATE fact_group_member SET grp = @next WHERE layer = @Layer AND report = @Report AND n = @N", new { next, m.Layer, m.Report, m.N });
            Count(next);
        }

        Count(grp);
    }

    /// <summary>Counts a group's facts, reports, outlets and origins anew; a fact alone is no group.</summary>
    public void Count(long grp)
    {
        var members = Members(grp);
        if (members.Count < 2)
        {
            store.Connection.Execute("DELETE FROM fact_group_member WHERE grp = @grp", new { grp });
            store.Connection.Execute("UPDATE contradiction SET grp = NULL WHERE grp = @grp", new { grp });
            store.Connection.Execute("DELETE FROM fact_group WHERE grp = @grp", new { grp });
            return;
        }

        var lead = members[0];
        var byName = members.ToDictionary(m => m.Name, StringComparer.Ordinal);
        var isStatement = lead.Layer == "statement";
        var speaker = isStatement ? store.Connection.ExecuteScalar<long?>("SELECT min(actor) FROM statement_actor WHERE report = @Report AND n = @N AND role = 'speaker'", new { lead.Report, lead.N }) : null;
        var type = isStatement ? null : store.Connection.ExecuteScalar<string>("SELECT type FROM event WHERE report = @Report AND n = @N", new { lead.Report, lead.N });
        var origins = speaker is not null ? 1
            : Origins.Count(members.Select(m => (m.Origin, m.Cluster, m.TakenFrom.Where(byName.ContainsKey).Select(name => byName[name].Origin))));
        store.Connection.Execute("UPDATE fact_group SET speaker = @speaker, type = @type, facts = @facts, reports = @reports, outlets = @outlets, origins = @origins, first = @first, last = @last, "
            + "lead_report = @Report, lead_n = @N WHERE grp = @grp",
            new
            {
                grp, speaker, type, facts = members.Count, reports = members.Select(m => m.Report).Distinct().Count(), outlets = members.Select(m => m.Outlet).Distinct().Count(), origins,
                first = members.Min(m => m.Published), last = members.Max(m => m.Published), lead.Report, lead.N,
            });
    }

    /// <summary>Changes why a fact is in its group.</summary>
    public void Explain(string layer, long report, long n, Action<JsonObject> change)
    {
        var because = store.Connection.ExecuteScalar<string>("SELECT because FROM fact_group_member WHERE layer = @layer AND report = @report AND n = @n", new { layer, report, n });
        if (because is null) return;
        var json = JsonNode.Parse(because)!.AsObject();
        change(json);
        store.Connection.Execute("UPDATE fact_group_member SET because = @because WHERE layer = @layer AND report = @report AND n = @n", new { because = json.ToJsonString(Written), layer, report, n });
    }

    /// <summary>Members by day of publication, the undated last.</summary>
    private List<Member> Members(long grp) => [.. store.Connection.Query<Member>(
        "SELECT f.layer AS Layer, f.report AS Report, f.n AS N, f.origin AS Origin, f.because AS Because, coalesce(m.cluster, f.report) AS Cluster, r.outlet AS Outlet, r.published AS Published "
        + "FROM fact_group_member f JOIN report r ON r.report = f.report LEFT JOIN cluster_member m ON m.report = f.report WHERE f.grp = @grp "
        + "ORDER BY coalesce(r.published, '9999'), f.report, f.n", new { grp })];

    private sealed record Member
    {
        public string Layer { get; init; } = "";

        public long Report { get; init; }

        public long N { get; init; }

        public string Origin { get; init; } = "";

        public string Because { get; init; } = "{}";

        public long Cluster { get; init; }

        public string? Outlet { get; init; }

        public string? Published { get; init; }

        public string Name => $"{Report}:{(Layer == "statement" ? "S" : "E")}{N}";

        /// <summary>The facts that it is said to be one with, by rule or by a person.</summary>
        public IEnumerable<string> With => Reasons().Select(r => r.With);

        public IEnumerable<string> TakenFrom => Reasons().Where(r => r.Taken).Select(r => r.With);

        private List<(string With, bool Taken)> Reasons()
        {
            var json = JsonNode.Parse(Because)!.AsObject();
            List<JsonObject> all = [json, .. json["merged"]?.AsArray().Select(m => m!.AsObject()) ?? []];
            return [.. all.Where(r => r["with"] is not null).Select(r => (r["with"]!.GetValue<string>(), r["taken"]?.GetValue<bool>() == true))];
        }
    }
}
