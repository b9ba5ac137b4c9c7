package nl.leerscan.plan;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.leerscan.model.Landscape;
import nl.leerscan.model.Landscape.Form;

/**
 * Forms between two extremes, as a picture of 300 units wide and 412 high.
 *
 * @param bubbles the forms that there are
 * @param weight  where the weight lies, as an x; in the middle when there is nothing
 */
public record LandscapeMap(List<Bubble> bubbles, int weight) {

    private static final int LEFT = 52;
    private static final double STEP_ACROSS = 21.8;
    private static final int BOTTOM = 310;
    private static final int STEP_UP = 22;
    /** The radius of a form of which there is little; its size says how much there is. */
    private static final double RADIUS = 13;
    private static final int NAME = 112;
    /** From here up a name stands above its form, where there is more room. */
    private static final int HIGH = 7;
    private static final int MIDDLE = 5;

    public LandscapeMap {
        bubbles = List.copyOf(bubbles);
    }

    static LandscapeMap before(Landscape landscape) {
        return of(landscape.forms(), Form::before);
    }

    static LandscapeMap after(Landscape landscape) {
        return of(landscape.forms(), Form::after);
    }

    private static LandscapeMap of(List<Form> forms, ToIntFunction<Form> amount) {
        var bubbles = forms.stream()
                .filter(form -> amount.applyAsInt(form) > 0)
                .map(form -> bubble(form, amount.applyAsInt(form)))
                .toList();
        var all = forms.stream().mapToInt(amount).sum();
        var moment = forms.stream().mapToInt(form -> amount.applyAsInt(form) * form.across()).sum();
        return new LandscapeMap(bubbles, x(all == 0 ? MIDDLE : (double) moment / all));
    }

    private static Bubble bubble(Form form, int amount) {
        var radius = (int) StrictMath.rint(RADIUS * StrictMath.sqrt(amount));
        var name = PictureText.of(form.name(), NAME);
        var x = x(form.across());
        var y = BOTTOM - STEP_UP * form.up();
        var nameY = form.up() >= HIGH ? y - radius - 6 - name.height() + PictureText.LINE : y + radius + 15;
        return new Bubble(form, x, y, radius, name, Math.max(LEFT + 16, Math.min(x, 300 - LEFT)), nameY,
                form.across() > MIDDLE || form.across() == MIDDLE && form.after() > form.before());
    }

    private static int x(double across) {
        return (int) StrictMath.rint(LEFT + STEP_ACROSS * across);
    }

    /**
     * A form.
     *
     * @param nameX  the middle of its name
     * @param nameY  the foot of the first line of its name
     * @param filled whether it lies on the right, or grows in the middle
     */
    public record Bubble(Form form, int x, int y, int radius, PictureText name, int nameX, int nameY, boolean filled) {
    }
}
