namespace Isnad.Text.Syntax;

/// <summary>Matches quotation marks and brackets: an opening mark to its closing one and back, −1 where unmatched.</summary>
internal static class Pairs
{
    public static int[] Of(Document document)
    {
        var words = document.Words;
        var partner = new int[words.Count];
        Array.Fill(partner, -1);
        foreach (var quotation in document.Quotations)
        {
            if (!quotation.Closed) continue;
            partner[quotation.Words.First] = quotation.Words.End - 1;
            partner[quotation.Words.End - 1] = quotation.Words.First;
        }

        var open = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (open >= 0 && words[i].Paragraph != words[open].Paragraph) open = -1;
            if (words[i].Form is "(" or "[" or "﴾") open = i;
            else if (words[i].Form is ")" or "]" or "﴿" && open >= 0)
            {
                (partner[open], partner[i]) = (i, open);
                open = -1;
            }
        }

        return partner;
    }
}
