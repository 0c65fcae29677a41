/** What the builder of the labextension is told beside its own configuration. */
module.exports = {
  // Maps of other packages name sources that they do not bring along.
  ignoreWarnings: [/Failed to parse source map/]
};
