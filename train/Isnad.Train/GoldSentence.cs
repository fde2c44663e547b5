using Isnad.Text;

namespace Isnad.Train;

/// <summary>A written word of a treebank: its clitics and what its stem is.</summary>
/// <param name="Written">As printed, clitics on.</param>
/// <param name="Before">Clitics in front, without the article.</param>
/// <param name="Stem">Form of the stem's token, article on.</param>
/// <param name="Enclitic">Pronoun at the end, or empty.</param>
/// <param name="Pos">Parts of speech that count as right.</param>
/// <param name="Features">Features of the treebank in our terms, as far as it has them.</param>
/// <param name="Lemma">Lemma as in the treebank, unvowelled.</param>
internal sealed record GoldWord(string Written, string[] Before, string Stem, string Enclitic, PartOfSpeech[] Pos, Features Features, string Lemma);

/// <summary>A sentence of a treebank as text with its words by offset.</summary>
internal sealed record GoldSentence(string Text, IReadOnlyList<(int Start, GoldWord Word)> Words);
