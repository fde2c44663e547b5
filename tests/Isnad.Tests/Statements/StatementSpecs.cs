using Isnad.Reading;
using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;

namespace Isnad.Tests.Statements;

/// <summary>Runs the tables of <c>specs/statements</c>.</summary>
public sealed class StatementSpecs
{
    private static readonly ReportReader Reader = ReportReader.Create();

    public static TheoryData<string, string, string, string, string, string> Plain()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var file in (string[])["verbs", "judging", "announcing", "attribution", "silence", "acts", "offers"])
            foreach (var row in SpecTable.Rows($"statements/{file}.md")) data.Add(file, row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void A_sentence_reads_as_its_row_says(string file, string sentence, string cue, string source, string act, string content)
    {
        _ = file;
        var statements = Reader.Read(Report.Of(null, sentence)).Statements;
        Join(statements, s => s.Cue, sentence).ShouldBe(cue);
        Join(statements, s => s.Source, sentence).ShouldBe(source);
        (statements.Count == 0 ? "-" : string.Join(" ; ", statements.Select(s => s.Act))).ShouldBe(act);
        Join(statements, s => s.Content, sentence).ShouldBe(content);
    }

    public static TheoryData<string, string, string, string, string> Contents()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("statements/content.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_begins_and_ends_as_its_row_says(string sentence, string cue, string source, string content, string form)
    {
        var statements = Reader.Read(Report.Of(null, sentence)).Statements;
        Join(statements, s => s.Cue, sentence).ShouldBe(cue);
        Join(statements, s => s.Source, sentence).ShouldBe(source);
        Join(statements, s => s.Content, sentence).ShouldBe(content);
        string.Join(" ; ", statements.Select(s => s.Form)).ShouldBe(form);
    }

    public static TheoryData<string, string, string, string, string, string> Continuing()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var file in new[] { "statements/continuing.md", "statements/who.md" })
            foreach (var row in SpecTable.Rows(file)) data.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Continuing))]
    public void What_carries_on_finds_its_speaker(string sentence, string cue, string source, string speaker, string act, string content)
    {
        var record = Reader.Read(Report.Of(null, sentence));
        Join(record.Statements, s => s.Cue, sentence).ShouldBe(cue);
        Join(record.Statements, s => s.Source, sentence).ShouldBe(source);
        string.Join(" ; ", record.Statements.Select(s => s.Act)).ShouldBe(act);
        Join(record.Statements, s => s.Content, sentence).ShouldBe(content);
        var speakers = speaker.Split(" ; ");
        for (var i = 0; i < speakers.Length; i++)
        {
            var names = record.Actors.Where(a => record.Statements[i].Speaker.Contains(a.Id)).SelectMany(a => a.Mentions.Select(m => m.Cut(sentence)).Append(a.Name)).ToList();
            names.ShouldContain(speakers[i]);
        }
    }

    public static TheoryData<string, string, string, string, string> Headlines()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("statements/headlines.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Headlines))]
    public void A_headline_speaks_for_someone_or_for_no_one(string headline, string body, string cue, string source, string content)
    {
        var record = Reader.Read(Report.Of(headline, body));
        var statements = record.Statements.Where(s => s.Cue.Start < headline.Length).ToList();
        Join(statements, s => s.Cue, record.Report.Text).ShouldBe(cue);
        Join(statements, s => s.Source, record.Report.Text).ShouldBe(source);
        Join(statements, s => s.Content, record.Report.Text).ShouldBe(content);
    }

    public static TheoryData<string, string, string> Chains()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("statements/chain.md").Where(r => r.Length == 3)) data.Add(row[0], row[1], row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void The_chain_runs_from_the_one_who_knows(string sentence, string roles, string words)
    {
        var statement = Reader.Read(Report.Of(null, sentence, outlet: "صدى")).Statements[0];
        string.Join(" ; ", statement.Chain.Select(h => h.Role)).ShouldBe(roles);
        string.Join(" ; ", statement.Chain.Select(h => (h.Span is { } s ? s.Cut(sentence) : "-") + (h.Anonymous == true ? "*" : ""))).ShouldBe(words);
        statement.Chain[^1].Name.ShouldBe("صدى");
    }

    public static TheoryData<string, string, string, string> Nested()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in SpecTable.Rows("statements/chain.md").Where(r => r.Length == 4)) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void A_statement_within_a_statement_has_it_as_parent(string sentence, string cue, string via, string parent)
    {
        var statements = Reader.Read(Report.Of(null, sentence)).Statements;
        var inner = statements.Single(s => s.Cue.Cut(sentence) == cue);
        inner.Via.Select(v => v.Span.Cut(sentence)).ShouldBe([via]);
        statements.Single(s => s.Id == inner.Parent).Cue.Cut(sentence).ShouldBe(parent);
    }

    private static string Join(IReadOnlyList<Statement> statements, Func<Statement, TextSpan?> span, string text) =>
        statements.Count == 0 ? "-" : string.Join(" ; ", statements.Select(s => span(s) is { } found ? found.Cut(text) : "-"));
}
