package nl.leerscan.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerscan.content.FactorsReader.Factors;
import nl.leerscan.content.Node.TextNode;
import nl.leerscan.model.FactorAdvice;
import nl.leerscan.model.Intervention;
import nl.leerscan.model.InterventionGuide;
import nl.leerscan.model.Layer;
import nl.leerscan.model.Phase;
import nl.leerscan.model.Precondition;
import nl.leerscan.problem.Problems;

/** Reads {@code interventions.yaml}. */
final class InterventionsReader {

    static final String PATH = "interventions.yaml";

    private static final Layer NO_LAYER = new Layer("", "", "");

    private final Factors factors;
    private final boolean hasFactors;
    private final Markdown markdown;
    private final Problems problems;
    private final Items items;
    private final Ids<Layer> layerIds;
    private final Ids<Phase> phaseIds;
    private final Ids<Intervention> interventionIds;
    private final Ids<Precondition> preconditionIds;
    private final Set<String> advised = new HashSet<>();

    /** @param hasFactors whether there are factors, readable or not */
    InterventionsReader(Factors factors, boolean hasFactors, Markdown markdown, Problems problems) {
        this.factors = factors;
        this.hasFactors = hasFactors;
        this.markdown = markdown;
        this.problems = problems;
        this.items = new Items(problems);
        this.layerIds = new Ids<>(problems);
        this.phaseIds = new Ids<>(problems);
        this.interventionIds = new Ids<>(problems);
        this.preconditionIds = new Ids<>(problems);
    }

    InterventionGuide read(Fields fields) {
        var guide = new InterventionGuide(
                BackgroundReader.document(fields, markdown),
                SourceReader.optional(fields).orElse(null),
                fields.optionalText("placement-note").orElse(null),
                items.required(fields, "layers", layerIds, this::layer),
                items.required(fields, "phases", phaseIds, this::phase),
                items.required(fields, "interventions", interventionIds, this::intervention),
                items.optional(fields, "preconditions", preconditionIds, this::precondition),
                fields.optionalText("preconditions-note").orElse(null),
                advice(fields),
                fields.optionalText("factors-note").orElse(null));
        fields.close();
        return guide;
    }

    private Layer layer(Fields fields) {
        var layer = new Layer(layerIds.take(fields), fields.text("name"), fields.text("summary"));
        layerIds.put(layer.id(), layer);
        fields.close();
        return layer;
    }

    /** What a phase goes back to stands above it, so it is read already. */
    private Phase phase(Fields fields) {
        var phase = new Phase(phaseIds.take(fields), fields.text("name"), fields.text("meaning"),
                fields.optional("back-to").map(id -> phaseIds.find(id, "back-to-unknown")).orElse(null));
        phaseIds.put(phase.id(), phase);
        fields.close();
        return phase;
    }

    private Intervention intervention(Fields fields) {
        var values = new Values(fields, problems);
        var intervention = new Intervention(
                interventionIds.take(fields),
                fields.text("name"),
                fields.required("layer").map(id -> layerIds.find(id, "layer-unknown")).orElse(NO_LAYER),
                items.named(fields, "phases", phaseIds, "phase-unknown"),
                fields.text("explanation"),
                values.trueOrFalse("literature"),
                values.trueOrFalse("placed-by-source"));
        interventionIds.put(intervention.id(), intervention);
        fields.close();
        return intervention;
    }

    private Precondition precondition(Fields fields) {
        var precondition = new Precondition(preconditionIds.take(fields), fields.text("name"),
                fields.text("explanation"), fields.text("question"));
        fields.close();
        return precondition;
    }

    private List<FactorAdvice> advice(Fields fields) {
        var list = fields.optionalList("factors");
        if (!list.isEmpty() && !hasFactors) {
            problems.error(fields.placeOf("factors"), "factors-needed");
        }
        var advice = new ArrayList<FactorAdvice>();
        list.forEach(item -> Fields.ofItem("factors", item, problems).flatMap(this::advised).ifPresent(advice::add));
        return advice;
    }

    private Optional<FactorAdvice> advised(Fields fields) {
        var factor = fields.required("factor").filter(id -> items.isNew(id, advised))
                .map(id -> factors.ids().find(id, "factor-unknown"));
        var layer = fields.required("layer").map(id -> layerIds.find(id, "layer-unknown"));
        var interventions = items.named(fields, "interventions", interventionIds, "intervention-unknown",
                (node, each) -> layer.ifPresent(its -> checkLayer(node, each, its)));
        fields.close();
        return factor.flatMap(known -> layer.map(its -> new FactorAdvice(known, its, interventions)));
    }

    private void checkLayer(TextNode node, Intervention intervention, Layer layer) {
        var other = intervention.layer();
        if (other != NO_LAYER && !other.id().equals(layer.id())) {
            problems.error(node.location(), "intervention-elsewhere",
                    "id", intervention.id(), "layer", other.id(), "wanted", layer.id());
        }
    }
}
