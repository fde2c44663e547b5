using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Compile;

/// <summary>One reading of one inflected form, without proclitics and pronouns.</summary>
/// <param name="Form">Standard writing without vowels.</param>
/// <param name="Lemma">Dictionary form, standard writing without vowels.</param>
/// <param name="Pos">Part of speech.</param>
/// <param name="Features">Grammatical features.</param>
/// <param name="Flags">What may be written onto it.</param>
internal readonly record struct Entry(string Form, string Lemma, PartOfSpeech Pos, Features Features, StemFlags Flags);
