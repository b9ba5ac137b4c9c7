package nl.leerscan.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.leerscan.content.ConclusionsReader.Conclusions;
import nl.leerscan.content.FactorsReader.Factors;
import nl.leerscan.content.QuestionsReader.Questionnaire;
import nl.leerscan.content.TermUse.Listed;
import nl.leerscan.content.ToolkitReader.Head;
import nl.leerscan.machine.Cores;
import nl.leerscan.model.Article;
import nl.leerscan.model.Background;
import nl.leerscan.model.Document;
import nl.leerscan.model.Instrument;
import nl.leerscan.model.Term;
import nl.leerscan.model.Texts;
import nl.leerscan.model.Toolkit;
import nl.leerscan.model.Workshop;
import nl.leerscan.problem.Location;
import nl.leerscan.problem.Problems;

/** One run through all files of a content folder. Each is read whatever is wrong in the others. */
final class Reading {

    private static final String USUAL_LANGUAGE = "nl";

    private final ContentFolder content;
    private final ContentFolder templates;
    private final KnownTexts known;
    private final Printed printed;
    private final Problems problems;
    private final Advice advice;
    private final SortedSet<String> paths;
    /** Files that are there under a wrong name. */
    private final Set<String> misnamed;
    private final Links links;
    private final Pictures pictures;
    private final Markdown markdown;
    private final DocumentReader documents;
    private List<Location> questionPlaces = List.of();
    private List<Listed> listed = List.of();
    private Places places = new Places(Location.of(ToolkitReader.PATH), List.of());
    private Optional<String> language = Optional.empty();
    private Factors factors;

    Reading(ContentFolder content, ContentFolder templates, KnownTexts known, Printed printed, Problems problems,
            Advice advice) {
        this.content = content;
        this.templates = templates;
        this.known = known;
        this.printed = printed;
        this.problems = problems;
        this.advice = advice;
        this.paths = content.paths();
        this.misnamed = new FileNames(problems).check(paths);
        this.links = new Links(pages(), problems);
        this.pictures = new Pictures(content, problems);
        this.markdown = new Markdown(links, pictures, known, printed, problems, advice);
        this.documents = new DocumentReader(markdown, known, printed, problems);
        this.factors = FactorsReader.none(problems);
    }

    Optional<Toolkit> read() {
        var documentsReader = new DocumentsReader(templates, problems);
        var head = fields(ToolkitReader.PATH).map(new ToolkitReader(pictures, documentsReader, problems)::read);
        var texts = head.flatMap(this::texts);
        var instrument = instrument();
        var start = required(FileNames.START).flatMap(documents::document);
        var articles = articles();
        var terms = optionalFields(TermsReader.PATH).map(this::terms).orElse(List.of());
        var about = text(FileNames.ABOUT).flatMap(documents::document);
        var workshop = workshop();
        // After the instrument, whose factors it refers to.
        var background = new BackgroundReader(factors, hasFactors(), markdown, problems).read(this::optionalFields);
        links.check();
        printed.report();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        advice.look(found -> new TermUse(content, found).check(listed));
        advice.look(found -> new CountCheck(content, found).check(instrument.orElseThrow()));
        places = new Places(head.orElseThrow().editionPlace(), questionPlaces);
        return Optional.of(toolkit(head.orElseThrow(), texts.orElseThrow(), instrument.orElseThrow(),
                start.orElseThrow(), articles, terms, about, workshop, background));
    }

    /** What is there to link to, even if it cannot be read or has a wrong name: that is told already. */
    private Set<String> pages() {
        var pages = new TreeSet<>(misnamed);
        paths.stream().filter(ContentPath::isArticle).forEach(pages::add);
        FileNames.NAMES.stream().filter(content::has).forEach(pages::add);
        pages.removeAll(FileNames.WITHOUT_PAGE);
        return pages;
    }

    /** The language of the content; empty when it does not tell. */
    Optional<String> language() {
        return language;
    }

    /** Where things stand that are looked at later; known after reading. */
    Places places() {
        return places;
    }

    private static Toolkit toolkit(Head head, Texts texts, Instrument instrument,
            Document start, List<Article> articles, List<Term> terms, Optional<Document> about,
            Optional<Workshop> workshop, Background background) {
        return new Toolkit(head.title(), head.organisation(), head.edition(), texts, head.address(),
                head.accent(), head.logo(), head.paper(), head.documents(), instrument, start, articles, terms,
                about.orElse(null), workshop.orElse(null),
                background);
    }

    private Optional<Texts> texts(Head head) {
        if (head.language() == null) {
            return Optional.empty();
        }
        language = Optional.of(head.language().value().strip());
        return new TextsReader(templates, known, printed, problems).read(head.language());
    }

    private Optional<Instrument> instrument() {
        factors = factors();
        var questionnaire = fields(QuestionsReader.PATH)
                .map(new QuestionsReader(factors, hasFactors(), markdown, problems)::read);
        var conclusions = fields(ConclusionsReader.PATH).map(new ConclusionsReader(markdown, problems)::read);
        if (questionnaire.isEmpty() || conclusions.isEmpty()) {
            return Optional.empty();
        }
        checkCutOffs(questionnaire.get(), conclusions.get());
        advice.look(found -> factors.adviseOn(questionnaire.get().questions(), found));
        questionPlaces = questionnaire.get().places();
        return Optional.of(instrument(questionnaire.get(), factors, conclusions.get()));
    }

    /** Whether there are factors, readable or not. */
    private boolean hasFactors() {
        return paths.contains(FactorsReader.PATH) || misnamed.contains(FactorsReader.PATH);
    }

    private Factors factors() {
        var factors = optionalFields(FactorsReader.PATH).map(new FactorsReader(markdown, problems)::read)
                .orElseGet(() -> FactorsReader.none(problems));
        factors.ids().all().ifPresent(ids -> links.know(FactorsReader.PATH, ids));
        return factors;
    }

    /** Whether cut-offs fit can only be told of questions and conclusions that are themselves in order. */
    private void checkCutOffs(Questionnaire questionnaire, Conclusions conclusions) {
        var complete = conclusions.cutOffs().size() == conclusions.conclusions().size();
        if (complete && !problems.hasErrorsIn(QuestionsReader.PATH)) {
            new CutOffs(questionnaire.multiplier(), new ReachableTotals(questionnaire.questions()), problems)
                    .check(conclusions.cutOffs());
        }
    }

    private static Instrument instrument(Questionnaire questionnaire, Factors factors, Conclusions conclusions) {
        return new Instrument(questionnaire.id(), questionnaire.title(), questionnaire.source(),
                questionnaire.sourceNote(), questionnaire.intro(), questionnaire.words(), questionnaire.questions(),
                factors.groups(), factors.contributions(), factors.factors(), factors.source(), questionnaire.multiplier(),
                conclusions.conclusions(), conclusions.note());
    }

    private List<Article> articles() {
        var files = paths.stream().filter(ContentPath::isArticle).toList();
        var articles = Cores.each(files, this::article).stream().flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Article::order).thenComparing(Article::id))
                .toList();
        warnOfCopies(articles);
        return articles;
    }

    /** What keeps a folder on two computers in step leaves copies under another name, which would be articles too. */
    private void warnOfCopies(List<Article> articles) {
        var titles = new HashMap<String, Article>();
        for (var article : articles) {
            var first = titles.putIfAbsent(article.title(), article);
            if (first != null) {
                problems.warning(Location.of(ContentPath.ofArticle(article.id())), "article-title-twice",
                        "title", article.title(), "other", ContentPath.ofArticle(first.id()));
            }
        }
    }

    private Optional<Article> article(String path) {
        return content.text(path).flatMap(documents::article);
    }

    private Optional<Workshop> workshop() {
        var reader = new WorkshopReader(hasFactors(), markdown, problems);
        return text(WorkshopReader.PATH).flatMap(file -> documents.workshop(file, reader));
    }

    private List<Term> terms(Fields fields) {
        var reader = new TermsReader(markdown, links, problems);
        var terms = reader.read(fields, language.orElse(USUAL_LANGUAGE));
        listed = reader.listed();
        return terms;
    }

    /** The keys of a file that has to be there. */
    private Optional<Fields> fields(String path) {
        return required(path).flatMap(file -> Fields.ofFile(file, known, printed, problems));
    }

    private Optional<TextFile> required(String path) {
        return misnamed.contains(path) ? Optional.empty() : content.text(path);
    }

    private Optional<Fields> optionalFields(String path) {
        return text(path).flatMap(file -> Fields.ofFile(file, known, printed, problems));
    }

    private Optional<TextFile> text(String path) {
        return content.has(path) ? content.text(path) : Optional.empty();
    }
}
