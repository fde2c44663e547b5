using Isnad.Records;
using Isnad.Tests.Specs;
using Isnad.Text;

namespace Isnad.Tests.Language;

/// <summary>Runs <c>specs/language/words.md</c>.</summary>
public class WordSpecs
{
    private static readonly TextAnalysis Analysis = TextAnalysis.Create();

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in SpecTable.Rows("language/words.md")) data.Add(row[0], row[1], row[2], row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_is_read(string sentence, string word, string clitics, string lemma, string pos)
    {
        var document = Analysis.Analyse(Report.Of(null, sentence));
        var read = document.Words.First(w => w.Span.Cut(sentence) == word);
        var pieces = new List<string>();
        foreach (var (flag, letters) in new[]
                 {
                     (Proclitics.Waw, "و"), (Proclitics.Fa, "ف"), (Proclitics.Ba, "ب"), (Proclitics.Lam, "ل"), (Proclitics.Kaf, "ك"),
                     (Proclitics.Sin, "س"), (Proclitics.Article, "ال"),
                 })
            if ((read.Proclitics & flag) != 0) pieces.Add(letters);
        pieces.Add(read.StemForm);
        if (read.Enclitic is not null) pieces.Add(read.Enclitic);
        // The stem is compared as a key: outlets spell it their own way.
        Folding.Key(string.Join('+', pieces)).ShouldBe(Folding.Key(clitics));
        read.Lemma.ShouldBe(lemma);
        read.Pos.ToString().ShouldBe(pos);
    }
}
