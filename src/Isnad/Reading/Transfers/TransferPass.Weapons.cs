using Isnad.Text;

namespace Isnad.Reading.Transfers;

internal sealed partial class TransferPass
{
    /// <summary>How far the first weapon may stand from the cue, in words: subject, recipient and sum may stand between.</summary>
    private const int Reach = 16;

    /// <summary>How far apart weapons of one list may stand.</summary>
    private const int Gap = 9;

    /// <summary>Words in whose company an aircraft, a vehicle or a boat is a weapon.</summary>
    private static readonly HashSet<string> Military = new(StringComparer.Ordinal)
    {
        "عسكري", "جيش", "سلاح", "دفاع", "قوات", "قوه", "بنتاغون", "حربي", "تسليح", "اسلحه", "مقاتل", "قتالي", "ذخاير", "جيوش", "مسلح", "معارك", "ميليشيا", "كتايب",
    };

    /// <summary>Words in whose company a مدافع is a defender, a دبابة a nickname.</summary>
    private static readonly HashSet<string> Sport = new(StringComparer.Ordinal)
    {
        "فريق", "نادي", "لاعب", "لاعبين", "مباراه", "مباريات", "دوري", "هداف", "ملعب", "كره", "مهاجم", "ظهير", "مونديال",
    };

    private List<WeaponMention> WeaponsOf(int at, Cue cue, WordRange window)
    {
        List<WeaponMention> chain = [];
        foreach (var weapon in weapons)
        {
            if (weapon.Words.First >= window.End) break;
            if (weapon.Words.First <= at) continue;
            if (chain.Count == 0)
            {
                if (!Governs(at, cue, weapon)) return [];
                chain.Add(weapon);
            }
            else if (Continues(chain[^1].Words.End, weapon.Words.First)) chain.Add(weapon);
            else if (chain[^1].Designation is null && IsWhole(chain[^1].Words.End, weapon)) chain[^1] = chain[^1] with { Designation = weapon.Designation, Kind = weapon.Kind };
            else break;
        }

        if (chain.Count == 0 && Antecedent(at, cue, window) is { } before) chain.Add(before);
        if (chain.Count > 0 && !chain.Exists(static w => w.Bare) && (!cue.Strong && cue.Frame is CueFrame.Give or CueFrame.GiveWith or CueFrame.Arrive || !InArmsContext(window))) chain.Clear();
        return chain;
    }

    /// <summary>Whether the weapon is what the cue gives, takes, uses: no verb between, and the preposition before it is the cue's.</summary>
    private bool Governs(int at, Cue cue, WeaponMention weapon)
    {
        var first = weapon.Words.First;
        if (first - at > Reach) return false;
        // أسلحتهم after سلم is a surrender, after باع a loss: nothing is supplied.
        if (_words[weapon.Head].Enclitic is not null && cue.Frame is not CueFrame.Use and not CueFrame.Have) return false;
        var contains = cue.Frame == CueFrame.Deal;
        var contained = false;
        for (var i = at + 1; i < first; i++)
        {
            contained |= contains && IsContaining(_words[i]);
            // زودهم بما يحتاجون إليه من أسلحة: the clause of ما is what is given.
            if (_words[i].Pos == PartOfSpeech.Verb && !(contains && IsContaining(_words[i])) && !(i > at + 1 && _words[i - 1].Form is "بما" or "ما")) return false;
            if (_words[i].Pos is PartOfSpeech.Subordinator or PartOfSpeech.Relative && !contains && _words[i].Form is not ("بما" or "ما")) return false;
        }

        var head = _words[first];
        var preposition = first > at + 1 ? _words[first - 1].Form : "";
        switch (cue.Frame)
        {
            case CueFrame.GiveWith or CueFrame.Arm:
                return (head.Proclitics & Proclitics.Ba) != 0 || first > at + 1 && (_words[first - 1].Proclitics & Proclitics.Ba) != 0 || cue.Strong && WithBefore(at, first);
            case CueFrame.Get when _words[at].StemKey is var key && (key.StartsWith("حصل", StringComparison.Ordinal) || key.StartsWith("يحصل", StringComparison.Ordinal)
                || key.StartsWith("تحصل", StringComparison.Ordinal) || key is "حصول" or "تعاقد" or "تعاقدت"):
                return OnBefore(at, first);
            case CueFrame.Deal or CueFrame.Ban:
                return cue.Strong || first - at <= 3 ? first - at <= 6 + (contained ? Reach : 0) && preposition is not ("ضد" or "في" or "على" or "بعد" or "قبل" or "عن" or "مع") && (head.Proclitics & Proclitics.Kaf) == 0 : false;
            default:
                if (head.HasPreposition && (head.Proclitics & Proclitics.Ba) == 0) return false;
                if ((head.Proclitics & Proclitics.Ba) != 0) return false;
                return preposition is not ("على" or "في" or "ضد" or "عن" or "مع" or "بعد" or "قبل" or "تحت" or "خلال" or "إلى" or "الى" or "بين" or "عبر" or "بواسطة");
        }
    }

    /// <summary>ب before a sum, a number of weapons or what is needed of them: زودت … بحوالي 825 مليون دولار من الأسلحة، بـ30 صاروخا، بما تحتاجه من قذائف.</summary>
    private bool WithBefore(int at, int weapon)
    {
        for (var i = weapon - 1; i > at && i > weapon - 9; i--)
        {
            if ((_words[i].Proclitics & Proclitics.Ba) != 0 || _words[i].Form is "بـ" or "ب" or "بما") return true;
            if (_words[i].Kind == WordKind.Punctuation && !WeaponFinder.IsQuote(_words[i])) return false;
        }

        return false;
    }

    private bool OnBefore(int at, int weapon)
    {
        for (var i = weapon - 1; i > at; i--)
        {
            if (_words[i].Form is "على" or "علي") return true;
            if (i < weapon - 5) return false;
        }

        return false;
    }

    private static bool IsContaining(Word word) => word.StemKey is "شملت" or "شمل" or "تشمل" or "يشمل" or "تضم" or "ضمت" or "تضمنت" or "تتضمن" or "يتضمن" or "تضمن"
        or "ضم" or "يضم" or "بلغت" or "تبلغ" or "كانت" or "تتكون" or "تتالف";

    /// <summary>Whether the weapon is the whole of which the one before is a part: ثلاث طائرات من 24 طائرة رافال.</summary>
    private bool IsWhole(int from, WeaponMention weapon)
    {
        if (from >= weapon.Words.First || _words[from].Form != "من" || weapon.Words.First - from > 5) return false;
        for (var i = from + 1; i < weapon.Words.First; i++)
            if (_words[i].Form != "أصل" && _words[i].Pos != PartOfSpeech.Numeral) return false;
        return weapon.Designation is not null;
    }

    /// <summary>Whether a list goes on: a comma, و or words of inclusion between, no verb (4 طائرات من أصل 36 طائرة is no list).</summary>
    private bool Continues(int from, int to)
    {
        if (to - from > Gap) return false;
        var joined = _words[to].HasConjunction;
        for (var i = from; i < to; i++)
        {
            if (_words[i].Pos == PartOfSpeech.Relative || _words[i].Pos == PartOfSpeech.Verb && !IsContaining(_words[i]) && (i == 0 || _words[i - 1].Pos != PartOfSpeech.Preposition)) return false;
            joined |= _words[i].HasConjunction || _words[i].Form is "،" or "," or "أو" or "او" or "بينها" or "منها" or "ذلك" or "فضلا" or "إضافة" or "جانب" or "(" || IsContaining(_words[i]);
        }

        return joined;
    }

    /// <summary>Weapons before the cue that it speaks of: الأسلحة التي زودت بها روسيا دمشق، الطائرات المسيرة سلمتها إيران.</summary>
    private WeaponMention? Antecedent(int at, Cue cue, WordRange window)
    {
        // 36 طائرة تم عقد صفقة بشأنها
        var taken = cue.Frame == CueFrame.Deal && at + 1 < _words.Count && _words[at + 1].Form is "بشأنها" or "بشأنه" or "بشانها" or "لشرائها" or "لتوريدها";
        if (!cue.IsVerb && !taken || cue.Frame is CueFrame.Have) return null;
        WeaponMention? last = null;
        foreach (var weapon in weapons)
            if (weapon.Words.End <= at && weapon.Words.First >= window.First) last = weapon;
        if (last is null || at - last.Words.End > (taken ? 5 : 3)) return null;
        if (taken) return last;
        for (var i = last.Words.End; i < at; i++)
            if (_words[i].Pos == PartOfSpeech.Relative || _words[i].StemForm is "التي" or "الذي" or "اللتين" or "اللذين") return last;
        return null;
    }

    private bool InArmsContext(WordRange window)
    {
        var sentence = _document.Sentences[_words[window.First].Sentence];
        for (var i = sentence.First; i < sentence.End; i++)
            if (Sport.Contains(_words[i].StemKey)) return false;
        foreach (var weapon in weapons)
            if (weapon.Bare && weapon.Words.First >= sentence.First && weapon.Words.End <= sentence.End) return true;
        for (var i = sentence.First; i < sentence.End; i++)
            if (Military.Contains(_words[i].StemKey) || Military.GetAlternateLookup<ReadOnlySpan<char>>().Contains(LightKey.Of(_words[i].StemKey))) return true;
        return false;
    }

    /// <summary>A deal that names no weapons is one in arms where the report has spoken of arms before, and the deal names a partner.</summary>
    private bool IsKnownDeal(int at, WordRange window)
    {
        if (!_spoken) return false;
        if (_words[at].StemKey is "حظر") return false;
        // Goods named right after the noun are other goods: صفقة غاز، شحنة مخدرات.
        var next = at + 1;
        while (next < window.End && _words[next].Pos == PartOfSpeech.Adjective) next++;
        return next < window.End && (_words[next].Form is "مع" or "بين" || (_words[next].Proclitics & Proclitics.Lam) != 0 || _words[next].Form is "إلى" or "الى")
            && context.Actors.Resolve(_phrases.NounPhrase(_words[next].HasPreposition ? next : next + 1, Text.Syntax.PhraseScope.Core)).Count > 0;
    }
}
