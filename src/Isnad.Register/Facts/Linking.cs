using System.Data.Common;
using Dapper;
using Isnad.Register.Copies;
using Isnad.Register.Ingest;
using Isnad.Register.Schema;
using Isnad.Text;

namespace Isnad.Register.Facts;

/// <summary>
/// Compares what came in with what is there: copies and clusters, facts that are one, facts that contradict. Everything that it writes is
/// a judgement made by rule; it can be made again at any time and says which words it rests on.
/// </summary>
public sealed class Linking(Store store)
{
    private const int Batch = 500;

    /// <summary>Reports of which words are counted beforehand, spread over the whole register.</summary>
    private const int Sample = 4000;

    /// <summary>Links whatever has not been linked. Stopped or killed, it goes on where it was when it is run again.</summary>
    /// <param name="progress">Called with what it is doing, in words.</param>
    /// <param name="stop">Asks it to stop soon.</param>
    /// <param name="again">Compares everything anew even where nothing came in.</param>
    public void Run(Action<string>? progress = null, bool again = false, CancellationToken stop = default)
    {
        if (again) store.Connection.Execute("INSERT INTO unlinked (report, searched) SELECT report, 0 FROM report WHERE true ON CONFLICT (report) DO UPDATE SET searched = 0");
        var words = new Lazy<ContentWords>(CountWords);
        FindCopies(words, progress, stop);
        if (stop.IsCancellationRequested) return;
        if (store.Connection.ExecuteScalar<long>("SELECT count(*) FROM unlinked") == 0) return;
        using var transaction = store.Connection.BeginTransaction();
        store.Dialect.LockForWriting(transaction);
        foreach (var table in new[] { Tables.Contradiction, Tables.FactGroupMember, Tables.FactGroup, Tables.ClusterMember, Tables.Cluster })
            store.Connection.Execute($"DELETE FROM {table.Name}");
        progress?.Invoke("clusters");
        WriteClusters(transaction);
        if (!CompareFacts(words.Value, progress, transaction, stop)) return;
        new MergedFacts(store).Apply();
        store.Connection.Execute("DELETE FROM unlinked");
        transaction.Commit();
    }

    private void FindCopies(Lazy<ContentWords> words, Action<string>? progress, CancellationToken stop)
    {
        var search = new CopySearch(store, words);
        var done = 0;
        while (!stop.IsCancellationRequested)
        {
            var reports = store.Connection.Query<LinkedReport>(
                $"SELECT {StoredReport.Columns} FROM unlinked u JOIN report r ON r.report = u.report WHERE u.searched = 0 ORDER BY u.report LIMIT {Batch}").ToList();
            if (reports.Count == 0) break;
            var rows = new RowSet();
            foreach (var report in reports)
            {
                foreach (var pair in search.EarlierCopiesOf(report))
                {
                    rows.Add(Tables.CopyPair, pair.Earlier.Number, pair.Later.Number, pair.Kind, pair.Shared, pair.Containment, pair.Coverage, Because.Write(json =>
                    {
                        json.WritePropertyName("earlier");
                        Because.Span(json, pair.Earlier.Text, pair.EarlierPassage);
                        json.WritePropertyName("later");
                        Because.Span(json, pair.Later.Text, pair.LaterPassage);
                    }));
                    if (pair.Kind == "revision")
                        rows.Add(Tables.Revision, pair.Earlier.Number, pair.Later.Number, Revisions.Changes(pair.Earlier.Text, pair.Later.Text));
                }
            }

            using var transaction = store.Connection.BeginTransaction();
            store.Dialect.LockForWriting(transaction);
            var numbers = reports.Select(r => r.Number).ToArray();
            var mine = store.Dialect.In("later", "numbers");
            store.Connection.Execute($"DELETE FROM copy_pair WHERE {mine}", new { numbers });
            store.Connection.Execute($"DELETE FROM revision WHERE {mine}", new { numbers });
            rows.Write(store.Dialect, transaction, Tables.CopyPair, Tables.Revision);
            store.Connection.Execute($"UPDATE unlinked SET searched = 1 WHERE {store.Dialect.In("report", "numbers")}", new { numbers });
            transaction.Commit();
            done += reports.Count;
            progress?.Invoke($"copies: {done} reports");
        }
    }

    private void WriteClusters(DbTransaction transaction)
    {
        var ties = store.Connection.Query<(long, long, double, double)>("SELECT earlier, later, containment, coverage FROM copy_pair ORDER BY earlier, later")
            .Select(t => new Tie(t.Item1, t.Item2, t.Item3, t.Item4)).ToList();
        var rows = new RowSet();
        foreach (var cluster in Clusters.Of(ties))
        {
            var members = store.Connection.Query<ClusterReport>(
                "SELECT r.report AS Report, r.outlet AS Outlet, r.published AS Published, g.agency AS Agency, g.agency_start AS AgencyStart, g.agency_end AS AgencyEnd "
                + $"FROM report r JOIN reading g ON g.report = r.report WHERE {store.Dialect.In("r.report", "cluster")}", new { cluster = cluster.ToArray() })
                .OrderBy(m => m.Published ?? "9999", StringComparer.Ordinal).ThenBy(m => m.Report).ToList();
            // One agency that some name and others leave out is the way it came to all of them. Two agencies, and nothing is inferred.
            var named = members.Where(m => m.Agency is not null).ToList();
            var agency = named.Select(m => m.Agency).Distinct().Count() == 1 ? named[0] : null;
            var number = cluster[0];
            rows.Add(Tables.Cluster, number, members.Count, members.Select(m => m.Outlet).Distinct().Count(), agency?.Agency, agency?.Report);
            for (var i = 0; i < members.Count; i++)
            {
                var m = members[i];
                rows.Add(Tables.ClusterMember, m.Report, number, i + 1, m.Agency ?? agency?.Agency, m.AgencyStart, m.AgencyEnd, m.Agency is null && agency is not null ? 1 : 0);
            }
        }

        rows.Write(store.Dialect, transaction, Tables.Cluster, Tables.ClusterMember);
    }

    private bool CompareFacts(ContentWords words, Action<string>? progress, DbTransaction transaction, CancellationToken stop)
    {
        var rows = new RowSet();
        var comparison = new FactComparison(words, rows);
        var done = 0;
        foreach (var report in new FactLoader(store, Agencies.Known).ReportsByDay(null, null))
        {
            if (stop.IsCancellationRequested) return false;
            comparison.Add(report);
            if (++done % Batch != 0) continue;
            rows.Write(store.Dialect, transaction, Tables.FactGroup, Tables.FactGroupMember, Tables.Contradiction);
            progress?.Invoke($"facts: {done} reports");
        }

        comparison.End();
        rows.Write(store.Dialect, transaction, Tables.FactGroup, Tables.FactGroupMember, Tables.Contradiction);
        return true;
    }

    private ContentWords CountWords()
    {
        var words = new ContentWords();
        var (count, last) = store.Connection.QuerySingle<(long, long)>("SELECT count(*), coalesce(max(report), 0) FROM report");
        var step = Math.Max(1, last / Sample);
        foreach (var text in store.Connection.Query<string>("SELECT text FROM report WHERE report % @step = 0 ORDER BY report", new { step }, buffered: false))
            words.Count(ContentWords.Of(Tokens.Of(text), new TextSpan(0, text.Length)));
        return words;
    }

    private sealed record ClusterReport
    {
        public long Report { get; init; }

        public string? Outlet { get; init; }

        public string? Published { get; init; }

        public string? Agency { get; init; }

        public long? AgencyStart { get; init; }

        public long? AgencyEnd { get; init; }
    }
}
