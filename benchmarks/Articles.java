import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes as many articles as are asked for, in the form of content/articles: all different, each of some 800 words, and the
 * same at every run. What they say is put together of parts of sentences and means nothing.
 *
 * <p>{@code java benchmarks/Articles.java FOLDER NUMBER}
 */
public final class Articles {

    private static final List<String> WHO = List.of("een nieuwe collega", "de leidinggevende", "iemand van de balie",
            "het team van de avonddienst", "een ervaren monteur", "de afdeling inkoop", "een verpleegkundige op de gang",
            "de planner", "een docent met een volle agenda", "de ploeg in het magazijn", "een stagiair", "de directeur",
            "een groepje vrijwilligers", "de helpdesk", "een adviseur uit Almere", "het projectteam", "een chauffeur",
            "de kok van de kantine", "een onderzoeker", "de werkgroep veiligheid", "een teamcoach", "de administratie",
            "een ontwerper zonder ervaring");
    private static final List<String> DOES = List.of("bespreekt", "probeert", "verandert", "onthoudt", "vergelijkt",
            "oefent", "beschrijft", "onderzoekt", "herhaalt", "bewaart", "vertaalt", "verbetert", "verzamelt", "deelt",
            "tekent", "ontdekt", "kiest", "weegt", "plant");
    private static final List<String> WHAT = List.of("een lastige vraag van een klant", "de overdracht van gisteren",
            "drie manieren om fouten te melden", "het begin van een gesprek", "een werkwijze die niemand opschreef",
            "de volgorde van de stappen", "een half uur zonder telefoon", "de uitkomst van een proef", "wat er misging",
            "een idee van de nachtploeg", "de lijst met kleine ergernissen", "een nieuw programma voor de roosters",
            "de oefening met het bord", "een opmerking over het tempo", "de hulp van een buurteam", "wat goed ging",
            "een voorbeeld uit de praktijk", "de afspraken over pauzes", "een filmpje van twee minuten",
            "de rol van de ploegleider", "een plan voor het voorjaar", "de eerste week na de training",
            "een gewoonte die tijd kost", "de tekening aan de muur", "een fout die vaker voorkomt",
            "de vraag achter de vraag", "een middag bij een ander bedrijf", "de kennis van wie bijna met pensioen gaat",
            "een gesprek over werkdruk");
    private static final List<String> HOW = List.of("aan het eind van de dag", "samen met iemand die het al kan",
            "zonder er een cursus van te maken", "op een rustig moment", "met de deur open", "in kleine stappen",
            "voordat de week begint", "terwijl het werk doorgaat", "met een potlood en een leeg vel", "aan de hand van cijfers",
            "in het overleg van maandag", "naast de machine", "met hulp van buiten", "tijdens de lunch", "in tweetallen",
            "en schrijft er één zin over op", "en vraagt daarna wat anderen zagen", "ook als het druk is",
            "met aandacht voor wie stil blijft", "en komt er een maand later op terug", "zodat het klein blijft",
            "voor wie er niet bij was", "bij het koffieapparaat", "met een voorbeeld van vorig jaar",
            "zonder dat iemand het leren noemt", "en begint dan opnieuw", "tot het vanzelf gaat", "buiten, als het droog is",
            "met de kaart van het gebouw erbij", "onder leiding van een collega", "in minder dan tien minuten");
    private static final List<String> TERMS = List.of("werkplekleren", "deskundigheidsbevordering", "professionalisering",
            "opleidingsreflex", "leercultuur", "formeel-leren", "informeel-leren", "interventie", "job-crafting", "transfer",
            "psychologische-veiligheid", "leerlandschap", "gedeeld-eigenaarschap");
    private static final List<String> HEADINGS =
            List.of("Waar het begint", "Wie wat doet", "Wat er verandert", "Wat anderen zeggen", "Stap voor stap");

    private final StringBuilder text = new StringBuilder();
    private final int number;
    private final int count;
    private int picks;

    private Articles(int number, int count) {
        this.number = number;
        this.count = count;
    }

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        var count = Integer.parseInt(args[1]);
        for (int number = 1; number <= count; number++) {
            Files.writeString(folder.resolve(name(number) + ".md"), new Articles(number, count).article());
        }
    }

    private static String name(int number) {
        return String.format("artikel-%05d", number);
    }

    private String article() {
        add("---\ntitle: Verhaal %d, over %s\nsummary: %s\norder: %d\n", number, pick(WHAT), sentence(), 100 + number);
        add("source:\n  author: Redactie %d\n  title: verhalen van het werk\n  date: \"%d\"\n---\n\n", number % 9 + 1, 2000 + number % 25);
        add("%s %s\n\n", sentences(4), aboutTerm());
        add("## %s\n\n%s\n\n%s %s\n\n", HEADINGS.get(0), sentences(4), aboutTerm(), sentences(4));
        add("## %s\n\n%s\n\n", HEADINGS.get(1), sentences(2));
        for (int item = 0; item < 4; item++) {
            add("- **%s.** %s *%s* is daar een voorbeeld van.\n", capital(pick(WHO)), sentence(), capital(pick(WHAT)));
        }
        add("\n## %s\n\n%s\n\n| Wie | Wat | Hoe |\n| --- | --- | --- |\n", HEADINGS.get(2), sentences(2));
        for (int row = 0; row < 5; row++) {
            add("| %s | %s | %s |\n", pick(WHO), pick(WHAT), pick(HOW));
        }
        add("\n### Een kanttekening\n\n%s %s\n\n", aboutTerm(), sentences(3));
        add("## %s\n\n%s\n\n> %s\n\n%s Lees ook [verhaal %d](%s.md) of [deze bladzijde](https://example.org/verhaal/%d).\n\n", HEADINGS.get(3),
                sentences(3), sentences(2), sentences(3), other(), name(other()), number);
        add("## %s\n\n%s\n\n", HEADINGS.get(4), aboutTerm());
        for (int step = 1; step <= 4; step++) {
            add("%d. %s\n", step, sentences(2));
        }
        add("\nNagelezen in ronde 0.\n");
        return text.toString();
    }

    private void add(String form, Object... parts) {
        text.append(String.format(form, parts));
    }

    private String sentences(int many) {
        var sentences = new StringBuilder(sentence());
        for (int more = 1; more < many; more++) {
            sentences.append(' ').append(sentence());
        }
        return sentences.toString();
    }

    private String sentence() {
        return capital(pick(WHO)) + " " + pick(DOES) + " " + pick(WHAT) + " " + pick(HOW) + ".";
    }

    private String aboutTerm() {
        var term = pick(TERMS);
        return capital(pick(WHO)) + " noemt dat [" + term.replace('-', ' ') + "](../terms.yaml#" + term + ").";
    }

    private int other() {
        return (number * 7) % count + 1;
    }

    /** Another part each time: which one follows from the number of the article and of the pick alone. */
    private String pick(List<String> parts) {
        picks++;
        int mixed = (number * 0x9E3779B1) ^ (picks * 0x85EBCA77);
        mixed = (mixed ^ (mixed >>> 15)) * 0xC2B2AE3D;
        return parts.get(Math.floorMod(mixed ^ (mixed >>> 13), parts.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
