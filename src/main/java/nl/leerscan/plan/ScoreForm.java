package nl.leerscan.plan;

import java.util.List;
import nl.leerscan.plan.Questionnaire.Item;

/**
 * A printed score form.
 *
 * @param path            relative to the output folder, with forward slashes
 * @param title           what it is called
 * @param summary         what it is for, in a sentence
 * @param withConclusions whether the table of conclusions stands under the total
 * @param questionnaire   what is asked
 * @param blocks          the questions, each run of equal layout together
 */
public record ScoreForm(
        String path,
        String title,
        String summary,
        boolean withConclusions,
        Questionnaire questionnaire,
        List<Block> blocks) {

    public ScoreForm {
        blocks = List.copyOf(blocks);
    }

    /** The name of the file, without its folder. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Questions under one head.
     *
     * @param grid  whether the answers are columns that the questions share; otherwise each question lists its own
     * @param items the questions
     */
    public record Block(boolean grid, List<Item> items) {

        public Block {
            items = List.copyOf(items);
        }
    }
}
