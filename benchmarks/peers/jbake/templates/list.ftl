<#import "layout.ftl" as layout>
<@layout.page title="Artikelen">
<ul>
<#list articles as article>
<li><a href="/${article.uri}">${article.title?html}</a><p>${article.summary?html}</p></li>
</#list>
</ul>
</@layout.page>
