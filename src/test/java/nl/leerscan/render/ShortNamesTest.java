package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a script declares gets a short name, and nothing else does. */
class ShortNamesTest {

    @Test
    void whatIsDeclaredGetsAShortNameWhereverItIs() {
        becomes("const answer=1;let other=answer;function twice(answer){return answer*other;}twice(other);",
                "const a=1;let b=a;function c(a){return a*b;}c(b);");
    }

    @Test
    void theMostUsedNameIsTheShortest() {
        becomes("const once=1;const often=2;often+often;", "const b=1;const a=2;a+a;");
    }

    @Test
    void parametersOfEveryKindAreDeclared() {
        becomes("(one,...rest)=>one+rest;", "(a,...b)=>a+b;");
        becomes("list.map(one=>one);", "list.map(a=>a);");
        becomes("try{go();}catch(failure){say(failure);}", "try{go();}catch(a){say(a);}");
        becomes("const api={twice(one){return one+one;}};", "const b={twice(a){return a+a;}};");
        becomes("const add=([first,second])=>first+second;", "const c=([a,b])=>a+b;");
    }

    @Test
    void whatTheBrowserGivesStays() {
        becomes("if(window.crypto){document.title=JSON.stringify(size);}while(go){Math.max(1,2);}",
                "if(window.crypto){document.title=JSON.stringify(size);}while(go){Math.max(1,2);}");
    }

    @Test
    void propertiesKeepTheirNames() {
        becomes("const total=1;score.total=total;score={total:total,other:{total}};",
                "const a=1;score.total=a;score={total:a,other:{total:a}};");
        becomes("const total=1;const api={total(){return total;}};", "const a=1;const b={total(){return a;}};");
        becomes("const sums=1;const api={get sums(){return sums;}};", "const a=1;const b={get sums(){return a;}};");
    }

    @Test
    void whatIsTakenApartIsTakenOutOfTheSameProperties() {
        becomes("const{total,open:[first]}=score;use(total,first);", "const{total:a,open:[b]}=score;use(a,b);");
        becomes("const f=({id,points=0})=>id+points;", "const c=({id:a,points:b=0})=>a+b;");
    }

    @Test
    void aChoiceBetweenTwoIsNoProperty() {
        becomes("const yes=1;const no=2;const x={key:maybe?yes:no};", "const a=1;const b=2;const c={key:maybe?a:b};");
    }

    @Test
    void aBlockIsNoObject() {
        becomes("const yes=1;const f=()=>{yes,0;};if(ok){yes;}else{yes;}", "const a=1;const b=()=>{a,0;};if(ok){a;}else{a;}");
    }

    @Test
    void textsAndRegularExpressionsStay() {
        becomes("const name='name `name`';x.replace(/name[/]name/g,name);", "const a='name `name`';x.replace(/name[/]name/g,a);");
        becomes("const name=1;ok&&/name/.test(name);", "const a=1;ok&&/name/.test(a);");
    }

    @Test
    void namesInATemplateAreVariablesInItsSlotsOnly() {
        becomes("const name=1;const all={};log(`name ${name} of ${all.name+f({name})}.`);",
                "const a=1;const b={};log(`name ${a} of ${b.name+f({name:a})}.`);");
    }

    @Test
    void aNameThatIsInUseIsNotGivenAgain() {
        becomes("const long=a;const other=b;long+long+other;", "const c=a;const d=b;c+c+d;");
    }

    @Test
    void aWordOfTheLanguageStaysAlsoWhereItIsAName() {
        becomes("const f=({of,at})=>of+at;for(const at of all){f(at);}", "const b=({of,at:a})=>of+a;for(const a of all){b(a);}");
    }

    @Test
    void afterFiftyTwoNamesTheyGetTwoLetters() {
        var script = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            script.append("const name").append(i).append("=0;");
        }
        assertThat(ShortNames.in(script.toString())).contains("const Z=0;const aa=0;const ab=0;").doesNotContain("name", "do=");
    }

    private static void becomes(String script, String shorter) {
        assertThat(ShortNames.in(script)).isEqualTo(shorter);
    }
}
