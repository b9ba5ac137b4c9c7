package nl.leerscan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerscan.model.Instrument;
import nl.leerscan.problem.Problems;

/**
 * Looks for texts that still give the number of questions, answers, factors or conclusions that there were before one was added
 * or removed. A number alone says too little, for “three questions” may be some of them. So a number counts when a text about
 * this toolkit gives it as that of all: “the ten questions”, or as the first words of a title. Where it does, every text that
 * gives the same number is told of.
 */
final class CountCheck {

    /** Articles tell of other things too. */
    private static final Set<String> ABOUT_THIS = Set.of(ToolkitReader.PATH, QuestionsReader.PATH, FileNames.START,
            FileNames.ABOUT, WorkshopReader.PATH);
    private static final int FIRST = 2;
    private static final List<String> DUTCH = List.of("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
            "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig");
    private static final List<String> ENGLISH = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\s*# .*$");
    private static final String ALL = "(?<all>(?<!\\p{L})(?:de|alle|er zijn|the|all|there are)\\s+(?:the\\s+)?"
            + "|^(?:title|summary):\\s+\"?)?";
    private static final String NUMBER = "(?<![\\p{L}\\p{N}.,-])(?<number>" + String.join("|", DUTCH) + "|"
            + String.join("|", ENGLISH) + "|[1-9]\\d?)";

    private final ContentFolder content;
    private final Problems advice;

    /** What can be counted. @param number how many there are */
    private record Counted(Pattern said, int number) {
        Counted(String words, int number) {
            this(Pattern.compile(ALL + "(?<said>" + NUMBER + "\\s+(?:de\\s+)?(?:" + words + "))(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE), number);
        }
    }

    /** @param content of which all texts were read */
    CountCheck(ContentFolder content, Problems advice) {
        this.content = content;
        this.advice = advice;
    }

    void check(Instrument instrument) {
        var counted = new ArrayList<Counted>();
        counted.add(new Counted("vragen|questions", instrument.questions().size()));
        counted.add(new Counted("\\p{L}*factoren|(?:success )?factors", instrument.factors().size()));
        counted.add(new Counted("conclusies|conclusions", instrument.conclusions().size()));
        var answers = new HashSet<Integer>();
        instrument.questions().forEach(question -> answers.add(question.options().size()));
        if (answers.size() == 1) {
            counted.add(new Counted("antwoorden|answers", answers.iterator().next()));
        }
        counted.forEach(this::look);
    }

    private void look(Counted counted) {
        var outdated = new HashSet<Integer>();
        content.texts().filter(file -> ABOUT_THIS.contains(file.path())).forEach(file -> {
            for (var said = counted.said.matcher(read(file)); said.find();) {
                if (said.group("all") != null && number(said) != counted.number) {
                    outdated.add(number(said));
                }
            }
        });
        if (outdated.isEmpty()) {
            return;
        }
        content.texts().forEach(file -> {
            for (var said = counted.said.matcher(read(file)); said.find();) {
                if (outdated.contains(number(said))) {
                    advice.warning(file.at(said.start("said")), "count-differs", "said", said.group("said"),
                            "number", String.valueOf(counted.number));
                }
            }
        });
    }

    private static int number(Matcher said) {
        var written = said.group("number").toLowerCase(Locale.ROOT);
        var word = Math.max(DUTCH.indexOf(written), ENGLISH.indexOf(written));
        return word < 0 ? Integer.parseInt(written) : FIRST + word;
    }

    /** The text with blanks for the authors' notes to themselves. */
    private static String read(TextFile file) {
        return NOTE.matcher(file.text()).replaceAll(note -> " ".repeat(note.end() - note.start()));
    }
}
