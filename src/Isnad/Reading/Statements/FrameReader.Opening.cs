using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Where the content opens.</content>
internal sealed partial class FrameReader
{
    /// <summary>The opener of the clause ahead, with no stop, verb of saying or quotation before it; 0 where there is none.</summary>
    private int OpenerAhead(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 16; i++)
        {
            if (Signs.IsStop(_words[i]) || Signs.IsColon(_words[i]) || Signs.IsQuote(_words[i]) || cues.At(i) is { IsFinite: true } or { IsParticiple: true } && _words[i].Form.EndsWith('ا') || cues.At(i) is { IsParticiple: true } && Signs.IsComma(_words[i - 1])) return 0;
            if ((lexicon.Roles.Of(_words[i]) & WordRole.Opener) != 0 && Signs.Bare(_words[i - 1]) is not ("قبل" or "بعد")) return _words[i].HasConjunction || Signs.Bare(_words[i - 1]) is "الا" or "غير" or "علما" or "رغم" or "بيد" or "سوي" or "منذ" or "مع" ? 0 : i;
        }

        return 0;
    }

    /// <summary>Whether another dash, a colon or an opener stands behind a dash in its sentence.</summary>
    private bool ClosesDash(int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + 26; i++)
            if (Signs.IsDash(_words[i]) || Signs.IsColon(_words[i]) || phrases.OpensAlone(i) && i < at + 16) return true;
        return at + 2 >= limit;
    }

    /// <summary>Whether أن or a colon stands here, past commas and times (الجناح العسكري أمس أن).</summary>
    private bool ClauseOpens(int at, int limit)
    {
        while (at < limit && (Signs.IsComma(_words[at]) || phrases.TimeEnd(at) is not null || (lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0)) at = Math.Max(phrases.TimeEnd(at) ?? at + 1, at + 1);
        return at < limit && ((lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0 && !_words[at].Key.StartsWith('ب') || Signs.IsColon(_words[at]));
    }

    private bool OpensAfter(int at, int limit, CueVerb verb)
    {
        // «قوات النسر»، الجناح المسلح للحزب الذي …، أن: an apposition may stand between.
        var reach = at < limit && Signs.IsComma(_words[at]) ? 34 : 14;
        for (var i = at; i < limit && i < at + reach; i++)
        {
            var role = lexicon.Roles.Of(_words[i]);
            if ((role & WordRole.Opener) != 0 || Signs.IsColon(_words[i])) return true;
            if (Signs.IsQuote(_words[i])) return true;
            if (Signs.Preposition(_words[i]) is var p and not Takes.None && verb.Accepts(p)) return true;
            if (Signs.Attached(_words[i]) is var a and not Takes.None && verb.Accepts(a)) return true;
            if (Signs.IsStop(_words[i])) return false;
        }

        return verb.Accepts(Takes.Object);
    }

    private bool ClauseFollows(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 30; i++)
            if ((lexicon.Roles.Of(_words[i]) & (WordRole.Opener | WordRole.Saying)) != 0 || Signs.IsColon(_words[i])) return true;
        return false;
    }

    /// <summary>Whether أن stands here, past a comma.</summary>
    private bool OpensAt(int at, int limit)
    {
        while (at < limit && Signs.IsComma(_words[at])) at++;
        return at < limit && (lexicon.Roles.Of(_words[at]) & WordRole.Opener) != 0;
    }

    /// <summary>The first word after an opener and what may stand beside it (إن: إنّ).</summary>
    private int SkipOpener(int at, int limit)
    {
        // قال: إن لم يوجد تنسيق فإنه سيتم: if.
        while (at < limit && !(_words[at].Key is "ان" && at > 0 && Signs.IsColon(_words[at - 1]) && at + 1 < limit && _words[at + 1].Key is "لم") && (_words[at].Kind == WordKind.Punctuation && !Signs.IsQuote(_words[at]) && !Signs.IsOpenBracket(_words[at]) && !Signs.IsStop(_words[at])
            || (lexicon.Roles.Of(_words[at]) & (WordRole.Opener | WordRole.OpenerInside)) == WordRole.Opener)) at++;
        return at;
    }

    private static bool Opened(Frame frame, Opening opening, int content, int limit)
    {
        if (content >= limit) return false;
        frame.Opening = opening;
        frame.ContentFirst = content;
        return true;
    }

    private static Frame Closed(Frame frame)
    {
        frame.Opening = Opening.None;
        return frame;
    }
}
