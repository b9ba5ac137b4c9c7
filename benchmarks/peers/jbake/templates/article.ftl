<#import "layout.ftl" as layout>
<@layout.page title=content.title>
<p class="lead">${content.summary?html}</p>
<p class="source">${content.author?html}, <cite>${content.work?html}</cite> (${content.year?html}).</p>
${content.body}
</@layout.page>
