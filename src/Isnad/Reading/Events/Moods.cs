using Isnad.Text;

namespace Isnad.Reading.Events;

/// <summary>Says of an event whether it happened, from the particles and governing words around it.</summary>
internal sealed class Moods(ReadingContext context, EventLexicon lexicon, Lookups lookups, VerbReader verbs)
{
    private IReadOnlyList<Word> Words => context.Document.Words;

    /// <summary>The status of an event, given the one that its governor passed on.</summary>
    public string Of(Draft draft)
    {
        if (draft.Status != "asserted") return draft.Governor >= 0 && OfVerb(draft.Governor) == "negated" && draft.Status == "called-for" ? "asserted" : draft.Status;
        if (!draft.IsNoun || draft.Cue != draft.Core) return OfVerb(draft.Cue);
        if (OfNounBefore(draft.Core) is { } said) return said;
        return draft.Governor >= 0 && draft.Bond is not (Bond.None or Bond.Construct) && IsLight(draft.Governor) ? OfVerb(draft.Governor) : "asserted";
    }

    /// <summary>Who acts by the word that governs the event, for أن clauses (طالب القوات بأن تنسحب needs none, the clause has its own).</summary>
    public string OfVerb(int verb)
    {
        var first = context.Document.Sentences[Words[verb].Sentence].First;
        var word = Words[verb];
        if (word.Proclitics.HasFlag(Proclitics.Sin)) return "planned";
        for (var i = verb - 1; i >= first && i >= verb - 4; i--)
        {
            var key = Words[i].StemKey;
            if (key is "لم" or "لن" or "لا" or "ما" or "ليس" or "ليست" or "ولم" or "فلم") return "negated";
            if (key == "سوف") return "planned";
            if (key == "قد" && IsImperfect(verb) || key is "ربما" or "لعل") return "possible";
            if (key is "اذا" or "لو" or "حال" or "حاله") return "possible";
            if (key is "ان" or "بان" or "لان" or "كي" or "لكي") return IsImperfect(verb) ? OfClause(i, first) : "asserted";
            if (verbs.IsVerb(i) && !lookups.IsAuxiliary(i) || Words[i].Kind == WordKind.Punctuation) break;
        }

        return "asserted";
    }

    /// <summary>What the word before أن makes of its clause.</summary>
    private string OfClause(int complementizer, int first)
    {
        if (Words[complementizer].StemKey is "كي" or "لكي") return "planned";
        for (var i = complementizer - 1; i >= first && i >= complementizer - 12; i--)
        {
            if (verbs.IsVerb(i))
            {
                foreach (var lemma in lexicon.LemmasOf(Words[i]))
                    foreach (var modal in lexicon.Governors.ModalVerb(lemma))
                        if (modal.Argument is "*" or "ان" or "o") return OfVerb(i) == "negated" ? "negated" : modal.Status;
                return "asserted";
            }

            if (lexicon.Governors.ModalNoun(Words[i].StemKey) is [var noun, ..] && i >= complementizer - 3) return noun.Status;
            if (Words[i].Form is "." or "؛" or ":") break;
        }

        return "asserted";
    }

    private string? OfNounBefore(int noun)
    {
        var first = context.Document.Sentences[Words[noun].Sentence].First;
        for (var i = noun - 1; i >= first && i >= noun - 4; i--)
        {
            if (Words[i].Kind == WordKind.Punctuation || verbs.IsVerb(i)) break;
            if (lexicon.Governors.ModalNoun(Words[i].StemKey) is [var modal, ..] && (modal.Argument != "next" || i >= noun - 1)) return modal.Status;
            if (lookups.Act.Meets(lookups.ClassesAt(i))) break;
        }

        return null;
    }

    private bool IsLight(int verb)
    {
        foreach (var lemma in lexicon.LemmasOf(Words[verb]))
            if (lexicon.Governors.Light(lemma).Length > 0) return true;
        return false;
    }

    private bool IsImperfect(int verb)
    {
        var word = Words[verb];
        if (word.Has(Features.Imperfect)) return true;
        return !word.Has(Features.Perfect) && word.StemKey[0] is 'ي' or 'ت' or 'ن';
    }
}
