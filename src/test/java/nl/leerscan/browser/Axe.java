package nl.leerscan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.args.AxeRunOptions;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds wrong on a page as it is now, with all its rules, also those about good practice. */
final class Axe {

    private Axe() {
    }

    static List<String> violations(Page page) {
        var options = new AxeRunOptions();
        // What is in order need not be described element by element.
        options.setResultTypes(List.of("violations"));
        // Without frames there is no need for the second window that axe otherwise opens.
        return new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                .toList();
    }
}
