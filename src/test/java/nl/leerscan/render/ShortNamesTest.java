package nl.leerscan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a script declares gets a short name, and nothing else does. */
class ShortNamesTest {

    @Test
    void whatIsDeclaredGetsAShortNameWhereverItIs() {
        becomes("const answer=1;let other=answer;other+other;", "const t=1;let e=t;e+e;");
    }

    @Test
    void theMostMentionedNameIsTheShortest() {
        var many = IntStream.range(0, 60).mapToObj(i -> "const name" + i + "=0;").collect(Collectors.joining());
        assertThat(ShortNames.in(many + "name59+name59;")).endsWith(",e=0;e+e;").startsWith("const t=0,").contains(",ee=0,et=0,");
    }

    @Test
    void aNameMayMeanSomethingElseElsewhere() {
        becomes("const f=one=>one;const g=two=>two;", "const e=e=>e,t=e=>e;");
        becomes("const one=1;const f=two=>one+two;", "const e=1,t=t=>e+t;");
        becomes("const same=1;{const same=2;use(same);}use(same);", "const e=1;{const e=2;use(e)}use(e);");
    }

    @Test
    void aParameterAndWhatTheBodyDeclaresNeverMeet() {
        becomes("function f(unused){const inner=1;return inner;}", "function e(t){const e=1;return e}");
        becomes("try{go();}catch(failure){const inner=1;say(inner);}", "try{go()}catch(t){const e=1;say(e)}");
        becomes("const f=(unused) =>{const inner=1;return inner+inner;};", "const e=t=>{const e=1;return e+e};");
        becomes("for(const one of all){const inner=one;use(inner);}", "for(const e of all){const t=e;use(t)}");
    }

    @Test
    void aMethodNamedCatchDeclaresNothing() {
        becomes("const fail=1;const go=()=>{const inner=run();inner.catch(fail);};", "const e=1,t=()=>{const t=run();t.catch(e)};");
    }

    @Test
    void parametersOfEveryKindAreDeclared() {
        becomes("(one,...rest)=>one+one+rest;", "(e,...t)=>e+e+t;");
        becomes("list.map((one) =>one);", "list.map(e=>e);");
        becomes("const api={twice(one){return one+one;}};", "const e={twice(e){return e+e}};");
        becomes("const add=([first,second])=>first+first+second;", "const e=([e,t])=>e+e+t;");
        becomes("const add=(one,two=other(one))=>one+two;", "const e=(e,t=other(e))=>e+t;");
    }

    @Test
    void whatTheBrowserGivesStaysAndIsHiddenByNothing() {
        becomes("if(window.crypto){document.title=JSON.stringify(e);}while(go){Math.max(1,2);}",
                "if(window.crypto){document.title=JSON.stringify(e)}while(go){Math.max(1,2)}");
        becomes("const long=e;const f=other=>other+e+t+long;", "const a=e,o=o=>o+e+t+a;");
    }

    @Test
    void propertiesKeepTheirNames() {
        becomes("const total=1;score.total=total;score={total:total,other:{total}};",
                "const e=1;score.total=e;score={total:e,other:{total:e}};");
        becomes("const sums=1;const api={sums(){return sums;},get all(){return sums;}};",
                "const e=1,t={sums(){return e},get all(){return e}};");
        becomes("const line=1;throw {line,code:line};", "const e=1;throw{line:e,code:e};");
    }

    @Test
    void whatIsTakenApartIsTakenOutOfTheSameProperties() {
        becomes("const{total,open:[first]}=score;use(total,total,first);", "const{total:e,open:[t]}=score;use(e,e,t);");
        becomes("const f=({id,points=0})=>id+id+points;", "const e=({id:e,points:t=0})=>e+e+t;");
        becomes("const f=({question:i,reason})=>i+i+reason;", "const e=({question:e,reason:t})=>e+e+t;");
    }

    @Test
    void aChoiceBetweenTwoIsNoProperty() {
        becomes("const f=(yes,no)=>({key:maybe?yes:no,yes});", "const e=(e,t)=>({key:maybe?e:t,yes:e});");
    }

    @Test
    void textsAndRegularExpressionsStay() {
        becomes("const name='name `name`';x.replace(/name[/]name/g,name);", "const e='name `name`';x.replace(/name[/]name/g,e);");
        becomes("const name=1;ok&&/name/.test(name);", "const e=1;ok&&/name/.test(e);");
    }

    @Test
    void namesInATemplateAreVariablesInItsSlotsOnly() {
        becomes("const name=1;log(`name $5 ${name} of ${all.name+f({name})}.`);", "const e=1;log(`name $5 ${e} of ${all.name+f({name:e})}.`);");
        becomes("const name=1;log(`${list.map((one) =>one+name)}`,name);", "const e=1;log(`${list.map((t) =>t+e)}`,e);");
        becomes("const f=name=>`${name}`+name;const g=2;", "const e=e=>`${e}`+e,t=2;");
    }

    @Test
    void aWordOfTheLanguageStaysAlsoWhereItIsAName() {
        becomes("const f=({of,at})=>of+at;for(const at of all){f(at);}", "const e=({of,at:e})=>of+e;for(const t of all){e(t)}");
    }

    @Test
    void constantsThatFollowEachOtherShareTheirWord() {
        becomes("const a={b:1};const c=()=>{const d=1;const e=2;};let f=1;const g=2;const{h}=i;",
                "const e={b:1},t=()=>{const e=1,t=2};let a=1;const o=2,{h:n}=i;");
        assertThat(ShortNames.in("const a=1;\nconst b=2;")).as("in two scripts").isEqualTo("const e=1;\nconst t=2;");
    }

    private static void becomes(String script, String shorter) {
        assertThat(ShortNames.in(Squeeze.script(script))).isEqualTo(shorter);
    }
}
