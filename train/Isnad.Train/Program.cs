using System.Globalization;
using Isnad.Train;

// Each verb reads outside data and writes a file that the project keeps.
switch (args)
{
    case ["camel", var camel, var lexicon]:
        CamelImport.Run(camel, lexicon);
        return 0;
    case ["frequency", var wordfreq, var lexicon]:
        FrequencyImport.Run(wordfreq, lexicon);
        return 0;
    case ["readings", var conllu, var treebank, var model]:
        ReadingTrainer.Run(conllu, treebank, model, holdOut: false);
        return 0;
    case ["readings", var conllu, var treebank, var model, "--hold-out"]:
        ReadingTrainer.Run(conllu, treebank, model, holdOut: true);
        return 0;
    case ["annotate", var sentences]:
        Annotate.Run(sentences, Console.Out);
        return 0;
    case ["unknown", var news, var most]:
        UnknownWords.Run(news, int.Parse(most, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("usage: camel CAMEL_MORPH_DIR LEXICON_DIR | frequency WORDFREQ LEXICON_DIR | readings CONLLU TREEBANK_DIR MODEL [--hold-out] | annotate SENTENCES | unknown NEWS_DIR COUNT");
        return 2;
}
