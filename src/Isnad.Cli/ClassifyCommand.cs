using System.CommandLine;
using System.Text;
using System.Text.Unicode;
using Isnad.Classification;
using Isnad.Cli.Reading;
using Isnad.Reading;
using Isnad.Text;

namespace Isnad.Cli;

/// <summary><c>isnad classify</c>: sentences in, judgements with scores out, a pure filter.</summary>
internal static class ClassifyCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to classify, in order; - for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var lines = new Option<bool>("--lines") { Description = "Input is plain text, one sentence a line (else JSON Lines reports, as for 'isnad read')." };
        var threads = new Option<int>("--threads") { Description = "Cores to use; the output does not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var quiet = new Option<bool>("--quiet") { Description = "No progress on the terminal." };
        var command = new Command("classify", """
            Judge each sentence: relevant to conflict and diplomacy or not, its quad class, assault, protest. One JSON object a sentence, one a line.

            "quad" has GDELT's and ICEWS's numbers: 0 none, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
            "scores" are distances from the border (above zero: yes; of the quad classes the largest wins), not probabilities.
            "span" counts Unicode code points in the report's text, or in the line.

            Examples:
              isnad classify archive.jsonl | jq -c 'select(.relevant)'
              isnad classify --lines sentences.txt > judged.jsonl

            Input lines that cannot be read are reported to stderr as JSON with file, line and reason; the rest goes on.
            Exit codes: 0 all read, 1 some input was rejected, 2 nothing could be done (usage, missing file).
            """)
        { files, lines, threads, quiet };
        command.SetAction(parse =>
        {
            var names = LineFilter.Files(parse.GetValue(files)!, "classify");
            // Both kinds of input come line by line; only what a line holds differs.
            var input = new ReportInput(InputFormat.Jsonl, new TextMetadata(null, null, NoTitle: true));
            var analysis = TextAnalysis.Create();
            var classifier = SentenceClassifier.Create(ReportReader.Create(analysis));
            var inReports = parse.GetValue(lines) ? null : analysis;
            return LineFilter.Run(names.SelectMany(input.Items), item => Classify(classifier, inReports, input, item), parse.GetValue(threads), parse.GetValue(quiet));
        });
        return command;
    }

    private static Filtered Classify(SentenceClassifier classifier, TextAnalysis? analysis, ReportInput input, InputItem item)
    {
        if (analysis is null)
        {
            if (item.Rejected is not null) return Filtered.Without(item, item.Rejected);
            // Lines cut from UTF-16 hold zeros, and would pass for UTF-8.
            if (!Utf8.IsValid(item.Bytes.Span) || item.Bytes.Span.Contains((byte)0)) return Filtered.Without(item, "not UTF-8; save the file as UTF-8");
            return Filtered.Of(item, ClassifiedSentence.OfLine(item, Encoding.UTF8.GetString(item.Bytes.Span), classifier));
        }

        var (report, reason, _) = input.Parse(item);
        if (report is null) return Filtered.Without(item, reason!);
        return Filtered.Of(item, ClassifiedSentence.OfReport(analysis.Analyse(report).Report, classifier));
    }
}
