using Isnad.Records;

namespace Isnad.Reading.Statements;

/// <summary>Reads who said what, on whose word.</summary>
internal sealed class StatementReader
{
    private readonly StatementLexicon _lexicon = StatementLexicon.Load();

    /// <summary>The statements of a report in the order of their cues.</summary>
    public IReadOnlyList<Statement> Read(ReadingContext context)
    {
        var index = new ReadingIndex(context);
        var drafts = new ReportedSpeech(context, _lexicon, index).Read();
        return new StatementBuilder(context, _lexicon, index).Build(drafts);
    }
}
