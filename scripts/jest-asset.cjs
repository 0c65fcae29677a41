/** Stands in for style sheets and pictures, which no unit test looks at. */
module.exports = '<svg></svg>';
