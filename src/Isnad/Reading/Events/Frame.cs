namespace Isnad.Reading.Events;

/// <summary>Whose noun a verbal noun or event noun is in construct.</summary>
internal enum ConstructRole : byte
{
    /// <summary>Says nothing about the roles, or names the place.</summary>
    None,

    /// <summary>The one who acts (غارة التحالف).</summary>
    Actor,

    /// <summary>The one acted upon (مقتل الجندي).</summary>
    Recipient,

    /// <summary>Either: the armed act, others suffer (قصف الطيران، قصف المدينة).</summary>
    Either,
}

/// <summary>What a noun must bring along to count.</summary>
internal enum Gate : byte
{
    /// <summary>Nothing.</summary>
    Open,

    /// <summary>An actor, a recipient or a place.</summary>
    Roles,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>Actor and recipient.</summary>
    Both,

    /// <summary>A verb that carries it.</summary>
    Light,

    /// <summary>An actor or a recipient.</summary>
    Party,

    /// <summary>To be more than the occasion of another event (قتل في عملية أمنية).</summary>
    Main,

    /// <summary>To be what someone announces or affirms (أعلن الجيش سيطرة قواته على البلدة), not a state that goes on.</summary>
    Told,

    /// <summary>To be done to a political actor, or where it is not said to whom, by one (<see cref="Powers.IsPower"/>).</summary>
    Power,

    /// <summary>To be done by someone whom politics hears (<see cref="Powers.IsHeard"/>), or where it is not said by whom, to a political actor.</summary>
    Doer,

    /// <summary>To concern a state or what the actor table knows (<see cref="Powers.IsKnown"/>).</summary>
    Known,
}

/// <summary>A row of verbs.tsv or nouns.tsv: the code, and where the roles stand.</summary>
/// <param name="Code">The code, or null for a row that says "no event".</param>
/// <param name="Recipient">Where the recipient stands, in order of preference: <c>o</c>, <c>s</c>, a preposition, <c>between</c>.</param>
/// <param name="Place">Where the place stands: <c>o</c> or prepositions.</param>
/// <param name="HasActor">False where the subject is not the actor (استشهد).</param>
/// <param name="From">The prepositions that lead the actor, where the subject gets something from someone (تسلم الأسلحة من الدولة); empty elsewhere.</param>
/// <param name="Construct">For nouns, and a verb's verbal nouns.</param>
/// <param name="Gate">What it must bring along.</param>
/// <param name="Needs">Conditions, all of which must hold.</param>
internal sealed record Frame(EventCode? Code, string[] Recipient, string[] Place, bool HasActor, string[] From, ConstructRole Construct, Gate Gate, Condition[] Needs)
{
    /// <summary>Whether the object is the recipient.</summary>
    public bool TakesObject { get; } = Array.IndexOf(Recipient, "o") >= 0;

    /// <summary>Whether the subject is the recipient.</summary>
    public bool SubjectSuffers { get; } = Array.IndexOf(Recipient, "s") >= 0;
}
