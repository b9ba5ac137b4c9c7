module.exports = {
  layout: 'article.liquid',
  tags: 'article',
  permalink: (data) => `artikelen/${data.page.fileSlug}.html`,
};
