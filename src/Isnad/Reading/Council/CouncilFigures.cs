using Isnad.Records;
using Isnad.Text;

namespace Isnad.Reading.Council;

/// <summary>Numbers of Council acts: of a resolution, of drafts, of votes.</summary>
internal static class CouncilFigures
{
    /// <summary>Members of the Council since 1966.</summary>
    private const int Members = 15;

    /// <summary>القرار 2712, القرار رقم 2712, القرار (2712): the number, or null.</summary>
    public static string? SymbolAt(Document document, int at)
    {
        var words = document.Words;
        for (var i = at + 1; i < words.Count && i <= at + 4 && words[i].Sentence == words[at].Sentence; i++)
        {
            if (words[i].Kind == WordKind.Number && words[i].Form.All(char.IsAsciiDigit) && words[i].Form.Length is >= 1 and <= 4
                && (words[i - 1].StemKey is "رقم" or "قرار" || words[i - 1].Form == "(" || i - 1 == at)) return words[i].Form;
            if (words[i].Pos == PartOfSpeech.Verb) break;
        }

        return null;
    }

    /// <summary>أربعة مشاريع قرارات, مشروعي قرار: how many, or null for one.</summary>
    public static int? CountAt(ReadingContext context, int at)
    {
        foreach (var quantity in context.Quantities)
            if (quantity.Number.End == at && quantity.Role == NumberRole.Count && quantity.Value is >= 2 and <= 99 and var value && value == Math.Floor(value)) return (int)value;
        var word = context.Document.Words[at];
        return word.Has(Features.Dual) || word.StemKey is "مشروعي" or "مشروعين" or "قرارين" or "جلستين" or "رسالتين" ? 2 : null;
    }

    /// <summary>بأغلبية 13 صوتا, بتأييد 13 عضوا مقابل صوت واحد, وامتناع عضوين, بالإجماع: the vote of the sentence, or null.</summary>
    public static VoteCount? VotesIn(ReadingContext context, int sentence, string kind)
    {
        if (kind is not ("resolution-adopted" or "draft-rejected" or "veto")) return null;
        int? yes = null, no = null, abstain = null;
        var range = context.Document.Sentences[sentence];
        var words = context.Document.Words;
        foreach (var quantity in context.Quantities)
        {
            if (!range.Contains(quantity.Number.First) || quantity.Value is not (>= 1 and <= Members and var value)) continue;
            var count = (int)value;
            var before = Key(words, quantity.Words.First - 1, range);
            var before2 = Key(words, quantity.Words.First - 2, range);
            var after = Key(words, quantity.Number.End, range);
            var after2 = Key(words, quantity.Number.End + 1, range);
            var counted = after is "صوت" or "صوتا" or "اصوات" or "عضو" or "عضوا" or "اعضاء" or "دول" or "دوله" or "دولا";
            if (before is "اغلبيه" or "تاييد" or "موافقه" or "لصالح" || after2 is "مويدا" or "مويده" or "لصالح" || counted && before2 is "اغلبيه" or "تاييد") yes ??= count;
            else if (before is "امتناع" or "امتنعت" or "امتنع" || after2 is "ممتنعا" or "امتناعا") abstain ??= count;
            else if (counted && before is "مقابل" or "معارضه" or "رفض" or "ضد" || after2 is "معارضا" or "معارضه") no ??= count;
        }

        for (var i = range.First; i < range.End && yes is null; i++)
            if (words[i].StemKey is "اجماع" && words[i].HasPreposition) (yes, no, abstain) = (Members, 0, 0);
        return yes is null && no is null && abstain is null ? null : new VoteCount { For = yes, Against = no, Abstain = abstain };
    }

    private static string Key(IReadOnlyList<Word> words, int i, WordRange range) => range.Contains(i) ? words[i].StemKey : "";
}
