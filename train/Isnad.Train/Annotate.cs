using System.Text;
using Isnad.Records;
using Isnad.Text;

namespace Isnad.Train;

/// <summary>Writes sentences as <see cref="OwnTreebank"/> reads them, annotated as the reader has them, for someone to put right.</summary>
internal static class Annotate
{
    /// <summary>One sentence a line in, one a line out; lines that begin with # are kept.</summary>
    public static void Run(string file, TextWriter output)
    {
        var analysis = TextAnalysis.Create();
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length == 0) continue;
            output.WriteLine(line[0] == '#' ? line : Sentence(analysis.Analyse(Report.Of(null, line)).Words));
        }
    }

    private static string Sentence(IReadOnlyList<Word> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0) text.Append(' ');
            if (word.Kind == WordKind.Arabic && Tag(word) is { } tag) text.Append(Cut(word)).Append('/').Append(tag);
            else text.Append(word.Form).Append(word.Kind == WordKind.Number ? "/num" : "");
        }

        return text.ToString();
    }

    private static string Cut(Word word)
    {
        var form = word.Form;
        var at = 0;
        var cut = new StringBuilder();
        foreach (var (clitic, letter) in _clitics)
        {
            if ((word.Proclitics & clitic) == 0) continue;
            cut.Append(letter).Append('+');
            at++;
        }

        if (word.HasArticle && (word.Proclitics & Proclitics.Lam) != 0)
        {
            cut.Append("ال");
            at += word.StemForm.Length > 0 && form.Length - at > 1 && form[at] == 'ل' && !form.AsSpan(at).StartsWith(word.StemForm) ? 1 : 0;
        }

        var end = form.Length - (word.Enclitic?.Length ?? 0);
        cut.Append(form.AsSpan(at, end - at));
        if (end < form.Length) cut.Append('+').Append(form.AsSpan(end));
        return cut.ToString();
    }

    private static readonly (Proclitics Clitic, char Letter)[] _clitics =
    [
        (Proclitics.Waw, 'و'), (Proclitics.Fa, 'ف'), (Proclitics.Sin, 'س'), (Proclitics.Ba, 'ب'), (Proclitics.Lam, 'ل'), (Proclitics.Kaf, 'ك'),
    ];

    private static string? Tag(Word word)
    {
        var features = word.Pos != PartOfSpeech.Verb ? 0
            : (word.Has(Features.Perfect) ? Features.Perfect : Features.Imperfect) | ((word.Features & (Features.Passive | Features.LikelyPassive)) != 0 ? Features.Passive : 0);
        return Array.Find(OwnTreebank.Tags, t => t.Pos == word.Pos && t.Features == features).Tag;
    }
}
