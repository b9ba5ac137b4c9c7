package nl.leerscan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe-core finds wrong on a page as it is now, with all its rules, also those about good practice. */
final class Axe {

    private Axe() {
    }

    static List<String> violations(Page page) {
        return violations(page, new AxeRunOptions());
    }

    /** The same but for contrast, which takes most of the time: for a page of which the colours are looked at elsewhere. */
    static List<String> violationsBesidesContrast(Page page) {
        var left = new AxeRuleOptions();
        left.setEnabled(false);
        var options = new AxeRunOptions();
        options.setRules(Map.of("color-contrast", left));
        return violations(page, options);
    }

    private static List<String> violations(Page page, AxeRunOptions options) {
        // What is in order need not be described element by element.
        options.setResultTypes(List.of("violations"));
        // Without frames there is no need for the second window that axe otherwise opens.
        return new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }
}
