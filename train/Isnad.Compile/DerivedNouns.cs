using Isnad.Text;
using Isnad.Text.Morphology;

namespace Isnad.Compile;

/// <summary>Verbal nouns and participles that follow from a verb by pattern (all but the verbal nouns of form I).</summary>
internal sealed class DerivedNouns(NominalForms forms)
{
    private const string Endings = "MS MD MP FS FD FP";

    /// <summary>Adds what the verb with this vowelled lemma and root forms.</summary>
    public void Expand(string vowelled, string root, bool transitive)
    {
        var v = Writing.Bare(vowelled);
        if (v.Length < 3 || root.Length < 3) return;
        var doubledEnd = vowelled.EndsWith('\u0651');
        var weak = v[^1] is 'ى' || v[^1] == 'ا' && v.Length > 2;
        var hollow = !weak && !doubledEnd && v.Length >= 3 && v[^2] == 'ا' && root[1] is 'و' or 'ي';
        var full = doubledEnd ? v + v[^1] : v; // اهتمّ as اهتمم
        if (root.Length == 4)
        {
            if (v.Length == 4) Masdar(v + "ة");
            else if (v[0] == 'ت') Masdar(v);
            else if (v[0] == 'ا') Masdar(full[..^1] + "ا" + full[^1]);
            Participles("م" + (v[0] == 'ا' ? v[1..] : v), "م" + (v[0] == 'ا' ? v[1..] : v), transitive);
            return;
        }

        if (v.StartsWith("است", StringComparison.Ordinal) && v.Length >= 5 && root[0] != 'س')
        {
            var tail = v[3..];
            if (hollow) Masdar(v + "ة");
            else if (weak) Masdar((tail[0] == 'و' ? "استي" + tail[1..^1] : v[..^1]) + "اء");
            else Masdar((tail[0] == 'و' ? "استي" + full[4..^1] : full[..^1]) + "ا" + full[^1]);
            Derived("م" + v[1..], hollow, weak, transitive);
        }
        else if (v[0] == 'ا' && v.Length is 4 or 5)
        {
            if (hollow) Masdar(v[..^2] + "يا" + v[^1]);
            else if (weak) Masdar(v[..^1] + "اء");
            else Masdar(full[..^1] + "ا" + full[^1]);
            var stem = "م" + v[1..];
            if (hollow) Participles(stem, stem, transitive);
            else Derived(stem, false, weak, transitive);
        }
        else if (v[0] == 'ت' && root[0] != 'ت' && v.Length is 4 or 5)
        {
            Masdar(weak ? v[..^1] + "ي" : v);
            Derived("م" + v, false, weak, transitive);
        }
        else if (v[0] == 'أ' && (v.Length == 4 || doubledEnd && v.Length == 3) && vowelled[1] == '\u064E')
        {
            var tail = v[1..];
            var head = tail[0] is 'و' or 'ي' ? "إي" : "إ" + tail[0];
            if (hollow) Masdar("إ" + tail + "ة");
            else if (weak) Masdar(head + tail[1..^1] + "اء");
            else Masdar(head + full[2..^1] + "ا" + full[^1]);
            Derived("م" + (tail[0] == 'ي' ? "و" + tail[1..] : tail), hollow, weak, transitive);
        }
        else if (v[0] == 'آ' && v.Length == 3)
        {
            Masdar("إي" + v[1] + "ا" + v[2]);
            Derived("مؤ" + v[1..], false, weak, transitive);
        }
        else if (v.Length == 4 && v[1] == 'ا')
        {
            Masdar("م" + (weak ? v[..^1] + "ا" : v) + "ة");
            Derived("م" + v, false, weak, transitive);
        }
        else if (v.Length == 3 && IsDoubledMiddle(vowelled))
        {
            if (weak) Masdar("ت" + v[..2] + "ية");
            else if (v[^1] is 'أ' or 'ئ') Masdar("ت" + v[..2] + "ئة");
            else Masdar("ت" + v[..2] + "ي" + v[2]);
            Derived("م" + (v[0] == 'أ' ? "ؤ" + v[1..] : v), false, weak, transitive);
        }
        else if (v.Length <= 3) FormOne(root, transitive);
    }

    private static bool IsDoubledMiddle(string vowelled)
    {
        // Second letter with shadda: letters and marks alternate, the shadda follows its letter.
        var letters = 0;
        foreach (var c in vowelled)
        {
            if (c == '\u0651') return letters == 2;
            if (c is < '\u064B' or > '\u0655') letters++;
        }

        return false;
    }

    private void FormOne(string root, bool transitive)
    {
        var (a, b, c) = (root[0], root[1], root[2]);
        var head = a is 'أ' or 'ء' ? "آ" : a + "ا";
        var first = a == 'ء' ? 'أ' : a;
        var middle = b is 'و' or 'ي' ? 'ئ' : b is 'أ' or 'ء' ? 'ئ' : b;
        if (c is 'و' or 'ي') Adjective(head + (b is 'أ' or 'ء' ? 'ئ' : b) + "ي", Features.ActiveParticiple);
        else if (b == c) Adjective(head + b, Features.ActiveParticiple);
        else Adjective(head + middle + (c is 'أ' or 'ء' ? 'ئ' : c), Features.ActiveParticiple);
        if (!transitive || b is 'أ' or 'ء' || c is 'أ' or 'ء') return;
        if (c == 'و') Adjective("م" + first + b + "و", Features.PassiveParticiple);
        else if (c == 'ي') Adjective("م" + first + b + "ي", Features.PassiveParticiple);
        else if (b == 'و') Adjective("م" + first + "و" + c, Features.PassiveParticiple);
        else if (b == 'ي') Adjective("م" + first + "ي" + c, Features.PassiveParticiple);
        else Adjective("م" + first + b + "و" + c, Features.PassiveParticiple);
    }

    private void Derived(string stem, bool hollow, bool weak, bool transitive)
    {
        if (weak) Participles(stem[..^1] + "ي", stem[..^1] + "ى", transitive);
        else if (hollow) Participles(stem[..^2] + "ي" + stem[^1], stem, transitive);
        else Participles(stem, stem, transitive);
    }

    private void Participles(string active, string passive, bool transitive)
    {
        if (active == passive) Adjective(active, Features.ActiveParticiple | (transitive ? Features.PassiveParticiple : 0));
        else
        {
            Adjective(active, Features.ActiveParticiple);
            if (transitive) Adjective(passive, Features.PassiveParticiple);
        }
    }

    private void Adjective(string form, Features kind)
    {
        var (stem, ending) = form[^1] switch
        {
            'ي' when (kind & Features.ActiveParticiple) != 0 => (form[..^1], "#iy"),
            'ى' => (form[..^1], "#aY-Ap-y"),
            _ => (form, ""),
        };
        forms.FromStem(form, stem, Endings, ending, PartOfSpeech.Adjective, kind, StemFlags.Rare);
    }

    private void Masdar(string form) => forms.Noun(form, "+ات", Features.VerbalNoun, StemFlags.None);
}
