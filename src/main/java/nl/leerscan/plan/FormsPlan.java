package nl.leerscan.plan;

import java.util.ArrayList;
import java.util.List;
import nl.leerscan.model.Texts;
import nl.leerscan.plan.Questionnaire.Item;
import nl.leerscan.plan.ScoreForm.Block;

/** Which forms there will be, and how their questions stand on paper. */
final class FormsPlan {

    /** More columns than this leave no room for the words above them. */
    private static final int MOST_COLUMNS = 7;

    private FormsPlan() {
    }

    static List<ScoreForm> of(Questionnaire questionnaire, Texts texts) {
        return List.of(form("score", false, questionnaire, texts), form("score-conclusions", true, questionnaire, texts));
    }

    private static ScoreForm form(String key, boolean withConclusions, Questionnaire questionnaire, Texts texts) {
        return new ScoreForm(
                "pdf/" + texts.get("forms." + key + ".file") + ".pdf",
                texts.get("forms." + key + ".title"),
                texts.get("forms." + key + ".summary"),
                withConclusions,
                questionnaire,
                blocks(questionnaire.items()));
    }

    private static List<Block> blocks(List<Item> items) {
        var blocks = new ArrayList<Block>();
        var run = new ArrayList<Item>();
        for (Item item : items) {
            if (!run.isEmpty() && fitsGrid(item) != fitsGrid(run.get(0))) {
                blocks.add(new Block(fitsGrid(run.get(0)), run));
                run.clear();
            }
            run.add(item);
        }
        blocks.add(new Block(fitsGrid(run.get(0)), run));
        return blocks;
    }

    private static boolean fitsGrid(Item item) {
        return !item.ownScale() && item.choices().size() <= MOST_COLUMNS;
    }
}
