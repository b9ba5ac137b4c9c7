<#macro page title>
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title?html} · Leerscan</title>
<link rel="icon" href="data:,">
<#include "style.html">
</head>
<body>
<#include "header.html">
<main id="main" tabindex="-1">
<article class="text">
<h1>${title?html}</h1>
<#nested>
</article>
</main>
<#include "footer.html">
</body>
</html>
</#macro>
