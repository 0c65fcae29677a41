/**
 * The values of styles that JupyterLab's sanitizer leaves in an untrusted
 * output. Its list for a property is one of alternatives, of which only the
 * first is held to the start of a value and only the last to its end.
 */
const colorNames =
  'aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|' +
  'blueviolet|brown|burlywood|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|' +
  'crimson|cyan|darkblue|darkcyan|darkgoldenrod|darkgray|darkgreen|darkkhaki|darkmagenta|' +
  'darkolivegreen|darkorange|darkorchid|darkred|darksalmon|darkseagreen|darkslateblue|' +
  'darkslategray|darkturquoise|darkviolet|deeppink|deepskyblue|dimgray|dodgerblue|firebrick|' +
  'floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod|gray|green|greenyellow|' +
  'honeydew|hotpink|indianred|indigo|ivory|khaki|lavender|lavenderblush|lawngreen|lemonchiffon|' +
  'lightblue|lightcoral|lightcyan|lightgoldenrodyellow|lightgreen|lightgrey|lightpink|' +
  'lightsalmon|lightseagreen|lightskyblue|lightslategray|lightsteelblue|lightyellow|lime|' +
  'limegreen|linen|magenta|maroon|mediumaquamarine|mediumblue|mediumorchid|mediumpurple|' +
  'mediumseagreen|mediumslateblue|mediumspringgreen|mediumturquoise|mediumvioletred|' +
  'midnightblue|mintcream|mistyrose|moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange|' +
  'orangered|orchid|palegoldenrod|palegreen|paleturquoise|palevioletred|papayawhip|peachpuff|' +
  'peru|pink|plum|powderblue|purple|red|rosybrown|royalblue|saddlebrown|salmon|sandybrown|' +
  'seagreen|seashell|sienna|silver|skyblue|slateblue|slategray|snow|springgreen|steelblue|tan|' +
  'teal|thistle|tomato|turquoise|transparent|violet|wheat|white|whitesmoke|yellow|yellowgreen';

const gap = '\\s{0,8}';
const numeral = '(?:\\d{0,12}\\.)?\\d{1,20}';
const number = `[+-]?${numeral}(?:e-?\\d{0,4})?`;
const positive = `[+]?${numeral}(?:e-?\\d{0,4})?`;
const unit = '(?:px|em|rem|ex|in|cm|mm|pt|pc)';
const length = `(?:${number}${unit}|0)`;
const positiveLength = `(?:${positive}${unit}|0)`;
const share = `(?:${number}(?:${unit}|%)|0)`;
const positiveShare = `(?:${positive}(?:${unit}|%)|0)`;
const angle = `(?:${number}(?:deg|rad|grad|turn)|0)`;
const time = `${number}(?:s|ms)`;
const address = 'url\\([^)\\n\\r]{0,20}\\)';
const part = `${gap}\\d{1,3}${gap}`;
const opaque = '\\+?(?:\\d{1,3}(?:\\.\\d{1,20})?|\\.\\d{1,20})%?';
const color = `#(?:0x)?[0-9a-f]{1,40}|rgb\\(${part},${part},${part}\\)|rgba\\(${part},${part},${part},${gap}${opaque}${gap}\\)|${colorNames}`;
const line = 'none|hidden|dotted|dashed|solid|double|groove|ridge|inset|outset';
const thickness = `thin|medium|thick|${length}`;
const escaped = '\\\\[^\\n]';
const doubleQuoted = `"(?:[^"\\n\\\\]|${escaped}){0,200}"`;
const quoted = `${doubleQuoted}|'(?:[^'\\n\\\\]|${escaped}){0,200}'`;
const ident = `-?(?:[_a-z\\u00a0-\\u00ff])(?:[_a-z0-9\\u00a0-\\u00ff-]|${escaped}){0,100}`;
const family = `(?:${quoted}|${ident}(?:\\s{1,8}${ident}){0,6})`;
const families = `${family}(?:,${gap}${family}){0,12}`;
const gradient = `(?:linear|radial)-gradient\\((?:[^()]|\\([^()]{0,60}\\)){1,500}\\)`;
const picture = `${address}|${gradient}|image\\([^)]{0,500}\\)`;
const place = `(?:${share}|left|center|right|top|bottom)`;
const side = `${gap}(?:${length}|auto)${gap}`;
const box = 'border-box|padding-box|content-box';
const attachment = 'scroll|fixed|local';
const repeated = 'repeat-x|repeat-y|repeat|space|round|no-repeat';
const size =
  'xx-small|x-small|small|medium|large|x-large|xx-large|smaller|larger';
const fontStyles =
  'normal|italic|oblique|small-caps|bold|bolder|lighter|[1-9]00';
const shadow = `(?:${color})\\s{1,8}${length}${gap}${length}|${length}${gap}${length}${gap}(?:${length}${gap}){0,2}(?:${color})?`;
const inner = 'auto|block|table|flex|grid';
const outer =
  'block-level|inline-level|none|table-row-group|table-header-group|table-footer-group|' +
  'table-row|table-cell|table-column-group|table-column|table-caption';
const distribution = 'stretch|space-between|space-around|space-evenly';
const ends = 'start|end|center|flex-start|flex-end';
const own = 'center|start|end|self-start|self-end|flex-start|flex-end';
const baseline = 'baseline|first baseline|last baseline';
const gridLine = `auto|${ident}|[1-9]|span\\s{1,8}`;
const tracks =
  'none|\\d|auto|min-content|max-content|fit-content\\(|minmax\\(|subgrid';
const markers =
  'disc|circle|square|decimal|decimal-leading-zero|lower-roman|upper-roman|lower-greek|' +
  'lower-latin|upper-latin|armenian|georgian|lower-alpha|upper-alpha|none';
const cursors =
  'auto|crosshair|default|pointer|move|[ns]?[ew]?-resize|text|wait|help|progress|all-scroll|' +
  'col-resize|hand|no-drop|not-allowed|row-resize|vertical-text';

/** Up to so many of the alternatives, one after the other. */
const several = (alternatives: string, most: number): string =>
  `(?:(?:${alternatives})${gap}){1,${most}}`;

/** By what a property takes; several properties take the same. */
const groups: readonly (readonly [properties: string, values: string])[] = [
  ['border-collapse', 'collapse|separate'],
  ['box', 'normal|none|contents'],
  ['box-sizing', 'content-box|padding-box|border-box'],
  ['caption-side', 'top|bottom'],
  ['clear', 'none|left|right|both'],
  ['direction', 'ltr|rtl'],
  ['empty-cells', 'show|hide'],
  ['float', 'left|right|none'],
  [
    'font-stretch',
    'normal|wider|narrower|ultra-condensed|extra-condensed|condensed|semi-condensed|' +
      'semi-expanded|expanded|extra-expanded|ultra-expanded'
  ],
  ['font-style', 'normal|italic|oblique'],
  ['font-variant', 'normal|small-caps'],
  ['font-weight', 'normal|bold|bolder|lighter|[1-8]00|900'],
  ['list-style-position', 'inside|outside'],
  ['list-style-type', markers],
  ['overflow', 'visible|hidden|scroll|auto'],
  ['overflow-wrap word-wrap', 'normal|break-word'],
  ['overflow-x overflow-y', 'visible|hidden|scroll|auto|no-display|no-content'],
  ['page-break-after page-break-before', 'auto|always|avoid|left|right'],
  ['page-break-inside', 'avoid|auto'],
  ['position', 'static|relative|absolute'],
  ['resize', 'none|both|horizontal|vertical'],
  ['speak', 'normal|none|spell-out'],
  ['speak-header', 'once|always'],
  ['speak-numeral', 'digits|continuous'],
  ['speak-punctuation', 'code|none'],
  ['table-layout', 'auto|fixed'],
  ['text-align', 'left|right|center|justify'],
  [
    'text-decoration',
    `none|${several('underline|overline|line-through|blink', 4)}`
  ],
  ['text-transform', 'capitalize|uppercase|lowercase|none'],
  ['text-wrap', 'normal|unrestricted|none|suppress'],
  ['unicode-bidi', 'normal|embed|bidi-override'],
  ['visibility backface-visibility', 'visible|hidden|collapse'],
  ['white-space', 'normal|pre|nowrap|pre-wrap|pre-line'],
  ['word-break', 'normal|keep-all|break-all'],
  ['background-attachment', attachment],
  [
    'color background-color border-top-color border-bottom-color border-left-color border-right-color',
    color
  ],
  ['outline-color', `${color}|invert`],
  ['background-origin background-clip', `border-box|padding-box|${box}`],
  ['background-repeat', `repeat-x|repeat-y|${several(repeated, 2)}`],
  ['background-position', several(place, 4)],
  [
    'background-size',
    `${several(`${positiveLength}|${number}%|auto`, 2)}|cover|contain`
  ],
  ['background-image list-style-image', `${picture}|none`],
  [
    'background',
    several(
      `${place}|${repeated}|${attachment}|${box}|${picture}|none|${color}`,
      9
    )
  ],
  [
    'border border-top border-bottom border-left border-right',
    several(`${thickness}|${line}|${color}`, 3)
  ],
  ['border-radius', `${several(share, 4)}(?:/${gap}${several(share, 4)})?`],
  ['border-spacing', `${length}${gap}(?:${length})?`],
  [
    'border-top-style border-bottom-style border-left-style border-right-style outline-style',
    line
  ],
  [
    'border-top-width border-bottom-width border-left-width border-right-width outline-width',
    thickness
  ],
  ['border-width', several(thickness, 4)],
  ['border-color', several(color, 4)],
  ['border-style', several(line, 4)],
  [
    'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius',
    several(`${length}|${number}%`, 2)
  ],
  ['box-shadow text-shadow', `none|${shadow}`],
  ['clip', `rect\\((?:${side},){3}${side}\\)|auto`],
  ['cursor', `(?:${address}${gap},?${gap}){0,4}(?:${cursors})`],
  [
    'display',
    `inline|block|list-item|run-in|inline-list-item|inline-block|table|inline-table|table-cell|table-caption|flex|inline-flex|grid|inline-grid|${inner}|${outer}|inherit|inline-box|inline-stack`
  ],
  ['display-inside', inner],
  ['display-outside', outer],
  ['elevation', `${angle}|below|level|above|higher|lower`],
  ['font-family', families],
  ['font-size', `${size}|${positiveLength}|${positive}%`],
  [
    'font',
    `(?:(?:${several(fontStyles, 3)})?${gap}(?:${size}|${positiveShare})${gap}(?:/${gap}(?:normal|${positive}${unit}?%?))?\\s{1,8}${families}|caption|icon|menu|message-box|small-caption|status-bar)`
  ],
  ['line-height', `normal|${positive}|${positiveLength}|${positive}%`],
  ['height right top', `${length}|${number}%|auto`],
  ['left bottom', `${share}|auto`],
  ['width', `${positiveLength}|${positive}%|auto`],
  ['max-height max-width', `${positiveLength}|${positive}%|none|auto`],
  ['min-height min-width', `${positiveLength}|${positive}%|auto`],
  ['letter-spacing word-spacing', `normal|${length}`],
  ['list-style', several(`${markers}|inside|outside|${picture}`, 3)],
  ['margin', several(`${share}|auto`, 4)],
  ['margin-left margin-right margin-top margin-bottom', `${share}|auto`],
  ['opacity', '[+]?(?:1(?:\\.0{1,20})?|0?(?:\\.\\d{1,20})?)'],
  ['outline', several(`${color}|invert|${line}|${thickness}`, 3)],
  ['padding', several(`${positiveLength}|${positive}%`, 4)],
  [
    'padding-left padding-right padding-top padding-bottom',
    `${positiveLength}|${positive}%`
  ],
  ['pause-after', `${time}|${number}%`],
  ['perspective', `none|${length}`],
  ['pitch', `${number}k?hz|x-low|low|medium|high|x-high`],
  ['pitch-range richness stress', number],
  ['quotes', `(?:${quoted})|none`],
  ['speech-rate', `${number}|x-slow|slow|medium|fast|x-fast|faster|slower`],
  ['text-indent', `${length}|${number}%`],
  ['text-overflow', several(`clip|ellipsis|${quoted}`, 2)],
  [
    'vertical-align',
    `baseline|sub|super|top|text-top|middle|bottom|text-bottom|${share}`
  ],
  ['volume', `${positive}|${positive}%|silent|x-soft|soft|medium|loud|x-loud`],
  ['z-index', 'auto|[+-]?\\d{1,7}'],
  ['zoom', `normal|${positive}|${positive}%`],
  ['align-content', `normal|${baseline}|${distribution}|unsafe|safe|${ends}`],
  [
    'align-items',
    `normal|stretch|${baseline}|(?:unsafe|safe)?${gap}${own}|anchor-center`
  ],
  [
    'align-self',
    `auto|normal|stretch|${baseline}|(?:unsafe|safe)?${gap}${own}|anchor-center`
  ],
  [
    'flex',
    `(?:${number}|${share}|none|auto)${gap}(?:(?:${number}|${share}|auto)${gap}){0,2}`
  ],
  [
    'flex-basis',
    `${share}|auto|content|max-content|min-content|fit-content\\([^()]{0,60}\\)`
  ],
  ['flex-direction', 'row|row-reverse|column|column-reverse'],
  ['flex-grow flex-shrink', positive],
  ['flex-wrap', 'nowrap|wrap|wrap-reverse'],
  [
    'grid',
    `(?:${quoted}|none|subgrid)${gap}(?:/${gap}(?:${quoted}|none|subgrid))?`
  ],
  ['grid-area', `${ident}|auto|(?:[+-]?\\d{1,9}${gap}/${gap}){3}[+-]?\\d{1,9}`],
  [
    'grid-auto-columns grid-auto-rows',
    `(?:${share}|${number}|auto|none|min-content|max-content|minmax\\([^()]{0,60}\\)|fit-content\\([^()]{0,60}\\)|\\s){1,40}`
  ],
  ['grid-auto-flow', 'row|column|dense|row dense|column dense'],
  ['grid-column grid-row', gridLine],
  ['grid-column-start grid-column-end grid-row-start grid-row-end', gridLine],
  ['grid-column-gap grid-row-gap row-gap column-gap', `${share}|normal`],
  ['grid-gap gap', several(`${share}|normal`, 2)],
  ['grid-template-areas', `none|(?:${quoted}){1,20}`],
  ['grid-template', `none|${tracks}|${doubleQuoted}`],
  ['grid-template-columns grid-template-rows', tracks],
  [
    'justify-content',
    'start|end|center|stretch|space-between|space-around|space-evenly'
  ],
  ['justify-items', 'start|end|center|stretch'],
  ['justify-self', 'auto|start|end|center|stretch'],
  ['order', '[+-]?\\d{1,12}'],
  [
    'place-content',
    '(?:center|start|end|space-between|space-around|space-evenly|stretch){1,2}'
  ],
  ['place-items place-self', '(?:center|start|end|baseline|stretch){1,2}']
];

/** What each property takes, as the source of an expression. */
export const styleValues: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([properties, values]) =>
    properties.split(' ').map(property => [property, values] as const)
  )
);
