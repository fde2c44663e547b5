using Dapper;
using Isnad.Text;

namespace Isnad.Register.Search;

/// <summary>Asks the register for reports by their words and by what is read in them.</summary>
public sealed class RegisterSearch(Store store, TextAnalysis analysis)
{
    private const int FactsShown = 6;

    /// <summary>Answers a question. A name that no actor bears, or words that no report holds, give an empty answer.</summary>
    public FindResult Find(FindRequest request)
    {
        var question = Question.Of(analysis, request.Text ?? "", request.Form);
        if (request.Text is not null && question.IsEmpty) return new FindResult(0, []);
        var filters = new Filters(store, request);
        var parameters = new DynamicParameters();
        var conditions = filters.OnReport(parameters).ToList();
        var (join, rank) = ("", "0.0");
        if (!question.IsEmpty)
        {
            var words = store.Dialect.Words(question.ToQuery());
            (join, rank) = (words.Join, words.Rank);
            conditions.Insert(0, words.Condition);
            foreach (var (name, value) in words.Parameters) parameters.Add(name, value);
        }

        var from = $"FROM report r JOIN reading g ON g.report = r.report {join} WHERE {(conditions.Count == 0 ? "1 = 1" : string.Join(" AND ", conditions))}";
        var total = store.Connection.ExecuteScalar<long>($"SELECT count(*) {from}", parameters);
        parameters.Add("limit", request.Limit);
        parameters.Add("offset", request.Offset);
        var order = request.ByDate || question.IsEmpty ? "r.published DESC, r.report DESC" : $"{rank} DESC, r.published DESC, r.report";
        var reports = store.Connection.Query<Row>(
            $"SELECT {StoredReport.Columns}, coalesce((SELECT c.reports FROM cluster_member m JOIN cluster c ON c.cluster = m.cluster WHERE m.report = r.report), 1) AS Copies "
            + $"{from} ORDER BY {order} LIMIT @limit OFFSET @offset", parameters).ToList();
        return new FindResult(total, [.. reports.Select(r => new Hit
        {
            Report = r.Number, Outlet = r.Outlet, Published = r.Published, Title = r.Title, Url = r.Url, Copies = r.Copies,
            Passages = question.IsEmpty ? [] : Passages.Of(analysis, r.ToReport(), question, 3),
            Statements = filters.AsksStatements ? Statements(filters, r.Number) : [],
            Events = filters.AsksEvents ? Events(filters, r.Number) : [],
        })]);
    }

    private List<StatementHit> Statements(Filters filters, long report)
    {
        var parameters = new DynamicParameters(new { report });
        return [.. store.Connection.Query<StatementHit>(
            $"SELECT {FactLookup.StatementColumns} "
            + $"FROM statement s JOIN statements v ON v.report = s.report AND v.statement = 'S' || s.n WHERE s.report = @report AND {string.Join(" AND ", filters.OnStatement(parameters))} ORDER BY s.n LIMIT {FactsShown}",
            parameters)];
    }

    private List<EventHit> Events(Filters filters, long report)
    {
        var parameters = new DynamicParameters(new { report });
        return [.. store.Connection.Query<EventHit>(
            $"SELECT {FactLookup.EventColumns} "
            + $"FROM event e JOIN events v ON v.report = e.report AND v.event = 'E' || e.n WHERE e.report = @report AND {string.Join(" AND ", filters.OnEvent(parameters))} ORDER BY e.n LIMIT {FactsShown}",
            parameters)];
    }

    private sealed record Row : StoredReport
    {
        public long Copies { get; init; }
    }
}
