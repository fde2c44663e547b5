namespace Isnad.Reading.Statements;

/// <summary>What a word does to the verb it stands beside.</summary>
[Flags]
internal enum Company
{
    None = 0,

    /// <summary>What follows is supposed, not told (إذا).</summary>
    Condition = 1,

    /// <summary>Is asked in prayer.</summary>
    God = 2,

    /// <summary>His words are scripture, tradition or verse.</summary>
    HandedDown = 4,

    /// <summary>Stands behind such a name (صلى الله عليه).</summary>
    Holy = 8,

    /// <summary>Names words that belong to nobody (المثل).</summary>
    Proverb = 16,

    /// <summary>What a thing is said to be, by nobody (من أكبر).</summary>
    Rank = 32,

    /// <summary>Before أن: what one can do one may tell.</summary>
    Able = 64,

    /// <summary>Before a verb that carries on from another (كما أكد).</summary>
    Joint = 128,

    /// <summary>A noun follows, never a verb in the past.</summary>
    Nounward = 256,

    /// <summary>With أن before a past verb (بعد أن طلب).</summary>
    BeforeThat = 512,

    /// <summary>What is announced of in the passive (أعلن عن مقتل).</summary>
    Harm = 1024,

    /// <summary>Sides of talks, which go through a matter together.</summary>
    Talk = 2048,

    /// <summary>With ل before the noun of a demand (استجابة لطلب).</summary>
    Fulfilling = 4096,

    /// <summary>A noun of a set phrase that names nobody (أصابع الاتهام).</summary>
    Idiom = 8192,

    /// <summary>Lays down what shall be (ينص الاتفاق على).</summary>
    Provision = 16384,

    /// <summary>Holds a conclusion (خلص إلى نتيجة مفادها).</summary>
    Conclusion = 32768,

    /// <summary>Passes on the words of another (نقل عن).</summary>
    Relay = 65536,

    /// <summary>Between who passes words on and whose they are (نقل البيان قول القائد).</summary>
    Wording = 131072,

    /// <summary>Charges at law, which is a deed.</summary>
    Court = 262144,

    /// <summary>The seat of a government, which speaks where a place would not.</summary>
    Seat = 524288,

    /// <summary>Telling, which one may leave undone (دون أن يوضح، دون ذكر).</summary>
    Telling = 1048576,

    /// <summary>What a report leaves out (تفاصيل، أسباب).</summary>
    Detail = 2097152,

    /// <summary>A body that passes what is put to it by a vote.</summary>
    Voter = 4194304,

    /// <summary>What is put to the vote (قرار، اتفاق): passing it is a deed.</summary>
    Bill = 8388608,

    /// <summary>An adverb of place or company (قرب، وسط، مع): behind a person's name it says where he speaks.</summary>
    Whereabouts = 1 << 24,

    /// <summary>Whom reporters and organisations hear without naming him (شاهد، ساكن).</summary>
    Witness = 1 << 25,

    /// <summary>A count, whose maker follows with ل (حصيلة لوكالة الأنباء).</summary>
    Count = 1 << 26,

    /// <summary>On what occasion words are said (وذلك في ختام اللقاء).</summary>
    Occasion = 1 << 27,
}
