using Isnad.Text;

namespace Isnad.Reading.Council;

/// <summary>Where a report speaks of the Council, of drafts and resolutions, of the veto and of Article 99.</summary>
internal sealed class CouncilScene
{
    private static readonly string[] OtherCouncils = ["القومي", "الوطني", "القومى", "الوطنى"];

    private readonly IReadOnlyList<Word> _words;
    private readonly bool[] _council;

    public CouncilScene(Document document)
    {
        _words = document.Words;
        _council = new bool[_words.Count];
        for (var i = 0; i + 1 < _words.Count; i++)
        {
            if (_words[i].StemKey != "مجلس" || _words[i + 1].Key != "الامن") continue;
            // A state's own National Security Council is another body.
            if (i + 2 < _words.Count && Array.IndexOf(OtherCouncils, _words[i + 2].Form) >= 0) continue;
            _council[i] = true;
            NamesCouncil = true;
        }

        for (var i = 0; i < _words.Count && !NamesArticle99; i++) NamesArticle99 = IsArticle99(i);
    }

    /// <summary>Whether the report names the Security Council at all.</summary>
    public bool NamesCouncil { get; }

    /// <summary>Whether the report names Article 99 of the Charter.</summary>
    public bool NamesArticle99 { get; }

    /// <summary>Whether the word at <paramref name="i"/> is مجلس of مجلس الأمن, or المجلس after the Council was named.</summary>
    public bool IsCouncil(int i) => _council[i] || NamesCouncil && _words[i].StemKey == "مجلس" && _words[i].HasArticle && CouncilBefore(i);

    public bool CouncilIn(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
            if (IsCouncil(i)) return true;
        return false;
    }

    /// <summary>المادة 99, in digits or in words.</summary>
    public bool IsArticle99(int i) =>
        _words[i].StemKey == "ماده" && _words[i].HasArticle && i + 1 < _words.Count
        && (_words[i + 1].Key is "99" or "التاسعه" && (_words[i + 1].Key == "99" || i + 2 < _words.Count && _words[i + 2].StemKey == "تسعين")
            || _words[i + 1].Form == "(" && i + 2 < _words.Count && _words[i + 2].Key == "99" || _words[i + 1].StemKey == "رقم" && i + 2 < _words.Count && _words[i + 2].Key == "99");

    /// <summary>مشروع قرار, مشاريع قرارات, المشروع after one was named.</summary>
    public bool IsDraft(int i) =>
        _words[i].StemKey is "مشروع" or "مشروعا" or "مشاريع" or "مشروعي" or "مشروعين" or "مشروعات"
        && i + 1 < _words.Count && (_words[i + 1].StemKey is "قرار" or "قرارا" or "قرارات" or "قرارين" || _words[i + 1].StemKey is "القرار");

    /// <summary>قرار that is no draft.</summary>
    public bool IsResolution(int i) =>
        _words[i].StemKey is "قرار" or "قرارا" or "قرارات" or "قرارين" or "قرارها" && !(i > 0 && _words[i - 1].StemKey is "مشروع" or "مشروعا" or "مشاريع" or "مشروعي" or "مشروعين" or "مشروعات");

    /// <summary>الفيتو, حق النقض.</summary>
    public bool IsVeto(int i) =>
        _words[i].StemKey == "فيتو" || _words[i].StemKey is "حق" or "حقها" or "حقه" && i + 1 < _words.Count && _words[i + 1].StemKey is "نقض" or "فيتو" or "اعتراض";

    /// <summary>بيان رئاسي.</summary>
    public bool IsPresidentialStatement(int i) =>
        _words[i].StemKey is "بيان" or "بيانا" && i + 1 < _words.Count && _words[i + 1].StemKey is "رياسي" or "رياسيا";

    public bool IsMeeting(int i) =>
        _words[i].StemKey is "جلسه" or "جلسات" or "اجتماع" or "اجتماعا" or "اجتماعات" or "مشاورات" or "جلستين";

    private bool CouncilBefore(int i)
    {
        for (var at = i - 1; at >= 0 && i - at < 150; at--)
        {
            if (_council[at]) return true;
            // Another council named in between takes the short form over.
            if (_words[at].StemKey == "مجلس" && !_words[at].HasArticle) return false;
        }

        return false;
    }
}
