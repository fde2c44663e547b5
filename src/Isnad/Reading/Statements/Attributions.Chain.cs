using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Whose words an attribution passes on: قال الوزير إن …، بحسب الوكالة.</content>
internal sealed partial class Attributions
{
    /// <summary>ما نقلته، تناقلته: a verb of passing on, with whose words they are behind عن (whom ذكر and نشر have behind عن they tell about).</summary>
    private bool IsPassedOn(int at) => Signs.Bare(_words[at]) is "نقلته" or "نقله" or "نقلت" or "نقل" or "تنقله" or "ينقله" or "تناقلته";

    /// <summary>
    /// قال الوزير إن …، بحسب الوكالة: where another cue's words run up to the attribution, they are what is attributed; the nearest cue's where
    /// several do. Null where none do.
    /// </summary>
    private WordRange? Governed(int i, WordRange sentence, WordRange? source, List<WordRange> via)
    {
        var end = Trim(sentence.First, i);
        Draft? governing = null;
        for (var d = drafts.Count - 1; governing is null && d >= 0 && drafts[d].Cue.First >= sentence.First; d--)
        {
            if (drafts[d].Content is not { } content || content.First <= drafts[d].Cue.First || content.First >= i - 2 && !(content.First < i && content.End > i + 3) || content.End < end || !IsMain(drafts[d], sentence)) continue;
            governing = drafts[d];
        }

        if (governing is null) return null;
        // أوضح أن الأسعار تختلف، بحسب الخبراء، من بلد إلى آخر: within the words it is part of them.
        if (source is { } named && governing.Content!.Value.End <= i) Chain(governing, named, Signs.Bare(_words[i]) is "نقلا", via);
        // أن المعهد وفق الدراسة يكلف عشرة ملايين: in the middle of the words, without marks, they are all of it.
        return governing.Content!.Value is var whole && source is { } who && whole.End > who.End + 1 && _words[i - 1].Kind == WordKind.Arabic && _words[i].Key[0] != 'ف' && _words[who.End] is { Kind: not WordKind.Punctuation, HasConjunction: false } behind && !Signs.IsRelative(behind) && cues.At(who.End) is null && whole.First > i - 8
            ? whole : new WordRange(governing.Content!.Value.First, end);
    }

    /// <summary>Whether a cue is the verb of saying of a clause of its own, or a participle that carries one on: not of a relative clause, no noun, not denied, and no demand or feeling, which are told by their verb.</summary>
    private bool IsMain(Draft draft, WordRange sentence)
    {
        var at = draft.Cue.End - 1;
        if (cues.At(at) is { } cue ? cue is { First: { Form: CueForm.VerbalNoun } or { Verb.Act: not ("assert" or "confirm") } or { Verb.Gate: CueGate.Feeling or CueGate.Renewal or CueGate.Pronoun } } or { Negated: true } : draft.Act != "assert" || _words[draft.Cue.First].Pos != PartOfSpeech.Verb) return false;
        var first = draft.Cue.First;
        return first == sentence.First || !Signs.IsRelative(_words[first - 1]) && _words[first - 1].Key is not ("ان" or "بعدما" or "عندما" or "منذ" or "ما" or "مما" or "لما" or "من" or "قبل" or "حين");
    }

    /// <summary>Who passed whose words on: an attribution passes on what another said, unless it names those whom an outlet heard, or whom نقلا عن cites.</summary>
    private void Chain(Draft governing, WordRange source, bool cited, List<WordRange> via)
    {
        if ((governing.Source ?? governing.Speaker?.Source) is not { } teller || teller == source) return;
        foreach (var actor in context.Actors.Resolve(source))
            if (context.Actors.Resolve(teller).Contains(actor)) return;
        // حصيلة، تقارير: a document passes nothing on to who has it.
        if ((lexicon.Roles.OfStem(_words[teller.First]) & (WordRole.Document | WordRole.Human)) == WordRole.Document && !IsOutlet(teller)) return;
        if (!IsOutlet(source) && (cited || IsOutlet(teller) || _words[source.First].StemKey is "شهود" or "شاهد" or "شاهده" or "سكان" or "اهالي")) via.Add(teller);
        else if (!governing.Via.Contains(source)) governing.Via.Add(source);
    }

    /// <summary>صحيفة محلية، وسائل إعلام، the name of an agency.</summary>
    private bool IsOutlet(WordRange source) => phrases.IsMedia(source.First) || (lexicon.Roles.OfStem(_words[source.First]) & WordRole.Media) != 0 && !_words[source.First].Has(Features.Human);
}
