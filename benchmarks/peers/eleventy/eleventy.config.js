// Only what we make too: articles and the list of them. Markdown is not also read as a template: ours is not either.
module.exports = () => ({
  dir: { input: 'content', includes: '../partials', layouts: '../layouts', output: 'out' },
  markdownTemplateEngine: false,
});
