using Dapper;
using Isnad.Register.Ingest;
using Isnad.Text;

namespace Isnad.Register.Search;

/// <summary>A statement and everywhere it was reported.</summary>
public sealed record Claim
{
    /// <summary>The statement as the first report has it.</summary>
    public required StatementHit Statement { get; init; }

    /// <summary>Reports that carry it.</summary>
    public long Reports { get; init; } = 1;

    /// <summary>Outlets that carry it.</summary>
    public long Outlets { get; init; } = 1;

    /// <summary>Independent roots of the chains by which it is known: nine outlets may have one origin.</summary>
    public long Origins { get; init; } = 1;

    /// <summary>First day of publication.</summary>
    public string? First { get; init; }

    /// <summary>Last day of publication.</summary>
    public string? Last { get; init; }

    /// <summary>Who carries it, by day of publication.</summary>
    public IReadOnlyList<Carrier> Carriers { get; init; } = [];

    /// <summary>Contradictions that one of its reports stands in.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];
}

/// <summary>A report that carries a claim.</summary>
public sealed record Carrier
{
    /// <summary>The report's number.</summary>
    public long Report { get; init; }

    /// <summary>The fact in it, such as <c>S4</c>.</summary>
    public string Fact { get; init; } = "";

    /// <summary>The outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Day of publication.</summary>
    public string? Published { get; init; }

    /// <summary>The root of its chain: <c>actor:</c> and a number, <c>agency:</c> and a name, <c>report:</c> and a number.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Why it was put here, as JSON: the fact that it matches and the words of both.</summary>
    public string Because { get; init; } = "{}";
}

/// <summary>Two facts that do not go together, or a count that rose.</summary>
public sealed record Contradiction
{
    /// <summary><c>polarity number actor recipient place date denial</c>, or <c>update</c> for a later higher toll.</summary>
    public string Type { get; init; } = "";

    /// <summary><c>statement</c> or <c>event</c>.</summary>
    public string Layer { get; init; } = "";

    /// <summary>Report of the earlier or the denied side.</summary>
    public long LeftReport { get; init; }

    /// <summary>Number of its fact.</summary>
    public long LeftN { get; init; }

    /// <summary>Outlet of that side.</summary>
    public string? LeftOutlet { get; init; }

    /// <summary>Day of that side.</summary>
    public string? LeftPublished { get; init; }

    /// <summary>Report of the later or the denying side.</summary>
    public long RightReport { get; init; }

    /// <summary>Number of its fact.</summary>
    public long RightN { get; init; }

    /// <summary>Outlet of that side.</summary>
    public string? RightOutlet { get; init; }

    /// <summary>Day of that side.</summary>
    public string? RightPublished { get; init; }

    /// <summary>How much speaks for the two being about one thing.</summary>
    public double Score { get; init; }

    /// <summary>Which words say what on either side, as JSON; <c>here</c> is the right side, <c>there</c> the left.</summary>
    public string Because { get; init; } = "{}";
}

/// <summary>Claims and contradictions of a register.</summary>
public static class Claims
{
    private const string ContradictionColumns = "c.type AS Type, c.layer AS Layer, c.left_report AS LeftReport, c.left_n AS LeftN, l.outlet AS LeftOutlet, l.published AS LeftPublished, "
        + "c.right_report AS RightReport, c.right_n AS RightN, q.outlet AS RightOutlet, q.published AS RightPublished, c.score AS Score, c.because AS Because "
        + "FROM contradiction c JOIN report l ON l.report = c.left_report JOIN report q ON q.report = c.right_report";

    /// <summary>Claims that answer the question, those in most outlets first.</summary>
    /// <param name="store">The register.</param>
    /// <param name="analysis">The language layer, for the words of the question.</param>
    /// <param name="request">Words are looked for in what is said, not in the whole report; speaker, act, outlet, days and paging hold.</param>
    public static (long Total, IReadOnlyList<Claim> Claims) Of(Store store, TextAnalysis analysis, FindRequest request)
    {
        var question = Question.Of(analysis, request.Text ?? "", request.Form);
        var filters = new Filters(store, request with { Actor = null, EventType = null, Place = null, Status = null });
        var parameters = new DynamicParameters(new { request.Outlet, request.From, request.To });
        List<string> conditions = [.. filters.OnStatement(parameters), "s.content_start IS NOT NULL", "(fm.grp IS NULL OR fg.lead_report = s.report AND fg.lead_n = s.n)"];
        if (request.Outlet is not null) conditions.Add("r.outlet = @Outlet");
        if (request.From is not null) conditions.Add("r.published >= @From");
        if (request.To is not null) conditions.Add("r.published <= @To");
        var join = "";
        if (!question.IsEmpty)
        {
            var words = store.Dialect.Words(question.ToQuery());
            join = $"JOIN reading g ON g.report = r.report {words.Join}";
            conditions.Add(words.Condition);
            foreach (var (name, value) in words.Parameters) parameters.Add(name, value);
        }

        var rows = store.Connection.Query<Row>(
            "SELECT s.report AS Report, s.n AS N, fm.grp AS Grp, coalesce(fg.reports, 1) AS Reports, coalesce(fg.outlets, 1) AS Outlets, coalesce(fg.origins, 1) AS Origins, "
            + "coalesce(fg.first, r.published) AS First, coalesce(fg.last, r.published) AS Last, substr(r.text, s.content_start + 1, s.content_end - s.content_start) AS Content "
            + "FROM statement s JOIN report r ON r.report = s.report LEFT JOIN fact_group_member fm ON fm.layer = 'statement' AND fm.report = s.report AND fm.n = s.n "
            + $"LEFT JOIN fact_group fg ON fg.grp = fm.grp {join} WHERE {string.Join(" AND ", conditions)} "
            + "ORDER BY coalesce(fg.outlets, 1) DESC, coalesce(fg.reports, 1) DESC, r.published DESC, s.report, s.n", parameters, buffered: true).ToList();
        if (!question.IsEmpty) rows = [.. rows.Where(r => Says(analysis, question, r.Content))];
        return (rows.Count, [.. rows.Skip(request.Offset).Take(request.Limit).Select(r => new Claim
        {
            Statement = FactLookup.Statement(store, r.Report, r.N), Reports = r.Reports, Outlets = r.Outlets, Origins = r.Origins, First = r.First, Last = r.Last,
            Carriers = r.Grp is { } grp ? Carriers(store, grp) : [], Contradictions = Of(store, r),
        })]);
    }

    /// <summary>Contradictions of the register.</summary>
    /// <param name="store">The register.</param>
    /// <param name="type">Only of this type; null for all.</param>
    /// <param name="offset">To pass over.</param>
    /// <param name="limit">To give.</param>
    public static (long Total, IReadOnlyList<Contradiction> Contradictions) Contradictions(Store store, string? type, int offset, int limit)
    {
        var where = type is null ? "" : "WHERE c.type = @type";
        var total = store.Connection.ExecuteScalar<long>($"SELECT count(*) FROM contradiction c {where}", new { type });
        return (total, [.. store.Connection.Query<Contradiction>($"SELECT {ContradictionColumns} {where} ORDER BY c.score DESC, c.contradiction LIMIT @limit OFFSET @offset",
            new { type, offset, limit })]);
    }

    /// <summary>Who carries the facts of a group, by day of publication.</summary>
    public static IReadOnlyList<Carrier> Carriers(Store store, long group) => [.. store.Connection.Query<Carrier>(
        "SELECT fm.report AS Report, CASE WHEN fm.layer = 'statement' THEN 'S' ELSE 'E' END || fm.n AS Fact, r.outlet AS Outlet, r.published AS Published, fm.origin AS Origin, fm.because AS Because "
        + "FROM fact_group_member fm JOIN report r ON r.report = fm.report WHERE fm.grp = @group ORDER BY r.published, fm.report, fm.n", new { group })];

    /// <summary>One statement by its report and number.</summary>
    public static StatementHit Statement(Store store, long report, long n) => FactLookup.Statement(store, report, n);

    /// <summary>One event by its report and number.</summary>
    public static EventHit Event(Store store, long report, long n) => FactLookup.Event(store, report, n);

    private static List<Contradiction> Of(Store store, Row row)
    {
        var members = row.Grp is { } ? "SELECT report, n FROM fact_group_member WHERE grp = @Grp" : "SELECT @Report, @N";
        return [.. store.Connection.Query<Contradiction>(
            $"SELECT {ContradictionColumns} WHERE c.layer = 'statement' AND ((c.left_report, c.left_n) IN ({members}) OR (c.right_report, c.right_n) IN ({members})) ORDER BY c.contradiction",
            new { row.Grp, row.Report, row.N })];
    }

    private static bool Says(TextAnalysis analysis, Question question, string content)
    {
        var words = analysis.Analyse(Isnad.Records.Report.Of(null, content)).Words.Where(WordForms.IsWord).ToList();
        return question.Clauses.All(c => c.Excluded != Enumerable.Range(0, words.Count).Any(i => c.At(words, i) is not null));
    }

    private sealed record Row
    {
        public long Report { get; init; }

        public long N { get; init; }

        public long? Grp { get; init; }

        public long Reports { get; init; }

        public long Outlets { get; init; }

        public long Origins { get; init; }

        public string? First { get; init; }

        public string? Last { get; init; }

        public string Content { get; init; } = "";
    }
}
