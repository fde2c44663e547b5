namespace Isnad.Reading.Statements;

/// <summary>What a reporting verb can open its content with.</summary>
[Flags]
internal enum Takes
{
    None = 0,

    /// <summary>أن، إن، بأن, or a colon.</summary>
    Clause = 1,

    /// <summary>A quotation that follows directly.</summary>
    Quote = 2,

    /// <summary>A noun phrase is the content (أكد أهمية الحوار).</summary>
    Object = 4,

    /// <summary>ب, written onto the content.</summary>
    Bi = 8,

    /// <summary>ل, written onto the content.</summary>
    Li = 16,

    /// <summary>عن.</summary>
    An = 32,

    /// <summary>على.</summary>
    Ala = 64,

    /// <summary>إلى.</summary>
    Ila = 128,

    /// <summary>من.</summary>
    Min = 256,

    /// <summary>في.</summary>
    Fi = 512,

    /// <summary>بشأن، حول.</summary>
    Topic = 1024,
}

/// <summary>What a second noun phrase beside the subject is.</summary>
internal enum CueObject : byte
{
    /// <summary>None is expected.</summary>
    None,

    /// <summary>Whom the words are for (طالب الحكومة بالرحيل).</summary>
    Addressee,

    /// <summary>From whom something is asked (طلب من الحكومة).</summary>
    Source,

    /// <summary>A part of the content (اتهم الحكومة بالتقصير).</summary>
    Content,
}

/// <summary>The company without which a verb reports nothing.</summary>
internal enum CueGate : byte
{
    /// <summary>It always reports, given content.</summary>
    Open,

    /// <summary>Its subject is someone who can speak.</summary>
    Human,

    /// <summary>Its subject is a document, or someone who can speak.</summary>
    Document,

    /// <summary>It carries its object as a pronoun (نسبته السلطات إلى).</summary>
    Pronoun,

    /// <summary>Its content opens beside it or beside its subject; the word has commoner meanings (بين).</summary>
    Near,

    /// <summary>Another word of saying carries the content (مضى قائلا).</summary>
    Saying,

    /// <summary>It asks God (سائلا الله).</summary>
    Prayer,

    /// <summary>A clause is its content.</summary>
    ClauseOnly,

    /// <summary>It comes to a clause through its preposition (ذهب إلى أن).</summary>
    Conclusion,

    /// <summary>A party puts one thing down as another (عدّ الهجوم تصعيدا).</summary>
    Ranking,

    /// <summary>It claims an attack.</summary>
    Claim,

    /// <summary>It lays responsibility on someone.</summary>
    Blame,

    /// <summary>It denies a report.</summary>
    Denial,

    /// <summary>It repeats an act that its object names (جدد دعوته).</summary>
    Renewal,

    /// <summary>The noun that follows names the act (أعرب عن قلقه).</summary>
    Feeling,

    /// <summary>Negated, with a noun of feeling: what is not hidden (لم يخف قلقه).</summary>
    Hidden,

    /// <summary>It puts a count or a sum at a number (قدر عدد القتلى بـ).</summary>
    Measure,

    /// <summary>It takes what another has offered or asked (قبل الدعوة).</summary>
    Acceptance,

    /// <summary>A person tells what happened to him or others (روى تفاصيل الهجوم).</summary>
    Recounting,

    /// <summary>An observer puts down the dead and hurt (سجل المركز مقتل عشرة).</summary>
    Record,

    /// <summary>Negated: what one leaves open (لم يحدد موعد الزيارة).</summary>
    Untold,

    /// <summary>It takes a thing for something (ينظر إلى الحزب على أنه خصم).</summary>
    Regard,
}

/// <summary>A verb that reports words, knowledge or a position.</summary>
/// <param name="Past">Third person masculine singular of the past, which stands for the verb.</param>
/// <param name="Takes">What opens its content.</param>
/// <param name="Object">What a second noun phrase is.</param>
/// <param name="Act">The act it performs by itself.</param>
/// <param name="Gate">The company it needs.</param>
internal sealed record CueVerb(string Past, Takes Takes, CueObject Object, string Act, CueGate Gate)
{
    public bool Accepts(Takes takes) => (Takes & takes) != 0;
}

/// <summary>How a reporting word is inflected.</summary>
internal enum CueForm : byte
{
    Past,
    Present,

    /// <summary>The short form after لم (لم يقل).</summary>
    Jussive,
    Participle,
    VerbalNoun,
}

/// <summary>A form of a reporting verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Form">Its form.</param>
/// <param name="Feminine">Whether the form is feminine.</param>
/// <param name="Plural">Whether the form is plural or dual.</param>
internal readonly record struct CueReading(CueVerb Verb, CueForm Form, bool Feminine, bool Plural);
