using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <summary>Tells whether those who speak are one person, several, or a body.</summary>
internal sealed class SpeakerNumber(ReadingContext context, StatementLexicon lexicon, SourcePhrase phrases)
{
    private readonly IReadOnlyList<Word> _words = context.Document.Words;

    /// <summary>Whether a speaker is one person by name or by what he is, and no member of a body or source who may be taken up by it.</summary>
    public bool IsPerson(WordRange speaker) => phrases.NamesPerson(speaker) || (lexicon.Roles.OfStem(_words[speaker.First]) & (WordRole.Human | WordRole.Body | WordRole.Document | WordRole.Media)) == WordRole.Human && !_words[speaker.First].Has(Features.Plural | Features.Dual);

    /// <summary>مسؤولون، أهالي المدينة، عدد من السكان، الوزير ونظيره، الجيش: whether a plural verb may go on from a speaker.</summary>
    public bool IsSeveral(WordRange speaker)
    {
        if (IsJoint(speaker)) return true;
        for (var i = speaker.First; i < speaker.End && i < speaker.First + 3; i++)
            if (_words[i].Has(Features.Plural | Features.Dual) || _words[i].Kind == WordKind.Number || _words[i].Pos == PartOfSpeech.Numeral || Agreement.Of(_words[i]).Plural || _words[i].StemKey is "مصادر" or "اهالي" or "سكان" or "ذوو" or "ذوي" or "شهود" or "نشطاء" or "خبراء" or "عدد" or "بعض" or "معظم" or "احد" or "وفد" or "فريق" or "مجموعه" or "عايله" or "اسره" or "شعب" or "اوساط" or "هولاء" or "اوليك") return true;
        return false;
    }

    /// <summary>المعارضة، الفصائل: a body that several may speak for.</summary>
    public bool IsBody(WordRange speaker) => (lexicon.Roles.OfStem(_words[speaker.First]) & (WordRole.Human | WordRole.Body)) == WordRole.Body;

    /// <summary>المغاربة، محتالين: whether the subject of a plural verb, known for one by the verb itself, can be people.</summary>
    public bool AreMen(WordRange subject) => IsSeveral(subject) || (lexicon.Roles.OfStem(_words[subject.First]) & WordRole.Human) != 0 || _words[subject.First].StemKey is "مغاربه" || _words[subject.First].Form.EndsWith("ين", StringComparison.Ordinal) || _words[subject.First].Form.EndsWith("ون", StringComparison.Ordinal);

    /// <summary>الوزير ونظيره: more than one, joined by و.</summary>
    public bool IsJoint(WordRange subject)
    {
        for (var i = subject.First + 1; i < subject.End; i++)
            if (_words[i].HasConjunction || _words[i].Key is "و" || !_words[i].Known && _words[i].Key[0] == 'و') return true;
        return false;
    }
}
