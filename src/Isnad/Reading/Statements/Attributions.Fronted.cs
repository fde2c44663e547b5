using Isnad.Text;

namespace Isnad.Reading.Statements;

/// <content>Attributions that open their clause: وفقا للناطق فإن، في تقدير الاستخبارات، …</content>
internal sealed partial class Attributions
{
    /// <summary>وزارة الصحة في غزة، مسؤولين في بغداد، حكمت: where who is named at the head of a sentence sits, up to the comma right behind it.</summary>
    private int SeatEnd(int first, int end, int limit)
    {
        if (end + 1 >= limit || Signs.Preposition(_words[end]) is not (Takes.Fi or Takes.Min) && _words[end].Key is not ("لدي" or "داخل" or "قرب") || phrases.TimeEnd(end) is not null || phrases.TimeEnd(end + 1) is not null || Signs.IsQuote(_words[first])) return end;
        for (var i = end + 1; i < limit && i < end + 7; i++)
        {
            if (Signs.IsComma(_words[i])) return i + 2 < limit ? i : end;
            if (_words[i].Kind != WordKind.Arabic || _words[i] is { Pos: PartOfSpeech.Verb, Known: true } && !phrases.InName(i) || _words[i].Key is "فان" or "فقد" or "ان" || _words[i].HasConjunction) return end;
        }

        return end;
    }

    /// <summary>في تقدير الاستخبارات، …، من وجهة نظر باكو، …، على حد قول الناشط، …: whose view opens its sentence up to a comma; null where none stands here.</summary>
    private Draft? Opinion(int i, WordRange sentence, int limit)
    {
        var bare = Signs.Bare(_words[i]);
        var at = bare is "وفقا" or "طبقا" or "تبعا" or "وفق" or "بحسب" or "حسب" or "فقا" or "فق" or "نقلا" or "استنادا" or "بالاستناد" ? -1 : FrontedSource(i, limit);
        if (at < 0 || at >= limit || _words[i + 1].Key is "ما" || _words[at - 1].Enclitic is not null || !Heads(i, sentence) || !phrases.CanSpeak(at, limit)) return null;
        var end = SeatEnd(at, phrases.First(at, limit, Naming), limit);
        while (end < limit && end < at + 9 && _words[end] is { Kind: WordKind.Arabic, HasArticle: true, Pos: PartOfSpeech.Adjective }) end++;
        if (end + 2 >= limit || !Signs.IsComma(_words[end])) return null;
        var source = new WordRange(at, end);
        var content = new WordRange(end + 1, Trim(end + 1, limit));
        if (content.Count < 2 || cues.At(content.First) is { IsFinite: true }) return null;
        CarriesOn(source, i);
        return new Draft { Cue = new WordRange(i, at), Source = source, Content = content, Act = acts.Of(content.First, content.End, source, plain: false) ?? "assert" };
    }

    /// <summary>بحسب الإحصائية التي نشرتها الصحيفة تراجعت الأسعار: past a clause on the source, to its comma or the next verb.</summary>
    private int PastRelative(int at, int limit)
    {
        // ثلاثة سجناء تحدثوا إلى المنظمة، كان: a verb in the plural goes on about those before it; one of talking or staying unnamed does in any number.
        var described = _words[at] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } && !_words[at - 1].HasArticle && (_words[at].Form.EndsWith("وا", StringComparison.Ordinal) || _words[at].Form.EndsWith("ون", StringComparison.Ordinal) || lexicon.Roles.AnonymityBegins(_words[at]) || _words[at].Key is "تحدثت" or "تحدث" or "فضلت" or "فضل");
        if (described)
        {
            for (var i = at + 1; i + 2 < limit && i < at + 16; i++)
                if (Signs.IsComma(_words[i])) return i + 1;
        }

        var verb = _words[at].Pos == PartOfSpeech.Verb && _words[at].Enclitic is not null ? at : Signs.IsRelative(_words[at]) ? at + 1 : -1;
        if (verb < 0) return at;
        // الذي رفض أن يذكر اسمه.
        if (phrases.AnonymityEnd(verb, limit) is { } unnamed) return unnamed < limit && Signs.IsComma(_words[unnamed]) ? unnamed + 1 : unnamed < limit ? unnamed : at;
        for (var i = verb + 1; i + 2 < limit && i < verb + 14; i++)
        {
            if (Signs.IsComma(_words[i])) return i + 1;
            if (_words[i].Key is "فان" or "فقد" || i > verb + 1 && _words[i] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false, Enclitic: null } && !phrases.InName(i) && !Signs.IsRelative(_words[i - 1])
                // الذي رفض أن يذكر اسمه، الذي كان قد أعده: a verb that goes on with the clause.
                && Signs.Bare(_words[i - 1]) is not ("ان" or "الا" or "لا" or "لم" or "لن" or "قد" or "كان" or "كانت" or "كانوا")) return i;
        }

        return at;
    }

    /// <summary>وفق الناطق باسم …، فإن: whatever the length of the source, فإن closes an attribution at the head of its sentence; null where none stands there.</summary>
    private Draft? Fronted(int i, WordRange sentence, int limit)
    {
        var at = FrontedSource(i, limit);
        var before = i > 0 && Signs.IsQuote(_words[i - 1]) ? i - 2 : i - 1;
        if (at < 0 || !Heads(i, sentence) && !(before > 0 && (_words[before].Key is "فانه" or "فانها" or "انه" or "بانه" or "انها" || Signs.IsComma(_words[i - 1]) && _words[i].HasConjunction))) return null;
        var thus = -1;
        for (var j = at + 1; j + 1 < limit && j < at + 45; j++)
        {
            if (Signs.IsStop(_words[j]) && !(j > 0 && _words[j - 1].Form.Length == 1) || Signs.IsColon(_words[j])) return null;
            if (_words[j].Key is not ("فان" or "فانه" or "فانها" or "فانهم" or "فقد")) continue;
            thus = j;
            break;
        }

        if (thus < 0) return null;
        // وفق ما قاله ضابط: the verb belongs to the cue.
        if (_words[at].Key is "ما" or "لما")
        {
            at += 2;
            while (at < thus && (Signs.Preposition(_words[at]) == Takes.Fi || phrases.TimeEnd(at) is not null || (lexicon.Roles.Of(_words[at]) & WordRole.Time) != 0)) at = Math.Max(phrases.TimeEnd(at) ?? at + 1, at + 1);
            if (at >= thus) return null;
        }

        var cueEnd = at;
        // وحسب قول الطبيب، برأي الخبير: the noun of wording leads to whose it is.
        while (at + 1 < thus && (lexicon.Roles.OfStem(_words[at]) & WordRole.Wording) != 0 && phrases.CanSpeak(at + 1, thus)) cueEnd = ++at;
        if (Signs.IsQuote(_words[at]) is false && lexicon.Roles.IsMeasure(_words[at]) && !phrases.InName(at) && !(_words[at].StemKey is "معطيات" && _words[at + 1].Key is "المتوافره" or "المتوفره" or "المتاحه" or "الاوليه")) return null;
        if (!phrases.CanSpeak(at, thus) && !Signs.IsQuote(_words[at]) && (lexicon.Roles.OfStem(_words[at]) & (WordRole.Document | WordRole.Media | WordRole.Venue)) == 0 && phrases.LetterQuoteEnd(at, thus) is null) return null;
        var end = Math.Clamp(phrases.LetterQuoteEnd(at, thus) ?? phrases.First(at, thus, Naming), at + 1, thus);
        // لتقرير نشره المعهد: who made the document belongs to it.
        if (end + 1 < thus && _words[end].Pos == PartOfSpeech.Verb && _words[end].Enclitic is not null && phrases.CanSpeak(end + 1, thus)) end = Math.Clamp(phrases.NounPhrase(end + 1, thus), end + 2, thus);
        while (end > at + 1 && Signs.IsComma(_words[end - 1])) end--;
        List<WordRange> via = [];
        if (IsPassedOn(at - 1) && end + 1 < thus && Signs.Preposition(_words[end]) == Takes.An && phrases.CanSpeak(end + 1, thus))
        {
            via.Add(new WordRange(at, end));
            at = end + 1;
            end = Math.Clamp(phrases.First(at, thus, Naming), at + 1, thus);
            while (end > at + 1 && Signs.IsComma(_words[end - 1])) end--;
        }

        var content = new WordRange(_words[thus].Key is "فان" or "فقد" ? thus + 1 : thus, Told(thus, limit, new WordRange(at, end)));
        if (content.Count < 2) return null;
        var source = new WordRange(at, end);
        CarriesOn(source, i);
        return new Draft { Cue = new WordRange(i, Math.Max(cueEnd, i + 1)), Source = source, Content = content, Via = via, Act = acts.Of(content.First, content.End, source, plain: false) ?? "assert" };
    }

    /// <summary>Where the source of an attribution begins (وفقا لـ، استنادا إلى، على حد قول، في رأي); -1 where the word begins none.</summary>
    private int FrontedSource(int i, int limit)
    {
        if (i + 3 >= limit) return -1;
        var bare = Signs.Bare(_words[i]);
        var next = _words[i + 1];
        if (bare is "علي" && next.Key is "حد" && (lexicon.Roles.Of(_words[i + 2]) & WordRole.Wording) != 0) return i + 3;
        if (bare is "علي" && next.Key is "ما" or "ذمه") return next.Key is "ما" ? i + 1 : i + 2;
        if (bare is "من" && next.Key is "وجهه" or "زاويه" && _words[i + 2].Key is "نظر") return i + 3;
        // من منظور باكو; من منظور عسكري is nobody's.
        if (bare is "من" && next.Key is "منظور" && _words[i + 2].Pos != PartOfSpeech.Adjective) return i + 2;
        if (bare is "في" && next.StemKey is "راي" or "تقدير" or "نظر" or "اعتقاد") return i + 2;
        if (bare is "براي" or "بنظر" or "بتقدير") return i + 1;
        if (bare is "نقلا") return Signs.Preposition(next) == Takes.An ? i + 2 : -1;
        if (bare is "استنادا" or "بالاستناد") return Signs.Preposition(next) == Takes.Ila ? i + 2 : -1;
        if (bare is "وفقا" or "طبقا" or "تبعا" or "وفق" or "بحسب" or "حسب" or "حسبما" or "وفقما" or "فقا" or "فق") return bare is "حسبما" or "وفقما" ? -1 : i + 1;
        return -1;
    }

    /// <summary>Whether the attribution opens its clause: the content then follows it.</summary>
    private bool Heads(int i, WordRange sentence)
    {
        // …، وبحسب شهود فر المهاجمون: a clause of its own, which a verb or فإن opens behind the source, or which is as long as one.
        if (i > sentence.First && Signs.IsComma(_words[i - 1]) && _words[i].Key is "وبحسب" or "وحسب" or "ووفقا" or "ووفق" or "وطبقا" or "وحسبما" or "ونقلا" && (sentence.End - i > 11 || OpensClause(i + 1, sentence.End))) return true;
        // إلا أنه بحسب المصادر كان المركب يقل، لكن وفقا للشرطة فر المنفذ: what opens the clause stands before it.
        if (i > sentence.First && Signs.Bare(_words[i - 1]) is "انه" or "انها" or "لكن" or "لكنه" or "لكنها" or "حيث" or "فيما" or "بينما" or "اذ" && OpensClause(i + 1, sentence.End)) return true;
        // قال «بحسب المعلومات فإن»: at the head of what is quoted.
        if (i > sentence.First && Signs.IsQuote(_words[i - 1]) && phrases.Opens(i - 1) && _words[i].QuoteDepth > 0) return true;
        for (var j = i - 1; j >= sentence.First; j--)
        {
            if (Signs.IsStop(_words[j])) return true;
            if (_words[j].Kind != WordKind.Punctuation) return false;
        }

        return true;
    }

    /// <summary>Whether a verb or فإن stands right behind the source that begins here.</summary>
    private bool OpensClause(int at, int limit)
    {
        if (at >= limit || !phrases.CanSpeak(at, limit)) return false;
        var end = Math.Max(phrases.First(at, limit, Naming), at + 1);
        while (end < limit && Signs.IsComma(_words[end])) end++;
        return end + 1 < limit && (_words[end].Key is "فان" or "فقد" or "لا" or "لم" or "لن" || _words[end] is { Pos: PartOfSpeech.Verb, Known: true, HasConjunction: false } verb && (verb.Enclitic is null || verb.Has(Features.Imperfect) && verb.Key[0] == 'س') && !phrases.InName(end));
    }
}
