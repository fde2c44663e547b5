namespace Isnad.Text;

/// <summary>Clitics by shape alone, until the lexicon decides.</summary>
internal sealed class RoughMorphology
{
    private readonly PartOfSpeech _unknown = PartOfSpeech.Unknown;

    public void Analyse(Word word)
    {
        word.Pos = word.Kind switch
        {
            WordKind.Punctuation => PartOfSpeech.Punctuation,
            WordKind.Number => PartOfSpeech.Numeral,
            WordKind.Latin => PartOfSpeech.Foreign,
            _ => _unknown,
        };
        if (word.Kind != WordKind.Arabic) return;
        var form = word.Form;
        var at = 0;
        if (form.Length > 4 && form.StartsWith("وال", StringComparison.Ordinal)) (word.Proclitics, at) = (Proclitics.Waw | Proclitics.Article, 3);
        else if (form.Length > 4 && form.StartsWith("بال", StringComparison.Ordinal)) (word.Proclitics, at) = (Proclitics.Ba | Proclitics.Article, 3);
        else if (form.Length > 3 && form.StartsWith("لل", StringComparison.Ordinal)) (word.Proclitics, at) = (Proclitics.Lam | Proclitics.Article, 2);
        else if (form.Length > 3 && form.StartsWith("ال", StringComparison.Ordinal)) (word.Proclitics, at) = (Proclitics.Article, 2);
        if (at == 0) return;
        word.StemForm = form[at..];
        word.StemKey = Folding.Key(word.StemForm);
        word.Lemma = word.StemForm;
        if (word.Span.Length == form.Length) word.Stem = new TextSpan(word.Span.Start + at, word.Span.End);
    }
}
