using Isnad.Register.Ingest;

namespace Isnad.Register.Facts;

/// <summary>Goes through the reports day by day and lays each fact beside those of the days before; older ones are let go.</summary>
internal sealed class FactComparison
{
    private readonly StatementMatcher _statements;
    private readonly EventMatcher _events;
    private readonly Denials _denials;
    private readonly FactGroups _groups;
    private readonly Contradictions _contradictions;
    private int _day;

    public FactComparison(ContentWords words, RowSet rows)
    {
        _statements = new StatementMatcher(words);
        _events = new EventMatcher(words);
        _denials = new Denials(words);
        _groups = new FactGroups(rows);
        _contradictions = new Contradictions(rows);
    }

    public void Add(FactReport report)
    {
        if (report.Day is not { } day) return;
        if (day != _day)
        {
            _day = day;
            _statements.Forget(day - StatementMatcher.Days);
            _denials.Forget(day - StatementMatcher.Days);
            _events.Forget(day - EventMatcher.Days);
            _groups.Close(day - Math.Max(StatementMatcher.Days, EventMatcher.Days));
        }

        foreach (var statement in report.Statements)
        {
            if (_statements.Find(statement) is var (other, match))
            {
                _groups.Join(statement, other, match);
                foreach (var met in _statements.AlsoOne(statement, other)) _groups.Unite(statement.Group!, met);
            }

            if (_denials.Counterpart(statement) is var (counterpart, denial)) _contradictions.Denial(statement, counterpart, denial);
        }

        foreach (var e in report.Events)
        {
            List<(EventFact Other, EventComparison Comparison)> same = [];
            foreach (var (other, comparison) in _events.Alike(e))
            {
                if (EventMatcher.IsOne(e, other, comparison))
                {
                    if (_events.FitsLead(e, other)) same.Add((other, comparison));
                    else _contradictions.Within(other, e, comparison, close: true);
                }
                else _contradictions.Between(other, e, comparison);

                _contradictions.Opposite(other, e, comparison);
            }

            if (same.Count == 0) continue;
            var (one, how) = same.MaxBy(s => s.Comparison.Score);
            _groups.Join(e, one, how.ToMatch(e, one));
            foreach (var (other, comparison) in same)
            {
                // Two groups that began apart have met in this event.
                if (other.Group is { } met && e.Group is { } mine && met != mine && _events.Fit(mine, met)) _groups.Unite(mine, met);
                _contradictions.Within(other, e, comparison);
            }
        }

        // Facts of one report are not laid beside each other, so they go in together.
        foreach (var statement in report.Statements)
        {
            _statements.Add(statement);
            _denials.Add(statement);
        }

        foreach (var e in report.Events) _events.Add(e);
    }

    public void End()
    {
        _groups.Close(int.MaxValue);
        _contradictions.End();
    }
}
