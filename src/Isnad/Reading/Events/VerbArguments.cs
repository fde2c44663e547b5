using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Who and what a verb speaks of. Empty ranges where not said.</summary>
/// <param name="Subject">Who acts; for a passive the one named with من قبل and the like.</param>
/// <param name="Object">Whom it befalls: the object, the patient of a passive, or the phrase that the verb's pronoun stands for.</param>
/// <param name="Passive">Whether the verb is passive.</param>
/// <param name="SubjectSaid">False where the subject is another clause's, carried by inflection alone.</param>
internal readonly record struct VerbArguments(WordRange Subject, WordRange Object, bool Passive, bool SubjectSaid);
