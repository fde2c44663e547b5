using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Compile;

/// <summary>Inflects nouns, adjectives and names: number, gender, the letters that show case, and the shapes before a pronoun.</summary>
internal sealed class NominalForms(Action<Entry> add)
{
    /// <summary>A row of the tables from Camel Morph: a stem with the endings that it takes.</summary>
    public void FromStem(string lemma, string stem, string endings, string kind, PartOfSpeech pos, Features features, StemFlags flags)
    {
        var entry = new Entry("", Writing.Bare(lemma), pos, features, flags);
        if (lemma.EndsWith("ِيّ", StringComparison.Ordinal) && pos == PartOfSpeech.Adjective) entry = entry with { Features = features | Features.Nisba };
        var b = Writing.Bare(stem);
        // (singular, before ة, before ان, before ون, before ات)
        var (ms, fs, d, p, fp) = kind switch
        {
            "#iy" => (b + "ي", b + "ي", b + "ي", b, b + "ي"),
            "#A'-w" => (b + "ء", b + "ء", b + "و", b + "ء", b + "و"),
            "#A'" or "#A'@w" => (b + "ء", b + "ء", b + "ء", b + "ء", b + "ء"),
            "#o'-con" or "#w'" or "#o'-dis" => (b + "ء", b + "ئ", b + "ئ", b + "ئ", b + "ئ"),
            "#aY-Ap-y" => (b + "ى", b + "ا", b + "ي", b, b + "ي"),
            "#aA-Ap-y" or "#aA-Ap-w" => (b + "ا", b + "ا", b + "ي", b, b + "ي"),
            "#aA" => (b + "ا", b + "ا", b + "ي", b, b + "و"),
            "#a>" => (b + "أ", b + "أ", b + "أ", b + "أ", b + "آ"),
            _ => (b, b, b, b, b),
        };
        var m = (features & Features.Feminine) == 0 ? Features.Masculine : Features.None;
        var number = (features & Features.Plural) == 0 ? Features.Singular : Features.None;
        foreach (var ending in endings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (ending)
            {
                case "MS":
                    Singular(entry with { Form = ms, Features = entry.Features | m | number });
                    if (kind == "#iy") add(entry with { Form = b, Features = entry.Features | m | number, Flags = flags | StemFlags.NoArticle | StemFlags.NoEnclitic | StemFlags.Rare });
                    break;
                case "FS":
                    Singular(entry with { Form = fs + "ة", Features = entry.Features | Features.Feminine | number });
                    break;
                case "MD":
                    Dual(entry with { Form = d, Features = entry.Features | m | Features.Dual });
                    break;
                case "FD":
                    Dual(entry with { Form = fs + "ت", Features = entry.Features | Features.Feminine | Features.Dual });
                    break;
                case "MP":
                    SoundMasculine(entry with { Form = p, Features = entry.Features | Features.Masculine | Features.Plural });
                    break;
                default:
                    Singular(entry with { Form = fp + "ات", Features = entry.Features | Features.Feminine | Features.Plural }, tanwin: false);
                    break;
            }
        }
    }

    /// <summary>A noun by its singular and the plurals it takes: <c>+ات</c>, <c>+ون</c>, or written out; <c>=</c> where it has no singular.</summary>
    public void Noun(string lemma, string plurals, Features features, StemFlags flags, PartOfSpeech pos = PartOfSpeech.Noun)
    {
        var feminine = (features & Features.Feminine) != 0 || (features & Features.Masculine) == 0 && lemma[^1] == 'ة';
        var gender = feminine ? Features.Feminine : Features.Masculine;
        var rest = features & ~(Features.Feminine | Features.Masculine);
        var entry = new Entry(lemma, lemma, pos, rest | gender, flags);
        if ((features & (Features.Plural | Features.Dual)) != 0 || pos == PartOfSpeech.ProperNoun)
        {
            Singular(entry);
            return;
        }

        Singular(entry with { Features = entry.Features | Features.Singular });
        Dual(entry with { Form = DualStem(lemma), Features = entry.Features | Features.Dual });
        foreach (var plural in plurals.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var p = entry with { Features = entry.Features | Features.Plural };
            switch (plural)
            {
                case "+ات":
                    // A man's title with a plural in ‑at (ضابطات) names women; a thing's plural agrees as feminine anyway.
                    Singular(p with { Form = FemininePluralStem(lemma) + "ات", Features = rest | Features.Plural | ((features & Features.Human) != 0 ? Features.Feminine : gender) }, tanwin: false);
                    break;
                case "+ة":
                    Singular(entry with { Form = lemma + "ة", Features = rest | Features.Feminine | Features.Singular });
                    Dual(entry with { Form = lemma + "ت", Features = rest | Features.Feminine | Features.Dual });
                    break;
                case "+ون":
                    SoundMasculine(p with { Form = lemma[^1] is 'ة' or 'ى' ? lemma[..^1] : lemma.EndsWith("ضي", StringComparison.Ordinal) ? lemma[..^1] : lemma });
                    break;
                default:
                    Singular(p with { Form = plural });
                    break;
            }
        }
    }

    /// <summary>One form with tanwin and the letter changes before a pronoun.</summary>
    private void Singular(Entry e, bool tanwin = true)
    {
        var f = e.Form;
        var needs = e.Flags | StemFlags.NeedsEnclitic | StemFlags.NoArticle;
        switch (f[^1])
        {
            case 'ة':
                add(e with { Flags = e.Flags | StemFlags.NoEnclitic });
                add(e with { Form = f[..^1] + "ت", Flags = needs });
                return;
            case 'ى':
                add(e with { Flags = e.Flags | StemFlags.NoEnclitic });
                add(e with { Form = f[..^1] + "ا", Flags = needs });
                return;
            case 'ء' when f.Length > 2 && f[^2] is 'ا' or 'و' or 'ي':
                add(e);
                add(e with { Form = f[..^1] + "ئ", Flags = needs, Features = e.Features | Features.Oblique });
                add(e with { Form = f[..^1] + "ؤ", Flags = needs, Features = e.Features | Features.Nominative });
                if (f[^2] != 'ا' && tanwin) add(e with { Form = f[..^1] + "ئا", Features = e.Features | Features.Oblique, Flags = e.Flags | StemFlags.NoEnclitic | StemFlags.NoArticle | StemFlags.Tanwin });
                return;
            case 'ا':
                add(e);
                return;
            default:
                add(e);
                if (tanwin) add(e with { Form = f[^1] == 'أ' ? f : f + "ا", Features = e.Features | Features.Oblique, Flags = e.Flags | StemFlags.NoEnclitic | StemFlags.NoArticle | StemFlags.Tanwin });
                return;
        }
    }

    private void Dual(Entry e)
    {
        add(e with { Form = e.Form + "ان", Features = e.Features | Features.Nominative, Flags = e.Flags | StemFlags.NoEnclitic });
        add(e with { Form = e.Form + "ين", Features = e.Features | Features.Oblique, Flags = e.Flags | StemFlags.NoEnclitic });
        add(e with { Form = e.Form + "ا", Features = e.Features | Features.Nominative | Features.Construct, Flags = e.Flags | StemFlags.NoArticle | StemFlags.Rare });
        add(e with { Form = e.Form + "ي", Features = e.Features | Features.Oblique | Features.Construct, Flags = e.Flags | StemFlags.NoArticle | StemFlags.Rare });
    }

    private void SoundMasculine(Entry e)
    {
        add(e with { Form = e.Form + "ون", Features = e.Features | Features.Nominative, Flags = e.Flags | StemFlags.NoEnclitic });
        add(e with { Form = e.Form + "ين", Features = e.Features | Features.Oblique, Flags = e.Flags | StemFlags.NoEnclitic });
        add(e with { Form = e.Form + "و", Features = e.Features | Features.Nominative | Features.Construct, Flags = e.Flags | StemFlags.NoArticle });
        add(e with { Form = e.Form + "ي", Features = e.Features | Features.Oblique | Features.Construct, Flags = e.Flags | StemFlags.NoArticle });
    }

    private static string DualStem(string lemma) => lemma[^1] switch
    {
        'ة' => lemma[..^1] + "ت",
        'ى' => lemma[..^1] + "ي",
        _ => lemma,
    };

    private static string FemininePluralStem(string lemma) => lemma switch
    {
        [.., 'ا', 'ة'] => lemma[..^2] + "ي",
        [.., 'ة'] => lemma[..^1],
        [.., 'ى'] => lemma[..^1] + "ي",
        [.., 'ا'] => lemma[..^1] + "و",
        _ => lemma,
    };
}
