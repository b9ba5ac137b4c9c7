package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    /** The digests of nothing and of {@code a}, as any tool gives them. */
    private static final String OF_NOTHING = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    private static final String OF_A = "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='";

    @Test
    void namesEachStyleAndTheScriptByTheirDigests() {
        assertThat(ContentSecurityPolicy.of(List.of("a", ""), "a"))
                .contains("style-src " + OF_A + " " + OF_NOTHING + ";", "script-src " + OF_A + ";");
    }

    @Test
    void allowsNoScriptWhereThereIsNone() {
        assertThat(ContentSecurityPolicy.of(List.of("a"), "")).contains("script-src 'none';");
    }

    @Test
    void startsFromNothingAndFetchesNothing() {
        assertThat(ContentSecurityPolicy.of(List.of("a"), "a")).startsWith("default-src 'none'; ")
                .contains("connect-src 'none'", "form-action 'none'", "base-uri 'none'", "img-src data:;")
                .doesNotContain("unsafe", "http", "*");
    }
}
