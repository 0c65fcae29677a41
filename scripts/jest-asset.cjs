/** Stands in for style sheets and pictures; without its namespace an icon cannot be rendered. */
module.exports = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
