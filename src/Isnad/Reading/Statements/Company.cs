namespace Isnad.Reading.Statements;

/// <summary>What a word does to the verb it stands beside.</summary>
[Flags]
internal enum Company : long
{
    None = 0,

    /// <summary>What follows is supposed, not told (إذا).</summary>
    Condition = 1 << 0,

    /// <summary>Is asked in prayer.</summary>
    God = 1 << 1,

    /// <summary>His words are scripture, tradition or verse.</summary>
    HandedDown = 1 << 2,

    /// <summary>Stands behind such a name (صلى الله عليه).</summary>
    Holy = 1 << 3,

    /// <summary>Names words that belong to nobody (المثل).</summary>
    Proverb = 1 << 4,

    /// <summary>What a thing is said to be, by nobody (من أكبر).</summary>
    Rank = 1 << 5,

    /// <summary>Before أن: what one can do one may tell.</summary>
    Able = 1 << 6,

    /// <summary>Before a verb that carries on from another (كما أكد).</summary>
    Joint = 1 << 7,

    /// <summary>A noun follows, never a verb in the past.</summary>
    Nounward = 1 << 8,

    /// <summary>With أن before a past verb (بعد أن طلب).</summary>
    BeforeThat = 1 << 9,

    /// <summary>What is announced of in the passive (أعلن عن مقتل).</summary>
    Harm = 1 << 10,

    /// <summary>Sides of talks, which go through a matter together.</summary>
    Talk = 1 << 11,

    /// <summary>With ل before the noun of a demand (استجابة لطلب).</summary>
    Fulfilling = 1 << 12,

    /// <summary>A noun of a set phrase that names nobody (أصابع الاتهام).</summary>
    Idiom = 1 << 13,

    /// <summary>Lays down what shall be (ينص الاتفاق على).</summary>
    Provision = 1 << 14,

    /// <summary>Holds a conclusion (خلص إلى نتيجة مفادها).</summary>
    Conclusion = 1 << 15,

    /// <summary>Passes on the words of another (نقل عن).</summary>
    Relay = 1 << 16,

    /// <summary>Between who passes words on and whose they are (نقل البيان قول القائد).</summary>
    Wording = 1 << 17,

    /// <summary>Charges at law, which is a deed.</summary>
    Court = 1 << 18,

    /// <summary>The seat of a government, which speaks where a place would not.</summary>
    Seat = 1 << 19,

    /// <summary>Telling, which one may leave undone (دون أن يوضح، دون ذكر).</summary>
    Telling = 1 << 20,

    /// <summary>What a report leaves out (تفاصيل، أسباب).</summary>
    Detail = 1 << 21,

    /// <summary>A body that passes what is put to it by a vote.</summary>
    Voter = 1 << 22,

    /// <summary>What is put to the vote (قرار، اتفاق): passing it is a deed.</summary>
    Bill = 1 << 23,

    /// <summary>An adverb of place or company (قرب، وسط، مع): behind a person's name it says where he speaks.</summary>
    Whereabouts = 1 << 24,

    /// <summary>Whom reporters and organisations hear without naming him (شاهد، ساكن).</summary>
    Witness = 1 << 25,

    /// <summary>A count, whose maker follows with ل (حصيلة لوكالة الأنباء).</summary>
    Count = 1 << 26,

    /// <summary>On what occasion words are said (وذلك في ختام اللقاء).</summary>
    Occasion = 1 << 27,

    /// <summary>A thing of which one says that it shows or confirms (أحداث، تجربة), and which says nothing.</summary>
    Mute = 1 << 28,

    /// <summary>What is tightened by a deed (شدد الجيش إجراءات الأمن على الحدود).</summary>
    Tightened = 1 << 29,

    /// <summary>A place that is attacked by arms, not by words (تهجم على المقر).</summary>
    Premises = 1 << 30,

    /// <summary>A meal to which one is asked (دعا إلى مأدبة).</summary>
    Meal = 1L << 31,

    /// <summary>What one points with (أشار بيده).</summary>
    Limb = 1L << 32,

    /// <summary>Opens a clause of its own behind a comma (علما، مما، حين).</summary>
    Turn = 1L << 33,

    /// <summary>What is announced without being done by the word (خطة، نتائج).</summary>
    Announced = 1L << 34,

    /// <summary>What one's deeds lay bare (كشف عن حقده).</summary>
    Bared = 1L << 36,

    /// <summary>A verb that another one or a predicate completes (أصبحت … تواجه، لا تزال … تقاتل).</summary>
    Copula = 1L << 38,

    /// <summary>What one is charged with doing, so that responsibility for it is no blame (مسؤولية حماية الحدود).</summary>
    Duty = 1L << 39,

    /// <summary>A place, which is counted as something and counts nothing (تعتبر المدينة مركزا).</summary>
    Locality = 1L << 37,

    /// <summary>An attack, or what is done in one, which those who did it claim (تبنى قتل الجنود).</summary>
    Attack = 1L << 35,

    /// <summary>What one stands up for in words (دافع عن حق بلاده).</summary>
    Defended = 1L << 44,

    /// <summary>A verb of trying or going on, whose subject says what the noun of saying behind it opens (حرص على التوضيح بأن).</summary>
    Bent = 1L << 45,

    /// <summary>What another offers or asks, which one accepts (قبل الدعوة).</summary>
    Offered = 1L << 40,

    /// <summary>What those who lived it tell (روى تفاصيل الهجوم).</summary>
    Recounted = 1L << 41,

    /// <summary>What is found by those who look for it, which says nothing (كشفت القوات عن مخبأ).</summary>
    Found = 1L << 46,

    /// <summary>Whom speakers ask or blame rather than who speaks (وناشد الأطراف).</summary>
    Hearer = 1L << 47,

    /// <summary>A verb whose object is a deed: the noun of one stands behind it, never a verb (رفض نشر اسمه).</summary>
    Deedward = 1L << 49,

    /// <summary>A land whose name is masculine.</summary>
    MasculineLand = 1L << 48,

    /// <summary>Behind رفض أن, by its lemma, a verb of telling: who refuses to do it says nothing (رفض أن يعلق).</summary>
    Withheld = 1L << 51,

    /// <summary>What who stresses it asks for (شدد على حماية المدنيين).</summary>
    Insisted = 1L << 52,

    /// <summary>By its lemma, what a charge says that somebody did (هي التي دمرت البلاد).</summary>
    Culprit = 1L << 53,

    /// <summary>By its lemma, a verb whose subject is a feeling that somebody has (يساور السفير القلق).</summary>
    Worrying = 1L << 54,

    /// <summary>A man's name that is written like a feminine verb (تامر، مدحت).</summary>
    Given = 1L << 55,

    /// <summary>Raises or meets with words of others (أثار الحكم إدانات من).</summary>
    Raising = 1L << 56,

    /// <summary>With ب, the noun of the way in which something is done or of what it is told beside (تعد بالتعاون مع الخبراء خطة).</summary>
    Manner = 1L << 57,

    /// <summary>What one goes into in a talk (تناول ملف المياه، تطرق إلى سبل التعاون).</summary>
    Touched = 1L << 58,

    /// <summary>An adjective that says how firmly or often something is said, and not who says it (رفض مصر القاطع).</summary>
    Degree = 1L << 59,

    /// <summary>Who searches and finds, where others only tell of it (كشفت القوات عن مخبأ).</summary>
    Finder = 1L << 50,
}
